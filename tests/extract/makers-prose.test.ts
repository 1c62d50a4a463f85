import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-of';

type Row = readonly (string | undefined)[];
const awards = (text: string) => factsOf(text, 'award').map(({ name, date }) => [name, date]);
const works = (text: string) => factsOf(text, 'work').map(({ name, date }) => [name, date]);
const events = (text: string) => factsOf(text, 'event').map(({ name, date, place }) => [name, date, place]);
const quill = (sentence: string) => `Mara Quill is an artist. ${sentence}`;

describe('honours', () => {
	it.each<[string, readonly Row[]]>([
		[
			'She was named Salt League Coach of the Year in both 2010 and 2012.',
			[
				['Salt League Coach of the Year', '2010'],
				['Salt League Coach of the Year', '2012'],
			],
		],
		[
			'She won the Pier Prize twice, in 2001 and 2007.',
			[
				['Pier Prize', '2001'],
				['Pier Prize', '2007'],
			],
		],
		[
			'She won the Pier Prize in 1999 and in 2004.',
			[
				['Pier Prize', '1999'],
				['Pier Prize', '2004'],
			],
		],
		['She won the Pier Prize in 1999 and in 2004 moved to Upton.', [['Pier Prize', '1999']]],
		['She won the Pier Prize in 1999, and in 2004, she moved to Upton.', [['Pier Prize', '1999']]],
	])('are won once for each year: %s', (text, expected) => {
		expect(awards(quill(text))).toEqual(expected);
	});

	it.each<[string, readonly Row[]]>([
		['Awards: Pier Prize (2012), Kelp Award (2014, shortlisted).', [['Pier Prize', '2012']]],
		[
			'She won the Pier Prize (2012), the Kelp Award (finalist, 2014) and the Salt Medal.',
			[
				['Pier Prize', '2012'],
				['Salt Medal', undefined],
			],
		],
		['She won the Kelp Award (runner-up, 2014).', []],
	])('are none where brackets say that they were lost: %s', (text, expected) => {
		expect(awards(quill(text))).toEqual(expected);
	});

	it('may stand in brackets behind who gave them', () => {
		expect(
			awards(
				quill(
					'She has received awards from Tallow University (Certificate of Merit), the Tide School of Music (Ada Bell Award), and the Salt Guild of Organists (Composer of the Year).',
				),
			),
		).toEqual([
			['Certificate of Merit', undefined],
			['Ada Bell Award', undefined],
			['Composer of the Year', undefined],
		]);
		expect(awards(quill('She received grants from the Tide Trust (London) and the Kelp Foundation (2011).'))).toEqual([
			['Grant from Tide Trust', undefined],
			['Grant from Kelp Foundation', '2011'],
		]);
	});

	it('are told by what they are for', () => {
		expect(awards(quill('She received the Salter for Best Supporting Actress for Low Tide.'))).toEqual([
			['Salter for Best Supporting Actress', undefined],
		]);
		expect(awards(quill('She was nominated for the Salter for Best Supporting Actress.'))).toEqual([]);
	});

	it('paid for studies', () => {
		expect(awards(quill('She studied in Brussels on a Fulbright Scholarship.'))).toEqual([
			['Fulbright Scholarship', undefined],
		]);
	});

	it.each([
		'She spent two years working on a Kelp Grant application.',
		'She worked with the Tide Fellowship.',
		'Her work on the Kelp Scholarship was praised.',
		'She studied at Tallow University on a full scholarship.',
	])('did not: %s', (text) => {
		expect(awards(quill(text))).toEqual([]);
	});
});

describe('titles', () => {
	it.each<[string, readonly Row[]]>([
		[
			'She has published four books - RECALLED (2020), DRY (2018), FARMED (2016) and CUTTING (2009) with Heron.',
			[
				['RECALLED', '2020'],
				['DRY', '2018'],
				['FARMED', '2016'],
				['CUTTING', '2009'],
			],
		],
		['Her most recent film is the critically-acclaimed TRESPASS.', [['TRESPASS', undefined]]],
		[
			'Her books of poems include Reverses (Wesleyan, 1970), Letters (Wesleyan, 1974) The Makers (Heron Press, 1985) and Granny Grey (Heron Books, 2000).',
			[
				['Reverses', '1970'],
				['Letters', '1974'],
				['The Makers', '1985'],
				['Granny Grey', '2000'],
			],
		],
		[
			'Her poetry collections are Rope and Pier.',
			[
				['Rope', undefined],
				['Pier', undefined],
			],
		],
		['She is the lead designer of EMPEROR: The Card-Building Game.', [['EMPEROR: The Card-Building Game', undefined]]],
		['She was the executive producer of The Long Salt Road.', [['The Long Salt Road', undefined]]],
		['She is an actor. She starred on Broadway in The Salt Road.', [['The Salt Road', undefined]]],
	])('%s', (text, expected) => {
		expect(works(quill(text))).toEqual(expected);
	});

	it('have no date of the one before them', () => {
		expect(
			works(quill('She released her debut album, Low Water, in 2011 and its follow-up, Salt Road, in 2014.')),
		).not.toContainEqual(['Salt Road', '2011']);
		expect(works(quill('She wrote the novels Low Water and Salt Road in 2011.'))).toEqual([
			['Low Water', '2011'],
			['Salt Road', '2011'],
		]);
	});

	it('employ nobody', () => {
		expect(
			factsOf(quill("She is also the producer and editor for Ada Bell's COUNTING THE SHEEP."), 'position'),
		).toEqual([]);
		expect(factsOf(quill('She was the executive producer of The Long Salt Road.'), 'position')).toEqual([]);
		expect(factsOf(quill("She is a producer for Ada Bell's Theatre Company."), 'position')).toHaveLength(1);
		expect(factsOf(quill('She is a producer at The Kelp House.'), 'position')).toHaveLength(1);
	});
});

describe('talks and first nights', () => {
	it.each<[string, readonly Row[]]>([
		[
			'She spoke at the Silt Summit, Lisbon 2016, and at RopeCon 2017.',
			[
				['Silt Summit', '2016', 'Lisbon'],
				['RopeCon 2017', '2017', undefined],
			],
		],
		[
			'She gave a talk entitled Silt in Motion at the University of Tallow in May 2014.',
			[['Silt in Motion', '2014-05', 'University of Tallow']],
		],
		[
			'She made her Tide Opera debut in the role of Carmen on January 4, 1989.',
			[['Debut at Tide Opera', '1989-01-04', 'Tide Opera']],
		],
		['She created the role of Anna at the Tide Opera in 2006.', [['Performance at Tide Opera', '2006', 'Tide Opera']]],
		['She attended a talk called "Salt and Silt" at Tallow University in 2014.', []],
		['Ada Bell gave a lecture entitled Silt in Motion at Tallow University in 2014.', []],
	])('%s', (text, expected) => {
		expect(events(quill(text))).toEqual(expected);
	});
});

describe('what only looks like a work or a post', () => {
	it.each(['Her latest book is Victorian in tone.', 'Her first novel is Dickensian.', 'She wrote songs for Ada Bell.'])(
		'is no work: %s',
		(text) => {
			expect(works(quill(text))).toEqual([]);
		},
	);

	it('is no employer who has something written', () => {
		expect(factsOf(quill('She has written libretti for the Tide Opera and Channel 4 TV.'), 'position')).toEqual([]);
		expect(factsOf(quill('She has written for the Tide Times.'), 'position')).toHaveLength(1);
	});

	it('is a line of work behind the dates in a dictionary', () => {
		const text =
			'(b Tallow, May 3, 1952). Kenyan tenor and baritone saxophonist, and leader. She first played in 1970.';
		expect(factsOf(text, 'position')).toEqual([]);
		expect(factsOf(text, 'nationality')).toEqual([{ country: 'Kenya' }]);
	});

	it('is no part that is played in a documentary', () => {
		expect(factsOf(quill('She appeared in the documentary Low Water (2014).'), 'work')).toMatchObject([
			{ name: 'Low Water', role: 'contributor' },
		]);
	});
});

describe('works and bodies of performers', () => {
	it.each<[string, readonly Row[]]>([
		[
			'Her compositions include Low Water for string quartet (2011), Salt Road for orchestra (2014) and the opera Kelp (2019).',
			[
				['Low Water', '2011'],
				['Salt Road', '2014'],
				['Kelp', '2019'],
			],
		],
		["In 1978 she had her biggest solo hit with 'Life Was Good'.", [['Life Was Good', '1978']]],
		[
			'Quill’s two operatic works, “Salt Mysteries” and “Twelfth Tide”, have been presented in Upton.',
			[
				['Salt Mysteries', undefined],
				['Twelfth Tide', undefined],
			],
		],
	])('%s', (text, expected) => {
		expect(works(quill(text))).toEqual(expected);
	});

	const bodies = (text: string) => factsOf(quill(text), 'membership').map(({ organization }) => organization);

	it('are those they dance for and the choirs they sing in', () => {
		expect(bodies('She danced with the Tide Ballet, Kelp Dance Company and Salt Dance Theatre.')).toEqual([
			'Tide Ballet',
			'Kelp Dance Company',
			'Salt Dance Theatre',
		]);
		expect(bodies('She sang with the Tide Choir and the Upton Chamber Singers.')).toHaveLength(2);
		expect(bodies('She danced with Ada Bell. She sang with the Tide Symphony and the Upton Philharmonic.')).toEqual([]);
	});
});
