import { impliedEnds, scopes, special } from './closing';
import type { HtmlAttribute, HtmlElement, HtmlNode } from './node';

/** An element while it is read: its content and its end are still to come. */
export type OpenElement = { -readonly [K in keyof HtmlElement]: HtmlElement[K] } & {
	children: HtmlNode[];
	attributes: HtmlAttribute[];
};

/** The elements that are open at a point of a page, from the root inwards. */
export interface OpenElements {
	/** The innermost, which takes what comes next. */
	readonly current: () => OpenElement;
	readonly push: (element: OpenElement) => void;
	/** Whether the point is in SVG or MathML, and not in HTML inside of them. */
	readonly isForeign: () => boolean;
	/** Ends what a start tag ends without saying so: `<li>` the item before it. */
	readonly endImplied: (name: string, at: number) => void;
	/** Ends the innermost element of a name, and those inside it, unless a scope stands between. */
	readonly endNamed: (name: string, at: number, after: number) => void;
	/** Ends all but the root. */
	readonly endAll: (at: number) => void;
}

// Farther up, an element that a start tag would end is not looked for: keeps the cost linear on hostile nesting.
const REACH = 128;
/** Elements of SVG and MathML whose content is HTML again. */
const INTEGRATION = ['foreignobject', 'desc', 'title', 'annotation-xml', 'mtext', 'mi', 'mo', 'mn', 'ms'];

/** Opens a page's stack of elements. An end tag is answered without a search, at any depth. */
export function openElements(root: OpenElement): OpenElements {
	const open: OpenElement[] = [root];
	// Positions in `open`: by name, of scopes and of special elements.
	const byName = new Map<string, number[]>();
	const scopeAt: number[] = [0];
	const specialAt: number[] = [0];
	let current = root;

	const last = (name: string): number => byName.get(name)?.at(-1) ?? -1;
	const pop = (end: number): void => {
		const closed = open.pop()!;
		closed.end = end;
		byName.get(closed.name)!.pop();
		if (special.has(closed.name)) specialAt.pop();
		if (scopes.has(closed.name)) scopeAt.pop();
		current = open[open.length - 1]!;
	};
	/** Ends all that are open inside the one at an index. */
	const popTo = (index: number, end: number): void => {
		while (open.length > index + 1) pop(end);
	};
	/** Index of the element that a start tag ends; -1 where it ends none. */
	const endedBy = (ends: ReadonlySet<string>, within: ReadonlySet<string>): number => {
		let found = -1;
		for (let i = specialAt.length - 1, steps = 0; i > 0 && steps < REACH; i--, steps++) {
			const candidate = open[specialAt[i]!]!.name;
			if (ends.has(candidate)) found = specialAt[i]!;
			else if (within.has(candidate)) break;
		}
		return found;
	};

	return {
		current: () => current,
		push(element) {
			const { name } = element;
			const index = open.length;
			const same = byName.get(name);
			if (same) same.push(index);
			else byName.set(name, [index]);
			if (special.has(name)) specialAt.push(index);
			if (scopes.has(name)) scopeAt.push(index);
			open.push(element);
			current = element;
		},
		isForeign() {
			const outer = Math.max(last('svg'), last('math'));
			return outer >= 0 && INTEGRATION.every((name) => last(name) <= outer);
		},
		endImplied(name, at) {
			for (const { ends, within } of impliedEnds.get(name) ?? []) {
				const found = endedBy(ends, within);
				if (found > 0) popTo(found - 1, at);
			}
		},
		endNamed(name, at, after) {
			const index = last(name);
			const barrier = scopes.has(name) ? 0 : (special.has(name) ? scopeAt : specialAt).at(-1)!;
			if (index <= 0 || index < barrier) return;
			popTo(index, at);
			pop(after);
		},
		endAll: (at) => popTo(0, at),
	};
}
