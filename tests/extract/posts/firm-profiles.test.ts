import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

const posts = (text: string) => factsOf(text, 'position');

describe('posts as firms and hospitals tell them', () => {
	it.each([
		[
			'in a firm whose name only its letters tell',
			'She is the principal attorney of Vale-Moss Law, PLLC.',
			[{ title: 'principal attorney', organization: 'Vale-Moss Law, PLLC', current: true }],
		],
		[
			'of a matter that is no firm',
			'She is the principal attorney of maritime law.',
			[{ title: 'principal attorney of maritime law', current: true }],
		],
		[
			'of which two share a body that the first one names',
			'She serves as deputy director of Tallow Cancer Care, and chief of surgery at Tallow Cancer Care.',
			[
				{ title: 'deputy director', organization: 'Tallow Cancer Care', current: true },
				{ title: 'chief of surgery', organization: 'Tallow Cancer Care', current: true },
			],
		],
		[
			'of a section for two matters',
			'She chairs the Tallow Bar Association Family Law and Probate Section.',
			[{ title: 'chair', organization: 'Tallow Bar Association Family Law and Probate Section', current: true }],
		],
		[
			'that were tenured',
			'She held posts including tenured Reader at the University of Ulm and Engineer at Salt Labs.',
			[
				{ title: 'Reader', organization: 'University of Ulm', current: false },
				{ title: 'Engineer', organization: 'Salt Labs', current: false },
			],
		],
		[
			'at a radio that goes on behind the letters',
			'She worked as General Manager of its FM radio.',
			[{ title: 'General Manager', current: false }],
		],
		[
			'of which one followed another',
			'She opened a shop in 1989, followed by a role as Honorary Consul for Norway since 1997.',
			[{ title: 'Honorary Consul for Norway', start: '1997', current: true }],
		],
	])('%s', (_, text, expected) => {
		expect(posts(text)).toEqual(expected);
	});
});

describe('whoever chooses somebody', () => {
	it.each([
		['She was chosen by the Ministry of Tides to give the lecture.', []],
		[
			'She was selected by the Harbour Trust to chair the Review Board.',
			[{ title: 'chair', organization: 'Review Board' }],
		],
		['She was appointed by Governor Hale to lead the Salt Commission.', [{ organization: 'Salt Commission' }]],
		['She was hired by Marlow Museum in 1999.', [{ organization: 'Marlow Museum', start: '1999' }]],
	])('is an employer only by a verb that says so: %s', (text, expected) => {
		expect(factsOf(text, 'position', 'membership')).toEqual(expected);
	});
});

describe('how a career began', () => {
	it.each([
		['Her journey began in 1989 with Marlow Enterprises.', [{ organization: 'Marlow Enterprises', start: '1989' }]],
		['She began her service in the Tallow Border Guard.', [{ organization: 'Tallow Border Guard', current: false }]],
		['She began her service at the Milo border station.', []],
	])('%s', (text, expected) => {
		expect(posts(text).map(({ current, ...post }) => (current === undefined ? post : { ...post, current }))).toEqual(
			expected,
		);
	});
});

describe('foundings', () => {
	it.each([
		[
			'are dated behind what the body is',
			'Quill founded Salt Systems, a pioneer in local networks, in 1978.',
			[{ organization: 'Salt Systems', date: '1978' }],
		],
		[
			'take no date of the next clause',
			'Quill founded Salt Systems, a pioneer in local networks, in 1978 she sold it.',
			[{ organization: 'Salt Systems' }],
		],
		[
			'are dated by when somebody became the founder',
			'In 1986, Quill became the founder of Salt Network Corporation.',
			[{ organization: 'Salt Network Corporation', date: '1986' }],
		],
		[
			'stand in a list, each with what it is',
			'She founded several ventures, including Best Vale, a leading resort supplier, and Salt Harbour, a luxury brand.',
			[{ organization: 'Best Vale' }, { organization: 'Salt Harbour' }],
		],
		['are none of what was only advised', 'She advised several ventures, including Best Vale and Salt Harbour.', []],
	])('%s', (_, text, expected) => {
		expect(factsOf(text, 'founded')).toEqual(expected);
	});

	it('lend their date to no study that went on meanwhile', () => {
		const studies = factsOf(
			'In 2015, Quill founded Salt Music while studying guitar at the Ulm School of Music.',
			'education',
		);
		expect(studies).toEqual([{ organization: 'Ulm School of Music', field: 'guitar' }]);
	});
});

describe('honours with an age in their names', () => {
	it('end no list', () => {
		const text =
			'She is the recipient of the Reed Early Career Award, the Vale Top 40 Sailors under 40 Award and the Salt Medal.';
		expect(factsOf(text, 'award').map(({ name }) => name)).toEqual([
			'Reed Early Career Award',
			'Vale Top 40 Sailors under 40 Award',
			'Salt Medal',
		]);
	});
});

describe('children and what became of them', () => {
	it.each([
		[
			'They have 3 children: Tom, a 2019 graduate of Ulm University; and Joan and Ruth, pupils in Tallow.',
			['Abel Reed', 'Tom', 'Joan', 'Ruth'],
		],
		['She and her husband have two daughters, Joan and Ruth, who study in Ulm.', ['Abel Reed', 'Joan', 'Ruth']],
		['They have 3 boats: Tom, a sloop; and Joan, a ketch.', ['Abel Reed']],
	])('%s', (text, names) => {
		const related = factsOf(`Quill is married to Abel Reed. ${text}`, 'relative');
		expect(related.map(({ name }) => name)).toEqual(names);
	});
});

describe('nationality', () => {
	it.each([
		['Quill is a New Zealander currently living in Ulm.', [{ country: 'New Zealand' }]],
		['Quill is a Canadian based in Ulm.', [{ country: 'Canada' }]],
		['Quill is an African journalist.', []],
		['Quill runs a Canadian bakery in Ulm.', []],
	])('%s', (text, expected) => {
		expect(factsOf(text, 'nationality')).toEqual(expected);
	});

	it('of a continent is none, and hides no line of work', () => {
		expect(factsOf('Quill is an African journalist and entrepreneur.', 'occupation')).toEqual([
			{ name: 'journalist' },
			{ name: 'entrepreneur' },
		]);
	});
});

describe('lists on a profile', () => {
	const factsIn = (text: string, mediaType: 'text/markdown' | 'text/html') =>
		extract(read(text, { id: 'profile', mediaType }), { subject: 'Mara Quill' }).map(({ fact }) => fact);

	it('hold bodies alone under a heading of memberships', () => {
		const found = factsIn(
			'# Mara Quill\n\nMara Quill is a nurse.\n\n## Memberships\n\n- Tallow Society of Nurses (TSN)\n- Reading and walking\n\nORCID',
			'text/markdown',
		).filter(({ kind }) => kind === 'membership');
		expect(found).toMatchObject([{ organization: { name: 'Tallow Society of Nurses' } }]);
		expect(found).toHaveLength(1);
	});

	it('say by "former" that a post is over, and take no medal for a school', () => {
		const found = factsIn(
			'# Mara Quill\n\n## Key Positions & Experience\n\n- Former Chair — Tallow Guild\n- Director — Institute of Rivers\n\n## Education\n\n- Master’s in Rivers (Ulm Gold Medalist)',
			'text/markdown',
		);
		expect(found).toContainEqual(expect.objectContaining({ title: 'Chair', current: false }));
		expect(found).toContainEqual(
			expect.objectContaining({
				title: 'Director',
				organization: expect.objectContaining({ name: 'Institute of Rivers' }),
			}),
		);
		expect(found.filter((fact) => fact.kind === 'education' && fact.organization)).toEqual([]);
	});

	it('are read behind bullets that somebody typed', () => {
		const found = factsIn(
			'<main><h1>Mara Quill</h1><p>Mara Quill is a nurse.</p><ul><li>• Earned Bachelor of Arts Degree from Ulm University</li><li>• Plays chess</li></ul></main>',
			'text/html',
		);
		expect(found.filter(({ kind }) => kind === 'education')).toMatchObject([
			{ organization: { name: 'Ulm University' } },
		]);
	});
});
