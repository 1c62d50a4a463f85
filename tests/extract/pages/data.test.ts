import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { writtenDate, writtenPeriod } from '../../../src/extract/data/data-date';
import type { Claim, ClaimFact, MediaType } from '../../../src/model';
import { read } from '../../../src/read';

/** The claims from a document's data, checked to quote its source. */
function dataOf(source: string, mediaType: MediaType, subject?: string): readonly Claim[] {
	const document = read(source, { id: 'page', mediaType });
	const claims = extract(document, subject === undefined ? {} : { subject }).filter(
		(claim) => claim.evidence[0]?.layer === 'source',
	);
	for (const claim of claims) {
		for (const { layer, start, end, quote } of claim.evidence) expect(document[layer].slice(start, end)).toBe(quote);
	}
	return claims;
}

const facts = (source: string, mediaType: MediaType): readonly ClaimFact[] =>
	dataOf(source, mediaType, 'Mara Quill').map((claim) => claim.fact);
/** The same where the data say themselves whom they are about. */
const ownFacts = (source: string, mediaType: MediaType): readonly ClaimFact[] =>
	dataOf(source, mediaType).map((claim) => claim.fact);

describe('an infobox', () => {
	const box = `{{Infobox football biography
| name = Mara Quill
| birth_date = {{birth date and age|df=y|1968|7|21}}
| birth_place = [[Marlow]], England
| alma_mater = [[Saltmarsh College]] (B.A., M.A.)
| nationality = British
| spouse = Jon Arne Vik<br />(1994–2002)
| awards = [[Pier Prize]] (1999)
| notableworks = ''[[Salt Roads (novel)|Salt Roads]]'' (1997)
| years1 = 1984–1987
| clubs1 = [[Harbour View F.C.|Harbour View]]
| years2 =
| clubs2 =
| nationalyears1 = 1985–1998
| nationalteam1 = [[Wales national football team|Wales]]
| manageryears1 = 2015–present
| managerclubs1 = [[Wales national under-20 football team|Wales U20]] (Assistant Coach)
| office = Judge of the [[Marlow Harbour Court]]
| termstart = August 16, 2013
}}
'''Mara Quill''' is a footballer.`;

	it('tells the honours among the highlights of a career, one for each year', () => {
		const awards = facts(
			`{{Infobox NFL biography
| name = Mara Quill
| birth_date = {{birth date|1968|7|21}}
| highlights =
* 2× [[Tide League]] champion ([[1990 Tide Final|1990]], [[1991 Tide Final|1991]])
* 3× First-team [[All-Tide]] (1985–1987)
* Tide League scoring leader (1985)
* Marlow Rovers No. 12 retired
}}`,
			'text/x-wiki',
		).filter(({ kind }) => kind === 'award');
		expect(awards).toEqual([
			{ kind: 'award', name: 'Tide League champion', date: '1990' },
			{ kind: 'award', name: 'Tide League champion', date: '1991' },
			{ kind: 'award', name: 'First-team All-Tide' },
		]);
	});

	it('gives its parameters as facts', () => {
		const found = facts(box, 'text/x-wiki');
		expect(found).toContainEqual({ kind: 'birth', date: '1968-07-21', place: { name: 'Marlow, England' } });
		expect(found).toContainEqual({ kind: 'nationality', country: 'United Kingdom' });
		expect(found).toContainEqual(
			expect.objectContaining({
				kind: 'education',
				credential: 'B.A.',
				organization: expect.objectContaining({ name: 'Saltmarsh College' }),
			}),
		);
		expect(found).toContainEqual(expect.objectContaining({ kind: 'education', credential: 'M.A.' }));
		expect(found).toContainEqual({ kind: 'relative', relation: 'spouse', name: 'Jon Arne Vik' });
		expect(found).toContainEqual({ kind: 'award', name: 'Pier Prize', date: '1999' });
		expect(found).toContainEqual({ kind: 'work', name: 'Salt Roads', date: '1997' });
	});

	it('tells forces, commands and posts of an officer with their years', () => {
		const found = facts(
			`{{Infobox military person
| name = Mara Quill
| birth_date = {{birth date|1890|1|2}}
| death_date = 1960
| branch = {{navy|United Kingdom}} (1905–18)<br/>{{air force|Atlantis}} (1918–19)
| commands = [[Tide Command]] (1939)<br/>[[Deputy Chief of the Tide Staff]] (1935–37)
| office = Lord of Tallow
| term_start = 1950
}}
'''Mara Quill''' was an officer.`,
			'text/x-wiki',
		);
		expect(found).toContainEqual({
			kind: 'membership',
			organization: { name: 'Royal Navy' },
			start: '1905',
			end: '1918',
		});
		expect(found.filter((fact) => (fact as { kind: string }).kind === 'membership')).toHaveLength(1);
		expect(found).toContainEqual(
			expect.objectContaining({ title: 'Commander', organization: { name: 'Tide Command' }, start: '1939' }),
		);
		expect(found).toContainEqual(expect.objectContaining({ title: 'Deputy Chief of the Tide Staff', end: '1937' }));
		expect(found).toContainEqual({ kind: 'position', form: 'office', title: 'Lord of Tallow', start: '1950' });
	});

	it('tells crowns, sees and seats by their terms', () => {
		const found = facts(
			`{{Infobox royalty
| name = Mara Quill
| title = Queen of Tallow
| succession = [[Queen of Tallow]]
| reign = 3 May 1820 – 5 June 1830
| birth_date = 1790
| issue = {{ubl|Cyrus|Three}}
| previous_post = {{ubl|[[Abbess of Upton]] (1815–1820)}}
| constituency_MP2 = [[Marlow (constituency)|Marlow]]
| term_start2 = 9 April 1812
| term_end2 = 8 April 1817
}}
'''Mara Quill''' was a queen.`,
			'text/x-wiki',
		);
		const titles = found.flatMap((fact) => (fact as { title?: string }).title ?? []);
		expect(titles).toEqual(['Abbess of Upton', 'Queen of Tallow', 'Member of Parliament for Marlow']);
		expect(found).toContainEqual(expect.objectContaining({ start: '1820-05-03', end: '1830-06-05' }));
		expect(found).toContainEqual({ kind: 'relative', relation: 'child', name: 'Cyrus' });
	});

	it('tells posts and teams by what stands in brackets behind them', () => {
		const found = facts(
			`{{Infobox scientist
| name = Mara Quill
| birth_date = 1879
| workplaces = {{Plainlist|
* [[Tide Office]] ([[Ulm]]) <small>(1902–1909)</small>
* [[Kelp Institute]] <small>(director, 1917–1933)</small>
* [[Marlow College]] <small>(visits, 1920)</small>
}}
| pastcoaching =
* Kelp Bears (1996–1999)<br />Quarterbacks coach
}}
'''Mara Quill''' was a physicist.`,
			'text/x-wiki',
		);
		const employers = found.flatMap((fact) => (fact as { organization?: { name: string } }).organization?.name ?? []);
		expect(employers).toEqual(['Tide Office', 'Kelp Institute', 'Kelp Bears']);
		expect(found).toContainEqual(expect.objectContaining({ title: 'director', start: '1917', end: '1933' }));
		expect(found).toContainEqual(expect.objectContaining({ title: 'Quarterbacks coach', start: '1996' }));
	});

	it('parts what commas part where links begin, and reads terms by order and district', () => {
		const found = facts(
			`{{Infobox officeholder
| name = Mara Quill
| birth_date = 1809
| death_date = 1865
| order = [[List of heads|16th]] [[President of Tallow]]
| term_start = March 4, 1861
| term_end = April 15, 1865
| state2 = [[Kelp]]
| district2 = [[Kelp's 7th district|7th]]
| term_start2 = March 4, 1847
| term_end2 = March 3, 1849
| children = [[Robert Quill]], [[Edward B. Quill|Edward Quill]], [[Victoria, Princess Royal]]
| party = [[Tide Party (Kelp)|Tide]] (1832–1854), [[History of the Pier Party|Pier]] (1854–1864)
| branch = Kelp Militia
| serviceyears = 1832
| alma_mater = [[Marlow College]] (1896–1900; B.A., 1900)
| thesis_title = On Tides
| thesis_year = 1905
}}
'''Mara Quill''' was a president.`,
			'text/x-wiki',
		);
		const names = (kind: string): readonly string[] =>
			found.flatMap((fact) => {
				const {
					name,
					organization,
					kind: own,
				} = fact as { kind: string; name?: string; organization?: { name: string } };
				return own === kind ? [organization?.name ?? name ?? ''] : [];
			});
		expect(names('relative')).toEqual(['Robert Quill', 'Edward Quill', 'Victoria, Princess Royal']);
		expect(names('membership')).toEqual(['Tide Party', 'Pier', 'Kelp Militia']);
		expect(found).toContainEqual(expect.objectContaining({ organization: { name: 'Kelp Militia' }, start: '1832' }));
		expect(found).toContainEqual(expect.objectContaining({ title: 'President of Tallow', start: '1861-03-04' }));
		expect(found).toContainEqual(
			expect.objectContaining({ organization: { name: 'U.S. House of Representatives' }, end: '1849-03-03' }),
		);
		expect(found).toContainEqual(
			expect.objectContaining({ kind: 'education', credential: 'B.A.', start: '1896', end: '1900' }),
		);
		expect(found).toContainEqual({ kind: 'work', name: 'On Tides', type: 'Thesis', date: '1905' });
	});

	it('joins clubs with their years, and names them in full by their links', () => {
		const found = facts(box, 'text/x-wiki');
		expect(found).toContainEqual({
			kind: 'membership',
			organization: { name: 'Harbour View', alternateNames: ['Harbour View F.C.'], type: 'SportsTeam' },
			start: '1984',
			end: '1987',
			current: false,
		});
		expect(found).toContainEqual(
			expect.objectContaining({
				organization: { name: 'Wales national football team', alternateNames: ['Wales'], type: 'SportsTeam' },
			}),
		);
		expect(found).toContainEqual(
			expect.objectContaining({ kind: 'position', title: 'Assistant Coach', start: '2015', current: true }),
		);
	});

	it('parts an office from its body, with the term', () => {
		expect(facts(box, 'text/x-wiki')).toContainEqual(
			expect.objectContaining({
				kind: 'position',
				title: 'Judge',
				organization: { name: 'Marlow Harbour Court' },
				start: '2013-08-16',
				current: true,
			}),
		);
	});

	it('about somebody or something else is left alone', () => {
		expect(
			facts(
				`{{Infobox person\n| name = Edna Poole\n| birth_date = 1950\n}}\n'''Mara Quill''' is a writer.`,
				'text/x-wiki',
			),
		).toEqual([]);
		expect(
			facts(
				`{{Infobox company\n| name = Quill Ltd\n| founded = 1950\n}}\n'''Mara Quill''' is a writer.`,
				'text/x-wiki',
			),
		).toEqual([]);
	});
});

describe('a full name in data', () => {
	it.each<[string, string, 'text/markdown' | 'text/html']>([
		['a title', '---\ntitle: Dr Mara Quill\n---\n\nMara Quill makes films.', 'text/markdown'],
		['a name', '---\nname: Prof. Mara Quill, PhD\n---\n\nShe makes films.', 'text/markdown'],
		['nothing but a name', '---\nname: Mara Quill\n---\n\nShe makes films.', 'text/markdown'],
		[
			'markup',
			'<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Person", "name": "Dr. Mara Quill, PhD"}</script><p>Mara Quill makes films.</p>',
			'text/html',
		],
	])('is the name without titles and degrees: %s', (_, text, mediaType) => {
		const full = facts(text, mediaType).flatMap((fact) =>
			fact.kind === 'name' && fact.form === 'full' ? fact.name : [],
		);
		expect(new Set(full)).toEqual(new Set(['Mara Quill']));
	});
});

describe('front matter', () => {
	it('gives employer and accounts of the person it names', () => {
		const found = facts(
			'---\nname: Mara Quill\ncompany: Saltmarsh Films\ntwitter: maraq\nwebsite: null\nemail: mara@example.org\n---\n\nMara Quill makes films.',
			'text/markdown',
		);
		expect(found).toContainEqual({ kind: 'position', organization: { name: 'Saltmarsh Films' } });
		expect(found).toContainEqual({ kind: 'profile', property: 'sameAs', value: 'https://twitter.com/maraq' });
		expect(JSON.stringify(found)).not.toContain('mara@example.org');
	});

	it.each([
		[
			'role: Professor, University of Ulmen, Tallow, Kenya',
			[{ title: 'Professor, University of Ulmen, Tallow, Kenya' }],
		],
		[
			'role: Professor, University of Ulmen, Nairobi',
			[{ title: 'Professor', organization: { name: 'University of Ulmen' } }],
		],
		['position: CTO @ Tidewell', [{ title: 'CTO', organization: { name: 'Tidewell' } }]],
		['role: VP, User Experience', [{ title: 'VP, User Experience' }]],
		[
			'title: VP, User Experience\ncompany: Tidewell',
			[{ title: 'VP, User Experience', organization: { name: 'Tidewell' } }],
		],
		[
			'title: Chief Executive, Tallow Bank (retired)',
			[{ title: 'Chief Executive', organization: { name: 'Tallow Bank' }, current: false }],
		],
		['title: Becoming a Manager\ncompany: Tidewell', [{ organization: { name: 'Tidewell' } }]],
		['title: Weir Weather', []],
		['role: Speaker at TideConf', []],
		[
			'role: Reporter\norg: Tide Herald / Kelp Desk',
			[{ title: 'Reporter' }, { organization: { name: 'Tide Herald' } }, { organization: { name: 'Kelp Desk' } }],
		],
		['role: Editor\norg: Tide Herald, Kelp Fellow', [{ title: 'Editor', organization: { name: 'Tide Herald' } }]],
	])('gives the post and where it is held: %s', (lines, posts) => {
		const found = facts(`---\nname: Mara Quill\n${lines}\n---\n\nMara Quill makes films.`, 'text/markdown');
		expect(found.filter(({ kind }) => kind === 'position')).toEqual(
			posts.map((post) => ({ kind: 'position', ...post })),
		);
	});

	it('gives the talk that the subject is the speaker of', () => {
		const page =
			'---\ntitle: "How Weirs Think"\ndate: 2018-10-15 12:20:00 -0500\nroom: Salon F\npresenters:\n- name: Mara Quill\n  company: TideCon\n---\n\nThis talk looks at weirs.';
		expect(facts(page, 'text/markdown')).toContainEqual({
			kind: 'event',
			name: 'How Weirs Think',
			role: 'performer',
			date: '2018-10-15',
			startTime: '12:20',
			place: { name: 'Salon F' },
		});
	});

	it.each([
		[
			'- course: Masters in Tidal Science\n    institution: University of Ulm\n    year: 2015',
			[{ organization: { name: 'University of Ulm' }, credential: 'Masters', field: 'Tidal Science', end: '2015' }],
		],
		[
			'- course: BSc in Tides\n    institution: University of Ulm\n    year: 2031 (expected)',
			[{ organization: { name: 'University of Ulm' }, credential: 'BSc', field: 'Tides' }],
		],
		[
			'- MSc in Tides (University of Ulm, 2015)',
			[{ organization: { name: 'University of Ulm' }, credential: 'MSc', field: 'Tides', end: '2015' }],
		],
		['- PhD in Tides (University of Ulm) - in progress', []],
		['- Advanced Tides (level 3)', []],
	])('gives studies: %s', (course, studies) => {
		const found = facts(
			`---\nname: Mara Quill\neducation:\n  courses:\n  ${course}\n---\n\nMara Quill makes films.`,
			'text/markdown',
		);
		expect(found.filter(({ kind }) => kind === 'education')).toEqual(
			studies.map((study) => ({ kind: 'education', ...study })),
		);
	});

	it('is read though a value between quotation marks runs over lines, or one does not parse', () => {
		const run = 'name: Mara Quill\nrole: Surveyor\nbio: "\nMara Quill makes films: good ones.\n"\ncompany: Tidewell';
		const broken = 'name: Mara Quill\nrole: Surveyor\ncompany: Tidewell\nbio: Films: good ones: [\ntwitter: maraq';
		for (const lines of [run, broken])
			expect(facts(`---\n${lines}\n---\n\nMara Quill makes films.`, 'text/markdown')).toContainEqual({
				kind: 'position',
				title: 'Surveyor',
				organization: { name: 'Tidewell' },
			});
	});

	it('says nothing of the subject where it is about the page', () => {
		expect(
			facts(
				'---\ntitle: Regents Lecture\nauthor: Edna Poole\ncompany: Harbour Post\ndate: 2019-05-05\n---\n\nMara Quill will speak.',
				'text/markdown',
			),
		).toEqual([]);
	});
});

describe('structured data of a page', () => {
	const page = (data: string, body = ''): string =>
		`<!doctype html><html lang="en"><head><title>Mara Quill | Saltmarsh</title><meta name="description" content="Diver and writer."><script type="application/ld+json">${data}</script></head><body><main><h1>Mara Quill</h1><p>Mara Quill is a diver and writer from the coast.</p>${body}</main></body></html>`;

	it('reads a Person: posts with roles, awards, relatives, profiles', () => {
		const found = facts(
			page(
				JSON.stringify({
					'@context': 'https://schema.org',
					'@type': 'ProfilePage',
					mainEntity: {
						'@type': 'Person',
						name: 'Mara Quill',
						jobTitle: 'Director',
						worksFor: { '@type': 'Corporation', name: 'Saltmarsh Films', url: 'https://saltmarsh.example/' },
						memberOf: {
							'@type': 'OrganizationRole',
							roleName: 'Fellow',
							startDate: '1999',
							memberOf: { '@type': 'NGO', name: 'Tidal Society' },
						},
						award: 'Pier Prize (2004)',
						email: 'mara@example.org',
						address: { '@type': 'PostalAddress', streetAddress: '1 Quay Street' },
						sameAs: ['https://orcid.example/0000'],
					},
				}),
			),
			'text/html',
		);
		expect(found).toContainEqual({
			kind: 'position',
			organization: { name: 'Saltmarsh Films', type: 'Corporation', url: 'https://saltmarsh.example/' },
			title: 'Director',
		});
		expect(found).toContainEqual({
			kind: 'membership',
			organization: { name: 'Tidal Society', type: 'NGO' },
			role: 'Fellow',
			start: '1999',
		});
		expect(found).toContainEqual({ kind: 'award', name: 'Pier Prize', date: '2004' });
		expect(found).toContainEqual({ kind: 'profile', property: 'sameAs', value: 'https://orcid.example/0000' });
		expect(found).toContainEqual({ kind: 'profile', property: 'description', value: 'Diver and writer.' });
		expect(JSON.stringify(found)).not.toMatch(/example\.org|Quay Street/);
	});

	it('reads events and works that point to the Person', () => {
		const found = facts(
			page(
				JSON.stringify([
					{ '@type': 'Person', '@id': '#m', name: 'Mara Quill', birthDate: '1968-07-21' },
					{
						'@type': 'Event',
						name: 'Weir Night',
						startDate: '2031-05-04T19:30',
						performer: { '@id': '#m' },
						location: { '@type': 'Place', name: 'Oar Hall' },
					},
					{ '@type': 'Book', name: 'Salt Roads', datePublished: '1997', author: { '@id': '#m' } },
					{ '@type': 'Book', name: 'Grey Water', author: { '@type': 'Person', name: 'Edna Poole' } },
				]),
			),
			'text/html',
		);
		expect(found).toContainEqual({
			kind: 'event',
			name: 'Weir Night',
			role: 'performer',
			date: '2031-05-04',
			startTime: '19:30',
			place: { name: 'Oar Hall' },
		});
		expect(found).toContainEqual({ kind: 'work', name: 'Salt Roads', type: 'Book', role: 'author', date: '1997' });
		expect(JSON.stringify(found)).not.toContain('Grey Water');
	});

	it.each<[string, readonly object[]]>([
		[
			'<div class="card"><h3 class="speaker-name">Mara Quill</h3><p class="speaker-title">CTO</p><p class="speaker-company">Plain Sailing</p></div>',
			[{ title: 'CTO', organization: { name: 'Plain Sailing' } }],
		],
		[
			'<div class="card"><h3>Dr Mara Quill</h3><span class="role">Chief Creative Officer</span><span class="org">Invisible Tides</span></div>',
			[{ title: 'Chief Creative Officer', organization: { name: 'Invisible Tides' } }],
		],
		// Of a talk, of somebody else, of nobody, of several.
		['<div><h3>Mara Quill</h3><p class="title">Weirs at scale</p><p class="company">Plain Sailing</p></div>', []],
		['<div><h3>Mara Quill</h3><p class="role">Keynote Speaker</p><p class="company">Plain Sailing</p></div>', []],
		['<div><h3>Edna Poole</h3><p class="title">CTO</p><p class="company">Plain Sailing</p></div>', []],
		['<div><h3>Mara Quill</h3><p class="title">Designer</p><p class="company">Freelance</p></div>', []],
		[
			'<div><h3>Mara Quill</h3><h3>Edna Poole</h3><p class="title">CTO</p><p class="company">Plain Sailing</p></div>',
			[],
		],
	])('gives the post of a card whose classes tell its parts: %s', (card, posts) => {
		const found = facts(page('{}', card), 'text/html').filter(({ kind }) => kind === 'position');
		expect(found).toEqual(posts.map((post) => ({ kind: 'position', ...post, current: true })));
	});

	it('names no body for those who work for nobody', () => {
		const data = { '@type': 'Person', name: 'Mara Quill', jobTitle: 'Designer', worksFor: 'Freelance' };
		expect(facts(page(JSON.stringify(data)), 'text/html')).toContainEqual({ kind: 'position', title: 'Designer' });
		expect(JSON.stringify(facts(page(JSON.stringify(data)), 'text/html'))).not.toContain('Freelance');
	});

	it('leaves the site, its author and other people alone', () => {
		const found = facts(
			page(
				JSON.stringify({
					'@type': 'Article',
					author: { '@type': 'Person', name: 'Edna Poole', jobTitle: 'Editor' },
					publisher: { '@type': 'Organization', name: 'Harbour Post' },
				}),
			),
			'text/html',
		);
		expect(JSON.stringify(found)).not.toMatch(/Poole|Harbour Post|Editor/);
	});

	it('survives data that is not what it should be', () => {
		for (const data of [
			'{"@type":"Person","name":{"name":{"name":"Mara Quill"}}}',
			'{"__proto__":{"name":"Mara Quill"},"@type":"Person"}',
			'[[[[]]]]',
			'{"@type":"Person","name":"Mara Quill","worksFor":[{},[],null,7],"birthDate":"yesterday","award":{"@type":"x"}}',
			'{',
		]) {
			expect(() => facts(page(data), 'text/html')).not.toThrow();
		}
		expect(({} as { name?: string }).name).toBeUndefined();
	});

	it('reads an h-card', () => {
		const found = facts(
			page(
				'{}',
				'<div class="h-card"><span class="p-name">Mara Quill</span>, <span class="p-job-title">Director</span> at <span class="p-org">Saltmarsh Films</span> <a class="u-url" href="https://mara.example/">home</a></div>',
			),
			'text/html',
		);
		expect(found).toContainEqual({
			kind: 'position',
			title: 'Director',
			organization: { name: 'Saltmarsh Films' },
			current: true,
		});
		expect(found).toContainEqual({ kind: 'profile', property: 'url', value: 'https://mara.example/' });
	});
});

describe('a JSON Resume', () => {
	it('gives work, education, awards, publications and languages', () => {
		const found = facts(
			JSON.stringify({
				basics: {
					name: 'Mara Quill',
					label: 'Hydrologist',
					email: 'mara@example.org',
					phone: '555',
					location: { address: '1 Quay Street' },
					profiles: [{ url: 'https://git.example/mara' }],
				},
				work: [
					{ name: 'Tidewell Ltd', position: 'Chief engineer', startDate: '2009-03', endDate: '2014' },
					{ name: 'Ferry Board', position: 'Adviser', startDate: '2015' },
				],
				education: [{ institution: 'Saltmarsh College', studyType: 'BSc', area: 'Hydrology', endDate: '2008' }],
				awards: [{ title: 'Pier Prize', date: '2011-06-01', awarder: 'Tidal Society' }],
				publications: [{ name: 'Weirs', releaseDate: '2012', publisher: 'Heron' }],
				languages: [{ language: 'Norwegian' }],
			}),
			'application/json',
		);
		expect(found).toContainEqual({
			kind: 'position',
			organization: { name: 'Tidewell Ltd' },
			title: 'Chief engineer',
			start: '2009-03',
			end: '2014',
			current: false,
		});
		expect(found).toContainEqual({
			kind: 'position',
			organization: { name: 'Ferry Board' },
			title: 'Adviser',
			start: '2015',
			current: true,
		});
		expect(found).toContainEqual({
			kind: 'education',
			organization: { name: 'Saltmarsh College' },
			credential: 'BSc',
			field: 'Hydrology',
			end: '2008',
		});
		expect(found).toContainEqual({
			kind: 'award',
			name: 'Pier Prize',
			date: '2011-06-01',
			organization: { name: 'Tidal Society' },
		});
		expect(found).toContainEqual({
			kind: 'work',
			role: 'author',
			name: 'Weirs',
			date: '2012',
			organization: { name: 'Heron' },
		});
		expect(found).toContainEqual({ kind: 'language', name: 'Norwegian' });
		expect(JSON.stringify(found)).not.toMatch(/example\.org|555|Quay Street/);
	});
});

describe('studies of a résumé', () => {
	it('go on where they have a beginning alone', () => {
		const studies = (entry: object) =>
			facts(JSON.stringify({ basics: { name: 'Mara Quill' }, education: [entry] }), 'application/json').filter(
				({ kind }) => kind === 'education',
			);
		const entry = { institution: 'Saltmarsh College', startDate: '2024-09' };
		const fact = { kind: 'education', organization: { name: 'Saltmarsh College' }, start: '2024-09' };
		expect(studies(entry)).toEqual([{ ...fact, current: true }]);
		expect(studies({ ...entry, endDate: '2025-06' })).toEqual([{ ...fact, end: '2025-06' }]);
	});
});

describe('a vCard', () => {
	it.each(['Director, Sales and Marketing', 'Professor, Chair of Law'])('has one title: %s', (title) => {
		const found = facts(`BEGIN:VCARD\nFN:Mara Quill\nTITLE:${title}\nORG:Salt Labs\nEND:VCARD\n`, 'text/vcard');
		expect(found.filter(({ kind }) => kind !== 'name')).toEqual([
			{ kind: 'position', title, organization: { name: 'Salt Labs' }, current: true },
		]);
	});

	it('gives names, post and birthday, and no way to reach anybody', () => {
		const found = facts(
			'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Mara Quill\r\nN:Quill;Mara;;Dr;\r\nORG:Saltmarsh College;Department of Hydrology\r\nTITLE:Professor\r\nBDAY:19680721\r\nTEL:+44 555\r\nEMAIL:mara@example.org\r\nADR:;;1 Quay Street;Marlow;;;\r\nURL:https://mara.example/\r\nEND:VCARD\r\n',
			'text/vcard',
		);
		expect(found).toContainEqual({ kind: 'name', name: 'Quill', form: 'family' });
		expect(found).toContainEqual({
			kind: 'position',
			title: 'Professor',
			organization: { name: 'Department of Hydrology', parent: { name: 'Saltmarsh College' } },
			current: true,
		});
		expect(found).toContainEqual({ kind: 'birth', date: '1968-07-21' });
		expect(JSON.stringify(found)).not.toMatch(/555|example\.org|Quay Street/);
	});

	it('as telephones and older programs write it', () => {
		const found = ownFacts(
			'BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Dr. Mara S=C3=B8lberg=\n, MSc, PhD\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:S=F8lberg;Mara;Ana,Rosa;Dr.;MSc,PhD\na.ORG:Quill\\, Inc.;Rivers\na.TITLE:Engineer\nb.ORG:Tidal Press\nb.TITLE:Publisher\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-05-06\nDEATHDATE:20240131T101500Z\nEND:VCARD\n',
			'text/vcard',
		);
		const named = found.flatMap((fact) => (fact.kind === 'name' ? [`${fact.form} ${fact.name}`] : []));
		expect(named.sort()).toEqual([
			'additional Ana Rosa',
			'family Sølberg',
			'full Mara Sølberg',
			'given Mara',
			'prefix Dr.',
			'suffix MSc',
			'suffix PhD',
		]);
		const posts = found.filter(({ kind }) => kind === 'position');
		expect(posts).toEqual([
			{
				kind: 'position',
				title: 'Engineer',
				organization: { name: 'Rivers', parent: { name: 'Quill, Inc.' } },
				current: true,
			},
			{ kind: 'position', title: 'Publisher', organization: { name: 'Tidal Press' }, current: true },
		]);
		// Apple writes 1604 for a birthday without a year.
		expect(found.filter(({ kind }) => kind === 'birth')).toEqual([]);
		expect(found).toContainEqual({ kind: 'death', date: '2024-01-31' });
	});

	it.each(['KIND:org\nORG:Quill', 'ORG:Quill Widgets;\nX-ABShowAs:COMPANY'])(
		'of a body is about nobody: %s',
		(lines) => {
			const card = `BEGIN:VCARD\nVERSION:4.0\nFN:Quill Widgets\n${lines}\nEND:VCARD\n`;
			expect(() => ownFacts(card, 'text/vcard')).toThrow(/no person found/);
		},
	);
});

describe('a résumé as people write it', () => {
	it('with months in words, and help that is no employment', () => {
		const found = ownFacts(
			JSON.stringify({
				basics: { name: 'Mara Quill' },
				work: [{ company: 'Loom Ltd', position: 'Developer', startDate: '2015', endDate: 'Jan 2019' }],
				volunteer: [{ organization: 'Tidal Aid', position: 'Helper', startDate: '2020-01-01' }],
			}),
			'application/json',
		);
		expect(found.filter(({ kind }) => kind === 'position')).toEqual([
			{
				kind: 'position',
				title: 'Developer',
				organization: { name: 'Loom Ltd' },
				start: '2015',
				end: '2019-01',
				current: false,
			},
			{
				kind: 'position',
				title: 'Helper',
				organization: { name: 'Tidal Aid' },
				form: 'affiliation',
				start: '2020-01-01',
				current: true,
			},
		]);
	});
});

describe('the name in a résumé', () => {
	it.each([
		['Mara Quill, PhD', 'Mara Quill'],
		['Dr Mara Quill', 'Mara Quill'],
		['mara quill', 'mara quill'],
		['Quill, Mara', 'Mara Quill'],
		['van der Quill, Mara', 'Mara van der Quill'],
		['Mara Quill (she/her)', 'Mara Quill'],
		['Mara Quill 🌊', 'Mara Quill'],
		['李小龙', '李小龙'],
	])('%s is %s, and what it states is theirs', (name, bare) => {
		const found = ownFacts(
			JSON.stringify({ basics: { name }, work: null, awards: [{ title: 'Golden Anchor', date: '2014' }] }),
			'application/json',
		);
		expect(found).toContainEqual({ kind: 'name', name: bare, form: 'full' });
		expect(found).toContainEqual({ kind: 'award', name: 'Golden Anchor', date: '2014' });
	});
});

describe('dates as templates write them', () => {
	it.each([
		['21 July 1968 (age 56)', '1968-07-21'],
		['July 21, 1968', '1968-07-21'],
		['c. 965', '0965~'],
		['30 BC', '-0029'],
		['Sept. 2004', '2004-09'],
		['1968', '1968'],
		['unknown', undefined],
		['31 February 1968', undefined],
	])('%s', (text, date) => {
		expect(writtenDate(text)).toBe(date);
	});

	it.each([
		['1984–1987', { start: '1984', end: '1987' }],
		['2012–present', { start: '2012', current: true }],
		['(1994–98)', { start: '1994', end: '1998' }],
		['since 2004', { start: '2004', current: true }],
		['1996', { start: '1996', end: '1996' }],
		['early life', undefined],
	])('%s', (text, period) => {
		expect(writtenPeriod(text)).toEqual(period);
	});
});

describe('clubs on several lines of one parameter', () => {
	const clubs = (fields: string) =>
		extract(
			read(`{{Infobox football biography\n| name = Mara Quill\n${fields}\n}}\n'''Mara Quill''' is a footballer.`, {
				id: 'page',
				mediaType: 'text/x-wiki',
			}),
		).flatMap(({ fact }) => (fact.kind === 'membership' ? [[fact.organization.name, fact.start, fact.end]] : []));

	it('have their years line by line', () => {
		expect(
			clubs(
				'| birth_date = {{birth date|1980|1|2}}\n| years = 2005–2007<br />2008–\n| clubs = [[SU Ulm]]<br />[[FC Pier]]',
			),
		).toEqual([
			['SU Ulm', '2005', '2007'],
			['FC Pier', '2008', undefined],
		]);
	});

	it('have none where the lines do not go together', () => {
		expect(
			clubs(
				'| birth_date = {{birth date|1980|1|2}}\n| years = 2005–2007<br />2008–\n| clubs = [[SU Ulm]]<br />[[FC Pier]]<br />[[SU Pier]]',
			),
		).toHaveLength(1);
	});
});
