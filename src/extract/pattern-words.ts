import type { Lexicon } from './lexicon';
import type { Element } from './pattern-syntax';

/** Words of which a sentence must hold one; equal keys mean equal words. Made once per lexicon and key. */
export interface WordSet {
	readonly key: string;
	/** A set, or the map of a class, by its words. */
	readonly words: { readonly size: number; keys(): Iterable<string> };
	/** How frequent the words are, roughly. */
	readonly cost: number;
}

/** The words, and the classes of verbs, that an element can begin with. */
export interface Lead {
	readonly words: readonly WordSet[];
	readonly verbs: readonly string[];
}

/** Words too frequent to look a pattern up by. */
const FREQUENT = new Set(
	'a an the of in at as and or to for from by with on is was be are were been has had have he she they his her their it its who which that this also , : ; - ( )'.split(
		' ',
	),
);

/** The words that the first token may be; `undefined` where it begins with a slot, a verb or something optional. */
export function openingOf(elements: readonly Element[], lexicon: Lexicon): readonly WordSet[] | undefined {
	const [first] = elements;
	switch (first?.op) {
		case 'word':
			return [wordSet(lexicon, first.word)];
		case 'class':
			// A verb may open with an auxiliary, an adverb or "not".
			return lexicon.verbs.has(first.name) ? undefined : [classSet(lexicon, first.name)];
		case 'choice': {
			const ways = first.ways.map((way) => openingOf(way, lexicon));
			return ways.includes(undefined) ? undefined : ways.flatMap((words) => words ?? []);
		}
		default:
			return undefined;
	}
}

/** What elements can begin with; `undefined` where a slot, a gap or the end may come first. */
export function leadOf(elements: readonly Element[], lexicon: Lexicon): Lead | undefined {
	const words: WordSet[] = [];
	const verbs: string[] = [];
	/** Whether one of the elements must stand before anything else; `undefined` for a lead that cannot be told. */
	const gather = (list: readonly Element[]): boolean | undefined => {
		for (const element of list) {
			switch (element.op) {
				case 'word':
					words.push(wordSet(lexicon, element.word));
					return true;
				case 'class':
					if (lexicon.verbs.has(element.name)) verbs.push(element.name);
					else words.push(classSet(lexicon, element.name));
					return true;
				case 'choice': {
					const ways = element.ways.map(gather);
					if (ways.includes(undefined)) return undefined;
					if (!ways.includes(false)) return true;
					break;
				}
				case 'optional':
					if (gather(element.inner) === undefined) return undefined;
					break;
				default:
					return undefined;
			}
		}
		return false;
	};
	return gather(elements) ? { words, verbs } : undefined;
}

/** The sets made for a lexicon, by key: patterns name the same words and classes hundreds of times. */
const keptSets = new WeakMap<Lexicon, Map<string, WordSet>>();

function keptSet(lexicon: Lexicon, key: string, make: () => WordSet['words']): WordSet {
	const kept = keptSets.get(lexicon) ?? new Map<string, WordSet>();
	keptSets.set(lexicon, kept);
	let set = kept.get(key);
	if (!set) {
		const words = make();
		let cost = 0;
		for (const word of words.keys()) cost += FREQUENT.has(word) ? 1000 : 1;
		set = { key, words, cost };
		kept.set(key, set);
	}
	return set;
}

const wordSet = (lexicon: Lexicon, word: string): WordSet => keptSet(lexicon, word, () => new Set([word]));

const classSet = (lexicon: Lexicon, name: string): WordSet =>
	keptSet(lexicon, `@${name}`, () => lexicon.verbs.get(name) ?? lexicon.words.get(name) ?? new Set());

/** First words of the elements that every match must hold, the rarest first. */
export function requiredOf(elements: readonly Element[], lexicon: Lexicon): readonly WordSet[] {
	return elements
		.flatMap((element) => firstWords(element, lexicon) ?? [])
		.filter(({ words }) => words.size > 0)
		.sort((a, b) => a.cost - b.cost);
}

function firstWords(element: Element, lexicon: Lexicon): WordSet | undefined {
	switch (element.op) {
		case 'word':
			return wordSet(lexicon, element.word);
		case 'class':
			return classSet(lexicon, element.name);
		case 'choice': {
			// Each way needs a word of its own that it cannot do without: the rarest of them.
			const ways = element.ways.map((way) => requiredOf(way, lexicon)[0]);
			if (ways.includes(undefined)) return undefined;
			const sets = ways as readonly WordSet[];
			const key = sets.map((set) => set.key).join('|');
			return keptSet(lexicon, key, () => new Set(sets.flatMap(({ words }) => [...words.keys()])));
		}
		default:
			return undefined;
	}
}
