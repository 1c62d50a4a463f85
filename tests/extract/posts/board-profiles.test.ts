import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

describe('posts as boards tell them', () => {
	it.each([
		[
			'for years that stand behind an aside',
			'In January 2019, she was appointed head of the Vale Fund, becoming the youngest person in that office, a post which she kept for four years.',
			[{ title: 'head', organization: 'Vale Fund', start: '2019-01', end: '2023~', current: false }],
		],
		[
			'without years that are of something else',
			'In January 2019, she was appointed head of the Vale Fund, becoming the youngest there, and rested for four years.',
			[{ title: 'head', organization: 'Vale Fund', start: '2019-01' }],
		],
		[
			'as appointments in a government',
			'Her career includes appointments in the Vale State Government as Commissioner for Planning.',
			[{ title: 'Commissioner for Planning', organization: 'Vale State Government' }],
		],
		[
			'on the board of a body, with a title',
			"She currently sits on Vale's board as an Independent Director.",
			[{ title: 'Independent Director', organization: 'Vale', current: true }],
		],
		[
			'that chair two committees',
			'She chairs the audit committee of Vale Insurance and the risk committee of Salt Seed Limited.',
			[
				{ title: 'chair of the audit committee', organization: 'Vale Insurance', current: true },
				{ title: 'chair of the risk committee', organization: 'Salt Seed Limited', current: true },
			],
		],
		[
			'behind years in a force',
			'After nine years of serving in the Coast Guard, Quill moved to Ulm.',
			[{ organization: 'Coast Guard', current: false }],
		],
		[
			'at a firm that a name cut short opens',
			'Quill worked at Wm. G. Hale Enterprises as an advisor.',
			[{ title: 'advisor', organization: 'Wm. G. Hale Enterprises', current: false }],
		],
	])('%s', (_, text, expected) => {
		expect(factsOf(text, 'position')).toEqual(expected);
	});

	it('are seats where no title is said', () => {
		expect(factsOf("She sits on Vale's board.", 'position', 'membership')).toEqual([
			{ organization: 'Vale', role: 'board', current: true },
		]);
		expect(factsOf("She sits on Vale's bench.", 'position', 'membership')).toEqual([]);
	});
});

describe('schools in a row', () => {
	it('are each one, whatever the first is a school of', () => {
		const text =
			'She has completed executive education programmes at Vale Business School, Moss School of Management, and Salt Business School.';
		expect(factsOf(text, 'education').map(({ organization }) => organization)).toEqual([
			'Vale Business School',
			'Moss School of Management',
			'Salt Business School',
		]);
	});

	it('leave a committee for three matters whole', () => {
		const text = 'She is chairman of the Committee on Trade, Industry and Labour.';
		expect(factsOf(text, 'position')).toMatchObject([{ organization: 'Committee on Trade, Industry and Labour' }]);
	});
});

describe('prizes that somebody is glad of', () => {
	it.each([
		['Quill is delighted to have received the 2025 Vale Prize.', [{ name: 'Vale Prize', date: '2025' }]],
		['Quill is delighted to have seen the Vale Prize given.', []],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'award')).toEqual(expected);
	});
});

describe('films behind "such as"', () => {
	it('may stand behind a comma', () => {
		const text =
			'She works as an actor, appearing in some famous movies such as, Salt Tide; Money Rivers; and Four Boats.';
		expect(factsOf(text, 'work').map(({ name }) => name)).toContain('Salt Tide');
	});
});

describe('neighbours on a page of speakers', () => {
	const page = [
		'# Speakers',
		'## Mara Quill, CCIM',
		'Mara Quill, CCIM, is a surveyor at Marlow Works.',
		'## Tom Reed, Ph.D, FRICS, CCIM',
		'Tom Reed, Ph.D, FRICS, CCIM, is a chemist. As a professor, he has written letters.',
		'## Ann Bell, CCIM',
		'She is an independent broker at Salt Bank.',
	].join('\n\n');

	it('keep what is theirs, whatever letters stand behind their names', () => {
		const claims = extract(read(page, { id: 'speakers', mediaType: 'text/markdown' }), { subject: 'Mara Quill' });
		const posts = claims.flatMap(({ fact }) => (fact.kind === 'position' ? [fact.title] : []));
		expect(posts).toEqual(['surveyor']);
	});
});

describe('lines under a heading of boards', () => {
	it('name the body, and not the board that every body has', () => {
		const page =
			'# Mara Quill\n\n## Governance & Boards\n\n- Chairperson, Vale Partners\n- Former Chairman, Governing Board, Salt Fund';
		const claims = extract(read(page, { id: 'boards', mediaType: 'text/markdown' }), { subject: 'Mara Quill' });
		const names = claims.flatMap(({ fact }) =>
			'organization' in fact && fact.organization ? [fact.organization.name] : [],
		);
		expect(names).toContain('Vale Partners');
		expect(names).not.toContain('Governing Board');
	});
});

describe('duties between commas, and terms behind what a firm is', () => {
	it.each([
		[
			'She was Chief Financial Officer of Tallow Corporation, a provider of charts and tide tables, from September 1999 to June 2004.',
			[
				{
					title: 'Chief Financial Officer',
					organization: 'Tallow Corporation',
					start: '1999-09',
					end: '2004-06',
					current: false,
				},
			],
		],
		[
			'She is Vice President, Finance, for the Tallow Hospital.',
			[{ title: 'Vice President, Finance', organization: 'Tallow Hospital', current: true }],
		],
		[
			'She was General Manager, Enterprise Services, of Tallow Company.',
			[{ title: 'General Manager, Enterprise Services', organization: 'Tallow Company', current: false }],
		],
		[
			'She was Chief Financial Officer of Tallow Bank, a lender, where she worked with Ann Roe, a banker, from 1999 to 2004.',
			[{ title: 'Chief Financial Officer', organization: 'Tallow Bank', current: false }],
		],
	])('%s', (text, posts) => {
		expect(factsOf(text, 'position')).toEqual(posts);
	});

	it('are of no region and no film', () => {
		expect(factsOf('She is Vice President, Finance, for Europe.', 'position').map((post) => post.organization)).toEqual(
			[],
		);
	});
});
