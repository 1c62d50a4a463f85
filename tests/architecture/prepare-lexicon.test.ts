import { expect, test } from 'vitest';
import { prepareLexicon } from '../../scripts/prepare-lexicon';
import { compileLexicons, type Lexicon } from '../../src/extract/frames/lexicon';
import { openLexicon } from '../../src/extract/frames/prepared-lexicon';
import { LEXICONS } from '../../src/extract/lexicons';
import { verbForms } from '../../src/extract/verbs/verb-forms';

const compiled = compileLexicons(LEXICONS);
const opened = openLexicon(JSON.parse(JSON.stringify(prepareLexicon(LEXICONS))));

test('a prepared lexicon says the same of every word as the lexicons do', () => {
	const words = new Set<string>(['', '>', '^', 'zzz', 'a^b', 'a>b', 'constructor', '__proto__', 'be', 'went']);
	for (const byFirst of compiled.words.values())
		for (const [first, rests] of byFirst)
			for (const rest of [[], ...rests]) for (const word of [first, ...rest]) words.add(word);
	for (const bases of compiled.verbs.values())
		for (const base of bases)
			for (const form of verbForms(base.split(' ')[0] ?? '').keys()) words.add(form).add(`${form}s`);
	for (const part of LEXICONS)
		for (const forms of Object.values(part.irregular ?? {})) for (const form of forms) words.add(form);
	expect(words.size).toBeGreaterThan(5000);
	const told = (lexicon: Lexicon, word: string): string =>
		JSON.stringify([
			lexicon.verbsOf(word),
			[...lexicon.phrasesOf(word)],
			[...compiled.words.keys()].map((name) => [
				lexicon.words.get(name)?.get(word),
				lexicon.words.get(name)?.has(word),
			]),
		]);
	expect([...words].filter((word) => told(opened, word) !== told(compiled, word))).toEqual([]);
});

test('a prepared lexicon has the same classes', () => {
	expect([...opened.words.keys()]).toEqual([...compiled.words.keys()]);
	expect([...opened.verbs]).toEqual([...compiled.verbs]);
});

test('words with a mark of the lists stop the build', () => {
	expect(() => prepareLexicon([{ words: { odd: ['a|b'] } }])).toThrow(/"a\|b"/);
});
