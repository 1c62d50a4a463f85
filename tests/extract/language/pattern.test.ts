import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract, type Frame } from '../../../src/extract';
import { CUED_SLOTS } from '../../../src/extract/frames/cued-slots';
import { parsePattern } from '../../../src/extract/frames/pattern-syntax';
import { SLOT_CUES } from '../../../src/extract/slots/cues';
import { verbForms } from '../../../src/extract/verbs/verb-forms';
import { BiographError } from '../../../src/model';
import { read } from '../../../src/read';

/** What a frame of one's own finds in a text about Mara Quill. */
function found(frame: Omit<Frame, 'name' | 'kind'>, sentence: string): readonly object[] {
	const frames: Frame[] = [{ name: 'expertise/own', kind: 'expertise', ...frame }];
	return extract(read(`Mara Quill is a surveyor. ${sentence}`), { subject: 'Mara Quill', frames })
		.filter((claim) => claim.frame === 'expertise/own')
		.map((claim) => claim.fact);
}

describe('the language of patterns', () => {
	const tames = { patterns: ['<subject> @tame <name>'] };
	it('finds every inflection of a verb of one’s own', () => {
		const frames: Frame[] = [{ name: 'expertise/own', kind: 'expertise', ...tames }];
		const names = (sentence: string) =>
			extract(read(`Mara Quill is a surveyor. ${sentence}`), {
				subject: 'Mara Quill',
				frames,
				lexicons: { verbs: { tame: ['tame', 'break in'] } },
			})
				.filter((claim) => claim.frame === 'expertise/own')
				.map((claim) => (claim.fact as { name: string }).name);
		expect(names('She tamed Falcon.')).toEqual(['Falcon']);
		expect(names('She has since tamed Falcon.')).toEqual(['Falcon']);
		expect(names('She also broke in Falcon.')).toEqual(['Falcon']);
		expect(names('She worked at night, taming Falcon.')).toEqual(['Falcon']);
		expect(names('Her brother tamed Falcon.')).toEqual([]);
		expect(names('She never tamed Falcon.')).toEqual([]);
		expect(names('She hoped to tame Falcon.')).toEqual([]);
		expect(names('She was tamed Falcon.')).toEqual([]);
	});

	it('knows words of one’s own in the calls that give them', () => {
		const frames: Frame[] = [{ name: 'expertise/own', kind: 'expertise', ...tames }];
		const document = read('Mara Quill is a surveyor. She tamed Falcon and rode Heron.');
		const names = (base: string) =>
			extract(document, { subject: 'Mara Quill', frames, lexicons: { verbs: { tame: [base] } } })
				.filter((claim) => claim.frame === 'expertise/own')
				.map((claim) => (claim.fact as { name: string }).name);
		expect([names('tame'), names('ride'), names('tame')]).toEqual([['Falcon'], ['Heron'], ['Falcon']]);
		const lexicons = { verbs: { tame: ['tame'] } };
		expect(extract(document, { frames, lexicons })).toEqual(extract(document, { frames, lexicons }));
		frames.push({ name: 'expertise/second', kind: 'expertise', patterns: ['rode <name>'] });
		const found = extract(document, { frames, lexicons }).map(({ frame }) => frame);
		expect(found).toEqual(expect.arrayContaining(['expertise/own', 'expertise/second']));
		expect(extract(document).map(({ frame }) => frame)).not.toContain('expertise/own');
	});

	it.each([
		['(red|dark blue) <name>', 'He likes it. Dark blue Falcon flew.', ['Falcon']],
		['flew (to|over)? <name>', 'The bird flew Falcon.', ['Falcon']],
		['counted … <name>', 'They counted three small grey Falcon.', ['Falcon']],
		['counted … <name>', 'They counted, then Falcon.', []],
		['saw <name+>', 'They saw Falcon, Heron and Kite.', ['Falcon', 'Heron', 'Kite']],
		['^ seen : <name>', 'Seen: Falcon', ['Falcon']],
		['seen <name> $', 'Seen Falcon today.', ['Falcon']],
		['seen <name> $', 'Seen Falcon by many.', []],
	])('%s in “%s”', (pattern, sentence, names) => {
		expect(found({ patterns: [pattern] }, sentence).map((fact) => (fact as { name: string }).name)).toEqual(names);
	});

	it.each(['', '(a|b', 'a)', '?', '<two words>', '()', 'a|b', '@'])('refuses “%s”', (pattern) => {
		expect(() => parsePattern(pattern)).toThrow(BiographError);
	});

	it('names a class that no lexicon has', () => {
		expect(() => found({ patterns: ['<subject> @no-such-class <name>'] }, 'Hello there.')).toThrow(/no-such-class/);
	});

	it.each([
		['join', ['joins', 'joined', 'joining']],
		['study', ['studies', 'studied', 'studying']],
		['step', ['steps', 'stepped', 'stepping']],
		['write', ['writes', 'wrote', 'written', 'writing']],
		['serve', ['serves', 'served', 'serving']],
		['teach', ['teaches', 'taught', 'teaching']],
	])('inflects %s', (base, forms) => {
		expect([...verbForms(base).keys()]).toEqual(expect.arrayContaining(forms));
	});

	it('comes to an end on a sentence that repeats without end', () => {
		const text = `Mara Quill is a surveyor. She joined ${'Acme and the '.repeat(4000)}Bold.`;
		expect(extract(read(text), { subject: 'Mara Quill' }).length).toBeGreaterThan(0);
	});
});

describe('what a pattern cannot do without', () => {
	it('is a telling word of a phrase, wherever it stands in it', () => {
		const frames: Frame[] = [
			{
				name: 'expertise/own',
				kind: 'expertise',
				patterns: ['<subject> @tame (@own-herd)? <name>', '@own-herd <name>'],
			},
		];
		const lexicons = {
			verbs: { tame: ['be at home with', 'be in', 'feed'] },
			words: { 'own-herd': ['the', 'the grey herd', 'of the', 'dun'] },
		};
		const own = (sentence: string): readonly unknown[] =>
			extract(read(`Mara Quill is a surveyor. ${sentence}`), { subject: 'Mara Quill', frames, lexicons })
				.filter((claim) => claim.frame === 'expertise/own')
				.map((claim) => (claim.fact as { name: string }).name);
		expect(own('She was soon at home with Falcon.')).toEqual([]);
		expect(own('She has been at home with Falcon.')).toEqual(['Falcon']);
		expect(own('She fed the grey herd Falcon.')).toEqual(['Falcon']);
		expect(own('She is in Falcon.')).toEqual(['Falcon']);
		expect(own('They saw the grey herd Falcon.')).toEqual(['Falcon']);
		expect(own('They saw the Falcon.')).toEqual(['Falcon']);
		expect(own('They saw dun Falcon.')).toEqual(['Falcon']);
		expect(own('They saw grey Falcon.')).toEqual([]);
	});

	it('is the subject where it stands or is left out, behind what comes before it', () => {
		const own = (sentence: string): readonly unknown[] =>
			found(frame, sentence).map((fact) => (fact as { name: string }).name);
		const frame = {
			patterns: [
				'<name> , where <subject> tamed',
				"spotted <name> (beside <subject>|in <subject's> yard|at noon|and <subject> tamed)",
			],
		};
		expect(own('He flew to Falcon, where she tamed a kite.')).toEqual(['Falcon']);
		expect(own('She flew to Falcon, where others tamed a kite.')).toEqual([]);
		expect(own('She came, spotted Heron and tamed it.')).toEqual(['Heron']);
		expect(own('They came, spotted Heron, and Tom Reed tamed it.')).toEqual([]);
		expect(own('They spotted Heron beside Mara Quill.')).toEqual(['Heron']);
		expect(own('They spotted Heron in her yard.')).toEqual(['Heron']);
		expect(own('They spotted Heron at noon.')).toEqual(['Heron']);
		expect(own('Her sister spotted Heron in a yard.')).toEqual([]);
	});

	it('is a cue of a slot that is read over no other words', () => {
		const types: string[] = [];
		const without: string[] = [];
		const look: Frame = {
			name: 'expertise/own',
			kind: 'expertise',
			anyClause: true,
			patterns: ['^'],
			build: ({ view }) => {
				for (const type of CUED_SLOTS)
					for (let at = 0; at < view.tokens.length; at++)
						for (const { end } of view.slot(type, at)) {
							types.push(type);
							if (!view.tokens.slice(at, end).some(({ lower }) => SLOT_CUES[type](lower)))
								without.push(view.text(at, end));
						}
				return [];
			},
		};
		const honours = [
			'She was made an OBE, a Freeman of the City of Tallow, a Rhodes Scholar and a privy counsellor.',
			'She won the “Low Tide” prize, two Tonys, the Order of the Heron, the best student paper award and 40 under 40.',
			'Her honours are “Outstanding Keeper”, the Salter for Best Supporting Actor, a Who’s Who entry and Keeper of the Year.',
			'She won the Tide Prize from the Salt Guild, a gold medal and, as an Olympic silver medalist, the Tide Cup.',
			'In 1990 the Tallow-born, Tide Prize-winning Mara Quill did a surgical residency and postgraduate training.',
		].join(' ');
		const lives = readdirSync('tests/lives').filter((name) => name.endsWith('.txt'));
		for (const text of [honours, ...lives.map((name) => readFileSync(`tests/lives/${name}`, 'utf8'))])
			extract(read(text), { subject: 'Mara Quill', frames: [look] });
		expect(new Set(types)).toEqual(new Set(CUED_SLOTS));
		expect(without).toEqual([]);
	});
});
