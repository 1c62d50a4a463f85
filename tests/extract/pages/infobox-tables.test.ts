import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import type { ClaimFact } from '../../../src/model';
import { read } from '../../../src/read';

const row = (label: string, value: string): string =>
	`<tr><th scope="row" class="infobox-label">${label}</th><td class="infobox-data">${value}</td></tr>`;
const heading = (words: string): string => `<tr><th colspan="2" class="infobox-header">${words}</th></tr>`;
const whole = (words: string): string => `<tr><td colspan="2" class="infobox-full-data">${words}</td></tr>`;
const box = (rows: string, name = 'Mara Quill'): string =>
	`<table class="infobox vcard"><tbody><tr><th colspan="2" class="infobox-above"><div class="fn">${name}</div></th></tr>${rows}</tbody></table>`;
const page = (body: string, title = 'Mara Quill'): string =>
	`<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1 class="firstHeading">${title}</h1>${body}<p><b>Mara Quill</b> is known on the coast.</p></body></html>`;

/** What a page states but names, checked to quote it. */
function facts(html: string): readonly ClaimFact[] {
	const document = read(html, { id: 'page', mediaType: 'text/html' });
	return extract(document, { subject: 'Mara Quill' }).flatMap(({ fact, evidence }) => {
		for (const { layer, start, end, quote } of evidence) expect(document[layer].slice(start, end)).toBe(quote);
		return fact.kind === 'name' && fact.form !== 'birth' ? [] : [fact];
	});
}

describe('a box of facts on a page', () => {
	it.each<[string, string, readonly object[]]>([
		[
			'a life',
			row(
				'Born',
				'<div style="display:inline" class="nickname">Mara Elsa Roe</div><br><span style="display:none">(<span class="bday">1943-03-29</span>)</span> 29 March 1943<span class="noprint"> (age&nbsp;82)</span><br><div style="display:inline" class="birthplace"><a>Marlow</a>, Tallow</div>',
			),
			[
				{ kind: 'birth', date: '1943-03-29', place: { name: 'Marlow, Tallow' } },
				{ kind: 'name', name: 'Mara Elsa Roe', form: 'birth' },
			],
		],
		[
			'a life on lines without marks',
			row('Born:', 'May 3, 1890 (1890-05-03)<br>Marlow, Ohio') +
				row('Died', 'c.&nbsp;1960 (aged 69–70)<sup class="reference">[2]</sup><br>London'),
			[
				{ kind: 'birth', date: '1890-05-03', place: { name: 'Marlow, Ohio' } },
				{ kind: 'death', date: '1960~', place: { name: 'London' } },
			],
		],
		['a year that is not sure', row('Born', '1950 or 1951<br>Ulm'), []],
		[
			'kin',
			row('Spouse(s)', '<div>Nils Quill</div> <div>(<abbr>m.</abbr>&nbsp;1970)</div>') +
				row('Children', '2, including Tom') +
				row('Parents', '<ul><li>Tom Roe (father)</li><li>Gwen Roe (mother)</li></ul>') +
				row('Relatives', 'Ida Roe (cousin)'),
			[
				{ kind: 'relative', relation: 'spouse', name: 'Nils Quill' },
				{ kind: 'relative', relation: 'parent', name: 'Tom Roe' },
				{ kind: 'relative', relation: 'parent', name: 'Gwen Roe' },
			],
		],
		[
			'work and honours, of those around them none',
			row('Alma&nbsp;mater', '<a>University of Ulm</a> (BSc, 1972)') +
				row('Awards', '<div class="hlist"><ul><li>Kelp Medal (1999)<sup>[1]</sup></li></ul></div>') +
				row('Institutions', 'Kelp Institute (1980–1990)') +
				row('Thesis', '<i>Tides at Night</i> (1978)') +
				row('Doctoral advisor', 'Otto Ruhm') +
				row('Doctoral students', 'Kai Lund') +
				row('Born', '1950'),
			[
				{ kind: 'birth', date: '1950' },
				{ kind: 'education', organization: { name: 'University of Ulm' }, credential: 'BSc', end: '1972' },
				{ kind: 'award', name: 'Kelp Medal', date: '1999' },
				{ kind: 'position', organization: { name: 'Kelp Institute' }, start: '1980', end: '1990', current: false },
				{ kind: 'work', name: 'Tides at Night', type: 'Thesis', date: '1978' },
			],
		],
		[
			'offices with their terms, and nobody before and after',
			heading('9th <a>Prime Minister of Tallow</a>') +
				whole('<b>In office</b><br>28 November 1990&nbsp;– 2 May 1997') +
				row('Deputy', 'Hans Vik (1995–97)') +
				row('Preceded by', 'Greta Thorn') +
				row('Succeeded by', 'Anton Blau') +
				heading('Member of Parliament<br>for Upper Marlow') +
				whole('<b>Incumbent</b>') +
				whole('<b>Assumed office</b>&nbsp;<br>7 June 2001') +
				heading('Personal details') +
				row('Born', '1943'),
			[
				{ kind: 'birth', date: '1943' },
				{
					kind: 'position',
					form: 'office',
					title: 'Prime Minister of Tallow',
					start: '1990-11-28',
					end: '1997-05-02',
					current: false,
				},
				{
					kind: 'position',
					form: 'office',
					title: 'Member of Parliament for Upper Marlow',
					start: '2001-06-07',
					current: true,
				},
			],
		],
		[
			'clubs by their years',
			row('Date of birth', '5 February 1985') +
				heading('Youth career') +
				row('1992–1995', 'Marlow Juniors') +
				heading('Senior career<sup>*</sup>') +
				'<tr><th>Years</th><td>Team</td><td>Apps</td><td>(Gls)</td></tr><tr><th>2003–2009</th><td>→ Tide Rovers (loan)</td><td>196</td><td>(84)</td></tr>' +
				heading('Managerial career') +
				row('2020–2021', 'Kelp Town (assistant)'),
			[
				{ kind: 'birth', date: '1985-02-05' },
				{
					kind: 'membership',
					organization: { name: 'Marlow Juniors', type: 'SportsTeam' },
					start: '1992',
					end: '1995',
					current: false,
				},
				{
					kind: 'membership',
					organization: { name: 'Tide Rovers', type: 'SportsTeam' },
					start: '2003',
					end: '2009',
					current: false,
				},
				{
					kind: 'position',
					title: 'assistant',
					organization: { name: 'Kelp Town', type: 'SportsTeam' },
					start: '2020',
					end: '2021',
					current: false,
				},
			],
		],
		[
			'teams and honours below their headings',
			row('Born:', 'August 3, 1977') +
				heading('Career history') +
				whole('<ul><li>Harbour Gulls (2000–2019)</li></ul>') +
				heading('Career highlights and awards') +
				whole('<ul><li>Tide Bowl champion (2002)</li><li>No. 12 retired</li></ul>'),
			[
				{ kind: 'birth', date: '1977-08-03' },
				{
					kind: 'membership',
					organization: { name: 'Harbour Gulls', type: 'SportsTeam' },
					start: '2000',
					end: '2019',
					current: false,
				},
				{ kind: 'award', name: 'Tide Bowl champion', date: '2002' },
			],
		],
	])('tells %s', (_, rows, expected) => {
		const found = facts(page(box(rows)));
		expect(found).toHaveLength(expected.length);
		for (const fact of expected) expect(found).toContainEqual(fact);
	});

	it.each<[string, string, string, readonly string[]]>([
		['kin behind commas', 'Children', 'Tom, Ann Roe and Ida Wren', ['Tom', 'Ann Roe', 'Ida Wren']],
		['kin with titles', 'Children', 'Tom Roe, Jr.<br>Ida, Princess Royal', ['Tom Roe, Jr.', 'Ida, Princess Royal']],
		['schools behind commas', 'Education', 'Ulm University, Kelp College (BA)', ['Ulm University', 'Kelp College']],
		['a school in a town', 'Education', 'University of Kelp, Marlow', ['University of Kelp, Marlow']],
		['a degree alone', 'Education', 'Bachelor of Arts<br>PhD, Ulm University', []],
		['a rank', 'Rank', 'Rear Admiral', ['Rear Admiral']],
		['a place in a table', 'Rank', 'No. 3', []],
		['where to look', 'Awards', 'Full list<br>Kelp Medal<br>See below', ['Kelp Medal']],
	])('tells %s word for word, and makes no names of what is none', (_, label, value, names) => {
		const found = facts(page(box(row('Born', '1950') + row(label, value)))).filter(({ kind }) => kind !== 'birth');
		const nameOf = (fact: ClaimFact & { name?: string; title?: string; organization?: { name: string } }) =>
			fact.organization?.name ?? fact.title ?? fact.name;
		expect(found.map((fact) => nameOf(fact as Parameters<typeof nameOf>[0]))).toEqual(names);
	});

	it('tells a place of death, and not how somebody died', () => {
		const died = (line: string) => facts(page(box(row('Died', `3 May 1960 (aged 40)<br>${line}`))));
		expect(died('Assassinated')).toEqual([{ kind: 'death', date: '1960-05-03' }]);
		expect(died('Marlow, Tallow')).toEqual([{ kind: 'death', date: '1960-05-03', place: { name: 'Marlow, Tallow' } }]);
	});

	it('calls them what the article does, where it calls them by a style', () => {
		const styled = (name: string) => page(box(row('Born', '1 May 1940') + row('Spouse', 'Ida Wren'), name));
		expect(facts(styled('The Viscountess Quill of Tallow'))).toHaveLength(2);
		expect(facts(styled('The Viscountess of Tallow'))).toEqual([]);
	});

	it('is read beside an article of a wiki of fans too, but not that of a character', () => {
		const aside = (label: string) =>
			page(
				`<aside class="portable-infobox"><h2 class="pi-title">Mara Quill</h2><div class="pi-item pi-data"><h3 class="pi-data-label">Born</h3><div class="pi-data-value">May 3, 1971</div></div><div class="pi-item pi-data"><h3 class="pi-data-label">${label}</h3><div class="pi-data-value">Lee Park</div></div></aside>`,
			);
		expect(facts(aside('Spouse'))).toContainEqual({ kind: 'relative', relation: 'spouse', name: 'Lee Park' });
		expect(() => extract(read(aside('Portrayed by'), { mediaType: 'text/html' }))).toThrow();
		expect(extract(read(aside('Spouse'), { mediaType: 'text/html' }))).not.toEqual([]);
	});

	it('may be a box around a table, or a list of terms, and its name no name that a list knows', () => {
		const around = (rows: string): string =>
			`<div class="infobox"><div class="infobox-title">Mara Quill</div>${rows}</div>`;
		const spouse = { kind: 'relative', relation: 'spouse', name: 'Ida Wren' };
		const table = '<table><tr><th>Born</th><td>1 May 1940</td></tr><tr><th>Spouse</th><td>Ida Wren</td></tr></table>';
		expect(facts(page(around(table)))).toContainEqual(spouse);
		const terms = '<dl><dt>Born</dt><dd>1 May 1940</dd><dt>Spouse</dt><dd>Ida Wren</dd></dl>';
		expect(facts(page(around(terms)))).toContainEqual(spouse);
		const bell = `<h2>Zolly Church</h2>${box(row('Born', '1 May 1940') + whole('<b>Scientific career</b>') + row('Fields', 'Tides'), 'Zolly Church')}`;
		expect(extract(read(bell, { mediaType: 'text/html' })).map(({ fact }) => fact)).toContainEqual({
			kind: 'expertise',
			name: 'Tides',
		});
	});

	it.each([
		['somebody else', box(row('Born', '1 May 1940') + row('Awards', 'Kelp Medal'), 'Tom Roe')],
		['a body', box(row('Founded', '1920') + row('Awards', 'Kelp Medal'), 'Kelp Institute')],
		['others, in a bar of links', '<table class="navbox"><tr><th>Born</th><td>1 May 1940</td></tr></table>'],
	])('says nothing where it is about %s', (_, other) => {
		expect(facts(page(other))).toEqual([]);
	});

	it('about somebody else says nothing where it has no name either', () => {
		const nameless = `<table class="infobox"><tr><th>Born</th><td>1 May 1940</td></tr><tr><th>Spouse</th><td>Ida Wren</td></tr></table>`;
		expect(facts(page(nameless, 'Tom Roe'))).toEqual([]);
		expect(facts(page(nameless, 'Mara Quill (diver)'))).toContainEqual({
			kind: 'relative',
			relation: 'spouse',
			name: 'Ida Wren',
		});
	});
});

it('a table of successions gives the post in its middle, and no honours or neighbours', () => {
	const table = `<table class="wikitable succession-box"><tr><th colspan="3">Political offices</th></tr><tr><td>Preceded by<div><b>Gus Lorn</b></div></td><td><b><a>Mayor of Marlow</a></b><div>2003–2004</div></td><td>Succeeded by<div>Ida Wren</div></td></tr><tr><th colspan="3">Awards and achievements</th></tr><tr><td>Preceded by<br>Tim Orr</td><td><b>Tide Laureate</b><br>2007</td><td>Succeeded by<br>Tam Vale</td></tr></table>`;
	expect(facts(page(table))).toEqual([
		{ kind: 'position', form: 'office', title: 'Mayor of Marlow', start: '2003', end: '2004', current: false },
	]);
	expect(facts(page(table, 'Tom Roe'))).toEqual([]);
});
