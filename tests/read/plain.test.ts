import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model';
import { read } from '../../src/read';

const shown = (document: Document): string[] =>
	document.blocks.map((block) => `${block.kind}${block.level ?? ''}: ${document.text.slice(block.start, block.end)}`);
const furniture = (text: string): (string | undefined)[] => read(text).blocks.map(({ reason }) => reason);

const prose = 'Mara Quint is a hydrologist who has measured the rivers of the north for most of her life.';

describe('a page copied from a browser', () => {
	const document = read(
		[
			'Jump to content',
			'',
			'Mara Quint',
			'',
			'From Wikipedia, the free encyclopedia',
			'',
			`${prose}[1][2]`,
			'',
			'Early life and school years',
			'',
			'[edit]',
			'',
			'Quint was born in Hull in 1961.[2]',
			'',
			'References',
			'',
			'[edit]',
			'  1. ^ a b Vale, Tom (3 May 2011). "Rivers and roads". The Hull Courier. Retrieved 4 June 2020.',
			'  2. ^ "Staff". River Office. March 2015. pp. 2, 3.',
		].join('\n'),
	);

	it('leaves the text as it is', () => {
		expect(document.text).toBe(document.source);
	});

	it('tells title, headings, prose, references and furniture apart', () => {
		expect(shown(document)).toEqual([
			'furniture: Jump to content',
			'heading1: Mara Quint',
			'furniture: From Wikipedia, the free encyclopedia',
			`paragraph: ${prose}[1][2]`,
			'heading2: Early life and school years',
			'furniture: [edit]',
			'paragraph: Quint was born in Hull in 1961.[2]',
			'heading2: References',
			'furniture: [edit]',
			'reference: Vale, Tom (3 May 2011). "Rivers and roads". The Hull Courier. Retrieved 4 June 2020.',
			'reference: "Staff". River Office. March 2015. pp. 2, 3.',
		]);
		expect(document.title).toBe('Mara Quint');
		expect(document.blocks[6]?.heading).toBe(4);
	});

	it('takes references apart and ties citations to them', () => {
		expect(document.references.map(({ start, end, ...rest }) => rest)).toEqual([
			{
				key: '1',
				title: 'Rivers and roads',
				author: ['Tom Vale'],
				publisher: 'The Hull Courier',
				date: '2011-05-03',
				retrieved: '2020-06-04',
			},
			{ key: '2', title: 'Staff', publisher: 'River Office', date: '2015-03' },
		]);
		const cited = document.markers.filter(({ kind }) => kind === 'citation');
		expect(cited.map(({ references }) => references)).toEqual([['1'], ['2'], ['2']]);
	});

	it('has no sentence in furniture or references', () => {
		expect(document.sentences.map(({ start, end }) => document.text.slice(start, end))).toEqual([
			'Mara Quint',
			`${prose}[1][2]`,
			'Early life and school years',
			'Quint was born in Hull in 1961.[2]',
			'References',
		]);
	});
});

describe('furniture', () => {
	it.each([
		['Skip to main content', 'navigation'],
		['Send this to a friend', 'share'],
		['Share on Facebook', 'share'],
		['Facebook Twitter LinkedIn', 'share'],
		['This site uses cookies to improve your visit.', 'cookie'],
		['Subscribe to our newsletter', 'newsletter'],
		['Forgot your password?', 'login'],
		['Enter your new password', 'login'],
		['Welcome to the Harbour Trust website.', 'welcome'],
		['Category: people, rivers', 'category'],
		['Harbour Trust logo', 'logo'],
		['Photo: Ann Lee', 'caption'],
		['By Jane Roe', 'byline'],
		['Email: jane@example.org', 'contact'],
		['Tel: +44 20 7946 0000', 'contact'],
		['https://example.org/people/quint', 'site'],
		['© 2020 Harbour Trust. All rights reserved.', 'legal'],
		['Home / People / Mara Quint', 'navigation'],
		['About us > Our people', 'navigation'],
		['Curriculum vitae', 'site'],
		['For the painter, see Mara Quint (painter).', 'hatnote'],
	])('%s is %s', (line, reason) => {
		expect(furniture(`${line}\n\n${prose}`)).toEqual([reason, undefined]);
	});

	it.each([
		['She wrote about cooking and sharing food.'],
		['By 2009 she was head of the office.'],
		['2009–2014 Chief engineer, Acme Ltd'],
		['Home Office adviser on flooding'],
		['Contact lenses were her first invention.'],
		['Professor of Print and Image'],
	])('%s is none', (line) => {
		expect(read(`${prose}\n\n${line}`).blocks.every(({ kind }) => kind !== 'furniture')).toBe(true);
	});

	it('is split from a name that the page ran into it', () => {
		expect(shown(read(`Skip to contentSend this to a friendMara Quint\n\n${prose}`))).toEqual([
			'furniture: Skip to content',
			'furniture: Send this to a friend',
			'heading1: Mara Quint',
			`paragraph: ${prose}`,
		]);
	});

	it('at the end of a page takes the short lines after it along', () => {
		const reasons = furniture(`${prose}\n\nHarbour Trust logo\n\nThe Harbour Trust\n\n• Flexible work\n• Pensions`);
		expect(reasons).toEqual([undefined, 'logo', 'tail', 'tail', 'tail']);
	});

	it('holds the sentences that speak to the reader, not the rest of their paragraph', () => {
		const document = read(`${prose} For more information, please contact the press office.`);
		expect(shown(document)).toEqual([
			`paragraph: ${prose}`,
			'furniture: For more information, please contact the press office.',
		]);
	});

	it('is everything under a heading of related articles', () => {
		const document = read(`${prose}\n\nRelated articles\n\nTom Vale wins the Rivers Prize of 2012.`);
		expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'furniture', 'furniture']);
	});
});

describe('headings', () => {
	it('of wikis have levels', () => {
		const document = read(
			'= Mara Quint =\n\n== Life ==\nShe lives in Hull.\n\n=== School ===\nShe went to school there.',
		);
		expect(document.blocks.map(({ kind, level, heading }) => [kind, level, heading])).toEqual([
			['heading', 1, undefined],
			['heading', 2, 0],
			['paragraph', undefined, 1],
			['heading', 3, 1],
			['paragraph', undefined, 3],
		]);
	});

	it('of a team page are the names, not the posts below them', () => {
		const document = read(
			`Our team\n\nMara Quint\nHead of Rivers\n\n${prose}\n\nTom Vale\nEditor\n\nTom Vale edits what the river office prints and binds.`,
		);
		expect(shown(document).filter((line) => line.startsWith('heading'))).toEqual([
			'heading1: Our team',
			'heading2: Mara Quint',
			'heading2: Tom Vale',
		]);
	});

	it('are not the post and the place below a name', () => {
		const document = read(`Mara Quint\n\nHead of Rivers, River Office\n\n${prose}`);
		expect(document.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
	});

	it('may be lines all in bold', () => {
		const source = `# Our people\n\n## Leaders\n\n**Mara Quint**\n*Head of Rivers*\n\n${prose}\n\n**Note** that she swims.`;
		const document = read(source, { mediaType: 'text/markdown' });
		expect(shown(document)).toEqual([
			'heading1: Our people',
			'heading2: Leaders',
			'heading3: Mara Quint',
			'paragraph: Head of Rivers',
			`paragraph: ${prose}`,
			'paragraph: Note that she swims.',
		]);
	});

	it('are not the names below a text, nor lines of a curriculum vitae', () => {
		const document = read(
			`Speakers\n\n${prose}\n\nMara Quint\nRiver Office\n\nTom Vale edits what the press of the city prints and binds.\n\n1999 Editor, Courier Press, Hull\n\nHe lives in York.`,
		);
		expect(document.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(1);
	});
});

describe('questions and answers', () => {
	it('are lines that ask and what follows them', () => {
		const document = read(
			`${prose}\n\nWhat brought you to rivers?\n\nI grew up beside one.\n\nMy father fished.\n\nAnd now?\n\nI teach.`,
		);
		expect(document.blocks.map(({ kind }) => kind)).toEqual([
			'paragraph',
			'question',
			'answer',
			'answer',
			'question',
			'answer',
		]);
	});

	it('may carry the names of those who speak', () => {
		const document = read('Q: Where did you study?\nA: In Hull.\nI liked it.\nQ: And then?\nA: I went to sea.');
		expect(shown(document)).toEqual([
			'question: Where did you study?',
			'answer: In Hull.',
			'answer: I liked it.',
			'question: And then?',
			'answer: I went to sea.',
		]);
	});

	it('are not made of one rhetorical question', () => {
		const document = read(`${prose}\n\nWho would have thought it?\n\nShe became head of the office.`);
		expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
	});
});

describe('lists and lines', () => {
	it('are items without their marks', () => {
		const document = read('Posts\n\n• Head of Rivers\n- Editor\n\n1. First\n2. Second');
		expect(shown(document).slice(1)).toEqual([
			'list-item: Head of Rivers',
			'list-item: Editor',
			'list-item: First',
			'list-item: Second',
		]);
	});

	it('wrapped by hand are one paragraph', () => {
		const wrapped = [
			'Mara Quint measures rivers and has done so since she left school, which she',
			'did at sixteen, against the advice of her teachers and of her aunt, who had',
			'paid for it. She has worked in four countries and on eleven rivers, most of',
			'them in the north, where she lives with a dog and writes on water and stone',
			'for the papers.',
			'',
			'She is retired.',
		].join('\n');
		expect(read(wrapped).blocks).toHaveLength(2);
	});
});

describe('any document', () => {
	it('has the hash of its source', () => {
		expect(read('abc').hash).toBe('sha256-ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
		expect(read('abc').id).toBe('doc-ba7816bf8f01');
	});

	it('keeps what is known of it', () => {
		const known = { id: 'a', url: 'https://example.org/', title: 'T', published: '2020', retrieved: '2021-01-02' };
		expect(read('abc', known)).toMatchObject(known);
	});

	it('knows the day that it gives itself', () => {
		expect(read(`Mara Quint\n\nPosted on Monday, 3 May 2021\n\n${prose}`).published).toBe('2021-05-03');
		expect(read(`Mara Quint\n\nLast updated 3 May 2021\n\n${prose}`).published).toBeUndefined();
	});

	it('may be empty', () => {
		expect(read('')).toMatchObject({ text: '', blocks: [], sentences: [], references: [] });
	});

	it('says what language it is in, where that is sure', () => {
		expect(read(prose).language).toBe('en');
		expect(
			read(
				'Mara Quint ist eine Hydrologin, die in Hull geboren wurde und seit vielen Jahren mit den Flüssen des Nordens lebt.',
			).language,
		).toBe('de');
		expect(read('Мара Квинт — гидролог из города Гулль').language).toBe('ru');
		expect(read('Mara Quint').language).toBeUndefined();
	});
});

describe('a paragraph that was wrapped by hand', () => {
	const wrapped = [
		'Mara Quint is a hydrologist at the River Office and the Roe',
		'Professor of Water at Ulmen University. She received her degree',
		'from Ulmen University in 1993 and was a member of the staff of',
		'the Harbour Board until 1997.',
	];

	it('is one block beside lines of another width', () => {
		const other =
			'Joint work with Tom Vale, Jan Roe, Ada Bell and others who have measured the rivers of the north for long.';
		expect(
			shown(read([...wrapped, '', other].join('\n'))).filter((block) => block.startsWith('paragraph')),
		).toHaveLength(2);
	});

	it('is no list of lines that are as long', () => {
		const lines = [
			'Chief Engineer of the River Office in Upton, 1990',
			'Deputy Engineer of the River Board in Hull, 1985',
			'Clerk of Works at the Harbour Office in Ulm, 1980',
		];
		expect(shown(read(`${prose}\n\n${lines.join('\n')}`))).toHaveLength(4);
	});
});

describe('a line that breaks off before a title', () => {
	const paragraphs = (text: string) => read(text).blocks.filter(({ kind }) => kind === 'paragraph').length;

	it.each([
		'Mara Quint is the author of two memoirs,\nLow Water and\nSalt Road: A Life, which was shortlisted.',
		'Together, she and her friend Ada Bell edited the\nTide Anthology, which Heron published in 2010.',
		'The book came out in 2010 to some acclaim. Her\nSalt Road followed in 2014.',
	])('goes on in the next: %s', (text) => {
		expect(paragraphs(text)).toBe(1);
	});

	it.each([
		'Professor of Law, University of Tallow, School of Law and Social Policy,\nDirector, Tide Institute',
		'12 Long Acre,\nTallow,\nKenya',
		'Rope and\nPier',
		'Mara Quint was a surveyor of the northern rivers,\n2009–2014 Clerk, Acme Ltd',
	])('is one of its own elsewhere: %s', (text) => {
		expect(paragraphs(text)).toBeGreaterThan(1);
	});
});

describe('the dates of a source', () => {
	it.each([
		['2024-05-01', '2024-05-01'],
		['2024', '2024'],
		['2024-05-01T10:30:00Z', '2024-05-01'],
		['2024-05-01 10:30', '2024-05-01'],
	])('%s is %s', (published, expected) => {
		expect(read(prose, { published, retrieved: published })).toMatchObject({
			published: expected,
			retrieved: expected,
		});
	});

	it.each(['soon', '1 May 2024', '2024-13-01', '01/05/2024'])('%s is refused', (date) => {
		expect(() => read(prose, { published: date })).toThrow(`published "${date}" is not a date`);
		expect(() => read(prose, { retrieved: date })).toThrow(`retrieved "${date}" is not a date`);
	});
});
