import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

const titles = (text: string) =>
	factsOf(text, 'position').map(({ title, organization }) => [title, organization] as const);

describe('who heads a part of a body', () => {
	it.each<[string, string, string]>([
		['She heads the legal department of Upton Bank.', 'head of the legal department', 'Upton Bank'],
		['She managed the Ulm branch of Upton Bank until 2004.', 'manager of the Ulm branch', 'Upton Bank'],
		['She chairs the editorial board of the Journal of Tides.', 'chair of the editorial board', 'Journal of Tides'],
		["She co-chairs the women's network at Upton Bank.", "co-chair of the women's network", 'Upton Bank'],
		['She is head of the legal department of Upton Bank.', 'head of the legal department', 'Upton Bank'],
		['She is chair of the audit committee of Upton Bank.', 'chair of the audit committee', 'Upton Bank'],
		[
			'She is secretary of the alumni association of Hale College.',
			'secretary of the alumni association',
			'Hale College',
		],
	])('is not told as the head of the body: %s', (text, title, organization) => {
		expect(titles(text)).toEqual([[title, organization]]);
	});

	it('heads that part of each body of a list', () => {
		expect(titles('She chairs the audit committees of Upton Bank and Vale Insurance.')).toEqual([]);
		expect(titles('She chairs the audit committee of Upton Bank and Vale Insurance.')).toEqual([
			['chair of the audit committee', 'Upton Bank'],
			['chair of the audit committee', 'Vale Insurance'],
		]);
	});

	it('heads the committee of each body behind a committee with a name', () => {
		expect(titles('She chairs the Audit Committee for Upton Bank, Vale Insurance, and Hale Ltd.')).toEqual([
			['chair of the Audit Committee', 'Upton Bank'],
			['chair of the Audit Committee', 'Vale Insurance'],
			['chair of the Audit Committee', 'Hale Ltd'],
		]);
		expect(titles('She chairs the Council of Weirs, Vale Insurance, and Hale Ltd.')[0]).toEqual([
			'chair',
			'Council of Weirs',
		]);
		expect(titles('She chairs the Audit Committee for Upton Bank and the Vale Trust.')).toEqual([
			['chair', 'Audit Committee for Upton Bank'],
			['chair', 'Vale Trust'],
		]);
	});

	it('is the head of the body where its board is all that is named', () => {
		expect(titles('She chairs the board of Upton Bank.')).toEqual([['chair', 'Upton Bank']]);
		expect(titles('She chairs the trustees of the Upton Museum.')).toEqual([['chair', 'Upton Museum']]);
	});
});

describe('the post that a body has', () => {
	it.each([
		['As Norda’s chief engineer, she oversees a staff of ten.', 'chief engineer', 'Norda'],
		[
			'As Hale Corporation’s Chief Executive Officer, she leads 300 people.',
			'Chief Executive Officer',
			'Hale Corporation',
		],
		['She became Norda’s chief technology officer in 2010.', 'chief technology officer', 'Norda'],
	])('is held there, whatever its name: %s', (text, title, organization) => {
		expect(titles(text)).toEqual([[title, organization]]);
	});

	it.each([
		['She was Reed’s chief of staff.'],
		['She was Kenya’s president.'],
		['As the company’s chief engineer, she works.'],
	])('is told from those of persons, lands and bodies named before: %s', (text) => {
		for (const [, organization] of titles(text)) expect(organization).toBeUndefined();
	});
});

describe('where somebody works, told by what they do there', () => {
	const bodies = (text: string) =>
		factsOf(text, 'position').map(({ organization, current }) => [organization, current]);
	it.each<[string, readonly unknown[]]>([
		['She builds payment systems at Norda.', [['Norda', true]]],
		['She designs sets at the Upton Playhouse.', [['Upton Playhouse', true]]],
		['She does field research at Norda.', [['Norda', true]]],
		['In her role at Norda, she oversees a staff of ten.', [['Norda', undefined]]],
		[
			'Previously at Norda, she now leads design at Hale Bank.',
			[
				['Norda', false],
				['Hale Bank', true],
			],
		],
		['She built a boat at Norda.', []],
		['She builds boats in London.', []],
		['She develops apps at the Tide Conference.', []],
	])('%s', (text, expected) => {
		expect(bodies(text)).toEqual(expected);
	});
});

it('gives a part whose name says of what no other whole', () => {
	const text =
		"She is a member of the Upton Bar Association Probate Section, the Women's Law Association, the Tide Council and the Salt Guild.";
	const seats = extract(read(`Mara Quill\n\n${text}`), { subject: 'Mara Quill' }).flatMap(({ fact }) =>
		fact.kind === 'membership' ? [fact.organization] : [],
	);
	expect(seats[0]).toEqual({ name: 'Upton Bar Association Probate Section' });
});
