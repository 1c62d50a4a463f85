import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { cvPeriods } from '../../../src/extract/lists/cv/cv-period';
import type { ClaimFact, MediaType } from '../../../src/model';
import { read } from '../../../src/read';

/** Facts of a CV of Mara Quill's on lines of their own: its title or degree, its body, its years. */
function entries(text: string, kind: ClaimFact['kind'], mediaType: MediaType = 'text/markdown'): readonly string[] {
	const document = read(mediaType === 'text/markdown' ? `# Mara Quill\n\n${text}` : text, { id: 'cv', mediaType });
	return extract(document, { subject: 'Mara Quill' }).flatMap((claim) => {
		for (const { layer, start, end, quote } of claim.evidence) expect(document[layer].slice(start, end)).toBe(quote);
		if (claim.fact.kind !== kind || !claim.frame.endsWith('/cv-line')) return [];
		const fact = claim.fact as unknown as Record<string, string | boolean | undefined> & {
			readonly organization?: { readonly name: string; readonly parent?: { readonly name: string } };
		};
		const body = [fact.organization?.name, fact.organization?.parent?.name].filter(Boolean).join(' < ');
		const years = [fact.start ?? '', fact.end ?? (fact.current === true ? 'now' : '')].join('–');
		return [
			[fact.title ?? fact.role ?? fact.credential ?? '', fact.field, body, years]
				.filter((part) => part !== undefined)
				.join(' | '),
		];
	});
}

describe('posts of a CV', () => {
	it('have no employer in the word before the colon', () => {
		const text = '## Experience\n\n### Globex (2019-2022)\n\n- **Position:** Head of Design\n- **Record:** 12 teams';
		expect(entries(text, 'position').filter((entry) => entry.includes('Position'))).toEqual([]);
	});

	it('are ranks with the days of promotion, apart from the medals above', () => {
		const text = [
			'MAJOR AWARDS AND DECORATIONS',
			'Distinguished Tide Medal',
			'',
			'EFFECTIVE DATES OF PROMOTION',
			'Second Lieutenant May 29, 1991',
			'First Lieutenant May 29, 1993',
		].join('\n');
		expect(entries(`Mara Quill is a pilot.\n\n${text}`, 'position', 'text/plain')).toEqual([
			'Second Lieutenant |  | 1991-05-29–',
			'First Lieutenant |  | 1993-05-29–',
		]);
	});

	it('stand in a heading, with their years on the line below', () => {
		expect(
			entries(
				'## Professional Experience\n\n### Principal Engineer, Saltmarsh Ltd — Upton\n*Dec 2019 – Present*\n\n- Led 15 people.\n\n### Senior Engineer | Weir Systems Inc. | 2015 – Nov 2019\n\n- Built weirs.\n\n### Kelp Limited — Digital Engineer\n\n**Jan 2012 — Dec 2014** · Pune, India (client: Capital Group)\n\n### QA Executive at Salt & Sons\n03/2010 — 12/2011 | Manesar\n\n- Tested.',
				'position',
			),
		).toEqual([
			'Principal Engineer | Saltmarsh Ltd | 2019-12–now',
			'Senior Engineer | Weir Systems Inc | 2015–2019-11',
			'Digital Engineer | Kelp Limited | 2012-01–2014-12',
			'QA Executive | Salt & Sons | 2010-03–2011-12',
		]);
	});

	it('stand on lines of their own, in bold or italics', () => {
		expect(
			entries(
				'## Experience\n\n**Backend Engineer** <br />\n**Linq.io - Remote** <br />\n_June 2021 to December 2024_\n\n- Built APIs.\n\n**Rockpool Capital** | New York, NY\n*Lending Assistant* | 2019 – 2020\n\n- Lent.',
				'position',
			),
		).toEqual(['Backend Engineer | Linq.io | 2021-06–2024-12', 'Lending Assistant | Rockpool Capital | 2019–2020']);
	});

	it('stand below their employer, each under a heading or line of its own', () => {
		expect(
			entries(
				'## Work Experience\n\n### Saltmarsh Ltd\n#### Product Director\n*2022 – present*\n- Grew it.\n\n#### Product Manager\n*2019 – 2021*\n\n### Salt & Pepper Media\n**Editor** (2016–2019)  \nThe salt pages.\n\n**Assistant Editor** (2014–2016)',
				'position',
			),
		).toEqual([
			'Product Director | Saltmarsh Ltd | 2022–now',
			'Product Manager | Saltmarsh Ltd | 2019–2021',
			'Editor | Salt & Pepper Media | 2016–2019',
			'Assistant Editor | Salt & Pepper Media | 2014–2016',
		]);
	});

	it('stand in tables, where no name runs from one cell into the next', () => {
		const table =
			'## Appointments\n\n| Years | Position | Institution |\n|---|---|---|\n| 2021 – present | Assistant Professor | Harbour University, Norfolk, VA |\n| 2009 – 2016 | Graduate Research Assistant | TLAB, University of Tallow |';
		expect(entries(table, 'position')).toEqual([
			'Assistant Professor | Harbour University | 2021–now',
			'Graduate Research Assistant | TLAB < University of Tallow | 2009–2016',
		]);
		expect(
			extract(read(`# Mara Quill\n\n${table}`), { subject: 'Mara Quill' }).map(({ fact }) => fact.kind),
		).not.toContain('education');
	});

	it('stand in a table that lays out a page', () => {
		expect(
			entries(
				'## Academic appointments\n<table><tr><td><div>2025&nbsp;–&nbsp;present<br></div></td><td>Research Associate<br>Queen Anne University of Tallow, UK</td></tr><tr><td></td></tr><tr><td><div>2022&nbsp;–&nbsp;2025</div></td><td>Research Fellow<br>University of Upton, UK</td></tr></table>',
				'position',
			),
		).toEqual([
			'Research Associate | Queen Anne University of Tallow | 2025–now',
			'Research Fellow | University of Upton | 2022–2025',
		]);
	});

	it('stand in plain text, the employer and the years above the post', () => {
		expect(
			entries(
				'Mara Quill\n\nWORK EXPERIENCE\n\nSaltmarsh Offshore Ltd, Upton          2018 - Present\nLead Engineer\n• Leads nine people.\n\nEmployment\n1990-1997   Lecturer, Harbour College\n2006-       Professor of Tides, Tallow University',
				'position',
				'text/plain',
			),
		).toEqual([
			'Lead Engineer | Saltmarsh Offshore Ltd | 2018–now',
			'Lecturer | Harbour College | 1990–1997',
			'Professor of Tides | Tallow University | 2006–now',
		]);
	});

	it('share a time when one followed the other', () => {
		expect(entries('## Employment\n\n- 1999–2008: Lecturer, then Reader, Upton University', 'position')).toEqual([
			'Lecturer | Upton University | 1999–',
			'Reader | Upton University | –2008',
		]);
	});

	it('are not made of details, duties, lists and names of people', () => {
		expect(
			entries(
				'## Experience\n\n### Analyst, Saltmarsh Ltd\n2012 – 2014\n\n- Manager: Tom Reed\n- Director of the play "Weirs"\n\n### Engineer | Ann Lee | 2010 – 2011\n\n- 2009–2010: Analyst, Political, Economic and Command desk',
				'position',
			).filter((entry) => /Reed|Weirs|Lee|Political/.test(entry)),
		).toEqual([]);
	});
});

describe('studies of a CV', () => {
	it('read degree, branch and school in any order', () => {
		expect(
			entries(
				'## Education\n\n- **Ph.D. in Data Science**, School of Data Science, University of Tallow, 2011–2015<br>\n  Harbour Fellowship<br>\n  Supervisors: Prof. Ruth Bell\n- **M.Sc. (Chemistry)**, Bexhill University, 2009–2011\n- **University of Upton**, MSc Human-Computer Interaction, 2008\n- **BA Philosophy & Economics**: University of Tallow (2007)\n- University of Tallow — BA (Hons) English Literature, 2:1 — 2006\n- BSc, Biology, University of Bexhill, 2005',
				'education',
			),
		).toEqual([
			'Ph.D. | Data Science | School of Data Science < University of Tallow | 2011–2015',
			'M.Sc. | Chemistry | Bexhill University | 2009–2011',
			'MSc | Human-Computer Interaction | University of Upton | –2008',
			'BA | Philosophy & Economics | University of Tallow | –2007',
			'BA (Hons) | English Literature | University of Tallow | –2006',
			'BSc | Biology | University of Bexhill | –2005',
		]);
	});

	it('read a table with a row of headings, and lines that Markdown runs together', () => {
		expect(
			entries(
				'## Education\n\n| Year | Degree | Institution |\n|---|---|---|\n| 2016 | Ph.D., Physics | University of Tallow |',
				'education',
			),
		).toEqual(['Ph.D. | Physics | University of Tallow | –2016']);
		expect(
			entries(
				'## Education\n\n2004-2008 | BSc, Biology, University of Bexhill\n2008-2012 | MD, Upton Medical School',
				'education',
			),
		).toEqual(['BSc | Biology | University of Bexhill | 2004–2008', 'MD | Upton Medical School | 2008–2012']);
	});

	it('do not go on under a heading for what somebody does in societies', () => {
		const text =
			'## Educational Background\n\n- Ph.D., Ulm University (1991)\n\n## Academic Society Activities\n\n- President (2019–2020): Kelp Institute of Engineers';
		expect(entries(text, 'education')).toEqual(['Ph.D. | Ulm University | –1991']);
		expect(entries(text, 'position')).toEqual(['President | Kelp Institute of Engineers | 2019–2020']);
	});

	it('leave out what is not finished', () => {
		expect(entries('## Education\n\n- PhD in Design, University of Upton (expected 2027)', 'education')).toEqual([]);
	});
});

describe('service and languages', () => {
	it('are read under their headings', () => {
		expect(entries('## Volunteering\n\n- Trustee, Harbour Food Bank, 2018 – present', 'membership')).toEqual([
			'Trustee | Harbour Food Bank | 2018–now',
		]);
		const spoken = (text: string): readonly unknown[] =>
			extract(read(`# Mara Quill\n\nMara Quill is a surveyor.\n\n${text}`), { subject: 'Mara Quill' }).flatMap(
				({ fact }) => (fact.kind === 'language' ? [fact.name] : []),
			);
		expect(spoken('## Languages\n\nEnglish (native), Hungarian (fluent), Welsh (beginner)')).toEqual([
			'English',
			'Hungarian',
		]);
		expect(spoken('## 🗣️ Languages\n\n| Language | Level |\n|---|---|\n| French | C1 |')).toEqual(['French']);
		expect(spoken('## Programming languages\n\n- Python\n- Basic')).toEqual([]);
	});
});

describe('times in a line of a CV', () => {
	it.each([
		['2009–2014 Clerk, Acme Ltd', '2009', '2014'],
		['Clerk, Acme Ltd (03/2010 — 12/2011)', '2010-03', '2011-12'],
		['Dec 2019 – Present', '2019-12', undefined],
		['01.06.2022 – 30.09.2022', '2022-06-01', '2022-09-30'],
		['Clerk | 05/06/2019 – 07/08/2020', '2019', '2020'],
		['Clerk, Acme Ltd, Spring 2019', '2019', undefined],
		['1984–87: Clerk', '1984', '1987'],
		['2006-   Clerk', '2006', undefined],
	])('%s', (line, from, to) => {
		const [period] = cvPeriods(line);
		expect([period?.from, period?.to]).toEqual([from, to]);
	});

	it('are none inside the words', () => {
		expect(cvPeriods('Manager of the Expo 2020 pavilion and its guests')).toEqual([]);
		expect(cvPeriods('Room 1999 is where the 2012 team met')).toEqual([]);
	});
});

describe('an employer above the posts there', () => {
	it('has each of them, and none of the next employer', () => {
		const page = [
			'Mara Quill',
			'EXPERIENCE',
			'Hale Marine Ltd, Tallow\nPartner, 2005 - 2012\nAssociate, 1997 - 2005',
			'Acme Corp\nDirector, Sales (2001-2004)\nManager (1999-2001)',
			'Freelance\nDesigner, 1990 - 1992',
		].join('\n\n');
		expect(entries(page, 'position', 'text/plain')).toEqual([
			'Partner | Hale Marine Ltd | 2005–2012',
			'Associate | Hale Marine Ltd | 1997–2005',
			'Director, Sales | Acme Corp | 2001–2004',
			'Manager | Acme Corp | 1999–2001',
			'Designer |  | 1990–1992',
		]);
	});
});

describe('an employer with the time in all below it', () => {
	const posts = (rest: string): readonly string[] =>
		entries(
			`Mara Quill\n\nEXPERIENCE\n\nKestrel Analytics\n${rest}Product Lead\nJan 2021 – Present · 2 yrs\n\nAnalyst\nMar 2018 – Dec 2020 · 2 yrs 10 mos\n\nIntern\nTarn Systems\nJun 2017 – Aug 2017 · 3 mos`,
			'position',
			'text/plain',
		);

	it('has all the posts below it, however far apart, until the next names its own', () => {
		const told = [
			'Product Lead | Kestrel Analytics | 2021-01–now',
			'Analyst | Kestrel Analytics | 2018-03–2020-12',
			'Intern | Tarn Systems | 2017-06–2017-08',
		];
		expect(posts('Full-time · 4 yrs 3 mos\n\n')).toEqual(told);
		expect(posts('4 yrs 3 mos\n')).toEqual(told);
	});

	it('and without that time not what stands apart', () => {
		expect(posts('')).toContain('Analyst |  | 2018-03–2020-12');
	});

	it('and "Freelance Designer" is one post', () => {
		const page = 'Mara Quill\n\nEXPERIENCE\n\nFreelance Designer\nMar 2018 – Dec 2020';
		expect(entries(page, 'position', 'text/plain')).toEqual(['Freelance Designer |  | 2018-03–2020-12']);
	});
});

describe('seats under the heading of a community', () => {
	const page = [
		'Mara Quill',
		'COMMUNITY\nBoard of Directors, Tallow Legal Aid Society (2010-present)\nMember, Upton Bar Association',
		'EDITORIAL WORK\nAssociate Editor, Marine Biology (2016–2020)',
	].join('\n\n');

	it('are one each, with their own years', () => {
		expect(entries(page, 'membership', 'text/plain')).toEqual([
			'Board of Directors | Tallow Legal Aid Society | 2010–now',
			'Member | Upton Bar Association | –',
		]);
	});

	it('and an editor is of a journal', () => {
		expect(entries(page, 'position', 'text/plain')).toEqual(['Associate Editor | Marine Biology | 2016–2020']);
	});
});
