import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

const works = (text: string): readonly unknown[] =>
	factsOf(text, 'work').map(({ name, type, role, date }) => ({
		name,
		...(type ? { type } : {}),
		...(role ? { role } : {}),
		...(date ? { date } : {}),
	}));

describe('the date of a work', () => {
	it('is not that since when somebody edits it', () => {
		const page = '<p>Mara Quill has been editor of the <i>Journal of Tides</i> since 2015.</p>';
		const dates = extract(read(page, { mediaType: 'text/html' }), { subject: 'Mara Quill' }).flatMap(({ fact }) =>
			fact.kind === 'work' ? [fact.date] : [],
		);
		expect(dates).toEqual([undefined]);
	});
});

describe('titles with words of their own behind them', () => {
	const names = (text: string): readonly unknown[] => factsOf(text, 'work').map(({ name }) => name);
	it.each([
		[
			'She starred in Low Tide at the Salt Theatre, Embers and Salt at Ulmen Stage; and Harbour for Tide Opera, Ulmen.',
			['Low Tide', 'Embers', 'Salt', 'Harbour'],
		],
		[
			'Her works include Salt Roads, a choral piece about the sea (for which she won the Bell Prize), and Long Fields, a work for strings.',
			['Salt Roads', 'Long Fields'],
		],
		['Her novels include Salt Roads, which tells of a visit, and Tom Reed, a critic, liked it.', ['Salt Roads']],
		[
			"Her credits include the premiere of Ann Bell's “Salt Night” at Tide Theatre and a site-specific “Occasional Tide”.",
			['Salt Night', 'Occasional Tide'],
		],
		['She starred in Night at the Museum.', ['Night at the Museum']],
		['She collaborated with playwright Tom Reed on the opera “The Food of Salt,” in 2001.', ['The Food of Salt']],
		['She collaborated with playwright Tom Reed in “The Salt Room,” a bar.', []],
	])('%s', (text, expected) => {
		expect(names(text)).toEqual(expected);
	});

	it('tell the part by what was made for them', () => {
		expect(factsOf('She wrote the music for Low Tide.', 'work', 'position')).toEqual([
			{ name: 'Low Tide', role: 'composer' },
		]);
		expect(works('She designed costumes for films such as Low Tide.').slice(0, 1)).toEqual([
			{ name: 'Low Tide', type: 'Movie', role: 'contributor' },
		]);
	});
});

describe('a subtitle with commas', () => {
	it.each([
		[
			'She is the author of Salt to Life: A Memoir of Tide, Loss, and Learning, published in 2022.',
			['Salt to Life: A Memoir of Tide, Loss, and Learning'],
		],
		[
			'She is the author of Salt Life: A Memoir, Tide Roads, and Learning Curves.',
			['Salt Life: A Memoir', 'Tide Roads', 'Learning Curves'],
		],
	])('%s', (text, titles) => {
		expect(factsOf(text, 'work').map(({ name }) => name)).toEqual(titles);
	});
});

describe('the title in brackets', () => {
	it.each([
		[
			'Her second novel (Salt Roads, Tide Press 1996) was widely read.',
			[{ name: 'Salt Roads', type: 'Book', date: '1996' }],
		],
		['Her second novel (published in 1996) was widely read.', []],
		[
			'She is the author of four novels, most recently Salt Roads (Tide Press, 2020).',
			[{ name: 'Salt Roads', type: 'Book', role: 'author', date: '2020' }],
		],
	])('%s', (text, expected) => {
		expect(works(text).slice(0, 1)).toEqual(expected);
	});
});

describe('a list of works', () => {
	it('gives each its own date, and a building no noun of software', () => {
		expect(works('She designed libraries, including the Tallow Town Library (2012) and the Ulmen Library.')).toEqual([
			{ name: 'Tallow Town Library', role: 'creator', date: '2012' },
			{ name: 'Ulmen Library', role: 'creator' },
		]);
	});

	it('takes no noun of a prize for one', () => {
		expect(works('Her book Salt Roads won the Heron Prize for Design Writing in 2013.')).toEqual([
			expect.objectContaining({ name: 'Salt Roads' }),
		]);
	});
});

describe('works that a text states', () => {
	it.each([
		[
			'In 2019 she completed her PhD with a thesis titled "Tides and Their Keepers".',
			{ name: 'Tides and Their Keepers', type: 'Thesis', role: 'author', date: '2019' },
		],
		['She wrote the novel Salt Roads in 1997.', { name: 'Salt Roads', type: 'Book', role: 'author', date: '1997' }],
		['Quill is the author of Salt Roads.', { name: 'Salt Roads', role: 'author' }],
		[
			'Quill is the author of Salt Roads (Ulmen Press, 2020).',
			{ name: 'Salt Roads', type: 'Book', role: 'author', date: '2020' },
		],
		['Her debut novel, The Long Ferry, was published in 2004.', { name: 'The Long Ferry', type: 'Book', date: '2004' }],
		[
			'She released the album “Low Water” in 2010.',
			{ name: 'Low Water', type: 'MusicAlbum', role: 'performer', date: '2010' },
		],
		['Quill directed the film “Kelp” in 2001.', { name: 'Kelp', type: 'Movie', role: 'director', date: '2001' }],
		[
			'She is best known for her 2006 memoir “Eel, Oar and Lamp”.',
			{ name: 'Eel, Oar and Lamp', type: 'Book', date: '2006' },
		],
		['She starred in the film Night Pilots.', { name: 'Night Pilots', type: 'Movie', role: 'actor' }],
		[
			'She played Nurse Bell in the television series Harbour Ward.',
			{ name: 'Harbour Ward', type: 'TVSeries', role: 'actor' },
		],
		['She composed the music for the film Grey Seals.', { name: 'Grey Seals', type: 'Movie', role: 'composer' }],
		['She is the original author of the Tidewell port driver.', { name: 'Tidewell port driver', role: 'author' }],
		['I invented KelpRap.', undefined],
	] as const)('%s', (text, expected) => {
		if (expected) expect(works(text)).toContainEqual(expected);
		else expect(works(text)).toEqual([]);
	});

	it('read lists, each title with its own year', () => {
		expect(works('Her novels include Salt Roads (1997), Stern Men and Women (2000) and The Grey Oar (2003).')).toEqual([
			{ name: 'Salt Roads', type: 'Book', date: '1997' },
			{ name: 'Stern Men and Women', type: 'Book', date: '2000' },
			{ name: 'The Grey Oar', type: 'Book', date: '2003' },
		]);
		expect(
			new Set(
				works('She has had roles in films including Low Tide, Lantern and Mute.').map(
					(work) => (work as { name: string }).name,
				),
			),
		).toEqual(new Set(['Low Tide', 'Lantern', 'Mute']));
		expect(
			works('She develops projects such as “Fake Nets,” “Private Piers, Public Baths,” and “Where Kelp Belongs.”').map(
				(work) => (work as { name: string }).name,
			),
		).toEqual(['Fake Nets', 'Private Piers, Public Baths', 'Where Kelp Belongs']);
	});

	it('read lists whose items carry words of their own', () => {
		expect(
			works(
				'Her collections of poetry include Lantern: New and Selected Poems (Heron, 2010); Kelp (Oar Press, 2005), which was a finalist for the Pier Prize; and Salt and Tide (Oar Press, 1990).',
			),
		).toEqual([
			{ name: 'Lantern: New and Selected Poems', type: 'Book', date: '2010' },
			{ name: 'Kelp', type: 'Book', date: '2005' },
			{ name: 'Salt and Tide', type: 'Book', date: '1990' },
		]);
		expect(works('She has written novels, as well as poetry collections, including Low Water and In the Lee.')).toEqual(
			[
				{ name: 'Low Water', type: 'Book' },
				{ name: 'In the Lee', type: 'Book' },
			],
		);
	});

	it.each([
		[
			'One of her books, Rope, Sail, Anchor: A Harbour Year (Heron, 1971), sold well.',
			'Rope, Sail, Anchor: A Harbour Year',
			'1971',
		],
		['She wrote the textbook Knots of the North (Heron), published in 1975.', 'Knots of the North', '1975'],
		['Her best-known works include On the Drowning of Bells, a choral piece.', 'On the Drowning of Bells', undefined],
		['Born in Tallow in 1950, Quill has written novels, including The Grey Oar.', 'The Grey Oar', undefined],
		['She had a starring role opposite Edmund Roe in the drama Low Tide (1995).', 'Low Tide', '1995'],
	])('take titles whole, and no year but their own: %s', (text, name, date) => {
		const found = works(text) as readonly { name: string; date?: string }[];
		expect(new Set(found.map((work) => work.name))).toEqual(new Set([name]));
		expect(new Set(found.map((work) => work.date))).toEqual(new Set([date]));
	});

	it.each([
		[
			'He played Nurse Bell in Harbour Ward, Tom Vik in Low Tide and Captain Roe in the film Kelp.',
			['Harbour Ward', 'Low Tide', 'Kelp'],
		],
		['He guest-starred on Harbour Ward and Oar & Rope.', ['Harbour Ward', 'Oar & Rope']],
		[
			'Her books include Tides of the North, Kelp and Us, and A History of Rope.',
			['Tides of the North', 'Kelp and Us', 'A History of Rope'],
		],
		['Her debut novel Rope and Furious City sold well.', ['Rope and Furious City']],
		['She has published Tide: A Life as a Young Oar (Heron, 2007).', ['Tide: A Life as a Young Oar']],
		[
			'She is the author of several books, including Salt Roads and Kelp, a Gazette Book of the Year.',
			['Salt Roads', 'Kelp'],
		],
		['She won two prizes for this album, including “Best Newcomer”.', []],
		['He had a starring role in Low Tide and a supporting role in the crime drama Kelp.', ['Low Tide', 'Kelp']],
		['She directed the film Low Tide (1999), starring Edmund Roe.', ['Low Tide']],
		['She has published papers in journals including Tide Letters and Kelp Research.', []],
		['She collects paintings such as Edmund Roe’s The Bell.', []],
	])('name no part and no person: %s', (text, names) => {
		expect(new Set(works(text).map((work) => (work as { name: string }).name))).toEqual(new Set(names));
	});

	it('take the part that somebody was only nominated for, in an actor’s life alone', () => {
		expect(works('She is an actor. She was nominated for the Pier Prize for her role in Eastern Winds.')).toEqual([
			{ name: 'Eastern Winds', role: 'actor' },
		]);
		expect(works('She is a politician praised for her role in Eastern Winds.')).toEqual([]);
	});

	it('give an actor no part in the making', () => {
		expect(works('She is an actor. Her television work includes Low Tide and Harbour Ward.')).toEqual([
			{ name: 'Low Tide', role: 'actor' },
			{ name: 'Harbour Ward', role: 'actor' },
		]);
		expect(works('She appeared in the thriller Night Pilots.')).toEqual([{ name: 'Night Pilots', role: 'actor' }]);
	});

	it('take a title in italics as it is set, whatever its letters', () => {
		const document = read('# Mara Quill\n\nMara Quill is a writer. She published *Om små båter* in 1891.', {
			id: 'q',
			mediaType: 'text/markdown',
		});
		const facts = extract(document, { subject: 'Mara Quill' }).map((claim) => claim.fact);
		expect(facts).toContainEqual(expect.objectContaining({ kind: 'work', name: 'Om små båter', date: '1891' }));
	});
});

describe('works that a text does not state', () => {
	it.each([
		['She was influenced by novels such as Grey Water.'],
		['Her sister Agnes Quill wrote the novel Grey Water.'],
		['A profile of her, “The Eel Keeper”, was published in the Harbour Post.'],
		['She works for the magazine Harbour Post.'],
		['She uses Tidewell, Ferry and Oar every day.'],
		['She helped draft the Harbours Act of 1957.'],
		['Her work was represented by the Nancy Holt Gallery.'],
		['She wants to write a novel called “Someday”.'],
		['She was director of International Programmes.'],
		['She played in the Harbour Cup and the Minor League.'],
		['Her work has appeared in several anthologies, including Best New Voices.'],
		['She is represented in numerous public collections including the Centre Upton, Tate Tallow and The Bell Museum.'],
		['Her paintings are held in collections such as the Centre Upton and Tate Tallow.'],
		['Collections of her work include Tallow College Museum of Art; Upton Museum; Bell College.'],
	])('%s', (text) => {
		expect(works(text)).toEqual([]);
	});
});

describe('degrees with their years', () => {
	it('are no works', () => {
		expect(works('Marlow University gave her a B.A. and, after a break, her J.D., in 1936, with honours.')).toEqual([]);
		expect(works('Her Salt Roads, in 1951, was read by many.')).toEqual([
			{ name: 'Salt Roads', role: 'author', date: '1951' },
		]);
	});
});

describe('a book with its matter before its title', () => {
	it.each([
		['She published a book on the Upton cello suites, entitled “The Salt Master”.'],
		['She wrote a book about old films called “The Salt Master”.'],
	])('is a book, whatever its matter is: %s', (text) => {
		expect(works(text)).toEqual([{ name: 'The Salt Master', type: 'Book', role: 'author' }]);
	});
});

describe('works told beside others', () => {
	const dated = (text: string): readonly unknown[] => {
		const found = new Map<string, string | undefined>();
		for (const { name, date } of factsOf(text, 'work'))
			found.set(String(name), (date as string | undefined) ?? found.get(String(name)));
		return [...found];
	};
	it.each([
		["Quill's debut, Low Water, was published in 2004.", [['Low Water', '2004']]],
		['Her latest is Salt Roads.', [['Salt Roads', undefined]]],
		['Salt Roads, her second book (Heron), won praise.', [['Salt Roads', undefined]]],
		[
			'Her publications include three chapbooks, Low Water (2001), Rope (2013) and Salt Roads (2019).',
			[
				['Low Water', '2001'],
				['Rope', '2013'],
				['Salt Roads', '2019'],
			],
		],
		[
			'She has published two chapbooks of poetry—Low Water and Salt Roads.',
			[
				['Low Water', undefined],
				['Salt Roads', undefined],
			],
		],
		['Low Water, her first novel, won praise.', [['Low Water', undefined]]],
		['In 2004 Heron published her novel Low Water.', [['Low Water', '2004']]],
		['Her first book, Low Water, came out in 2004.', [['Low Water', '2004']]],
		[
			'She released her first album, Low Water, in 2004, followed by Rope (2008) and the EP Salt Roads (2012).',
			[
				['Low Water', '2004'],
				['Rope', '2008'],
				['Salt Roads', '2012'],
			],
		],
		['She released the album Low Water in 2004, followed by a tour of Kenya.', [['Low Water', '2004']]],
		['She released the album Low Water in 2004, followed by Tom Reed.', [['Low Water', '2004']]],
		['She recorded the album Low Water with the Tide Quartet.', [['Low Water', undefined]]],
		["She translated Tom Reed's novel The Mill into English.", [['The Mill', undefined]]],
		['Her Piano Concerto was played in 2004. Her opera The Mill opened in 2010.', [['The Mill', '2010']]],
		['Her sculpture The Rope Maker stands in Upton Square.', [['The Rope Maker', undefined]]],
		[
			'She designed the Upton Library, the Tide Bridge and the Coast Museum in Tallow.',
			[
				['Upton Library', undefined],
				['Tide Bridge', undefined],
				['Coast Museum', undefined],
			],
		],
		[
			'Among her best-known buildings are the Upton Library and the Tide Pavilion.',
			[
				['Upton Library', undefined],
				['Tide Pavilion', undefined],
			],
		],
		['She was chief architect of Upton Library.', []],
		[
			'Public commissions include The Rope Maker (Upton Square, 2004) and Salt Wall (Tide Hospital, 2008).',
			[
				['The Rope Maker', '2004'],
				['Salt Wall', '2008'],
			],
		],
		['She was commissioned to compose “Sea Change” for the choir.', [['Sea Change', undefined]]],
		['She choreographed Low Water for the Upton Ballet.', [['Low Water', undefined]]],
		['She made her Broadway debut in The Mill in 2004.', [['The Mill', '2004']]],
		['She appeared in an episode of Harbour Nights.', [['Harbour Nights', undefined]]],
		['She rose to prominence playing Nurse Bell in Harbour Nights.', [['Harbour Nights', undefined]]],
	])('%s', (text, expected) => {
		expect(dated(text)).toEqual(expected);
	});
});

describe('papers and programmes that tell of somebody', () => {
	it.each([
		'She has been featured in Forbes, Wired and on CNBC.',
		'She has appeared in The Tallow Gazette and Time.',
		'She was featured in Salt Weekly.',
		'She appeared in Low Water.',
	])('are no works of theirs: %s', (text) => {
		expect(factsOf(`Mara Quill is a surveyor. ${text}`, 'work')).toEqual([]);
	});

	it('are not meant where somebody acts', () => {
		expect(works('Mara Quill is an actress. She appeared in Low Water.')).toEqual([
			{ name: 'Low Water', role: 'actor' },
		]);
	});
});

it('research that ends the name of a body has no title behind it', () => {
	expect(
		factsOf('Mara Quill is a surveyor. Collaborator with Tidewell Research, Kelp Labs, and Acme.', 'work'),
	).toEqual([]);
});
