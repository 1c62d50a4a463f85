import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import type { ClaimFact } from '../../../src/model';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

const ALL: readonly ClaimFact['kind'][] = [
	'birth',
	'death',
	'education',
	'position',
	'membership',
	'award',
	'work',
	'event',
	'founded',
	'occupation',
	'expertise',
];
const of = (text: string): readonly unknown[] => factsOf(text, ...ALL);
const name = (fact: Readonly<Record<string, unknown>>): unknown => fact.title ?? fact.name ?? fact.organization;
const told = (text: string): readonly unknown[] => factsOf(text, ...ALL).map(name);

describe('what the words behind a statement take back', () => {
	it.each([
		['She was awarded the Tallow Medal in 1999, which she declined.'],
		['She received the Order of the Weir in 1970 but refused it.'],
		['She was appointed minister of fisheries in 2003 but never took office.'],
		['She was elected president of the Tallow Trust, but declined to serve.'],
		['She was elected president of the Tallow Trust, though she turned it down.'],
		['She was appointed mayor of Tallow in 2003 but did not accept the post.'],
	])('is not told: %s', (text) => {
		expect(of(text)).toEqual([]);
	});

	it.each([
		['She was elected president of the Tallow Trust but declined the chair of its board.', 'president'],
		['She joined Acme Ltd in 2004, but refused a seat on its board.', 'Acme Ltd'],
		['She was awarded the Tallow Medal in 1999, which she keeps in a drawer.', 'Tallow Medal'],
		['She was appointed mayor of Tallow in 2003 but never served a second term.', 'mayor of Tallow'],
	])('is told where they refuse something else: %s', (text, expected) => {
		expect(told(text)).toEqual([expected]);
	});
});

describe('what is hoped, supposed or said by others', () => {
	it.each([
		['She looks forward to becoming a member of the Royal Society.'],
		['Suppose Quill were the president of France.'],
		['According to a rival, Quill is the owner of Acme Corporation.'],
		['The Gazette wrote that Quill had been appointed director of the Tate.'],
		['In the film, Quill is a professor at Tallow University.'],
		['In “Low Water,” she is a judge.'],
		['In *Low Water* she was a lawyer at Vik & Roe.'],
		['In the television series Low Tide, Quill is a surgeon at Tallow Hospital.'],
		['In a dream she won the Nobel Prize.'],
		['Join the Royal Society and receive its letter.'],
		['You are Mara Quill, a lawyer who graduated from Tallow University in 1990.'],
		['The Mara Quill was launched in Leith in 1950.'],
		['Critics say that she was a judge, that she studied at Hale College and that she won the Tide Prize.'],
		['My hero is Tom Reed. I want to be a nurse and study at Hale College.'],
		['True or false: Quill was president of the Tide Society.'],
		['It was proposed by Tom Reed that Mara Quill be appointed treasurer of the Tide Trust.'],
		['Quill lives in Ulm; Tom Reed said that he had exhibited at the Salt Gallery.'],
		['She coached the Tallow juniors.'],
	])('is no fact: %s', (text) => {
		expect(of(text)).toEqual([]);
	});

	it.each([
		['According to her own diary, Quill was director of the Tate.', 'director'],
		['In the film industry she is director of Low Tide Pictures.', 'director'],
		['In Salt Road, she is mayor.', 'mayor'],
		['In a storm in 1999 she founded the Tallow Trust.', 'Tallow Trust'],
		['Joined the Royal Society in 1990.', 'Royal Society'],
	])('is one where nothing takes it back: %s', (text, expected) => {
		expect(told(text)).toEqual([expected]);
	});
});

describe('a part in a work', () => {
	const posts = (text: string): readonly unknown[] =>
		factsOf(`Mara Quill is an actress. ${text}`, 'position').map(({ title }) => title);

	it('is named right behind "In" where the text tells of somebody who plays', () => {
		expect(posts('In Salt Road, she is president of the Tide Trust.')).toEqual([]);
		expect(posts('In Salt Road (2014), she was chief engineer of the Tide Trust.')).toEqual([]);
	});

	it('is none in a town or at a body', () => {
		expect(posts('In London, she is president of the Tide Trust.')).toEqual(['president']);
		expect(posts('At Salt Theatre, she is artistic director.')).toEqual(['artistic director']);
	});
});

describe('clauses about others', () => {
	it.each([
		['When Gordon Reed replaced Blank as prime minister in 2007, Quill resigned.'],
		['After Peter Reed succeeded her as director of the Tate, Quill moved away.'],
		['Following the election of Anna Reed as party leader, Quill was glad.'],
		['Quill appointed Anna Reed minister of fisheries.'],
		["Quill's teacher, Anna Reed, won the Nobel Prize in 1950."],
		['The governor appointed Msgr. Anna Reed as warden. She studied theology at Tallow College.'],
	])('tell nothing of the subject: %s', (text) => {
		expect(of(text)).toEqual([]);
	});

	it.each([
		['As director of the Tate, Quill bought boats.', 'director'],
		['In 2007, as director of the Tate, Quill bought boats.', 'director'],
		['Quill was appointed minister of fisheries.', 'minister of fisheries'],
		['The governor appointed Tom Reed as warden. Quill studied theology at Tallow College.', 'Tallow College'],
	])('but those about the subject do: %s', (text, expected) => {
		expect(told(text)).toEqual([expected]);
	});
});

describe('verbs that have another meaning', () => {
	it.each([
		['She found Acme Corporation in a directory.'],
		['She worked out at Tallow Gym.'],
		['She was admitted to Tallow Hospital in 2004.'],
		['She was transferred to Tallow Hospital after the crash.'],
		['She was transferred to Long Beach, California.'],
		['She played duets for four hands with Serkin.'],
		['She has taught hours of instruction in Systems Engineering.'],
		['She was featured in the book Great Swimmers (2004).'],
	])('tell no post, school or club: %s', (text) => {
		expect(factsOf(text, 'position', 'education', 'membership', 'founded')).toEqual([]);
	});

	it.each([
		['She helped found Acme Corporation.', 'Acme Corporation'],
		['She worked at Tallow Gym.', 'Tallow Gym'],
		['She was admitted to Tallow College in 2004.', 'Tallow College'],
		['She played with Chelsea.', 'Chelsea'],
		['She taught at the Tallow School of Engineering.', 'Tallow School of Engineering'],
	])('but do in their own: %s', (text, expected) => {
		expect(told(text)).toEqual([expected]);
	});
});

describe('thrones of things', () => {
	it.each([
		['She is the queen of puns.'],
		['Quill is the godmother of soul.'],
		['She is the mayor of nowhere in particular.'],
	])('are no posts: %s', (text) => {
		expect(factsOf(text, 'position')).toEqual([]);
	});

	it.each([['She was queen of Norway.'], ['She was mayor of the village.']])('but those of places are: %s', (text) => {
		expect(factsOf(text, 'position')).toHaveLength(1);
	});
});

describe('names that go on', () => {
	it.each([
		["She worked at Reed's in Tallow.", "Reed's"],
		['She was a waitress at Bell’s.', 'Bell’s'],
		['She worked as an electrical engineer for W.R. Reed and Bell Engineering.', 'W.R. Reed'],
	])('are taken whole: %s', (text, expected) => {
		expect(factsOf(text, 'position')[0]?.organization).toBe(expected);
	});

	it('are those of a body where what it owns follows', () => {
		expect(
			factsOf("She worked for Reed's parent company.", 'position').map(({ organization }) => organization),
		).not.toContain("Reed's");
	});

	it.each([
		['She serves as a counsellor to Fortune 500 companies.', 'counsellor to Fortune 500 companies'],
		['She was Minister of State for Europe from 2005 to 2006.', 'Minister of State for Europe'],
		["She is the country's first female president.", 'female president'],
		[
			'Quill was appointed parliamentary assistant to Minister of Health, Sport and Culture Anna Reed.',
			'parliamentary assistant to Minister of Health, Sport and Culture',
		],
	])('belong to a title: %s', (text, expected) => {
		expect(factsOf(text, 'position')).toMatchObject([{ title: expected }]);
	});
});

describe('whether a post is over', () => {
	it('is not told of a chief officer by a post held before', () => {
		const text = 'Quill has been appointed chief financial officer. Quill was previously treasurer of Tallow Bank.';
		expect(factsOf(text, 'position')[0]).toEqual({ title: 'chief financial officer' });
	});

	it('is told of an officer in uniform by the next command', () => {
		const text =
			'Quill was commissioned as an infantry officer. Quill served as platoon leader in the 4th Tallow Regiment.';
		expect(factsOf(text, 'position')[0]).toMatchObject({ title: 'infantry officer', current: false });
	});
});

describe('a body called by its last word', () => {
	it('is not one with another rank before it', () => {
		const text = 'In 2006 she was appointed to the Cabinet. In 2010 Quill was elected to the Shadow Cabinet.';
		expect(factsOf(text, 'membership').map(({ organization }) => organization)).toEqual(['Cabinet', 'Shadow Cabinet']);
	});

	it('that only a chapter is of has not the president of the chapter', () => {
		const text = 'She founded a chapter of the Tallow Humanist Association and served as its president.';
		expect(factsOf(text, 'position').map(({ organization }) => organization)).not.toContain(
			'Tallow Humanist Association',
		);
	});
});

describe('texts that name nobody whom they are about', () => {
	const claims = (text: string) => () => extract(read(text, { id: 'page' }));

	it.each([
		[
			'only for whom somebody worked',
			'Quillfeather worked as a surveyor for Acme Mills from 1984 until 1987. In 1990 Quillfeather joined Bolt Ltd. In 1996 Quillfeather worked for the campaign to re-elect Governor Peter Reed. Quillfeather then left for good.',
		],
		[
			'only a sister who survives',
			'He was employed by Tallow Electric. He later ran a mill.\n\nHe liked boats. Other survivors include: sister, Barbara E. Reed; niece, Blythe Reed; nephew, Randy Reed.',
		],
		[
			'only kin by what they are called',
			'Remembering Dad\n\nDad was born in 1932 in Tallow. Dad and Mom were married in 1952.',
		],
		[
			'a rank above a note',
			'Lieutenant Colonel, Infantry\n\nAfter school he enlisted. He went in as a soldier and came out as one.',
		],
		[
			'a thing that bears a name',
			'# Meet Ada Reed\n\nAda Reed is our newest espresso machine. She was born in Milan in 2019.',
		],
		['somebody invented', 'Ada Reed is a fictional surgeon in the series Low Tide. She was born in Leeds in 1950.'],
		[
			'several of one name',
			'Ada Reed may refer to:\n\nAda Reed (born 1950), English footballer\n\nAda Reed (1920–1999), singer',
		],
	])('give no claims: %s', (_, text) => {
		expect(claims(text)).toThrow(/name (?:one|a person|them) with --subject/);
	});

	it.each([
		['It is with sorrow that we tell of the passing of Ada Reed. She was born in Leeds in 1950.'],
		['Ada Reed is a film star. She was born in Leeds in 1950.'],
		['Ada Reed is a brand strategist from Leeds. She was born in 1950.'],
	])('but those who are told of have theirs: %s', (text) => {
		expect(claims(text)().some(({ fact }) => fact.kind === 'birth')).toBe(true);
	});
});

describe('bodies whose names hold "and"', () => {
	it.each([
		['She joined Tide Hotels and Resorts in 2004.', ['Tide Hotels and Resorts']],
		[
			'She was chair of the Standing Committee on Health and Training Services.',
			['Standing Committee on Health and Training Services'],
		],
		['She was chair of the WTO dispute panel.', ['WTO dispute panel']],
		[
			'She is director of the Graduate Program in Energy and Water Policy.',
			['Graduate Program in Energy and Water Policy'],
		],
		['She was chair of the Tallow Society and the Weir Trust.', ['Tallow Society', 'Weir Trust']],
	])('are one, and lists are none: %s', (text, expected) => {
		expect(factsOf(text, 'position').map(({ organization }) => organization)).toEqual(expected);
	});

	it('do not begin with somebody’s post', () => {
		const text = 'Her roles include Vice Chairman of Upton Golf Club where she served as captain.';
		expect(new Set(factsOf(text, 'position').map(({ organization }) => organization))).toEqual(
			new Set(['Upton Golf Club']),
		);
	});
});

describe('words beside a post', () => {
	it.each([
		['She worked as a designer of carpets and created costumes.', ['designer of carpets']],
		['She served as State Representative for District 16.', ['State Representative for District 16']],
		['From 2012 she is back in Ghent.', []],
		['Quill was the fourth-most senior senator.', []],
		['In 2004 she co-chaired a Tallow University fundraising campaign.', []],
	])('end it: %s', (text, expected) => {
		expect(factsOf(text, 'position').map(({ title }) => title)).toEqual(expected);
	});

	it('are no date of it, where a participle has one of its own', () => {
		const [post] = factsOf(
			'Quill has much experience: having started at Acme Ltd in 2001, she was chief editor of the Tallow Review.',
			'position',
		);
		expect(post).toMatchObject({ title: 'chief editor', organization: 'Tallow Review' });
		expect(post).not.toHaveProperty('start');
	});

	it('do not end a post that was still to come', () => {
		const text =
			'Before joining Acme Mills, she worked for Bolt Ltd. She is director of tides at the Acme Tide College.';
		expect(factsOf(text, 'position')).toContainEqual({ organization: 'Acme Mills' });
	});
});

describe('where somebody was sent', () => {
	it('is no club, in a text without sport', () => {
		expect(factsOf('She was held in Grini before being transferred to Sachsen.', 'membership', 'position')).toEqual([]);
	});

	it('is one, in a text of sport', () => {
		const text = 'Quill is a footballer. In 2004 she was transferred to Chelsea.';
		expect(factsOf(text, 'membership').map(({ organization }) => organization)).toEqual(['Chelsea']);
	});
});

describe('nations in the names of bodies', () => {
	it('are nobody’s', () => {
		const text = 'The firm has hired longtime American Express executive Mara Quill. She likes boats.';
		expect(factsOf(text, 'nationality')).toEqual([]);
	});

	it('are somebody’s before what they are', () => {
		expect(factsOf('The American executive Mara Quill likes boats.', 'nationality')).toEqual([
			{ country: 'United States' },
		]);
	});
});

describe('headlines', () => {
	it.each([
		['Ada Reed Made Chief Officer\n\nAcme has hired Ada Reed. Reed was treasurer of Bolt Ltd.', 'Ada Reed'],
		['ADA REED WAS BORN IN LEEDS IN 1950.', 'Ada Reed'],
		['Comrade Ada Reed is a journalist. Reed was born in 1950.', 'Ada Reed'],
	])('name whom they are about without their verb: %s', (text, expected) => {
		const names = extract(read(text, { id: 'page' })).flatMap(({ fact }) =>
			fact.kind === 'name' && fact.form === 'full' ? [fact.name] : [],
		);
		expect(names).toEqual([expected]);
	});
});

describe('years of a stay', () => {
	it('are not counted from a date that is told long before', () => {
		const text =
			'Quill chose Acme Mills, listed since 1998. She was a clerk there. She was glad. After 25 years with Acme Mills, Quill then joined Bolt Ltd.';
		expect(factsOf(text, 'position')).toContainEqual({ organization: 'Bolt Ltd' });
	});
});

describe('the works of an actor', () => {
	it('are not said to be made by them', () => {
		const text = 'Quill was an actor. Among her works are Low Tide (1947) and The Weir (1951).';
		for (const work of factsOf(text, 'work')) expect(work.role).not.toBe('creator');
	});
});

describe('what somebody would like to do', () => {
	it.each([
		["I'd love to work at Acme Ltd one day.", 'position'],
		["I'd like to study at Tallow College.", 'education'],
		['She is keen to join Acme Ltd.', 'position'],
	] as const)('is nothing that they did: %s', (text, kind) => {
		expect(factsOf(`I am a surveyor. ${text}`, kind)).toEqual([]);
	});
});

describe('a verb in a title', () => {
	it.each(['I wrote “Forms That Work for Everyone” in 2021.', 'I wrote "A Field Guide for Acme Ltd" in 2021.'])(
		'tells of no employer: %s',
		(text) => {
			expect(factsOf(`I am a surveyor. ${text}`, 'position')).toEqual([]);
		},
	);
});
