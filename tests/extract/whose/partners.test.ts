import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

describe('two people who do something together', () => {
	it.each([
		[
			'She and Tom Reed were appointed professors of law at Tallow College.',
			{ title: 'professor of law', organization: 'Tallow College' },
		],
		[
			'Tom Reed and Mara Quill became directors of Acme Ltd in 1990.',
			{ title: 'director', organization: 'Acme Ltd', start: '1990' },
		],
		['Quill and her colleague Tom Reed joined Acme Ltd in 1990.', { organization: 'Acme Ltd', start: '1990' }],
	])('both do it: %s', (text, expected) => {
		expect(factsOf(text, 'position')).toEqual([expect.objectContaining(expected)]);
	});

	it('both are members and founders', () => {
		expect(factsOf('In 1990, Quill and Tom Reed were elected members of the Tide Society.', 'membership')).toEqual([
			{ organization: 'Tide Society', role: 'member', start: '1990' },
		]);
		expect(factsOf('She and her brother were the founders of Acme Ltd.', 'founded')).toEqual([
			{ organization: 'Acme Ltd' },
		]);
	});

	it.each([
		['She and Tom Reed were appointed judge and clerk.'],
		['Her brother and Tom Reed became directors of Acme Ltd.'],
		['She taught Tom Reed and Otto Bell, who became directors of Acme Ltd.'],
		["She and Tom Reed's firm became directors of Acme Ltd."],
	])('are not told apart by guessing, and others are others: %s', (text) => {
		expect(factsOf(text, 'position').filter(({ title }) => title !== undefined)).toEqual([]);
	});
});

describe('a title that no list knows', () => {
	it.each([
		['She has been Chief Hydrographer since 2018.', { title: 'Chief Hydrographer', start: '2018', current: true }],
		['She was Lead Sonologist at Acme Ltd.', { title: 'Lead Sonologist', organization: 'Acme Ltd', current: false }],
	])('is one behind a grade: %s', (text, expected) => {
		expect(factsOf(text, 'position')).toEqual([expect.objectContaining(expected)]);
	});

	it.each([
		['She was with Deputy Sawyer in Ulm.'],
		['She was appointed by Principal Baker.'],
		['She met Chief Walker.'],
	])('is none where it is a name: %s', (text) => {
		expect(factsOf(text, 'position')).toEqual([]);
	});
});
