import { scanJson } from './scan-json';

/** Where a member or item of a JSON text stands; `key` only for members of objects. */
export interface JsonPlace {
	key?: { readonly start: number; readonly end: number };
	value?: { readonly start: number; readonly end: number };
}

interface Wanted extends JsonPlace {
	children?: Map<string, Wanted>;
}

/**
 * Finds where given keys and values stand in a JSON text, in one pass, holding no more than what was asked for.
 *
 * @param text What `JSON.parse` accepts.
 * @param paths Keys and indexes from the top down to each place.
 * @returns One place per path, in the same order; of a key that is there twice, the last.
 */
export function locateJson(text: string, paths: readonly (readonly (string | number)[])[]): readonly JsonPlace[] {
	const root: Wanted = {};
	const found = paths.map((path) => {
		let at = root;
		for (const step of path) {
			at.children ??= new Map();
			const name = String(step);
			let next = at.children.get(name);
			if (!next) {
				next = {};
				at.children.set(name, next);
			}
			at = next;
		}
		return at;
	});

	// One frame per open object or array: what is wanted inside it, where it starts, the next index of an array.
	const inside: (Wanted | undefined)[] = [];
	const starts: number[] = [];
	const indexes: number[] = [];
	let next: Wanted | undefined = root;
	const take = (): Wanted | undefined => {
		const depth = inside.length - 1;
		if (depth < 0 || indexes[depth]! < 0) return next;
		return inside[depth]?.children?.get(String(indexes[depth]!++));
	};
	const taken: (Wanted | undefined)[] = [];
	scanJson(text, {
		open(kind, start) {
			const wanted = take();
			taken.push(wanted);
			starts.push(start);
			inside.push(wanted?.children ? wanted : undefined);
			indexes.push(kind === 'array' ? 0 : -1);
		},
		close(end) {
			const wanted = taken.pop();
			const start = starts.pop()!;
			inside.pop();
			indexes.pop();
			if (wanted) wanted.value = { start, end };
		},
		key(start, end) {
			const children = inside[inside.length - 1]?.children;
			next = children?.get(JSON.parse(text.slice(start, end)) as string);
			if (next) next.key = { start, end };
		},
		scalar(start, end) {
			const wanted = take();
			if (wanted) wanted.value = { start, end };
		},
	});
	return found;
}
