import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

describe('birth and death', () => {
	it.each([
		['Mara Quill (3 May 1920 – 6 June 1999) was a surveyor.', '1920-05-03', '1999-06-06'],
		['Mara Quill (born 3 May 1920, died 6 June 1999) was a surveyor.', '1920-05-03', '1999-06-06'],
		['Mara Quill (born in 1920, died 1999) was a surveyor.', '1920', '1999'],
		['Mara Quill (died 6 June 1999, born 3 May 1920) was a surveyor.', '1920-05-03', '1999-06-06'],
		['Mara Quill (1920–1999) was a surveyor.', '1920', '1999'],
		['Mara Quill (born 3 May 1950) is a surveyor.', '1950-05-03', undefined],
		['Mara Quill (b. 1950, Tallow) is a surveyor.', '1950', undefined],
		['Mara Quill (Lisbon, 1950) is a painter.', '1950', undefined],
		['Mara Quill (Balliol, 1950) is a painter.', undefined, undefined],
		['Mara Quill (May 3, 1920 in Tallow – June 6, 1999 in Upton) was a surveyor.', '1920-05-03', '1999-06-06'],
		['Mara Quill was born on 3 May 1950 in Tallow, Devon.', '1950-05-03', undefined],
		['Born in Tallow in 1950, Quill became a surveyor.', '1950', undefined],
		['Mara Quill died on 6 June 1999 in Upton.', undefined, '1999-06-06'],
		['Mara Quill was a surveyor (1990–1995).', undefined, undefined],
		['Mara Quill is a surveyor. Her brother was born in 1950 and died in 1999.', undefined, undefined],
		['Mara Quill is a surveyor. Her father died in 1950.', undefined, undefined],
		['Mara Quill is a surveyor. Quill taught at the Tallow School of Art (1950–68).', undefined, undefined],
		['Tallow - Mara Quill, 90, of Sioux City died Thursday, Oct. 3, 2013, at home.', undefined, '2013-10-03'],
		['Mara Quill, 90, of Sioux City and her brother Tom died on Oct. 3, 2013.', undefined, undefined],
		['Mara Quill AADipl HonFRIAS 1920-1999\n\nMara Quill was a surveyor.', '1920', '1999'],
		['In memoriam: Mara Quill, 1920–1999\n\nMara Quill was a surveyor.', '1920', '1999'],
		['May 3, 1920 – June 6, 1999\n\nMara Quill was a surveyor.', '1920-05-03', '1999-06-06'],
		['1990 – 1999\n\nMara Quill was a surveyor.', undefined, undefined],
		['Mara Quill, surveyor, Upton\n\n1920 – 1999\n\nMara Quill was a surveyor.', undefined, undefined],
		['Mara Quill is a surveyor. She was the daughter of Abel Roe, count of Upton (1878–1933).', undefined, undefined],
		['Mara Quill is a surveyor. She met Abel Roe (1878–1933).', undefined, undefined],
		['Mara Quill (born c. 1612; died after 1660) was a midwife.', '1612~', undefined],
		['Mara Quill (baptised 26 February 1564 – 30 May 1593) was a printer.', undefined, '1593-05-30'],
		['Mara Quill (1304 – 1368/1369) was a printer.', '1304', '[1368..1369]'],
		['Mara Quill (fl. 1150–1191) was a scribe.', undefined, undefined],
		['Mara Quill (reigned 1066–1087) was a queen.', undefined, undefined],
		['Mara Quill (3 January 106 BC – 7 December 43 BC) was a consul.', '-0105-01-03', '-0042-12-07'],
		['Mara Quill (589 – 2 July 626) was a prince.', '0589', '0626-07-02'],
		['Mara Quill (b. Tallow, 1985) is a designer.', '1985', undefined],
		['Mara Quill (born Ann Lee; 23 February 1994) is a rapper.', '1994-02-23', undefined],
		['Mara Quill is a queen. Her daughter Mara, Lady of Upton, was born in 1542.', undefined, undefined],
		['Mara Quill is a surveyor. Her father, John Quill, was born in 1920 and died in 1999.', undefined, undefined],
		['Mara Quill is a surveyor. Her mother Mara Quill died in 1999.', undefined, undefined],
		['Mara Quill was the wife of Tom Reed from 1953 until his assassination in 1968.', undefined, undefined],
		['Mara Quill of Upton, Devon, passed away quietly at home March 4, 2019, aged 88.', undefined, '2019-03-04'],
		['Mara Quill died, aged 88, on 4 March 2019.', undefined, '2019-03-04'],
		['Mara Quill died after a long illness, surrounded by her family, on 4 March 2019.', undefined, '2019-03-04'],
		['Mara Quill died after the fire of 4 March 2019.', undefined, undefined],
		['Mara Quill died in the house that Tom Reed had built in 1990.', undefined, undefined],
		['Mara Quill entered into eternal rest on 4 March 2019.', undefined, '2019-03-04'],
		['Mara Quill took her own life in March 2019.', undefined, '2019-03'],
		['Mara Quill lost her long battle with cancer on 4 March 2019.', undefined, '2019-03-04'],
		['Mara Quill lost her long battle with the harbour board in 2019.', undefined, undefined],
		['Mara Quill is a surveyor. We announce the death of Mara Quill on 4 March 2019.', undefined, '2019-03-04'],
		['Mara Quill is a surveyor. She wrote of the death of Quill’s brother on 4 March 2019.', undefined, undefined],
		['Mara Quill was a surveyor. Quill was laid to rest in Upton in 2019.', undefined, undefined],
		['Mara Quill is a surveyor. Zolly Quill died in 1991.', undefined, undefined],
		[
			'Mara Quill is a surveyor. She likes tides. Mr Quill died in 1991, and the elder Quill in 1999.',
			undefined,
			undefined,
		],
		['Mara Quill (May 3, 1950 – ) is a surveyor.', '1950-05-03', undefined],
		['Kenyan, 1920–1999\n\nMara Quill was a painter.', '1920', '1999'],
		['Mara Quill is a surveyor. She likes tides. Her mother was a cook. She died in 1990.', undefined, undefined],
	])('%s', (text, birth, death) => {
		expect(factsOf(text, 'birth').map((fact) => fact.date)[0]).toBe(birth);
		expect(factsOf(text, 'death').map((fact) => fact.date)[0]).toBe(death);
	});

	it.each([
		['Quill died at her Upton home in March 2019.', 'death', 'Upton'],
		['Quill died suddenly, in Upton, in 2019.', 'death', 'Upton'],
		['Her death, in Upton on 4 March 2019, came suddenly.', 'death', 'Upton'],
		['(b. Kelp Center, Wisconsin 1867; d. Tallow West, Arizona, 1959)', 'birth', 'Kelp Center, Wisconsin'],
		['Sculptor and printmaker, born in Upton. She likes tides.', 'birth', 'Upton'],
		['A Kenyan sculptor, born in Upton, Devon, in 1950.', 'birth', 'Upton, Devon'],
		['A native of Upton, Quill became a surveyor.', 'birth', 'Upton'],
		['A native of Ohio, Quill became a surveyor.', 'birth', undefined],
		['Quill is a native of the Upper Weir.', 'birth', undefined],
		['British actor born in Upton, Devon on 9 October 1900.', 'birth', 'Upton, Devon'],
		['Mara Quill, singer. Born 12 June, 1941, Upton. Died 4 February, 2013, Tallow, aged 71.', 'birth', 'Upton'],
		['Mara Quill, singer. Born 12 June, 1941, Upton. Died 4 February, 2013, Tallow, aged 71.', 'death', 'Tallow'],
		['Quill was born in Port Kelp, BC on April 13, 1966.', 'birth', 'Port Kelp, BC'],
		['Tom Reed, a sculptor born in Upton, taught Quill.', 'birth', undefined],
	] as const)('reads the place of “%s”', (text, kind, place) => {
		expect(factsOf(text, kind)[0]?.place).toBe(place);
	});

	it('takes places with what they lie in, and never where someone only lived', () => {
		expect(factsOf('Mara Quill was born in Tallow, Devon. She grew up in Upton.', 'birth')).toEqual([
			{ place: 'Tallow, Devon' },
		]);
	});

	it.each([
		['Born: 12 July 1988 (age 36), Upton', { date: '1988-07-12' }],
		['b. 1979, Upton, Kenya. Lives and works in Oslo.', { date: '1979', place: 'Upton, Kenya' }],
		['born 1984 in Upton, Kenya', { date: '1984', place: 'Upton, Kenya' }],
		['Place of birth: Upton', { place: 'Upton' }],
		['Birth Year\t1994', { date: '1994' }],
		['Date of birth: May 3, 1950', { date: '1950-05-03' }],
		['Born 3 May 1950 – died 6 June 1999', { date: '1950-05-03' }],
		['She was born in the Kenyan town of Upton.', { place: 'Upton' }],
		['Born to run a mile in 1950, she did.', undefined],
		['Born: the story of a harbour', undefined],
	])('reads lines about birth: %s', (line, expected) => {
		expect(factsOf(line, 'birth')[0]).toEqual(expected);
	});

	it.each([
		'She edited the diaries of Thomas Bell, born 1810 in Bath, her ancestor.',
		'She is the granddaughter of Otto Bell, born 1888.',
		'She is a niece of Otto Bell born in Bath.',
		'She told friends that she was born in 1914 in Paris.',
		'She may have been born in Bombay.',
		'She was born again in 1990.',
	])('leaves the birth of others and hearsay: %s', (text) => {
		expect(factsOf(`Mara Quill is a surveyor. ${text}`, 'birth')).toEqual([]);
	});

	it.each([
		['She was born in 1950 and raised in Upton.', [{ date: '1950' }]],
		['She was born on the day her father fell in Upton.', []],
		['She was born and raised in Upton.', [{ place: 'Upton' }]],
		['Born in Kenya, she moved to Leeds. She was born in Upton.', [{ place: 'Upton' }]],
		['Born in Kenya, she moved to Leeds.', [{ place: 'Kenya' }]],
		['She was born in a Russian Orthodox family.', []],
		['Mara Quill (? – 9 July 1797) was a poet born in Upton.', [{ place: 'Upton' }]],
		['Mara Quill (Мара Квилл, 6 March 1931, Upton) was a poet.', [{ date: '1931-03-06', place: 'Upton' }]],
	])('knows where somebody was only raised: %s', (text, expected) => {
		expect(factsOf(`Mara Quill is a surveyor. ${text}`, 'birth')).toEqual(expected);
	});

	it.each([
		['Tom Bell, whom Quill married in 1916, died on 29 November 1971.', []],
		['Unlike Quill, her brother, a miner, died in 1999.', []],
		['Before her death in 2019, her sister Ann was a commissioner.', []],
		['She was assistant to Ann Bell until her death in 1968.', []],
		['Some historians say she died in 1944.', []],
		['She died in the final scene of Low Water (2004).', []],
		['Mara Quill, born March 2 1931, died July 4 2015', [{ date: '2015-07-04' }]],
		['She ran the mill until her death in 1968.', [{ date: '1968' }]],
		['On her death in 1918, her son took over.', [{ date: '1918' }]],
	])('tells whose death it was: %s', (text, expected) => {
		expect(factsOf(`Mara Quill was a surveyor. She drew maps.\n\n${text}`, 'death')).toEqual(expected);
	});

	it.each([
		'She was born to a Pashtun family.',
		'She was born to Bruce and Martha Quill.',
		'Born to immigrants, she grew up in Tallow.',
		'Her first shop was born in Tallow.',
	])('knows who bore somebody from where: %s', (text) => {
		expect(factsOf(`Mara Quill is a surveyor. ${text}`, 'birth')).toEqual([]);
	});
});

describe('nationality', () => {
	it.each([
		['Mara Quill is a Kenyan surveyor.', ['Kenya']],
		['Mara Quill is currently a U.S. Magistrate Judge.', []],
		['Mara Quill was a U.S. Senator.', ['United States']],
		['Mara Quill (born 1950) is an award-winning South African writer.', ['South Africa']],
		['Mara Quill is a Greek-French diver.', ['Greece', 'France']],
		['Mara Quill was a footballer from Argentina.', ['Argentina']],
		['The Welsh poet Mara Quill lives in Tallow.', ['Wales']],
		['Mara Quill is a citizen of Ghana.', ['Ghana']],
		['Mara Quill is a citizen of Ghana and France.', ['Ghana', 'France']],
		['Mara Quill holds dual citizenship of Ghana and France.', ['Ghana', 'France']],
		['Mara Quill is a Kenyan folk and gospel singer.', ['Kenya']],
		['Mara Quill is a Cape Town-based Kenyan singer.', ['Kenya']],
		['Mara Quill was a Walloon Belgian printer.', ['Belgium']],
		['Mara Quill was a singer from Tallow, Kenya.', ['Kenya']],
		["Mara Quill is one of Kenya's finest printers.", ['Kenya']],
		['Mara Quill is a surveyor. In 1990 she returned to her native Ghana.', ['Ghana']],
		['Mara Quill is a runner. She represented Kenya at the 1984 Summer Olympics.', ['Kenya']],
		['Mara Quill is a lawyer. She represented Kenya at the negotiations in Tallow.', []],
		["Mara Quill edits one of Kenya's finest newspapers.", []],
		['Mara Quill is a surveyor. Her husband returned to his native Ghana.', []],
		['Mara Quill, the daughter of Guyanese immigrants, is a surveyor.', []],
		['Mara Quill is a surveyor of Guyanese descent.', []],
		['Mara Quill is a Paris-based surveyor.', []],
		['Mara Quill is the editor of a Kenyan newspaper.', []],
		['Mara Quill plays for the Kenyan national team.', []],
		['Mara Quill taught French.', []],
		['Mara Quill is an Italian teacher in Tallow.', []],
		['Mara Quill is a French horn player.', []],
		['Mara Quill is a Russian literature professor.', []],
		['Mara Quill is a British Airways pilot.', []],
		['Mara Quill is an Indian-origin engineer.', []],
		['Mara Quill is a Kenyan teacher.', ['Kenya']],
		['Mara Quill is a Mexican American singer.', ['United States']],
		['Mara Quill is a Greek-Cypriot singer.', ['Cyprus']],
		['Mara Quill is an Anglo-Irish singer.', []],
		['Mara Quill is a singer. She holds British and Canadian citizenship.', ['United Kingdom', 'Canada']],
		['Mara Quill is a singer. In 1901 she acquired Swiss citizenship.', ['Switzerland']],
		['Mara Quill is a singer. She was awarded honorary Canadian citizenship.', []],
		['Mara Quill is a singer. She renounced her German citizenship.', []],
		['Russian-born American singer Mara Quill lives in Tallow.', ['United States']],
	])('%s', (text, countries) => {
		expect(factsOf(text, 'nationality').map((fact) => fact.country)).toEqual(countries);
	});
});

describe('relatives', () => {
	it.each([
		['She married Tom Reed in 1990.', [['spouse', 'Tom Reed']]],
		['She married the architect Tom Reed.', [['spouse', 'Tom Reed']]],
		['She married a Danish miller by the name of Tom Reed.', [['spouse', 'Tom Reed']]],
		['She lived in Upton before marrying Tom Reed.', [['spouse', 'Tom Reed']]],
		['Her brother lived in Upton before marrying Ann Bell.', []],
		[
			'Quill was born at Tallow, the third child of the Rev. Abel Roe, minister of Little Tallow, and his wife Ruth Dee.',
			[
				['parent', 'Abel Roe'],
				['parent', 'Ruth Dee'],
			],
		],
		[
			'She was the daughter of Abel Roe, count of Upton (1878–1933) and his wife Ruth Dee.',
			[
				['parent', 'Abel Roe'],
				['parent', 'Ruth Dee'],
			],
		],
		['She lives with her husband, Tom Reed.', [['spouse', 'Tom Reed']]],
		[
			'Her children, Anna and Ben, live in Tallow.',
			[
				['child', 'Anna'],
				['child', 'Ben'],
			],
		],
		[
			'She is the daughter of Peter Quill and Ruth Quill.',
			[
				['parent', 'Peter Quill'],
				['parent', 'Ruth Quill'],
			],
		],
		[
			'She was born in Tallow to Peter Quill and Ruth Bell.',
			[
				['parent', 'Peter Quill'],
				['parent', 'Ruth Bell'],
			],
		],
		['Her younger sister, Joan Quill, is a diver.', [['sibling', 'Joan Quill']]],
		["Her husband's father, Abel Reed, was a miller.", []],
		['She was the aunt of Joan Bell.', []],
		['She is the mother of the White Revolution.', []],
		['Tom Reed married Anna Bell.', []],
		['She lives with her two daughters and husband.', []],
		['She married Tom Reed, son of the painter Abel Reed.', [['spouse', 'Tom Reed']]],
		['She is married to Tom Reed, the son of Abel Reed.', [['spouse', 'Tom Reed']]],
		['She is a friend of the son of Abel Reed.', []],
		['She was engaged to Tom Reed.', []],
		[
			'She is survived by her husband Tom, daughters Ann and Joan, and her mother Ruth Bell.',
			[
				['spouse', 'Tom'],
				['child', 'Ann'],
				['child', 'Joan'],
				['parent', 'Ruth Bell'],
			],
		],
		[
			"She is survived by her husband Tom; daughter Joan Reed, U-High'57, AB'62; and her niece Ann.",
			[
				['spouse', 'Tom'],
				['child', 'Joan Reed'],
			],
		],
		['She is survived by her brother Tom and grandchildren Noah and Elise.', [['sibling', 'Tom']]],
		[
			'She is survived by her husband of 35 years, Tom Quill of Upton; three children, Jan Quill Jr. of Tallow, Anna Reed (Ryan) of Lula, Georgia, and Ben Quill; six grandchildren; two sisters, Karen Bell and Linda Roe, both of Upton; and nephews Bo and Cy.',
			[
				['spouse', 'Tom Quill'],
				['child', 'Jan Quill Jr.'],
				['child', 'Anna Reed'],
				['child', 'Ben Quill'],
				['sibling', 'Karen Bell'],
				['sibling', 'Linda Roe'],
			],
		],
		[
			'She is survived by her son, Abel, and his wife, Joan; her daughter, Ruth (Tom) Bell, and her children, Bo and Cy; and her dog, Max.',
			[
				['child', 'Abel'],
				['child', 'Ruth Bell'],
			],
		],
		[
			'She was preceded in death by her parents, John and Mary Quill, and a brother, Sam, who lived in Kent with his wife Joan.',
			[
				['parent', 'John Quill'],
				['parent', 'Mary Quill'],
				['sibling', 'Sam'],
			],
		],
		['Survivors include a niece, Flora Reed, and friends in Tallow.', []],
		[
			'She was survived by her daughters, the artist Anna Quill and Joanna, and by her son Ben.',
			[
				['child', 'Anna Quill'],
				['child', 'Joanna'],
				['child', 'Ben'],
			],
		],
		[
			'She is survived by her husband of 70 years, Tom of Tallow; a son, Stephen (Chyna) Quill, and a sister, Ruth (Bell) Reed.',
			[
				['spouse', 'Tom'],
				['child', 'Stephen Quill'],
				['sibling', 'Ruth (Bell) Reed'],
			],
		],
		['She is survived by three children and six grandchildren.', []],
		[
			'Quill married twice: first to Tom Reed, with whom she had a son, Peter, and then, in 1960, to Abel Roe.',
			[
				['spouse', 'Tom Reed'],
				['child', 'Peter'],
				['spouse', 'Abel Roe'],
			],
		],
		['She married Tom Reed in 1950 and moved then to Abel Roe House.', [['spouse', 'Tom Reed']]],
		['Her first marriage, to Tom Reed, ended in 1960.', [['spouse', 'Tom Reed']]],
		[
			'Her husband, Tom Reed, survives her, along with their children, Ann and Ben.',
			[
				['spouse', 'Tom Reed'],
				['child', 'Ann'],
				['child', 'Ben'],
			],
		],
		[
			'She was the wife of Tom Reed and the mother of Ann Reed.',
			[
				['spouse', 'Tom Reed'],
				['child', 'Ann Reed'],
			],
		],
		['She met Tom Reed, the husband of Ann Roe and the father of Cy Reed.', []],
		[
			'Loving mother of Ann and Ben.',
			[
				['child', 'Ann'],
				['child', 'Ben'],
			],
		],
		['The younger sister of Ann Roe, she likes tides.', [['sibling', 'Ann Roe']]],
		[
			'She lives in Upton with her husband, Tom Reed, and their two sons, Ben and Cy.',
			[
				['spouse', 'Tom Reed'],
				['child', 'Ben'],
				['child', 'Cy'],
			],
		],
		['Her sister and her husband, Tom, and their sons, Ben and Cy, live in Upton.', [['spouse', 'Tom']]],
		[
			'She had two sons from her first marriage, Ben and Cy.',
			[
				['child', 'Ben'],
				['child', 'Cy'],
			],
		],
		[
			'She leaves behind her children, Ben Quill and wife Kate of Upton, and Cy Quill of Tallow.',
			[
				['child', 'Ben Quill'],
				['child', 'Cy Quill'],
			],
		],
		[
			'To this union two children were born, Abel and Ruth.',
			[
				['child', 'Abel'],
				['child', 'Ruth'],
			],
		],
		['She married her high school sweetheart, Tom Reed, in 1960.', [['spouse', 'Tom Reed']]],
		['She was the daughter of a German Jewish mother, Lucie.', []],
		['Her parents are Jewish.', []],
		['Her mother is Yoruba and her father Baptist.', []],
		['She is the daughter of Methodist missionaries.', []],
		['She is the daughter of Methodist minister Abel Roe.', [['parent', 'Abel Roe']]],
		['Her brother is Internet entrepreneur Tom Quill.', [['sibling', 'Tom Quill']]],
		['Her mother was a friend of Virginia Bell.', []],
		['Her father was a student of Anna Bell.', []],
		['She has two sons with the actor Tom Reed.', []],
		['She has a daughter from her marriage to Tom Reed.', [['spouse', 'Tom Reed']]],
		[
			'She has three brothers: Tom, Ben and Abel.',
			[
				['sibling', 'Tom'],
				['sibling', 'Ben'],
				['sibling', 'Abel'],
			],
		],
		[
			'She was the daughter of Otto of Ulm, Duke of Tallow, and his wife Anna of Upton.',
			[
				['parent', 'Otto of Ulm'],
				['parent', 'Anna of Upton'],
			],
		],
	])('%s', (text, expected) => {
		expect(factsOf(`Mara Quill is a surveyor. ${text}`, 'relative').map((fact) => [fact.relation, fact.name])).toEqual(
			expected,
		);
	});
});

describe('children under age', () => {
	it.each([
		['Her children Anna and Ben, aged 5 and 7, swim.', [true, true]],
		['She has two children, Anna (12) and Ben (9).', [true, true]],
		['Her son, Ben, 4, and the dog live in Tallow.', [true]],
		['Her little daughter Anna was there too.', [true]],
		['Her daughter Anna attends Tallow Primary School.', [true]],
		['She is survived by her sons, Ben, 54.', [false]],
		['Her daughter Anna lives in Tallow.', [undefined]],
	])('%s', (text, expected) => {
		const facts = factsOf(`Mara Quill is a surveyor. ${text}`, 'relative');
		expect(facts.map((fact) => fact.minor)).toEqual(expected);
	});
});

describe('names, languages, identifiers', () => {
	it('reads the years of a life between commas, and a post of no such length', () => {
		const entry = 'Mara Quill, 1841-1913, railroad builder. She worked in Tallow.';
		expect(factsOf(entry, 'birth', 'death')).toEqual([{ date: '1841' }, { date: '1913' }]);
		expect(factsOf(entry, 'position')).toEqual([{ title: 'railroad builder', current: false }]);
		expect(factsOf('Mara Quill, 1990–2005, director of Acme, lives in Tallow.', 'birth', 'death')).toEqual([]);
	});

	it('takes the town of birth behind the parents, and a hospital where no town of death is told', () => {
		expect(factsOf('Quill was born to Abel and Ruth Quill on May 3, 1940 in Upton, Kansas.', 'birth')).toEqual([
			{ date: '1940-05-03', place: 'Upton, Kansas' },
		]);
		expect(factsOf('Quill was born in 1940 and raised with Abel in Upton.', 'birth')).toEqual([{ date: '1940' }]);
		expect(factsOf('Quill died on May 3, 2019, at Tallow Hospital after a long illness.', 'death')).toEqual([
			{ date: '2019-05-03', place: 'Tallow Hospital' },
		]);
		expect(factsOf('Quill died on May 3, 2019, at the Salt Festival.', 'death')).toEqual([{ date: '2019-05-03' }]);
	});

	it('knows of a death without a day', () => {
		expect(factsOf('The boatbuilder Mara Quill, who has died aged 79, worked in Tallow.', 'death')).toEqual([{}]);
		expect(factsOf('She works in Tallow. Her brother has died aged 79.', 'death')).toEqual([]);
	});

	it('takes a rank before the name for no part of it', () => {
		const document = read('Commodore Anna Reed\n\nCommodore Reed joined the Tallow Yard in 1993.');
		const full = extract(document).flatMap(({ fact }) =>
			fact.kind === 'name' && fact.form === 'full' ? fact.name : [],
		);
		expect([...new Set(full)]).toEqual(['Anna Reed']);
	});

	it('reads other names and honours after the name', () => {
		const names = factsOf('Dr Mara Quill OBE, also known as Tide, is a surveyor.', 'name').map((fact) => fact.name);
		expect(names).toEqual(expect.arrayContaining(['Mara Quill', 'Mara', 'Quill', 'Dr', 'OBE', 'Tide']));
	});

	it.each([
		'Mara Quill, also known as Mrs Peter Gorse, is a surveyor.',
		'Mara Quill, known as Miss Quill, is a surveyor.',
	])('takes a form of address for no other name: %s', (text) => {
		expect(factsOf(text, 'name').map((fact) => fact.name)).toEqual(['Mara Quill', 'Mara', 'Quill']);
	});

	it.each([
		['Sir Otto Henry Quill CVO OBE FRGS is a surveyor.', 'Otto Henry Quill'],
		['Chef Otto Quill is a cook.', 'Otto Quill'],
		['Yo Lin Ma is a cellist.', 'Yo Lin Ma'],
	])('leaves letters and titles out of the name: %s', (text, expected) => {
		const full = extract(read(text)).flatMap(({ fact }) =>
			fact.kind === 'name' && fact.form === 'full' ? fact.name : [],
		);
		expect(full[0]).toBe(expected);
	});

	it.each([
		['José Luis García Márquez is a novelist. García Márquez lives in Upton.', 'José', 'García Márquez'],
		['Ana Torres Vidal is a poet. Torres lives in Upton.', 'Ana', 'Torres Vidal'],
		['Ana Lopez Reed is a poet. Reed lives in Upton.', 'Ana', 'Reed'],
		['Ana Torres Vidal is a poet. Vidal lives in Upton.', 'Ana', 'Vidal'],
		['María Ortega y Salas is a jurist. She lives in Upton.', 'María', 'Ortega y Salas'],
		['Helen Bonham Quill is an actress. Bonham Quill lives in Upton.', 'Helen', 'Bonham Quill'],
		['Anna Sara Quill is a lawyer. Sara Quill lives in Upton.', 'Anna', 'Quill'],
		['Kim Dae-hyun is a director. Kim lives in Busan.', 'Dae-hyun', 'Kim'],
		['Kim Quill is a director. Kim lives in Upton.', 'Kim', 'Quill'],
		['Zhang Wei is a painter. Zhang lives in Upton. Zhang has a cat.', 'Wei', 'Zhang'],
		['Nguyen Van Tho is a clerk. Tho lives in Hue.', 'Tho', 'Nguyen'],
		['Abdul Rahman al-Farsi is a cleric. Al-Farsi lives in Muscat.', 'Abdul Rahman', 'al-Farsi'],
	])('tells given and family name apart: %s', (text, given, family) => {
		const parts = extract(read(text)).flatMap(({ fact }) =>
			fact.kind === 'name' && (fact.form === 'given' || fact.form === 'family') ? [[fact.form, fact.name]] : [],
		);
		expect(Object.fromEntries(parts)).toEqual({ given, family });
	});

	it.each([
		['Born Ann Maria Bell, Quill was a singer.', 'Ann Maria Bell'],
		['Quill, whose real name is Maria Bell, was a singer.', 'Maria Bell'],
	])('reads the name at birth: %s', (text, name) => {
		expect(factsOf(text, 'name').map((fact) => fact.name)).toContain(name);
	});

	it('reads languages spoken, not languages taught', () => {
		expect(factsOf('Mara Quill speaks Welsh and French. She taught German.', 'language')).toEqual([
			{ name: 'Welsh', code: 'cy' },
			{ name: 'French', code: 'fr' },
		]);
	});

	it('reads an ORCID whose check digit is right', () => {
		const orcid = (value: string) => factsOf(`Mara Quill is a surveyor. ORCID: ${value}`, 'identifier');
		expect(orcid('0000-0002-1825-0097')[0]?.value).toBe('0000-0002-1825-0097');
		expect(orcid('0000-0002-1825-0098')).toEqual([]);
	});
});

describe('the day of a birth behind the parents', () => {
	it('is read past their home, which is not the birth place', () => {
		expect(factsOf('Born to Abel and Ruth Bell of Tallow on 3 March 1944, Quill grew up by the sea.', 'birth')).toEqual(
			[{ date: '1944-03-03' }],
		);
	});
});

describe('survivors whose family name is a word for a building', () => {
	it('are people; a hall by another first word is none', () => {
		const text = 'She is survived by three children, Abel Quill (Sue), Nancy Hall (Tom), and Peter Quill.';
		expect(factsOf(text, 'relative').map(({ name }) => name)).toEqual(['Abel Quill', 'Nancy Hall', 'Peter Quill']);
		expect(factsOf('She is survived by her husband, whom she met at Weir Hall.', 'relative')).toEqual([]);
	});
});
