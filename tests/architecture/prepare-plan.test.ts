import { expect, test } from 'vitest';
import { jsonInCode } from '../../scripts/json-in-code';
import { prepareLexicon } from '../../scripts/prepare-lexicon';
import { FRAMES } from '../../src/extract/kinds';
import { compileLexicons } from '../../src/extract/lexicon';
import { LEXICONS } from '../../src/extract/lexicons';
import { buildMachine, ledBy } from '../../src/extract/machine';
import { planMachine } from '../../src/extract/machine-plan';

const plan = planMachine(FRAMES, compileLexicons(LEXICONS));
const code = jsonInCode(plan);

test('a plan that is written into code is the plan', () => {
	expect(code).not.toContain("'");
	expect(new Function(`return ${code}`)()).toEqual(plan);
});

test('a machine from a prepared plan knows of each word what one from the frames and lexicons knows', () => {
	const lexicon = JSON.parse(JSON.stringify(prepareLexicon(LEXICONS)));
	const prepared = buildMachine(FRAMES, { lexicon, plan: new Function(`return ${code}`)() });
	const made = buildMachine(FRAMES, LEXICONS);
	const words = new Set(['constructor', 'zzz', ...plan.partOf.map(([part]) => part.replace('@', ''))]);
	for (const part of LEXICONS)
		for (const list of Object.values({ ...part.words, ...part.verbs })) for (const word of list) words.add(word);
	expect(words.size).toBeGreaterThan(3000);
	const told = ({ factsOf, slots, start, words: leads }: typeof made, lower: string): string => {
		const facts = factsOf({ id: -1, lower });
		return JSON.stringify([[...facts.sets].sort(), [...slots, start, leads].map((group) => ledBy(facts, group))]);
	};
	expect([...words].filter((word) => told(prepared, word) !== told(made, word))).toEqual([]);
	const index = plan.sequences.length - 1;
	expect(prepared.pattern(index).source).toBe(made.pattern(index).source);
	expect(prepared.frameOf).toEqual(made.frameOf);
});
