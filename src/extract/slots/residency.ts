import type { SlotMatch, SlotType, View } from '../frame';
import { degreeSpan, fieldEnd, isField } from './degree';

const NOUN = /^(?:residency|residencies|internship|fellowship|fellowships|apprenticeship|traineeship)$/;
const BEFORE =
	/^(?:medical|clinical|surgical|postgraduate|post-graduate|postdoctoral|advanced|one-year|two-year|three-year|four-year|rotating|transitional|general|specialty|accredited|combined|full|subspecialty)$/;
const AFTER = /^(?:training|program|programme|programs|programmes)$/;
/** More words no field before the noun has: "internal medicine residency". */
const MOST_BEFORE = 4;
/** Nor a list of fields behind it. */
const MOST_BEHIND = 14;

/** End of "periodontics, implant surgery, and sedation": a list of fields up to the "at" behind it. */
function listEnd({ tokens }: View, at: number): number {
	if (tokens[at]?.lower !== ',' && tokens[at]?.lower !== 'and') return at;
	for (let i = at + 1; i < at + MOST_BEHIND; i++) {
		const word = tokens[i]?.lower ?? '.';
		if (/^(?:at|from|with)$/.test(word)) return i;
		if (!/^(?:,|and|&|\/)$/.test(word) && tokens[i]?.kind === 'punctuation') return at;
		if (/^(?:he|she|they|who|which|where|a|an|his|her|their|in|then|was|is)$/.test(word)) return at;
	}
	return at;
}

/**
 * Training after a degree: "residency", "clinical fellowship", with its field behind or before it ("in surgery",
 * "internal medicine residency"). The value is what it is called, `extra` its field.
 */
export const residency: SlotType = (view, at) => {
	const { tokens } = view;
	let start = at;
	while (start < at + 3 && BEFORE.test(tokens[start]?.lower ?? '')) start++;
	let noun = start;
	while (noun < start + MOST_BEFORE && tokens[noun]?.kind === 'word' && !NOUN.test(tokens[noun]?.lower ?? '')) noun++;
	if (!NOUN.test(tokens[noun]?.lower ?? '')) return [];
	const field = noun > start ? view.text(start, noun) : undefined;
	// "cardiology fellowship", "Fulbright fellowship": only what is studied.
	if (field !== undefined && (!isField(view, tokens[noun - 1]) || degreeSpan(view, start))) return [];
	// "Residency Training Programme"
	let end = noun + 1;
	while (end < noun + 3 && AFTER.test(tokens[end]?.lower ?? '')) end++;
	const value = field === undefined ? view.text(at, noun + 1) : view.text(noun, noun + 1);
	const found: SlotMatch = {
		start: field === undefined ? at : noun,
		end,
		valueEnd: noun + 1,
		value,
		...(field !== undefined && { extra: { field } }),
	};
	if (field !== undefined || tokens[end]?.lower !== 'in' || view.date(end)) return [found];
	const first = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
	const one = fieldEnd(view, first);
	const last = one > first ? listEnd(view, one) : one;
	return last > first ? [{ ...found, end: last, extra: { field: view.text(first, last) } }, found] : [found];
};
