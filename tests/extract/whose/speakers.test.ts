import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

const WORK = ['position', 'education', 'award', 'membership', 'birth'] as const;
/** What a page in the first person tells. */
const OWN = 'I joined Acme Ltd in 2001. I studied at Marlow College. I live in Kent.';

describe('whoever speaks of the subject', () => {
	it.each([
		['I met Mara Quill at Acme Ltd, where I was working as an engineer. I studied at Marlow College. I live in Kent.'],
		[`My name is Tom Reed, and I interviewed a surveyor. ${OWN}`],
		[`Hello, I'm Ann Doyle. Today I talk to a surveyor. ${OWN}`],
		[`My wife Mara Quill is a surveyor. ${OWN}`],
		[`My boss was Mara Quill. ${OWN}`],
		[`When I was a student, Mara Quill was my tutor. ${OWN}`],
		[`Mara helped me a lot. ${OWN}`],
		[`Mara Quill is the best coach I ever had. ${OWN}`],
		[`I remember Mara well. ${OWN}`],
		[`By Ann Vale\n\n${OWN}`],
	])('is not the subject: %s', (text) => {
		expect(factsOf(text, ...WORK)).toEqual([]);
	});

	it('is a client under the heading of such words', () => {
		expect(factsOf(`${OWN} I am a surveyor.\n\nTestimonials\n\nI joined Bold Bank in 1999.`, 'position')).toMatchObject(
			[{ organization: 'Acme Ltd' }],
		);
	});

	it.each([
		[`I'm Mara Quill. ${OWN}`],
		[`I, Mara Quill, am a surveyor. ${OWN}`],
		[`Mara here! ${OWN}`],
		[`My friends call me Mara. ${OWN}`],
		[`I run Mara Quill Design from Kent. ${OWN}`],
		[`I invented the Quill valve. ${OWN}`],
		[`I moved to Quill in 1990. ${OWN}`],
		[`My brother Tom Quill and I love boats. ${OWN}`],
		[`You can hire me, Mara Quill, for talks. ${OWN}`],
		[`Mara Quill is a surveyor. ${OWN}`],
		[OWN],
	])('is the subject: %s', (text) => {
		expect(factsOf(text, 'position')).toMatchObject([{ organization: 'Acme Ltd', start: '2001' }]);
	});
});

describe('a pronoun behind somebody else', () => {
	it.each([
		['Her agent is Ann Reed. She is a partner at Bold Bank.'],
		['The chair was Ann Reed. She was also president of Bold Bank.'],
		['One of her students was Ann Reed. She became a professor at Marlow College.'],
		['Her students include Ann Reed. She teaches at Marlow College.'],
		['Among her pupils was Ann Reed. She later directed the Tide Museum.'],
		['Acme Ltd was founded by Ann Reed. She became mayor of Upton.'],
		['The director of the Tide Museum is Ann Reed. Since 2001 she has also been chair of Bold Bank.'],
		['She wrote a life of Ann Reed. She was born in Upton in 1880.'],
		['Her sister worked at Bold Bank. She left in 1977 and joined Acme Ltd.'],
		['Her daughter Ann joined Bold Bank. She was promoted to director in 2005.'],
		['Her sister is a judge. She joined Bold Bank in 1990.'],
		['Her boss retired. She became mayor of Upton.'],
		['Her business partner is a surveyor. She joined Bold Bank in 1990.'],
	])('may be theirs: %s', (text) => {
		expect(factsOf(`Mara Quill is a surveyor. ${text}`, ...WORK)).toEqual([]);
	});

	it.each([
		['Her pen name is Ann Reed. She joined Acme Ltd.'],
		['Her best-known role was Ann Reed. She joined Acme Ltd.'],
		['Her clients include Ann Reed and Ruth Bell. She joined Acme Ltd.'],
		['Her agent is Tom Reed. She joined Acme Ltd.'],
		['Her sister was a miner. She joined Acme Ltd.'],
		['Her mentor was a miner. She joined Acme Ltd.'],
		['Her mother is a miner. She joined Acme Ltd.'],
		['Her predecessor resigned. She joined Acme Ltd.'],
		['Her career is a marvel. She joined Acme Ltd.'],
		['Her agent is Ann Reed. Quill joined Acme Ltd.'],
	])('is the subject’s: %s', (text) => {
		expect(factsOf(`Mara Quill is a surveyor. ${text}`, 'position')).toMatchObject([{ organization: 'Acme Ltd' }]);
	});
});
