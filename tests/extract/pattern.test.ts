import { describe, expect, it } from 'vitest';
import { extract, type Frame } from '../../src/extract';
import { parsePattern } from '../../src/extract/frames/pattern-syntax';
import { verbForms } from '../../src/extract/verbs/verb-forms';
import { BiographError } from '../../src/model';
import { read } from '../../src/read';

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
