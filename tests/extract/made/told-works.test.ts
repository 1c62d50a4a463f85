import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

const names = (text: string): readonly unknown[] => [...new Set(factsOf(text, 'work').map(({ name }) => name))];
const roles = (text: string): readonly unknown[] => factsOf(text, 'work').map(({ name, role }) => [name, role]);

describe('what is no work', () => {
	it.each([
		['She created the Kenyan detective Mr. Tallow.', []],
		['She created Tallow characters.', []],
		['She is a writer of Irish descent.', []],
		['She is a writer of the Kelp Salt persuasion.', []],
		['She is the author of Tarnish stories.', []],
		['She invented the Quill lens.', ['Quill lens']],
		['She wrote the Tide Manifesto with Karl Roe.', ['Tide Manifesto']],
		['She wrote Travels with Karl Roe.', ['Travels with Karl Roe']],
		['She is remembered for her portrayal of life in the United States.', []],
		['She played a major role in the Tallow Revolution.', []],
		['She is noted for her translations of Roe and Reed.', []],
		['She is noted for her translation of the Salt Books from Welsh and Latin.', ['Salt Books']],
		['She devised a notation for writing the Kelp Songs.', []],
		['She received critical acclaim for writing the Kelp Songs.', ['Kelp Songs']],
	])('is a sort, a people or what happened: %s', (text, expected) => {
		expect(names(text)).toEqual(expected);
	});
});

describe('works told of', () => {
	it.each([
		// What the title is may stand before it or behind it.
		['She is the author of a novel, Low Water, and a collection of essays, Rope.', ['Low Water', 'Rope']],
		['She is the author of the novel Low Water (2012) and of a book of essays, Rope (2014).', ['Low Water', 'Rope']],
		['She is the author of Low Water, a novel, and Rope, a memoir.', ['Low Water', 'Rope']],
		['She is the author of Low Water, which won the Kelp Prize, and Rope.', ['Low Water', 'Rope']],
		['In 2012 she brought out Low Water, a memoir.', ['Low Water']],
		['For her film Low Water, Quill won the Kelp Prize.', ['Low Water']],
		['She is a director, based in Ulm, best known for Low Water (2010) and Rope (2012).', ['Low Water', 'Rope']],
		['She is a friend of Ana Paz, best known for Low Water (2010).', []],
		['Quill lives in Ulm with her husband, author Tom Reed, and their son.', []],
		['In 2019 she went on to author Low Water.', ['Low Water']],
		['She is married to the director Tom Reed, known for Low Water (2010).', []],
		['She created the Kelp Prize-winning Low Water.', ['Low Water']],
		['Her work has been supported by numerous organizations including Dance Upton and the Tide Bank.', []],
		['She won the first award in marine research, the Salt Society’s Low Medal, and a grant.', []],
		['She has been working with composers of the Tide Collective Songbook.', []],
		[
			'She is the author of Clay Road (Kelp Books, 2010); the Tide Times-best selling novel, The Weir (Kelp, 2018), winner of the Salt Prize; and the chapbook Embers & Ash (Heron, 2016).',
			['Clay Road', 'The Weir', 'Embers & Ash'],
		],
		// Sentences that say so with "is".
		['Mara Quill lives in Ulm. Low Water (Heron, 2019) is her third novel.', ['Low Water']],
		['Her first book was the novel Low Water.', ['Low Water']],
		['Her most recent book, published in 2012, is Low Water.', ['Low Water']],
		['Her books are Low Water and Rope.', ['Low Water', 'Rope']],
		// Whose they are may stand behind.
		['Other books by Quill include Low Water and Rope.', ['Low Water', 'Rope']],
		["Quill's Low Water was published in 2012.", ['Low Water']],
		['Her critically acclaimed, darkly comic novel Low Water won the Kelp Prize.', ['Low Water']],
		['Her Kelp Prize-winning memoir Low Water is out now.', ['Low Water']],
		['Her book on tides, Low Water, was a bestseller.', ['Low Water']],
		['Her biography of Abel Reed, Low Water (2012), is a classic.', ['Low Water']],
		['She wrote Low Water in 2012 and Rope in 2014.', ['Low Water', 'Rope']],
		['She released the album Low Water on Heron Records in 2012.', ['Low Water']],
		['Her compositions include Low Water for orchestra and Rope for flute and piano.', ['Low Water', 'Rope']],
		['She made her literary debut in 2012 with Low Water.', ['Low Water']],
		['She debuted in 2012 with the novel Low Water.', ['Low Water']],
		['She is best known for Low Water (2012).', ['Low Water']],
		['She told of her childhood in Low Water (2012).', ['Low Water']],
		['Her novels Low Water and Rope were published by Heron.', ['Low Water', 'Rope']],
		[
			'She is an essayist. Her novel Low Water came out in 2012. It was followed by the novel Rope (2014).',
			['Low Water', 'Rope'],
		],
		['She starred opposite Tom Reed in Low Water.', ['Low Water']],
		[
			'She is the author of Rope, Tide Lines, and, most recently, Low Water (2012).',
			['Rope', 'Tide Lines', 'Low Water'],
		],
		['She is the author of Low Water (2012) and the sole author of Rope (2014).', ['Low Water', 'Rope']],
		[
			'Her writing includes two monographs—Low Water (Kelp, 2003) and Rope (Kelp, 2012)—and many articles.',
			['Low Water', 'Rope'],
		],
		['She has authored over 100 publications, including the textbook Low Water (Kelp, 2014).', ['Low Water']],
		[
			'She has written scores for the films Low Water and Rope, and for the drama Tide Lines.',
			['Low Water', 'Rope', 'Tide Lines'],
		],
		[
			'Her discography includes the acclaimed Low Water (Heron), and, most recently, Night Tides.',
			['Low Water', 'Night Tides'],
		],
		[
			'Her works include A Survey of Tallow Port and Island (1909), Lanes of Kent (1912), and The Old Mill (1913).',
			['A Survey of Tallow Port and Island', 'Lanes of Kent', 'The Old Mill'],
		],
		['Her works include The Low Tide and The High Water (1909).', ['The Low Tide', 'The High Water']],
		['She won the Tide Prize for Chemistry (1922).', []],
		['She won the Tide Prize for Salt Roads (1922).', ['Salt Roads']],
		['Other public works include Hinge, Copenhagen (2014) and Threshold, Oslo (2018).', ['Hinge', 'Threshold']],
		['Her picture book Goodnight, Harbour was illustrated by Tom Reed.', ['Goodnight, Harbour']],
		['Recent roles include Nurse Bell in Low Water, and Ann in The Long Ward.', ['Low Water', 'The Long Ward']],
		['She made her feature debut with Low Water, which was shown in Ulm.', ['Low Water']],
		['She directed episodes of Low Water and Tide Lines.', ['Low Water', 'Tide Lines']],
		['She hosts Low Water, a weekly podcast.', ['Low Water']],
		[
			'She is the author of the collection Rope (Kelp, 2016) and two novels, Low Water and Tide Lines.',
			['Rope', 'Low Water', 'Tide Lines'],
		],
		['She plays the cello on the albums Low Water and Tide Lines.', ['Low Water', 'Tide Lines']],
		[
			'Recent regional theatre credits include Low Water (Salt Theatre), Rope (Upton Playhouse).',
			['Low Water', 'Rope'],
		],
	])('%s', (text, titles) => {
		expect(names(text)).toEqual(titles);
	});

	it.each([
		'Her favourite novel is Low Water.',
		'She wrote Senator Roe in 2012.',
		'She wrote Welsh Verse for pleasure.',
		'She published Tide Council in 2012.',
		"Her father's acclaimed second novel Low Water won the Kelp Prize.",
		'Her biography of Abel Reed, Duke of Upton, is a classic.',
		'Her book on the mayor, Tom Reed, was a bestseller.',
		'She wrote a book, Tom Reed said.',
		'She won the Kelp Prize for Fiction.',
	])('not: %s', (text) => {
		expect(names(text)).toEqual([]);
	});
});

describe('who did what to a work', () => {
	it.each([
		['She is the translator of The Mill.', [['The Mill', 'translator']]],
		['She is also a core developer of Tidewave.', [['Tidewave', 'contributor']]],
		['She is the lead developer of Tidewave.', [['Tidewave', 'creator']]],
		["Her translation of Ana Paz's Low Water appeared in 2012.", [['Low Water', 'translator']]],
		["Her translations from the Welsh include Ana Paz's Low Water.", [['Low Water', 'translator']]],
		['She is the editor of Low Water: Essays on the Tide.', [['Low Water: Essays on the Tide', 'editor']]],
		[
			'She is co-editor, with Tom Reed, of Low Water: Essays on the Tide.',
			[['Low Water: Essays on the Tide', 'editor']],
		],
		['She is co-author, with Tom Reed, of Low Water.', [['Low Water', 'author']]],
		['She co-authored Low Water with Tom Reed.', [['Low Water', 'author']]],
		['She wrote the foreword to Low Water by Tom Reed.', [['Low Water', 'contributor']]],
	])('%s', (text, expected) => {
		expect(roles(text)).toEqual(expected);
	});

	it('is no post', () => {
		expect(factsOf('She is the translator of The Mill.', 'position')).toEqual([]);
		expect(factsOf('She is the editor of Low Water: Essays on the Tide.', 'position')).toEqual([]);
		expect(factsOf('She is editor of the Tide Letters (1970–2015).', 'position')).toHaveLength(1);
	});

	it('is not told of the authors who are translated', () => {
		expect(names('She has translated Homer, Rilke and Sappho into Welsh.')).toEqual([]);
		expect(names('She is the translator of Homer and Rilke.')).toEqual([]);
	});
});
