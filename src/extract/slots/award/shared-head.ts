import type { SlotHit, View } from '../../frames/frame';
import { afterArticle } from '../organization/name-run';
import { isHead } from './award-heads';

/** More than any sentence lists; bounds the work on hostile text. */
const MOST = 12;
/** No name before the shared word has more tokens. */
const LONGEST = 6;
const HEAD = /^(fellowship|grant|award|prize|scholarship|residenc|medal)(?:s|ies|y)?$/;

/**
 * "Guggenheim, Rockefeller and NEA fellowships", "the Ann Roe, Tide and Salt Awards": several honours that share their
 * last word. Two names before a word with a capital may as well be one ("Film and Television Awards").
 */
export function sharedHead(view: View, at: number): readonly SlotHit[] {
	const { tokens } = view;
	const both = [at - 1, at - 2].some((before) => tokens[before]?.lower === 'both');
	// Behind "both" the word need not be in the plural.
	const headAt = (index: number): string | undefined => {
		const word = tokens[index]?.lower ?? '';
		return both || word.endsWith('s') ? HEAD.exec(word)?.[1] : undefined;
	};
	const names: { readonly start: number; readonly end: number }[] = [];
	let position = at;
	while (names.length < MOST) {
		const start = afterArticle(view, position);
		let end = start;
		while (end < start + LONGEST && (tokens[end]?.capital || tokens[end]?.kind === 'clitic') && !headAt(end)) end++;
		if (end === start || (end - start > 1 && isHead(tokens[end - 1]?.lower ?? ''))) return [];
		names.push({ start, end });
		const head = headAt(end);
		if (head) return names.length > (tokens[end]?.capital && !both ? 2 : 1) ? named(view, names, end, head) : [];
		const next = tokens[end]?.lower === ',' && tokens[end + 1]?.lower === 'and' ? end + 2 : end + 1;
		if (!/^(?:,|and|&)$/.test(tokens[end]?.lower ?? '')) return [];
		position = next;
	}
	return [];
}

function named(
	view: View,
	names: readonly { readonly start: number; readonly end: number }[],
	at: number,
	head: string,
): readonly SlotHit[] {
	const noun = head === 'residenc' ? 'residency' : head;
	const last = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
	return names.map(({ start, end }) => ({
		type: 'award',
		start,
		end: at + 1,
		value: `${view.text(start, end).replace(/\s+/g, ' ')} ${last}`,
	}));
}
