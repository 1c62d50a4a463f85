import { BiographError } from '../../model';
import { verbForms } from '../verbs/verb-forms';
import type { CompiledLexicon as Lexicon } from './lexicon';
import { type Element, parsePattern } from './pattern-syntax';

/**
 * Words, one of which must stand somewhere, by name: words and `@classes` parted by spaces. Equal names are equal words.
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
	/** First words of each element that a match cannot do without, in their order: a sentence must hold one of each so. */
	readonly sequence: readonly WordSetName[];
	/** Those of them that fewest sentences hold; absent where a match needs no words. */
	readonly rarest?: WordSetName;
	/** What must stand there, asides skipped: after the slot or the start, otherwise first; absent where anything may. */
	readonly lead?: Lead;
}

/** Words too frequent to look a pattern up by. */
const FREQUENT = new Set(
	'a an the of in at as and or to for from by with on is was be are were been has had have he she they his her their it its who which that this also , : ; - ( )'.split(
		' ',
	),
);

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
	const sequence = sequenceOf(elements, lexicon);
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

/** First words of the elements that every match must hold. */
const sequenceOf = (elements: readonly Element[], lexicon: Lexicon): readonly WordSetName[] =>
	elements.flatMap((element) => firstWords(element, lexicon) ?? []).filter((name) => sizeOf(name, lexicon).size > 0);

const rarestFirst = (names: readonly WordSetName[], lexicon: Lexicon): readonly WordSetName[] =>
	[...names].sort((a, b) => sizeOf(a, lexicon).cost - sizeOf(b, lexicon).cost);

function firstWords(element: Element, lexicon: Lexicon): WordSetName | undefined {
	switch (element.op) {
		case 'word':
			return element.word;
		case 'class':
			return `@${element.name}`;
		case 'choice': {
			// Each way needs a word of its own that it cannot do without: the rarest of them.
			const ways = element.ways.map((way) => rarestFirst(sequenceOf(way, lexicon), lexicon)[0]);
			return ways.includes(undefined) ? undefined : ways.join(' ');
		}
		default:
			return undefined;
	}
}

const sizes = new WeakMap<Lexicon, Map<WordSetName, { readonly size: number; readonly cost: number }>>();

/** How many words a set has and, roughly, how frequent they are; kept, as patterns name the same hundreds of times. */
function sizeOf(name: WordSetName, lexicon: Lexicon): { readonly size: number; readonly cost: number } {
	const kept = sizes.get(lexicon) ?? new Map<WordSetName, { size: number; cost: number }>();
	sizes.set(lexicon, kept);
	const known = kept.get(name);
	if (known) return known;
	const words = new Set<string>();
	for (const part of name.split(' ')) {
		const name = part.startsWith('@') ? part.slice(1) : undefined;
		for (const word of name === undefined ? [part] : (lexicon.words.get(name)?.keys() ?? [])) words.add(word);
		for (const verb of lexicon.verbs.get(name ?? '') ?? [])
			for (const form of verbForms(verb.split(' ')[0] ?? '').keys()) words.add(form);
	}
	let cost = 0;
	for (const word of words) cost += FREQUENT.has(word) ? 1000 : 1;
	const size = { size: words.size, cost };
	kept.set(name, size);
	return size;
}
