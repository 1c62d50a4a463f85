import { attributeValue } from './attribute';
import type { HtmlElement, HtmlText } from './node';
import { sourceOffset } from './source-offset';

/** What a page shows, and the way back from it to the source. */
export interface VisibleText {
	/** White space collapsed as browsers do; one line per block; `\n` for `<br>`. */
	readonly text: string;
	/** The source offset of the character at an offset of `text`. */
	sourceOffset(offset: number): number;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const hidden = set(
	'script style template noscript head title meta link iframe object audio video canvas svg math select textarea datalist',
);
const inline = set(
	'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark meter nobr output progress q ruby s samp small span strike strong sub sup time tt u var wbr font button',
);
const displayNone = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * The text that a page shows to its reader: without scripts, styles, form fields and what `hidden` or an inline style
 * takes from sight. Style sheets are not read.
 *
 * @param root A page or any part of it, from `parseHtml`.
 * @param apart Every element on a line of its own, as style sheets may set them.
 *
 * @example
 * visibleText(parseHtml('<p>Ada &amp; Co')).text; // 'Ada & Co'
 */
export function visibleText(root: HtmlElement, apart = false): VisibleText {
	const parts: string[] = [];
	// From `starts[i]` on, `text` runs along with `nodes[i].value` from `offsets[i]` on.
	const starts: number[] = [];
	const offsets: number[] = [];
	const nodes: HtmlText[] = [];
	let length = 0;
	let space: { readonly node: HtmlText; readonly offset: number } | undefined;
	let line = true;

	const add = (node: HtmlText, from: number, to: number): void => {
		if (space && !line) {
			starts.push(length);
			offsets.push(space.offset);
			nodes.push(space.node);
			parts.push(' ');
			length++;
		}
		space = undefined;
		line = false;
		starts.push(length);
		offsets.push(from);
		nodes.push(node);
		parts.push(node.value.slice(from, to));
		length += to - from;
	};
	const addText = (node: HtmlText): void => {
		// Everything but the white space that HTML collapses; a no-break space is none of it.
		const word = /[^ \t\n\f\r]+/g;
		let end = 0;
		let start = -1;
		for (let match = word.exec(node.value); match; match = word.exec(node.value)) {
			if (match.index > end || start < 0) {
				// A single space inside the run is left in it: most of a page is then a few runs.
				if (start >= 0 && match.index === end + 1 && node.value.charCodeAt(end) === 0x20) {
					end = word.lastIndex;
					continue;
				}
				if (start >= 0) add(node, start, end);
				if (match.index > end) space ??= { node, offset: end };
				start = match.index;
			}
			end = word.lastIndex;
		}
		if (start >= 0) add(node, start, end);
		if (end < node.value.length) space ??= { node, offset: end };
	};
	const endLine = (): void => {
		space = undefined;
		if (line) return;
		parts.push('\n');
		length++;
		line = true;
	};

	const stack: { readonly element: HtmlElement; next: number }[] = [{ element: root, next: 0 }];
	while (stack.length > 0) {
		const frame = stack[stack.length - 1]!;
		const child = frame.element.children[frame.next++];
		if (!child) {
			stack.pop();
			if (apart || !inline.has(frame.element.name)) endLine();
		} else if (child.type === 'text') addText(child);
		else if (!isHidden(child)) {
			if (apart || !inline.has(child.name)) endLine();
			stack.push({ element: child, next: 0 });
		}
	}
	return {
		text: parts.join(''),
		sourceOffset(offset) {
			let low = 0;
			let high = starts.length;
			while (low < high) {
				const middle = (low + high) >> 1;
				if (starts[middle]! <= offset) low = middle + 1;
				else high = middle;
			}
			const run = low - 1;
			const node = nodes[run];
			return node ? sourceOffset(node, offsets[run]! + offset - starts[run]!) : root.start;
		},
	};
}

function isHidden(element: HtmlElement): boolean {
	if (hidden.has(element.name)) return true;
	if (element.attributes.length === 0) return false;
	if (attributeValue(element, 'hidden') !== undefined) return true;
	const style = attributeValue(element, 'style');
	return style !== undefined && displayNone.test(style);
}
