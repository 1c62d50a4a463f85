import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract';
import { read } from '../../../src/read';
import { factsOf } from '../facts-of';

const posts = (text: string) => factsOf(text, 'position').map((fact) => fact.organization);

describe('who a sentence is about', () => {
	it.each([
		'Quill joined Acme Ltd.',
		'Mara joined Acme Ltd.',
		'Dr Quill joined Acme Ltd.',
		'She joined Acme Ltd.',
		'Mara Quill, who grew up by the sea, joined Acme Ltd.',
		'Mara Quill, the daughter of a fisherman, joined Acme Ltd.',
		'She left school and joined Acme Ltd.',
		'Joining Acme Ltd in 2001, she moved to Tallow.',
		'She sold the boat before joining Acme Ltd.',
		'Although tired, she joined Acme Ltd.',
	])('the subject: %s', (text) => {
		expect(posts(`Mara Quill is a surveyor. She likes tides. ${text}`)).toContain('Acme Ltd');
	});

	it.each([
		'Tom Reed, who came to Tallow in 1966, died in May. He joined Acme Ltd.',
		'Tom Reed, formerly of the Tide Trust, died in May. Educated at Hale College, he joined Acme Ltd.',
		'Ruth Bell, a miller, taught geology. She joined Acme Ltd.',
	])('somebody else, with words about them behind a comma: %s', (text) => {
		expect(posts(`Mara Quill is a surveyor. She likes tides.\n\n${text}`)).toEqual([]);
	});

	it.each([
		'MEET TOM: Tom Reed is a miller. He joined Acme Ltd.',
		'ZORBO REED - LOW TIDE\n\nReed was born in Upton. She joined Acme Ltd.',
		'Tom Reed\n\nTom Reed is a miller.\n\nTom Reed won a prize.\n\nBorn in 1939 in Ulm, she joined Acme Ltd.',
		'Tom Reed (Lord Reed of Tide)\n\nIf Reed liked it, nobody knew. She joined Acme Ltd.',
		'The Rev. Dr. Tom Reed is a miller. Her talent led her to Acme Ltd, which she joined.',
	])('somebody else, introduced by a label or a title: %s', (text) => {
		expect(posts(`Mara Quill is a surveyor. She likes tides.\n\n${text}`)).toEqual([]);
	});

	it('somebody else, by the surname of whom the page names in full', () => {
		const text = 'Zorbo Reedquist is a miller.\n\nA miller, Reedquist has been serving as head of Acme Ltd.';
		expect(posts(`Mara Quill is a surveyor.\n\n${text}`)).toEqual([]);
	});

	it('the subject, whose husband a paragraph opens with', () => {
		expect(posts('Mara Quill is a surveyor.\n\nTom Reed, who married her in 1990, died. She joined Acme Ltd.')).toEqual(
			['Acme Ltd'],
		);
	});

	it.each([
		"She read law at King's College Tallow, passed her exams, and left. She joined Acme Ltd.",
		'She sat on the Committee on Harbour Change as deputy chair under Lord Abel. She joined Acme Ltd.',
		'She has the Outstanding Tide Award of Region 6. She joined Acme Ltd.',
	])('the subject, behind names that are nobody’s deeds: %s', (text) => {
		expect(posts(`Mara Quill is a surveyor. She likes tides. ${text}`)).toContain('Acme Ltd');
	});

	it('the subject by a short form of the given name', () => {
		const claims = extract(read('Jeffrey Quill is a surveyor. In 2001 Jeff joined Acme Ltd. He likes tides.'));
		expect(claims.flatMap(({ fact }) => (fact.kind === 'position' ? [fact.organization?.name] : []))).toContain(
			'Acme Ltd',
		);
	});

	it.each([
		'Her father joined Acme Ltd.',
		'Her father, a miller from Tallow, joined Acme Ltd.',
		'Tom Reed joined Acme Ltd.',
		'She met Tom Reed, who joined Acme Ltd.',
		'Her husband was a clerk. He joined Acme Ltd.',
		'Tom Quill joined Acme Ltd.',
		'The Quill Foundation joined Acme Ltd.',
		'It joined Acme Ltd.',
		'Tom Reed said: “I joined Acme Ltd.”',
		'You can join Acme Ltd too.',
		'Does she work for Acme Ltd?',
	])('somebody else: %s', (text) => {
		expect(posts(`Mara Quill is a surveyor. She likes tides. ${text}`)).not.toContain('Acme Ltd');
	});

	it.each([
		'She never joined Acme Ltd.',
		'She did not join Acme Ltd.',
		'She hoped to join Acme Ltd.',
		'She had thought of joining Acme Ltd.',
		'She declined to join Acme Ltd.',
		'She will join Acme Ltd.',
		'She might have joined Acme Ltd.',
		'If she had joined Acme Ltd, she would be rich.',
		'She allegedly joined Acme Ltd.',
		'She unsuccessfully ran for director of Acme Ltd.',
		'She was nominated for director of Acme Ltd.',
		'She turned down a post as director of Acme Ltd.',
	])('not stated: %s', (text) => {
		expect(posts(`Mara Quill is a surveyor. She likes tides. ${text}`)).not.toContain('Acme Ltd');
	});

	it('takes the pronoun that goes on from the opening for the subject’s, where no name tells', () => {
		const text =
			'Mara Quill is a painter. She studied with Tom Reed. He was born in Upton. He joined Acme Ltd. She joined Bold Bank.';
		expect(posts(text)).toEqual(['Bold Bank']);
		expect(factsOf(text, 'birth')).toEqual([]);
	});

	it('leaves to somebody whom the sentence before names what they had done by then', () => {
		const text = 'Mara Quill is a painter. She likes tides. She met the critic Ann Bell.';
		expect(posts(`${text} She had joined Acme Ltd in 1990.`)).toEqual([]);
		expect(posts(`${text} She joined Acme Ltd in 1990.`)).toEqual(['Acme Ltd']);
	});

	it('lets nobody who speaks as “I” be called “she”', () => {
		const page = (name: string) =>
			extract(
				read(
					`An interview with ${name}\n\nQ: Where do you live?\nA: I live by the sea.\nQ: How did you start?\nA: I joined Acme Ltd. My boss taught me. She joined Bold Bank.`,
				),
			).flatMap(({ fact }) => (fact.kind === 'position' ? [fact.organization?.name] : []));
		expect(page('Ann Reed')).toEqual(['Acme Ltd']);
	});

	it.each(["She's", 'She’s', 'She is'])('reads “%s” alike', (subject) => {
		const text = `${subject} the director of Acme Ltd. ${subject.replace(' is', ' has').replace('is', '')} been a clerk at Bold Bank.`;
		expect(posts(`Mara Quill is a surveyor. She likes tides. ${text}`)).toEqual(['Acme Ltd', 'Bold Bank']);
	});

	it('goes on with what the opening called the subject, and with an age', () => {
		const opening = 'Mara Quill is a Kenyan painter. She likes tides.';
		expect(posts(`${opening} The painter joined Acme Ltd.`)).toEqual(['Acme Ltd']);
		expect(posts(`${opening} The 50-year-old joined Acme Ltd.`)).toEqual(['Acme Ltd']);
		expect(posts(`${opening} The critic joined Acme Ltd.`)).toEqual([]);
	});

	it.each([
		'His father was a smith and built the Comet. He later became superintendent of Acme Ltd.',
		'His father was a smith. In 1859 he came to Tallow, where he joined Acme Ltd and died in 1871.',
		'He married Ann Reed and had a daughter, Lady Ida, born in 1757, and joined Acme Ltd in 1790; and died in 1799.',
	])('a father or a child, of whom it may tell as well: %s', (text) => {
		const told = extract(read(`Adam Quill\n\nAdam Quill is a surveyor. He likes tides. ${text}`));
		expect(told.filter(({ fact }) => ['position', 'birth', 'death'].includes(fact.kind))).toEqual([]);
	});

	it.each([
		'His father died in 1850. He later became superintendent of Acme Ltd.',
		'His mother was a nurse. He later became superintendent of Acme Ltd.',
		'He had a daughter, Ida, and joined Acme Ltd in 1790.',
		'The subject of this sketch was superintendent of Acme Ltd.',
		'His father was a smith in Tallow, where our subject became superintendent of Acme Ltd.',
	])('the subject, after a word about relatives: %s', (text) => {
		const told = extract(read(`Adam Quill\n\nAdam Quill is a surveyor. He likes tides. ${text}`));
		expect(told.flatMap(({ fact }) => ('organization' in fact ? [fact.organization?.name] : []))).toEqual(['Acme Ltd']);
	});

	it('lets “they” be one person where the text calls them so', () => {
		const text = 'Mara Quill is a surveyor. They live in Tallow with their dog. They joined Acme Ltd in 2004.';
		expect(posts(text)).toContain('Acme Ltd');
	});

	it('leaves out the part of a page that is about another person', () => {
		const page =
			'Mara Quill is a surveyor at Acme Ltd.\n\nTom Reed\n\nTom Reed is a clerk. He joined Bold Bank in 2004.';
		expect(posts(page)).toEqual(['Acme Ltd']);
	});
});

describe('a name behind an article', () => {
	it('is a thing, and the pronoun behind its clause is the subject', () => {
		expect(
			factsOf('Mara Quill is a clerk. When the Tallow Bridge opened, she joined Acme Ltd.', 'position'),
		).toMatchObject([{ organization: 'Acme Ltd' }]);
		expect(
			factsOf(
				'Mara Quill is a clerk. When the Salt War broke out in 1950, she enlisted in the Tallow Navy.',
				'membership',
			),
		).toMatchObject([{ organization: 'Tallow Navy' }]);
		expect(factsOf('Mara Quill is a clerk. When Ann Roe left, she joined Acme Ltd.', 'position')).toEqual([]);
	});
});

describe('a namesake', () => {
	it.each(['His son, also Mara, was a draughtsman.', 'Her father, also called Mara Quill, was a mason.'])(
		'is somebody else: %s',
		(text) => {
			expect(factsOf(`Mara Quill is a surveyor. ${text}`, 'occupation').map(({ name }) => name)).toEqual(['surveyor']);
		},
	);
});
