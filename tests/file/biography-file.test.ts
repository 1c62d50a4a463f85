import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptBiography, draftBiography, parseBiography } from '../../src/file';
import { BiographError } from '../../src/model';
import { reconcile } from '../../src/reconcile';
import { body, claimsOf, named, type Row, source } from '../reconcile/claims';

const a = source('a');
const b = source('b');
const rows: Row[] = [
	named(a),
	[
		a,
		{
			kind: 'position',
			title: 'harbour master',
			organization: body('Port of Northam', { alternateNames: ['PoN'] }),
			start: '2000',
			current: true,
		},
		{ quote: 'In 2000 she became harbour master of the Port of Northam (PoN).' },
	],
	[a, { kind: 'education', credential: 'PhD', organization: body('Northam University'), start: '2019-10' }],
	[b, { kind: 'education', credential: 'PhD', organization: body('Northam University'), end: '2019' }],
	[a, { kind: 'award', name: 'Tide Prize', date: '-0619~' }],
	[a, { kind: 'relative', relation: 'spouse', name: 'Sam Poe' }],
];
const draft = (): string => draftBiography(reconcile(claimsOf(...rows), { asOf: '2025-01-01' }));
const again = (text: string, more: readonly Row[] = []): string =>
	draftBiography(reconcile(claimsOf(...rows, ...more), { previous: parseBiography(text) }), { previous: text });

describe('a draft', () => {
	test('is laid out for people: sections explained, facts with their words above them', () => {
		const text = draft();
		expect(text).toMatch(/^# A biography as facts with the words that state them/);
		expect(text).toContain(
			'  # “In 2000 she became harbour master of the Port of Northam (PoN).” (a)\n  - kind: position\n',
		);
		expect(text).toContain('# disagreement on end: start 2019-10 / 2019 (chosen: end-after-start)');
		expect(text).toContain('\n    start: 2000\n');
	});

	test('is read back as the same biography', () => {
		const biography = reconcile(claimsOf(...rows.slice(0, 5)));
		expect(JSON.stringify(parseBiography(draftBiography(biography)))).toBe(JSON.stringify(biography));
	});

	test('has no description of a page that tells what class C would', () => {
		const told = { ...reconcile(claimsOf(named(a))), profile: { description: 'Ada Roe was diagnosed in 2019.' } };
		expect(draftBiography(told)).not.toContain('diagnosed');
		for (const include of ['description', 'C', 'all'])
			expect(draftBiography(told, { include: [include] })).toContain('diagnosed');
		const contact = { ...told, profile: { description: 'Call +353 1 555 0100' } };
		expect(draftBiography(contact, { include: ['all'] })).not.toContain('555');
		const plain = { ...told, profile: { description: 'Harbour master' } };
		expect(draftBiography(plain)).toContain('description: Harbour master');
	});

	test('has class C only when it was asked for, and class D never', () => {
		const child: Row = [a, { kind: 'relative', relation: 'child', name: 'Tim Roe', minor: true }];
		const biography = reconcile(
			claimsOf(...rows, child, [
				a,
				{ kind: 'membership', organization: body('Tide Party', { type: 'PoliticalParty' }) },
			]),
		);
		expect(draftBiography(biography)).not.toMatch(/Sam Poe|Tim Roe|Tide Party/);
		expect(draftBiography(biography, { include: ['spouse'] })).toMatch(/Sam Poe/);
		expect(draftBiography(biography, { include: ['all'] })).toMatch(/Tide Party/);
		expect(draftBiography(biography, { include: ['all'] })).not.toMatch(/Tim Roe|relation: child/);
	});

	test('of any values is read back with the same values', () => {
		const value = fc
			.string({ unit: 'grapheme', minLength: 1 })
			.filter((text) => text.trim() !== '' && !/\p{Cs}/u.test(text));
		fc.assert(
			fc.property(value, value, (title, name) => {
				const biography = reconcile(claimsOf(named(a), [a, { kind: 'position', title, organization: body(name) }]));
				const parsed = parseBiography(draftBiography(biography));
				expect(parsed.facts[1]).toMatchObject({ title });
				expect(parsed.organizations[0]?.name).toBe(name);
			}),
			{ numRuns: 200 },
		);
	});
});

describe('drafting again in place', () => {
	test('without anything new changes no byte', () => {
		expect(again(draft())).toBe(draft());
	});

	test('keeps comments, order, decisions, ids and hand-written facts', () => {
		const text = draft()
			.replace('# A biography', '# Mine. A biography')
			.replace('title: harbour master', 'title: Harbour Master # as on her card')
			.replace('id: award-tide-prize\n    status: proposed', 'id: prize\n    status: rejected')
			.replace('organizations:\n', 'organizations: # checked\n')
			.replace('facts:\n', 'facts:\n  # told by herself\n  - kind: occupation\n    name: sailor\n');
		const updated = again(text, [
			[b, { kind: 'award', name: 'Tide Prize', date: '-0619~' }],
			[b, { kind: 'work', name: 'Low Water' }],
		]);
		expect(updated).toContain('# Mine. A biography');
		expect(updated).toContain('title: Harbour Master # as on her card');
		expect(updated).toContain('  # checked');
		expect(updated).toMatch(/# told by herself\n {2}- kind: occupation\n/);
		expect(updated).toMatch(/- kind: work\n {4}id: work-low-water\n {4}status: proposed/);
		const { facts } = parseBiography(updated);
		expect(facts.filter((fact) => fact.kind === 'award')).toMatchObject([{ id: 'prize', status: 'rejected' }]);
		expect(facts.filter((fact) => fact.kind === 'position')).toHaveLength(1);
		expect(facts.find((fact) => fact.kind === 'occupation')?.status).toBe('accepted');
	});
});

test('a private fact that a person wrote into the file stays there', () => {
	const text = `${draft()}`.replace('facts:\n', 'facts:\n  - { kind: relative, relation: sibling, name: Kim Roe }\n');
	expect(again(text)).toContain('Kim Roe');
	expect(again(text)).not.toContain('Sam Poe');
});

describe('accepting', () => {
	test('signs the file, accepts what is proposed and nothing that is rejected', () => {
		const text = draft().replace(
			'id: award-tide-prize\n    status: proposed',
			'id: award-tide-prize\n    status: rejected',
		);
		const signed = acceptBiography(text, { by: 'Sam Poe', on: '2025-01-31' });
		const { facts, reviewed } = parseBiography(signed);
		expect(reviewed).toMatchObject({ by: 'Sam Poe', on: '2025-01-31' });
		expect(facts.filter((fact) => fact.status === 'rejected').map((fact) => fact.kind)).toEqual(['award']);
		expect(facts.some((fact) => fact.status === 'proposed')).toBe(false);
		expect(acceptBiography(signed, { by: 'Sam Poe', on: '2025-01-31' })).toBe(signed);
	});

	test.each([
		{ by: ' ', on: '2025-01-31' },
		{ by: 'Sam', on: 'today' },
		{ by: 'Sam', on: '2025-02-30' },
	])('refuses %j', (options) => {
		expect(() => acceptBiography(draft(), options)).toThrow(BiographError);
	});
});

/** A file as people write it, with one slip. */
const slip = (from: string, to: string): string =>
	`subject: { name: Ada Roe }
facts:
  - kind: position
    status: accepted
    title: harbour master
    organization: port-of-northam
    start: 2000
    end: 2010
    current: false
organizations:
  - id: port-of-northam
    name: Port of Northam
`.replace(from, to);

describe('what people get wrong when they edit a file is said with its place and what to do', () => {
	test.each([
		[
			'status: accepted',
			'accepted: false',
			4,
			'unknown key "accepted": write `status: accepted` or `status: rejected`',
		],
		['end: 2010', 'end: present', 8, '"present" is not a date: take it out, and write `current: true`'],
		['current: false', 'current: "true"', 9, 'current "true" is in quotes: write it without them'],
		['organization: port-of-northam', 'organization: port-of-nortam', 6, 'did you mean "port-of-northam"?'],
		['organization: port-of-northam', 'organization: Port of Northam', 6, 'here goes its id: write port-of-northam'],
		[
			'organization: port-of-northam',
			'organization: Tide Trust',
			6,
			'"Tide Trust" is not an id: give the name an entry',
		],
		['    title', '   title', 5, 'this line is not indented as its neighbours are'],
		['    title', '      title', 4, 'the next line is indented further than this one'],
		['title: harbour', 'title: port: harbour', 5, 'a text with a colon and a space in it needs quotes'],
		['title: harbour', 'title: "harbour" and', 5, 'a text that begins with a quotation mark needs quotes around all'],
		['title: harbour', 'title: @harbour', 5, 'a text that begins with this sign needs quotes around it'],
		['title: harbour', 'title: & harbour', 5, 'a text that begins with this sign needs quotes around it'],
		['title: harbour master', 'title: "harbour master', 13, 'a quotation mark is opened and not closed'],
		['organizations:', '---\norganizations:', 10, 'a second document begins here'],
		[
			'organizations:',
			'conflicts:\n  - fact: birth\n    slot: date\n    values: [{ value: 1980, evidence: [] }, { value: 1981, evidence: [] }]\n    chosen: 1980\n    rule: first-source\norganizations:',
			11,
			'about a fact "birth" that is not there',
		],
	])('%j → %j', (from, to, line, words) => {
		expect(() => parseBiography(slip(from, from))).not.toThrow();
		const error = (() => {
			try {
				parseBiography(slip(from, to), { file: 'ada.biography.yaml' });
			} catch (thrown) {
				return thrown as BiographError;
			}
			throw new Error('nothing was said');
		})();
		expect(error.message).toContain(words);
		expect(error.place).toMatchObject({ file: 'ada.biography.yaml', line });
	});
});
