import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

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

const names = (text: string) => works(text).map(([name]) => name);

describe('lists of works', () => {
	it.each<[string, readonly (string | undefined)[]]>([
		[
			'She is the author of a number of well-received books: Salt Harbour (2008); The Low Road (2014); and most recently A Year of Tides (2018).',
			['Salt Harbour', 'The Low Road', 'A Year of Tides'],
		],
		[
			'She has published ten books including the prose work Second Tides (Salt Press), the volume of poetry Parallel Roads (Heron Books), and the anthology Garnet Verse: Poems of the Coast.',
			['Second Tides', 'Parallel Roads', 'Garnet Verse: Poems of the Coast'],
		],
		[
			'She has choreographed Tryst, Electric Harbour and Bare, and the three-act ballets The Winter Road and The Long Dances.',
			['Tryst', 'Electric Harbour', 'Bare', 'The Winter Road', 'The Long Dances'],
		],
		['Her works for the company include Polyphony and The Nightingale.', ['Polyphony', 'The Nightingale']],
		['Works for the Tide Ballet include Polyphony and The Nightingale.', ['Polyphony', 'The Nightingale']],
		['Works by other artists include Polyphony.', []],
		['Her work for the trust includes Meals on Wheels.', []],
		['Her books include: Salt, Rope and The Low Road.', ['Salt', 'Rope', 'The Low Road']],
		[
			'Her publications include: Roe: A Life, Rebels on the River: A Journal, and The Battle of Salt.',
			['Roe: A Life', 'Rebels on the River: A Journal', 'The Battle of Salt'],
		],
		[
			'Among her books are Salt Light (2006), With Blood and Fire: Life on the Coast, 1863–65 (2003), and Tides (1999).',
			['Salt Light', 'With Blood and Fire: Life on the Coast, 1863–65', 'Tides'],
		],
		['She was the cinematographer on the films Low Tide and The Salt House.', ['Low Tide', 'The Salt House']],
		['She served as lead photographer on the award-winning books Salt Bird and Grape Cow.', ['Salt Bird', 'Grape Cow']],
		['Low Tide is the debut novel by Mara Quill.', ['Low Tide']],
		['Low Tide is the debut novel by Ada Bell.', []],
		['She co-authored, with Ada Bell, The Low Road.', ['The Low Road']],
		['She is best known for the novel Low Tide.', ['Low Tide']],
		['She translated The Low Road by Ada Bell.', ['The Low Road']],
		['She has written for many publications, including The Salt Post and The Tide Times.', []],
		['She followed this with STILL TIDE, which was shown in Ulm.', ['STILL TIDE']],
	])('%s', (text, expected) => {
		expect(names(quill(text))).toEqual(expected);
	});

	it('stand in brackets of either shape with their year', () => {
		expect(works(quill('She is the author of The Carnival of Salt [Heron Press, 2017].'))).toEqual([
			['The Carnival of Salt', '2017'],
		]);
		// The year behind the last of several is its own.
		expect(works(quill('She wrote the opera Tide and the ballets Rope and The Long Dances (1999).'))).toEqual([
			['Tide', undefined],
			['Rope', undefined],
			['The Long Dances', '1999'],
		]);
	});

	it('are theirs behind a bare heading where they write, and not under one of what they like', () => {
		const text = (what: string, above = '') =>
			`Mara Quill is a ${what}.\n\n${above}Plays: The Laying of Hands, Equinox.`;
		expect(names(text('playwright'))).toEqual(['The Laying of Hands', 'Equinox']);
		expect(names(text('nurse'))).toEqual([]);
		expect(names(text('playwright', '# Favourites\n\n'))).toEqual([]);
	});

	it('are directed, not played, at a directorial debut', () => {
		for (const text of [
			'She made her directorial debut with Harbour Lights in 2008.',
			'In 2008 she made her directorial debut with the Welsh film Harbour Lights.',
		])
			expect(factsOf(quill(text), 'work')).toMatchObject([{ name: 'Harbour Lights', role: 'director', date: '2008' }]);
	});
});

describe('what a maker did with others and for them', () => {
	it.each([
		'Quill joined Reed for the encore in Ulm.',
		'Quill joined Waters on the last two nights of the world tour.',
		'In 2007 she became the first British choreographer to create a work for the Tide Ballet.',
		'She was the first Kenyan director to show a film at Ulm.',
		'Works for the Tide Ballet include Polyphony and The Nightingale.',
		'She created her first work for the company, Slow Dances, in 1997.',
		'She worked as an editor on the documentary The Salt House.',
	])('is no post and no founding: %s', (text) => {
		expect(factsOf(quill(text), 'position')).toEqual([]);
		expect(factsOf(quill(text), 'founded')).toEqual([]);
	});

	it('is a post where it is one', () => {
		expect(factsOf(quill('Quill joined Acme for a while.'), 'position')).toHaveLength(1);
		expect(factsOf(quill('She works for the Tide Ballet.'), 'position')).toHaveLength(1);
		expect(factsOf(quill('She created a company, Slow Dances, in 1997.'), 'founded')).toHaveLength(1);
	});
});

describe('where somebody played and was shown', () => {
	const at = (text: string) => events(text).map(([name]) => name);

	it.each<[string, readonly string[]]>([
		[
			'She has performed at Glastonbury, Carnegie Hall and the Montreux Jazz Festival.',
			['Glastonbury', 'Performance at Carnegie Hall', 'Montreux Jazz Festival'],
		],
		[
			'She has performed widely at venues such as the Tide Opera House and Salt Hall (2010).',
			['Performance at Tide Opera House', 'Performance at Salt Hall'],
		],
		['She has played festivals including Latitude and Green Man.', ['Latitude', 'Green Man']],
		[
			'Her music has been featured at festivals such as Salt Music Days and Asian Music Week.',
			['Salt Music Days', 'Asian Music Week'],
		],
		['On 12 May 2007 Quill joined Tom Reed on stage at Upton Court.', ['Performance at Upton Court']],
		['In July 2005 she played at the Tide 8 concert in London.', ['Tide 8 concert']],
		['Her films have screened at Sundance, Tribeca and the Berlinale.', ['Sundance', 'Tribeca', 'Berlinale']],
		['Her performances include Hamlet and Salt Hall.', []],
	])('%s', (text, expected) => {
		expect(at(`Mara Quill is a pianist and composer. ${text}`)).toEqual(expected);
	});

	it('is no match, and no operation', () => {
		expect(at('Mara Quill is a footballer. She played at the Salt Garden and Rose Hall.')).toEqual([]);
		expect(at('Mara Quill is a surgeon. She performed surgery at the Salt Center.')).toEqual([]);
	});

	it.each<[string, readonly string[]]>([
		[
			'Her work was shown at the Tate, the Victoria and Albert Museum and the Salt Hall.',
			['Tate', 'Victoria and Albert Museum', 'Salt Hall'],
		],
		[
			'Her solo exhibitions include Salt Konsthall, Ulm; Kunsthalle Erfurt, Tide Museum of Art, Helsinki; Turku Art Museum.',
			['Salt Konsthall', 'Kunsthalle Erfurt', 'Tide Museum of Art', 'Turku Art Museum'],
		],
		[
			'Her work has been shown in Tide Gallery, Ulm; S.M.A.K., Ghent; Wiels, Brussels and Kunsthalle Helsinki.',
			['Tide Gallery', 'S.M.A.K.', 'Wiels', 'Kunsthalle Helsinki'],
		],
	])('%s', (text, expected) => {
		expect(at(quill(text))).toEqual(expected.map((name) => `Exhibition at ${name}`));
	});
});

describe('posts shared in a list of callings', () => {
	const posts = (text: string) => factsOf(text, 'position').map(({ title }) => title);

	it.each<[string, readonly string[]]>([
		['Mara Quill is a pianist, composer and leader of the Tide Orchestra.', ['leader']],
		['Mara Quill is a poet, translator and professor at Tallow University.', ['professor']],
		['Mara Quill is a painter, sculptor and director of the Salt Gallery.', ['director']],
		['Mara Quill is the singer and leader of the Salt Choir.', ['singer', 'leader']],
		['Mara Quill is a journalist and editor at the Salt Times.', ['journalist', 'editor']],
		['Mara Quill is a violinist and concertmaster of the Tide Symphony.', ['violinist', 'concertmaster']],
		['Mara Quill is the writer and director of Low Tide.', []],
		['Mara Quill is the director of the film Salt Theatre.', []],
		['Mara Quill is a writer and producer at Acme.', ['writer', 'producer']],
	])('%s', (text, expected) => {
		expect(posts(text)).toEqual(expected);
	});

	it('is a work where two makers of one thing share it, and none where it is a house', () => {
		expect(names('Mara Quill is the writer and director of Low Tide.')).toEqual(['Low Tide']);
		expect(names('Mara Quill is a writer and director of the Salt Theatre.')).toEqual([]);
	});
});

describe('prizes for a work', () => {
	it.each<[string, readonly Row[]]>([
		['She won the Tide Prize for her novel Salt (2004).', [['Tide Prize', undefined]]],
		['She won the Tide Prize for Salt Road (2004).', [['Tide Prize', undefined]]],
		['She won the 2005 Tide Prize for Salt Road (2004).', [['Tide Prize', '2005']]],
		['She wrote the novel Salt. She won the Tide Prize for Salt in 2005.', [['Tide Prize', '2005']]],
		['She won the Tide Prize for Fiction (2004).', [['Tide Prize for Fiction', '2004']]],
		['She won the Tide Prize for Young Composers (1999).', [['Tide Prize for Young Composers', '1999']]],
		['She was nominated for the Tide Prize in 2010 and won it in 2012.', [['Tide Prize', '2012']]],
		['She was nominated for the Tide Prize in 2010, and won in 2012.', [['Tide Prize', '2012']]],
		['She was nominated for the Tide Prize in 2010 and won in 2012 the Kelp Award.', [['Kelp Award', '2012']]],
		['She was nominated for the Tide Prize in 2010 but Tom Reed won it.', []],
		['She was nominated for the Tide Prize and won the hearts of many.', []],
		['In 2007 she was named a Tide Foundation Jazz Master.', [['Tide Foundation Jazz Master', '2007']]],
	])('%s', (text, expected) => {
		expect(awards(quill(text))).toEqual(expected);
	});

	it('are for no work that is called after a field or people', () => {
		for (const what of ['Fiction', 'Piano', 'Young Composers'])
			expect(names(quill(`She won the Tide Prize for ${what} (2004).`))).toEqual([]);
	});
});

describe('clubs', () => {
	const clubs = (text: string) => factsOf(quill(text), 'membership').map(({ organization }) => organization);

	it('stand behind what they are', () => {
		expect(clubs('In 1984 she joined another Upton club, the more celebrated Tide Rovers.')).toEqual(['Tide Rovers']);
		expect(clubs('She began her career at Salt United before moving to Tide United in 1990.')).toHaveLength(2);
		expect(clubs('She worked for Acme before moving to Tide City in 1990.')).toEqual([]);
	});
});
