import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

const quill = (sentence: string) => `Mara Quill is an artist. ${sentence}`;
const names = (sentence: string) => factsOf(quill(sentence), 'work').map(({ name }) => name);

describe('subtitles in small letters', () => {
	it.each<[string, readonly string[]]>([
		[
			'Her books include Salt: A history of the coast (2004), Tide: Danse à grande vitesse and The Low Road.',
			['Salt: A history of the coast', 'Tide: Danse à grande vitesse', 'The Low Road'],
		],
		['Her books include Salt: a history of the coast (2004).', ['Salt: a history of the coast']],
		['She is the author of Salt: How we learned to live with the sea.', ['Salt: How we learned to live with the sea']],
		['She wrote Salt: A Life about her father.', ['Salt: A Life']],
		// Where one of them ends, nobody can tell.
		['Her books include Salt: A history of Kent and Sussex (2004) and Tide.', []],
		['Her books include Tide and time: essays on history (2010).', []],
	])('%s', (text, expected) => {
		expect(names(text)).toEqual(expected);
	});
});

describe('what was made for a body', () => {
	it('is named apart from it', () => {
		expect(names('She wrote her first work for Acme, Low Tide, in 1997.')).toEqual(['Low Tide']);
		expect(names('She created Low Tide for Salt Ballet in 1997.')).toEqual(['Low Tide']);
		expect(names('She wrote a play for her husband, Tom Reed, in 1997.')).toEqual([]);
		expect(names('Film/TV: Nightjar (Heron), NTSB (ABC), Nothing (ABC).')).toEqual(['Nightjar', 'NTSB', 'Nothing']);
	});

	it('is nobody whom she founded or works for', () => {
		for (const text of [
			'She created Low Tide for Salt Ballet in 1997.',
			'She is the editor of Tide: A Life.',
			'She is the author of Salt, and editor of Tide: A Life.',
		]) {
			expect(factsOf(quill(text), 'founded')).toEqual([]);
			expect(factsOf(quill(text), 'position')).toEqual([]);
		}
		expect(factsOf(quill('She created the Center for Salt Studies.'), 'founded')).toHaveLength(1);
		expect(factsOf('Mara Quill\n\nChoreographer – Low Tide\n\nShe danced.', 'position')).toEqual([]);
	});
});

describe('posts of makers', () => {
	const posts = (sentence: string) =>
		factsOf(quill(sentence), 'position').map(({ organization, end }) => [organization, end]);

	it('are retired from at a school, too', () => {
		expect(posts('She retired from Tallow University in 2020 after thirty years of teaching.')).toEqual([
			['Tallow University', '2020'],
		]);
		expect(posts('She left Tallow University in 2020.')).toEqual([]);
	});

	it('may stand before what is theirs', () => {
		expect(posts('The Poetry Editor of Tide Magazine, her work has been published in Ulm.')).toHaveLength(1);
	});

	it('are told behind a list of prizes and works that begin with a given name', () => {
		for (const text of [
			'Her awards include the Ann Bell Award. She is the director of Acme.',
			'Her films include Ann Tide. She is the director of Acme.',
		])
			expect(posts(text)).toHaveLength(1);
		expect(posts('Her agent is Ann Bell. She is the director of Acme.')).toEqual([]);
	});
});

describe('what a title or a stage is taken for', () => {
	it('is no paper, no body and no town', () => {
		expect(names('Her photographs have been published in The Guardian, Time and Vogue.')).toEqual([]);
		expect(names('Her essays were collected in The Low Road.')).toEqual(['The Low Road']);
		expect(factsOf(quill('She directed Low Tide for the Salt Theatre in 2004.'), 'position')).toEqual([]);
		expect(factsOf(quill('She died on stage in Hamlet in 1968.'), 'death').map(({ place }) => place)).toEqual([
			undefined,
		]);
		expect(factsOf(quill('She died while performing in London.'), 'death')).toMatchObject([{ place: 'London' }]);
	});

	it('is where a singer was first heard', () => {
		const debut = 'made her debut in 1957 at Salzburg';
		expect(factsOf(`Mara Quill is a singer. She ${debut}.`, 'event')).toMatchObject([
			{ name: 'Debut at Salzburg', date: '1957' },
		]);
		expect(factsOf(`Mara Quill is a footballer. She ${debut}.`, 'event')).toEqual([]);
	});
});

describe('titles that hold what usually ends one', () => {
	it.each<[string, readonly string[]]>([
		['She is the editor of Salt and Other Stories.', ['Salt and Other Stories']],
		['Her books include Salt and Other Stories (2004) and Tide.', ['Salt and Other Stories', 'Tide']],
		['She wrote the film Waiting for Lightning.', ['Waiting for Lightning']],
		[
			'She has produced many drama series, including: Blue Tide, North of 60 and Side Effects.',
			['Blue Tide', 'North of 60', 'Side Effects'],
		],
		['Her career took off in 1987 with the feature film Taking Care.', ['Taking Care']],
	])('%s', (text, expected) => {
		expect(names(text)).toEqual(expected);
		expect(factsOf(quill(text), 'position')).toEqual([]);
	});

	it('leave who is written for', () => {
		expect(factsOf(quill('She wrote regularly for The Salt Times.'), 'position')).toHaveLength(1);
	});
});

describe('commas inside one title', () => {
	it.each<[string, readonly string[]]>([
		['She co-hosts the podcast Sailors Are Strangers, Too.', ['Sailors Are Strangers, Too']],
		['She directed the short film Goodbye, Sailor.', ['Goodbye, Sailor']],
		['Her debut novel, Goodbye, Sailor, was published in 2010.', ['Goodbye, Sailor']],
		['Her memoir Hello, I Must Be Rowing was published in 2010.', ['Hello, I Must Be Rowing']],
		['She is the author of the collection Sit Down, We’re Early (Heron, 2012).', ['Sit Down, We’re Early']],
		['Her novel Cold, Wet, or Asleep won the Pier Prize.', ['Cold, Wet, or Asleep']],
		// Who brought it out, and lists.
		['She hosts the podcast Low Water, Heron Media.', ['Low Water']],
		['She wrote the novels Low Water, Rope.', ['Low Water', 'Rope']],
		// Where it ends, nobody can tell.
		['Her second, Cold, Wet, or in Harbour Asleep, won the Pier Prize.', []],
	])('%s', (text, expected) => {
		expect(names(text)).toEqual(expected);
	});

	it('may begin with what begins clauses', () => {
		expect(names("She wrote the novel We're Early in 2012.")).toEqual(["We're Early"]);
		expect(names('She wrote the novel They Were Early in 2012.')).toEqual(['They Were Early']);
		expect(names('She wrote for the poet Dr Tom Reed.')).toEqual([]);
	});
});

describe('what is announced', () => {
	it.each<[string, readonly string[]]>([
		['She is the author of Low Water and the forthcoming novel Pier.', ['Low Water']],
		['Her books include Low Water (2009) and Rope (forthcoming from Heron, 2019).', ['Low Water']],
		['Her second book, Rope, is forthcoming from Heron Press.', []],
		['Her second book, Rope, was published by Heron Press.', ['Rope']],
	])('is no work yet: %s', (text, expected) => {
		expect(names(text)).toEqual(expected);
	});
});

describe('the year of praise in brackets', () => {
	it('is not that of the work', () => {
		const text = 'She is the author of Low Water (one of the best books of 2016), and Pier (Heron, 2014).';
		expect(factsOf(quill(text), 'work').map(({ name, date }) => [name, date])).toEqual([
			['Low Water', undefined],
			['Pier', '2014'],
		]);
	});
});
