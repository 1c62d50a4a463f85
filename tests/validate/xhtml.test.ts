import { describe, expect, it } from 'vitest';
import { validate } from '../../src/validate';

const page = (head: string, body: string): string =>
	`<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head>${head}</head><body>${body}</body></html>`;
const json = '{"@context": "https://schema.org", "@type": "Person", "name": "Ada & Roe <3", "nmae": "x"}';
const said = (source: string, mediaType: 'application/xhtml+xml' | 'text/html') =>
	validate(source, { mediaType }).findings.map(({ code, span }) => [code, source.slice(span?.start, span?.end)]);

describe('XHTML', () => {
	const wrapped = page(
		`<script type="application/ld+json">\n<![CDATA[${json}]]>\n</script>`,
		'<h1><![CDATA[Ada & Roe <3]]></h1>',
	);

	it('may wrap JSON-LD and text in CDATA, in which findings keep their places', () => {
		expect(said(wrapped, 'application/xhtml+xml')).toEqual([['vocabulary/unknown-property', '"nmae"']]);
	});

	it('is told apart from HTML, in which CDATA is a fault', () => {
		expect(said(wrapped, 'text/html').map(([code]) => code)).toContain('syntax/invalid-json');
	});

	it('is not JSON behind the slashes that hide CDATA from HTML', () => {
		const hidden = page(`<script type="application/ld+json">//<![CDATA[\n${json}\n//]]></script>`, '');
		expect(said(hidden, 'application/xhtml+xml').map(([code]) => code)).toEqual(['syntax/invalid-json']);
	});

	it('lets any element close itself', () => {
		const item =
			'<p itemscope="" itemtype="https://schema.org/Person"><b itemprop="image"/><i itemprop="name">Ada</i></p>';
		const source = page('<title/><script src="a.js"/>', item);
		expect(said(source, 'application/xhtml+xml')).toEqual([['syntax/empty-value', '<b itemprop="image"/>']]);
		expect(validate(source, { mediaType: 'text/html' }).coverage.nodes).toBe(0);
	});
});
