import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

const births = (text: string): readonly unknown[] => factsOf(text, 'birth').map(({ date, place }) => [date, place]);
const deaths = (text: string): readonly unknown[] => factsOf(text, 'death').map(({ date, place }) => [date, place]);
const kin = (text: string): readonly unknown[] =>
	factsOf(text, 'relative').map(({ relation, name }) => `${relation} ${name}`);

describe('deaths of old', () => {
	it.each([
		['She died without issue in 1702.', [['1702', undefined]]],
		['She died unmarried in 1702.', [['1702', undefined]]],
		['She never died in 1702.', []],
		['She died at Tide and Weir Hospital in 1999.', [['1999', 'Tide and Weir Hospital']]],
	])('%s', (text, expected) => {
		expect(deaths(text)).toEqual(expected);
	});
});

describe('where and when somebody was born', () => {
	it.each([
		['Mara Quill is a Tallow-born painter.', [[undefined, 'Tallow']]],
		['The Port Kelp-born, Upton-based painter Mara Quill lives in Ulm.', [[undefined, 'Port Kelp']]],
		['Berlin-born and raised, Mara Quill studied law.', [[undefined, 'Berlin']]],
		['Raised in Upton but born in Tallow, Quill studied law.', [[undefined, 'Tallow']]],
		['Her father ran a mill in Tallow, where she was born.', [[undefined, 'Tallow']]],
		['Quill is a Tallow native.', [[undefined, 'Tallow']]],
		['Quill was born on a farm at Weir, near Upton, County Salt, on 6 May 1892.', [['1892-05-06', 'Weir']]],
		['Mara came into the world on May 3, 1970, in Tallow.', [['1970-05-03', 'Tallow']]],
		['Mara Quill (b. Tallow, 1970) is a painter.', [['1970', 'Tallow']]],
		['Mara Quill (b.1970, Tallow) is a painter.', [['1970', 'Tallow']]],
		['Her date of birth is 3 May 1970.', [['1970-05-03', undefined]]],
		['Mara was born in Iowa City, Iowa.', [[undefined, 'Iowa City, Iowa']]],
		['Mara Quill is a Kenyan-born painter.', [[undefined, 'Kenya']]],
		['Mara died on 3 May 1998, ninety years after her birth on January 14, 1907.', [['1907-01-14', undefined]]],
		['★ Born : 16 May, 1938', [['1938-05-16', undefined]]],
		['Mara Quill, second countess of Upton (c.1507–1557), was rich.', [['1507~', undefined]]],
	])('%s', (text, expected) => {
		expect(births(text)).toEqual(expected);
	});

	it('is told in brackets and again in the sentence', () => {
		expect(births('Mara Quill (born 1958) was born in Tallow.')).toEqual([
			[undefined, 'Tallow'],
			['1958', undefined],
		]);
	});

	it.each([
		'Her mother died after her brother’s birth in 1950.',
		'Mara Quill is a Yoruba-born painter.',
		'Mara Quill is a foreign-born painter.',
		'Mara Quill is a Paris-based painter.',
		'The Tallow-born husband of Mara Quill is a painter.',
		'The Tallow-born painter Tom Reed and Mara Quill met in 1990.',
		'Quill is an Ohio native.',
		'Her husband moved to Tallow, where Ann Bell was born.',
	])('not: %s', (text) => {
		expect(births(text)).toEqual([]);
	});
});

describe('where and when somebody died', () => {
	it.each([
		['Mara Quill, 98, on May 3, 2019, peacefully.', [['2019-05-03', undefined]]],
		['Peacefully, on May 3, 2019, Mara Quill, aged 98 years.', [['2019-05-03', undefined]]],
		['The family announces with sorrow the death of Mara Quill of Upton on May 3, 2019.', [['2019-05-03', undefined]]],
		['Mara slipped away peacefully on May 3, 2019.', [['2019-05-03', undefined]]],
		['Mara passed on May 3, 2019.', [['2019-05-03', undefined]]],
		['Mara Quill, 98, passed away peacefully on May 3, 2019, at her home in Leeds.', [['2019-05-03', 'Leeds']]],
	])('%s', (text, expected) => {
		expect(deaths(text)).toEqual(expected);
	});

	it('is told by the place named before', () => {
		expect(deaths('She moved to Leeds, where she died in 2019.')).toContainEqual(['2019', 'Leeds']);
		expect(deaths('She retired to Leeds in 1999 and died there in 2019.')).toContainEqual(['2019', 'Leeds']);
		expect(deaths('She died in the Regional hospital, Leeds, in 2019.')).toEqual([['2019', undefined]]);
		expect(deaths('She died at the General Infirmary in 2019.')).toEqual([['2019', 'General Infirmary']]);
	});

	it.each([
		'She passed the bar exam on May 3, 2019.',
		'She left us a memoir in 2012.',
		'Her husband passed on May 3, 2019.',
	])('not: %s', (text) => {
		expect(deaths(text)).toEqual([]);
	});
});

describe('shapes in which kin are told', () => {
	it.each([
		['She was united in holy matrimony to Tom Reed in 1980.', ['spouse Tom Reed']],
		['On May 3, 1980, Tom Reed and Mara were married.', ['spouse Tom Reed']],
		['She married the love of her life, Tom Reed, in 1980.', ['spouse Tom Reed']],
		['Tom Reed, her husband of 50 years, died in 2010.', ['spouse Tom Reed']],
		['Tom Reed, whom she married in 1980, was a miller.', ['spouse Tom Reed']],
		['She was married twice, to Tom Reed and Abel Roe.', ['spouse Tom Reed', 'spouse Abel Roe']],
		['She married first Tom Reed and second Abel Roe.', ['spouse Tom Reed', 'spouse Abel Roe']],
		['She had a daughter, Ann, and a son, Joe.', ['child Ann', 'child Joe']],
		['She gave birth to a daughter, Ann, in 1990.', ['child Ann']],
		['She is mother to Ann and Joe.', ['child Ann', 'child Joe']],
		['Devoted wife of Tom Reed, loving mother of Ann and Joe.', ['spouse Tom Reed', 'child Ann', 'child Joe']],
		['Surviving are two children, Ann and Joe.', ['child Ann', 'child Joe']],
		['She leaves two children, Ann and Joe.', ['child Ann', 'child Joe']],
		['She leaves to cherish her memory a son, Joe.', ['child Joe']],
		[
			'She married Tom Reed in 1952; they were blessed with two children: Ann and Joe.',
			['spouse Tom Reed', 'child Ann', 'child Joe'],
		],
		[
			'She is the wife of Tom Reed and the mother of three: Ann, Joe and Cy.',
			['spouse Tom Reed', 'child Ann', 'child Joe', 'child Cy'],
		],
		[
			'Quill grew up in Upton, the youngest of four children of Abel and Ruth Bell.',
			['parent Abel Bell', 'parent Ruth Bell'],
		],
		[
			'She married Tom Reed, and to this union two children were born: Ann and Joe.',
			['spouse Tom Reed', 'child Ann', 'child Joe'],
		],
		[
			'She is survived by her husband, Tom, whom she married in 1981, and by her children, Ann and Joe.',
			['spouse Tom', 'child Ann', 'child Joe'],
		],
		['She will be deeply missed by her husband, Tom, and her daughter, Ann.', ['spouse Tom', 'child Ann']],
		['She was married to Tom Reed (d. 1990) and then to Abel Roe.', ['spouse Tom Reed', 'spouse Abel Roe']],
		['She was twice married: to Tom Reed in 1960 and to Abel Roe in 1990.', ['spouse Tom Reed', 'spouse Abel Roe']],
		['After Tom’s death in 1990 she married Abel Roe.', ['spouse Abel Roe']],
		['She married Tom Reed, by whom she had Ann and Joe.', ['spouse Tom Reed', 'child Ann', 'child Joe']],
		['They went on to have two sons and a daughter, including Abel and Joe.', ['child Abel', 'child Joe']],
		['She was the wife for 50 years of Tom Reed.', ['spouse Tom Reed']],
		['Children: Ann, Joe and Cy.', ['child Ann', 'child Joe', 'child Cy']],
		['Parents: Abel and Ruth Quill', ['parent Abel Quill', 'parent Ruth Quill']],
		['Survivors: husband Tom; sons Abel and Joe.', ['spouse Tom', 'child Abel', 'child Joe']],
		['Mara is survived by two children. Son, Abel (Ann), of Upton and daughter Joan.', ['child Abel', 'child Joan']],
		[
			'Mara was born on 3 May 1938 at Tallow in the Diocese of Weir as the eldest daughter of Abel and Ruth Quill.',
			['parent Abel Quill', 'parent Ruth Quill'],
		],
		['Her parents were Abel Quill, a miller, and his wife Ruth.', ['parent Abel Quill', 'parent Ruth']],
	])('%s', (text, expected) => {
		expect(kin(text)).toEqual(expected);
	});

	it.each([
		'Tom Reed and Ann Bell, his wife, knew Mara.',
		'She met Tom Reed and Ruth Bell, her teacher.',
		'She will be missed by her colleagues, Tom and Ann.',
		'She leaves two novels, Rope and Tide.',
		'Unlike Quill, her brother, a miner, died.',
		'She was married in 1960 and moved to Tom Reed.',
		'Children: ask Tom or Ann for help.',
		'Mara runs a shop. Son, Tom, come here.',
	])('not: %s', (text) => {
		expect(kin(text)).toEqual([]);
	});
});

describe('a couple who share a surname', () => {
	it.each<[string, readonly string[]]>([
		['She is survived by two sons, Tom (Ann) and Ben Quill.', ['child Tom Quill', 'child Ben Quill']],
		[
			'She is the daughter of the late Roy “Dale” and Edith M. (Crane) Hale.',
			['parent Roy Hale', 'parent Edith M. (Crane) Hale'],
		],
		['Her parents, Walter and Edith van Hale, were farmers.', ['parent Walter van Hale', 'parent Edith van Hale']],
		['She is survived by her sons, Tom and Abel Quill.', ['child Tom Quill', 'child Abel Quill']],
		[
			'She is the daughter of Tom Abel (Roe) Quill and Ruth (Bell) Quill.',
			['parent Tom Abel (Roe) Quill', 'parent Ruth (Bell) Quill'],
		],
		[
			'She is survived by three children, Dennis Quill, Silver Spring; Anna Quill, New Market; and Ruth Bell, Frederick; and two nieces.',
			['child Dennis Quill', 'child Anna Quill', 'child Ruth Bell'],
		],
		['She is the daughter of Ruth (Bell) and Tom Quill.', ['parent Ruth (Bell) Quill', 'parent Tom Quill']],
		['She is survived by her son, Tom (Ruth Bell) Quill.', ['child Tom Quill']],
		['She was united in marriage to the love of her life, Tom M. Reed, in 1958.', ['spouse Tom M. Reed']],
		['Mara was born to Mara and Abel (Roe) Quill.', ['parent Mara Quill', 'parent Abel (Roe) Quill']],
		['She has two sons and lives in Los Angeles with her husband and Hudson, the dog.', []],
		['She is survived by her sisters, Ruth and Ann Bell.', ['sibling Ruth', 'sibling Ann Bell']],
		['Her husband, Tom, and her son, Abel Reed, survive.', ['spouse Tom', 'child Abel Reed']],
	])('%s', (text, expected) => {
		expect(kin(text)).toEqual(expected);
	});

	it('is not the couple of a man whose name is another', () => {
		const claims = extract(read('Arthur Quill is a surveyor. He is the son of Walter and Edith Crane.'));
		expect(claims.flatMap(({ fact }) => (fact.kind === 'relative' ? [fact.name] : []))).toEqual([
			'Walter',
			'Edith Crane',
		]);
	});

	it('is derived', () => {
		const claims = extract(read('Mara Quill is a surveyor. She is the daughter of Abel and Ruth Quill.'));
		expect(claims.filter(({ fact }) => fact.kind === 'relative').map(({ basis }) => basis)).toEqual([
			'derived',
			'stated',
		]);
	});
});

describe('what a relative is', () => {
	it('is not their name', () => {
		expect(factsOf('She and her husband Morgan, a GP, have three sons.', 'relative').map(({ name }) => name)).toEqual([
			'Morgan',
		]);
	});
});

describe('a list of kin that ends in who survives', () => {
	it.each([
		[
			'Her husband of fifty years, Abel, brother Tom Quill of Upton, Ohio, and sister Helen Kirch of Ulm survive her.',
			['spouse Abel', 'sibling Tom Quill', 'sibling Helen Kirch'],
		],
		[
			'Children Tom, Ruth Bell, Abel, and ten grandchildren also survive her.',
			['child Tom', 'child Ruth Bell', 'child Abel'],
		],
		['The children of Tom Reed survive her.', []],
		["Her brother's wife Ruth survives her.", []],
	])('tells them: %s', (text, expected) => {
		expect(factsOf(text, 'relative').map(({ relation, name }) => `${relation} ${name}`)).toEqual(expected);
	});

	it.each([
		[
			'Survivors include her sons and partners, Tom Quill and Cassie Moss of Ulm, Abel and Dana Quill of Leeds; sister, Ruth Bell.',
			['child Tom Quill', 'child Abel', 'sibling Ruth Bell'],
		],
		[
			'She is survived by her daughters and their husbands, Ann and Tom Reed and Ruth and Abel Roe.',
			['child Ann', 'child Ruth'],
		],
		['She is survived by her sons and daughters, Tom, Ann and Ruth.', ['child Tom', 'child Ann', 'child Ruth']],
	])('names whom they married beside them: %s', (text, expected) => {
		expect(factsOf(text, 'relative').map(({ relation, name }) => `${relation} ${name}`)).toEqual(expected);
	});

	it('knows whom one was a father to', () => {
		const kin = (text: string) => factsOf(text, 'relative').map(({ relation, name }) => `${relation} ${name}`);
		expect(kin('She was a devoted mother to Tom and Abel.')).toEqual(['child Tom', 'child Abel']);
		expect(kin('She was like a mother to Tom Reed.')).toEqual([]);
	});
});

describe('kin in the words of notices and old lives', () => {
	it.each([
		['She was the daughter of a United Tallow Loyalist.', []],
		['She was born in 1890, the daughter of a Methodist Minister.', []],
		['She was the daughter of an Anglican Bishop.', []],
		['She married a Tom Reed in 1890.', ['spouse Tom Reed']],
		['She married a Scottish singer Tom Reed.', ['spouse Tom Reed']],
		['Her husband and business partner, Tom Reed, died in 1990.', ['spouse Tom Reed']],
		['Her husband and daughter, Ann, survive her.', ['child Ann']],
		[
			'The first of three girls of Swedish-born parents, Dr. Carl Quill and Anna Weir Quill, Mara was born in Upton.',
			['parent Carl Quill', 'parent Anna Weir Quill'],
		],
		['To this union were born two children: Ann and Joe.', ['child Ann', 'child Joe']],
	])('%s', (text, expected) => {
		expect(kin(text)).toEqual(expect.arrayContaining(expected));
		if (expected.length === 0) expect(kin(text)).toEqual([]);
	});
});
