import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { gather } from '../../src/convert';
import type { Biography, Fact } from '../../src/model';
import { toJsonResume } from '../../src/publish/resume';
import { biography, everyKind, fact } from './ada-roe';

const schema = JSON.parse(readFileSync('node_modules/@jsonresume/schema/schema.json', 'utf8'));
const ajv = new Ajv({ strict: false, formats: { uri: (text: string) => URL.canParse(text), email: /@/ } });
const isResume = ajv.compile(schema);

const post = (slots: object) => fact('position', { title: 'Engineer', organization: 'org-acme', ...slots });
const workOf = (one: Fact) => toJsonResume(biography([one])).work?.[0];

describe('a résumé', () => {
	test('of every kind of fact is valid by the schema of JSON Resume', () => {
		const resume = toJsonResume(biography(everyKind), { include: ['all'], page: 'https://example.org/ada' });
		expect(isResume(resume), JSON.stringify(isResume.errors)).toBe(true);
		expect(resume).toMatchObject({
			basics: {
				name: 'Ada Roe',
				label: 'oceanographer',
				url: 'https://example.org/ada',
				profiles: [{ network: 'orcid.org', url: 'https://orcid.org/0000-0002-1825-0097' }],
			},
			work: [
				{ name: 'Acme Ltd', position: 'Chief Scientist', startDate: '2019-10' },
				{ name: 'Acme Ltd', position: 'Engineer', startDate: '2006', endDate: '2010' },
				{ position: 'Diver' },
			],
			education: [
				{
					institution: 'Harbour College',
					studyType: 'PhD',
					area: 'Oceanography',
					startDate: '2001',
					endDate: '2005',
				},
			],
			awards: [{ title: 'Golden Anchor', date: '2015', awarder: 'University of the Coast' }],
			publications: [
				{ name: 'Tide Tables', publisher: 'Acme Ltd', releaseDate: '2012', url: 'https://books.example/tt' },
			],
			skills: [{ name: 'tides' }],
			languages: [{ language: 'Irish' }],
			projects: [
				{ name: 'University of the Coast', roles: ['Fellow'], startDate: '2020', type: 'Membership' },
				{ name: 'Tides by night', startDate: '2025', endDate: '2025', roles: ['performer'], type: 'Event' },
				{ name: 'Tidy Tides', startDate: '2021', roles: ['founder'], type: 'Organization' },
			],
		});
	});

	test('of nothing but a name is valid too', () => {
		const resume = toJsonResume(biography([]));
		expect(isResume(resume)).toBe(true);
		expect(Object.keys(resume)).toEqual(['$schema', 'basics']);
		expect(resume.basics).toEqual({ name: 'Ada Roe' });
	});

	test.each<[string, Fact, object]>([
		['goes on where a source says so', post({ start: '2019', current: true }), { startDate: '2019' }],
		['is not said to go on where it is over', post({ start: '2006', current: false }), {}],
		['is not said to go on where nobody knows', post({ start: '2006', current: 'unknown' }), {}],
		[
			'has both dates',
			post({ start: '2006', end: '2010-05', current: false }),
			{ startDate: '2006', endDate: '2010-05' },
		],
		[
			'has no date that ISO 8601 cannot say',
			post({ start: '2006~', end: '2010', current: false }),
			{ endDate: '2010' },
		],
	])('a post %s', (_, one, dates) => {
		expect(workOf(one)).toEqual({ name: 'Acme Ltd', position: 'Engineer', ...dates });
	});

	test('tells certificates from degrees, and films from books', () => {
		const resume = toJsonResume(
			biography([
				fact('education', { credential: 'Diving licence', category: 'license', organization: 'org-acme', end: '2003' }),
				fact('work', { name: 'Low water', type: 'Movie', role: 'director', date: '2011-05' }),
			]),
		);
		expect(resume.certificates).toEqual([{ name: 'Diving licence', date: '2003', issuer: 'Acme Ltd' }]);
		expect(resume.education).toBeUndefined();
		expect(resume.publications).toBeUndefined();
		expect(resume.projects).toEqual([
			{ name: 'Low water', startDate: '2011-05', endDate: '2011-05', roles: ['director'], type: 'Movie' },
		]);
	});
});

describe('privacy', () => {
	const telling: Partial<Biography> = {
		profile: {
			description: 'Her husband is Cal.',
			url: 'javascript:alert(1)',
			sameAs: ['https://a.example/', 'data:x'],
		},
	};

	test('is that of publish: nothing private, no sensitive description, no unsafe address', () => {
		const facts = [
			...everyKind,
			fact('membership', { organization: 'org-green-hand', role: 'Treasurer' }),
			fact('identifier', { scheme: 'National Insurance', value: 'QQ123456C' }),
			fact('award', { name: 'Not yet seen' }, { status: 'proposed' }),
		];
		const resume = toJsonResume(biography(facts, telling));
		const text = JSON.stringify(resume);
		for (const value of ['1980', 'Ireland', 'Irish', 'Cal', 'Green', 'QQ1', 'javascript', 'data:x', 'Not yet']) {
			expect(text).not.toContain(value);
		}
		expect(resume.basics.profiles?.map(({ url }) => url)).toContain('https://a.example/');
		expect(isResume(resume)).toBe(true);
	});

	test('opens with the same names', () => {
		const party = fact('membership', { organization: 'org-green-hand', role: 'Treasurer' });
		const spoken = fact('language', { name: 'Irish' });
		const resume = toJsonResume(biography([party, spoken]), { include: ['memberOf', 'B'] });
		expect(resume.projects?.[0]?.name).toBe('Green Hand Party');
		expect(resume.languages).toEqual([{ language: 'Irish' }]);
	});

	test('lets proposed facts through on request', () => {
		const one = fact('award', { name: 'Golden Anchor' }, { status: 'proposed' });
		expect(toJsonResume(biography([one])).awards).toBeUndefined();
		expect(toJsonResume(biography([one]), { proposed: true }).awards).toEqual([{ title: 'Golden Anchor' }]);
	});
});

test('bad input is refused as publish refuses it', () => {
	expect(() => toJsonResume(biography([]), { include: ['spuose'] })).toThrow(/did you mean "spouse"/);
	expect(() => toJsonResume(biography([post({ start: 'yesterday' })]))).toThrow(
		expect.objectContaining({ code: 'invalid-value' }),
	);
	expect(() => toJsonResume(biography([fact('award', { name: 'Golden Anchor', organization: 'org-none' })]))).toThrow(
		expect.objectContaining({ code: 'invalid-biography' }),
	);
});

/** The slots of a fact that a résumé can hold, with names for ids. */
function said({ organizations }: Biography, one: Fact): string {
	const slots = one as unknown as Readonly<Record<string, unknown>>;
	const told = { ...slots, organization: organizations.find(({ id }) => id === slots.organization)?.name };
	return ['kind', 'name', 'role', 'title', 'organization', 'credential', 'field', 'start', 'end', 'date', 'current']
		.map((slot) => (told as Readonly<Record<string, unknown>>)[slot])
		.join(' | ');
}

test('read again, a résumé gives the facts that it was written from', () => {
	const facts = [
		fact('occupation', { name: 'oceanographer' }),
		post({ title: 'Chief Scientist', start: '2019-10', current: true }),
		post({ start: '2006', end: '2010', current: false }),
		fact('education', { organization: 'org-coast', credential: 'PhD', field: 'Oceanography', end: '2005' }),
		fact('award', { name: 'Golden Anchor', date: '2015', organization: 'org-coast' }),
		fact('work', { name: 'Tide Tables', type: 'Book', role: 'author', date: '2012', organization: 'org-acme' }),
		fact('work', { name: 'Low water', type: 'Movie', role: 'director', date: '2011-05' }),
		fact('event', { name: 'Tides by night', role: 'organizer', date: '2025', organization: 'org-acme' }),
		fact('membership', { organization: 'org-coast', role: 'Fellow', start: '2020', current: true }),
		fact('expertise', { name: 'tides' }),
		fact('language', { name: 'Irish' }),
	];
	const written = biography(facts, {
		profile: { description: 'Ada Roe measures tides.', url: 'https://ada.example/', sameAs: ['https://a.example/me'] },
	});
	const text = JSON.stringify(toJsonResume(written, { include: ['language'] }), undefined, 2);
	const { biography: reread } = gather({ text, mediaType: 'application/json' });
	expect(reread.subject.name).toBe('Ada Roe');
	expect(reread.profile).toMatchObject({ url: 'https://ada.example/', sameAs: ['https://a.example/me'] });
	expect(reread.profile.description).toBe('Ada Roe measures tides.');
	// The subject's name is a fact of the new biography as well; the lines shown as text may be read for more.
	const data = reread.facts.filter(
		({ kind, evidence }) => kind !== 'name' && evidence.some((one) => one.layer === 'source'),
	);
	expect(data.map((one) => said(reread, one)).sort()).toEqual(facts.map((one) => said(written, one)).sort());
});
