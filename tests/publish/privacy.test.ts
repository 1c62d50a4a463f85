import { describe, expect, test } from 'vitest';
import { parseBiography } from '../../src/file';
import type { Biography, Fact } from '../../src/model';
import { type PublishOptions, publish } from '../../src/publish';
import { biography, fact } from './ada-roe';

const LINKED = { profile: 'linked', page: 'https://example.org/ada' } as const;
const birth = fact('birth', { date: '1980-03-13', place: 'place-portbury' });

function run(facts: readonly Fact[], options: Partial<PublishOptions> = {}, more: Partial<Biography> = {}) {
	const { graph, withheld } = publish(biography(facts, more), { ...LINKED, ...options } as typeof LINKED);
	return { text: JSON.stringify(graph), withheld };
}

interface Case {
	readonly what: string;
	readonly fact: Fact;
	/** What the value looks like in the graph. */
	readonly value: string;
	readonly letter: 'B' | 'C' | 'D';
	readonly reason: string;
	/** Names that include it, beside its class and `all`. */
	readonly names: readonly string[];
}

const CASES: readonly Case[] = [
	{
		what: 'a birth date',
		fact: fact('birth', { date: '1980-03-13' }),
		value: '1980',
		letter: 'B',
		reason: 'living-person',
		names: ['birth', 'birthDate'],
	},
	{
		what: 'a birthplace',
		fact: fact('birth', { place: 'place-portbury' }),
		value: 'Portbury',
		letter: 'B',
		reason: 'living-person',
		names: ['birth', 'birthPlace'],
	},
	{
		what: 'a nationality',
		fact: fact('nationality', { country: 'Ireland' }),
		value: 'Ireland',
		letter: 'B',
		reason: 'living-person',
		names: ['nationality'],
	},
	{
		what: 'a language',
		fact: fact('language', { name: 'Irish' }),
		value: 'Irish',
		letter: 'B',
		reason: 'living-person',
		names: ['language', 'knowsLanguage'],
	},
	{
		what: 'a birth name',
		fact: fact('name', { name: 'Ada Gale', form: 'birth' }),
		value: 'Gale',
		letter: 'B',
		reason: 'living-person',
		names: ['name', 'alternateName'],
	},
	{
		what: 'a spouse',
		fact: fact('relative', { relation: 'spouse', name: 'Cal Roe' }),
		value: 'Cal',
		letter: 'C',
		reason: 'third-party',
		names: ['relative', 'spouse'],
	},
	{
		what: 'membership of a party',
		fact: fact('membership', { organization: 'org-green-hand' }),
		value: 'Green Hand',
		letter: 'C',
		reason: 'special-category',
		names: ['membership', 'memberOf'],
	},
	{
		what: 'an office in a party',
		fact: fact('position', { title: 'Chair', organization: 'org-green-hand' }),
		value: 'Green Hand',
		letter: 'B',
		reason: 'special-category',
		names: ['position', 'worksFor'],
	},
	{
		what: 'attendance',
		fact: fact('event', { name: 'Vigil', role: 'attendee' }),
		value: 'Vigil',
		letter: 'C',
		reason: 'special-category',
		names: ['event'],
	},
	{
		what: 'an honour that tells of an illness',
		fact: fact('award', { name: 'Stroke Survivor of the Year' }),
		value: 'Survivor',
		letter: 'C',
		reason: 'special-category',
		names: ['award'],
	},
	{
		what: 'a title that tells of an orientation',
		fact: fact('position', { title: 'first openly gay mayor' }),
		value: 'mayor',
		letter: 'C',
		reason: 'special-category',
		names: ['position', 'worksFor'],
	},
	{
		what: 'a class given in the file',
		fact: fact('award', { name: 'Golden Anchor' }, { class: 'C' }),
		value: 'Golden',
		letter: 'C',
		reason: 'declared',
		names: ['award'],
	},
	{
		what: 'an unknown register of people',
		fact: fact('identifier', { scheme: 'Staff list', value: '771' }),
		value: '771',
		letter: 'C',
		reason: 'private-identifier',
		names: ['identifier'],
	},
];

test.each([
	fact('award', { name: 'Prize for Stroke Research' }),
	fact('position', { title: 'Chair in Jewish Studies' }),
	fact('position', { title: 'Minister for Health' }),
])('what somebody works on is published: %o', (one) => {
	expect(run([one]).withheld).toEqual([]);
});

describe.each(CASES)('$what of a living person', ({ fact: one, value, letter, reason, names }) => {
	test(`is withheld as ${letter}, and listed without its value`, () => {
		const { text, withheld } = run([one]);
		expect(text).not.toContain(value);
		expect(withheld).toMatchObject([{ kind: one.kind, class: letter, reason, count: 1 }]);
		expect(JSON.stringify(withheld)).not.toContain(value);
	});

	test.each([...names, letter, 'all'])('is published when %s is included', (name) => {
		const { text, withheld } = run([one], { include: [name] });
		expect(text).toContain(value);
		expect(withheld).toEqual([]);
	});

	test('is not published for another class', () => {
		expect(run([one], { include: [letter === 'B' ? 'C' : 'B'] }).text).not.toContain(value);
	});

	test(`is ${letter === 'B' ? '' : 'not '}published of a public figure`, () => {
		const { text } = run([one], {}, { subject: { name: 'Ada Roe', slug: 'ada-roe', publicFigure: true } });
		expect(text.includes(value)).toBe(letter === 'B');
	});
});

describe('never published', () => {
	test.each([
		['a child that is a minor', fact('relative', { relation: 'child', name: 'Di Roe', minor: true }), 'Di Roe'],
		['a number of the state', fact('identifier', { scheme: 'National Insurance', value: 'QQ123456C' }), 'QQ123456C'],
		['class D of the file', fact('award', { name: 'Golden Anchor' }, { class: 'D' }), 'Golden'],
	])('%s', (_, one, value) => {
		const { text, withheld } = run([one], { include: ['all', 'B', 'C'] });
		expect(text).not.toContain(value);
		expect(withheld).toMatchObject([{ class: 'D', count: 1 }]);
	});

	test('what a class in the file says of a minor changes nothing', () => {
		const child = fact('relative', { relation: 'child', name: 'Di Roe', minor: true }, { class: 'A' });
		expect(run([child], { include: ['all'] }).text).not.toContain('Di Roe');
	});
});

test('a child of unknown age needs more than the class', () => {
	const child = fact('relative', { relation: 'child', name: 'Di Roe' });
	expect(run([child], { include: ['C'] }).text).not.toContain('Di Roe');
	expect(run([child], { include: ['children'] }).text).toContain('Di Roe');
	expect(run([child], { include: ['all'] }).text).toContain('Di Roe');
});

test('the date and the place of a birth are included one by one', () => {
	const { text, withheld } = run([birth], { include: ['birthPlace'] });
	expect(text).toContain('Portbury');
	expect(text).not.toContain('1980');
	expect(withheld).toEqual([{ kind: 'birth', property: 'birthDate', class: 'B', reason: 'living-person', count: 1 }]);
});

test('several of a kind are counted', () => {
	const relatives = ['Cal', 'Eve'].map((name) => fact('relative', { relation: 'sibling', name }));
	expect(run(relatives).withheld).toEqual([
		{ kind: 'relative', property: 'sibling', class: 'C', reason: 'third-party', count: 2 },
	]);
});

describe('living', () => {
	const old = fact('birth', { date: '1880' });
	test.each<[string, readonly Fact[], Partial<PublishOptions>, Partial<Biography>, boolean]>([
		['without a day to judge by', [old], {}, { sources: [] }, true],
		['115 years are not over', [old], { asOf: '1995-12-31' }, {}, true],
		['115 years are over', [old], { asOf: '1996-01-01' }, {}, false],
		['a source is of a later day', [old], {}, { sources: [{ id: 's', retrieved: '2024-01-01' }] }, false],
		[
			'a cited work of a later day is no text that was read',
			[old],
			{},
			{ sources: [{ id: 's', published: '2024', citedBy: 't' }] },
			true,
		],
		['a death is stated', [birth, fact('death', { place: 'place-quay' })], {}, {}, false],
		['a death is only proposed', [birth, fact('death', {}, { status: 'proposed' })], {}, {}, true],
		[
			'a death is proposed and published',
			[birth, fact('death', {}, { status: 'proposed' })],
			{ proposed: true },
			{},
			false,
		],
		[
			'the file says so',
			[old],
			{ asOf: '2025-01-01' },
			{ subject: { name: 'Ada Roe', slug: 'ada-roe', living: true } },
			true,
		],
		['the file says not', [birth], {}, { subject: { name: 'Ada Roe', slug: 'ada-roe', living: false } }, false],
	])('%s', (_, facts, options, more, living) => {
		expect(run(facts, options, more).text.includes('birthDate')).toBe(!living);
	});

	test('who survives a dead subject keeps their privacy', () => {
		const facts = [fact('death', { date: '2001' }), fact('relative', { relation: 'spouse', name: 'Cal Roe' })];
		expect(run(facts).text).not.toContain('Cal');
	});
});

test('of a minor only the name and the public part', () => {
	const facts = [
		fact('birth', { date: '2010' }),
		fact('education', { organization: 'org-coast' }),
		fact('award', { name: 'Golden Anchor' }),
	];
	const { text, withheld } = run(facts, { asOf: '2025-01-01', include: ['all'] });
	expect(text).toContain('Golden Anchor');
	expect(text).not.toMatch(/2010|Coast/);
	expect(withheld.map(({ class: letter, reason }) => [letter, reason])).toEqual([
		['D', 'minor'],
		['D', 'minor'],
	]);
	expect(run(facts, { asOf: '2029-01-01', include: ['all'] }).text).toMatch(/2010/);
});

describe('words that give away what is withheld', () => {
	const source = (title: string, url?: string) => ({ sources: [{ id: 's', title, ...(url && { url }) }] });

	test.each([
		['a relative', fact('relative', { relation: 'spouse', name: 'Cal Poe' }), 'Ada Roe and Cal: a life', 'Cal'],
		['a birth year', birth, 'Ada Roe (born 1980)', '1980'],
		['a country', fact('nationality', { country: 'Ireland' }), 'The best of IRELAND’s divers', 'IRELAND'],
		['a party', fact('membership', { organization: 'org-green-hand' }), 'Green-Hand party members', 'Green'],
	])('%s in the title of a source', (_, one, title, word) => {
		const { text, withheld } = run([one], {}, source(title, 'https://news.example/1'));
		expect(text).toContain('https://news.example/1');
		expect(text).not.toContain(word);
		expect(withheld).toContainEqual({
			kind: 'source',
			property: 'name',
			class: 'B',
			reason: 'living-person',
			count: 1,
		});
		expect(run([one], { include: ['all'] }, source(title)).text).toContain(word);
	});

	test('in the address of a source', () => {
		const relative = fact('relative', { relation: 'spouse', name: 'Cal Poe' });
		expect(run([relative], {}, source('A life', 'https://news.example/ada-and-cal-poe')).text).not.toContain('cal-poe');
	});

	test('in the description', () => {
		const { text, withheld } = run([birth], {}, { profile: { description: 'Ada Roe, born in 1980, dives.' } });
		expect(text).not.toContain('dives');
		expect(withheld).toContainEqual({
			kind: 'profile',
			property: 'description',
			class: 'B',
			reason: 'living-person',
			count: 1,
		});
	});

	test.each(['Write to ada@example.org', 'Call +353 1 555 0100'])(
		'contact data in the description: %s',
		(description) => {
			const { text, withheld } = run([], { include: ['all'] }, { profile: { description } });
			expect(text).not.toContain('description');
			expect(withheld).toEqual([
				{ kind: 'profile', property: 'description', class: 'D', reason: 'contact-data', count: 1 },
			]);
		},
	);

	test.each([
		'Diver and mother of three',
		'My brother was a harbour master',
		'Raising 3 children by the sea',
		'A diver of Norse descent',
		'She was diagnosed in May',
		'Ada Roe is openly gay',
		'An engineer with a heart condition',
		'She has severe depression, and dives',
	])('of family, health, origin or orientation: %s', (title) => {
		const { text, withheld } = run([], {}, source(title, 'https://news.example/1'));
		expect(text).not.toContain(title);
		expect(text).toContain('https://news.example/1');
		expect(withheld).toEqual([{ kind: 'source', property: 'name', class: 'C', reason: 'special-category', count: 1 }]);
		for (const include of ['C', 'all']) expect(run([], { include: [include] }, source(title)).text).toContain(title);
		expect(run([fact('death', {})], {}, source(title)).text).toContain(title);
		expect(run([], {}, { profile: { description: title } }).text).not.toContain(title);
		expect(run([], { include: ['description'] }, { profile: { description: title } }).text).toContain(title);
	});

	test.each([
		"Head of the Children's Hospital",
		'The origin of tides',
		'Her work on harbours',
		'Consultant in heart disease',
		'She studies autism and depression',
		'Condition of the sea',
		'Diver who lives in Northam',
		'Professor of Catholic Studies',
	])('and not what only looks like it: %s', (title) => {
		expect(run([], {}, source(title)).text).toContain(title);
	});

	test('and that a rejected fact states are kept back, too', () => {
		const relative = fact('relative', { relation: 'spouse', name: 'Cal Poe' }, { status: 'rejected' });
		const { text, withheld } = run([relative], {}, source('Ada and Cal'));
		expect(text).not.toContain('Cal');
		expect(withheld.filter(({ kind }) => kind === 'relative')).toEqual([]);
	});
});

describe('what a person adds to a file by hand', () => {
	const memberships = (name: string): string => {
		const biography = parseBiography(`subject: { name: Ada Roe }
facts:
  - { kind: membership, organization: o }
organizations:
  - { id: o, name: "${name}" }
`);
		return JSON.stringify(publish(biography, { profile: 'linked' }));
	};

	test.each(['Green Party', 'St Mary’s Church', 'Dockers’ Labour Union', 'Lesbian Choir', 'HIV Support Network'])(
		'is held back where it tells of belief, politics, union, health or orientation: %s',
		(name) => {
			expect(memberships(name)).not.toContain(name);
			expect(memberships(name)).toContain('special-category');
		},
	);

	test.each(['Temple University', 'Abbey Press', 'Northam Sailing Club', 'Church Hill School'])(
		'is published: %s',
		(name) => {
			expect(memberships(name)).toContain(name);
		},
	);
});
