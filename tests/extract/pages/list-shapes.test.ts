import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import type { ClaimFact } from '../../../src/model';
import { read } from '../../../src/read';

function listed(markdown: string, kind: ClaimFact['kind']): readonly Record<string, unknown>[] {
	const document = read(`# Mara Quill\n\n${markdown}`, { id: 'cv', mediaType: 'text/markdown' });
	return extract(document, { subject: 'Mara Quill' }).flatMap((claim) => {
		for (const { layer, start, end, quote } of claim.evidence) expect(document[layer].slice(start, end)).toBe(quote);
		const { kind: own, ...rest } = claim.fact;
		return own === kind ? [rest] : [];
	});
}

describe('exhibitions', () => {
	const shows = listed(
		'## Solo Exhibitions\n\n- *Ebb, Flow*, Marlow Gallery, Upton, VT, Nov 2016-Jan 2017\n- *KELP!*, Tide House, Salt, VT, 2015 & 2016\n- *Untitled*, The Pier, Upton, VT, Mar-Apr 2014',
		'event',
	);

	it('are called by what is set in italics, and dated by when they began', () => {
		expect(shows.map(({ name, date }) => [name, date])).toEqual([
			['Ebb, Flow', '2016-11'],
			['KELP!', '2015'],
			['Untitled', '2014-03'],
		]);
	});

	it('are where the line says', () => {
		expect(shows[0]).toMatchObject({
			place: { name: 'Marlow Gallery, Upton, VT' },
			organization: { name: 'Marlow Gallery' },
		});
	});

	it('are of the year above them', () => {
		expect(
			listed(
				'## Group Exhibitions\n\n2016\n\n- Low Water, Marlow Gallery, Upton, MI.\n\n2013\n\n- Ebb, Tide House, Salt, MI.',
				'event',
			),
		).toMatchObject([
			{ name: 'Low Water', date: '2016', place: { name: 'Marlow Gallery, Upton, MI' } },
			{ name: 'Ebb', date: '2013', place: { name: 'Tide House, Salt, MI' } },
		]);
		expect(listed('## Group Exhibitions\n\n2016\n\n## Talks\n\n- Ebb, Tide House, Salt, MI', 'event')).toEqual([]);
	});
});

describe('short years in the lines of a CV', () => {
	it('end a stretch of years, and are no months', () => {
		const posts = listed(
			'## Coaching Career\n\n- 2008-09 Assistant coach, Tallow College\n- 2012-16 Head coach, Upton University',
			'position',
		);
		expect(posts).toMatchObject([
			{ start: '2008', end: '2009' },
			{ start: '2012', end: '2016' },
		]);
	});

	it('may be months where no year follows', () => {
		expect(listed('## Experience\n\n- 2015-03 Head coach, Upton University', 'position')).toMatchObject([
			{ start: '2015-03' },
		]);
		expect(listed('## Experience\n\n- 2010-11 – 2012-03 Head coach, Upton University', 'position')).toMatchObject([
			{ start: '2010-11', end: '2012-03' },
		]);
	});
});

describe('degrees in a list that no heading names', () => {
	it('are degrees where they lead and their school follows', () => {
		expect(listed('- Ph.D., Upton University\n- M.A., Washington University in St. Louis', 'education')).toMatchObject([
			{ credential: 'Ph.D.', organization: { name: 'Upton University' } },
			{ credential: 'M.A.', organization: { name: 'Washington University in St. Louis' } },
		]);
	});

	it.each([
		'## Students\n\n- Ph.D., Upton University',
		'- PhD candidate, Upton University',
		'- Doctors at Upton College',
	])('are nobody’s here: %s', (text) => {
		expect(listed(text, 'education')).toEqual([]);
	});
});

describe('an item with its body on the line below', () => {
	it('is a post there', () => {
		expect(
			listed('## Experience\n\n- 2010-2011: Clerk\n  - Upton University\n  - Filed the Tide Papers', 'position'),
		).toMatchObject([{ title: 'Clerk', organization: { name: 'Upton University' }, start: '2010', end: '2011' }]);
		expect(
			listed('## Experience\n\n- 2010-2011: Clerk\n  - Wrote to the University', 'position')[0],
		).not.toHaveProperty('organization');
	});
});

describe('posts item by item below the name', () => {
	const items =
		'- Born 1944\n- Treasurer of the Tide Society, 1992-1993\n- Appointed Justice of the Court of Appeal, 2013\n- Director, Tallow Philharmonic Orchestra, 1986-2014\n- Honorary Fellow of Hale College';

	it('need no heading', () => {
		expect(listed(items, 'position').map(({ title, start, end }) => [title, start, end])).toEqual([
			['Treasurer', '1992', '1993'],
			['Justice', '2013', undefined],
			['Director', '1986', '2014'],
		]);
		expect(listed(items, 'membership')).toMatchObject([
			{ role: 'Honorary Fellow', organization: { name: 'Hale College' } },
		]);
	});

	it.each(['Past chairs', 'Vacancies', 'Our team', 'Tom Reed', 'Portraits', 'Clients'])(
		'are others’ under such a heading: %s',
		(heading) => {
			expect(listed(`## ${heading}\n\n${items.replace('Appointed ', '')}`, 'position')).toEqual([]);
		},
	);

	it('may stand under such a heading', () => {
		expect(listed(`## Profile\n\n${items}`, 'position')).toHaveLength(3);
	});

	it('are others’ where the words above say so', () => {
		const sitters =
			'- Judge, High Court, 2010-2012\n- Treasurer, Tide Society, 2011-2013\n- Dean, Hale College, 2012-2014';
		const text = `Her sitters were:\n\n${sitters}`;
		expect(listed(text, 'position').map(({ title }) => title)).not.toContain('Judge');
		expect(listed(sitters, 'position').map(({ title }) => title)).toContain('Judge');
	});

	it('are three at the least', () => {
		expect(listed('- Chair of the Tide Board, 1992-1993\n- Tide tables\n- Boats', 'membership')).toEqual([]);
	});
});
