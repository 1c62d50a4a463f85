import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

/** The facts of a page of Mara Quill's with some words under a heading. */
const under = (heading: string, words: string): readonly string[] => {
	const text = `# Mara Quill\n\nMara Quill is a surveyor.\n\n## ${heading}\n\n${words}\n`;
	return extract(read(text, { id: 'page', mediaType: 'text/markdown' }), { subject: 'Mara Quill' })
		.filter(({ fact }) => !['name', 'occupation'].includes(fact.kind))
		.map(({ fact }) => fact.kind);
};

describe('headings that say that nothing of the subject follows', () => {
	it.each([
		['Plot', 'She joins the Salt Army and becomes its captain. She dies in Rome in 1944.'],
		['Synopsis', 'She joins the Salt Army.'],
		['Myths', '- She was born in Norway.\n- She worked for Acme Ltd.'],
		['Rumours', 'She has joined the Salt Party.'],
		['Cancelled', '- Talk at the Salt Forum, 3 May 2020'],
		['Wish list', '- PhD at Marlow College'],
		['Namesakes', '- Mara Quill, bishop of Upton (1604–1610)\n- Mara Quill, dancer, born 1980'],
		['Career of her mother', 'She joined Acme Ltd in 1950 and became its president in 1960.'],
		['Her sister', 'She joined Acme Ltd in 1950.'],
	])('%s', (heading, words) => {
		expect(under(heading, words)).toEqual([]);
	});

	it.each([
		['Career', 'She joined Acme Ltd in 1950.'],
		['Her work with the poor', 'She joined Acme Ltd in 1950.'],
		['Her mother', 'Quill joined Acme Ltd in 1950.'],
	])('are told from others: %s', (heading, words) => {
		expect(under(heading, words)).toEqual(['position']);
	});
});

describe('a heading in the line that it heads', () => {
	it.each([
		['Early life: Born in Tallow in 1950, she attended Upton School.', 'birth', [{ date: '1950', place: 'Tallow' }]],
		[
			'Early Life - Born in Tallow in 1950, she attended Upton School.',
			'education',
			[{ organization: 'Upton School' }],
		],
		['Career: Joined Acme Ltd in 1990 as a clerk.', 'position', [{ organization: 'Acme Ltd', start: '1990' }]],
		['Biography: Born in Tallow, she joined Acme Ltd in 1990.', 'birth', [{ place: 'Tallow' }]],
	] as const)('is none of its words: %s', (text, kind, facts) => {
		const found = factsOf(text, kind);
		expect(found).toMatchObject(facts);
		expect(found[0]?.start).toBe(kind === 'position' ? '1990' : undefined);
	});
});

describe('births and deaths of which the text is not sure', () => {
	it.each([
		['She was born either in Leeds or in York.'],
		['She was born in Leeds or York.'],
		['She was born in 1950 or 1951.'],
		['She was born in Leeds, according to some, and in York, according to others.'],
		['Her birth in Leeds in 1950 is disputed.'],
	])('%s', (text) => {
		expect(factsOf(text, 'birth')).toEqual([]);
	});

	it('give what is sure', () => {
		expect(factsOf('She was born in 1950, probably in Leeds.', 'birth')).toEqual([{ date: '1950' }]);
		expect(factsOf('She died in 1990 or 1991 in Oslo.', 'death')).toEqual([{ place: 'Oslo' }]);
		expect(factsOf('She was born in Leeds in 1950.', 'birth')).toEqual([{ date: '1950', place: 'Leeds' }]);
	});
});

describe('titles of what nobody was', () => {
	it.each([
		['She was nearly director of Acme Ltd.'],
		['She was supposedly director of Acme Ltd.'],
		['She became the owner of a Ford.'],
	])('%s', (text) => {
		expect(factsOf(text, 'position')).toEqual([]);
	});
});
