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

describe('what there is to say of the texts', () => {
	const GERMAN =
		'Ada Roe ist Ingenieurin bei der Acme AG in Nordheim. Sie studierte Physik an der Universität Westhafen und wurde 1970 in Nordheim geboren.';

	test('nothing of a text in English that tells of its subject', () => {
		expect(convert(ADA).notes).toEqual([]);
	});

	test('a text in another language is not read, and that is said', () => {
		const { biography, notes } = convert([
			{ id: 'en', text: ADA },
			{ id: 'de', text: GERMAN },
		]);
		expect(notes).toEqual([{ code: 'language-not-read', source: 'de', language: 'de' }]);
		expect(biography.facts.filter(({ kind }) => kind === 'education')).toEqual([]);
	});

	test('a text that tells nothing of the subject', () => {
		expect(convert({ id: 'ada', text: ADA }, { subject: 'Bo Hale' }).notes).toEqual([
			{ code: 'nothing-told', source: 'ada', subject: 'Bo Hale' },
		]);
	});

	test.each([
		['Aaron Pike, 16, is a pupil at Marlow School and plays football for Tallow Rovers.'],
		['Aaron Pike is a 12-year-old swimmer from Tallow. He swims for the Tallow Swimming Club.'],
		['Sixteen-year-old Aaron Pike attends Marlow School in Tallow.'],
		['Aaron Pike is 17 years old and attends Marlow School in Tallow.'],
	])('of a minor nothing but the name is read, and that is said: %s', (text) => {
		const { biography, notes } = convert({ id: 'aaron', text });
		expect(biography.subject.name).toBe('Aaron Pike');
		expect(biography.facts.filter(({ kind }) => kind !== 'name')).toEqual([]);
		expect(notes).toEqual([{ code: 'minor-not-read', source: 'aaron', subject: 'Aaron Pike' }]);
	});

	test.each([
		['Aaron Pike, 46, is a teacher at Marlow School.'],
		['Aaron Pike, 16, died in Tallow in 1916.'],
		['Aaron Pike is a teacher at Marlow School. He was 16 when he came there.'],
		['Aaron Pike works at Acme Ltd and has 16-year-old twins.'],
	])('who was young once, or has children, is none: %s', (text) => {
		const { biography, notes } = convert({ id: 'aaron', text });
		expect(biography.facts.filter(({ kind }) => kind !== 'name')).not.toEqual([]);
		expect(notes).toEqual([]);
	});

	test('nobody is found in another language for a reason', () => {
		expect(() => convert({ id: 'ru', text: 'Она работает в порту с 1990 года и живёт в городе у моря.' })).toThrow(
			'no person found in "ru", which is not in English (ru): only English is read',
		);
	});
});

describe('a subject named by one word', () => {
	const couple = 'Ada Roe is an engineer at Acme Ltd. Tom Roe is a member of the Northam Art Society.';

	test('is who bears it, where that is one person', () => {
		const { biography, notes } = convert(ADA, { subject: 'Roe' });
		expect(biography.subject.name).toBe('Ada Roe');
		expect(biography.facts.map(({ kind }) => kind)).toContain('position');
		expect(notes).toEqual([]);
		expect(convert(couple, { subject: 'ada' }).biography.subject.name).toBe('Ada Roe');
	});

	test('is nobody of two who bear it', () => {
		const { biography } = convert(couple, { subject: 'Roe' });
		expect(biography.facts.map(({ kind }) => kind)).toEqual(['name']);
	});
});
