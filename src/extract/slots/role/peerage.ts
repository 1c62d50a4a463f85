import type { SlotType } from '../../frames/frame';
import { nameEnds } from '../../words/names';
import { inOneLine } from '../../words/words-of';

/** Ranks that are held with a name or a place behind them. */
const RANKS = new Set(
	'baron baroness viscount viscountess earl countess marquess marquis marchioness duke duchess lord lady count margrave landgrave'.split(
		' ',
	),
);
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))$/;
/** Those that are told without a name, in small letters as well. */
const ALONE = /^(?:baronet|peer)$/;

/** A title of nobility, past its number: "Baron Tallow of Upton", "2nd Viscount Roe", "a baronet", "a life peer". */
export const peerageSlot: SlotType = (view, at) => {
	const { tokens } = view;
	let start = at;
	if (/^(?:an?|the)$/.test(tokens[start]?.lower ?? '')) start++;
	if (ORDINAL.test(tokens[start]?.lower ?? '')) start++;
	const qualified = /^(?:life|hereditary)$/.test(tokens[start]?.lower ?? '') ? start + 1 : start;
	const rank = tokens[qualified]?.lower ?? '';
	const next = tokens[qualified + 1];
	if (ALONE.test(rank) && (qualified > start || rank === 'baronet') && !(next?.capital && next.kind === 'word'))
		return [{ start, end: qualified + 1, value: view.text(start, qualified + 1) }];
	const named = next?.lower === 'of' ? start + 2 : start + 1;
	if (!RANKS.has(rank) || !tokens[start]?.capital || !tokens[named]?.capital) return [];
	const end = nameEnds(tokens, named).find(
		(last) =>
			last - named < 6 && !tokens.slice(named, last).some(({ lower, kind }) => lower === 'and' || kind === 'clitic'),
	);
	// "Count Roe's friend"
	return end && tokens[end]?.kind !== 'clitic' ? [{ start, end, value: inOneLine(view.text(start, end)) }] : [];
};
