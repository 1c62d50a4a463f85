import { BiographError } from '../../model';

/** An element of a pattern, as written. */
export type Element =
	| { readonly op: 'word'; readonly word: string }
	| { readonly op: 'class'; readonly name: string; readonly passive: boolean }
	| { readonly op: 'slot'; readonly name: string; readonly type: string; readonly list: boolean }
	| { readonly op: 'choice'; readonly ways: readonly (readonly Element[])[] }
	| { readonly op: 'optional'; readonly inner: readonly Element[] }
	| { readonly op: 'gap' | 'start' | 'end' };

/** The last of them are marks that stand alone. */
const SYMBOL = /\\[()|?]|[()|?]|<[^<>\s]+>|[^\s()|?<>\\]+|[<>\\]/g;

const MARKS = new Map<string, 'gap' | 'start' | 'end'>([
	['…', 'gap'],
	['^', 'start'],
	['$', 'end'],
]);

/**
 * Reads a pattern line; `Frame` describes the language.
 *
 * @throws BiographError `invalid-config` where the line is not a pattern.
 * @example
 * parsePattern('(at|of) <organization>?');
 */
export function parsePattern(pattern: string): readonly Element[] {
	const symbols = pattern.match(SYMBOL) ?? [];
	const fail = (what: string): never => {
		throw new BiographError('invalid-config', `frame pattern "${pattern}": ${what}`);
	};
	let at = 0;
	const sequence = (inside: boolean): Element[] => {
		const elements: Element[] = [];
		for (; at < symbols.length; at++) {
			const symbol = symbols[at] as string;
			if (symbol === '|' || symbol === ')') {
				if (!inside) fail(`"${symbol}" outside parentheses; a parenthesis of the text is written \\${symbol}`);
				return elements;
			}
			if (symbol === '?') {
				const last = elements.pop();
				if (!last) return fail('"?" follows nothing');
				elements.push({ op: 'optional', inner: [last] });
			} else if (symbol === '(') {
				const ways: Element[][] = [];
				do {
					at++;
					ways.push(sequence(true));
				} while (symbols[at] === '|');
				if (symbols[at] !== ')') fail('a parenthesis is not closed');
				if (ways.some((way) => way.length === 0)) fail('an alternative is empty');
				elements.push({ op: 'choice', ways });
			} else elements.push(element(symbol, fail));
		}
		if (inside) fail('a parenthesis is not closed');
		return elements;
	};
	const elements = sequence(false);
	if (elements.length === 0) fail('it is empty');
	return elements;
}

function element(symbol: string, fail: (what: string) => never): Element {
	if (symbol === '<' || symbol === '>' || symbol === '\\') return fail(`"${symbol}" stands alone`);
	switch (symbol[0]) {
		case '\\':
			return { op: 'word', word: symbol.slice(1) };
		case '@': {
			const match = /^@([a-z][a-z0-9-]*)(:passive)?$/.exec(symbol);
			if (!match) return fail(`"${symbol}" is not the name of a class`);
			return { op: 'class', name: match[1] as string, passive: match[2] !== undefined };
		}
		case '<': {
			if (symbol === "<subject's>") return { op: 'slot', name: 'possessor', type: 'possessor', list: false };
			const match = /^<(?:([A-Za-z]+):)?([A-Za-z-]+)(\+)?>$/.exec(symbol);
			if (!match) return fail(`"${symbol}" is not a slot`);
			const type = match[2] as string;
			return { op: 'slot', name: match[1] ?? type, type, list: match[3] !== undefined };
		}
		default: {
			const op = MARKS.get(symbol);
			return op ? { op } : { op: 'word', word: symbol.toLowerCase() };
		}
	}
}
