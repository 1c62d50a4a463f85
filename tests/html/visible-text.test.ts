import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml, visibleText } from '../../src/html';

describe('visibleText', () => {
	const cases: readonly (readonly [html: string, text: string])[] = [
		['<p>Mira  Sol\n wrote <b>three</b> books.</p><p>One &amp; two</p>', 'Mira Sol wrote three books.\nOne & two\n'],
		['<h1>Title</h1>text<br>more', 'Title\ntext\nmore\n'],
		['a <i> b </i> c', 'a b c\n'],
		['<td>a</td><td>b</td>', 'a\nb\n'],
		['<p>seen<span hidden>not</span><script>no()</script><style>p{}</style></p>', 'seen\n'],
		['<p style="color: red; display:none">not</p>seen', 'seen\n'],
		['<title>no</title>  <template>no</template>yes', 'yes\n'],
	];
	it.each(cases)('of %s', (html, text) => {
		expect(visibleText(parseHtml(html)).text).toBe(text);
	});

	it('leads back to the source, character by character', () => {
		const piece = fc.oneof(
			fc.constantFrom(
				'<p>',
				'</p>',
				'<b>',
				'</b>',
				'&amp;',
				'&#65;',
				'  ',
				'\n',
				'<br>',
				'<!-- x -->',
				'<script>n</script>',
			),
			fc.string({ unit: fc.constantFrom(...'abcxyz ,.') }),
		);
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const source = pieces.join('');
				const { text, sourceOffset } = visibleText(parseHtml(source));
				for (let i = 0; i < text.length; i++) {
					const at = source[sourceOffset(i)];
					if (/[b-z.,]/.test(text[i]!)) expect(at).toBe(text[i]);
				}
			}),
		);
	});
});
