import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';

const quotes = (text: string, kind: string): readonly (string | undefined)[] =>
	extract(read(text, { id: 'text' }), { subject: 'Mara Quill' }).flatMap(({ fact, evidence }) =>
		fact.kind === kind ? [evidence[0]?.quote] : [],
	);

describe('the first quote of a claim', () => {
	it('is the statement and not the value alone', () => {
		expect(quotes('Mara Quill is an engineer. She graduated from Marlow College.', 'education')).toEqual([
			'She graduated from Marlow College',
		]);
		expect(quotes('Mara Quill is an engineer. Before joining Tidewell she was at sea.', 'position')).toEqual([
			'Before joining Tidewell',
		]);
		expect(quotes('Mara Quill is a poet.', 'occupation')).toEqual(['Mara Quill is a poet']);
	});

	it('leaves out what is told between the name and the verb', () => {
		expect(quotes('Mara Quill (born 3 May 1960 in Upton) is a poet.', 'occupation')).toEqual(['is a poet']);
	});

	it('stands in the text word for word, with the value inside', () => {
		const document = read('Mara Quill was a lecturer at Ulmen College from 1980 and then a dean.', { id: 'text' });
		for (const { evidence } of extract(document))
			for (const { start, end, quote, layer } of evidence) expect(document[layer].slice(start, end)).toBe(quote);
	});
});
