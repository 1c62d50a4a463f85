import { NUMBER_WORDS } from '../lexicons/calendar';
import type { Token } from '../words/tokens';
import { is } from './date-value';

/** A time that is counted from another: "two years later". */
export interface RelativeDate {
	/** Years to add to the anchor. */
	readonly years: number;
	/** Whether the number of years is a round one. */
	readonly round: boolean;
	/** Whether the years are the subject's age, and count from their birth. */
	readonly age?: boolean;
	readonly from: number;
	readonly to: number;
}

/** Where an age may stand bare, and where it is somebody else's: "her sons, aged five and eight". */
const BEFORE_AGE = new Set([',', '(', 'when', 'while', 'only', 'just', 'died']);

/** "at the age of 30", "aged 30", "at age thirty". */
function readAge(tokens: readonly Token[], at: number): RelativeDate | undefined {
	const first = tokens[at]?.lower;
	let position = at + 1;
	if (first === 'at') {
		if (is(tokens, position, 'the')) position++;
		if (is(tokens, position, 'young', 'early', 'tender', 'ripe')) position++;
		if (!is(tokens, position, 'age')) return undefined;
		position++;
		if (is(tokens, position, 'of')) position++;
	} else if (first !== 'aged' || (at > 0 && !BEFORE_AGE.has(tokens[at - 1]?.lower ?? ''))) return undefined;
	if (is(tokens, position, 'only', 'just')) position++;
	const word = tokens[position]?.lower ?? '';
	const years = NUMBER_WORDS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined);
	if (years === undefined || word === 'a' || word === 'an' || years < 4 || years > 120) return undefined;
	return is(tokens, position + 1, '-', 'and', 'to', 'or', 'months', 'weeks', 'days')
		? undefined
		: { years, round: true, age: true, from: at, to: position + 1 };
}

/** "two years later", "after two years of service", "the following year", "at the age of 30": to be counted from an anchor. */
export function readRelative(tokens: readonly Token[], at: number): RelativeDate | undefined {
	const first = tokens[at]?.lower ?? '';
	if (first === 'at' || first === 'aged') return readAge(tokens, at);
	if (first === 'the' || first === 'that' || first === 'in') {
		const start = first === 'in' ? at + 1 : at;
		const [one, two, three] = [start, start + 1, start + 2].map((index) => tokens[index]?.lower ?? '');
		if (one === 'the' && (two === 'following' || two === 'next') && three === 'year')
			return { years: 1, round: false, from: at, to: start + 3 };
		if (one === 'that' && two === 'year') return { years: 0, round: false, from: at, to: start + 2 };
		if ((one === 'that' || one === 'the') && two === 'same' && three === 'year')
			return { years: 0, round: false, from: at, to: start + 3 };
		return undefined;
	}
	let position = first === 'after' ? at + 1 : at;
	while (is(tokens, position, 'only', 'just', 'about', 'some', 'around', 'nearly', 'almost')) position++;
	const word = tokens[position]?.lower ?? '';
	const years = NUMBER_WORDS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined);
	if (years === undefined || !is(tokens, position + 1, 'year', 'years')) return undefined;
	const round = true;
	if (first === 'after') {
		const to =
			is(tokens, position + 2, 'of') && is(tokens, position + 3, 'service', 'training', 'work')
				? position + 4
				: position + 2;
		return { years, round, from: at, to };
	}
	return is(tokens, position + 2, 'later', 'afterwards', 'afterward', 'thereafter')
		? { years, round, from: at, to: position + 3 }
		: undefined;
}

/**
 * The years that times of their own add up to from a token back to another: of "in 1990 …, two years later …, the following
 * year" three. What follows them counts from the last.
 */
export function yearsLater(tokens: readonly Token[], from: number, to: number): number {
	let years = 0;
	for (let at = from; at < to; at++) {
		const relative = readRelative(tokens, at);
		if (!relative || relative.age || relative.to > to || tokens[at]?.lower === 'after') continue;
		years += relative.years;
		at = relative.to - 1;
	}
	return years;
}

/** A date some years after another, as precise as a count of years is. */
export const addYears = (edtf: string, years: number): string =>
	years === 0 || !/^\d{4}/.test(edtf) ? edtf : `${String(Number(edtf.slice(0, 4)) + years).padStart(4, '0')}~`;
