import type { Block, Document } from '../../model';
import { sectionRole } from '../../read/structure/section-headings';
import { cvSort } from '../lists/cv/cv-section';
import { listSort } from '../lists/list-headings';
import type { Token } from '../words/tokens';

const headingName = (document: Document, block: Block | undefined): string =>
	block?.kind === 'heading' ? document.text.slice(block.start, block.end).trim().toLowerCase() : '';

/** Whether a heading says what stands below it, as those of a CV do: "Work Experience" is nobody. */
export function isSectionName(document: Document, block: Block): boolean {
	const name = headingName(document, block);
	return (
		sectionRole(name) !== undefined ||
		cvSort(name) !== undefined ||
		listSort([name]) !== undefined ||
		/^(?:core|key|technical|soft) /.test(name)
	);
}

/** Whether a line is an entry of a CV: an employer, a post, a school. */
export const isUnderCv = (document: Document, block: Block): boolean =>
	cvSort(headingName(document, document.blocks[block.heading ?? -1])) !== undefined;

/** Words of a heading that introduce a person. */
const INTRODUCES = new Set(
	'about meet introducing remembering obituary biography bio profile interview portrait spotlight'.split(' '),
);

/** Where the words of a heading begin behind pictures and marks. */
export function firstWord(tokens: readonly Token[]): number {
	let at = 0;
	while (at < 6 && tokens[at] && !/[\p{L}\d]/u.test(tokens[at]?.text ?? '')) at++;
	// "About Ann Roe", "In memoriam: Ann Roe"
	if (INTRODUCES.has(tokens[at]?.lower ?? '')) at++;
	else if (tokens[at]?.lower === 'in' && /^(?:memoriam|memory)$/.test(tokens[at + 1]?.lower ?? '')) at += 2;
	while (at < 6 && /^(?:of|with|:|-)$/.test(tokens[at]?.lower ?? '')) at++;
	return at;
}
