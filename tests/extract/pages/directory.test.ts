import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';

const told = (text: string) =>
	extract(read(text, { id: 'entry' })).flatMap(({ fact }) => {
		if (fact.kind !== 'position' && fact.kind !== 'education' && fact.kind !== 'membership') return [];
		const [title, body] =
			fact.kind === 'position'
				? [fact.title, fact.organization]
				: fact.kind === 'education'
					? [fact.credential, fact.organization]
					: [fact.role, fact.organization];
		return [`${fact.kind}: ${title} | ${body?.name ?? ''} | ${fact.start ?? ''}-${fact.end ?? ''}`];
	});

describe('an entry of a directory', () => {
	it('tells posts and degrees between semicolons', () => {
		const facts = told(
			'QUILL, Mara E., a surveyor from Tallow; born in Upton, Kenya, May 3, 1950; attended public schools; B.A., Tide University 1970; J.D., Salt Law School, 1973; mayor of Upton, 1976-1979; curator at the Tide Museum 1980-1984; unsuccessful candidate for governor of Tallow 1985; chair, Committee on Salt Affairs (January 3, 1993-January 3, 1995); member of the Tallow State house of representatives, 1990-1992.',
		);
		expect(facts).toEqual(
			expect.arrayContaining([
				'education: B.A. | Tide University | -1970',
				'education: J.D. | Salt Law School | -1973',
				'position: mayor of Upton |  | 1976-1979',
				'position: curator | Tide Museum | 1980-1984',
			]),
		);
		expect(facts.join()).toContain('chair | Committee on Salt Affairs');
		expect(facts.join()).not.toMatch(/governor|Tallow State(?! house)/);
	});

	it('tells them between commas, with the years behind or before', () => {
		const facts = told(
			'Quill, Mara (1843-1902), Latvian botanist, educated in Upton, curator at the Tide Museum in Ulm 1873-1890, director of the Salt Museum in Tallow, from 1892 director of the Harbour Museum in Ulm, travelled in Kenya 1897.',
		);
		expect(facts).toEqual([
			'position: curator | Tide Museum | 1873-1890',
			'position: director | Salt Museum | -',
			'position: director | Harbour Museum | 1892-',
		]);
	});

	it('is none where sentences have verbs, or it is somebody else’s', () => {
		expect(
			told(
				'Mara Quill is a surveyor. Quill, who was tired; mayor of Upton, 1976-1979; she left; curator at the Tide Museum.',
			),
		).not.toContain('position: mayor of Upton |  | 1976-1979');
	});
});

describe('a list of callings that a semicolon ends', () => {
	it('shares no body of what follows', () => {
		expect(told('Mara Quill was a soldier and geographer; teacher at the Salt School.')).toEqual([
			'position: teacher | Salt School | -',
		]);
	});
});
