import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { BiographError, type Claim, type Document } from '../../../src/model';
import { read } from '../../../src/read';

function claimsOf(document: Document): readonly Claim[] {
	try {
		return extract(document);
	} catch (error) {
		if (error instanceof BiographError) return [];
		throw error;
	}
}

const WORDS = [
	'Mara Quill',
	'She',
	'her husband',
	'joined',
	'was appointed',
	'professor of law',
	'at',
	'the University of Tallow',
	'in',
	'2009',
	',',
	'and',
	'(',
	')',
	'“',
	'”',
	'born',
	'married',
	'Tom Reed',
	'the',
	'of',
	'won',
	'the Tide Prize',
	'from',
	'1990',
	'–',
	'1995',
	'.',
	'\n\n',
	'[1]',
	"'s",
	'PhD',
	'by',
	'# ',
];

describe('evidence', () => {
	it('is always the very words of the document', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 })), { maxLength: 60 }),
				(words) => {
					const document = read(`Mara Quill is a surveyor. ${words.join(' ')}`, { mediaType: 'text/markdown' });
					for (const claim of claimsOf(document)) {
						expect(claim.evidence.length).toBeGreaterThan(0);
						for (const { layer, start, end, quote } of claim.evidence)
							expect(document[layer].slice(start, end)).toBe(quote);
					}
				},
			),
			{ numRuns: 150, seed: 7 },
		);
	});

	it('says how a derived value was reached', () => {
		const document = read(
			'Mara Quill is an officer. In 2000 she joined Acme Ltd as a clerk. She became a director two years later.',
		);
		const derived = claimsOf(document).find((claim) => claim.basis === 'derived');
		expect(derived?.fact).toMatchObject({ kind: 'position', start: '2002~' });
		expect(derived?.derivation).toContain('2000');
	});

	it.each([
		['Mara Quill (born 3 May 1950) is an officer. She joined Acme Ltd at the age of 30.', '1980~', 'derived'],
		['Mara Quill was born in Tallow in 1950. Aged 30, she joined Acme Ltd.', '1980~', 'derived'],
		['Mara Quill (born 1950) is an officer. In 1981, aged 30, she joined Acme Ltd.', '1981', 'stated'],
		['Mara Quill is an officer. She joined Acme Ltd at the age of 30.', undefined, 'stated'],
		['Mara Quill is an officer. Her son was born in 1950. She joined Acme Ltd at the age of 30.', undefined, 'stated'],
	])('counts an age from a stated birth alone: %s', (text, start, basis) => {
		const post = claimsOf(read(text)).find((claim) => claim.fact.kind === 'position' && 'organization' in claim.fact);
		expect(post?.fact).toMatchObject({ kind: 'position', organization: { name: 'Acme Ltd' } });
		expect([(post?.fact as { start?: string } | undefined)?.start, post?.basis]).toEqual([start, basis]);
	});

	it.each([
		['2019-06-12', '2019-06-10'],
		['2020-01-04', '2019-06-10'],
		[undefined, undefined],
	])('gives a day of death its year from the publication on %s alone', (published, date) => {
		const text = 'Mara Quill was a surveyor. Quill died peacefully on Monday, June 10, at her home in Tallow.';
		const document = read(text, published === undefined ? {} : { published });
		const death = claimsOf(document).find((claim) => claim.fact.kind === 'death' && 'date' in claim.fact);
		expect((death?.fact as { date?: string } | undefined)?.date).toBe(date);
		if (published) expect(death?.basis).toBe('derived');
	});
});

describe('text that is no biography in English', () => {
	it.each([
		[
			'another language',
			'Mara Quill ist eine deutsche Ingenieurin. Sie wurde 1950 in Ulm geboren und arbeitete bei der Bahn.',
		],
		['no capitals', 'mara quill is a surveyor. she joined acme ltd in 2001 and married tom reed.'],
		['numbers', '1 2 3 4 5 2001 2002 3/4/5 '.repeat(200)],
		['quotation marks', `"${'“'.repeat(3000)}`],
		['parentheses', '('.repeat(5000)],
		['half characters', '\ud800 Mara Quill \udc00 is a surveyor.'],
	])('%s: few claims or none, and never nonsense', (_name, text) => {
		expect(claimsOf(read(text)).filter((claim) => claim.fact.kind !== 'name').length).toBeLessThan(3);
	});
});
