import { attributeValue, elements, visibleText } from '../../../html';
import type { RuleContext } from '../../rule';
import { foldText } from './fold-text';

/** What a reader of the page sees, ready to be searched. */
export interface PageWords {
	/** Folded, with a space at both ends. */
	readonly text: string;
	/** The text's words, runs of digits apart from letters: `2025年` is two. */
	readonly tokens: readonly string[];
	/** Where each number stands among the tokens. */
	readonly numbers: ReadonlyMap<string, readonly number[]>;
	/** The `datetime` of the page's `time` elements. */
	readonly times: readonly string[];
	/** Folded text of what pictures show instead of words, with a space at both ends. */
	readonly alternatives: string;
	/** The text once more with every element by itself: `<b>Ada</b><i>1815</i>` may be set with a gap. */
	apart(): string;
}

const TOKEN = /\p{L}+|\p{N}+/gu;
const known = new WeakMap<RuleContext, PageWords>();

/** The words of the page, worked out once; `undefined` for markup without a page or a page that shows no text. */
export function pageWords(context: RuleContext): PageWords | undefined {
	const found = known.get(context);
	if (found) return found;
	const visible = context.visibleText();
	const { page } = context.graph;
	if (!visible || !page) return undefined;
	const folded = foldText(visible.text);
	if (folded === '') return undefined;
	const tokens = folded.match(TOKEN) ?? [];
	const numbers = new Map<string, number[]>();
	tokens.forEach((token, index) => {
		const code = token.charCodeAt(0);
		if (code < 0x30 || code > 0x39) return;
		const places = numbers.get(token);
		if (places) places.push(index);
		else numbers.set(token, [index]);
	});
	const times: string[] = [];
	const alternatives: string[] = [];
	for (const element of elements(page)) {
		if (element.name === 'time') times.push(attributeValue(element, 'datetime') ?? '');
		else if (element.name === 'img') alternatives.push(attributeValue(element, 'alt') ?? '');
	}
	let separated: string | undefined;
	const words: PageWords = {
		text: ` ${folded} `,
		tokens,
		numbers,
		times,
		alternatives: ` ${foldText(alternatives.join(' '))} `,
		apart: () => {
			separated ??= ` ${foldText(visibleText(page, true).text)} `;
			return separated;
		},
	};
	known.set(context, words);
	return words;
}
