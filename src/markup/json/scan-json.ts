import type { JsonFault } from '../../model';
import { skipSpace } from './skip-space';

/** What a scan tells about a JSON text; all offsets are UTF-16, `end` exclusive. */
export interface JsonVisitor {
	/** An object or array begins. */
	open?(kind: 'object' | 'array', start: number): void;
	/** The innermost object or array ends. */
	close?(end: number): void;
	/** A key, quotes included. */
	key?(start: number, end: number): void;
	/** A string (quotes included), number, boolean or null. */
	scalar?(start: number, end: number): void;
}

/** Where and why a text is not JSON. */
export interface JsonFaultAt {
	readonly cause: JsonFault;
	readonly start: number;
	readonly end: number;
}

type Expecting = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'nothing';

const quote = 0x22;
const backslash = 0x5c;

/**
 * Reads a JSON text by the letter of RFC 8259, without recursion, and stops at the first fault. It accepts what
 * `JSON.parse` accepts, and says why where it does not.
 *
 * @returns The fault, or `undefined` where the text is JSON.
 *
 * @example
 * scanJson('{"a": 1,}', {}); // { cause: 'trailing-comma', start: 7, end: 8 }
 */
export function scanJson(text: string, visitor: JsonVisitor): JsonFaultAt | undefined {
	const arrays: boolean[] = [];
	let expecting: Expecting = 'value';
	let comma = -1;
	let at = 0;
	const fault = (cause: JsonFault, start = at, end = start + 1): JsonFaultAt => ({
		cause,
		start,
		end: Math.min(end, text.length),
	});
	const closing = (): Expecting => (arrays.length > 0 ? 'comma' : 'nothing');

	for (;;) {
		at = skipSpace(text, at);
		if (at >= text.length) {
			if (expecting === 'nothing') return undefined;
			const empty = expecting === 'value' && arrays.length === 0;
			return fault(empty ? 'empty' : 'truncated', text.length);
		}
		const c = text.charCodeAt(at);
		switch (expecting) {
			case 'nothing':
				return fault(commentAt(text, at) ?? 'extra-content');
			case 'colon':
				if (c !== 0x3a) return fault(commentAt(text, at) ?? 'missing-colon');
				at++;
				expecting = 'value';
				break;
			case 'comma':
				if (c === 0x2c) {
					comma = at++;
					expecting = arrays[arrays.length - 1] ? 'value' : 'key';
				} else if (c === (arrays[arrays.length - 1] ? 0x5d : 0x7d)) {
					arrays.pop();
					at++;
					visitor.close?.(at);
					expecting = closing();
				} else return fault(afterValue(text, at));
				break;
			case 'first-key':
			case 'key': {
				if (c === 0x7d && expecting === 'first-key') {
					arrays.pop();
					at++;
					visitor.close?.(at);
					expecting = closing();
					break;
				}
				if (c === 0x7d) return fault('trailing-comma', comma);
				if (c !== quote) return fault(insteadOfKey(text, at));
				const end = scanString(text, at);
				if (typeof end !== 'number') return end;
				visitor.key?.(at, end);
				at = end;
				expecting = 'colon';
				break;
			}
			default: {
				if (c === 0x7b || c === 0x5b) {
					const array = c === 0x5b;
					visitor.open?.(array ? 'array' : 'object', at);
					at++;
					arrays.push(array);
					expecting = array ? 'first-value' : 'first-key';
					break;
				}
				if (c === 0x5d && expecting === 'first-value') {
					arrays.pop();
					at++;
					visitor.close?.(at);
					expecting = closing();
					break;
				}
				if (c === 0x5d && arrays[arrays.length - 1] && comma >= 0) return fault('trailing-comma', comma);
				const end = c === quote ? scanString(text, at) : scanBare(text, at);
				if (typeof end !== 'number') return end;
				visitor.scalar?.(at, end);
				at = end;
				expecting = closing();
			}
		}
	}
}

const escapes = new Set([...'"\\/bfnrtu'].map((letter) => letter.charCodeAt(0)));

/** The end of the string that starts at `start`, or what is wrong with it. */
function scanString(text: string, start: number): number | JsonFaultAt {
	for (let at = start + 1; at < text.length; at++) {
		const c = text.charCodeAt(at);
		if (c === quote) return at + 1;
		if (c === backslash) {
			const letter = text.charCodeAt(at + 1);
			if (at + 1 >= text.length) break;
			if (!escapes.has(letter)) return { cause: 'bad-escape', start: at, end: at + 2 };
			if (letter === 0x75 && !/^[0-9a-f]{4}$/i.test(text.slice(at + 2, at + 6))) {
				if (at + 6 > text.length) break;
				return { cause: 'bad-escape', start: at, end: at + 6 };
			}
			at++;
		} else if (c < 0x20) {
			return { cause: c === 0x0a || c === 0x0d ? 'raw-newline' : 'control-character', start: at, end: at + 1 };
		}
	}
	return { cause: 'truncated', start, end: text.length };
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const bare = /[^\s,:;/[\]{}"'<>&]+/y;

/** The end of the number, boolean or null at `start`, or what stands there instead. */
function scanBare(text: string, start: number): number | JsonFaultAt {
	bare.lastIndex = start;
	const end = bare.test(text) ? bare.lastIndex : start;
	const length = end - start;
	if (length === 4 && (text.startsWith('true', start) || text.startsWith('null', start))) return end;
	if (length === 5 && text.startsWith('false', start)) return end;
	number.lastIndex = start;
	if (length > 0 && number.test(text) && number.lastIndex === end) return end;
	const cause = insteadOfValue(text, start);
	return { cause, start, end: Math.max(end, start + 1) };
}

function commentAt(text: string, at: number): JsonFault | undefined {
	if (text.startsWith('<!--', at) || text.startsWith('-->', at) || text.startsWith('<![CDATA[', at))
		return 'html-comment';
	if (text.startsWith('//', at) || text.startsWith('/*', at)) return 'comment';
	return undefined;
}

function quoteAt(text: string, at: number): JsonFault | undefined {
	const letter = text[at]!;
	if (letter === "'" || letter === '`') return 'single-quotes';
	if ('“”„‟‘’«»'.includes(letter)) return 'curly-quotes';
	if (letter === '&' || (letter === '\\' && text[at + 1] === '&')) return 'html-entities';
	return commentAt(text, at);
}

function insteadOfKey(text: string, at: number): JsonFault {
	const other = quoteAt(text, at);
	if (other) return other;
	if (/[\p{L}\p{N}@_$-]/u.test(text[at]!)) return 'unquoted-key';
	return text[at] === ']' ? 'wrong-bracket' : 'unexpected';
}

function insteadOfValue(text: string, at: number): JsonFault {
	const other = quoteAt(text, at);
	if (other) return other;
	if (/[\d.+-]/.test(text[at]!)) return 'bad-number';
	return /[\p{L}_$@#]/u.test(text[at]!) ? 'unquoted-value' : 'unexpected';
}

function afterValue(text: string, at: number): JsonFault {
	const letter = text[at]!;
	const comment = commentAt(text, at);
	if (comment) return comment;
	if (letter === ']' || letter === '}') return 'wrong-bracket';
	if (letter === '"' || letter === '{' || letter === '[' || letter === ';') return 'missing-comma';
	if (text[at - 1] === '"' || (/[\p{L}\p{N}]/u.test(letter) && endsString(text, at))) return 'unescaped-quote';
	if (letter === '&') return 'html-entities';
	return /[\p{L}\p{N}'-]/u.test(letter) ? 'missing-comma' : 'unexpected';
}

/** Whether what stands before, white space apart, is the end of a string. */
function endsString(text: string, at: number): boolean {
	let before = at - 1;
	while (before > 0 && text.charCodeAt(before) <= 0x20) before--;
	return text.charCodeAt(before) === quote;
}
