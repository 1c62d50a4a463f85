import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

const ALL = [
	'award',
	'birth',
	'death',
	'education',
	'event',
	'expertise',
	'founded',
	'language',
	'membership',
	'nationality',
	'occupation',
	'position',
	'relative',
	'work',
] as const;

describe('somebody whom the text names in passing', () => {
	it.each([
		['In 1926, Bohl began her appointment as a lecturer in Tallow.'],
		['Bohl lived in Tallow until her death in 1940.'],
		['Bohl married her pilot Tom Reed in 1989.'],
		['In the 1960s Hallam began working as a freelance writer.'],
		['Quill stayed while Ann Vale founded Acme and joined Globex.'],
		['Quill stayed after Ann Vale divorced Otto Roe and won the Tide Prize.'],
		['Perchin was born in Tallow, the son of Bess and John Perchin.'],
	])('has what their sentence tells: %s', (text) => {
		expect(factsOf(text, ...ALL)).toEqual([]);
	});

	it.each([
		['A member of the Harbour Party, Spender was first elected in 1993.'],
		['Born in Ulmen, Everard was educated at the University of Tallow before becoming a barrister.'],
		['Before joining Saltworks, Jana was a buyer at Kelp Ltd.'],
		['After five years at Saltworks, Luzin signed a contract with Kelp Ltd.'],
	])('has the words that open it: %s', (text) => {
		expect(factsOf(text, ...ALL)).toEqual([]);
	});

	it.each([
		['Before joining Saltworks, Quill was a buyer at Kelp Ltd.', { organization: 'Saltworks' }],
		['Born in Tallow, she was educated at Marlow College.', { organization: 'Marlow College' }],
		['Heron Press published her second novel, Salt Roads, in 2013.', { name: 'Salt Roads' }],
		['Faber published her second novel, Salt Roads, in 2013.', { name: 'Salt Roads' }],
		['Bohl married her in 1989.', { name: 'Bohl' }],
	])('takes nothing of what is told of the subject: %s', (text, fact) => {
		expect(factsOf(text, ...ALL)).toContainEqual(expect.objectContaining(fact));
	});

	it('leaves the next sentence to the subject', () => {
		expect(factsOf('Bohl lived in Tallow. She joined Saltworks in 1990.', 'position')).toHaveLength(1);
	});
});

describe('a relative’s way', () => {
	it.each([
		['Her mother left Tallow for Ulmen, where she became a judge.'],
		['Her sister Ann moved to Ulmen, where she was director of the Salt Museum.'],
	])('is theirs: %s', (text) => {
		expect(factsOf(text, 'position')).toEqual([]);
	});

	it('is no way of the subject’s own', () => {
		expect(factsOf('She left Tallow for Ulmen, where she became mayor.', 'position')).toEqual([{ title: 'mayor' }]);
	});
});

describe('what somebody does to others', () => {
	it.each([
		['She killed two people in Tallow in 1990.', 'death'],
		['They captured or killed thousands in Tallow.', 'death'],
		['She appointed a director in 2001.', 'position'],
	] as const)('does not happen to them: %s', (text, kind) => {
		expect(factsOf(text, kind)).toEqual([]);
	});

	it('and what is done to them does', () => {
		expect(factsOf('She was killed in Tallow in 1990.', 'death')).toEqual([{ date: '1990', place: 'Tallow' }]);
		expect(factsOf('She commissioned as a lieutenant in 1990.', 'position')).toEqual([
			{ title: 'lieutenant', start: '1990' },
		]);
	});
});

describe('whom somebody is to marry', () => {
	it.each([
		['In 2010 she got engaged to a choreographer.'],
		['She got engaged to Milo in 2010.'],
		['Her aunt urges her to marry Tom Reed.'],
	])('is no post, no body and no husband: %s', (text) => {
		expect(
			factsOf(text, 'position', 'membership', 'relative').filter(({ relation }) => relation !== 'sibling'),
		).toEqual([]);
	});

	it('is another thing than what somebody is engaged as', () => {
		expect(factsOf('She was engaged as a teacher at Marlow College.', 'position')).toHaveLength(1);
	});
});

describe('a relative by title alone', () => {
	it.each([['The King, her father, agreed.'], ['She was the daughter of the new Ambassador.']])(
		'has no name: %s',
		(text) => {
			expect(factsOf(text, 'relative')).toEqual([]);
		},
	);
});

describe('deeds and plans', () => {
	it.each([
		['She became only the second mayor to visit the Salt Fair, in 2008.'],
		['In 1904 she became the first keeper in the Salt League to score a goal.'],
		['In 2008 she announced that she would step down as chair of Kelp Ltd.'],
		['She has been called the “Queen of Tides”.'],
		['She was called the Queen of Salt.'],
		['She was deported back to Ulmen in 1934.'],
		['She is going back to Court.'],
		['She was with Emily at a hotel in Tallow.'],
		['She signed with Faber in 2010.'],
	])('are no posts: %s', (text) => {
		expect(factsOf(text, 'position', 'membership')).toEqual([]);
	});

	it.each([
		['She resigned as harbour secretary to work on a bridge.', 'harbour secretary'],
		['She resigned as secretary to the Board.', 'secretary to the Board'],
		['A 19th century Tallow minister, she wrote many hymns.', 'Tallow minister'],
		['In 2008 she announced she’d step down after 11 years as prime minister.', 'prime minister'],
	])('stand beside posts: %s', (text, title) => {
		const [post] = factsOf(text, 'position');
		expect(post?.title).toBe(title);
		expect(post?.start).toBeUndefined();
	});
});

describe('wars', () => {
	it('are no bodies and no places', () => {
		expect(factsOf('She was a naval officer in WWII.', 'position')).toEqual([
			{ title: 'naval officer', current: false },
		]);
		expect(factsOf('She was a driver for the Kelp Cross in World War I.', 'position')[0]).toEqual({
			title: 'driver',
			organization: 'Kelp Cross',
			current: false,
		});
	});

	it.each([
		['She lived in Ulmen to avoid military service in the Tide War.'],
		['She was a fighter for better films and loved Star Wars in Star Wars.'],
	])('that somebody kept out of are none of theirs: %s', (text) => {
		expect(factsOf(text, 'event')).toEqual([]);
	});
});

describe('names beside works', () => {
	it.each([
		['Guests on her podcast include Ann Vale and Tom Reed.'],
		['Stars of her quiz show included Gene Reed, Buck Vale and Lou Bell.'],
		['She composed a piece inspired by the novel “Low Tide”.'],
		['She wrote in her diary, “The tide came in too late for us.”'],
		['To research “Harbour”, she moved to Tallow for a year.'],
	])('are no works of theirs: %s', (text) => {
		expect(factsOf(text, 'work')).toEqual([]);
	});

	it.each([
		['Some of her novels include Low Tide and Salt Roads.', 2],
		['Her podcasts include Low Tide and Salt Roads.', 2],
		['She wrote plays based on her own stories, including “Low Tide” and “Salt Roads”.', 2],
	])('and works of theirs are: %s', (text, count) => {
		expect(factsOf(text, 'work')).toHaveLength(count);
	});
});

describe('advice', () => {
	it.each([
		['Focus on the pleasure of a good walk.'],
		['Get a degree in marine law.'],
		['Obtain a master’s degree from a good school.'],
		['Speak only Norwegian.'],
	])('is no life: %s', (text) => {
		expect(factsOf(text, 'education', 'expertise', 'language')).toEqual([]);
	});
});

describe('a line of news below a name', () => {
	it.each([
		['Council appoints director'],
		['Salt Museum seeks director'],
		['Marlow school gets a top rating'],
		['Police arrest teacher in Leeds'],
		['Ruth Reed Director, Kelp Ltd'],
		['Kenyan rowers bag three medals'],
		['Norwegian troops attacked the harbour in October 1914.'],
		['British writer Ruth Reed, author of Salt Roads, lives by the sea.'],
		['In 1981 American playwright Ruth Reed opened a school'],
		['Another biographer, Ann Vale, has posited this.'],
		['In 2001 her teacher, Ann Vale, died.'],
		['(Leeds, The Salt Society, Free Museum 1908).'],
		['Ruth Reed, or just Ruth (born 3 May 1950), is a film actress.'],
	])('says nothing of its bearer: %s', (text) => {
		expect(factsOf(text, 'position', 'nationality', 'occupation', 'birth')).toEqual([]);
	});

	it.each([
		['Director of Appointments, Kelp Ltd', 'position'],
		['Art Gallery Director', 'position'],
		['Australian poet based in Perth', 'nationality'],
		['Poet, named by the Gazette', 'occupation'],
		['Kenyan poet (born 1950)', 'birth'],
	] as const)('is another thing than what the bearer is: %s', (text, kind) => {
		expect(factsOf(text, kind)).not.toEqual([]);
	});
});

describe('sorts of things', () => {
	it.each([
		['In 1950 she founded a Welsh-language newspaper, the Tide Mail.', 'Welsh-language'],
		['She established her own Salt Valley winery.', 'Salt Valley'],
	])('are no names of what somebody founded: %s', (text, name) => {
		expect(factsOf(text, 'founded').map(({ organization }) => organization)).not.toContain(name);
	});

	it('leave the names', () => {
		expect(factsOf('She founded Life magazine.', 'founded')).toEqual([{ organization: 'Life' }]);
	});

	it('and counts behind a prize are no part of it', () => {
		expect(factsOf('She won the Tide Prize 3 times.', 'award')[0]?.name).toBe('Tide Prize');
		expect(factsOf('She received the Salt Peace Prize 20 years ago.', 'award')[0]?.name).toBe('Salt Peace Prize');
	});

	it('and a throne is no honour', () => {
		expect(factsOf('She was crowned Empress of the Isles in 800.', 'award')).toEqual([]);
	});

	it('and a side’s town is no club', () => {
		expect(factsOf('She played football. She was released by the Tallow club in 2017.', 'membership')).toEqual([]);
	});
});
