import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';

const subjectOf = (...paragraphs: readonly string[]): string | undefined => {
	const document = read(paragraphs.join('\n\n'), { id: 'page', mediaType: 'text/markdown' });
	return extract(document)
		.map(({ fact }) => (fact.kind === 'name' && fact.form === 'full' ? fact.name : undefined))
		.find(Boolean);
};
const MARA = 'Mara Quill studied at Hale College. She lives in Upton.';

describe('a page’s title', () => {
	test.each(['Guest Speaker', 'Annual Dinner', 'Silver Linings', 'Kind Words', 'Low Tide Exhibition', 'Quill Pottery'])(
		'“%s” is nobody where the prose opens with a person',
		(title) => {
			expect(subjectOf(`# ${title}`, MARA)).toBe('Mara Quill');
		},
	);

	test('is nobody where its words are an event’s, wherever the page comes to the person', () => {
		const news = 'The doors open at seven. On Monday the hall will be full, for Mara Quill will speak there.';
		expect(subjectOf('# Spring Lecture to Look at Tides', news, MARA)).toBe('Mara Quill');
	});

	test.each([
		['He studied at Hale College under Tom Reed. Reed was a judge.'],
		['Tom Reed welcomed our new engineer. Mr Petrov studied at Hale College.'],
		['Studied at Hale College. Joined Acme Ltd in 1990.'],
	])('may be a name that nobody knows: %s', (text) => {
		expect(subjectOf('# Zhivko Petrov', text)).toBe('Zhivko Petrov');
	});
});

describe('whose life a notice tells', () => {
	const BORN = 'On Jan. 12, 1950, Orval Tibbs was born to Mary Moss Moore and Willie Reed. He attended Tallow School.';

	test.each([
		['It is with love that we celebrate the life and legacy of Orval Tibbs.'],
		['With deep sorrow the family announces the passing of Orval Tibbs.'],
		['His friends mourn the death of Orval Tibbs.'],
	])('is who is mourned, and no parent: %s', (opening) => {
		expect(subjectOf(`${opening} ${BORN}`, 'He was preceded in death by his mother, Mary Moore.')).toBe('Orval Tibbs');
	});

	test('is whoever made the film about it, where the film is told of', () => {
		expect(subjectOf('Mary Bell’s new film celebrates the life of Orval Tibbs. She was born in Leeds.')).toBe(
			'Mary Bell',
		);
	});
});

describe('a field for a name', () => {
	test.each(['The Rev. Ida C. Moor', 'Ida C. Moor'])('is no post beside it: %s', (name) => {
		const page = `---\nname: ${name}\ntitle: Rector Emeritus\n---\nIda attended Tallow College.`;
		expect(subjectOf(page)).toBe('Ida C. Moor');
	});

	test('is no committee either', () => {
		expect(subjectOf('OWEN BRUCE QUILL', 'Elected 8 May 1989', 'Legal Affairs (28 March 1990 - 1 May 1990)')).toBe(
			'Owen Bruce Quill',
		);
	});
});

describe('a page about something else', () => {
	const TALK = 'Databases grow. This talk shows how to split them without downtime.';

	test('is about the one of whom its last part tells', () => {
		expect(
			subjectOf('# Scaling Databases', TALK, '## About the speaker', 'Mara Quill is an engineer at Acme Ltd.'),
		).toBe('Mara Quill');
	});

	test('is about nobody for sure where it only tells of somebody', () => {
		const plot = 'In 1890 a girl leaves the village for the sea, where Ann Vale finds work.';
		expect(() => subjectOf('# Salt Roads', plot, 'Mara Quill was born in Northam. She has three books.')).toThrow(
			/may be about Salt Roads or/,
		);
	});

	test('and its owner’s trade is no part of the name', () => {
		expect(subjectOf('# Mara Quill Photography', 'Mara Quill is a photographer in Upton.')).toBe('Mara Quill');
		expect(subjectOf('# Mara Quill Law', 'Mara Quill Law is a judge in Upton.')).toBe('Mara Quill Law');
	});
});

describe('what a text says that its name is', () => {
	test.each([
		['Quill Pottery', 'Quill Pottery is a family business. It was founded by Mara Quill.'],
		['Hale Bakery', 'Hale Bakery was opened in 1990 by Mara Quill. She studied at Hale College.'],
		['Mara Quill', 'Mara Quill is a character in the novel Salt Roads. She is a professor at Hale University.'],
	])('%s is no person', (name, text) => {
		expect(() => subjectOf(`# ${name}`, text)).toThrow(/no person/);
	});

	test('a colourful character lived', () => {
		expect(subjectOf('# Abel Quill', 'Abel Quill was a colourful character in Upton and a judge.')).toBe('Abel Quill');
	});
});

describe('a page that others have written', () => {
	test('is about whom its headline remembers, and not about its author', () => {
		const memory = 'I met Abel in 1956. Abel was born in Ulm. He had a show at the Salt Gallery in 1964.';
		const author = 'Tom Reed is a painter. He was president of the Tide Guild.';
		const page = ['Remembering Abel Quill, 1931–2019', '**By his friend Tom Reed**', memory, author];
		expect(subjectOf(...page)).toBe('Abel Quill');
	});

	test('is about nobody where it only comes to somebody and another is its author', () => {
		const steps = ['Fetch it.', 'Install it.', 'Call it.', 'Read it.', 'Mend it.', 'Keep it.'];
		const parts = ['# salt-logs', ...steps, '## Changes', '- Fixed by Ann Roe, who joined as maintainer'];
		const author = ['## Author', 'Tom Reed — engineer at Acme. Tom studied at Hale College.'];
		const team = ['## Team', '- Ann Roe (maintainer since 2021)'];
		expect(() => subjectOf(...parts, ...author, ...team)).toThrow(/Tom Reed/);
	});

	test('of those who share a name is about none of them, also where one names them', () => {
		const page = read(
			"'''Ann Roe''' may refer to:\n* [[Ann Roe (judge)]], judge of Ulm since 2011\n* [[Ann Roe (actress)]]",
			{
				id: 'page',
				mediaType: 'text/x-wiki',
			},
		);
		expect(() => extract(page)).toThrow(/called Ann Roe/);
		expect(() => extract(page, { subject: 'Ann Roe' })).toThrow(/called Ann Roe/);
	});
});

describe('what a page about somebody is called', () => {
	test.each([
		['Mara Quill Obituary', MARA],
		['Mara Quill Biography', MARA],
		['M. Quill; Explored Tides', 'Mara Quill, a sailor, has died. Quill was 70.'],
	])('is no part of the name: %s', (title, text) => {
		expect(subjectOf(title, text)).toBe('Mara Quill');
	});

	test('keeps the initial by which somebody with two given names goes', () => {
		expect(subjectOf('M. Anna Quill', 'M. Anna Quill is a judge. Mara Anna Quill studied at Hale College.')).toBe(
			'M. Anna Quill',
		);
	});
});

describe('a name at the head of a page', () => {
	const said = 'has appointed Mara Quill as its head. Quill studied at Hale College. She lives in Upton.';

	test.each(['Rowan House Hospice', 'Bramble Bakery'])('is nobody’s where it is a house’s: %s', (house) => {
		expect(subjectOf('# News', `${house} ${said}`)).toBe('Mara Quill');
	});

	test('goes without what somebody is', () => {
		const text = 'Manager Sid Crane, who won the cup in 2011, is back. Crane was born in Ulm. Crane runs a shop.';
		expect(subjectOf(text)).toBe('Sid Crane');
	});

	test('is that of a thing, also where it is the title', () => {
		const page = read("'''Salt Lane''' is a 2004 novel by Ruth Bell. The hero was born in Leith.", {
			id: 'page',
			mediaType: 'text/x-wiki',
		});
		expect(() => extract(page)).toThrow(/Salt Lane/);
	});

	test('is one of many in a roll, which is about none of them', () => {
		const roll =
			'ADAMS, J. R. Lt. Killed over Ulm 5 March 1943.\nBARNES, P. Capt. Lost at sea 1940.\nCLAY, T. Lt. Died 1944.';
		expect(() => subjectOf(roll)).toThrow();
		const facts = extract(read(roll, { id: 'roll' }), { subject: 'P. Barnes' }).map(({ fact }) => fact.kind);
		expect(facts).not.toContain('death');
	});
});

test('an obituary is about whom its headline names, and not about who wrote it', () => {
	const memory = 'Abel and I sailed in 1955. I was captain that year. I retired and Abel went on to win the cup.';
	const life = 'Abel worked for Acme Ltd. My own boat was sold, and I moved to Oslo.';
	expect(subjectOf('Obituary: Abel Quill (1932–2018)', 'by Tom Reed', memory, life)).toBe('Abel Quill');
});

describe('what is called after somebody', () => {
	test.each([
		['Edith Crane School', 'Edith Crane School opened in 1962. In 2019 Edith Crane joined the Harbour Trust.'],
		[
			'Abel Quill Hall',
			'Abel Quill Hall is a residence. In 1970 Abel Quill won the Civic Award. Abel Quill has 30 rooms.',
		],
		['Ruth Bell Way', 'Ruth Bell Way is a street in Upton. It joined Quay Street in 1980.'],
		['The Salt Road', '*A novel*\n\nTess Arrow joined the Harbour Police in 1998. She becomes head of the squad.'],
		['Bella Rose', 'Bella Rose is a six-year-old golden retriever. She joined Ulm Hospital in 2019.'],
		['Bella Marlow (horse)', 'Bella Marlow was born in 1901. She died in 1920.'],
		['Abel Lowe', 'Abel Lowe is a shoemaker in Upton. Abel Lowe was founded in 1890 and joined the Vik Group in 2004.'],
		['Read an extract from The Cold Quay', 'Mara Voss had studied at Hale College. She was head of the police in Ulm.'],
		['The Low Lamps', 'The Low Lamps formed in Upton in 2011. Their album won the Gull Award.'],
	])('%s is nobody', (name, text) => {
		expect(() => subjectOf(`# ${name}`, text)).toThrow(/who is no person|called after/);
	});

	test.each([
		['Mara Ann Lane', 'Mara Ann Lane was born in Upton. She is a judge.'],
		['Abel Hall', 'Abel Hall opened a bakery in Upton. He is a judge.'],
		['Otis Grey: a novel life', 'Otis Grey was born in Upton. He is a judge.'],
	])('%s lives', (name, text) => {
		expect(subjectOf(`# ${name}`, text)).toBe(name.split(':')[0]);
	});
});

describe('a page on which nothing is so', () => {
	const LIFE = 'Mara Quill is a judge. She was born in Upton and studied at Hale College.';

	test.each([
		['# Mara Quill', LIFE, 'Lorem ipsum dolor sit amet.'],
		['# Mara Quill', 'Mara Quill is the head of Company Name. She studied at Hale College.'],
		['# Your Name', 'Hello, I am a judge. I studied at Hale College. I live in Upton. I like my work.'],
		['# How well do you know Mara Quill?', LIFE],
		['# Prompt library', 'Write a short biography of Mara Quill.', LIFE],
		['# Mara Quill made queen of the sofa (satire)', LIFE],
		['# Search results for “Mara Quill”', LIFE],
		['# Character sheet: Mara Quill', LIFE],
		['# Persona: Mara Quill', LIFE],
		['# Fixtures', LIFE],
		['Here is a sample biography you can adapt:', LIFE],
		['# SALT', 'INT. HOSPITAL CORRIDOR - NIGHT', LIFE],
		['# Mara Quill', 'Fill in the gaps.', LIFE],
		['# salt-cv', '## Mara Quill', 'Mara Quill joined Example Corp in 2015. She studied at Hale College.'],
	])('%s', (...page) => {
		expect(() => subjectOf(...page)).toThrow(/is an? |is satire|is made up|lists what|somebody invented/);
		const document = read(page.join('\n\n'), { id: 'page', mediaType: 'text/markdown' });
		expect(() => extract(document, { subject: 'Mara Quill' })).toThrow();
	});

	test.each([
		['# Mara Quill', LIFE, 'She won the Tide Quiz in 2001, wrote prompts for a play and helps at your company.'],
		['# Mara Quill', LIFE, 'Quill wrote satire. Company Name was her second novel.'],
	])('is not meant by %s', (...page) => {
		expect(subjectOf(...page)).toBe('Mara Quill');
	});

	test('is one of those who share a name', () => {
		const items = '- Abel Quill (1605–1667), lawyer\n- Abel Quill (born 1950), American senator';
		expect(() => subjectOf('# Abel Quill', 'There are several people with this name:', items)).toThrow(/called Abel/);
		const name = 'Astrid is a Scandinavian given name. Astrid Lund (born 1931) is a skier. Lund won the Ulm Cup.';
		expect(() => subjectOf('# Astrid', name)).toThrow();
		const books = '- Abel Quill, *Salt Roads* (1950)\n- Abel Quill, *Low Water* (1960)';
		expect(subjectOf('# Abel Quill', 'Abel Quill is a judge. He lives in Upton.', books)).toBe('Abel Quill');
	});
});

describe('a title of two', () => {
	const BOTH = 'Ada Roe built docks for Acme Ltd. Tom Reed is a judge. Roe was born in Upton.';

	test.each(['Ada Roe vs Tom Reed', 'Ada Roe and Tom Reed', 'Tom Reed or Ada Roe: who was first?'])('%s', (title) => {
		expect(() => subjectOf(`# ${title}`, BOTH)).toThrow(/may be about/);
	});

	test('and an opening of two', () => {
		const brothers =
			'Emil Brandt (1861–1929) and Otto Brandt (1864–1930) were makers in Upton. In 1890 they opened a shop.';
		expect(() => subjectOf('# The workshop', brothers)).toThrow(/may be about/);
	});

	test('and an opening of two below the name of one', () => {
		const both = 'Ada Roe and Tom Reed founded Acme Ltd in 1990. Roe was born in Upton.';
		expect(subjectOf('# Ada Roe', both)).toBe('Ada Roe');
	});

	test('may share a surname', () => {
		const both = 'Jan and Petra Kroll founded Kroll Studio in 1994. Petra studied at Hale College.';
		expect(() => subjectOf('# Jan and Petra Kroll', both)).toThrow(/may be about/);
	});
});

test('a page’s name before its site’s goes before what news beside it tell of others', () => {
	const html =
		'<title>Ben Ames – Geology – Hale</title><h3>News</h3><ul><li>Ann Vale wins the Tide Prize</li><li>Professor Vale appointed dean</li></ul><h1>Dr Ben Ames</h1><p>Ben studied at Hale College.</p>';
	const claims = extract(read(html, { id: 'page', mediaType: 'text/html' }));
	expect(claims.map(({ fact }) => fact.kind).filter((kind) => kind !== 'name')).toEqual(['education']);
});

test('whom a work cites is not whom the page is about', () => {
	const labels = '- Author: Noor Aziz\n- Supervisors: Ada Crane; Sam Vick';
	const text = 'This thesis is on salt. Crane (1998) worked at the Tide Laboratory.';
	expect(subjectOf('# Salt marshes', labels, text)).toBe('Noor Aziz');
});

test('a question, a church and a trade are no part of a name', () => {
	const faq =
		'<h1>Emil Vogt FAQ</h1><details><summary>Is Emil Vogt married?</summary><p>Emil Vogt is a dentist.</p></details>';
	const names = extract(read(faq, { id: 'page', mediaType: 'text/html' })).flatMap(({ fact }) =>
		fact.kind === 'name' && fact.form === 'full' ? [fact.name] : [],
	);
	expect(new Set(names)).toEqual(new Set(['Emil Vogt']));
	expect(subjectOf('# Rick Dane Builders', 'Rick Dane has built houses since 1998. He is a judge.')).toBe('Rick Dane');
	expect(subjectOf('# Tracing Mara Quill', `I am Sue Reed, a nurse. ${MARA}`)).toBe('Mara Quill');
	expect(subjectOf('# Clergy – St Anne’s, Upton', MARA)).toBe('Mara Quill');
});

describe('somebody to whom a text only comes', () => {
	test.each([['The fog did not lift. On Ruth Reed’s advice they turned back and had soup. Nobody was cold for long.']])(
		'is not whom it is about where it tells nothing of them: %s',
		(text) => {
			expect(() => extract(read(text, { id: 'soup' }))).toThrow(/no person found/);
		},
	);

	test.each([
		['The fog did not lift. Ruth Reed joined Saltworks in 1990. Nobody was cold for long.'],
		['Ruth Reed is a wonder. The soup is good here.'],
	])('is, where it opens with them or tells a fact of them: %s', (text) => {
		expect(extract(read(text, { id: 'soup' }))).not.toEqual([]);
	});
});

test('a body whose name goes on with “of” is nobody, however often its words stand', () => {
	const text =
		'Dan Ayodele-Reed is a pastor from Nigeria. He heads the Restored Christian Church of God in Tallow. In 1990 he joined the Restored Christian Church of God. Members of the Christian Church of God remember that Church well.';
	const names = extract(read(text, { id: 'dan' })).flatMap(({ fact }) =>
		fact.kind === 'name' && fact.form === 'full' ? [fact.name] : [],
	);
	expect(names[0]).toBe('Dan Ayodele-Reed');
});

test('the words of the next line are no part of a name', () => {
	const claims = extract(read('We sang for Ruth Reed She joined Saltworks in 1990.', { id: 'run-on' }));
	expect(claims.map(({ fact }) => fact)).toContainEqual({ kind: 'name', name: 'Ruth Reed', form: 'full' });
});
