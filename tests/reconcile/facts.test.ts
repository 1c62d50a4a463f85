import { describe, expect, test } from 'vitest';
import type { ClaimFact } from '../../src/model';
import { RULES, reconcile } from '../../src/reconcile';
import { body, claimsOf, named, type Row, source } from './claims';

const a = source('a');
const b = source('b');
const c = source('c');
const biography = (...rows: readonly Row[]) => reconcile(claimsOf(named(a), ...rows));
const facts = (...rows: readonly Row[]) => biography(...rows).facts.filter((fact) => fact.kind !== 'name');

const post = (title: string | undefined, at: string | undefined, more: object = {}): ClaimFact => ({
	kind: 'position',
	...(title !== undefined && { title }),
	...(at !== undefined && { organization: body(at) }),
	...more,
});
const degree = (credential: string | undefined, at: string | undefined, more: object = {}): ClaimFact => ({
	kind: 'education',
	...(credential !== undefined && { credential }),
	...(at !== undefined && { organization: body(at) }),
	...more,
});

describe('the same fact from several texts', () => {
	test('is one fact with all its evidence', () => {
		const [fact, ...others] = facts(
			[a, post('Harbour Master', 'Port of Northam')],
			[b, post('harbour master', 'Port of Northam')],
		);
		expect(others).toEqual([]);
		expect(fact?.evidence.map((one) => one.source)).toEqual(['a', 'b']);
	});

	test.each<[string, ClaimFact, ClaimFact, object]>([
		[
			'an office and the same with its town, begun in one year, are one',
			post('mayor of Tallow', undefined, { start: '1921', end: '1926' }),
			post('mayor', undefined, { start: '1921' }),
			{ title: 'mayor of Tallow', start: '1921', end: '1926' },
		],
		[
			'a month says more than its year',
			post('Clerk', 'Acme', { start: '2020' }),
			post('Clerk', 'Acme', { start: '2020-06' }),
			{ start: '2020-06' },
		],
		[
			'a year says more than "by" it',
			post('Clerk', 'Acme', { start: '[..2009]' }),
			post('Clerk', 'Acme', { start: '2009' }),
			{ start: '2009' },
		],
		[
			'a sure year says more than "about" it',
			post('Clerk', 'Acme', { start: '2009~' }),
			post('Clerk', 'Acme', { start: '2009' }),
			{ start: '2009' },
		],
		[
			'a fuller title',
			post('Director', 'Tidal Plan'),
			post('Programme Director', 'Tidal Plan', { start: '2023' }),
			{ title: 'Programme Director', start: '2023' },
		],
		['an abbreviated title', post('CEO', 'Acme'), post('Chief Executive Officer', 'Acme'), {}],
		[
			'a post without its title',
			post(undefined, 'Acme', { start: '2001' }),
			post('Clerk', 'Acme'),
			{ title: 'Clerk', start: '2001' },
		],
		[
			'a post without its body',
			post('Harbour Master', undefined, { end: '2010' }),
			post('Harbour Master', 'Port of Northam'),
			{ organization: 'port-of-northam', end: '2010' },
		],
		[
			'a degree in two spellings',
			degree('PhD', 'Northam University'),
			degree('Doctor of Philosophy', 'University of Northam', { end: '2019' }),
			{ end: '2019' },
		],
		[
			'a degree named by its level',
			degree('doctorate', 'Northam University'),
			degree('PhD', 'Northam University'),
			{ credential: 'PhD' },
		],
		[
			'studies without a degree',
			degree(undefined, 'Northam University'),
			degree('BSc', 'Northam University', { field: 'Tides' }),
			{ credential: 'BSc', field: 'Tides' },
		],
		[
			'a work without its subtitle',
			{ kind: 'work', name: 'Low Water' },
			{ kind: 'work', name: 'Low Water: A Life', date: '2001' },
			{ name: 'Low Water: A Life', date: '2001' },
		],
		[
			'a birth in two halves',
			{ kind: 'birth', date: '1970' },
			{ kind: 'birth', date: '1970-03-04', place: { name: 'Northam' } },
			{ date: '1970-03-04', place: 'northam' },
		],
		[
			'one country',
			{ kind: 'nationality', country: 'Norway' },
			{ kind: 'nationality', country: 'Norway' },
			{ country: 'Norway' },
		],
	])('%s', (_, one, other, expected) => {
		for (const rows of [
			[
				[a, one],
				[b, other],
			],
			[
				[a, other],
				[b, one],
			],
		] as const) {
			const found = biography(...rows);
			const rest = found.facts.filter((fact) => fact.kind !== 'name');
			expect(rest).toHaveLength(1);
			expect(rest[0]).toMatchObject(expected);
			expect(rest[0]?.evidence).toHaveLength(2);
			expect(found.conflicts).toEqual([]);
		}
	});

	test('a post is past once a text says so, and a later text decides', () => {
		expect(
			facts([a, post('Clerk', 'Acme', { current: true })], [b, post('Clerk', 'Acme', { current: false })]),
		).toMatchObject([{ current: false }]);
		const [early, late] = [source('early', { published: '2010' }), source('late', { published: '2020-05' })];
		expect(
			facts([early, post('Clerk', 'Acme', { current: false })], [late, post('Clerk', 'Acme', { current: true })]),
		).toMatchObject([{ current: true }]);
		expect(
			facts([a, post('Clerk', 'Acme', { current: true })], [b, post('Clerk', 'Acme', { current: 'unknown' })]),
		).toMatchObject([{ current: true }]);
	});

	test('joining a body and working there, in the same words, is a post and no membership', () => {
		const joined = 'She joined Acme in 2001';
		const rows = claimsOf(named(a), [a, post(undefined, 'Acme', { start: '2001' }), { quote: joined }]);
		const membership = {
			...rows[1],
			fact: { kind: 'membership', organization: body('Acme') },
		} as (typeof rows)[number];
		expect(reconcile([...rows, membership]).facts.map((fact) => fact.kind)).toEqual(['name', 'position']);
	});
});

describe('different facts stay different', () => {
	test.each<[string, ClaimFact, ClaimFact]>([
		[
			'a rank and a post',
			post('Commander', 'the Met'),
			post('Harbour Area Commander', 'the Met', { start: '2020-06' }),
		],
		['a deputy', post('Director', 'Acme'), post('Deputy Director', 'Acme')],
		['a chief', post('Inspector', 'Acme'), post('Chief Inspector', 'Acme')],
		[
			'two stays',
			post('President', 'Acme', { start: '1990', end: '1994' }),
			post('President', 'Acme', { start: '2001', end: '2005' }),
		],
		['two employers', post('Clerk', 'Acme'), post('Clerk', 'Bolt Ltd')],
		['two degrees', degree('BSc', 'Northam University'), degree('MSc', 'Northam University')],
		['two subjects', degree('BA', undefined, { field: 'History' }), degree('BA', undefined, { field: 'Law' })],
		[
			'a prize won twice',
			{ kind: 'award', name: 'Tide Prize', date: '1990' },
			{ kind: 'award', name: 'Tide Prize', date: '1999' },
		],
		[
			'two children',
			{ kind: 'relative', relation: 'child', name: 'Bo Roe', minor: false },
			{ kind: 'relative', relation: 'child', name: 'Cy Roe', minor: false },
		],
	])('%s', (_, one, other) => {
		expect(facts([a, one], [b, other])).toHaveLength(2);
		expect(facts([b, other], [a, one])).toHaveLength(2);
	});

	test('two medals of one service, named in one text', () => {
		const medal = (name: string): Row => [a, { kind: 'award', name }];
		expect(facts(medal('Harbour Service Medal'), medal('Northern Harbour Service Medal'))).toHaveLength(2);
	});

	test('a vague title joins neither of two posts that it may mean', () => {
		const rows: Row[] = [
			[a, post('Director of Tides', 'Acme')],
			[a, post('Director of Winds', 'Acme')],
			[b, post('Director', 'Acme', { start: '1999' })],
		];
		expect(facts(...rows).map((fact) => 'title' in fact && fact.title)).toEqual([
			'Director of Tides',
			'Director of Winds',
			'Director',
		]);
	});
});

describe('disagreement stays visible', () => {
	test('two birth dates: both sides with their words, the chosen one and the rule', () => {
		const { facts: all, conflicts } = biography(
			[a, { kind: 'birth', date: '1960' }],
			[b, { kind: 'birth', date: '1961' }],
			[c, { kind: 'birth', date: '1961' }],
		);
		expect(all.find((fact) => fact.kind === 'birth')).toMatchObject({ date: '1961' });
		expect(conflicts).toMatchObject([{ fact: 'birth', slot: 'date', chosen: '1961', rule: 'more-sources' }]);
		expect(conflicts[0]?.values.map(({ value, evidence }) => [value, evidence.map((one) => one.source)])).toEqual([
			['1960', ['a']],
			['1961', ['b', 'c']],
		]);
	});

	test('what is stated wins over what was worked out, and a later text over an earlier', () => {
		expect(
			biography([a, { kind: 'birth', date: '1960' }, { basis: 'derived' }], [b, { kind: 'birth', date: '1961' }])
				.conflicts,
		).toMatchObject([{ chosen: '1961', rule: 'stated-not-derived' }]);
		const late = source('late', { published: '2020' });
		expect(
			biography([a, { kind: 'birth', date: '1960' }], [late, { kind: 'birth', date: '1961' }]).conflicts,
		).toMatchObject([{ chosen: '1961', rule: 'later-source' }]);
	});

	test('a degree cannot end when another text has it begin', () => {
		const { facts: all, conflicts } = biography(
			[a, degree('PhD', 'Northam University', { start: '2019-10' })],
			[b, degree('Doctor of Philosophy', 'University of Northam', { end: '2019' })],
		);
		expect(all.at(-1)).toMatchObject({ kind: 'education', end: '2019' });
		expect(all.at(-1)).not.toHaveProperty('start');
		expect(conflicts).toMatchObject([
			{ slot: 'end', chosen: '2019', rule: 'end-after-start', values: [{ value: 'start 2019-10' }, { value: '2019' }] },
		]);
	});

	test('two titles for one post, and two names of one college', () => {
		const {
			facts: all,
			conflicts,
			organizations,
		} = biography(
			[a, post('teacher', 'Jane Doe Exchange College of Marine Safety')],
			[b, post('visiting professor', 'Jane Doe College of Marine Safety')],
		);
		expect(all.filter((fact) => fact.kind === 'position')).toHaveLength(1);
		expect(organizations).toHaveLength(1);
		expect(conflicts.map(({ slot, values }) => [slot, values.map(({ value }) => value)])).toEqual([
			['title', ['teacher', 'visiting professor']],
			['organization', ['Jane Doe Exchange College of Marine Safety', 'Jane Doe College of Marine Safety']],
		]);
	});

	test('a title in one text, and only what she did in another', () => {
		const { conflicts } = biography(
			[a, post(undefined, 'Acme College'), { quote: 'She worked abroad, teaching at Acme College' }],
			[b, post('visiting professor', 'Acme College'), { quote: 'as visiting professor at Acme College' }],
		);
		expect(conflicts).toMatchObject([
			{ slot: 'title', chosen: 'visiting professor', values: [{ value: 'visiting professor' }, { value: 'teaching' }] },
		]);
	});

	test('two titles for a post that two texts have begin in one month', () => {
		const { facts: all, conflicts } = biography(
			[a, post('area commander', 'the Met', { start: '2020-06' })],
			[b, post('chief officer', 'the Met', { start: '2020-06' })],
		);
		expect(all.filter((fact) => fact.kind === 'position')).toHaveLength(1);
		expect(conflicts).toMatchObject([
			{ slot: 'title', values: [{ value: 'area commander' }, { value: 'chief officer' }] },
		]);
	});

	test('two birth places are a conflict, a place and the same place with its country are not', () => {
		const born = (name: string): ClaimFact => ({ kind: 'birth', place: { name } });
		expect(biography([a, born('Northam')], [b, born('Southam')]).conflicts).toMatchObject([
			{ slot: 'place', values: [{ value: 'Northam' }, { value: 'Southam' }] },
		]);
		expect(biography([a, born('Northam')], [b, born('Northam, Norway')]).conflicts).toEqual([]);
	});

	test('every rule that chooses is explained', () => {
		const { conflicts } = biography(
			[a, { kind: 'birth', date: '1960' }],
			[b, { kind: 'birth', date: '1961' }],
			[a, post('x', 'Acme', { start: '2001-01' })],
			[b, post('y', 'Acme', { start: '2001-01' })],
		);
		expect(conflicts.length).toBeGreaterThan(1);
		for (const { rule } of conflicts) expect(Object.keys(RULES)).toContain(rule);
	});

	test('three bodies from two texts: nothing is lost', () => {
		const studied = (name: string): ClaimFact => degree(undefined, name);
		const { facts: all, organizations } = biography(
			[a, studied('Alba University')],
			[a, studied('Borea University')],
			[b, studied('Ceres University')],
		);
		expect(organizations.map((one) => one.name)).toEqual(['Alba University', 'Borea University', 'Ceres University']);
		expect(all.filter((fact) => fact.kind === 'education')).toHaveLength(3);
	});
});
