import type { View } from '../../frames/frame';
import { TITLED_NOUNS, WORK_TYPE_BY_NOUN, type WorkType } from '../../lexicons/work-types';
import { OPENING_QUOTES } from '../organization/name-run';
import { emphasisAt } from './emphasis';

/** Where the title begins that some words announce, and what they say that it is. */
export interface Announcement {
	readonly title: number;
	readonly type?: WorkType;
	/** The noun that says so. */
	readonly noun: string;
	/** Whether a comma stands before the title. */
	readonly comma?: boolean;
}

/** Types whose nouns mean much else: "the work", "the project", "the program". */
const VAGUE: ReadonlySet<WorkType> = new Set(['CreativeWork', 'Project', 'SoftwareApplication']);
/** Nouns for a work that comes after another, of whatever sort that is. */
export const AFTER_ANOTHER = /^(?:sequel|prequel|remake|follow-up|companion)$/;
/** Words of praise that stand before a title without a noun. */
const PRAISES =
	/^(?:acclaimed|critically-acclaimed|celebrated|popular|influential|groundbreaking|seminal|hit|classic|award-winning|prize-winning|best-selling|bestselling|critically|internationally|widely|highly|much-loved|well-received|best-known|landmark|now-classic|cult)$/;

/** "Oscar-winning", with the capital of its prize. */
const PRIZED = /^[\p{L}-]+-(?:winning|nominated)$/u;

/** Whether a word praises what the title behind it is of. */
export const isPraise = (word: string): boolean => PRAISES.test(word) || PRIZED.test(word);

/** "the bestselling Low Water": no noun says what it is. */
function praised(tokens: View['tokens'], at: number): Announcement | undefined {
	let title = at + 1;
	while (title < at + 4 && (PRAISES.test(tokens[title]?.text ?? '') || PRIZED.test(tokens[title]?.text ?? ''))) title++;
	return title > at + 1 && tokens[title]?.capital ? { title, noun: '' } : undefined;
}

/** "The New York Times bestselling and prize-winning novel" is no longer before its noun, in words. */
const LONGEST = 9;
/** Words with which a clause or a complement goes on before any noun of works. */
const GOES_ON = /^(?:of|in|on|at|to|by|for|from|with|that|which|who|whom|is|was|are|were|has|had|as|about)$/;

/** Whether a noun names what has a title: a novel, a film, an album; a project and a tool have names of other sorts. */
export const isTitledNoun = (word: string): boolean => TITLED_NOUNS.has(word);

/** "the novel", "her second collection of essays,", "a memoir called": the words before a title that announce it. */
export function announcement({ document, tokens }: View, at: number): Announcement | undefined {
	if (
		!/^(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|my|our|two|three|four|five|six|several)$/.test(
			tokens[at]?.text ?? '',
		)
	)
		return undefined;
	let noun = -1;
	for (let next = at + 1; next < at + LONGEST; next++) {
		const token = tokens[next];
		if (!token || (token.kind !== 'word' && token.kind !== 'number') || GOES_ON.test(token.lower)) break;
		const capital = token.capital || token.kind === 'number';
		if (capital ? noun > 0 : noun > 0 && !WORK_TYPE_BY_NOUN.has(token.lower)) break;
		if (!capital && WORK_TYPE_BY_NOUN.has(token.lower)) noun = next;
	}
	const before = tokens[noun - 1];
	if (noun < 0 || (before?.capital && noun > at + 4)) return praised(tokens, at);
	let title = noun + 1;
	const titled = isTitledNoun(tokens[noun]?.lower ?? '');
	const holds = WORK_TYPE_BY_NOUN.has(`${tokens[noun]?.lower} of ${tokens[title + 1]?.lower}`);
	if ((titled || holds) && tokens[title]?.lower === 'of') {
		while (title < noun + 6 && tokens[title]?.kind === 'word' && !tokens[title]?.capital) title++;
		if (tokens[title - 1]?.lower === 'of') return undefined;
	}
	const comma = (titled || holds) && tokens[title]?.lower === ',';
	if (comma) title++;
	if (/^(?:called|titled|entitled|named)$/.test(tokens[title]?.lower ?? '')) title++;
	const first = tokens[title];
	const opens = first && (first.capital || first.kind === 'number' || OPENING_QUOTES.has(first.text));
	if (!first || !(opens || emphasisAt(document, first.start))) return undefined;
	const told = tokens[noun]?.lower ?? '';
	const type = WORK_TYPE_BY_NOUN.get(told);
	const known = type && !VAGUE.has(type) && !AFTER_ANOTHER.test(told);
	return { title, noun: told, ...(known && { type }), ...(comma && { comma }) };
}
