import { BiographError } from '../../model';
import { verbForms } from '../verbs/verb-forms';
import { CUED_SLOTS, PERSON_SLOTS } from './cued-slots';
import { isFrequent, keyWord } from './key-word';
import type { CompiledLexicon as Lexicon } from './lexicon';
import { type Element, parsePattern } from './pattern-syntax';

/**
 * Words, one of which must stand somewhere, by name. Equal names are equal words. Parted by spaces stand words, `@class` for
 * the first words of a class, `~class` for those of them that are key words, `<slot` for the cues of a slot or where it is read.
 */
export type WordSetName = string;

/** What a pattern can begin with: sets of words, and classes of verbs. */
export interface Lead {
	readonly words: readonly WordSetName[];
	readonly verbs: readonly string[];
}

/** What can be told of a pattern before it is matched, in names only, so that it can be told ahead of time. */
export interface PatternOutline {
	/** Where it can begin: at a slot, at the sentence's start, at its first word, or anywhere. */
	readonly opensWith: 'slot' | 'start' | 'word' | 'other';
	/** The type of the slot that it begins with. */
	readonly slot?: string;
	/** Key words of each element that a match cannot do without, in their order: a sentence must hold one of each so. */
	readonly sequence: readonly WordSetName[];
	/** Those of them that fewest sentences hold; absent where a match needs no words. */
	readonly rarest?: WordSetName;
	/** What must stand there, asides skipped: after the slot or the start, otherwise first; absent where anything may. */
	readonly lead?: Lead;
}

/**
 * Tells what a pattern must find before it is worth matching.
 *
 * @throws BiographError `invalid-config` for a line that is no pattern, or a class no lexicon has.
 */
export function outlinePattern(source: string, lexicon: Lexicon): PatternOutline {
	const elements = parsePattern(source);
	const missing = missingClass(elements, lexicon);
	if (missing !== undefined)
		throw new BiographError('invalid-config', `frame pattern "${source}": no lexicon has a class "@${missing}"`);
	const [first] = elements;
	const opening = openingOf(elements, lexicon);
	const opensWith =
		first?.op === 'slot' && !first.list ? 'slot' : first?.op === 'start' ? 'start' : opening ? 'word' : 'other';
	const lead = opening
		? { words: opening, verbs: [] }
		: leadOf(opensWith === 'other' ? elements : elements.slice(1), lexicon);
	// Where a slot opens the pattern, it is tried only where one is read.
	const sequence = sequenceOf(opensWith === 'slot' ? elements.slice(1) : elements, lexicon);
	return {
		opensWith,
		...(opensWith === 'slot' && first?.op === 'slot' && { slot: first.type }),
		...(sequence.length > 0 && { rarest: rarestFirst(sequence, lexicon)[0] as WordSetName }),
		sequence,
		...(lead && { lead }),
	};
}

/** The name of a class in a pattern that no lexicon has. */
function missingClass(elements: readonly Element[], lexicon: Lexicon): string | undefined {
	for (const element of elements) {
		if (element.op === 'class' && !lexicon.verbs.has(element.name) && !lexicon.words.has(element.name))
			return element.name;
		const inner = element.op === 'choice' ? element.ways : element.op === 'optional' ? [element.inner] : [];
		for (const way of inner) {
			const missing = missingClass(way, lexicon);
			if (missing !== undefined) return missing;
		}
	}
	return undefined;
}

/** The words that the first token may be; `undefined` where it begins with a slot, a verb or something optional. */
function openingOf(elements: readonly Element[], lexicon: Lexicon): readonly WordSetName[] | undefined {
	const [first] = elements;
	switch (first?.op) {
		case 'word':
			return [first.word];
		case 'class':
			// A verb may open with an auxiliary, an adverb or "not".
			return lexicon.verbs.has(first.name) ? undefined : [`@${first.name}`];
		case 'choice': {
			const ways = first.ways.map((way) => openingOf(way, lexicon));
			return ways.includes(undefined) ? undefined : ways.flatMap((words) => words ?? []);
		}
		default:
			return undefined;
	}
}

/** What elements can begin with; `undefined` where a slot, a gap or the end may come first. */
function leadOf(elements: readonly Element[], lexicon: Lexicon): Lead | undefined {
	const words: WordSetName[] = [];
	const verbs: string[] = [];
	/** Whether one of the elements must stand before anything else; `undefined` for a lead that cannot be told. */
	const gather = (list: readonly Element[]): boolean | undefined => {
		for (const element of list) {
			switch (element.op) {
				case 'word':
					words.push(element.word);
					return true;
				case 'class':
					if (lexicon.verbs.has(element.name)) verbs.push(element.name);
					else words.push(`@${element.name}`);
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

/** Slots of which a look at a sentence tells where they can be. */
const KNOWN: ReadonlySet<string> = new Set([...PERSON_SLOTS, ...CUED_SLOTS]);

/** Key words of the elements that every match must hold. */
const sequenceOf = (elements: readonly Element[], lexicon: Lexicon): readonly WordSetName[] =>
	elements.flatMap((element) => keyWords(element, lexicon) ?? []).filter((name) => sizeOf(name, lexicon).size > 0);

const rarestFirst = (names: readonly WordSetName[], lexicon: Lexicon): readonly WordSetName[] =>
	[...names].sort((a, b) => sizeOf(a, lexicon).cost - sizeOf(b, lexicon).cost);

function keyWords(element: Element, lexicon: Lexicon): WordSetName | undefined {
	switch (element.op) {
		case 'word':
			return element.word;
		case 'class':
			return keysOfClass(element.name, lexicon);
		case 'slot':
			return KNOWN.has(element.type) ? `<${element.type}` : undefined;
		case 'choice': {
			// Each way needs a word of its own that it cannot do without: the rarest of them.
			const ways = element.ways.map((way) => rarestFirst(sequenceOf(way, lexicon), lexicon)[0]);
			return ways.includes(undefined) ? undefined : ways.join(' ');
		}
		default:
			return undefined;
	}
}

/** The words and the rests of a class. */
function* phrasesOf(
	name: string,
	{ words, verbs }: Lexicon,
): Iterable<readonly [first: string, rest: readonly string[]]> {
	for (const [first, rests] of words.get(name) ?? []) for (const rest of rests) yield [first, rest];
	for (const verb of verbs.get(name) ?? []) {
		const [first = '', ...rest] = verb.split(' ');
		yield [first, rest];
	}
}

/** The key words of a class: those that stand behind the first are told one by one, as no word's entry knows them. */
function keysOfClass(name: string, lexicon: Lexicon): WordSetName {
	const behind = new Set<string>();
	for (const [first, rest] of phrasesOf(name, lexicon)) {
		const key = keyWord(first, rest);
		if (key !== first) behind.add(key);
	}
	return behind.size > 0 ? [`~${name}`, ...behind].join(' ') : `@${name}`;
}

/** Next to no sentence is without its subject, and few have a possessive of theirs. */
const costOf = (word: string): number =>
	word === '<subject' ? 2000 : word === '<possessor' ? 500 : isFrequent(word) ? 1000 : 1;

const sizes = new WeakMap<Lexicon, Map<WordSetName, { readonly size: number; readonly cost: number }>>();

/** How many words a set has and, roughly, how frequent they are; kept, as patterns name the same hundreds of times. */
function sizeOf(name: WordSetName, lexicon: Lexicon): { readonly size: number; readonly cost: number } {
	const kept = sizes.get(lexicon) ?? new Map<WordSetName, { size: number; cost: number }>();
	sizes.set(lexicon, kept);
	const known = kept.get(name);
	if (known) return known;
	const words = new Set<string>();
	for (const part of name.split(' ')) for (const word of wordsOf(part, lexicon)) words.add(word);
	let cost = 0;
	for (const word of words) cost += costOf(word);
	const size = { size: words.size, cost };
	kept.set(name, size);
	return size;
}

/** The words that a part of a set's name stands for; cues, which are few in any text, count as one. */
function* wordsOf(part: string, lexicon: Lexicon): Iterable<string> {
	const name = part.slice(1);
	if (!/^[@~]./.test(part)) yield part;
	else
		for (const [first, rest] of phrasesOf(name, lexicon)) {
			if (part.startsWith('~') && keyWord(first, rest) !== first) continue;
			yield first;
			if (lexicon.verbs.has(name)) yield* verbForms(first).keys();
		}
}
