import type { Document, Span } from '../../../model';
import { type CvPeriod, cvPeriods } from './cv-period';

/** A line of an entry of a CV: what stands between its marks, and the times that it gives. Spans count in `Document.text`. */
export interface CvLine extends Span {
	/** Index in `Document.sentences` of the sentence that the line begins with. */
	readonly sentence: number;
	readonly fields: readonly Span[];
	readonly periods: readonly CvPeriod[];
}

/** What parts the fields of a line: bars, bullets, spaced dashes, the space between cells. */
const SEPARATOR = /\t|\s[|·•‣∙–—―-]\s|\s{0,4}[|·•‣∙]\s{0,4}|\s\/\/\s|\s—\s?|:\s(?=\p{Lu})/gu;
/** Fields that tell how or with whom, not what or where. */
const DETAIL =
	/^(?:thesis|dissertation|advis[eo]rs?|supervis(?:ors?|ion|ed)|co-?supervis\w*|mentors?|gpa|grade|pi|committee|courses?|coursework|responsibilit\w+|technolog\w+|tech(?:nical)? stack|skills?|tools|website|url|team|projects?|client|focus|topic|title|reports? to|reporting to|funded by|funding|employment type|duration|languages?|e-?mail|phone|tel|keywords|areas?|highlights|achievements)\b[^:]{0,30}:/i;
const MANNER =
	/^\(?(?:remote(?:ly)?|hybrid|on-?site|full[- ]time|part[- ]time|contract(?:or)?|freelance|permanent|temporary|seasonal|self-employed|volunteer|apprenticeship|stage|paid|unpaid|\d{1,2}\+? ?(?:years?|yrs?|months?|mos?)\b.{0,20})\)?$/i;
const isAside = (words: string): boolean => DETAIL.test(words) || MANNER.test(words);
const EDGES = /^[\s,;:|·•–—―~.-]+|(?<![\s,;:|·•–—―~-])[\s,;:|·•–—―~-]+$/g;
const LONGEST = 160;

function trimmed(text: string, start: number, end: number): Span | undefined {
	const raw = text.slice(start, end);
	let words = raw.replace(EDGES, '');
	// A bracket whose other half went with the date.
	if (/^[)\]]/.test(words) || (/^[([]/.test(words) && !/[)\]]/.test(words))) words = words.slice(1).replace(EDGES, '');
	if (/[([]$/.test(words)) words = words.slice(0, -1).replace(EDGES, '');
	if (/^\([^()]*\)$/.test(words)) words = words.slice(1, -1).trim();
	if (!/[A-Za-z]/.test(words) && !/\p{L}/u.test(words)) return undefined;
	const from = start + raw.indexOf(words);
	return { start: from, end: from + words.length };
}

/** The fields between two offsets of the document. */
function fieldsBetween(text: string, start: number, end: number): readonly Span[] {
	const fields: Span[] = [];
	let from = start;
	const add = (to: number): void => {
		const field = trimmed(text, from, to);
		const words = field && text.slice(field.start, field.end);
		if (field && words && words.length <= LONGEST && !isAside(words)) fields.push(field);
	};
	for (const match of text.slice(start, end).matchAll(SEPARATOR)) {
		add(start + match.index);
		from = start + match.index + match[0].length;
	}
	add(end);
	return fields;
}

/**
 * A line of a CV cut up.
 *
 * @param line where the line stands: a block, or a part of one
 * @param sentence index of the block's first sentence
 */
export function cvLine(document: Document, { start, end }: Span, sentence: number): CvLine {
	const { text } = document;
	const line = text.slice(start, end);
	const periods = cvPeriods(line).map((period) => ({
		...period,
		start: start + period.start,
		end: start + period.end,
	}));
	const fields: Span[] = [];
	if (!DETAIL.test(line)) {
		let from = start;
		for (const period of periods) {
			fields.push(...fieldsBetween(text, from, period.start));
			from = period.end;
		}
		fields.push(...fieldsBetween(text, from, end));
	}
	return { start, end, sentence, fields, periods };
}
