import { keyIn } from './key-in';
import { skipSpace } from './skip-space';

/**
 * Where a member or item of a JSON text stands; `key` only for members of objects. Of an object or array the `value` is
 * its opening bracket.
 */
export interface JsonPlace {
	key: { readonly start: number; readonly end: number } | undefined;
	value: { readonly start: number; readonly end: number } | undefined;
}

interface Wanted extends JsonPlace {
	readonly step: string | number;
	children: Wanted[] | undefined;
	/** The same by their steps, where there are many. */
	byStep: Map<string | number, Wanted> | undefined;
	/** Whether it was asked for itself. */
	asked: boolean;
}

/**
 * Finds where given keys and values stand in a JSON text, in one pass, holding no more than what was asked for; what
 * lies off the paths is passed over without being looked at.
 *
 * @param text What `JSON.parse` accepts.
 * @param paths Keys and indexes from the top down to each place.
 * @param keysOnce Whether no object is known to have a key twice: then the pass ends with the last place.
 * @returns One place per path, in the same order; of a key that is there twice, the last.
 */
export function locateJson(
	text: string,
	paths: readonly (readonly (string | number)[])[],
	keysOnce = false,
): readonly JsonPlace[] {
	const root: Wanted = makeWanted('');
	const isPlain = !text.includes('\\');
	let left = 0;
	const found = paths.map((path) => {
		const at = wantedAt(root, path);
		if (!at.asked) left++;
		at.asked = true;
		return at;
	});
	// The objects and arrays under way; `index` of the next item, below zero for objects.
	const open: { readonly wanted: Wanted; index: number }[] = [];
	let wanted: Wanted | undefined = root;
	let at = skipSpace(text, 0);
	for (;;) {
		const first = text.charCodeAt(at);
		const opens = first === openBrace || first === openBracket;
		if (wanted?.children && opens) {
			wanted.value = { start: at, end: at + 1 };
			open.push({ wanted, index: first === openBracket ? 0 : -1 });
			if (wanted.asked) left--;
			at++;
		} else {
			const end = skipValue(text, at);
			if (wanted) {
				wanted.value = { start: at, end: opens ? at + 1 : end };
				if (wanted.asked) left--;
			}
			at = end;
		}
		if (keysOnce && left === 0) return found;
		// On to the next value, out of all that ends here.
		for (;;) {
			const top = open[open.length - 1];
			at = skipSpace(text, at);
			if (!top || at >= text.length) return found;
			if (text.charCodeAt(at) === comma) at = skipSpace(text, at + 1);
			const next = text.charCodeAt(at);
			if (next === closeBrace || next === closeBracket) {
				at++;
				open.pop();
				continue;
			}
			if (top.index >= 0) wanted = childOf(top.wanted, top.index++);
			else {
				const end = isPlain ? text.indexOf('"', at + 1) + 1 : skipString(text, at);
				wanted = isPlain ? childIn(top.wanted, text, at, end) : childOf(top.wanted, keyIn(text, at, end));
				if (wanted) wanted.key = { start: at, end };
				// Past the colon.
				at = skipSpace(text, skipSpace(text, end) + 1);
			}
			break;
		}
	}
}

const quote = 0x22;
const comma = 0x2c;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

function makeWanted(step: string | number): Wanted {
	return { step, key: undefined, value: undefined, children: undefined, byStep: undefined, asked: false };
}

// So many are compared sooner than looked up.
const few = 8;

function childOf({ children, byStep }: Wanted, step: string | number): Wanted | undefined {
	if (byStep) return byStep.get(step);
	for (const child of children ?? []) if (child.step === step) return child;
	return undefined;
}

/** The same for a key that stands in a text without a backslash, quotes included. */
function childIn(parent: Wanted, text: string, start: number, end: number): Wanted | undefined {
	if (parent.byStep) return parent.byStep.get(text.slice(start + 1, end - 1));
	const length = end - start - 2;
	for (const child of parent.children!) {
		const { step } = child;
		if (typeof step === 'string' && step.length === length && text.startsWith(step, start + 1)) return child;
	}
	return undefined;
}

function wantedAt(root: Wanted, path: readonly (string | number)[]): Wanted {
	let at = root;
	for (const step of path) {
		let next = childOf(at, step);
		if (!next) {
			next = makeWanted(step);
			at.children ??= [];
			at.children.push(next);
			if (at.byStep) at.byStep.set(step, next);
			else if (at.children.length > few) at.byStep = new Map(at.children.map((child) => [child.step, child]));
		}
		at = next;
	}
	return at;
}

/** The end of the string that starts at `start`. */
function skipString(text: string, start: number): number {
	for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
		let before = end - 1;
		while (text.charCodeAt(before) === backslash) before--;
		// An even number of backslashes are characters of their own.
		if ((end - before) % 2 === 1) return end + 1;
	}
	return text.length;
}

/** The end of the value that starts at `start`. */
function skipValue(text: string, start: number): number {
	let depth = 0;
	let at = start;
	while (at < text.length) {
		const c = text.charCodeAt(at);
		if (c === quote) {
			at = skipString(text, at);
			if (depth === 0) return at;
			continue;
		}
		if (c === openBrace || c === openBracket) depth++;
		else if (c === closeBrace || c === closeBracket) {
			// A number or word that ends with what it stands in, or the end of the value itself.
			if (depth === 0) return at;
			if (--depth === 0) return at + 1;
		} else if (depth === 0 && (c === comma || c <= 0x20)) return at;
		at++;
	}
	return at;
}
