import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

const dated = (text: string): readonly string[] =>
	factsOf(text, 'work').map(({ name, date }) => `${name}${date ? ` ${date}` : ''}`);

describe('titles that open their sentence', () => {
	it.each([
		// The text is about somebody who writes.
		['She is a poet. Salt Roads (Heron Press, 1997) was awarded the Kelp Prize.', ['Salt Roads 1997']],
		['She is a poet. Salt Roads, published by Heron Press in 1997, was translated into Welsh.', ['Salt Roads 1997']],
		// Or has just told of works of theirs.
		['Her films are about the coast. Salt Roads (1997) was shown in Ulm.', ['Salt Roads 1997']],
		['Her books are about the coast. Salt Roads was translated into Welsh.', ['Salt Roads']],
		['She is a surveyor. Salt Roads is her third novel.', ['Salt Roads']],
		// Others' works, others, and whom a text cites.
		['She is a poet. Salt Roads (1997) by Ana Paz was awarded the Kelp Prize.', []],
		['She is a surveyor. Salt Roads (1997) was shown in Ulm.', []],
		['She is a poet. Roe (1997) argues that she is wrong.', []],
		['She is a poet. Ann Bell (1997) argues that she is wrong.', []],
		['Mara Quill (1997) is a poet.', []],
		['Dame Mara Quill (1920–1997) was a poet.', []],
		['She is a poet. Former Head of State Abel Roe (1997) liked her.', []],
	])('%s', (text, expected) => {
		expect(dated(text)).toEqual(expected);
	});

	it('are nobody whom a pronoun may mean', () => {
		const text = 'She is a surveyor. Salt Roads was published by Heron Press. She won the Kelp Prize in 2001.';
		expect(factsOf(text, 'award')).toMatchObject([{ name: 'Kelp Prize', date: '2001' }]);
		const other = 'She is a surveyor. Abena Roe was admired. She won the Kelp Prize in 2001.';
		expect(factsOf(other, 'award')).toEqual([]);
	});

	it('have their prizes', () => {
		const text = 'She is a poet. Salt Roads (Heron Press, 1997) was awarded the Kelp Prize.';
		expect(factsOf(text, 'award')).toMatchObject([{ name: 'Kelp Prize' }]);
		expect(factsOf('She is a poet. Salt Roads (1997) by Ana Paz was awarded the Kelp Prize.', 'award')).toEqual([]);
	});
});

describe('marks in titles', () => {
	it.each([
		['Her novel Hello, Dolly! was published in 2001.', ['Hello, Dolly! 2001']],
		[
			'She appeared in the musicals Low Tide, Kiss Me, Kate and Guys and Dolls.',
			['Low Tide', 'Kiss Me, Kate', 'Guys and Dolls'],
		],
		['She is the author of Eat, Pray, Sleep (Heron, 2009).', ['Eat, Pray, Sleep 2009']],
		['She is the author of Embers, Tide and Sleep (Heron, 2009).', ['Embers', 'Tide', 'Sleep 2009']],
		['Her books include Can Tides Talk?: Essays on Salt (Heron, 2009).', ['Can Tides Talk?: Essays on Salt 2009']],
		[
			'Her books include Salt: New and Selected Poems, 1970–2000 (Heron, 2001).',
			['Salt: New and Selected Poems, 1970–2000 2001'],
		],
	])('%s', (text, expected) => {
		expect(dated(text)).toEqual(expected);
	});
});

describe('what the words around a title say', () => {
	it.each([
		// The year of the noun, and not that of the clause.
		['She starred in the 2014 drama film Low Tide and the 2016 crime film Embers.', ['Low Tide 2014', 'Embers 2016']],
		['She was awarded the Kelp Prize for her novel Low Tide in 2001.', ['Low Tide']],
		// Where a part is told.
		['She is an actor. She starred in the title role of the weekly series Low Tide.', ['Low Tide']],
		['She is an actor. She headlined the miniseries Low Tide.', ['Low Tide']],
		['She is an actor. Her breakthrough came with the sitcom "Low Tide" (2018).', ['Low Tide 2018']],
		['She is best known for her role as Nurse "Jo" Bell in the soap opera "Low Tide".', ['Low Tide']],
		['She is best known for her role as Nurse Bell in the Kelp-winning Low Tide.', ['Low Tide']],
		['She played Nurse Bell in a 1988 adaptation of The Mill.', ['The Mill 1988']],
		['She is an actor. She appeared in an episode of "Low Tide".', ['Low Tide']],
		// Lists without a verb of making.
		[
			'She has three poetry collections in print: Low Tide (1990); Embers (1992); and Rope (1994).',
			['Low Tide 1990', 'Embers 1992', 'Rope 1994'],
		],
		['She is the author of forty articles and of Low Tide: A History (1990).', ['Low Tide: A History 1990']],
		['In Low Tide (1990), she argues that trade made towns.', ['Low Tide 1990']],
		['Her novel Low Tide was published in 1990. A sequel, Embers, followed in 1992.', ['Low Tide 1990', 'Embers 1992']],
		// The words about a title before the next.
		[
			'She is the author of Low Tide (1990) which won the Kelp Prize, Embers (1992), shortlisted for the Salt Prize, and Aunt Ada (1994).',
			['Low Tide 1990', 'Embers 1992', 'Aunt Ada 1994'],
		],
		[
			'She is the author of Low Tide (1990) and four chapbooks as well as co-editor of Rope and Salt (1994).',
			['Low Tide 1990'],
		],
		[
			'Her novels include Low Tide and Embers, all of which were praised, and The Mill, which won the Kelp Prize.',
			['Low Tide', 'Embers', 'The Mill'],
		],
		[
			'She won prizes for her three collections of poetry which include Low Tide and The Mill.',
			['Low Tide', 'The Mill'],
		],
		['Her latest book is a collection of short stories: Low Tide (1990).', ['Low Tide 1990']],
		['Her work includes Low Tide (1997 Kelp Prize), Embers and Rope.', ['Low Tide', 'Embers', 'Rope']],
		// Whose a staged work is stands before it.
		['She directed Abel Roe’s “Low Tide” and Ana Paz’s “Embers”.', ['Low Tide', 'Embers']],
		['She is an actor. She was seen on Broadway in “Low Tide.”', ['Low Tide']],
		['She is an actor. She was on KBC’s “Low Tide” and Salt Channel’s “Embers”.', ['Low Tide', 'Embers']],
		['She is an actor. Her work was shaped by films such as Ana Paz’s “Low Tide”.', []],
		['She acted in various productions including, “Low Tide”, and “Embers”.', ['Low Tide', 'Embers']],
		['Her most recent book is The 5th Harbour, a memoir published in 2009.', ['The 5th Harbour 2009']],
		[
			'Her most recent collections of poetry, Standing around the Mill (2005) and Embers (2008), were praised.',
			['Standing around the Mill 2005', 'Embers 2008'],
		],
		[
			'She has published nine books—most recently, Low Tide (2009) and On Women & the Sea (2011).',
			['Low Tide 2009', 'On Women & the Sea 2011'],
		],
		['She received the Kelp Prize in 2000 for Low Tide, her debut novel.', ['Low Tide']],
		['She received the Kelp Prize in 2000 for Low Tide, Upton.', []],
		['Her latest film, Of Salt and Tide, opened the festival.', ['Of Salt and Tide']],
		["Mara Quill's Low Tide (Heron, 2004), won the Kelp Prize.", ['Low Tide 2004']],
		// What is being written.
		['She lives in Ulm, where she is working on her second novel Low Tide.', []],
		// Of what works tell is no work, and neither is an exhibition of them.
		['She has written papers including those on Domestic Trade.', []],
		['An exhibition of her work, Salt Roads, was held at the Kelp Museum in 2010.', []],
	])('%s', (text, expected) => {
		expect(dated(text)).toEqual(expected);
	});
});
