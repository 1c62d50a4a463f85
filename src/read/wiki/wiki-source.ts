import type { Span } from '../../model';
import { trimSpan } from '../trim-span';
import { type Bracketed, bracketsOf } from './brackets';

/** A wikitext with its brackets paired. */
export interface WikiSource {
	readonly text: string;
	readonly brackets: ReadonlyMap<number, Bracketed>;
}

/** A parameter of a template: its name, or its number from 1, and where its value stands. */
export interface WikiParameter extends Span {
	readonly name: string;
}

/** A template call. */
export interface WikiTemplate {
	readonly name: string;
	readonly parameters: readonly WikiParameter[];
}

/** Pairs the brackets of a wikitext. */
export function wikiSource(text: string): WikiSource {
	return { text, brackets: bracketsOf(text) };
}

/** Splits a stretch at a sign that stands outside brackets. */
export function splitOutside({ text, brackets }: WikiSource, from: number, to: number, sign: string): Span[] {
	const parts: Span[] = [];
	let start = from;
	for (let at = from; at < to; ) {
		const bracket = brackets.get(at);
		if (bracket && bracket.end <= to) at = bracket.end;
		else if (text.startsWith(sign, at)) {
			parts.push({ start, end: at });
			at += sign.length;
			start = at;
		} else at++;
	}
	parts.push({ start, end: to });
	return parts;
}

/** Text of a stretch without comments and white space at its ends. */
export function plainOf({ text, brackets }: WikiSource, from: number, to: number): string {
	let result = '';
	for (let at = from; at < to; ) {
		const bracket = brackets.get(at);
		if (bracket?.kind === 'comment') at = bracket.end;
		else result += text.charAt(at++);
	}
	return result.trim();
}

/** Name and parameters of the template that opens at an offset. */
export function templateAt(source: WikiSource, start: number, { end, close }: Bracketed): WikiTemplate {
	const { text } = source;
	const [head, ...rest] = splitOutside(source, start + 2, end - close, '|');
	let count = 0;
	const parameters = rest.map((part): WikiParameter => {
		const [key, value] = splitFirst(source, part);
		const name = key ? plainOf(source, key.start, key.end) : String(++count);
		return { name, ...trimSpan(text, value.start, value.end) };
	});
	return { name: head ? plainOf(source, head.start, head.end).replaceAll('_', ' ') : '', parameters };
}

/** `name = value` as two stretches; without an equals sign outside brackets, the value alone. */
function splitFirst({ text, brackets }: WikiSource, part: Span): [Span | undefined, Span] {
	for (let at = part.start; at < part.end && at - part.start < 120; ) {
		const bracket = brackets.get(at);
		if (bracket && bracket.end <= part.end) {
			if (bracket.kind !== 'comment') break;
			at = bracket.end;
		} else if (text.charAt(at) === '=')
			return [
				{ start: part.start, end: at },
				{ start: at + 1, end: part.end },
			];
		else if (text.charAt(at) === '<') break;
		else at++;
	}
	return [undefined, part];
}
