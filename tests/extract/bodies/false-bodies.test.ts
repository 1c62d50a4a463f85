import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

describe('bodies of two names', () => {
	it.each([
		['She was a nurse at the County and Borough Asylum, Powick.', ['County and Borough Asylum']],
		['She was elected chairman of Babcock and Wilcox in 1899.', ['Babcock and Wilcox']],
		['She was Master of the Armourers’ and Braziers’ Company.', ['Armourers’ and Braziers’ Company']],
		["She was president of the Bakers' and Millers' Union.", ["Bakers' and Millers' Union"]],
		["She was secretary of the Miners' Federation and the Bakers' Union.", ["Miners' Federation", "Bakers' Union"]],
		['She was vicar of St Michael and All Angels, Tallow.', ['St Michael and All Angels']],
		['She was dean of St Mary and All Angels Cathedral.', ['St Mary and All Angels Cathedral']],
		['She was vicar of St Peter and St Paul, Upton.', ['St Peter and St Paul']],
		['She was curate of St Mary and St Anne in Upton.', ['St Mary', 'St Anne']],
		['She was a nurse at Hale Hospital and Medical Center in Ulm.', ['Hale Hospital and Medical Center']],
		['She is a fellow at Sciences Po and Bocconi University.', ['Sciences Po', 'Bocconi University']],
		['She taught at Tallow Agricultural and Mechanical University.', ['Tallow Agricultural and Mechanical University']],
	])('are one or two by what they are called: %s', (text, expected) => {
		expect(factsOf(text, 'position', 'membership').map(({ organization }) => organization)).toEqual(expected);
	});
});

describe('boards', () => {
	it.each([
		['She joined the Board of Acme in 2019.', ['Acme']],
		['She joined the Board of Trade in 2019.', ['Board of Trade']],
		['She is a diplomate of the American Board of Dermatology.', ['American Board of Dermatology']],
		['She served on the Council of Europe.', ['Council of Europe']],
	])('are a body’s own or a body: %s', (text, expected) => {
		expect(factsOf(text, 'position', 'membership').map(({ organization }) => organization)).toEqual(expected);
	});
});

describe('what is no body', () => {
	it.each([
		['She was radio operator for the 254th Infantry Col. Tom Reed.', ['254th Infantry']],
		['She attended the Tide School in Woodcote in Oxfordshire, where she was captain.', ['Tide School']],
		[
			'She was educated at Hale Grammar School and Tide Polytechnic, where she was awarded an honours degree in law.',
			['Hale Grammar School', 'Tide Polytechnic'],
		],
		['Graduated LLB University of Tallow 1914.', []],
		['She was made ambassador to the Soviet Union in 1974.', []],
		['She served on various committees of the Ministry of Munitions.', []],
		['She sat on the councils of the Tide Society and the Kelp Trust.', ['Tide Society', 'Kelp Trust']],
		['She was admitted to the Royal College of Music in 1919.', ['Royal College of Music']],
	])('is left out: %s', (text, expected) => {
		const told = factsOf(text, 'position', 'education', 'membership').flatMap(({ organization }) => organization ?? []);
		expect(told).toEqual(expected);
	});

	it.each([
		['The Holy Father has appointed Mara Quill as chancellor of Tallow.', 'chancellor of Tallow', undefined],
		[
			'At Holy Cross, she serves as Director of Safeguarding, overseeing the training.',
			'Director of Safeguarding',
			'Holy Cross',
		],
		['She was director of R&D for synthetic rubbers from 1963 until 1980.', 'director of R&D', undefined],
		[
			'She was Parliamentary Secretary for Mental Health and Addictions.',
			'Parliamentary Secretary for Mental Health and Addictions',
			undefined,
		],
		['She was secretary for the Tallow Society.', 'secretary', 'Tallow Society'],
		['She was Asst. Director of the Tallow Museum.', 'Asst. Director', 'Tallow Museum'],
		['She was Dep. Director of the Tallow Museum.', 'Dep. Director', 'Tallow Museum'],
	])('is who appoints, or what a post is for: %s', (text, title, organization) => {
		expect(factsOf(text, 'position')).toMatchObject([{ title, ...(organization && { organization }) }]);
		expect(factsOf(text, 'position').map((post) => post.organization)).toEqual([organization]);
	});

	it('is what a board is for, or a sort of member', () => {
		const told = factsOf(
			'She served on the Tide Board of Trustees for Insurance Affairs. She was a member of the Kelp Academy, and a Foreign or Honorary Member of other Academies such as the Salt Society.',
			'membership',
		);
		expect(told.map(({ organization }) => organization)).toEqual([
			'Tide Board of Trustees for Insurance Affairs',
			'Kelp Academy',
		]);
	});

	it.each([
		['She was a captain of the Pacific fleet.', undefined],
		['She was a singer of Harbourian roles.', undefined],
		['She was a painter of the Tallowian school.', undefined],
		['She was a pupil and later director of the Tallow school.', 'Tallow'],
		['She was a leader of the Tallowist forces.', undefined],
		['She was the foremost poet of the Restoration and an engraver of the High Renaissance.', undefined],
		['She was a member of the Tallow municipal council.', 'Tallow municipal council'],
		['She was a member of the Upton State house of representatives.', 'Upton State house of representatives'],
		['She is the head of the Acme core team.', 'Acme'],
		['She was a judge appointed chief magistrate of Upton in 1910.', undefined],
		['She persuaded the United States to recognise the islands and became their first president.', undefined],
	])('is of what sort something is: %s', (text, expected) => {
		const [told] = factsOf(text, 'position', 'membership').filter(({ organization }) => organization);
		expect(told?.organization).toBe(expected);
	});

	it('is what a statesman leads, whose calling is no post there', () => {
		expect(factsOf('She was a Kenyan statesman and leader of the Tide Party.', 'position')).toMatchObject([
			{ title: 'leader', organization: 'Tide Party' },
		]);
	});

	it('was founded by nobody who founded something of its sort', () => {
		for (const text of [
			'She established Tallowian missions.',
			'She founded the Upton dynasty.',
			'She founded the Stoanic school.',
			'She incorporated Kelp film into lenses.',
			'She founded the Oxford movement.',
		])
			expect(factsOf(text, 'founded')).toEqual([]);
		expect(factsOf('She founded the Kelp company.', 'founded')).toMatchObject([{ organization: 'Kelp' }]);
	});

	it('is no company on a screen', () => {
		expect(factsOf('She appeared in films with Bing Roe.', 'membership')).toEqual([]);
	});

	it('is an office that has a body’s name, and no title', () => {
		expect(factsOf('In 1930 she was appointed to the Office of the Parliamentary Counsel.', 'position')).toEqual([]);
		expect(factsOf('She was appointed to the office of Lord Chancellor.', 'position')).toMatchObject([
			{ title: 'Lord Chancellor' },
		]);
	});

	it('is a seat’s second town, or what a post is like', () => {
		expect(factsOf('She served as an MP for the Gander–Grand Falls riding from 1974.', 'position')).toMatchObject([
			{ title: 'MP for the Gander–Grand Falls riding', start: '1974' },
		]);
		expect(factsOf('She held a senior academic position.', 'position')).toEqual([]);
		const [post] = factsOf('Quill, 86, Norway’s ambassador to Ghana, died in May.', 'position');
		expect(post?.current).not.toBe(true);
		expect(factsOf('She’s ambassador to Ghana.', 'position')).toMatchObject([{ current: true }]);
	});

	it('is leave to command a ship, and no degree', () => {
		expect(factsOf("She gained her master's ticket in 1901.", 'education')).toEqual([]);
		expect(factsOf("She gained her master's degree in 1901.", 'education')).toHaveLength(1);
		expect(factsOf('In 1596 she obtained the degree of doctor of medicine.', 'education')).toEqual([
			{ credential: 'doctor of medicine', end: '1596' },
		]);
	});

	it('is what somebody became to others, or was in a row', () => {
		expect(factsOf('It was the second tour that made her a specialist on tides.', 'position')).toEqual([]);
		expect(factsOf('She was successively scholar, fellow and tutor.', 'occupation')).toEqual([]);
	});
});

describe('what is no employer and no team', () => {
	it.each([
		['She represented Bold Bank in the Court of Appeal.'],
		['She competed for the Schneider Trophy in 1931.'],
		['She entered the Harbour Prize in 2001.'],
		['She served ten years at Upton Prison.'],
		['She spent two years in Upton Prison.'],
		['She chaired a debate at the Harbour Society.'],
		['She and Tom Reed wrote the guide in 2011.'],
		['She served as a model for the captain in Low Tide.'],
		['In 2006 Marlow College made her a Doctor of Laws honoris causa.'],
		['She trained staff at Upton Hospital.'],
		['She trained teachers at Marlow College.'],
	])('%s', (text) => {
		expect(factsOf(text, 'position', 'membership', 'education')).toEqual([]);
	});

	it.each([
		['She competed for Tallow Harriers in 1990.', 'Tallow Harriers'],
		['She served as a guard at Upton Prison for ten years.', 'Upton Prison'],
		['She worked at Upton Prison from 1990 to 1999.', 'Upton Prison'],
		['She represented Kent in the House of Commons.', 'House of Commons'],
	])('is told from what is one: %s', (text, organization) => {
		expect(factsOf(text, 'position', 'membership')).toMatchObject([{ organization }]);
	});

	it('is left when a club releases somebody', () => {
		const [seat] = factsOf('She was released by Tallow Rovers in 1985.', 'membership');
		expect(seat).toEqual({ organization: 'Tallow Rovers', end: '1985', current: false });
	});

	it('is not asked of a rank of the crown', () => {
		const posts = factsOf("She is a King's Counsel and Dean of Chapel Hill.", 'position');
		expect(posts).toContainEqual({ title: "King's Counsel", current: true });
		expect(posts).toContainEqual({ title: 'Dean', organization: 'Chapel Hill', current: true });
	});

	it('is somebody invented', () => {
		expect(factsOf('She created Inspector Low of the Kent Police.', 'founded')).toEqual([]);
	});
});

describe('what others did', () => {
	it.each([
		['She coached Tom Reed to a gold medal at the 2012 Olympics.'],
		['Her company exhibited at the Salt Gallery in 2014.'],
		['Her students exhibited at the Salt Gallery in 2014.'],
		['She was portrayed by Ann Reed in Rope (2001).'],
		['Her life inspired the film The Long Quay (1988).'],
		['She was best known as Sergeant Bell in The Precinct.'],
	])('%s', (text) => {
		expect(factsOf(text, 'event', 'work', 'award').concat(alternates(text))).toEqual([]);
	});

	it('is told from what the subject did', () => {
		expect(factsOf('She won gold at the 2012 Olympics.', 'event')).toMatchObject([{ name: '2012 Olympics' }]);
		expect(factsOf('She exhibited at the Salt Gallery in 2014.', 'event')).toMatchObject([{ date: '2014' }]);
		expect(alternates('She was known as Zebby in Kenya.')).toMatchObject([{ name: 'Zebby' }]);
	});
});

const alternates = (text: string) =>
	factsOf(text, 'name').filter(({ name }) => !/^(?:Mara Quill|Mara|Quill)$/.test(String(name)));

describe('names that would be cut or run on', () => {
	it('end before what an honour was for', () => {
		const [order] = factsOf('She received the Order of the Tide for services to music in 1999.', 'award');
		expect(order).toEqual({ name: 'Order of the Tide', date: '1999' });
	});

	it('are left where a title holds commas', () => {
		expect(factsOf('She published The Brave, the Bold and the Salty in 2003.', 'work')).toEqual([]);
		expect(factsOf('She wrote The Salt Road, a history of Kent.', 'work')).toMatchObject([{ name: 'The Salt Road' }]);
	});

	it.each([
		['She is a member of the Association for Women in Science.', 'Association for Women in Science'],
		['She is a member of the Association of Women in Kenya.', 'Association of Women'],
		['She is a member of the Salt Society in Kent.', 'Salt Society'],
	])('go on with the field that they are of: %s', (text, organization) => {
		expect(factsOf(text, 'membership')).toMatchObject([{ organization }]);
	});

	it.each([
		['Minister for Agriculture, Food and the Marine'],
		['Minister for Culture, Heritage and the Islands'],
		['Minister of Health, Welfare and Sport'],
	])('of offices hold all their matters: %s', (title) => {
		expect(factsOf(`She was ${title} from 2011 to 2016.`, 'position')).toEqual([
			{ title, start: '2011', end: '2016', current: false },
		]);
	});
});

describe('clients, and the town of the oldest bank', () => {
	it.each([
		['She worked on cases for Bold Bank and Acme Ltd.', []],
		["She is chair of Tallow's oldest bank.", []],
		["She is chair of Tallow's oldest bank, Hale Bank.", ['Hale Bank']],
		["She is Kenya correspondent of Norway's leading daily, Fjordglimt.", ['Fjordglimt']],
		["She was an editor at Ghana's largest political and business weekly, the Kelp & Net.", ['Kelp & Net']],
		["She worked as a nurse at Kenya's largest hospital, Nairobi.", []],
		["She was a reporter for Norway's leading daily, Tom Reed said.", []],
		['She worked on tide models at Acme Ltd.', ['Acme Ltd']],
		["She is head of Acme's research arm.", ['Acme']],
	])('%s', (text, bodies) => {
		expect(factsOf(text, 'position').flatMap(({ organization }) => organization ?? [])).toEqual(bodies);
	});
});

describe('two firms behind "both"', () => {
	it.each([
		['She was a partner with both Marsh & Cole and Dunn Legal.', ['Marsh & Cole', 'Dunn Legal']],
		['She was a partner with both Marsh & Cole LLP and Dunn Legal LLP.', ['Marsh & Cole LLP', 'Dunn Legal LLP']],
		['She has worked at both Hale & Roe and Reed & Sons.', ['Hale & Roe', 'Reed & Sons']],
		['She has worked at both Acme & Bold Bank.', ['Acme', 'Bold Bank']],
	])('%s', (text, names) => {
		expect(factsOf(text, 'position').map(({ organization }) => organization)).toEqual(names);
	});
});

describe('a degree behind a university with campuses', () => {
	it.each([
		[
			'She has a BA from the University of Tallow, a PhD from the University of Upton and an MA from Marlow College.',
			['University of Tallow', 'University of Upton', 'Marlow College'],
		],
		['She has a BA from the University of Tallow, an MA and a PhD.', ['University of Tallow']],
	])('is no part of its name: %s', (text, names) => {
		const schools = factsOf(text, 'education').flatMap(({ organization }) => organization ?? []);
		expect(schools).toEqual(names);
	});
});

describe('whoever promotes, compares or calls', () => {
	it('is no employer', () => {
		expect(factsOf('Captain Low promoted her to sergeant.', 'position')).toEqual([{ title: 'sergeant' }]);
		const [post] = factsOf('Acme Ltd promoted her to manager.', 'position');
		expect(post).toMatchObject({ title: 'manager', organization: 'Acme Ltd' });
	});

	it.each([['She is sometimes called a director of Acme Ltd.'], ['She was the model for Inspector Low.']])(
		'%s',
		(text) => {
			expect(factsOf(text, 'position')).toEqual([]);
		},
	);
});

describe('where a thesis was written', () => {
	it('is not its title', () => {
		const text = 'She was an architect. K. Bell, Quill of Upton (PhD thesis, Upton University, 1979).';
		expect(factsOf(text, 'work')).toEqual([]);
		expect(factsOf('Her thesis, “Rope and Salt”, was on ropes.', 'work')[0]).toMatchObject({ name: 'Rope and Salt' });
	});
});

describe('the month of a prize', () => {
	it('is no part of its name', () => {
		expect(factsOf('Quill received the Harbour Medal in May.', 'award')).toEqual([{ name: 'Harbour Medal' }]);
	});
});

describe('what prizes are called', () => {
	it.each([['Outstanding Educator: Mara Quill'], ['Young Researcher: Mara Quill']])('is no post: %s', (text) => {
		expect(factsOf(text, 'position')).toEqual([]);
	});
});

describe('a house that goes by whose it is', () => {
	it('keeps its whole name behind an article', () => {
		const [fact] = factsOf("She was a nurse at the Royal Women's in Ulm.", 'position');
		expect(fact).toMatchObject({ organization: "Royal Women's" });
		expect(factsOf('She joined the Guild in 2012.', 'position')).toEqual([]);
	});
});

describe('people behind the words of bodies', () => {
	it('are those with whom somebody learned and played', () => {
		expect(factsOf('She went on to play for the legendary Tom Nagel at Marlow.', 'membership')).toEqual([]);
		expect(factsOf('She played for the legendary Tide Rovers.', 'membership')).toEqual([
			{ organization: 'Tide Rovers' },
		]);
		const taught =
			'She studied at Upton University in the classes of Karl Reed and Clemens Hagen, where she obtained a BA.';
		expect(factsOf(taught, 'education').map(({ organization }) => organization)).toEqual([
			'Upton University',
			undefined,
		]);
	});
});

describe('ends of names', () => {
	it('are no bodies', () => {
		const list = 'She received fellowships from the Salt Institute for Advanced Study at Marlow University.';
		expect(factsOf(list, 'education')).toEqual([]);
		const both = 'She studied at Marlow College and Upton University, where she received a BA in law.';
		expect(factsOf(both, 'education').map(({ organization }) => organization)).not.toContain(
			'College and Upton University',
		);
	});

	it('are no givers of grants', () => {
		const text = 'She received the scholarship from Kunststiftung Ulm and TideWeb scholarship from the Salt Institute.';
		expect(factsOf(text, 'award').map(({ name }) => name)).toEqual([
			'Scholarship from Kunststiftung Ulm',
			'TideWeb scholarship',
		]);
	});
});

describe('where and among whom a post is held', () => {
	it('is no body that is not named', () => {
		expect(factsOf('She is the director of one of the largest museums in Wales.', 'position')[0]).toMatchObject({
			title: 'director',
		});
		expect(factsOf('She is a dancer, choreographer, and educator in NYC.', 'position')).toEqual([]);
		expect(factsOf('She attended the school of Cinema and Television at Upton University.', 'education')).toEqual([]);
	});

	it('is a workplace where a team is joined at it', () => {
		expect(factsOf('She joined the team at Tidewell in 2010.', 'position', 'membership')).toEqual([
			{ organization: 'Tidewell', start: '2010' },
		]);
		expect(factsOf('She joined the team at Tidewell in 2010.', 'membership')).toEqual([]);
		expect(factsOf('She joined the coaching team at Tallow Rovers F.C. in 2010.', 'membership')).toHaveLength(1);
	});

	it('is a school that is entered to study there', () => {
		expect(factsOf('In 1990 she entered the Centro Mareal to study cookery.', 'education', 'position')).toEqual([
			{ organization: 'Centro Mareal', field: 'cookery', start: '1990' },
		]);
		expect(factsOf('She entered Congress in 1990.', 'education')).toEqual([]);
	});
});
