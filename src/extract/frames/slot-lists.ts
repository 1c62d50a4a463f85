import { mention } from '../slots/organization/mention';
import { descriptionEnd } from '../words/description-end';
import { datedAdjuncts } from '../words/past-adjuncts';
import type { SlotHit, SlotMatch, View, When } from './frame';
import { follows } from './lexicon';

/** More than any biography lists; bounds the work on hostile text. */
const LONGEST_LIST = 40;

const CONJUNCTIONS = new Set([',', 'and', 'or', '&', ';', 'then', 'later', 'finally', 'eventually', 'plus', 'both']);

const AS_WELL_AS = ['as', 'well', 'as'];

/** Token index after the commas and conjunctions between two items of a list; `at` where none stands there. */
function afterConjunction(tokens: View['tokens'], at: number): number {
	let next = at;
	while (next < at + 4 && CONJUNCTIONS.has(tokens[next]?.lower ?? '')) next++;
	return follows(AS_WELL_AS, tokens, next) ? next + 3 : next;
}

/** The comma behind what a body is, where another body's name stands behind it and "and". */
function pastDescription(tokens: View['tokens'], at: number): number {
	const end = descriptionEnd(tokens, at);
	return tokens[end + 2]?.capital ? end : at;
}

/** Whether a quotation ended here with its comma inside: “A,” “B,” and “C”. */
const closesAfterComma = (tokens: View['tokens'], at: number): boolean =>
	tokens[at - 2]?.lower === ',' && tokens[at - 1]?.kind === 'punctuation';

/** Whether a preposition stands a few words before a list, with the words that announce its first item behind it. */
const isBehind = (tokens: View['tokens'], at: number, word: string | undefined): boolean =>
	tokens.slice(Math.max(0, at - ANNOUNCEMENT), at).some(({ lower }) => lower === word);

/** "and, most recently, Rope", "and, with the painter Tom Reed, Rope": what stands between commas before an item. */
function pastRemark(view: View, at: number): number {
	const { tokens } = view;
	if (tokens[at]?.lower === 'with' && tokens[at - 1]?.lower === ',') {
		for (let end = at + 1; end < at + LONGEST_REMARK && tokens[end]; end++)
			if (tokens[end]?.lower === ',') return end + 1;
		return at;
	}
	const adverb = tokens[at]?.capital || tokens[at]?.lower === '(' ? 0 : view.adjunct(at);
	return adverb > at ? (tokens[adverb]?.lower === ',' ? adverb + 1 : adverb) : at;
}
/** Slot types of titles. */
const WORKS = /work$|^creation$/;
const LONGEST_REMARK = 8;
const ANNOUNCEMENT = 5;

/** Letters behind the name of one company; partners' firms go by several names. */
const COMPANY = /^(?:inc|inc\.|ltd|ltd\.|limited|corp|corp\.|corporation|plc|gmbh|ag)$/;

/** "A, B and C Inc": the last of a list that commas part is two bodies, of which the second has the letters. */
function asTwo(view: View, match: SlotMatch): readonly [SlotMatch, SlotMatch] | undefined {
	const end = match.valueEnd ?? match.end;
	if (!COMPANY.test(view.tokens[end - 1]?.lower ?? '')) return undefined;
	for (let at = match.start + 1; at < end - 2; at++) {
		if (view.tokens[at]?.lower !== 'and') continue;
		return [
			{ start: match.start, end: at, value: mention(view.text(match.start, at), undefined) },
			{ ...match, start: at + 1, value: mention(view.text(at + 1, end), undefined) },
		];
	}
	return undefined;
}

/** "A, Malta, from 1947 to 1954 and B": a date that commas part from the item before, and "and" from the next. */
const isOfItemBefore = (tokens: View['tokens'], end: number, from: number, { to }: When): boolean =>
	tokens.slice(end, from).every(({ lower }) => lower === ',') &&
	(tokens[to] === undefined ||
		/^(?:and|;|\.)$/.test((tokens[to]?.lower === ',' ? tokens[to + 1] : tokens[to])?.lower ?? ''));

/**
 * All the lists of a slot that begin at `at`: the whole one first, then shorter ones. Items may repeat the preposition
 * before the first.
 */
export function readLists(view: View, type: string, at: number): readonly (readonly SlotHit[])[] {
	const { tokens } = view;
	const preposition = tokens[at - 1]?.kind === 'word' ? tokens[at - 1]?.lower : undefined;
	const items: SlotHit[] = [];
	const found: SlotHit[][] = [];
	let position = at;
	/** The date said before the next item: "the Roe Prize and, in 2022, the Lee Medal". */
	let before: When | undefined;
	while (items.length < LONGEST_LIST) {
		const match: SlotMatch | undefined = view.slot(type, position)[0];
		if (!match) break;
		const dated = datedAdjuncts(view, match.end);
		const end = type === 'organization' ? pastDescription(tokens, dated.end) : dated.end;
		const when = dated.when ?? before;
		const isLast = items.length > 0 && tokens[position - 1]?.lower === ',' && afterConjunction(tokens, end) === end;
		const two = isLast && type === 'organization' ? asTwo(view, match) : undefined;
		if (two) items.push({ type, ...two[0] });
		items.push({ type, ...(two?.[1] ?? match), ...(when && { when }) });
		found.unshift([...items]);
		let next = afterConjunction(tokens, end);
		if (next === end && !closesAfterComma(tokens, end)) break;
		if (next > end && WORKS.test(type)) next = pastRemark(view, next);
		const again = tokens[next]?.lower;
		// "of the novel Rope and of the memoir Tide"
		const announced =
			/^(?:of|for|in)$/.test(again ?? '') && /work$/.test(type) && next > end && isBehind(tokens, at, again);
		if ((preposition !== undefined && again === preposition) || announced) next++;
		before = next > end ? view.date(next) : undefined;
		if (before) {
			const own = isOfItemBefore(tokens, end, next, before);
			next = afterConjunction(tokens, before.to);
			if (own) {
				const last = items.pop() as SlotHit;
				items.push({ when: before, ...last });
				found[0] = [...items];
				before = undefined;
			}
		}
		position = next;
	}
	// Other readings of a single item, after the lists.
	for (const match of view.slot(type, at).slice(1)) found.push([{ ...match, type }]);
	return found;
}
