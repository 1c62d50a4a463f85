import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract';
import type { ClaimFact } from '../../../src/model';
import { read } from '../../../src/read';

/** The kinds of what a text states of its subject, without names and lines of work. */
function kindsOf(text: string, subject?: string): readonly ClaimFact['kind'][] {
	const claims = extract(read(text, { id: 'life' }), subject === undefined ? {} : { subject });
	return claims.map(({ fact }) => fact.kind).filter((kind) => kind !== 'name' && kind !== 'occupation');
}

const ADAM = 'Adam Ashby is a painter. He lives in Upton.';
const MARA = 'Mara Quill is a painter and she lives in Upton.';

describe('another of the family', () => {
	test.each([
		`${ADAM} J. Ashby won the Tide Prize in 2001.`,
		`${ADAM} Zork Ashby is a director of Acme Ltd.`,
		`${ADAM} Mrs Ashby is a director of Acme Ltd.`,
		`${ADAM} Lady Ashby founded Bold Ltd in 1990.`,
		`${ADAM} Sister Ashby is a member of the Royal Society.`,
		`${ADAM} Adam Ashby Jr. joined Bold Ltd in 2001.`,
		`${ADAM} Adam Ashby, Jr., joined Bold Ltd in 2001.`,
		`${ADAM} Ashby II studied at Hale College.`,
		`${MARA} Mr. Quill is a director of Acme Ltd.`,
		`${MARA} Thos. Quill won the Tide Prize.`,
		`${MARA} Lord Quill won the Tide Prize.`,
	])('%s', (text) => {
		expect(kindsOf(text)).toEqual([]);
	});

	test('who opens a sentence of the first paragraph is nobody who opened it before', () => {
		const text =
			'Mara Quill is an engineer at Acme Ltd. Quill works on tides, and Quill has done so since 1990. Tom Quill is a member of the Upton Art Society.';
		expect(kindsOf(text)).toEqual(['position']);
	});
});

describe('the subject still', () => {
	test.each([
		[`${ADAM} A. Ashby won the Tide Prize in 2001.`, 'award'],
		[`${ADAM} Mr Ashby is a director of Acme Ltd.`, 'position'],
		[`${ADAM} Yesterday Ashby won the Tide Prize.`, 'award'],
		[`${ADAM} Professor Ashby joined Bold Ltd in 2001.`, 'position'],
		['Adam Ashby Jr. is a painter. He lives in Upton. Adam Ashby Jr. joined Bold Ltd in 2001.', 'position'],
		['# Adam Ashby\n\nAdam Ashby Jr. is a painter. Adam Ashby Jr. joined Bold Ltd in 2001.', 'position'],
		[`${MARA} Ms Quill is a director of Acme Ltd.`, 'position'],
		['Elizabeth Roe is a painter and she lives in Upton. Lyzz Roe is a director of Acme Ltd.', 'position'],
		['# Bill Roe\n\nWilliam Roe II joined Acme Ltd in 1990.', 'position'],
	])('%s', (text, kind) => {
		expect(kindsOf(text)).toEqual([kind]);
	});

	test('goes by the name that is spelled out', () => {
		const claims = extract(read(`${MARA} M. T. Quill joined Acme Ltd in 1990.`, { id: 'life' }));
		expect(claims.flatMap(({ fact }) => (fact.kind === 'name' && fact.form === 'full' ? [fact.name] : []))).toEqual([
			'Mara Quill',
		]);
		expect(claims.map(({ fact }) => fact.kind)).toContain('position');
	});
});

describe('a pronoun behind somebody else', () => {
	test.each([
		'Her co-founder, Ann Vale, was an engineer at Acme Ltd. She holds a PhD from Hale University.',
		'The director, Ann Vale, worked at Acme Ltd. She holds a PhD from Hale University.',
		'Ann Vale, a novelist, was born in Upton. She won the Tide Prize in 2001.',
		'Her first teacher was Ann Vale. She taught at Hale College.',
		'Also on the team is Ann Vale. She holds a PhD from Hale University.',
		'One of her students, Ann Vale, became a judge. She studied at Hale College.',
	])('is theirs: %s', (text) => {
		expect(kindsOf(`${MARA} ${text}`, 'Mara Quill')).toEqual([]);
	});

	test.each([
		'She works with Ann Vale. She won the Tide Prize in 2001.',
		'Her first teacher was Tom Reed. She won the Tide Prize in 2001.',
		'Her friends included Ann Vale and Jane Roe. She won the Tide Prize in 2001.',
		'Her first novel Ann Vale appeared in 1990. She won the Tide Prize in 2001.',
		'Her election was contested, and she was beaten by Ann Vale. She won the Tide Prize in 2001.',
	])('may still be the subject’s: %s', (text) => {
		expect(kindsOf(`${MARA} ${text}`, 'Mara Quill')).toContain('award');
	});
});

describe('who speaks in an interview', () => {
	const script = (...lines: readonly string[]): readonly ClaimFact['kind'][] =>
		extract(read(['# Interview with Mara Quill', ...lines].join('\n\n'), { id: 'life', mediaType: 'text/markdown' }))
			.map(({ fact }) => fact.kind)
			.filter((kind) => kind !== 'name');

	test('is told by the initials of a label', () => {
		expect(
			script(
				'TR: Where did you study?',
				'MQ: I studied at Hale College. I was young, and I knew it.',
				'TR: I worked for Bold Ltd.',
			),
		).toEqual(['education']);
	});

	test('may be a third one', () => {
		const panel = ['TR: Where did you study?', 'MQ: I studied at Hale College.', 'TR: And then?'];
		expect(
			script(...panel, 'AV: I worked for Bold Ltd.', 'MQ: I won the Tide Prize.', 'AV: I was born in Upton.'),
		).toEqual(['education', 'award']);
	});

	test('is not who asks', () => {
		const page =
			'Ann Vale: You trained in Lyon?\n\nMara Quill: I trained at Hale College.\n\nAnn Vale: Was it hard?\n\nMara Quill: I won the Tide Prize.';
		const document = read(`# Mara Quill\n\n${page}`, { id: 'life', mediaType: 'text/markdown' });
		const kinds = extract(document, { subject: 'Ann Vale' }).map(({ fact }) => fact.kind);
		expect(kinds.filter((kind) => kind !== 'name')).toEqual([]);
	});

	test('is the subject behind their own label, in the lines below it too', () => {
		expect(
			script(
				'Q: Where did you study?',
				'A: In Upton.',
				'I studied at Hale College.',
				'Q: And then?',
				'A: I joined Acme Ltd.',
			),
		).toEqual(['education', 'position']);
	});
});

describe('whose kin the subject is', () => {
	test('is another, whatever the name', () => {
		expect(
			kindsOf(
				'Mara Quill is a painter. She is also the grandmother of the Tallow Rovers player Mara Quill.',
				'Mara Quill',
			),
		).toEqual([]);
	});
});

describe('the style of a parent', () => {
	test('tells whom the surname means', () => {
		const of = (style: string): string =>
			`Mara Quill was born to ${style} Tom Quill and Ann Quill. They moved when ${style} Quill was a director of Acme Ltd.`;
		expect(kindsOf(of('Dr.'), 'Mara Quill')).not.toContain('position');
		expect(
			kindsOf(`Dr. Mara Quill is a painter. Dr. Quill was a director of Acme Ltd. ${of('Dr.')}`, 'Mara Quill'),
		).toContain('position');
	});
});

describe('who has nearly the name', () => {
	const nameFacts = (text: string, form: string): readonly unknown[] =>
		extract(read(text, { id: 'life' }))
			.map(({ fact }) => fact)
			.filter((fact) => fact.kind === 'name' && fact.form === form);

	test('gives the subject no number and no initial', () => {
		const family =
			'John Sheldon\n\nJohn Sheldon was a clockmaker in Ripon. Sheldon was a clerk.\n\nHis grandson, John Sheldon II, was mayor of Ripon.';
		expect(nameFacts(family, 'suffix')).toEqual([]);
		const cousins =
			'Carl Brandt is an engineer. Brandt is a clerk. The partner at Bold Ltd is his cousin, Carl W. Brandt.';
		expect(nameFacts(cousins, 'full')).toMatchObject([{ name: 'Carl Brandt' }]);
		expect(nameFacts('Carl Brandt II is an engineer. Brandt is a clerk.', 'suffix')).toMatchObject([{ name: 'II' }]);
	});
});

describe('somebody who is only mentioned', () => {
	test('has neither the pronouns nor the surname of whom the page is about', () => {
		const page =
			'Kofi Quill is a politician. He was Minister of Tides from 2001 to 2005. His wife, Grace Quill, has been mayor of Tallow since 2009. He won the Harbour Prize. Quill is a member of the Tide Guild.';
		const posts = extract(read(page, { id: 'page' }), { subject: 'Grace Quill' }).map(({ fact }) => fact);
		expect(posts.filter(({ kind }) => kind !== 'name')).toMatchObject([{ kind: 'position', start: '2009' }]);
	});

	test('is given nothing that a page of another lists, and does not speak there', () => {
		const page =
			'# Dawn Ridley\n\nI studied at Hale College, and I live in Ulm. I was born in Oslo.\n\nAgent: Carl Fenn\n\n## Training\n\n- Kelp Drama School, 1999\n\n## Exhibitions\n\n- 2022 Nets, Tide Gallery, Ulm (curated by Carl Fenn)';
		const document = read(page, { id: 'page', mediaType: 'text/markdown' });
		const kinds = extract(document, { subject: 'Carl Fenn' }).map(({ fact }) => fact.kind);
		expect(kinds.filter((kind) => kind !== 'name')).toEqual([]);
	});

	test('is told of where the page comes to them', () => {
		const page =
			'# Jane Alder\n\nJane Alder is a potter. Her husband, Tom Frost, is a director of the Tide Museum. She has won the Kelp Prize.';
		const document = read(page, { id: 'page', mediaType: 'text/markdown' });
		const kinds = extract(document, { subject: 'Tom Frost' }).map(({ fact }) => fact.kind);
		expect(kinds.filter((kind) => kind !== 'name')).toEqual(['position']);
	});
});
