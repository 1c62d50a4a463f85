import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert';
import { BiographError } from '../../src/model';

const ADA = 'Dr Ada Roe is the harbour master at the Port of Northam. She was born in Northam in 1970.';

describe('convert', () => {
	test('is read, extract, reconcile, publish and validate in one', () => {
		const { documents, biography, graph, withheld, findings } = convert(ADA, { page: 'https://example.org/ada' });
		expect(documents[0]?.text).toBe(ADA);
		expect(biography.subject.name).toBe('Ada Roe');
		expect(graph['@graph'].map((node) => node['@type'])).toEqual(expect.arrayContaining(['ProfilePage', 'Person']));
		expect(withheld).toContainEqual({
			kind: 'birth',
			property: 'birthDate',
			class: 'B',
			reason: 'living-person',
			count: 1,
		});
		expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
	});

	test('keeps the words of each fact: the slice of the source is the quote', () => {
		const { documents, biography } = convert([
			{ id: 'a', text: ADA },
			{ id: 'b', text: `Ada Roe\n\n${ADA}\n\nRoe joined the Tide Institute in 2001.` },
		]);
		const evidence = biography.facts.flatMap((fact) => fact.evidence);
		expect(evidence.length).toBeGreaterThan(5);
		for (const { source, layer, start, end, quote } of evidence) {
			expect(documents.find((document) => document.id === source)?.[layer].slice(start, end)).toBe(quote);
		}
	});

	test('and so for any text', () => {
		const part = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom(
				'Ada Roe',
				' was born in ',
				'1970',
				' joined ',
				'Acme Ltd',
				'. ',
				'\n\n',
				'"',
				'😀',
				' is a ',
				'director',
				' of ',
			),
		);
		fc.assert(
			fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
				const text = `Ada Roe is a director. ${parts.join('')}`;
				let result: ReturnType<typeof convert>;
				try {
					result = convert({ id: 'a', text });
				} catch (error) {
					expect(error).toBeInstanceOf(BiographError);
					return;
				}
				for (const fact of result.biography.facts)
					for (const { layer, start, end, quote } of fact.evidence)
						expect(result.documents[0]?.[layer].slice(start, end)).toBe(quote);
			}),
			{ numRuns: 60 },
		);
	});

	test('a text that names nobody clearly is about the person of the others', () => {
		const { biography } = convert([
			{ id: 'a', text: ADA },
			{ id: 'b', text: 'Sam Poe talks to Ada Roe. Ada Roe joined the Tide Institute in 2001. Sam Poe smiles.' },
		]);
		expect(biography.subject.name).toBe('Ada Roe');
	});

	test('texts about two people are refused, unless told whom', () => {
		const texts = [
			{ id: 'a', text: ADA },
			{ id: 'b', text: 'Sam Poe is a judge at the High Court. He was born in 1950.' },
		];
		expect(() => convert(texts)).toThrow(/two people|ambiguous|may be about/);
	});

	test('the same texts give the same graph, in any order of object keys and on any day', () => {
		const once = JSON.stringify(convert(ADA, { profile: 'linked', include: ['all'] }));
		expect(JSON.stringify(convert(ADA, { include: ['all'], profile: 'linked' }))).toBe(once);
	});

	test('without a day, a person counts as living; with one, an age decides', () => {
		const old = 'Ada Roe was a harbour master at the Port of Northam. She was born in Northam in 1850.';
		const birth = (asOf?: string) =>
			convert(old, { profile: 'linked', ...(asOf && { asOf }) }).graph['@graph'].find(
				(node) => node['@type'] === 'Person',
			)?.birthDate;
		expect(birth()).toBeUndefined();
		expect(birth('2025-01-01')).toBe('1850');
	});
});
