import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import type { MediaType } from '../../../src/model';
import { read } from '../../../src/read';

const nameOf = (text: string, options: { mediaType?: MediaType; title?: string; id?: string; url?: string } = {}) =>
	extract(read(text, options))
		.map((claim) => claim.fact)
		.flatMap((fact) => (fact.kind === 'name' && fact.form === 'full' ? [fact.name] : []))[0];

describe('whom a text is about', () => {
	it.each([
		['Bishop Emeritus Zebedee Quillon (born 1944) is a prelate. Quillon lives in Tallow.', 'Zebedee Quillon'],
		[
			'About the conductor\n\nSince May 2019 Zea Quillon-Bell has been Chief Conductor of the Ulmen Orchestra. She won the Anna Reed Competition.',
			'Zea Quillon-Bell',
		],
		['Mara Quill is a surveyor. She works with Tom Reed.', 'Mara Quill'],
		['# Zea Quillon\n\nKenyan playwright who worked with Tom Reed (1904–1961)', 'Zea Quillon'],
		[
			'He began his career at Sri Lanka’s power utility. Sri Lanka used to import all its boats, and he planned for Sri Lanka to have its own. Mr. Quillonata joined Lanka Boats Ltd as its engineer.',
			'Quillonata',
		],
		[
			'Eulogy for Zebb Quillon\n\nHe was born in Tallow, the son of Abel and Ruth Quillon. He joined the Navy.',
			'Zebb Quillon',
		],
		['In Loving Memory of Zebb Quillon\n\nZebb was born in Tallow. His mother was Ruth Reed.', 'Zebb Quillon'],
		['Obituary of a town\n\nRuth Quillon was born in Tallow. She is a surveyor.', 'Ruth Quillon'],
		['QUILL, George Henry\n\nBorn in Ulm 26 Nov 1877. He joined the navy in 1902.', 'George Henry Quill'],
		['Quillon, Harry Ernest\n\nBorn 3 April 1884 at Ulm.', 'Harry Ernest Quillon'],
		['Smith, John\n\nBorn 3 April 1884 at Ulm. Married Ann Bell.', 'John Smith'],
		['Sculptor, Ann Rose\n\nAnn Rose is a potter. She lives in Ulm.', 'Ann Rose'],
		['W. A. Quillon was president of the Ulm Savings Bank. He was born at Ulm.', 'W. A. Quillon'],
		[
			'Veteran U.S. diplomat dead at 95\n\nDavid H. Quillon, who served as ambassador, has died in Ulm at the age of 95.',
			'David H. Quillon',
		],
		[
			'John Quillon\n\nDr. John Quillon was born in Ulm, the son of Pearl Reed Quillon and John Wesley Quillon. He died in 2020.',
			'John Quillon',
		],
		['Abbas Quillon Indian Freedom Fighter\n\nAbbas Quillon was a leader from Gujarat.', 'Abbas Quillon'],
		['Mary Ann English\n\nMary Ann English is a potter.', 'Mary Ann English'],
		['Mrs Arthur Quillon\n\nMrs Arthur Quillon was born in Ulm. She led the guild.', 'Mrs Arthur Quillon'],
		['Mrs Anna Quillon\n\nMrs Anna Quillon was born in Ulm. She led the guild.', 'Anna Quillon'],
		['Quill, Anna Rose, 79, of Ulm, died at home. Her brother Tom Quill survives her.', 'Anna Rose Quill'],
		['# Anna Quill | Head Coach\n\nAnna has coached since 1995.\n\n# Assistant Coach\n\nTo be named.', 'Anna Quill'],
		[
			'# Leaving Acme\n\nby Anna Quill\n\nI am out. After six years I left Acme. My team was great. I liked it.',
			'Anna Quill',
		],
		[
			'Mara Quill\n\nThe Ringleader: Mara Quill While most kids were out, Mara Quill rushed home to work.',
			'Mara Quill',
		],
		[
			'Upton Inquirer runs a piece on a nurse\n\nToday’s Upton Inquirer has an obituary for Anna M. Quill, a retired nurse. Ms. Quill had worked as a nurse in Ulm.',
			'Anna M. Quill',
		],
		['Anna van As (born 26 July 1983) is a surveyor. Van As lives in Ulm.', 'Anna van As'],
		['June R. Quill\n\nShe was born in Ulm, daughter of Tom and Grace Quill.', 'June R. Quill'],
		[
			'Harbour Minerals share price higher\n\nThe Harbour Minerals Ltd share price is rising. Anna Quill is chief operating officer of Harbour Minerals. Ms Quill worked at Acme.',
			'Anna Quill',
		],
		['QUILL, Dame Anna\n\nQuill was Director of Tallow Weirs.', 'Anna Quill'],
		['QUILL, WEIR & BELL\n\nAnna Quill is a lawyer. Quill joined Acme Ltd.', 'Anna Quill'],
		['SENIOR JUDGE ANNA W. QUILL\n\nJudge Quill served as Chief Judge from 1988 until 1991.', 'Anna W. Quill'],
		['Anna QUILL is a surveyor. She works with Tom REED.', 'Anna Quill'],
		['# Mara Quill\n\nShe was taught by Anna Bell. Quill later joined Acme Ltd.', 'Mara Quill'],
		['An evening with Dr Mara Quill\n\nMara Quill will talk about tides. Quill is a surveyor.', 'Mara Quill'],
		['My name is Mara Quill. I work at Acme Ltd and I live by the sea. I like it.', 'Mara Quill'],
		['Zorbod (born c. 1120, died 1181) was a king of the Isles. Zorbod ruled well.', 'Zorbod'],
		[
			'Anna Sara Quill-Bell (1867–1934), known simply as Anna Bell, was a chemist. She married Tom Bell. Tom Bell taught. Tom Bell died.',
			'Anna Sara Quill-Bell',
		],
		['Albert Quill is a clerk. Their son Hans Albert Quill was born in 1904.', 'Albert Quill'],
		['Anna W. Quill, a clerk, lives in Tallow. She has a daughter, Anna Kim Quill.', 'Anna W. Quill'],
		['Danish-born painter Zeb Quillon lives in Tallow. He knew Sir Simon Bell and Simon Bell knew him.', 'Zeb Quillon'],
		['The Hon. Anna Quill MP was born in Tallow. Her grandfather, William Quill, was born in Upton.', 'Anna Quill'],
		['Name: Anna Quill\n\nCoach: Tom Reed (born 1970)', 'Anna Quill'],
		['# Ten questions with Zea Quillon\n\nHow are you?\n\nI am well.', 'Zea Quillon'],
		['# Meet Zea Quillon, potter\n\nWho inspires you?\n\nAnn Bell. She studied at Tide College.', 'Zea Quillon'],
		[
			'Zea Quillon: ‘I never wanted to be a lawyer’\n\nThe novelist talks to Tom Reed\n\nTom Reed\n\nQuillon was born in Upton.',
			'Zea Quillon',
		],
		['# Reed, Thomas Alan (1920–1999)\n\nPainter. Reed studied at Tide College.', 'Thomas Alan Reed'],
		['The painter worked alone. Mara Quill (born 1950) was that painter. Quill died in 2001.', 'Mara Quill'],
	])('%s', (text, expected) => {
		expect(nameOf(text, { mediaType: 'text/markdown' })).toBe(expected);
	});

	it('takes the fullest form of the name', () => {
		expect(nameOf('Mara Quill is a surveyor. In 2020 Mara Jane Quill joined Acme Ltd.')).toBe('Mara Jane Quill');
	});

	it.each([
		[
			'who introduces themselves by a name no list has',
			"Hi, I'm Jo Lindqvist. I'm a developer in Malmö. I work at Tidewave.",
			'Jo Lindqvist',
		],
		[
			'and no award',
			'# Nurse of the month: Charity Banda\n\nCharity Banda, RN, joined Tallow Hospital in 2009. In 2022 she was given the DAISY Award.',
			'Charity Banda',
		],
		['behind an aside', 'As head of Acme, Zed Quorra leads two hundred engineers. He joined in 2012.', 'Zed Quorra'],
		[
			'behind a birth',
			'Born in Lagos in 1971, Tunde Adebanwi moved to London as a child. He is a barrister.',
			'Tunde Adebanwi',
		],
		[
			'behind what they are',
			'Romanian soprano Cornelia Dumitrescu made her debut in 1998. The conductor Anton Pappas calls her great.',
			'Cornelia Dumitrescu',
		],
		[
			'behind titles of several words',
			'The Right Reverend Dr Josefa Amankwah is the Bishop of Dunwich. She was Vicar of St John, Kidbrooke. Bishop Josefa is married.',
			'Josefa Amankwah',
		],
		[
			'behind a rank of two words',
			'Major General Tom R. Okafor, Army (Ret.)\n\nMajor General Tom R. Okafor retired on 1 August 2016.',
			'Tom R. Okafor',
		],
		[
			'before letters of honour',
			'Hetty Blackwood MBE\nTrustee\n\nHetty is a former headteacher. She chairs a committee.',
			'Hetty Blackwood',
		],
		[
			'in capitals',
			'MEET RAFA QUINTANILLA\n\nRafa Quintanilla is a chef. He opened his first restaurant in 2008.',
			'Rafa Quintanilla',
		],
		['in capitals alone', 'BARTHOL QUAYLE (1790-1862), architect. Quayle was born in Douglas.', 'Barthol Quayle'],
		[
			'surname first',
			'Quayle, Barthol (1790–1862), architect, was born in Douglas, the son of Thomas Quayle.',
			'Barthol Quayle',
		],
		[
			'as the guest of an interview',
			'Q&A with Teodoro Bianchi\n\nInterviewer: How did you start?\n\nTeodoro Bianchi: I was born in Turin.',
			'Teodoro Bianchi',
		],
		['by a given name alone', 'Ravi is a software engineer who loves maps. He works at Zeta Labs.', 'Ravi'],
		[
			'by a name of several capitals',
			'Nguyễn Thị Lan is a lacquer painter. She was born in Huế in 1955.',
			'Nguyễn Thị Lan',
		],
		[
			"whom a relative's name outnumbers",
			"Pat O'Shea runs the bakery that her aunt, Nora Keane, opened. Nora Keane came from Clare. Nora Keane taught her.",
			"Pat O'Shea",
		],
	])('is the person %s', (_, text, name) => {
		expect(nameOf(text)).toBe(name);
	});

	it('is who gives no more than a first name', () => {
		expect(nameOf("About me\n\nMy name's Tomasz and I make furniture. I work at Tallow Joinery.")).toBe('Tomasz');
		expect(nameOf("I'm Tove, a designer in Malmö. I work at Tallow Joinery. I like it.")).toBe('Tove');
	});

	it('is not a post of whoever speaks', () => {
		expect(() => nameOf("Hello! I'm Senior Engineer, and I like harbours.")).toThrowError(
			expect.objectContaining({ code: 'no-subject' }),
		);
	});

	it('is told by the page’s title', () => {
		expect(nameOf('Anna Bell praised her. Quill is a surveyor. Anna Bell left.', { title: 'Mara Quill' })).toBe(
			'Mara Quill',
		);
	});

	it('is told by the name of the file, where several people are introduced alike', () => {
		const team = 'Mara Quill\nSurveyor\n\nMara is a surveyor.\n\nTom Reed\nClerk\n\nTom is a clerk.\n';
		expect(nameOf(team, { id: 'people/reed.txt' })).toBe('Tom Reed');
	});

	it('is what the user says', () => {
		const claims = extract(read('Mara Quill and Tom Reed are clerks. Tom Reed joined Acme Ltd in 2001.'), {
			subject: 'Tom Reed',
		});
		expect(claims.some((claim) => claim.fact.kind === 'position' && claim.fact.organization?.name === 'Acme Ltd')).toBe(
			true,
		);
	});

	it('is nobody in a text that names nobody', () => {
		expect(() => extract(read('The harbour was built of stone. It is large and old.'))).toThrowError(
			expect.objectContaining({ code: 'no-subject' }),
		);
	});

	it('is who a copyright notice names on a page in the first person, and on no other', () => {
		const mine = 'I was born in Tallow. I moved around a lot, and I have two daughters. I live with my cat, Anna Bell.';
		expect(nameOf(`${mine}\n\n© 2024 Ruth Reed`)).toBe('Ruth Reed');
		expect(() => extract(read(`${mine}\n\n© 2024 Tidewell Ltd`))).toThrowError();
		expect(nameOf('Anna Bell was born in Tallow. She has two daughters.\n\n© 2024 Ruth Reed')).toBe('Anna Bell');
	});

	it('is named by a label that the sentence says again', () => {
		expect(nameOf('ZERAH QUILLFEATHER: Zerah Quillfeather is a clerk. She sings.')).toBe('Zerah Quillfeather');
		expect(() => extract(read('TALLOW TIDES: The harbour is a port. It is old.'))).toThrowError();
	});

	it('is named by a heading that introduces them', () => {
		const text = '# About Zerah Quillfeather\n\nI was born in Tallow. I moved around a lot, and I have a cat.';
		expect(nameOf(text, { mediaType: 'text/markdown' })).toBe('Zerah Quillfeather');
	});

	it('is who the sentence is about behind the letters after the name', () => {
		const claims = extract(read('Anna Bell, CBE, RA (24 November 1914 – 25 April 2003) was an English sculptor.'));
		expect(claims.map(({ fact }) => fact.kind)).toEqual(expect.arrayContaining(['nationality', 'occupation', 'death']));
	});

	it('is nobody whom the author of a page in the first person mentions', () => {
		const text = 'I was born in Tallow. I moved around a lot, and I have two daughters. I live with my cat, Anna Bell.';
		expect(() => extract(read(text))).toThrowError(expect.objectContaining({ code: 'no-subject' }));
	});

	it.each([
		'Gwen and Peter Bell run a shop. Gwen Bell was born in Tallow. Peter Bell was born in Upton.',
		'Anna Bell and Tom Reed run the mill. Anna Bell is a miller. Tom Reed is a miller.',
		'Anna Bell is a miller in Tallow. Tom Reed is a ferryman in Bergen.',
		'Anna Bell (born 1950) is a miller. She sings.\n\nTom Reed (born 1961) is a ferryman. He dances.',
		'# Anna Bell\n\nAnna Bell is a miller.\n\n# Tom Reed\n\nTom Reed is a ferryman.',
	])('is left to the user where two people have the same claim: %s', (text) => {
		expect(() => extract(read(text, { mediaType: 'text/markdown' }))).toThrowError(
			expect.objectContaining({ code: 'ambiguous-subject' }),
		);
	});

	it.each([
		'Anna Bell is a miller in Tallow. She was taught by her father. Tom Reed is her husband.',
		'# Anna Bell\n\nAnna Bell is a miller.\n\n## Tom Reed\n\nTom Reed is a ferryman.',
		'Anna Bell\n\nAnna Bell is a miller.\n\nTom Reed is a ferryman.',
	])('is who has more said of them, or heads the page: %s', (text) => {
		expect(nameOf(text, { mediaType: text.startsWith('#') ? 'text/markdown' : 'text/plain' })).toBe('Anna Bell');
	});
});

describe('a name behind a greeting or a style', () => {
	it.each([
		["Hi, I'm Zebby! I'm a surveyor in Tallow.", 'Zebby'],
		['Canon Anna Quill lives in Tallow.', 'Anna Quill'],
		['Detective Chief Inspector Anna Quill joined the force in 1990.', 'Anna Quill'],
		['Singer-songwriter Anna Quill was born in Tallow.', 'Anna Quill'],
	])('%s', (text, name) => {
		expect(nameOf(text)).toBe(name);
	});
});

describe('a band before who plays in it', () => {
	it.each([
		'Salt Coast keyboard player turned farmer Ewan Reed has lived in Tallow since 1999.',
		'Salt Coast drummer Ewan Reed was born in Tallow.',
	])('is not whom the text is about: %s', (text) => {
		let name: string | undefined;
		try {
			name = nameOf(text);
		} catch {
			name = undefined;
		}
		expect(name).not.toBe('Salt Coast');
	});
});

describe('the owner of a firm that bears their surname', () => {
	const page = (title: string) =>
		`<html><head><title>${title}</title></head><body><main><p>Adria Hale-Reed, Esq. is the principal attorney of Hale-Reed Law, PLLC. She is at home in Tallow. Adria is married to Robert Reed and they have a son.</p></main></body></html>`;

	it.each(['About Me | Hale Reed Law', 'About Me', 'Attorneys'])('is whom the page is about: %s', (title) => {
		expect(nameOf(page(title), { mediaType: 'text/html' })).toBe('Adria Hale-Reed');
	});
});

it.each([
	// What stands above years is a seat, and what has figures in it is no name.
	[
		'# Profiles\n\n## Quillyeong Tallow\n\nPosition: Professor, Department of Tides and Currents, University of the Upper Coast\n\n### Seats\n\n- Board Member (2019–present): Kelp Foundation',
		'Quillyeong Tallow',
	],
	['# Speakers\n\n### Zaidu Farr\n\nCTO, Tide Solutions\n\nShe builds weirs.\n\nWeirchain Web3', 'Zaidu Farr'],
])('a page whose heading is a name no list has is about that person', (text, name) => {
	expect(nameOf(text, { mediaType: 'text/markdown' })).toBe(name);
});

describe('a page of several speakers', () => {
	const page = [
		'# Sessions',
		'## Salt, Bryan Moss',
		'Bryan Moss is a chemist. He studied at Ulm University. He lives in Tallow with his cat.',
		'## Tides, Aish Fenning',
		'Aish is a manager at Saltworks. He leads a team of nine. He headed the pier before.',
		'## Rivers, Kim Hazel',
		'Kim Hazel is an engineer at Marlow Works. She received a PhD from Vale University in 2004.',
	].join('\n\n');

	it('calls the subject what their own part does', () => {
		const claims = extract(read(page, { id: 'sessions', mediaType: 'text/markdown' }), { subject: 'Kim Hazel' });
		const schools = claims.flatMap(({ fact }) => (fact.kind === 'education' ? [fact.organization?.name] : []));
		expect(schools).toEqual(['Vale University']);
	});

	it('keeps what stands under a neighbour with two surnames theirs', () => {
		const council = [
			'## Mara Quill',
			'Mara Quill is a nurse at Marlow Hospital.',
			'## Mary Vale – Moss (Mrs.)',
			'Qualifications: M.Ed from Ulm University.',
		].join('\n\n');
		const claims = extract(read(council, { id: 'council', mediaType: 'text/markdown' }), { subject: 'Mara Quill' });
		expect(claims.filter(({ fact }) => fact.kind === 'education')).toEqual([]);
	});
});

describe('a page by a child', () => {
	const told = (text: string) =>
		extract(read(text, { id: 'page' })).flatMap(({ fact }) =>
			fact.kind === 'education' ? [fact.organization?.name] : [],
		);

	it('calls its subject by what children say', () => {
		expect(
			told(
				'Adam Quill\n\nAdam Quill was born in Ulm. He liked tea. Dad attended Tallow College. In 1950, Dad married Ann Bell.',
			),
		).toEqual(['Tallow College']);
	});

	it.each([
		[
			'Adam Quill\n\nAdam Quill is a surveyor. He lives in Ulm. Mum was a nurse. Dad attended Tallow College. Dad was a miner.',
		],
		[
			'Adam Quill\n\nI am Adam Quill. I live in Ulm. My name is Adam. I like tea. Dad attended Tallow College. Dad was a miner.',
		],
		['Adam Quill\n\nAdam Quill is a surveyor. He lives in Ulm. His dad attended Tallow College. Her Dad was a miner.'],
	])('is no page about that child: %s', (text) => {
		expect(told(text)).toEqual([]);
	});
});

describe('notes on contributors', () => {
	it.each([
		['<p><b>Caylin Tide-Roe</b>‘s second chapbook, <i>Low Water</i>, is out. She lives in Ulm.</p>', 'Caylin Tide-Roe'],
		['<p>H. Palmer Hall is the author of five books. He lives in Ulm.</p>', 'H. Palmer Hall'],
		['<p>Dennie Gordon is a Danish film and television director. She lives in Ulm.</p>', 'Dennie Gordon'],
	])('name somebody: %s', (html, name) => {
		expect(nameOf(html, { mediaType: 'text/html' })).toBe(name);
	});

	it('name no houses', () => {
		expect(() => nameOf('Salt Roe\n\nSalt Roe is a restaurant and bar in Ulm. It opened in 2010.')).toThrow();
	});
});
