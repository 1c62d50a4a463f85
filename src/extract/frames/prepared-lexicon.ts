import { KEPT_WORDS } from '../words/spelling';
import type { Lexicon, Rests, VerbReading, WordClass } from './lexicon';

/** What the build has worked out of the built-in lexicons, so that a text only costs the words that stand in it. */
export interface PreparedLexicon {
	/** The names of the classes of words, which entries give by their place. */
	readonly classes: readonly string[];
	/** Verb class → the base forms of its verbs. */
	readonly verbs: readonly (readonly [name: string, bases: readonly string[]])[];
	/** By the first two characters of words: how far the part of `words` reaches that has them, behind the part before. */
	readonly shelves: readonly (readonly [name: string, end: number])[];
	/**
	 * For each word a `^`, the word, a `>`, and what `writeEntry` tells of it, shelf by shelf. So words are neither cut up
	 * nor hashed before a text asks.
	 */
	readonly words: string;
	/** Entries of words with letters beyond Latin-1: one of them would double the size of all. */
	readonly wide: Readonly<Record<string, string>>;
}

/** What the lexicons say of a word, in places of the lists of `PreparedLexicon`. */
export interface PreparedWord {
	/** The classes that it begins phrases of, with the rests of these, longest first. */
	readonly classes: readonly (readonly [place: number, rests: readonly (readonly string[])[]])[];
	/** The verb classes that it opens verbs of: each by its place in the class, with the forms that the word can be. */
	readonly verbs: readonly (readonly [place: number, entries: readonly (readonly [base: number, forms: number])[]])[];
}

/** A word's entry as text: `3|7:in law;|8>2:0=4;5=12`. */
export function writeEntry({ classes, verbs }: PreparedWord): string {
	const written = classes.map(([place, rests]) => {
		const phrases = rests.map((rest) => rest.join(' ')).join(';');
		return phrases === '' && rests.length === 1 ? String(place) : `${place}:${phrases}`;
	});
	const verbal = verbs.map(
		([place, entries]) => `${place}:${entries.map(([base, forms]) => `${base}=${forms}`).join(';')}`,
	);
	const entry = [written, verbal].map((parts) => parts.join('|')).join('>');
	return verbal.length > 0 ? entry : entry.slice(0, -1);
}

/** The same, made ready. */
interface Entry {
	readonly phrases: ReadonlyMap<string, Rests>;
	readonly verbs: readonly VerbReading[];
}

const NO_REST: readonly string[] = [];
const NO_PHRASES: ReadonlyMap<string, Rests> = new Map();
const UNKNOWN: Entry = { phrases: NO_PHRASES, verbs: [] };

const restOf = (words: string): readonly string[] => (words === '' ? NO_REST : words.split(' '));

/** By what `PreparedLexicon.shelves` keeps a word. */
export const shelfOf = (word: string): string => word.slice(0, 2);

/** A lexicon that is read as it is asked. */
export function openLexicon(prepared: PreparedLexicon): Lexicon {
	const shelves = new Map<string, string>();
	let from = 0;
	for (const [name, to] of prepared.shelves) {
		shelves.set(name, prepared.words.slice(from, to));
		from = to;
	}
	const wide = new Map(Object.entries(prepared.wide));
	const known = new Map<string, Entry>();
	const readingOf = (written: string): VerbReading => {
		const [place = '', entries = ''] = written.split(':');
		const [name, bases] = prepared.verbs[Number(place)] ?? ['', []];
		return {
			name,
			entries: entries.split(';').map((entry) => {
				const [at, forms] = entry.split('=');
				const base = bases[Number(at)] ?? '';
				return { base, rest: restOf(base.split(' ').slice(1).join(' ')), forms: Number(forms) };
			}),
		};
	};
	const phrasesOf = (written: string): [string, Rests] => {
		const [place, phrases = ''] = written.split(':');
		return [prepared.classes[Number(place)] ?? '', phrases.split(';').map(restOf)];
	};
	const open = (written: string): Entry => {
		const [classes = '', verbs = ''] = written.split('>');
		return {
			phrases: classes === '' ? NO_PHRASES : new Map(classes.split('|').map(phrasesOf)),
			verbs: verbs === '' ? [] : verbs.split('|').map(readingOf),
		};
	};
	const look = (word: string): Entry => {
		const apart = wide.get(word);
		if (apart !== undefined) return open(apart);
		const shelf = shelves.get(shelfOf(word));
		const line = shelf === undefined || word.includes('>') ? -1 : shelf.indexOf(`^${word}>`);
		if (shelf === undefined || line < 0) return UNKNOWN;
		const from = line + word.length + 2;
		const end = shelf.indexOf('^', from);
		return open(shelf.slice(from, end < 0 ? undefined : end));
	};
	const entryOf = (word: string): Entry => {
		const kept = known.get(word);
		if (kept) return kept;
		const entry = look(word);
		if (word.length <= KEPT_WORDS.longest) {
			// A hostile text has no end of words.
			if (known.size >= KEPT_WORDS.most) known.clear();
			known.set(word, entry);
		}
		return entry;
	};
	const classOf = (name: string): WordClass => ({
		get: (word) => entryOf(word).phrases.get(name),
		has: (word) => entryOf(word).phrases.has(name),
	});
	return {
		verbs: new Map(prepared.verbs),
		words: new Map(prepared.classes.map((name) => [name, classOf(name)])),
		verbsOf: (word) => entryOf(word).verbs,
		phrasesOf: (word) => entryOf(word).phrases,
	};
}
