import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract';
import { BiographError, type Claim, type Document, type MediaType } from '../../../src/model';
import { read } from '../../../src/read';

const MEDIA: Record<string, MediaType> = {
	txt: 'text/plain',
	md: 'text/markdown',
	html: 'text/html',
	wiki: 'text/x-wiki',
};
const texts = ['examples/heydari', 'tests/lives']
	.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
	.filter((path) => !path.endsWith('README.md') && (path.split('.').at(-1) ?? '') in MEDIA);

const claimsOf = (document: Document): readonly Claim[] => {
	try {
		return extract(document);
	} catch (error) {
		if (error instanceof BiographError) return [];
		throw error;
	}
};

/** What is wrong with the evidence of claims; nothing where every quote is what stands at its place. */
const faults = (document: Document, claims: readonly Claim[]): string[] =>
	claims.flatMap((claim) => [
		...(claim.evidence.length === 0 ? [`${claim.frame} has no evidence`] : []),
		...claim.evidence.flatMap((evidence) =>
			evidence.quote !== '' && document[evidence.layer].slice(evidence.start, evidence.end) === evidence.quote
				? []
				: [`${claim.frame}: ${JSON.stringify(evidence)}`],
		),
	]);

describe('the words that state a fact stand where its evidence says', () => {
	test.each(texts)('%s', (path) => {
		const document = read(readFileSync(path, 'utf8'), { mediaType: MEDIA[path.split('.').at(-1) ?? '']! });
		const claims = claimsOf(document);
		expect(claims.length).toBeGreaterThan(0);
		expect(faults(document, claims)).toEqual([]);
	});

	const words = texts.flatMap((path) => readFileSync(path, 'utf8').split(/(?<=\s)/)).slice(0, 4000);
	const salad = fc.array(
		fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...words) }, fc.string({ unit: 'grapheme' })),
		{ maxLength: 120 },
	);
	test.each(Object.values(MEDIA))('texts thrown together at random, as %s', (mediaType) => {
		fc.assert(
			fc.property(salad, (parts) => {
				const document = read(`Ann Lee is an engineer. She ${parts.join('')}`, { mediaType });
				expect(faults(document, claimsOf(document))).toEqual([]);
			}),
			{ numRuns: 150 },
		);
	});

	test('any string at all', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 400 }),
				fc.constantFrom(...Object.values(MEDIA)),
				(text, mediaType) => {
					const document = read(text, { mediaType });
					expect(faults(document, claimsOf(document))).toEqual([]);
				},
			),
			{ numRuns: 300 },
		);
	});
});
