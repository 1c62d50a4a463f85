/** Opening marks of wikitext and the marks that close them. */
const PAIRS: ReadonlyMap<string, string> = new Map([
	['{{', '}}'],
	['[[', ']]'],
	['{|', '|}'],
]);
const MARK =
	/<!--|<nowiki>|<(?:math|score|timeline|gallery|syntaxhighlight|pre|chem|graph)\b[^<>]{0,300}>|<ref\b[^<>]{0,400}>|<\/ref\s{0,4}>|\{\{|\}\}|\{\||\|\}|\[\[|\]\]/gi;

/** A stretch of wikitext that belongs together, marks included. */
export interface Bracketed {
	readonly kind: 'template' | 'link' | 'table' | 'comment' | 'nowiki' | 'dropped' | 'ref';
	/** Offset after the closing mark. */
	readonly end: number;
	/** The opening mark: `{{`, `<ref name="a">`. */
	readonly open: string;
	/** Length of the closing mark; 0 where nothing closes it by itself, as `<ref name="a"/>`. */
	readonly close: number;
}

const KIND: Readonly<Record<string, Bracketed['kind']>> = { '{{': 'template', '[[': 'link', '{|': 'table' };

/**
 * Pairs the brackets of a wikitext in one pass: what opens at an offset, and where it ends. A mark without partner is
 * left out: it is text.
 */
export function bracketsOf(wikitext: string): ReadonlyMap<number, Bracketed> {
	const found = new Map<number, Bracketed>();
	const open: { mark: string; start: number; text: string }[] = [];
	const counts = new Map<string, number>();
	const count = (mark: string, by: number): void => void counts.set(mark, (counts.get(mark) ?? 0) + by);
	// What has no end tag has none further on either: looked for once.
	const unclosed = new Set<string>();
	MARK.lastIndex = 0;
	for (let match = MARK.exec(wikitext); match; match = MARK.exec(wikitext)) {
		const mark = match[0];
		const start = match.index;
		const lower = mark.toLowerCase();
		const raw =
			lower === '<!--'
				? '-->'
				: /^<[a-z]/.test(lower) && !lower.startsWith('<ref')
					? `</${/[a-z]+/.exec(lower)?.[0]}>`
					: undefined;
		if (raw !== undefined) {
			const at = mark.endsWith('/>') || unclosed.has(raw) ? -1 : indexOfTag(wikitext, raw, start + mark.length);
			if (at < 0) {
				if (!mark.endsWith('/>')) unclosed.add(raw);
				continue;
			}
			const kind = lower === '<!--' ? 'comment' : lower === '<nowiki>' ? 'nowiki' : 'dropped';
			found.set(start, { kind, end: at + raw.length, open: mark, close: raw.length });
			MARK.lastIndex = at + raw.length;
		} else if (lower.startsWith('<ref')) {
			if (/^<references/.test(lower)) continue;
			if (mark.endsWith('/>')) found.set(start, { kind: 'ref', end: start + mark.length, open: mark, close: 0 });
			else {
				open.push({ mark: '</ref', start, text: mark });
				count('</ref', 1);
			}
		} else if (PAIRS.has(mark)) {
			const closing = PAIRS.get(mark)!;
			open.push({ mark: closing, start, text: mark });
			count(closing, 1);
		} else {
			const closing = lower.startsWith('</ref') ? '</ref' : mark;
			// `|}` that ends no table is a template's last, empty parameter and half of its end.
			if (closing === '|}' && open.at(-1)?.mark !== '|}') {
				MARK.lastIndex = start + 1;
				continue;
			}
			if ((counts.get(closing) ?? 0) === 0) continue;
			for (let last = open.pop(); last; last = open.pop()) {
				count(last.mark, -1);
				if (last.mark !== closing) continue;
				const kind = closing === '</ref' ? 'ref' : KIND[last.text]!;
				found.set(last.start, { kind, end: start + mark.length, open: last.text, close: mark.length });
				break;
			}
		}
	}
	return found;
}

function indexOfTag(text: string, tag: string, from: number): number {
	const exact = text.indexOf(tag, from);
	return exact >= 0 || tag === '-->' ? exact : text.indexOf(tag.toUpperCase(), from);
}
