import type { Lexicons } from '../src/extract/frames/frame';
import { compileLexicons } from '../src/extract/frames/lexicon';
import { type PreparedLexicon, type PreparedWord, shelfOf, writeEntry } from '../src/extract/frames/prepared-lexicon';
import { verbForms } from '../src/extract/verbs/verb-forms';

/** Works out what lexicons say of every word that they know. */
export function prepareLexicon(lexicons: readonly Lexicons[]): PreparedLexicon {
	const lexicon = compileLexicons(lexicons);
	const irregular = Object.assign({}, ...lexicons.map((part) => part.irregular)) as NonNullable<Lexicons['irregular']>;
	const classes = [...lexicon.words.keys()];
	const verbs = [...lexicon.verbs];
	const bases = verbs.flatMap(([, phrases]) => phrases.map((phrase) => phrase.split(' ')[0] ?? ''));
	const words = new Set([
		...lexicons.flatMap((part) =>
			Object.values(part.words ?? {}).flatMap((list) => list.map((phrase) => phrase.split(' ')[0] ?? '')),
		),
		...bases.flatMap((base) => [...verbForms(base, irregular).keys()]),
	]);
	const shelves = new Map<string, string>();
	const wide: Record<string, string> = {};
	for (const word of words) {
		const entry: PreparedWord = {
			classes: [...lexicon.phrasesOf(word)].map(([name, rests]) => [classes.indexOf(name), rests]),
			verbs: lexicon.verbsOf(word).map(({ name, entries }) => {
				const place = verbs.findIndex(([of]) => of === name);
				return [place, entries.map(({ base, forms }) => [verbs[place]?.[1].indexOf(base) ?? -1, forms] as const)];
			}),
		};
		const phrases = entry.classes.flatMap(([, rests]) => rests.flat());
		if ([word, ...phrases].some((part) => /[>^|:;=]/.test(part))) throw new Error(`"${word}" has a mark of the lists`);
		const shelf = shelfOf(word);
		if (/[^\0-\xff]/.test(word + phrases.join(''))) wide[word] = writeEntry(entry);
		else shelves.set(shelf, `${shelves.get(shelf) ?? ''}^${word}>${writeEntry(entry)}`);
	}
	let to = 0;
	const ends = [...shelves].map(([name, entries]) => {
		to += entries.length;
		return [name, to] as const;
	});
	return { classes, verbs, shelves: ends, words: [...shelves.values()].join(''), wide };
}
