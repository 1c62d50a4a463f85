import { describe, expect, it } from 'vitest';
import { validate } from '../../src/validate';

// Lines of every kind beside each other: what one of them says is said of no other.
const lines = {
	clean: '{"@context": "https://schema.org", "@type": "Movie", "name": "The Long Ferry"}',
	odd: '{"@context": "https://schema.org", "@type": "Movie", "nmae": "The Long Ferry"}',
	broken: '{"@context": "https://schema.org",}',
	scalar: '7',
	linked: '{"@context": "https://schema.org", "@type": "Movie", "name": "The Long Ferry", "actor": {"@id": "#nobody"}}',
};
type Kind = keyof typeof lines;
const told: Readonly<Record<Kind, readonly string[]>> = {
	clean: [],
	odd: ['vocabulary/unknown-property'],
	broken: ['syntax/invalid-json'],
	scalar: ['syntax/not-an-object'],
	linked: ['graph/dangling-reference'],
};
const kinds = Object.keys(lines) as Kind[];
const loud = (markup: string) =>
	validate(markup, { mediaType: 'application/x-ndjson' }).findings.filter(({ severity }) => severity !== 'info');

describe('NDJSON', () => {
	for (const before of kinds) {
		it(`says of each line the same as alone, behind one that is ${before}`, () => {
			for (const kind of kinds) {
				const findings = loud(`${lines[before]}\n\n${lines[kind]}\r\n`);
				const places = [...told[before].map((code) => [code, 1]), ...told[kind].map((code) => [code, 3])];
				expect(
					findings.map(({ code, span }) => [code, span?.line]),
					kind,
				).toEqual(places);
			}
		});
	}

	it('is known by its first two lines, of which one may be broken', () => {
		for (const [first, second] of [
			['clean', 'clean'],
			['clean', 'broken'],
			['broken', 'clean'],
		] as const) {
			const { coverage, findings } = validate(`${lines[first]}\n${lines[second]}\n${lines.odd}`);
			expect(coverage.blocks).toBe(3);
			expect(findings.filter(({ severity }) => severity === 'error').at(-1)).toMatchObject({ span: { line: 3 } });
		}
		// An object over several lines is one.
		expect(validate(`{"@context": "https://schema.org",\n${lines.clean.slice(1)}`).coverage.blocks).toBe(1);
		expect(validate(`${lines.broken}\n${lines.broken}`).coverage.blocks).toBe(1);
	});
});
