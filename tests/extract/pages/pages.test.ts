import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import type { ClaimFact, MediaType } from '../../../src/model';
import { read } from '../../../src/read';

/** Facts of some kinds that a source states, with its frames; every quote stands where the claim says. */
function facts(source: string, mediaType: MediaType, ...kinds: readonly ClaimFact['kind'][]): readonly unknown[] {
	const document = read(source, { id: 'page', mediaType });
	return extract(document).flatMap(({ fact, evidence }) => {
		for (const { layer, start, end, quote } of evidence) expect(document[layer].slice(start, end)).toBe(quote);
		return kinds.includes(fact.kind) ? [fact] : [];
	});
}

const PROFILE = `---
title: Mara Quill
first_name: Mara
last_name: Quill
role: Associate Professor of Tides
organizations:
  - name: Saltmarsh University
    url: https://salt.example
interests:
  - Chess
education:
  courses:
    - course: PhD in Ocean Engineering
      institution: University of Tallow
      year: 2012
    - course: M.S. in Hydrology
      institution: Upton Technical University
      year: 2007/9 - 2009/6
experience:
  - role: Lecturer
    org: Harbour College
    start: 2013-01-01
    end: 2016-02-28
awards:
  - title: Young Tide Prize
    date: 2018-11-25
    awarder: Coastal Society
languages:
  - name: Welsh
    level: 5
social:
  - icon: envelope
    link: 'mailto:mara@example.org'
  - icon: github
    link: https://github.com/maraquill
  - icon: cv
    link: uploads/cv.pdf
---
Mara Quill studies tides.
`;

describe('front matter of a profile', () => {
	it('gives the post, studies, earlier posts, honours, languages and pages', () => {
		expect(facts(PROFILE, 'text/markdown', 'position', 'education', 'award', 'language', 'profile')).toEqual([
			{
				kind: 'position',
				title: 'Associate Professor of Tides',
				organization: { name: 'Saltmarsh University' },
			},
			{
				kind: 'education',
				organization: { name: 'University of Tallow' },
				credential: 'PhD',
				field: 'Ocean Engineering',
				end: '2012',
			},
			{
				kind: 'education',
				organization: { name: 'Upton Technical University' },
				credential: 'M.S.',
				field: 'Hydrology',
				start: '2007-09',
				end: '2009-06',
			},
			{
				kind: 'position',
				title: 'Lecturer',
				organization: { name: 'Harbour College' },
				start: '2013-01-01',
				end: '2016-02-28',
				current: false,
			},
			{ kind: 'award', name: 'Young Tide Prize', date: '2018-11-25', organization: { name: 'Coastal Society' } },
			{ kind: 'language', name: 'Welsh' },
			{ kind: 'profile', property: 'sameAs', value: 'https://github.com/maraquill' },
		]);
	});

	it('takes no place in a list, no part on the site and no class for a post', () => {
		for (const line of ['position: 3', 'role: Keynote speaker', 'role: PhD student', 'role: Class of 2022'])
			expect(
				facts(`---\nname: Mara Quill\n${line}\n---\nMara Quill studies tides.`, 'text/markdown', 'position'),
			).toEqual([]);
	});
});

describe('a page', () => {
	it('of components, shortcodes and exports shows its words alone', () => {
		const { text } = read(
			'---\ntitle: Mara Quill\n---\nimport Card from "./card";\nexport const prerender = true;\n\n<Card tone="info">\n  Mara leads the **tide** office.\n</Card>\n\n<TeamGrid exclude={["mara"]} />\n\n{{< icon name="download" pack="fas" >}} Her notes.\n\n::: tip\nShe swims.\n:::\n',
			{ mediaType: 'text/markdown' },
		);
		expect(text).toBe('Mara leads the tide office.\n\nHer notes.\n\nShe swims.');
	});

	it('with soft hyphens and unseen spaces has whole words', () => {
		expect(
			facts(
				'<h1>Mara Quill</h1><p>Mara&nbsp;Quill joined Acme&#8203; Engi&shy;neering Ltd in 2001.</p>',
				'text/html',
				'position',
			),
		).toMatchObject([{ organization: { name: 'Acme Engineering Ltd' }, start: '2001' }]);
	});

	it('of a team is about none of them before one is named', () => {
		const page =
			'<title>Our team</title><h1>Meet the team</h1><h3>Mara Quill</h3><p>Mara founded Saltmarsh Ltd in 2011. Before that she was a partner at Harbour Capital. She holds an MBA from Upton Business School.</p><h3>Tom Reed</h3><p>Tom joined Saltmarsh Ltd in 2014.</p><h3>Ann Lee</h3><p>Ann joined Saltmarsh Ltd in 2015.</p>';
		expect(() => facts(page, 'text/html', 'position')).toThrow('name one with --subject');
		const document = read(page, { mediaType: 'text/html' });
		const own = extract(document, { subject: 'Tom Reed' }).filter(({ fact }) => fact.kind === 'position');
		expect(own.map(({ fact }) => fact)).toMatchObject([{ organization: { name: 'Saltmarsh Ltd' }, start: '2014' }]);
	});

	it('asked for by a name with a title of address keeps the title apart', () => {
		const names = extract(read('Sister Mary Kelp has been prioress of Saltmarsh Priory since 2005.'), {
			subject: 'Sister Mary Kelp',
		}).flatMap(({ fact }) => (fact.kind === 'name' ? [`${fact.form} ${fact.name}`] : []));
		expect(names).toContain('given Mary');
		expect(names).not.toContain('given Sister');
	});
});

describe('an interview', () => {
	it('has an answer that ends in a question', () => {
		expect(
			facts(
				'# Questions to Mara Quill\n\nMara Quill is a cellist.\n\n**Did you study?**\n\nYes.\n\n**What about awards?**\n\nI won the Kelp Prize in 2009. You were there, weren’t you?\n\n**And next?**\n\nI may rest.',
				'text/markdown',
				'award',
			),
		).toMatchObject([{ name: 'Kelp Prize', date: '2009' }]);
	});
});

describe('tables of a wiki page', () => {
	it('give the awards that were won, and no heads of columns', () => {
		const page = `{{Infobox person
| name = Mara Quill
| occupation = Musician
}}
'''Mara Quill''' is a musician.

==Discography==
{| class="wikitable"
! Title !! Details
|-
| ''Undertow'' || Released: 4 May 2009
|}

==Awards==
{| class="wikitable"
! Year !! Award !! Category !! Work !! Result
|-
| rowspan="2" | 2010 || rowspan="2" | [[Tide Awards]] || Best Album || ''Undertow'' || {{won}}
|-
| Best Artist || Herself || {{nom}}
|-
| 2012 || Harbour Prize || Song || ''Sluice'' || Nominated
|}`;
		expect(facts(page, 'text/x-wiki', 'award')).toEqual([{ kind: 'award', name: 'Tide Awards', date: '2010' }]);
		expect(facts(page, 'text/x-wiki', 'work')).toMatchObject([{ name: 'Undertow' }]);
	});

	it('give an office on two lines as one, with its body', () => {
		const page = `{{Infobox officeholder
| name = Mara Quill
| office = Member of the [[Parliament of Tallow]]<br />for [[Saltmarsh]]
| term_start = 7 January 2009
| term_end = 6 January 2013
}}
'''Mara Quill''' is a surveyor.`;
		expect(facts(page, 'text/x-wiki', 'position')).toMatchObject([
			{ title: 'Member', organization: { name: 'Parliament of Tallow' }, start: '2009-01-07', end: '2013-01-06' },
		]);
	});
});

describe('a résumé in an older schema', () => {
	it('reads its keys, and takes no label for a skill and no testimonial for a fact', () => {
		const resume = JSON.stringify({
			basics: { name: 'Mara Quill', website: 'https://mara.example', picture: 'https://mara.example/p.jpg' },
			work: [{ company: 'Acme Ltd', position: 'Engineer', startDate: '2011-08', endDate: 'Present' }],
			skills: [
				{ name: 'Languages', keywords: ['Fortran'] },
				{ name: 'Hydrology', keywords: ['weirs'] },
			],
			references: [{ name: 'Tom Reed', reference: 'Mara joined Bold Bank in 1990 and was great.' }],
		});
		expect(facts(resume, 'application/json', 'position', 'expertise', 'profile')).toEqual([
			{ kind: 'profile', property: 'image', value: 'https://mara.example/p.jpg' },
			{ kind: 'profile', property: 'url', value: 'https://mara.example' },
			{ kind: 'position', organization: { name: 'Acme Ltd' }, title: 'Engineer', start: '2011-08', current: true },
			{ kind: 'expertise', name: 'Fortran' },
			{ kind: 'expertise', name: 'Hydrology' },
		]);
	});
});

describe('the projects of a résumé', () => {
	const projectsOf = (...projects: object[]) =>
		facts(
			JSON.stringify({ basics: { name: 'Mara Quill' }, projects }),
			'application/json',
			'work',
			'event',
			'membership',
			'founded',
		);

	it.each([
		[
			{ name: 'Tidewatch', type: 'application' },
			{ kind: 'work', type: 'SoftwareApplication', role: 'contributor' },
		],
		[
			{ name: 'Low Water', type: 'Movie', roles: ['Director'], startDate: '2011' },
			{ role: 'director', date: '2011' },
		],
		[
			{ name: 'Salt maps', roles: ['Team Lead'], entity: 'Acme Ltd' },
			{ role: 'contributor', organization: { name: 'Acme Ltd' } },
		],
		[
			{ name: 'Tides by night', type: 'talk', startDate: '2019-05-04' },
			{ kind: 'event', role: 'performer', date: '2019-05-04' },
		],
		[
			{ name: 'Weir Day', type: 'Event', roles: ['organizer'] },
			{ kind: 'event', role: 'organizer' },
		],
	])('are works and events: %j', (project, fact) => {
		expect(projectsOf(project)).toMatchObject([fact]);
	});

	it('are memberships and foundings only where they say so', () => {
		expect(
			projectsOf(
				{ name: 'Weir Society', type: 'Membership', roles: ['Treasurer'], startDate: '2014' },
				{ name: 'Tidy Tides', roles: ['founder'], startDate: '2021' },
			),
		).toEqual([
			{ kind: 'membership', organization: { name: 'Weir Society' }, role: 'Treasurer', start: '2014', current: true },
			{ kind: 'founded', organization: { name: 'Tidy Tides' }, date: '2021' },
		]);
	});
});
