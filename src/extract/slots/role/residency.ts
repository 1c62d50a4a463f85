import type { SlotMatch, SlotType, View } from '../../frames/frame';
import { degreeSpan, isField } from '../study/degree';
import { fieldEnd } from '../study/field';

const NOUN = /^(?:residency|residencies|internship|fellowship|fellowships|apprenticeship|traineeship)$/;
const BEFORE =
	/^(?:medical|clinical|surgical|postgraduate|post-graduate|postdoctoral|advanced|one-year|two-year|three-year|four-year|rotating|transitional|general|specialty|accredited|combined|full|subspecialty)$/;
const TRAINS =
	/^(?:medical|clinical|surgical|postgraduate|post-graduate|postdoctoral|specialist|specialty|subspecialty)$/;
const AFTER = /^(?:training|program|programme|programs|programmes)$/;
const NO_FIELD = /^(?:a|an|the|his|her|their|my|in|at|and|completing|completed|finishing|finished|doing|did|after)$/;
/** "in the Department of Surgery": whose unit it is, before what is studied. */
const UNIT_OF = /^(?:department|division|section|dept)$/;
/** More words no field before the noun has: "internal medicine residency". */
const MOST_BEFORE = 4;
/** Nor a list of fields behind it. */
const MOST_BEHIND = 14;

/** A cue of the slot `residency` (`SLOT_CUES`). */
export const isResidencyCue = (word: string): boolean => word === 'training' || NOUN.test(word);

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

const isFieldsGeneral = (tokens: View['tokens'], at: number): boolean =>
	tokens[at]?.lower === 'general' &&
	/^(?:surgery|medicine|practice|dentistry|pediatrics|psychiatry)$/.test(tokens[at + 1]?.lower ?? '');

/**
 * Training after a degree: "residency", "clinical fellowship", with its field behind or before it ("in surgery",
 * "internal medicine residency"). The value is what it is called, `extra` its field.
 */
export const residency: SlotType = (view, at) => {
	const { tokens } = view;
	let start = at;
	// "general surgery residency": "general" is the field's where no residency follows it.
	while (start < at + 3 && BEFORE.test(tokens[start]?.lower ?? '') && !isFieldsGeneral(tokens, start)) start++;
	let noun = start;
	while (noun < start + MOST_BEFORE && tokens[noun]?.kind === 'word' && !NOUN.test(tokens[noun]?.lower ?? '')) noun++;
	// "postgraduate training in surgery": training alone may be for any work.
	const trains = tokens[at + 1]?.lower === 'training' && TRAINS.test(tokens[at]?.lower ?? '');
	if (trains) noun = at + 1;
	if (!trains && !NOUN.test(tokens[noun]?.lower ?? '')) return [];
	const field = noun > start && !trains ? view.text(start, noun) : undefined;
	// "completing her general surgery residency": the field begins behind the verb.
	if (field !== undefined && tokens.slice(start, noun).some(({ lower }) => NO_FIELD.test(lower))) return [];
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
	const article = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
	const first =
		UNIT_OF.test(tokens[article]?.lower ?? '') && tokens[article + 1]?.lower === 'of' ? article + 2 : article;
	const one = fieldEnd(view, first);
	const last = one > first ? listEnd(view, one) : one;
	return last > first ? [{ ...found, end: last, extra: { field: view.text(first, last) } }, found] : [found];
};
