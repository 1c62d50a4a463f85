import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of';

describe('offices, boards and ladders', () => {
	it.each([
		[
			'a seat in parliament by its letters',
			'In 1974 she became MP for Tallow East.',
			[{ title: 'MP for Tallow East', start: '1974' }],
		],
		[
			'portfolios that list several matters',
			'She was Minister of Ports, Fisheries and Food (1979–81) and Minister of Housing and Local Government (1981–83).',
			[
				{ title: 'Minister of Ports, Fisheries and Food', start: '1979', end: '1981', current: false },
				{ title: 'Minister of Housing and Local Government', start: '1981', end: '1983', current: false },
			],
		],
		[
			'two offices of which the second is not the body of the first',
			'She was made the Chairman of the Harbour Party, and Chancellor of the Duchy of Tallow.',
			[{ title: 'Chairman', organization: 'Harbour Party' }, { title: 'Chancellor of the Duchy of Tallow' }],
		],
		[
			'a post, and then another',
			'She was made a junior transport minister, and then Financial Secretary to the Treasury from 1992 to 1994.',
			[
				{ title: 'junior transport minister' },
				{ title: 'Financial Secretary', organization: 'Treasury', start: '1992', end: '1994', current: false },
			],
		],
		[
			'a chair of boards',
			'She is Chairman of the Board of Directors of Tide Energy Ltd and Quay Mining Ltd.',
			[
				{ title: 'Chairman of the Board of Directors', organization: 'Tide Energy Ltd', current: true },
				{ title: 'Chairman of the Board of Directors', organization: 'Quay Mining Ltd', current: true },
			],
		],
		[
			'a board that is a body',
			'She was chair of the Board of Supervisors.',
			[{ title: 'chair', organization: 'Board of Supervisors', current: false }],
		],
		[
			'a committee for several things',
			'She chaired the Ports, Rural Development and Trade Committee.',
			[{ title: 'chair', organization: 'Ports, Rural Development and Trade Committee', current: false }],
		],
		[
			'a department of a university in one breath',
			'She was dean of the School of Law of the University of Ulmen.',
			[{ title: 'dean', organization: 'School of Law', current: false }],
		],
		['the count of holders', 'Mara Quill is the 14th Mayor of Tallow.', [{ title: 'Mayor of Tallow', current: true }]],
		[
			'the body meant by a common noun',
			'She joined Coast Bank in 1985, becoming the bank’s chairman in 1990.',
			[
				{ organization: 'Coast Bank', start: '1985' },
				{ title: 'chairman', organization: 'Coast Bank', start: '1990' },
			],
		],
		[
			'no place in the same department',
			'She was promoted to Associate Professor in the same department in 2010.',
			[{ title: 'Associate Professor', start: '2010' }],
		],
		[
			'an end with a beginning',
			'She was a lecturer at Tallow College from 1984 until her retirement in 2014.',
			[{ title: 'lecturer', organization: 'Tallow College', start: '1984', end: '2014', current: false }],
		],
		[
			'posts under a colon',
			'She has held the following posts: curate of Saint Anne parish in Tallow (1969–1970), chaplain to the Tide Hospital (1970–1974).',
			[
				{ title: 'curate', organization: 'Saint Anne parish', start: '1969', end: '1970', current: false },
				{ title: 'chaplain', organization: 'Tide Hospital', start: '1970', end: '1974', current: false },
			],
		],
		[
			'what she became there',
			'She began her career as a copy editor for the Tallow Star, where she later became a sports columnist and feature writer.',
			[
				{ title: 'copy editor', organization: 'Tallow Star', current: false },
				{ title: 'sports columnist', organization: 'Tallow Star' },
				{ title: 'feature writer', organization: 'Tallow Star' },
			],
		],
		[
			'years at a firm',
			'She spent 12 years at Tide Motors, including four years as chief engineer.',
			[{ title: 'chief engineer', organization: 'Tide Motors' }],
		],
		[
			'a firm of partners',
			'She practised law with the firm of Hale and Marsh from 1978 to 1990.',
			[{ organization: 'Hale and Marsh', start: '1978', end: '1990', current: false }],
		],
		[
			'a rank reached in service',
			'She served 19 years in the Tallow Police Department, rising to the rank of Deputy Chief.',
			[{ organization: 'Tallow Police Department', current: false }, { title: 'Deputy Chief' }],
		],
	])('reads %s', (_, text, expected) => {
		expect(factsOf(text, 'position')).toEqual(expected);
	});

	it.each([
		['a club moved to', 'She moved to Marsh Lane to be nearer the sea.'],
		['a school entered', 'She entered the “Harbour Hall” Minor Seminary.'],
		['a seat on a board', 'She serves on the board at the Tide Museum.'],
		['an office still to come', 'Until taking office as mayor, she sold boats.'],
	])('finds no post in %s', (_, text) => {
		expect(factsOf(text, 'position')).toEqual([]);
	});

	it('gives the year of the sentence to what it tells, not to what came before', () => {
		expect(
			factsOf('In 1981, after serving eight years as a pharmacy clerk, she joined Acme Ltd as a chemist.', 'position'),
		).toEqual([{ title: 'pharmacy clerk' }, { title: 'chemist', organization: 'Acme Ltd', start: '1981' }]);
	});
});

describe('seats', () => {
	it.each([
		[
			'She sits on the Board of Directors of companies such as Tidewell, Quay Energy Ltd and Coast Bank.',
			[
				{ role: 'Board of Directors', organization: 'Tidewell', current: true },
				{ role: 'Board of Directors', organization: 'Quay Energy Ltd', current: true },
				{ role: 'Board of Directors', organization: 'Coast Bank', current: true },
			],
		],
		[
			'In 2002 she joined the Council on Marine Relations.',
			[{ role: 'member', organization: 'Council on Marine Relations', start: '2002' }],
		],
		['She was appointed to the Board of the Hale Society.', [{ role: 'Board', organization: 'Hale Society' }]],
		['She has served on the Board of Directors since 2007.', []],
		[
			'She is a member of both the Harbour Council and Quay Roundtable.',
			[
				{ organization: 'Harbour Council', role: 'member', current: true },
				{ organization: 'Quay Roundtable', role: 'member', current: true },
			],
		],
		[
			'She won election to the Tallow State Assembly in 2006.',
			[{ organization: 'Tallow State Assembly', start: '2006' }],
		],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'membership')).toEqual(expected);
	});
});

describe('foundings and fields', () => {
	it('tells a founder from a founding director', () => {
		expect(factsOf('She was the Founding Director of the Tide Institute.', 'founded')).toEqual([]);
		expect(factsOf('She co-founded and served as managing attorney of the Harbour Law Center.', 'founded')).toEqual([
			{ organization: 'Harbour Law Center' },
		]);
	});

	it('takes the line of a school for none of hers', () => {
		expect(factsOf('She founded Quay Institute, focused on digital design and robotics.', 'expertise')).toEqual([]);
		expect(factsOf('She focuses on robotics.', 'expertise')).toEqual([{ name: 'robotics' }]);
	});
});

describe('the employer of a promotion', () => {
	it('is the one named right before', () => {
		expect(
			factsOf('In 2015 she joined Acme College as a lecturer and was promoted to senior lecturer in 2018.', 'position'),
		).toEqual([
			{ title: 'lecturer', organization: 'Acme College', start: '2015', current: false },
			{ title: 'senior lecturer', organization: 'Acme College', start: '2018' },
		]);
	});

	it('is not the unit in which somebody had the rank before', () => {
		expect(
			factsOf('She joined the 9th Infantry Regiment as a captain. She was promoted to major in 1990.', 'position'),
		).toContainEqual({ title: 'major', start: '1990' });
	});

	it('is not looked for in another paragraph', () => {
		expect(
			factsOf('She joined Acme College as a clerk.\n\nShe was promoted to manager in 1990.', 'position'),
		).toContainEqual({
			title: 'manager',
			start: '1990',
		});
	});
});

describe('posts beside what stands near them', () => {
	it.each([
		[
			'an end and what began with it',
			'She was managing director of Acme Ltd until 1999, when she joined Bold Bank as chief executive.',
			[
				{ title: 'managing director', organization: 'Acme Ltd', end: '1999', current: false },
				{ title: 'chief executive', organization: 'Bold Bank', start: '1999' },
			],
		],
		[
			'years counted back from an end',
			'She was director of Acme Ltd for ten years until 1998.',
			[{ title: 'director', organization: 'Acme Ltd', start: '1988~', end: '1998', current: false }],
		],
		[
			'years counted back where the body alone is told',
			'She served in the Royal Navy for 22 years until her retirement in 1998.',
			[{ organization: 'Royal Navy', start: '1976~', end: '1998', current: false }],
		],
		[
			'an emerita who taught until a year',
			'She is Professor Emerita of History at the University of Ulmen, where she taught from 1975 to 2010.',
			[{ title: 'Professor Emerita of History', organization: 'University of Ulmen', current: true }],
		],
		[
			'a ladder of years before its field',
			'She was lecturer (1980–84) and professor (1984–2012) of chemistry at Ulmen University.',
			[
				{ title: 'lecturer', organization: 'Ulmen University', start: '1980', end: '1984', current: false },
				{ title: 'professor', organization: 'Ulmen University', start: '1984', end: '2012', current: false },
			],
		],
		[
			'a newspaper’s correspondent',
			'She was the Gazette’s Moscow correspondent from 1985 to 1989.',
			[{ title: 'Moscow correspondent', organization: 'Gazette', start: '1985', end: '1989', current: false }],
		],
		[
			'an office beside an embassy',
			'She served as Foreign Minister from 1966 to 1974 and as ambassador to the UN.',
			[
				{ title: 'Foreign Minister', start: '1966', end: '1974', current: false },
				{ title: 'ambassador', organization: 'UN', current: false },
			],
		],
		[
			'journals by their whole names',
			'She is an Associate Editor for IEEE Transactions on Tides and IEEE Harbour Letters.',
			[
				{ title: 'Associate Editor', organization: 'IEEE Transactions on Tides', current: true },
				{ title: 'Associate Editor', organization: 'IEEE Harbour Letters', current: true },
			],
		],
		[
			'a ship',
			'She commanded HMS Heron from 1992 to 1994.',
			[{ title: 'commander', organization: 'HMS Heron', start: '1992', end: '1994', current: false }],
		],
		[
			'who led a company as what',
			'She led Tidewell as CEO from 1976 to 2002.',
			[{ title: 'CEO', organization: 'Tidewell', start: '1976', end: '2002', current: false }],
		],
		[
			'the present post',
			'She was appointed to her current position, Director of the Tallow Department of Transport, in 2014.',
			[{ title: 'Director', organization: 'Tallow Department of Transport', start: '2014' }],
		],
		[
			'a faculty member',
			'From 1993 to 2000 she was a faculty member at Tallow College.',
			[{ title: 'faculty member', organization: 'Tallow College', start: '1993', end: '2000', current: false }],
		],
		[
			'where she sat until something else came',
			'She served there until 1995 when she was appointed to serve as a judge in the Tallow County Court.',
			[{ title: 'judge', organization: 'Tallow County Court', start: '1995' }],
		],
	])('reads %s', (_, text, expected) => {
		expect(factsOf(text, 'position')).toEqual(expected);
	});

	it.each([
		[
			'a year to what has been since',
			'In 1998 she presided over the Tide Union, and has been named twice as chairman of the Harbour Council.',
			{ title: 'chairman', organization: 'Harbour Council' },
		],
		[
			'the committee before to the next post',
			'She chairs the Senate Health and Human Services Committee, Trade Committee and Ports Committee.',
			{ title: 'chair', organization: 'Senate Health and Human Services Committee', current: true },
		],
		[
			'the employer of a rank to another post',
			'She was chief of the Tide Branch. In 1980 she was promoted to colonel and became TAFTA’s Director of Logistics.',
			{ title: 'Director of Logistics', organization: 'TAFTA', start: '1980' },
		],
	])('does not give %s', (_, text, expected) => {
		expect(factsOf(text, 'position')).toContainEqual(expected);
	});

	it('keeps the place of a unit out of the list of units', () => {
		expect(factsOf('She was senior leader for Detachment 430, at Marsh Bay, Kenya.', 'position')).toEqual([
			{ title: 'senior leader', organization: 'Detachment 430', current: false },
		]);
	});
});

describe('clubs and companies of players', () => {
	it.each([
		[
			'She joined Ulmen Rovers on loan in January 2012 before signing permanently for Tallow City in July 2013.',
			[
				{ organization: 'Ulmen Rovers', start: '2012-01' },
				{ organization: 'Tallow City', start: '2013-07' },
			],
		],
		[
			'She won 34 caps for Kenya between 2011 and 2019.',
			[{ organization: 'Kenya', start: '2011', end: '2019', current: false }],
		],
		['In 2008 she signed with the Tallow Bruins as a free agent.', [{ organization: 'Tallow Bruins', start: '2008' }]],
		[
			'She danced with the Royal Tallow Ballet from 1990 to 2001.',
			[{ organization: 'Royal Tallow Ballet', start: '1990', end: '2001', current: false }],
		],
		['She plays cello in the Tide Quartet.', [{ organization: 'Tide Quartet', current: true }]],
		['She plays darts in the Harbour Inn.', []],
		['She began her career at the Tallow Post.', []],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'membership')).toEqual(expected);
	});
});

describe('foundings with others', () => {
	it.each([
		['In 1999 Quill and her brother founded Tide Press.', [{ organization: 'Tide Press', date: '1999' }]],
		['She runs a charity she founded in 2011 called Safe Shores.', [{ organization: 'Safe Shores', date: '2011' }]],
		['Her brother and a friend founded Tide Press.', []],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'founded')).toEqual(expected);
	});
});
