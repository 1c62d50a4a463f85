import { readTime } from '../dates/clock-time';
import { readDate } from '../dates/date-value';
import type { SlotType } from '../frames/frame';
import { NUMBER_WORDS } from '../lexicons/calendar';
import { closingQuote, conjunctions, nameEnds } from '../words/names';
import { inOneLine } from '../words/words-of';

/** Any name: a capitalised run or what stands between quotation marks. */
export const nameSlot: SlotType = (view, at) => {
	if (view.shouting) return [];
	const { tokens } = view;
	const start = tokens[at]?.lower === 'the' ? at + 1 : at;
	const close = closingQuote(tokens, start);
	if (close > 0)
		return [
			{ start: start + 1, end: close + 1, valueEnd: close, value: view.text(start + 1, close).replace(/[,.]$/, '') },
		];
	const ends = nameEnds(tokens, start);
	// In a list "Heron and Kite" are two; the longer reading comes after.
	const single = ends.filter((end) => conjunctions(tokens, start, end).length === 0);
	return [...single, ...ends.filter((end) => !single.includes(end))].map((end) => ({
		start,
		end,
		value: inOneLine(view.text(start, end)),
	}));
};

/** A date without preposition; the value is its EDTF. */
export const dateSlot: SlotType = (view, at) => {
	const date = readDate(view.tokens, at);
	return date ? [{ start: at, end: date.end, value: date.edtf }] : [];
};

/** A date phrase with its role; the value is a `When`. */
export const whenSlot: SlotType = (view, at) => {
	const when = view.date(at);
	return when ? [{ start: when.from, end: when.to, value: when }] : [];
};

/** A clock time; the value is `HH:MM`. */
export const timeSlot: SlotType = (view, at) => {
	const time = readTime(view.tokens, at);
	return time ? [{ start: at, end: time.end, value: time.time }] : [];
};

/** A whole number in figures or words; the value is a number. */
export const numberSlot: SlotType = (view, at) => {
	const lower = view.tokens[at]?.lower ?? '';
	const value =
		NUMBER_WORDS.get(lower) ??
		(/^\d{1,9}$/.test(lower.replaceAll(',', '')) ? Number(lower.replaceAll(',', '')) : undefined);
	return value === undefined ? [] : [{ start: at, end: at + 1, value }];
};

/** A length of time in years: "22 years", "over two decades". The value is the number of years. */
export const durationSlot: SlotType = (view, at) => {
	const { tokens } = view;
	let position = at;
	while (
		position - at < 3 &&
		[
			'over',
			'about',
			'nearly',
			'almost',
			'some',
			'more',
			'than',
			'around',
			'just',
			'the',
			'past',
			'last',
			'next',
			'following',
			'approximately',
			'roughly',
			'another',
			'close',
			'to',
			'at',
			'least',
			'under',
		].includes(tokens[position]?.lower ?? '')
	)
		position++;
	const number = numberSlot(view, position)[0]?.value;
	const unit = tokens[position + 1]?.lower;
	if (typeof number !== 'number') return [];
	const years =
		unit === 'year' || unit === 'years' ? number : unit === 'decade' || unit === 'decades' ? number * 10 : undefined;
	return years === undefined ? [] : [{ start: at, end: position + 2, value: years }];
};
