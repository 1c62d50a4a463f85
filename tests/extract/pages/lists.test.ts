import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import type { ClaimFact } from '../../../src/model';
import { read } from '../../../src/read';

function listed(markdown: string, kind: ClaimFact['kind']): readonly Record<string, unknown>[] {
	const document = read(
		`# Mara Quill\n\nMara Quill is a composer. She is a member of the Eel Quartet.\n\n${markdown}`,
		{ id: 'cv', mediaType: 'text/markdown' },
	);
	return extract(document, { subject: 'Mara Quill' }).flatMap((claim) => {
		for (const { layer, start, end, quote } of claim.evidence) expect(document[layer].slice(start, end)).toBe(quote);
		const { kind: own, ...rest } = claim.fact;
		return own === kind && /\/(?:list|show|cv-line)$/.test(claim.frame) ? [rest] : [];
	});
}

describe('awards under their heading', () => {
	it('read the year before or behind, and leave out what was not won', () => {
		expect(
			listed(
				'## Prizes and awards\n\n- 2001: The Marlow Prize for *Ebb*\n- Diver Medal with oak leaf cluster\n- Kelp Award, 2009\n- 2016: Nominated for the Pier Prize\n- Pier Prize (finalist)',
				'award',
			),
		).toEqual([{ name: 'Marlow Prize', date: '2001' }, { name: 'Diver Medal' }, { name: 'Kelp Award', date: '2009' }]);
	});
});

describe('seats in learned bodies in a list of honours', () => {
	const honours =
		'## Honors\n\n- Fellow, Royal Tidal Society (2020)\n- 2018 Elected Member – Academy of Kelp Sciences\n- Fellow, Harbour Foundation\n- Fellow\n- First prize\n- April 1995\n- Kelp Award';

	it('are memberships and no prizes', () => {
		expect(listed(honours, 'membership')).toEqual([
			{ organization: { name: 'Royal Tidal Society' }, role: 'Fellow', start: '2020' },
			{ organization: { name: 'Academy of Kelp Sciences' }, role: 'Elected Member', start: '2018' },
		]);
	});

	it('leave out what may be a stipend, and words that name nothing', () => {
		expect(listed(honours, 'award')).toEqual([{ name: 'Kelp Award' }]);
	});
});

describe('references in paragraphs of their own', () => {
	it('are works where the subject is among the authors', () => {
		expect(
			listed(
				'## Selected publications\n\nQuill, M., & Vik, J. (2019). Sand in song. Pier Press.\n\nVik, J. (2014). Salt in song. Pier Press.\n\nThe first of these won her readers. She wrote (2010) a second.',
				'work',
			),
		).toEqual([{ name: 'Sand in song', role: 'author', date: '2019' }]);
	});
});

describe('awards in a list without a heading of its own', () => {
	it('are those with a year and the name of a prize', () => {
		expect(
			listed(
				'- 2017 Harbour Award by the Tidal Society\n- 2012 Kelp Service Medal for exemplary service\n- 2010 Chair of the Pier Prize committee\n- Oar Award\n- 2009 Finalist, Marlow Prize',
				'award',
			),
		).toEqual([
			{ name: 'Harbour Award', date: '2017' },
			{ name: 'Kelp Service Medal', date: '2012' },
		]);
		expect(listed('## Students\n\n- 2017 Harbour Award by the Tidal Society', 'award')).toEqual([]);
	});
});

describe('works under their heading', () => {
	it('take the type from the heading and the title from its italics', () => {
		expect(
			listed(
				'## Bibliography\n\n### Novels\n\n- *Salt Roads* (1997) (Pushpin Prize)\n- *Eel, Oar and Lamp: A Year on the Water* (2006)',
				'work',
			),
		).toEqual([
			{ name: 'Salt Roads', type: 'Book', role: 'author', date: '1997' },
			{ name: 'Eel, Oar and Lamp: A Year on the Water', type: 'Book', role: 'author', date: '2006' },
		]);
	});

	it('take a line with the subject as its author, a dissertation as a thesis', () => {
		expect(
			listed(
				'## Published works\n\n- Quill, Mara, *Tides and Their Keepers*. Baltimore, 1935, Ph.D. dissertation.',
				'work',
			),
		).toEqual([{ name: 'Tides and Their Keepers', type: 'Thesis', role: 'author', date: '1935' }]);
	});

	it('leave out what others made, and keep what a group of theirs made', () => {
		expect(
			listed('## Discography\n\n- Jon Arne Vik, *A Stranger Ashore* (2009)\n- Eel Quartet: *Undertow* (2011)', 'work'),
		).toEqual([{ name: 'Undertow', type: 'MusicAlbum', role: 'performer', date: '2011' }]);
	});

	it('leave prose under a heading to the frames, and links alone', () => {
		expect(
			listed(
				'## Works\n\nQuill works as a diver and has worked on many coasts.\n\n## External links\n\n- [Harbour Post](https://example.org)',
				'work',
			),
		).toEqual([]);
	});
});

describe('talks and exhibitions', () => {
	it('read year-led lines under a line that announces them', () => {
		expect(
			listed(
				'Speaking experience:\n\n- 2007: TideCon "How Weirs Think"\n- 2013: Keynote panel at LockConf North "Round Table of Keepers"\n- 2014: Presented to students at Saltmarsh College \'Breaking into Hydrology\'\n- 2017: Presented ["So You Have a Weir... Now What?"](https://example.org) at WeirWorld 2017',
				'event',
			),
		).toEqual([
			{ name: 'How Weirs Think', role: 'performer', date: '2007', organization: { name: 'TideCon' } },
			{ name: 'Round Table of Keepers', role: 'performer', date: '2013', organization: { name: 'LockConf North' } },
			{ name: 'Breaking into Hydrology', role: 'performer', date: '2014', organization: { name: 'Saltmarsh College' } },
			{ name: 'So You Have a Weir... Now What?', role: 'performer', date: '2017', organization: { name: 'WeirWorld' } },
		]);
	});

	it('read lines under a heading in capitals that the page does not mark', () => {
		const document = read(
			'<div>Mara Quill is a sculptor.<br><br>EDUCATION<br>2004 MFA Sculpture, Academy of Fine Arts, Graz<br><br>SOLO EXHIBITIONS<br>2021 Salt Wall, Galerie Nord, Graz (curated by Jon Vik)<br></div>',
			{ id: 'cv', mediaType: 'text/html' },
		);
		const shown = extract(document, { subject: 'Mara Quill' }).filter(({ fact }) => fact.kind === 'event');
		expect(shown.map(({ fact }) => fact)).toEqual([
			{ kind: 'event', name: 'Salt Wall', role: 'performer', date: '2021', place: { name: 'Galerie Nord, Graz' } },
		]);
	});

	it('read exhibitions that a sentence lists', () => {
		expect(
			listed(
				'Recent solo shows include “Nets & Knots” at Kelp & Sons, Bergen (2019) and ‘Low Light’, Basin, Ghent (2017).',
				'event',
			),
		).toEqual([
			{
				name: 'Nets & Knots',
				role: 'performer',
				date: '2019',
				place: { name: 'Kelp & Sons, Bergen' },
				organization: { name: 'Kelp & Sons' },
			},
			{
				name: 'Low Light',
				role: 'performer',
				date: '2017',
				place: { name: 'Basin, Ghent' },
				organization: { name: 'Basin' },
			},
		]);
	});

	it('read exhibitions whose year stands beside the title, where nothing but words tells the title’s end', () => {
		expect(
			listed('Solo exhibitions include Cork Lines (2016) at the Weirhouse and Slack Water (2020).', 'event'),
		).toEqual([
			{
				name: 'Cork Lines',
				role: 'performer',
				date: '2016',
				place: { name: 'Weirhouse' },
				organization: { name: 'Weirhouse' },
			},
			{ name: 'Slack Water', role: 'performer', date: '2020' },
		]);
	});
});

describe('the lines of a CV', () => {
	const cv = `## Experience

- 2014–present: Director, Tidal Institute, Bergen
- 2009–2014 Chief engineer, Tidewell Ltd
- Oct 2005 – Feb 2009, Senior Lecturer in Hydrology, Saltmarsh College
- Postdoctoral fellow, University of Oslo (2003–2005)

## Education

- PhD in Hydrology, University of Bergen, 2003
- 1999 MSc, Saltmarsh College

## Memberships

- Fellow, Royal Society of Water (since 2010)
- Member, Norwegian Academy of Sciences`;

	it('are posts, each with its own years', () => {
		expect(
			listed(cv, 'position').map(({ title, organization, ...dates }) => [
				title,
				(organization as { name: string }).name,
				dates,
			]),
		).toEqual([
			['Director', 'Tidal Institute', { start: '2014', current: true }],
			['Chief engineer', 'Tidewell Ltd', { start: '2009', end: '2014', current: false }],
			['Senior Lecturer in Hydrology', 'Saltmarsh College', { start: '2005-10', end: '2009-02', current: false }],
			['Postdoctoral fellow', 'University of Oslo', { start: '2003', end: '2005', current: false }],
		]);
	});

	it('are studies, where the year is that of the degree', () => {
		expect(listed(cv, 'education')).toEqual([
			expect.objectContaining({ credential: 'PhD', field: 'Hydrology', end: '2003' }),
			expect.objectContaining({ credential: 'MSc', end: '1999' }),
		]);
	});

	it('are seats under a heading of memberships', () => {
		expect(listed(cv, 'membership')).toEqual([
			expect.objectContaining({ role: 'Fellow', start: '2010', current: true }),
			expect.objectContaining({ role: 'Member' }),
		]);
	});

	it('need no heading where the years lead', () => {
		expect(listed('- 2009–2014 Chief engineer, Tidewell Ltd\n- The weather was fine.', 'position')).toEqual([
			expect.objectContaining({ title: 'Chief engineer', start: '2009', end: '2014' }),
		]);
	});

	it('give the titles of references to their authors only', () => {
		const works = listed(
			'## Publications\n\n- Quill, M. (2012). Weirs and Their Keepers. Heron Press.\n- Quill M, Vik J. Eels under pressure. Journal of Locks 2015; 4: 12-20.\n- Vik, J. (2014). Lamps at Sea. Heron Press.',
			'work',
		);
		expect(works.map(({ name, date }) => [name, date])).toEqual([
			['Weirs and Their Keepers', '2012'],
			['Eels under pressure', '2015'],
		]);
	});

	it('say nothing under headings of other things', () => {
		expect(listed('## Contact\n\n- Director of Studies, Saltmarsh College', 'position')).toEqual([]);
	});
});
