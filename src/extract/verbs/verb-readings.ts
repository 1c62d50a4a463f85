import type { Lexicons } from '../frames/frame';
import type { VerbEntry, VerbReading } from '../frames/lexicon';
import { IRREGULAR_VERBS } from '../lexicons/irregular-verbs';
import { KEPT_WORDS } from '../words/spelling';
import { verbForms } from './verb-forms';

/** A verb of a class by its place among all, for an order that does not hang on the word that is looked up. */
interface Listed {
	readonly name: string;
	readonly phrase: string;
	readonly rest: readonly string[];
	readonly place: number;
}

const NONE: readonly VerbReading[] = [];
const NO_REST: readonly string[] = [];
/** Forms that no ending tells the base of. */
const OF_BE = new Set(['is', 'am', 'are', "'m", "'re", "'s"]);

/**
 * Tells which verbs of which classes a word can be a form of. A text holds far fewer words than the classes have forms,
 * so the base is sought from the form: the words that it could be a form of, of which those count whose forms hold it.
 *
 * @param classes the base forms of each class, words that follow the verb with them
 */
export function verbReadings(
	classes: ReadonlyMap<string, readonly string[]>,
	irregular: NonNullable<Lexicons['irregular']>,
): (word: string) => readonly VerbReading[] {
	const byBase = new Map<string, Listed[]>();
	let place = 0;
	for (const [name, phrases] of classes) {
		for (const phrase of new Set(phrases)) {
			const space = phrase.indexOf(' ');
			const base = space < 0 ? phrase : phrase.slice(0, space);
			const listed = { name, phrase, rest: space < 0 ? NO_REST : phrase.slice(space + 1).split(' '), place: place++ };
			const list = byBase.get(base);
			if (list) list.push(listed);
			else byBase.set(base, [listed]);
		}
	}
	const irregularBases = new Map<string, string[]>();
	const addIrregular = (base: string, forms: readonly string[]): void => {
		for (const form of byBase.has(base) ? forms : [])
			irregularBases.set(form, [...(irregularBases.get(form) ?? []), base]);
	};
	for (const [base, [past, participle]] of IRREGULAR_VERBS) addIrregular(base, [...past, ...participle]);
	for (const [base, forms] of Object.entries(irregular)) addIrregular(base, forms);
	const read = (word: string): readonly VerbReading[] => {
		const found: { readonly listed: Listed; readonly forms: number }[] = [];
		for (const base of new Set([...basesOf(word), ...(irregularBases.get(word) ?? NO_REST)])) {
			const verbs = byBase.get(base);
			const forms = verbs && verbForms(base, irregular).get(word);
			if (forms !== undefined) for (const listed of verbs ?? []) found.push({ listed, forms });
		}
		if (found.length === 0) return NONE;
		found.sort((a, b) => a.listed.place - b.listed.place);
		const byClass = new Map<string, VerbEntry[]>();
		for (const { listed, forms } of found) {
			const entry = { base: listed.phrase, rest: listed.rest, forms };
			const entries = byClass.get(listed.name);
			if (entries) entries.push(entry);
			else byClass.set(listed.name, [entry]);
		}
		// Those with most words first.
		return [...byClass].map(([name, entries]) => ({
			name,
			entries: entries.sort((a, b) => b.rest.length - a.rest.length),
		}));
	};
	const kept = new Map<string, readonly VerbReading[]>();
	return (word) => {
		const known = kept.get(word);
		if (known) return known;
		const readings = read(word);
		if (word.length <= KEPT_WORDS.longest) {
			if (kept.size >= KEPT_WORDS.most) kept.clear();
			kept.set(word, readings);
		}
		return readings;
	};
}

/** Every base that a word can be a regular form of: itself, and what stands before "-s", "-ed" and "-ing". */
function basesOf(word: string): readonly string[] {
	const bases = [word];
	const before = (count: number): string => word.slice(0, -count);
	if (word.endsWith('s')) {
		bases.push(before(1), before(2), `${before(3)}y`);
		if (word === 'has') bases.push('have');
	} else if (word.endsWith('ed')) bases.push(before(1), before(2), before(3), `${before(3)}y`);
	else if (word.endsWith('ing')) bases.push(before(3), `${before(3)}e`, before(4), `${before(4)}ie`);
	if (OF_BE.has(word)) bases.push('be');
	return bases;
}
