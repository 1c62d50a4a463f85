import { BiographError } from '../model/error';

/** Attributes of the script element. */
export interface ScriptOptions {
	/** For a Content Security Policy that asks for one; a data block needs none. */
	readonly nonce?: string;
	/** So that others can point to this script. */
	readonly id?: string;
}

/**
 * A graph as text that is safe inside any script element, HTML or XHTML, and still JSON with equal values: `<`, `>`,
 * `&`, U+2028 and U+2029 are written as `\uXXXX` and nothing as an entity, which JSON-LD would keep as text.
 *
 * @param graph a JSON value
 * @throws BiographError `invalid-value` where a string has half of a surrogate pair, which no RDF literal can hold
 * @example
 * toScriptText({ name: 'R&D </script>' }); // {"name":"R\u0026D \u003c/script\u003e"}
 */
export function toScriptText(graph: object): string {
	let text = JSON.stringify(graph);
	// JSON.stringify writes half of a pair as an escape; an even number of backslashes before it is text of the value.
	if (text.includes('\\ud') && /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(text)) {
		throw new BiographError('invalid-value', 'a string holds half of a surrogate pair: mend the text it came from');
	}
	// Looking for one character at a time is several times as fast as a pattern of all five, and mostly there is none.
	for (const character of '<>&\u2028\u2029') {
		if (text.includes(character)) {
			text = text.replaceAll(character, `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
		}
	}
	return text;
}

const attribute = (name: string, value: string | undefined): string =>
	value === undefined ? '' : ` ${name}="${value.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`)}"`;

/**
 * A graph as a whole script element for a page's head or body.
 *
 * @param graph what `publish` gives, or any JSON value
 * @param options the element's `nonce` and `id`
 * @throws BiographError `invalid-value` where a string has half of a surrogate pair
 * @example
 * toScript(publish(biography).graph); // <script type="application/ld+json">{"@context":"https://schema.org",…}</script>
 */
export function toScript(graph: object, options: ScriptOptions = {}): string {
	return `<script type="application/ld+json"${attribute('id', options.id)}${attribute('nonce', options.nonce)}>${toScriptText(graph)}</script>`;
}
