import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';

describe('what extraction is told beside the text', () => {
	const placeOf = (options: object) =>
		extract(read('Mara Quill is a surveyor. She was born in the Narrows.'), { subject: 'Mara Quill', ...options })
			.map((claim) => claim.fact)
			.flatMap((fact) => (fact.kind === 'birth' ? [fact.place?.name] : []));

	it('knows the places of a register by every name', () => {
		expect(placeOf({ register: { places: [{ name: 'Upper Tallow', aliases: ['The Narrows'] }] } })).toEqual([
			'Narrows',
		]);
	});

	it('reads no sentence of another language', () => {
		const text =
			'Mara Quill ist eine deutsche Ingenieurin. Sie wurde 1950 in Ulm geboren, und sie arbeitete bei der Bahn, die auch für das Amt und den Hafen baute.';
		const kinds = extract(read(text), { subject: 'Mara Quill' }).map((claim) => claim.fact.kind);
		expect(new Set(kinds)).toEqual(new Set(['name']));
	});
});
