import type { Draft, Match, SlotHit, View } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { isGivenName } from '../../lexicons/given-names';
import { isBroughtOut, isImprint } from '../../words/is-brought-out';

/** Words by which a text tells that works are the subject's: "her novels", "is the author of", "she has published". */
const OWN_WORKS =
	/\b(?:his|her|their|my)\s+(?:[\w-]+\s+){0,3}(?:debut|novels?|books?|memoirs?|albums?|collections?|poems|poetry|plays?|films?|singles?|work|writing|publications|titles)\b|\b(?:author|co-author|editor|translator|director|creator) of\b|\b(?:wrote|written|published|authored|co-authored|edited|directed|recorded|released) (?:[\w-]+\s+){0,4}(?:novels?|books?|collections?|memoirs?|albums?|films?|plays?|volumes?|chapbooks?|works)\b/i;
/** Of whom a title with its year is a book of their own. */
const WRITES =
	/\b(?:writers?|authors?|poets?|novelists?|playwrights?|essayists?|historians?|critics?|translators?|journalists?|scholars?|professors?|biographers?|memoirists?|philosophers?|anthropologists?|sociologists?|lecturers?)\b/i;

const PUBLISHED = /^(?:published|released|issued)$/;

/** How far before a title without its year a text tells of works, in characters: about two sentences. */
const JUST_BEFORE = 400;
/** And before one with its year: any sentence of a short life. */
const BEFORE = 2000;
/** How much of a document's beginning tells what somebody is. */
const OPENING = 400;

/** Whether the first words of a text say that it is about somebody who writes. */
const isOfWriter = ({ document }: View): boolean => WRITES.test(document.text.slice(0, OPENING));

/** What stands behind a title: its year in brackets, where those end, and whether it is told next that it came out. */
function behind(
	view: View,
	title: SlotHit,
): { readonly dated: boolean; readonly end: number; readonly published: boolean } {
	const { tokens } = view;
	const dated = isImprint(tokens, title.end);
	const end = dated ? view.adjunct(title.end) : title.end;
	return { dated, end, published: tokens[end]?.lower === ',' && PUBLISHED.test(tokens[end + 1]?.lower ?? '') };
}

/**
 * Whether a title that opens its sentence is a work of the subject's: the sentences before it tell of works of theirs, or it has its
 * year in brackets and the text is about somebody who writes. "Salt Roads by Ana Paz" is another's, and so is
 * a name that acts.
 */
export function opensAsOwn(view: View, title: SlotHit): boolean {
	const { document, sentence, tokens } = view;
	const { elsewhere, mention } = (view as InnerView).reference;
	if (elsewhere || isGivenName(tokens[title.start]?.lower ?? '') || tokens[title.start]?.lower === 'former')
		return false;
	if (mention.subarray(0, title.end).some((end) => end > 0)) return false;
	const { dated, end, published } = behind(view, title);
	// "Roe (1997) argues": whom a text cites.
	if (dated && title.valueEnd === undefined && title.end - title.start < 2) return false;
	if (tokens[end]?.lower === 'by') return false;
	const from = Math.max(0, sentence.start - (dated ? BEFORE : JUST_BEFORE));
	if (OWN_WORKS.test(document.text.slice(from, sentence.start))) return true;
	return (dated || published) && isOfWriter(view);
}

/** Headings over what somebody likes, and has not made. */
const LIKED =
	/\b(?:favou?rites?|lov(?:e|es|ed)|recommend\w*|read|reading|inspir\w+|influen\w+|likes|enjoys?|interests)\b/;

/** What those who write like, play or hear as often as they make it. */
const HEARD_OR_SEEN = /\b(?:games|series|shows|movies|films|songs|albums|hits|singles|tracks)$/;

/** Keeps the titles of a line such as "Plays: Salt, The Low Road." where each has its year, or the text is about somebody who writes. */
export const listedByWriter =
	(build: (match: Match) => readonly Draft[]): ((match: Match) => readonly Draft[]) =>
	(match) => {
		const { view } = match;
		const titles = match.slots.name ?? [];
		if (match.classes.some(({ word }) => HEARD_OR_SEEN.test(word))) return [];
		if (titles.length < 2 || view.headings.some((heading) => LIKED.test(heading))) return [];
		return titles.every(({ when }) => when) || isOfWriter(view) ? build(match) : [];
	};

/** Keeps a title that opens the sentence where it has its year, is marked as one or came out, and the sentence goes on to tell of it. */
export const openings =
	(build: (match: Match) => readonly Draft[]): ((match: Match) => readonly Draft[]) =>
	(match) => {
		const { view, slots } = match;
		const { tokens } = view;
		const title = slots.name?.[0];
		if (!title || !opensAsOwn(view, title)) return [];
		const { dated, end, published } = behind(view, title);
		const comma = tokens[end]?.lower === ',';
		const told = (view as InnerView).isVerb(tokens[end]);
		const out = isBroughtOut(tokens, end) || published;
		return out || (dated && (told || comma)) || (title.valueEnd !== undefined && told) ? build(match) : [];
	};
