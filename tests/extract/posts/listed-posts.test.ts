import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import type { ClaimFact } from '../../../src/model';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

function listed(markdown: string, ...kinds: readonly ClaimFact['kind'][]): readonly ClaimFact[] {
	const document = read(`# Mara Quill\n\nMara Quill is a surveyor. She lives in Upton.\n\n${markdown}\n`, {
		id: 'page',
		mediaType: 'text/markdown',
	});
	return extract(document, { subject: 'Mara Quill' }).flatMap(({ fact, evidence }) => {
		for (const { layer, start, end, quote } of evidence) expect(document[layer].slice(start, end)).toBe(quote);
		return kinds.includes(fact.kind) ? [fact] : [];
	});
}

describe('what somebody heads is no body, where a body stands behind the comma', () => {
	it.each([
		['2010–2014: Head of Dredging, Tide Bank', 'Head of Dredging', 'Tide Bank'],
		['Manager of Piers, Harbour Trust, 2014–2016', 'Manager of Piers', 'Harbour Trust'],
		['Director of the Salt Museum, Upton, 2014–2016', 'Director', 'Salt Museum'],
	])('%s', (line, title, name) => {
		expect(listed(`## Experience\n\n- ${line}`, 'position')).toMatchObject([{ title, organization: { name } }]);
	});
});

describe('lists of companies', () => {
	it('tell of founders, alone and with another post', () => {
		const lines = '- Co-founder & CTO, Salt Labs, 2016–present\n- Kelp Labs (founder, 2008)';
		expect(listed(`## Companies\n\n${lines}`, 'founded')).toMatchObject([
			{ organization: { name: 'Salt Labs' }, date: '2016' },
			{ organization: { name: 'Kelp Labs' }, date: '2008' },
		]);
	});
});

describe('degrees behind a school and a comma', () => {
	it('are no part of its name', () => {
		expect(
			listed(
				'## Education\n\n- University of Tallow, PhD, 1994\n- University of California, Davis, BSc, 1988',
				'education',
			),
		).toMatchObject([
			{ organization: { name: 'University of Tallow' }, credential: 'PhD', end: '1994' },
			{ organization: { name: 'University of California, Davis' }, credential: 'BSc', end: '1988' },
		]);
	});
});

describe('lists of performances and projects', () => {
	it('name no work as the town of a house', () => {
		expect(listed('## Performances\n\n- 2004, Upton Opera, Don Giovanni', 'event')).toEqual([]);
	});

	it('tell what a project is', () => {
		expect(
			listed('## Projects\n\n- KelpDB – a small database\n- I like pumps\n- Book: Low Water', 'work'),
		).toMatchObject([{ name: 'KelpDB', type: 'Project' }]);
	});

	it('are told behind a label', () => {
		expect(listed('Filmography: The Long Pier (1988), Low Water (1990), Kelp (1995)', 'work')).toMatchObject([
			{ name: 'The Long Pier', date: '1988' },
			{ name: 'Low Water', date: '1990' },
			{ name: 'Kelp', date: '1995' },
		]);
	});
});

describe('talks under their label', () => {
	it.each([
		[
			'## Keynote 1: Silt in Motion, Mara Quill\n\nSilt moves.\n\n## Keynote 2: Rust for Dredgers, Ann Bell',
			['Silt in Motion'],
		],
		['## Invited Talk – Silt in Motion (Mara Quill)', ['Silt in Motion']],
		[
			'Talk title: "Silt in Motion: How Mud Moves"\n\nSpeaker: Mara Quill, Kelp Labs',
			['Silt in Motion: How Mud Moves'],
		],
		['Talk: Rust for Dredgers\n\nAnn Bell works at Kelp Labs.', []],
		['Workshop: please bring a laptop\n\nMara Quill will be there.', []],
	])('%s', (text, names) => {
		expect(listed(text, 'event').map((fact) => 'name' in fact && fact.name)).toEqual(names);
	});
});

describe('bodies of a town', () => {
	it.each([
		['She was a member of St. Paul’s Lutheran Church in Upton.', [['St. Paul’s Lutheran Church', 'member']]],
		['She served on the City Council of Tallow from 1990 to 1994.', [['City Council of Tallow', 'member']]],
		['She served on the Advisory Council of the Tide Museum.', [['Tide Museum', 'Advisory Council']]],
		[
			'She was a member of Grace Lutheran Church, Upton, the Tallow Lions Club and the Elks.',
			[
				['Grace Lutheran Church', 'member'],
				['Tallow Lions Club', 'member'],
				['Elks', 'member'],
			],
		],
		['She was admitted to the Tidal Academy in 1833 as a corresponding member.', []],
	])('%s', (text, expected) => {
		const facts = factsOf(`Mara Quill is a surveyor. ${text}`, 'membership', 'education');
		expect(facts.map(({ organization, role }) => [organization, role])).toEqual(expected);
	});

	it.each([
		['She was a deacon at First Baptist Church.', 'deacon', 'First Baptist Church'],
		['She worked as a teller at First National Bank.', 'teller', 'First National Bank'],
		['She was at first a teller at Tide Bank.', 'teller', 'Tide Bank'],
	])('%s', (text, title, organization) => {
		expect(factsOf(`Mara Quill is a surveyor. ${text}`, 'position')).toMatchObject([{ title, organization }]);
	});
});
