import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

describe('who is appointed by somebody named', () => {
	it.each([
		['Pope Anselm XII named her Abbess of Tallow.', { title: 'Abbess of Tallow' }],
		['In 1990 Otto Reed named her chairwoman.', { title: 'chairwoman', start: '1990' }],
		[
			'Governor Otto Reed appointed her secretary of the Tide Board.',
			{ title: 'secretary', organization: 'Tide Board' },
		],
		['In 1990 Ruth Bell made Quill captain of the Tide Rovers.', { title: 'captain', organization: 'Tide Rovers' }],
	])('is the one whom the text is about: %s', (text, expected) => {
		expect(factsOf(text, 'position')).toEqual([expect.objectContaining(expected)]);
	});

	it.each([
		['Otto Reed named her chairwoman of Acme Ltd.', 'Acme Ltd'],
		['In 1990 Otto B. Reed named her chairwoman.', undefined],
		['Pope Anselm XII named her Abbess of Tallow.', undefined],
	])('has no post at the one who appoints: %s', (text, organization) => {
		expect(factsOf(text, 'position').map((fact) => fact.organization)).toEqual([organization]);
	});

	it.each([
		['Ruth Bell appointed her brother chairman of Acme Ltd.'],
		['The board named her husband director of Acme Ltd.'],
		['The part made her a star.'],
	])('is nobody of her family, and no post is praise: %s', (text) => {
		expect(factsOf(text, 'position')).toEqual([]);
	});

	it('gets a medal from a person too', () => {
		expect(factsOf('President Otto Reed awarded her the Salt Medal in 1990.', 'award')).toEqual([
			{ name: 'Salt Medal', date: '1990' },
		]);
	});
});

describe('a post between what somebody was and did', () => {
	it.each([
		[
			'The mayor appointed Mara Quill of Upton as treasurer of the Tide Board.',
			{ title: 'treasurer', organization: 'Tide Board' },
		],
		[
			'She acted as concertmaster of the college orchestra performing as a soloist.',
			{ title: 'concertmaster of the college orchestra' },
		],
	])('is told whole, and no more: %s', (text, expected) => {
		expect(factsOf(text, 'position')).toContainEqual(expect.objectContaining(expected));
	});

	it('is none of who was sent to a match', () => {
		expect(factsOf('She was the Rovers All-Star Game representative in 1984.', 'position')).toEqual([]);
	});
});

describe('what is left', () => {
	it.each([
		['In 2007 Quill left the Harbour Party to sit as an independent.', 'Harbour Party', '2007'],
		['She retired from the Navy in 1973.', 'Navy', '1973'],
	])('is a membership where one is a member: %s', (text, organization, end) => {
		expect(factsOf(text, 'membership')).toEqual([expect.objectContaining({ organization, end, current: false })]);
		expect(factsOf(text, 'position')).toEqual([]);
	});

	it('is a post at a firm', () => {
		expect(factsOf('She left Acme Ltd in 1990.', 'position')).toEqual([
			{ organization: 'Acme Ltd', end: '1990', current: false },
		]);
	});
});

describe('when somebody did something else', () => {
	it.each([
		['In May 2011, when she was head of the Tide Conference, she moved to Ulm.'],
		['In 2011, while serving as head of the Tide Conference, she moved to Ulm.'],
	])('is not when the post began: %s', (text) => {
		const [post] = factsOf(text, 'position');
		expect(post).toMatchObject({ title: 'head', organization: 'Tide Conference' });
		expect(post).not.toHaveProperty('start');
		expect(post).not.toHaveProperty('end');
	});

	it('is when she came to it', () => {
		expect(factsOf('In 2011, when she became head of the Tide Conference, she moved to Ulm.', 'position')).toEqual([
			{ title: 'head', organization: 'Tide Conference', start: '2011' },
		]);
	});

	it('ends a post in which she retired', () => {
		expect(factsOf('She worked in sales before retiring as a sales manager in 1990.', 'position')).toEqual([
			{ title: 'sales manager', end: '1990', current: false },
		]);
	});
});

describe('the news of an appointment', () => {
	it.each([
		[
			'Kelp Analytics today announced the appointment of Mara Quill as its new Chief Financial Officer.',
			{ title: 'Chief Financial Officer', organization: 'Kelp Analytics' },
		],
		[
			'The board of Hale Bank is pleased to announce the appointment of Mara Quill as chair.',
			{ title: 'chair', organization: 'Hale Bank' },
		],
		[
			'Hale Bank announced Mara Quill as its new chief executive.',
			{ title: 'chief executive', organization: 'Hale Bank' },
		],
		['The Ministry of Health announced the appointment of Mara Quill as director.', { title: 'director' }],
		[
			'The Government announced the appointment of Mara Quill as chair of the Tide Board.',
			{ title: 'chair', organization: 'Tide Board' },
		],
	])('gives the post, at the body that tells it: %s', (text, post) => {
		expect(factsOf(text, 'position')).toEqual([post]);
	});

	it.each([
		['Kelp Analytics announced the appointment of Tom Reed as Chief Financial Officer.'],
		['Mara Quill announced the appointment of Tom Reed as Chief Financial Officer.'],
		['Kelp Analytics announced the appointment of Tom Reed as adviser to Mara Quill.'],
		['Hale Bank announced Mara Quill as its new sponsor.'],
	])('gives none: %s', (text) => {
		expect(factsOf(text, 'position')).toEqual([]);
	});
});
