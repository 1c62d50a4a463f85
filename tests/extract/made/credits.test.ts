import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

const works = (text: string) =>
	factsOf(`Quill is an actress. ${text}`, 'work').map(({ name, date }) =>
		date === undefined ? name : `${name} ${date}`,
	);

describe('parts that an actor had', () => {
	it.each([
		[
			'Her television work has included a recurring role in the early years of “Salt Roads” and guest spots on “Ebb” (1985) and “Low Tide” (1990).',
			['Salt Roads', 'Ebb 1985', 'Low Tide 1990'],
		],
		['She returned to film in small roles (“Ebb”, 1987; “Low Tide”, 1990).', ['Ebb 1987', 'Low Tide 1990']],
		['She made several movies, all of them short: “Ebb” (1984), “Low Tide” (1985).', ['Ebb 1984', 'Low Tide 1985']],
		['She came to fame in 1976 for her quiet performance on television in the series “Ebb”.', ['Ebb']],
		['Her career began with a lead in the comedy “Salt Roads”.', ['Salt Roads']],
	])('are told with the titles: %s', (text, expected) => {
		expect(works(text)).toEqual(expected);
	});

	it.each([
		['She reviewed films: “Ebb” (1984) and “Low Tide” (1985).'],
		['She praised movies such as these: “Ebb”.'],
		['Tom Reed had small roles (“Ebb”, 1987).'],
		['She sang the female lead of “Ebb” with a choir.'],
	])('are nobody else’s: %s', (text) => {
		expect(works(text)).toEqual([]);
	});

	it('are titles only of somebody who acts', () => {
		expect(factsOf('She is an engineer. She gave a tour of “Low Tide”.', 'work')).toEqual([]);
	});
});

describe('what a prize was for', () => {
	it.each([
		['She won the Tide Award for “Salt Roads”.', ['Salt Roads']],
		['She won the Tide Award for “Best Newcomer”.', []],
		['Tom Reed won the Tide Award for “Salt Roads”.', []],
	])('is a work, where it is one: %s', (text, expected) => {
		expect(factsOf(text, 'work').map(({ name }) => name)).toEqual(expected);
	});

	it('is told in a list of prizes too', () => {
		const text =
			'# Mara Quill\n\nMara Quill is a film maker.\n\n## Awards\n\n- 2013 Grand Prix at the Tide Festival for “Salt Roads”\n- 2014 Salt Prize for *Low Tide*\n- 2015 Ebb Medal for “Best Newcomer”\n- 2016 Harbour Prize for services to Ulm\n';
		const facts = extract(read(text, { mediaType: 'text/markdown' }))
			.map(({ fact }) => fact)
			.flatMap((fact) => (fact.kind === 'work' || fact.kind === 'award' ? [`${fact.kind} ${fact.name}`] : []));
		expect(facts.filter((fact) => fact.startsWith('work'))).toEqual(['work Salt Roads', 'work Low Tide']);
		expect(facts).toContain('award Grand Prix at the Tide Festival');
	});
});

describe('a list of works', () => {
	it('has no title that heads what others wrote', () => {
		const text =
			'# Mara Quill\n\nMara Quill is a poet.\n\n## Books\n\n- *Salt Roads*, Ulm Press (2014)\n\nCritical studies and reviews of Quill’s work\n';
		const facts = extract(read(text, { mediaType: 'text/markdown' })).map(({ fact }) => fact);
		expect(facts.flatMap((fact) => (fact.kind === 'work' ? [fact.name] : []))).toEqual(['Salt Roads']);
	});
});

describe('parts and what they are in', () => {
	const titles = (text: string) => factsOf(text, 'work').map(({ name }) => name);

	it.each<[string, readonly string[]]>([
		[
			'She is a soprano. Her recent roles include Kay (Der Tidenkavalier) and Tam (Salt).',
			['Der Tidenkavalier', 'Salt'],
		],
		['She is a soprano. Her appearances included Kay (Tales of Salt), Tam (Rope).', ['Tales of Salt', 'Rope']],
		['She is a mezzo. Opera roles include Kay in The Mill and Tam in Salt Night.', ['The Mill', 'Salt Night']],
		['She sang the role of Kay in The Mill.', ['The Mill']],
		// A house, and who is in charge of one.
		['She is an actor. Her roles include Kay (Almeida) and Tam (Tide Theatre).', []],
		['Her roles include Director (Acme Tide) and Chair (Salt Trust).', []],
	])('are told apart: %s', (text, expected) => {
		expect(titles(text)).toEqual(expected);
	});

	it('are told apart in credits that all have them', () => {
		expect(
			titles('Television credits include: Susie Roe in Pan Tide (Heron Films), Jigga in Nine By Nine (BBC).'),
		).toEqual(['Pan Tide', 'Nine By Nine']);
		expect(titles('Her credits include Death in Upton, Low Water and Rope.')).toContain('Death in Upton');
	});

	it('are behind the house that put them on', () => {
		expect(titles('For Upton Theatres, credits include: Low Water and The Salt Wife.')).toEqual([
			'Low Water',
			'The Salt Wife',
		]);
		expect(titles('Theatre credits include: Mr Gumm And The Bear (National Theatre); Wife (Kiln Theatre).')).toEqual([
			'Mr Gumm And The Bear',
			'Wife',
		]);
	});

	it('are none where somebody directs', () => {
		expect(factsOf('Her directorial television credits include Party of Nine and Rope.', 'work')).toEqual([
			{ name: 'Party of Nine', role: 'director' },
			{ name: 'Rope', role: 'director' },
		]);
	});
});
