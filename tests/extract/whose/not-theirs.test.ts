import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

describe('the births of relatives', () => {
	it.each([
		['She was raised by her grandmother, born in 1921.'],
		['She had a son, born in 1999.'],
		['She lives with her husband and their daughter, born in 2011.'],
		['She has two children, born in 2001 and 2004.'],
		['She grew up with a brother, born in 1931.'],
		['She was the daughter of Abel Quill, a soldier, born at Cork, Ireland, and Ruth, née Bell, born in Tasmania.'],
		['She was the daughter of Abel Quill, born in Leeds.'],
	])('are not the subject’s: %s', (text) => {
		expect(factsOf(text, 'birth')).toEqual([]);
	});

	it.each([
		['She was the daughter of a smith, born in 1921.'],
		['Quill, daughter of Abel Quill, born in 1921, was a surveyor.'],
		['She was the third of six children, born in 1921.'],
		['She was an only child, born in 1921.'],
	])('leave the subject’s own alone: %s', (text) => {
		expect(factsOf(text, 'birth')).toMatchObject([{ date: '1921' }]);
	});
});

describe('the marriages of parents', () => {
	it.each([
		['Her mother, Ruth Bell, was born in Ulm in 1899, and she married Tom Roe in 1923.'],
		['Her mother, Ruth Bell, was born in Ulm in 1899. She married Tom Roe in 1923.'],
	])('are not the subject’s: %s', (text) => {
		expect(factsOf(text, 'relative').map(({ relation }) => relation)).toEqual(['parent']);
	});

	it.each([
		['Her father was born in Ulm in 1899, and she married Tom Roe in 1923.'],
		['Her mother died in 1899, and she married Tom Roe in 1923.'],
	])('leave the subject’s own alone: %s', (text) => {
		expect(factsOf(text, 'relative')).toContainEqual({ relation: 'spouse', name: 'Tom Roe' });
	});
});

it.each([
	['Her mother, Ruth Jane Quill, née Bell, became a teacher.'],
	['Her father, Tom Quill, was a smith; her mother, Ruth Quill (née Bell), became a teacher.'],
])('the maiden name of a mother is no name of the subject’s: %s', (text) => {
	expect(factsOf(text, 'position')).toEqual([]);
	expect(factsOf('Mrs. Quill, née Bell, was a potter. Bell joined Acme in 1970.', 'position')).toContainEqual(
		expect.objectContaining({ organization: 'Acme' }),
	);
});

describe('degrees that nobody says were earned', () => {
	it.each([
		['She completed everything but the dissertation for a PhD at Hale University.'],
		['She completed all coursework for a PhD at Hale University but never submitted her thesis.'],
		['She finished the coursework for her PhD at Hale University.'],
		['She is finishing her PhD at Hale University.'],
		['She was working towards a PhD at Hale University when the war broke out.'],
		['She studied for a PhD at Hale University.'],
		['She studied for a PhD at Hale University but never completed it.'],
		['She read for a PhD at Hale University, but left without taking it.'],
		['She pursued a PhD at Hale University and dropped out in 2004.'],
		['She undertook a PhD at Hale University, which she abandoned in 1999.'],
		['She did a PhD at Hale University, unfinished, on tides.'],
		['She worked on a PhD at Hale University but did not finish.'],
		['She all but completed a PhD at Hale University.'],
		['She completed all but her dissertation for a PhD at Hale University.'],
		['She went on to do a PhD at Hale University but gave up after a year.'],
	])('are studies without the degree: %s', (text) => {
		const facts = factsOf(text, 'education');
		expect(facts).toMatchObject([{ organization: 'Hale University' }]);
		expect(facts[0]).not.toHaveProperty('credential');
	});

	it('are told from the one that was', () => {
		const [fact] = factsOf('She completed the requirements for a PhD at Hale University in 1999.', 'education');
		expect(fact).toMatchObject({ organization: 'Hale University', credential: 'PhD' });
	});

	it.each([
		['She studied for a PhD at Hale University, which she received in 1999.'],
		['She took a PhD at Hale University but never used it.'],
		['She went on to do a PhD at Hale University.'],
	])('are told from those that came: %s', (text) => {
		const [fact] = factsOf(text, 'education');
		expect(fact).toMatchObject({ organization: 'Hale University', credential: 'PhD' });
		expect(fact).not.toHaveProperty('current');
	});

	it.each([
		['She left Hale University before completing her PhD.'],
		['She was awarded a PhD by Hale University, later revoked.'],
	])('%s', (text) => {
		expect(factsOf(text, 'education').map(({ credential }) => credential)).not.toContain('PhD');
	});
});

describe('whom somebody met, and what others are', () => {
	it.each([
		['She was taught by a graduate of Hale University.'],
		['She was inspired by an alumnus of Hale University.'],
		['She is the partner of Tom Reed, CEO of Upton Bank.'],
		['She is the daughter of the late Tom Reed, former mayor of Upton.'],
		['She is the niece of the painter Tom Reed, director of the Upton Museum.'],
		['Her sister Ann lives in Leeds. She is a director at Upton Bank.'],
		['Her mother is a banker. She works for Upton Bank.'],
		['Working for Upton Bank, her father was rarely home.'],
		['Her sister, Ann M. Quill, graduated from Hale University in 1955.'],
		['Her sister, Ann Quill, was a lawyer. For twenty years she acted as counsel for Upton Bank.'],
		['Her daughter Ann was a lawyer. In 1950 she became counsel for Upton Bank.'],
		['She is the daughter of the famous Reed, director of the Upton Museum.'],
		['She is the granddaughter of Reed, founder of the Upton Museum.'],
		['She was a pupil of the great Reed, director of the Upton Museum.'],
		['Her appointment as director of the Upton Museum was blocked in 2004.'],
		['Her appointment as director of the Upton Museum was never confirmed.'],
		['She was confirmed as head coach, but the contract was never signed.'],
		['She was appointed director of Upton Bank, but the appointment was rescinded.'],
		['She accepted a post at Upton Bank but died before she could take it up.'],
		['She was elected mayor of Upton but died before taking office.'],
		['She was to have become mayor of Upton in 1911.'],
		['She was due to become mayor of Upton in 1911.'],
		['Another Mara Quill was mayor of Upton from 1604 to 1610.'],
		['An unrelated Mara Quill joined Upton Bank.'],
		['She was born in the same year as the Queen, 1926.'],
		['She worked in the same office as the director of Upton Bank.'],
		['She works as hard as a director of Upton Bank.'],
		['She worked on her thesis at Upton Bank.'],
		['She worked on campaigns for Upton Bank and Hale Motors.'],
	])('is nothing of the subject: %s', (text) => {
		expect(factsOf(text, 'education', 'position', 'membership')).toEqual([]);
	});

	it.each([
		['She is a graduate of Hale University.', 'Hale University'],
		['She is an engineer with Upton Bank and a graduate of Hale University.', 'Hale University'],
	])('is told from the subject’s own school: %s', (text, school) => {
		expect(factsOf(text, 'education')).toMatchObject([{ organization: school }]);
	});

	it('is told from what the subject is beside it', () => {
		const [post] = factsOf('She is the granddaughter of Reed and director of the Upton Museum.', 'position');
		expect(post).toMatchObject({ title: 'director', organization: 'Upton Museum' });
		expect(factsOf('Her mother Ann was a miner. She studied at Hale University.', 'education')).toMatchObject([
			{ organization: 'Hale University' },
		]);
		expect(factsOf('Her sister Ann was a lawyer. In 1950 Mara joined Upton Bank.', 'position')).toMatchObject([
			{ organization: 'Upton Bank' },
		]);
	});

	it('is told from the subject’s own post', () => {
		expect(factsOf('Her brother Tom lives in Leeds. She works for Upton Bank.', 'position')).toMatchObject([
			{ organization: 'Upton Bank' },
		]);
		expect(factsOf('She is a partner of Reed and Moss LLP.', 'position')).toMatchObject([
			{ title: 'partner', organization: 'Reed and Moss LLP' },
		]);
		expect(factsOf('Working for Upton Bank, she was rarely home.', 'position')).toMatchObject([
			{ organization: 'Upton Bank' },
		]);
		expect(factsOf('Her appointment as director of the Upton Museum in 2004 was welcomed.', 'position')).toMatchObject([
			{ title: 'director', organization: 'Upton Museum', start: '2004' },
		]);
	});
});

describe('what is taken up', () => {
	it('is a post and no study', () => {
		const text = 'She took up the post of dean at Hale University in 1999.';
		expect(factsOf(text, 'position', 'education')).toMatchObject([{ title: 'dean', organization: 'Hale University' }]);
	});

	it('is a place to study and no post', () => {
		const text = 'She took up a place at Hale University in 1999.';
		expect(factsOf(text, 'position', 'education')).toEqual([{ organization: 'Hale University', start: '1999' }]);
	});
});

describe('books that a work was chosen for', () => {
	it.each([['Her essay was included in The Finest Essays 2012.'], ['Her photographs were featured in Weir 2012.']])(
		'are no events: %s',
		(text) => {
			expect(factsOf(text, 'event')).toEqual([]);
		},
	);

	it('are told from shows', () => {
		expect(factsOf('Her work was selected for the Upton Biennial 2012.', 'event')).toMatchObject([
			{ name: 'Upton Biennial 2012' },
		]);
	});
});

describe('credits of those who do not act', () => {
	const page = (line: string) => `MARA QUILL (Lighting Designer) is glad to be back at the Tallow Theatre. ${line}`;
	it('are no parts that they played', () => {
		expect(factsOf(page('Off-Broadway: Low Tide (Weir Rooms), The Salt Sisters (Hale).'), 'work')).toMatchObject([
			{ name: 'Low Tide', role: 'contributor' },
			{ name: 'The Salt Sisters', role: 'contributor' },
		]);
	});

	it('are no plays where houses are listed', () => {
		expect(factsOf(page('Regional: Upton Rep, Weir Stage, Vale Theatre.'), 'work')).toEqual([]);
	});
});

describe('what stands behind the name of a relative', () => {
	it.each<[string, readonly string[]]>([
		['A hall is named after her son, Major Tom Quill, USMC, and opened in 1990.', ['Tom Quill']],
		['Her son, Tom Quill, CEO of Upton Bank, lives in Leeds.', ['Tom Quill']],
		[
			'She is survived by her son, Tom Quill, Upton; and her brother, Major Abel Quill, USMC.',
			['Tom Quill', 'Abel Quill'],
		],
		['She is survived by two daughters, Sue Reed, MD, and Ann Bell, PhD.', ['Sue Reed', 'Ann Bell']],
		[
			'She is survived by a son, James R. II (Jane) of Upton, and a son, Abel Quill III.',
			['James R. II', 'Abel Quill III'],
		],
		['Upton named her sister Teacher of the Year.', []],
		['The council named her sister Ruth Teacher of the Year.', []],
		['She is survived by her sisters, Ann and Ruth.', ['Ann', 'Ruth']],
	])('is nobody: %s', (text, names) => {
		expect(factsOf(text, 'relative').map(({ name }) => name)).toEqual(names);
	});
});

describe('the homes of those whom somebody leaves', () => {
	it('are none of them, with their states cut short', () => {
		const text =
			'Mara Quill died on 3 May 2001. She is survived by two sons, Mark of Tucson, Ariz., and Abel of Salem, Ore.; and a daughter, Ann Reed of Miami, Fla.';
		expect(factsOf(text, 'relative').map(({ name }) => name)).toEqual(['Mark', 'Abel', 'Ann Reed']);
	});
});

describe('honours for somebody else', () => {
	it.each([
		['She received the Harbour Prize on behalf of her late father.'],
		['She received the Harbour Prize in 2004 on behalf of the crew.'],
		['She received the Harbour Prize, which was later withdrawn.'],
	])('are not the subject’s: %s', (text) => {
		expect(factsOf(text, 'award')).toEqual([]);
	});

	it('are told from those for what was done on behalf of others', () => {
		const text = 'She received the Harbour Prize for her work on behalf of sailors.';
		expect(factsOf(text, 'award')).toMatchObject([{ name: 'Harbour Prize' }]);
	});
});

describe('who is no kin', () => {
	it.each([
		['She is the foster sister of Tom Reed.'],
		['Her spiritual father was Tom Reed.'],
		['She married Tom Reed’s brother in 1980.'],
		['The priest married Tom and Ann Reed. Quill married Ben and Ruth Bell in 1990.'],
	])('%s', (text) => {
		expect(factsOf(text, 'relative')).toEqual([]);
	});

	it.each([
		['She married Tom Reed and moved to Oslo.', 'Tom Reed'],
		['She married Tom Reed and Ann Low was her maid of honour.', 'Tom Reed'],
	])('is told from who is: %s', (text, name) => {
		expect(factsOf(text, 'relative')).toMatchObject([{ relation: 'spouse', name }]);
	});
});

describe('the lives of other families and speakers', () => {
	const KINDS = ['position', 'relative', 'death', 'award'] as const;
	it.each([
		['His sister Ruth (1868–1917) went to Ulm in 1890. She was a clerk at Acme Ltd and died at Tallow.'],
		['Abel’s daughter Ruth (1868–1917) trained in Ulm. She joined Acme Ltd.'],
		['Cllr Ann Reed, who was elected in 2011, added that she was the chair of the Tide Trust.'],
		['Ann Reed, a baker, said she was the chair of the Tide Trust.'],
		['2. RUTH2 QUILL (Mara1) was born in Ulm. She married TOM REED. She was a justice of the peace.'],
		['Designed by Quill in 2014, the Harbour Chair was shown in Ulm.'],
		['According to Mara Quill, the director of Acme Ltd left.'],
		['She leaves a husband and two sons, one of whom is a surgeon in Ulm and the other Vicar of Tallow.'],
		['Quill joined Tallow Hospital’s walking group in 2020.'],
		['Her pupils included Ann Reed, who lived in Ulm and was director of Acme Ltd.'],
	])('are not the subject’s: %s', (text) => {
		expect(factsOf(text, ...KINDS)).toEqual([]);
	});

	it.each([
		['Mara Quill, the director of Acme Ltd, left.', { title: 'director' }],
		['A talk by Mara Quill, the director of Acme Ltd.', { title: 'director' }],
		['In 2001 Tom Reed, a baker, hired her as a clerk at Acme Ltd.', { title: 'clerk' }],
		['Tom Reed, her brother, died in 1990, and she became director of Acme Ltd.', { title: 'director' }],
		['Quill joined Tallow Hospital’s research team in 2020.', { organization: 'Tallow Hospital' }],
	])('are told from the subject’s: %s', (text, fact) => {
		expect(factsOf(text, 'position')).toMatchObject([fact]);
	});

	it('has no husband in the place before the verb', () => {
		const text = 'Quill was born at Haworth and married Tom Reed in 1936.';
		expect(factsOf(text, 'relative')).toEqual([{ relation: 'spouse', name: 'Tom Reed' }]);
	});
});

describe('what somebody else says of themselves', () => {
	const letter = (middle: string): string =>
		`I support Quill's application. I have been head of the Tide Museum since 2006${middle}. I was taught by my uncle. My team liked her.`;

	it.each([', and Mara was a volunteer there'])('is not the subject’s: %s', (middle) => {
		expect(factsOf(letter(middle), 'position').map(({ title }) => title)).not.toContain('head');
	});
});

describe('cousins, brides and homes', () => {
	it('die their own deaths', () => {
		expect(factsOf('Her cousin Ruth Quill served in Ulm. She was killed in 1917.', 'death')).toEqual([]);
	});

	it('are women where they are called Miss', () => {
		const text =
			'Miss Imogen Vale, a barrister, married Tom Reed. He was educated at Hale College. His father was a clerk.';
		const kinds = extract(read(text, { id: 'bride' }), { subject: 'Imogen Vale' }).map(({ fact }) => fact.kind);
		expect(kinds).not.toContain('education');
	});

	it('are no children', () => {
		const text =
			'Mara Quill of Racine died on 3 May 2001. Survivors include her children, Carol (James) Hauser, Racine; and Abel Quill.';
		expect(factsOf(text, 'relative').map(({ name }) => name)).toEqual(['Carol Hauser', 'Abel Quill']);
	});

	it('are no part of a school that heads have', () => {
		const [fact] = factsOf('Head of Sixth Form', 'position');
		expect(fact?.organization).toBeUndefined();
	});
});

describe('what the same sentence goes on to tell', () => {
	it.each([
		['Quill owned a shop. In 1999 her niece Ruth joined from Bold Bank; she became director in 2005.'],
		['Her sister Ruth worked at Acme Ltd; she became director in 2005.'],
	])('may be of the relative: %s', (text) => {
		expect(factsOf(text, 'position')).toEqual([]);
	});

	it.each([
		['Her mother was a baker; she became director of Acme Ltd in 2005.'],
		['In 1999 her mother died and she became director of Acme Ltd.'],
	])('is the subject’s behind a father or a mother: %s', (text) => {
		expect(factsOf(text, 'position')).toMatchObject([{ title: 'director' }]);
	});
});

it('what others write below the notice of a death is theirs', () => {
	const page =
		'# Remembering Rosa Lind\n\nRosa Lind, who taught music at Upton School, died on 4 March 2019.\n\n## Leave a tribute\n\nShe was my teacher. I became a cellist with the Tallow Symphony, and my aunt joined too.';
	const claims = extract(read(page, { id: 'page', mediaType: 'text/markdown' }));
	expect(claims.filter(({ fact }) => fact.kind === 'position').map(({ fact }) => fact)).toMatchObject([
		{ organization: { name: 'Upton School' } },
	]);
});

it('a fan who speaks is not whom the page is for', () => {
	const page =
		'# Lila Moon fan page\n\nHi, I am Becky and I run this page. I was born in Ohio and I study at Kent School.\n\nLila Moon was born in Ulm.';
	const claims = extract(read(page, { id: 'page', mediaType: 'text/markdown' }), { subject: 'Lila Moon' });
	expect(claims.map(({ fact }) => fact.kind).filter((kind) => kind !== 'name')).toEqual(['birth']);
});

it.each(['lives', 'resides', 'loves', 'travels'])('whoever opens a paragraph goes on in it: %s', (verb) => {
	expect(factsOf(`She is a critic.\n\nAnn Vale ${verb} in Upton. She won the Pen Prize in 2014.`, 'award')).toEqual([]);
});

it('a post under "Work" is no work', () => {
	const list = '## Work\n\n- 2018– Designer, Acme Ltd\n- 2014–2018 Junior designer, Bold Ltd';
	expect(factsOf(list, 'work')).toEqual([]);
	expect(factsOf(list, 'position')).toHaveLength(2);
	expect(factsOf('## Works\n\n- The Designer, 2014\n- Low Water, 2018', 'work')).toHaveLength(2);
});
