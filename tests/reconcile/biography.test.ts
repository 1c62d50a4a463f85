import { describe, expect, test } from 'vitest';
import { BiographError, type Fact, type Reference } from '../../src/model';
import { reconcile } from '../../src/reconcile';
import { body, claimsOf, named, type Row, source } from './claims';

const a = source('a');
const b = source('b');
const name = (text: string, form: 'full' | 'given' | 'family' | 'prefix' | 'alternate' = 'full') =>
	({ kind: 'name', form, name: text }) as const;

describe('the subject', () => {
	test('goes by the name that most texts use; other full names are alternate names', () => {
		const { subject, facts } = reconcile(
			claimsOf(
				[a, name('Ada Clare Roe')],
				[a, name('Ada Roe')],
				[b, name('Ada Roe')],
				[b, name('Ada', 'given')],
				[b, name('Roe', 'family')],
				[b, name('Dr', 'prefix')],
			),
		);
		expect(subject).toEqual({
			name: 'Ada Roe',
			slug: 'ada-roe',
			givenName: 'Ada',
			familyName: 'Roe',
			honorificPrefix: 'Dr',
		});
		expect(facts.find((fact) => fact.kind === 'name' && fact.name === 'Ada Clare Roe')).toMatchObject({
			form: 'alternate',
		});
	});

	test('has a slug in any script', () => {
		expect(reconcile(claimsOf([a, name('Łucja Żółć')])).subject.slug).toBe('lucja-zolc');
		expect(reconcile(claimsOf([a, name('李小龍')])).subject.slug).toMatch(/^[0-9a-f]{10}$/);
	});

	test('is an entry of the register where one has the name', () => {
		const sameAs = ['https://www.wikidata.org/wiki/Q1'];
		const register = { people: [{ id: 'ada', '@id': 'https://example.org/#ada', name: 'Ada Roe', sameAs }] };
		const { subject, profile } = reconcile(claimsOf([a, name('Ada Roe')]), { register });
		expect(subject).toMatchObject({ id: 'https://example.org/#ada', slug: 'ada' });
		expect(profile.sameAs).toEqual(sameAs);
		expect(reconcile(claimsOf([a, name('Sam Poe')]), { register }).profile).toEqual({});
	});

	test('cannot be nobody, or two people', () => {
		expect(() => reconcile([])).toThrow(BiographError);
		expect(() => reconcile(claimsOf([a, name('Ada Roe')], [b, name('Sam Poe')]))).toThrow(
			/"Ada Roe" in a and "Sam Poe" in b; .*--subject/,
		);
	});
});

describe('privacy', () => {
	test('classes stand on the facts, and a minor is nothing but a relation', () => {
		const rows: Row[] = [
			named(a),
			[a, { kind: 'birth', date: '1970' }],
			[a, { kind: 'relative', relation: 'spouse', name: 'Sam Poe' }],
			[a, { kind: 'relative', relation: 'child', name: 'Tim Roe', minor: true }],
			[a, { kind: 'membership', organization: body('Tide Party', { type: 'PoliticalParty' }) }],
			[a, { kind: 'position', title: 'clerk' }],
		];
		const { facts } = reconcile(claimsOf(...rows));
		expect(facts.map((fact) => [fact.kind, fact.class ?? 'A'])).toEqual([
			['name', 'A'],
			['birth', 'B'],
			['position', 'A'],
			['membership', 'C'],
			['relative', 'C'],
			['relative', 'D'],
		]);
		expect(JSON.stringify(facts)).not.toContain('Tim');
	});
});

describe('sources', () => {
	test('are the documents and what their reference lists name', () => {
		const references: Reference[] = [
			{
				key: '1',
				start: 0,
				end: 9,
				title: 'Low Water',
				author: ['Poe, Sam'],
				publisher: 'Tide Press',
				date: '2020-01-02',
				url: 'https://example.org/1',
			},
			{ key: '2', start: 9, end: 20, title: 'High Water' },
		];
		const cited = source('wiki', { title: 'Ada Roe', retrieved: '2024', references });
		expect(reconcile(claimsOf(named(cited), named(b))).sources).toEqual([
			{ id: 'wiki', title: 'Ada Roe', retrieved: '2024' },
			{ id: 'b' },
			{
				id: 'wiki-ref-1',
				url: 'https://example.org/1',
				title: 'Low Water',
				author: ['Poe, Sam'],
				publisher: 'Tide Press',
				published: '2020-01-02',
				citedBy: 'wiki',
				label: '1',
			},
			{ id: 'wiki-ref-2', title: 'High Water', citedBy: 'wiki', label: '2' },
		]);
	});
});

describe('drafting again', () => {
	const rows: Row[] = [
		named(a),
		[a, { kind: 'position', title: 'clerk', organization: body('Acme Ltd') }],
		[a, { kind: 'award', name: 'Tide Prize' }],
		[a, { kind: 'birth', date: '1970' }],
	];
	const first = reconcile(claimsOf(...rows));
	const change = (id: string, more: object) => ({
		...first,
		facts: first.facts.map((fact) => (fact.id === id ? { ...fact, ...more } : fact)),
	});

	test('the same claims change nothing', () => {
		expect(reconcile(claimsOf(...rows), { previous: first })).toEqual(first);
	});

	test('what a person decided or wrote stays, ids too', () => {
		const edited = change('position-clerk-acme-ltd', {
			id: 'my-post',
			status: 'accepted',
			title: 'head clerk',
			start: '2001',
		});
		const own: Fact = {
			kind: 'occupation',
			id: 'occupation-sailor',
			status: 'accepted',
			name: 'sailor',
			evidence: [],
		};
		const again = reconcile(claimsOf(...rows), { previous: { ...edited, facts: [...edited.facts, own] } });
		expect(again.facts.find((fact) => fact.id === 'my-post')).toMatchObject({
			status: 'accepted',
			title: 'head clerk',
			start: '2001',
		});
		expect(again.facts.filter((fact) => fact.kind === 'position')).toHaveLength(1);
		expect(again.facts).toContainEqual(own);
	});

	test('a rejected fact is never proposed again, not from another text either', () => {
		const previous = change('award-tide-prize', { status: 'rejected' });
		const again = reconcile(claimsOf(...rows, [b, { kind: 'award', name: 'Tide Prize' }]), { previous });
		expect(again.facts.filter((fact) => fact.kind === 'award').map((fact) => fact.status)).toEqual(['rejected']);
	});

	test('a new text adds evidence and facts, and what it says against the file is a conflict', () => {
		const previous = change('birth', { status: 'accepted' });
		const again = reconcile(
			claimsOf(...rows, [b, { kind: 'birth', date: '1972' }], [b, { kind: 'work', name: 'Low Water' }]),
			{ previous },
		);
		expect(again.facts.find((fact) => fact.kind === 'birth')).toMatchObject({ date: '1970', status: 'accepted' });
		expect(again.facts.at(-1)).toMatchObject({ kind: 'work', status: 'proposed' });
		expect(again.conflicts).toMatchObject([
			{ fact: 'birth', slot: 'date', chosen: '1970', values: [{ value: '1970' }, { value: '1972' }] },
		]);
	});

	test('organisations keep their ids and names', () => {
		const previous = {
			...first,
			organizations: [{ id: 'acme-ltd', name: 'The Acme Company', alternateName: ['Acme Ltd'] }],
		};
		const again = reconcile(claimsOf(...rows, [b, { kind: 'position', title: 'diver', organization: body('Acme') }]), {
			previous,
		});
		expect(again.organizations).toMatchObject([
			{ id: 'acme-ltd', name: 'The Acme Company', alternateName: ['Acme Ltd', 'Acme'] },
		]);
	});
});

test('many claims are reconciled in good time', () => {
	const rows = Array.from(
		{ length: 3000 },
		(_, index): Row => [
			index % 2 ? a : b,
			{ kind: 'position', title: `Clerk of matter ${index}`, organization: body(`Body number ${index % 500}`) },
		],
	);
	const start = performance.now();
	expect(reconcile(claimsOf(named(a), ...rows)).facts.length).toBeGreaterThan(1000);
	expect(performance.now() - start).toBeLessThan(20_000);
});

test.each(['today', '2025', '2025-02-30', '1 May 2025'])(
	'a day by which to judge that is none is refused: %s',
	(asOf) => {
		expect(() => reconcile(claimsOf(named(source('a'))), { asOf })).toThrow(`as-of "${asOf}" is not a day`);
	},
);
