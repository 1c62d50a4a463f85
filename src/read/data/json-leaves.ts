import type { Span } from '../../model';

/** A string, number or boolean of a JSON text, where it stands. */
export interface JsonLeaf extends Span {
	/** Keys and indexes down to it. */
	readonly path: readonly string[];
	readonly value: string;
	/** Whether it is a string; its span leaves the quotation marks out. */
	readonly text: boolean;
}

const SCALAR = /[^\s,\]}]+/y;
/** Deeper values are of no use to anyone. */
const DEEPEST = 40;

/** End of the string that opens at `from`: the offset of its closing quotation mark. */
function closingQuote(json: string, from: number): number {
	for (let at = from + 1; at < json.length; at++) {
		const char = json.charAt(at);
		if (char === '\\') at++;
		else if (char === '"') return at;
	}
	return json.length;
}

function unescaped(json: string, start: number, end: number): string {
	const raw = json.slice(start, end);
	if (!raw.includes('\\')) return raw;
	try {
		return JSON.parse(`"${raw}"`) as string;
	} catch {
		return raw;
	}
}

/**
 * All values of a JSON text with their places, in order. `null` is left out.
 *
 * @param json a text that `JSON.parse` takes; of another the result is of no use
 * @param base added to every offset
 */
export function jsonLeaves(json: string, base = 0): readonly JsonLeaf[] {
	const leaves: JsonLeaf[] = [];
	const path: string[] = [];
	const isArray: boolean[] = [];
	let key: string | undefined;
	let at = 0;
	const leaf = (value: string, start: number, end: number, text: boolean): void => {
		if (path.length < DEEPEST) {
			leaves.push({
				path: key === undefined ? [...path] : [...path, key],
				value,
				start: base + start,
				end: base + end,
				text,
			});
		}
	};
	while (at < json.length) {
		const char = json.charAt(at);
		if (char === '{' || char === '[') {
			if (isArray.length > 0 && key !== undefined) path.push(key);
			isArray.push(char === '[');
			key = char === '[' ? '0' : undefined;
			at++;
		} else if (char === '}' || char === ']') {
			isArray.pop();
			key = isArray.length > 0 ? path.pop() : undefined;
			at++;
		} else if (char === ',') {
			key = isArray.at(-1) ? String(Number(key) + 1) : undefined;
			at++;
		} else if (char === '"') {
			const end = closingQuote(json, at);
			const value = unescaped(json, at + 1, end);
			if (!isArray.at(-1) && key === undefined) key = value;
			else leaf(value, at + 1, end, true);
			at = end + 1;
		} else if (char === ':' || /\s/.test(char)) at++;
		else {
			SCALAR.lastIndex = at;
			const scalar = SCALAR.exec(json)?.[0] ?? char;
			if (scalar !== 'null') leaf(scalar, at, at + scalar.length, false);
			at += scalar.length;
		}
	}
	return leaves;
}
