import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

const currencyOf = (text: string, organization: string): unknown =>
	factsOf(text, 'position').find((fact) => fact.organization === organization)?.current;

describe('whether a post is over, by what the rest of the text tells', () => {
	it.each([
		[
			'of somebody who now works elsewhere',
			'She joined Saltmarsh Bank in 1998. She is chief engineer at Tidewell Labs.',
			false,
		],
		[
			'of somebody who then joined another employer',
			'She joined Saltmarsh Bank in 1998. She joined Tidewell Labs in 2003.',
			false,
		],
		['of the dead', 'She was appointed director of Saltmarsh Bank in 1998. Quill died in 2010.', false],
		[
			'where another sentence says that it is held',
			'She joined Saltmarsh Bank in 1998. She is now its director.',
			undefined,
		],
		[
			'of a judge, who holds no other post',
			'In 1998 Saltmarsh Bank hired Quill as counsel. In 2004 she was appointed judge of the Harbour Court.',
			false,
		],
		['where nothing is told', 'She joined Saltmarsh Bank in 1998.', undefined],
		[
			'of an adviser, which one can be beside a job',
			'She joined Saltmarsh Bank as an adviser in 1998. She is chief engineer at Tidewell Labs.',
			undefined,
		],
	] as const)('%s', (_, text, current) => {
		expect(currencyOf(text, 'Saltmarsh Bank')).toBe(current);
	});

	it('leaves out what a neighbour states with more', () => {
		expect(factsOf('In 1990 she worked as a reporter for the Harbour Gazette.', 'position')).toEqual([
			{ title: 'reporter', organization: 'Harbour Gazette', start: '[..1990]', current: false },
		]);
	});
});

describe('an event read in two ways', () => {
	it('is told once, as the contest that it is', () => {
		const text = 'Mara Quill is a midfielder. She played at the 2020 Tallow Cup.';
		const roles = extract(read(text)).flatMap(({ fact }) => (fact.kind === 'event' ? [fact.role] : []));
		expect(roles).toEqual(['competitor']);
	});
});
