import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/validate';

const times = <T>(count: number, make: (index: number) => T): T[] =>
	Array.from({ length: count }, (_, index) => make(index));
const run = (graph: readonly object[], body?: string): { codes: Set<string> } => {
	const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
	const markup = body === undefined ? json : `<script type="application/ld+json">${json}</script>${body}`;
	const { findings } = validate(markup, {
		privacy: true,
		mediaType: body === undefined ? 'application/ld+json' : 'text/html',
	});
	return { codes: new Set(findings.map(({ code }) => code)) };
};

// That they end within the runner's time is the claim: squared work on this many nodes would not.
describe('markup made to be slow ends soon', () => {
	it('Roles that refer to each other', () => {
		const roles = times(300, (index) => ({
			'@id': `#r${index}`,
			'@type': 'Role',
			performer: times(300, (other) => ({ '@id': `#r${other}` })),
		}));
		const event = {
			'@type': 'Event',
			name: 'T',
			startDate: '2027',
			performer: times(300, (index) => ({ '@id': `#r${index}` })),
		};
		const { codes } = run([event, ...roles]);
		expect(codes).toContain('google/missing-property');
	});

	it('a trail of 40,000 steps', () => {
		const trail = {
			'@type': 'BreadcrumbList',
			itemListElement: times(40_000, () => ({ '@type': 'ListItem', position: 1 })),
		};
		const { codes } = run([trail]);
		expect(codes).toContain('google/breadcrumb-step');
	});

	it('homes within homes without end, and around in a circle', () => {
		const homes = times(20_000, (index) => ({
			'@id': `#h${index}`,
			'@type': 'Place',
			address: { '@id': `#h${(index + 1) % 20_000}` },
		}));
		const { codes } = run([{ '@type': 'Person', name: 'A', homeLocation: { '@id': '#h0' } }, ...homes]);
		expect(codes).not.toContain('privacy/living-person');
	});

	it('a large page with many names', () => {
		const people = times(20_000, (index) => ({
			'@type': 'Person',
			name: `Nobody Number${index}`,
			birthDate: '1971-05-04',
			mainEntityOfPage: 'https://example.org/',
		}));
		const { codes } = run(people, `<p>${'harbour tide nobody 4 '.repeat(20_000)}</p>`);
		expect(codes).toContain('page/main-name');
	});

	it('names that are all white space, marks and punctuation', () => {
		const odd = ['\u0301'.repeat(10_000), ', , ,'.repeat(10_000), `${'a, '.repeat(10_000)}b`, ' and '.repeat(10_000)];
		const articles = odd.map((name) => ({ '@type': 'Article', headline: name, author: { '@type': 'Person', name } }));
		const { codes } = run(articles, '<p>x</p>');
		expect(codes).toBeInstanceOf(Set);
	});
});

it('keys of prototypes are keys like any other', () => {
	const markup =
		'{"@context":"https://schema.org","@type":["Event","__proto__","constructor"],"__proto__":{"name":"x"},"constructor":1,"name":"T","location":{"@type":"toString"},"toString":"x"}';
	const codes = validate(markup).findings.map(({ code }) => code);
	expect(codes).toContain('google/missing-property');
	expect(({} as { name?: string }).name).toBeUndefined();
});
