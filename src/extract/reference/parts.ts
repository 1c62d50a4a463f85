import type { Block, Document } from '../../model';
import { isRelative } from '../lexicons/kin';
import type { Subject } from '../subject/subject';

/** Headings under which others speak as "I". */
const OTHERS_WORDS =
	/^(?:client |customer |student |reader |patient )?(?:testimonials?|reviews?|comments?|feedback|praise|endorsements?|recommendations|guest ?book|kind words|tributes|condolences|messages of (?:condolence|sympathy)|shared memories)\b|^(?:\d{1,4} )?(?:comments|replies|responses|reviews)\b|^(?:leave|share|add|post|write) (?:a|your) (?:tribute|memory|memories|condolences?|message|comment|review)\b|^what .{1,40} (?:say|says|said|are saying)\b/i;

/** Headings under which nothing is told of the subject as it is: of a work's plot, of hearsay, of what came to nothing, of others. */
const UNTOLD =
	/^(?:the |common |popular )?(?:plot|synopsis|storyline|premise|myths?|rumou?rs?|misconceptions?|hoax(?:es)?|cancell?ed|wish ?list|bucket list|ambitions?|namesakes?|disambiguation|other people (?:named|called|with)|true or false|offers declined|declined)\b/i;

/** "Career of his father", "Her husband's family": the last word tells of whom. */
const OF_KIN =
	/^(?:.{1,30} of )?(?:his|her|their|my) (?:late |elder |older |younger )?([a-z-]{3,20})(?:['’]s? .{1,30})?$/i;

const headingOf = ({ blocks, text }: Document, block: Block | undefined): string | undefined => {
	const heading = blocks[block?.heading ?? -1];
	return heading && text.slice(heading.start, heading.end).trim();
};

/** Whether what stands in a block is what clients and readers say. */
export const isOthersWords = (document: Document, block: Block | undefined): boolean =>
	OTHERS_WORDS.test(headingOf(document, block) ?? '');

/** Whether nothing that stands in a block is to be believed of the subject. */
export const isUntold = (document: Document, block: Block | undefined): boolean =>
	UNTOLD.test(headingOf(document, block) ?? '');

/** Whether a block stands under a heading that names one of the subject's relatives by what they are. */
export const isOfRelative = (document: Document, block: Block | undefined): boolean =>
	isRelative(OF_KIN.exec(headingOf(document, block) ?? '')?.[1]?.toLowerCase() ?? '');

/** Whether a block stands under a heading that names the subject. */
export const isUnderName = (document: Document, block: Block | undefined, { name, familyName }: Subject): boolean =>
	(headingOf(document, block) ?? '').toLowerCase().includes((familyName ?? name).toLowerCase());
