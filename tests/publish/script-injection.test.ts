import { Window } from 'happy-dom';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { publish, toScript, toScriptText } from '../../src/publish';
import { biography, fact } from './ada-roe';

const HOSTILE = [
	'</script>',
	'</SCRIPT >',
	'</script/',
	'</script\n><script>alert(1)</script>',
	'<!--<script>',
	'<!-- <script> -->',
	']]>',
	'--!>',
	'\u2028 and \u2029',
	'R&D &amp; &lt;b&gt;',
	"O'Byron",
	'"quoted" \\ \\u003c \\\\ud800',
	'\u0000\u0007\ufeff\ufffe',
	'😀 𝔸',
	'`tick` $& $1 $$',
];

interface Element {
	readonly name: string;
	readonly text: string;
	readonly attributes: Readonly<Record<string, string>>;
}

/** All elements of a page, by an HTML parser. */
function elementsOf(html: string): readonly Element[] {
	const found: Element[] = [];
	const walk = (node: Tree.Node): void => {
		if ('attrs' in node) {
			const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
			found.push({
				name: node.tagName,
				text,
				attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
			});
		}
		if ('childNodes' in node) node.childNodes.forEach(walk);
	};
	walk(parse(html));
	return found;
}

const pageWith = (script: string): string =>
	`<!doctype html><html><head><title>t</title>${script}</head><body><p id="after">after</p></body></html>`;

describe.each(HOSTILE)('%j', (value) => {
	const graph = { '@context': 'https://schema.org', name: value, [value]: [{ deep: value }] };

	test('stays inside its script element and reads back equal with an HTML parser', () => {
		const elements = elementsOf(pageWith(toScript(graph)));
		expect(elements.map(({ name }) => name)).toEqual(['html', 'head', 'title', 'script', 'body', 'p']);
		expect(JSON.parse(elements[3]!.text)).toEqual(graph);
	});

	test('stays inside its script element and reads back equal in a DOM', () => {
		const window = new Window();
		window.document.write(pageWith(toScript(graph)));
		const scripts = [...window.document.querySelectorAll('script')];
		expect(scripts).toHaveLength(1);
		expect(window.document.querySelector('#after')?.textContent).toBe('after');
		expect(JSON.parse(scripts[0]!.textContent)).toEqual(graph);
	});

	test('stays inside attributes', () => {
		const [, , , script] = elementsOf(pageWith(toScript({}, { id: value, nonce: value })));
		// An HTML parser replaces NUL in attributes, whatever wrote it.
		const expected = value.replaceAll('\u0000', '\ufffd');
		expect(script?.attributes).toEqual({ type: 'application/ld+json', id: expected, nonce: expected });
		expect(script?.text).toBe('{}');
	});

	test('is published as it is', () => {
		const { graph: published } = publish(biography([fact('award', { name: value })]));
		const [, , , script] = elementsOf(pageWith(toScript(published)));
		expect(JSON.parse(script!.text)).toEqual(published);
		expect(script!.text).not.toMatch(/[<>&\u2028\u2029]/);
	});
});

test('the text is plain JSON where nothing has to be escaped', () => {
	expect(toScriptText({ name: 'Ada', n: [1, true, null] })).toBe('{"name":"Ada","n":[1,true,null]}');
	expect(toScript({ a: 1 })).toBe('<script type="application/ld+json">{"a":1}</script>');
});

test.each(['\ud800', 'a\udc00b', '\ud83d', '\ude00\ud83d'])('half of a surrogate pair is refused: %j', (value) => {
	for (const graph of [{ name: value }, { [value]: 1 }, { a: [{ b: value }] }]) {
		expect(() => toScriptText(graph)).toThrow(
			expect.objectContaining({ name: 'BiographError', code: 'invalid-value' }),
		);
	}
});
