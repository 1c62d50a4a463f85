import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

const NAME = 'Mara Quill';

/** What lines under the name state, posts above all, as plain words. */
function told(text: string, mediaType: 'text/plain' | 'text/markdown' = 'text/plain'): readonly string[] {
	const claims = extract(read(text, { id: 'page', mediaType }), { subject: NAME });
	return claims.flatMap(({ fact }) => {
		if (fact.kind !== 'position' && fact.kind !== 'membership' && fact.kind !== 'founded' && fact.kind !== 'education')
			return [];
		const title =
			'title' in fact ? fact.title : 'role' in fact ? fact.role : 'credential' in fact ? fact.credential : '';
		const state = 'current' in fact && fact.current !== undefined ? (fact.current ? ' now' : ' over') : '';
		return [`${fact.kind}: ${title ?? ''} @ ${fact.organization?.name ?? ''}${state}`];
	});
}

const under = (line: string): readonly string[] => told(`${NAME}\n${line}\n`);

describe('a line of parts under a name', () => {
	it.each<[string, readonly string[]]>([
		[
			'Engineer @ Tidewell · ex-Saltmarsh, ex-Kelp',
			['position: Engineer @ Tidewell now', 'position:  @ Saltmarsh over', 'position:  @ Kelp over'],
		],
		[
			'CTO, Tidewell | ex-Saltmarsh | Upton University alum',
			['position: CTO @ Tidewell now', 'position:  @ Saltmarsh over', 'education:  @ Upton University'],
		],
		[
			'Co-founder at Tidewell • Board member, Salt Trust • Dad of two',
			['founded:  @ Tidewell', 'membership: Board member @ Salt Trust now'],
		],
		[
			'Partner at Roe & Vale | Previously: Saltmarsh and Kelp | PhD Upton University',
			[
				'position: Partner @ Roe & Vale now',
				'position:  @ Saltmarsh over',
				'position:  @ Kelp over',
				'education: PhD @ Upton University',
			],
		],
	])('tells part by part: %s', (line, expected) => {
		expect(under(line)).toEqual(expected);
	});

	it.each([
		['Home | About | Contact'],
		['CTO | Speaker | Mentor'],
		['Product Manager, Payments | Author of two books'],
		['Words: Tom Reed | Editor, Tallow Times'],
		['She was chair @ Tidewell | He is my brother'],
		['Associate | Hale Marine Ltd | 1997–2005 and on leave'],
		['Photo: Jane Roe / Tallow Times'],
	])('tells no post held now where it names none: %s', (line) => {
		expect(under(line).filter((post) => post.endsWith(' now'))).toEqual([]);
	});

	it('tells what is over, and leaves the country to the nationality', () => {
		expect(under('Ex-CTO at Globex | ex-Initech')).toEqual([
			'position: CTO @ Globex over',
			'position:  @ Initech over',
		]);
		expect(under('Kenyan Software Engineer at Globex')).toEqual(['position: Software Engineer @ Globex now']);
		expect(under('German Teacher at Upton College')).toEqual(['position: German Teacher @ Upton College now']);
		expect(factsOf('Irish Times Correspondent', 'nationality')).toEqual([]);
	});

	it('is read behind the name in its own line, and under a name with pronouns', () => {
		expect(told(`${NAME} — CTO, Tidewell`)).toEqual(['position: CTO @ Tidewell now']);
		expect(told(`${NAME} | CTO @ Tidewell`)).toEqual(['position: CTO @ Tidewell now']);
		expect(told(`${NAME} (she/her)\nCTO @ Tidewell · Mother`)).toEqual(['position: CTO @ Tidewell now']);
		expect(told(`Dr ${NAME} MBBS FRCS\nSurgeon @ Upton Hospital · Mother`)).toEqual([
			'position: Surgeon @ Upton Hospital now',
		]);
		expect(told(`${NAME} Hale\nSurgeon @ Upton Hospital · Mother`)).toEqual([]);
	});

	it('may be a heading, and holds no name of the subject', () => {
		expect(told(`# ${NAME}\n\n### CTO, Tidewell\n\nMara builds weirs.`, 'text/markdown')).toEqual([
			'position: CTO @ Tidewell now',
		]);
		expect(told(`# ${NAME}\n\n### Chair of the month: ${NAME}\n`, 'text/markdown')).toEqual([]);
	});

	it('is of whoever stands above it', () => {
		expect(told(`Tom Reed\nCTO @ Tidewell · ex-Saltmarsh\n\n${NAME}\nEngineer @ Kelp · ex-Weir`)).toEqual([
			'position: Engineer @ Kelp now',
			'position:  @ Weir over',
		]);
	});
});

describe('a post and its body under a name', () => {
	it.each<[string, string]>([
		['CTO, Tidewell', 'position: CTO @ Tidewell now'],
		['Partner, Roe & Vale', 'position: Partner @ Roe & Vale now'],
		['Engineer, IBM', 'position: Engineer @ IBM now'],
		[
			'Professor of Tides\nDepartment of Physics, Upton University',
			'position: Professor of Tides @ Department of Physics now',
		],
		['Professor of Tides\nUpton University', 'position: Professor of Tides @ Upton University now'],
		['Chief Engineer\nHale Marine Ltd.', 'position: Chief Engineer @ Hale Marine Ltd now'],
	])('%s', (lines, expected) => {
		expect(under(lines)).toEqual([expected]);
	});

	it('says in brackets that its post is over', () => {
		expect(under('Chief Executive, Tallow Bank (retired)')).toEqual(['position: Chief Executive @ Tallow Bank over']);
		expect(under('Director (retd), Tallow Bank')).toEqual(['position: Director @ Tallow Bank over']);
	});

	it('has its body below it where the text has somebody there', () => {
		const page = (body: string): string => `${NAME}\nCTO\n${body}\n\nMara builds weirs at ${body}.`;
		expect(told(page('Kelp'))).toEqual(['position: CTO @ Kelp now']);
		expect(told(`${NAME}\nCTO\nKelp\n\nMara builds weirs.`)).toEqual(['position: CTO @  now']);
		expect(told(`${NAME}\nCTO\nBerlin\n\nMara left Berlin.`)).toEqual(['position: CTO @  now']);
	});

	it('needs the text to show that a bare name is a body', () => {
		expect(under('Product Manager, Payments').filter((post) => post.includes('@ Payments'))).toEqual([]);
		expect(told(`${NAME}\nProduct Manager, Kelp\n\nQuill has worked at Kelp since 2001.`)).toContain(
			'position: Product Manager @ Kelp now',
		);
	});

	it.each([
		['Chief Engineer\nSalt Building, Room 12'],
		['Chief Engineer\nHale Marine'],
		['BSc Physics, Upton College'],
	])('tells no other post: %s', (lines) => {
		expect(under(lines).filter((post) => /Marine|Building|BSc/.test(post) && post.startsWith('position'))).toEqual([]);
	});
});

describe('lines of Markdown under a name', () => {
	it('stand alone, though CommonMark would run them together', () => {
		expect(told(`${NAME}\nSoftware engineer at Tidewell\n\nMara builds weirs.`, 'text/markdown')).toEqual([
			'position: Software engineer @ Tidewell now',
		]);
		const [first] = read(`${NAME}\nSoftware engineer at Tidewell`, { mediaType: 'text/markdown' }).blocks;
		expect(first?.end).toBe(NAME.length);
	});

	it('are prose where they are long', () => {
		const wrapped = 'The Tidewell Prize\nHas been given since 1950 to those who have built weirs and locks.';
		expect(read(wrapped, { mediaType: 'text/markdown' }).blocks).toHaveLength(1);
	});
});

describe('a post that a sentence goes on with', () => {
	it.each<[string, readonly unknown[]]>([
		[
			'Principal Flute of the Tide Symphony Orchestra since 2016, regularly featured as a soloist.',
			[{ title: 'Principal Flute', organization: 'Tide Symphony Orchestra', start: '2016', current: true }],
		],
		['Director of the Tide Museum, her father taught her.', []],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'position')).toEqual(expected);
	});

	it('may tell of a degree', () => {
		expect(factsOf('Poet with a BA in English Literature from Marlow College.', 'education')).toEqual([
			{ organization: 'Marlow College', credential: 'BA', field: 'English Literature' },
		]);
		expect(factsOf('Nurse with an interest in Marlow College.', 'education')).toEqual([]);
	});
});
