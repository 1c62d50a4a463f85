import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract';
import { read } from '../../src/read';

const subjectOf = (...paragraphs: readonly string[]): string | undefined => {
	const document = read(paragraphs.join('\n\n'), { id: 'page', mediaType: 'text/markdown' });
	return extract(document)
		.map(({ fact }) => (fact.kind === 'name' && fact.form === 'full' ? fact.name : undefined))
		.find(Boolean);
};
const MARA = 'Mara Quill studied at Hale College. She lives in Upton.';

describe('a page’s title', () => {
	test.each(['Guest Speaker', 'Annual Dinner', 'Silver Linings', 'Kind Words', 'Low Tide Exhibition', 'Quill Pottery'])(
		'“%s” is nobody where the prose opens with a person',
		(title) => {
			expect(subjectOf(`# ${title}`, MARA)).toBe('Mara Quill');
		},
	);

	test('is nobody where its words are an event’s, wherever the page comes to the person', () => {
		const news = 'The doors open at seven. On Monday the hall will be full, for Mara Quill will speak there.';
		expect(subjectOf('# Spring Lecture to Look at Tides', news, MARA)).toBe('Mara Quill');
	});

	test.each([
		['He studied at Hale College under Tom Reed. Reed was a judge.'],
		['Tom Reed welcomed our new engineer. Mr Petrov studied at Hale College.'],
		['Studied at Hale College. Joined Acme Ltd in 1990.'],
	])('may be a name that nobody knows: %s', (text) => {
		expect(subjectOf('# Zhivko Petrov', text)).toBe('Zhivko Petrov');
	});
});

describe('a page about something else', () => {
	const TALK = 'Databases grow. This talk shows how to split them without downtime.';

	test('is about the one of whom its last part tells', () => {
		expect(
			subjectOf('# Scaling Databases', TALK, '## About the speaker', 'Mara Quill is an engineer at Acme Ltd.'),
		).toBe('Mara Quill');
	});

	test('is about nobody for sure where it only tells of somebody', () => {
		const plot = 'In 1890 a girl leaves the village for the sea, where Ann Vale finds work.';
		expect(() => subjectOf('# Salt Roads', plot, 'Mara Quill was born in Northam. She has three books.')).toThrow(
			/may be about Salt Roads or/,
		);
	});

	test('and its owner’s trade is no part of the name', () => {
		expect(subjectOf('# Mara Quill Photography', 'Mara Quill is a photographer in Upton.')).toBe('Mara Quill');
		expect(subjectOf('# Mara Quill Law', 'Mara Quill Law is a judge in Upton.')).toBe('Mara Quill Law');
	});
});

describe('what a text says that its name is', () => {
	test.each([
		['Quill Pottery', 'Quill Pottery is a family business. It was founded by Mara Quill.'],
		['Hale Bakery', 'Hale Bakery was opened in 1990 by Mara Quill. She studied at Hale College.'],
		['Mara Quill', 'Mara Quill is a character in the novel Salt Roads. She is a professor at Hale University.'],
	])('%s is no person', (name, text) => {
		expect(() => subjectOf(`# ${name}`, text)).toThrow(/no person/);
	});

	test('a colourful character lived', () => {
		expect(subjectOf('# Abel Quill', 'Abel Quill was a colourful character in Upton and a judge.')).toBe('Abel Quill');
	});
});
