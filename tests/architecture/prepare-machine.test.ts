import { expect, test } from 'vitest';
import { jsonInCode, prepareMachine } from '../../scripts/prepare-machine';
import { ledBy, openMachine } from '../../src/extract/frames/machine';
import { planOf } from '../../src/extract/frames/own-plan';
import { openLexicon } from '../../src/extract/frames/prepared-lexicon';
import { FRAMES } from '../../src/extract/kinds';
import { LEXICONS } from '../../src/extract/lexicons';

const code = jsonInCode(prepareMachine());
const read = () => new Function(`return ${code}`)() as ReturnType<typeof prepareMachine>;
const own = planOf(FRAMES, []);

test('what is written into code is what was prepared', () => {
	expect(code).not.toMatch(/['`]|[^\0-\x7f]/);
	expect(read()).toEqual(prepareMachine());
	expect(read().plan).toEqual(own.plan);
});

test('a prepared machine knows of each word what one from the frames and lexicons knows', () => {
	const { plan, lexicon } = read();
	const prepared = openMachine(FRAMES, plan, openLexicon(lexicon));
	const made = openMachine(FRAMES, own.plan, own.lexicon);
	const words = new Set(['constructor', 'zzz', ...plan.partOf.map(([part]) => part.replace('@', ''))]);
	for (const part of LEXICONS)
		for (const list of Object.values({ ...part.words, ...part.verbs })) for (const word of list) words.add(word);
	expect(words.size).toBeGreaterThan(3000);
	const told = ({ factsOf, slots, start, words: leads }: typeof made, lower: string): string => {
		const facts = factsOf({ id: -1, lower });
		return JSON.stringify([[...facts.sets].sort(), [...slots, start, leads].map((group) => ledBy(facts, group))]);
	};
	expect([...words].filter((word) => told(prepared, word) !== told(made, word))).toEqual([]);
	const last = plan.sequences.length - 1;
	expect(prepared.pattern(last).source).toBe(made.pattern(last).source);
	expect(prepared.frameOf).toEqual(made.frameOf);
});
