import { keyIn } from './key-in';
import { scanJson } from './scan-json';

/** A key that its object has already: both places, quotes included, and the path of the object. */
export interface DuplicateKey {
	readonly key: string;
	readonly path: readonly (string | number)[];
	readonly first: { readonly start: number; readonly end: number };
	readonly second: { readonly start: number; readonly end: number };
}

// A hostile file may consist of nothing else.
const most = 1000;

/**
 * Whether a text may have an object with the same key twice: compares the colons after a quote with the keys that
 * parsing left over. Never wrong with `false`; costs a fraction of parsing.
 */
export function mayRepeatKeys(text: string, json: unknown): boolean {
	return keysWritten(text) !== countKeys(json);
}

/** How many keys a text of JSON has, those that stand twice included; more where a text in it holds `":`. */
export function keysWritten(text: string): number {
	let colons = 0;
	for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
		let before = at - 1;
		while (before > 0 && text.charCodeAt(before) <= 0x20) before--;
		if (text.charCodeAt(before) === 0x22) colons++;
	}
	return colons;
}

/** How many keys the objects in a value of JSON have. */
export function countKeys(json: unknown): number {
	let count = 0;
	const stack: unknown[] = [json];
	while (stack.length > 0) {
		const value = stack.pop();
		if (Array.isArray(value)) {
			for (const item of value) if (typeof item === 'object' && item !== null) stack.push(item);
		} else if (typeof value === 'object' && value !== null) {
			for (const key in value) {
				count++;
				const member = (value as Record<string, unknown>)[key];
				if (typeof member === 'object' && member !== null) stack.push(member);
			}
		}
	}
	return count;
}

/** The keys that an object of the text has more than once: the first thousand. */
export function duplicateKeys(text: string): readonly DuplicateKey[] {
	const found: DuplicateKey[] = [];
	const open: { readonly keys: Map<string, { start: number; end: number }> | undefined; step: string | number }[] = [];
	const next = (): void => {
		const top = open[open.length - 1];
		if (top && !top.keys) top.step = (top.step as number) + 1;
	};
	scanJson(text, {
		open(kind) {
			next();
			open.push(kind === 'object' ? { keys: new Map(), step: '' } : { keys: undefined, step: -1 });
		},
		close() {
			open.pop();
		},
		key(start, end) {
			const top = open[open.length - 1]!;
			const key = keyIn(text, start, end);
			const first = top.keys!.get(key);
			top.step = key;
			if (!first) top.keys!.set(key, { start, end });
			else if (found.length < most) {
				found.push({ key, path: open.map((each) => each.step), first, second: { start, end } });
			}
		},
		scalar: next,
	});
	return found;
}
