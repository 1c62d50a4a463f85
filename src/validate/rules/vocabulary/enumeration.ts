import type { PropertyTerm, Vocabulary } from '../../../vocabulary';
import type { Look } from '../../looks';
import { isOrdinary } from '../../ordinary-text';

/** The enumerations that a property takes, and whether it takes anything else. */
export interface Enumerations {
	readonly types: readonly string[];
	readonly members: ReadonlySet<string>;
	/** The members by their letters alone: `instock`. */
	readonly byLetters: ReadonlyMap<string, string>;
	/** Tells the members as they are usually written, by name or address, and words where they may stand. */
	readonly usual: Look;
	/** Nothing but members: no text, no address, no thing. */
	readonly only: boolean;
	/** Text is among what it takes. */
	readonly text: boolean;
}

const kept = new WeakMap<PropertyTerm, Enumerations | null>();

/** The enumerations with known members that a property takes; `undefined` where there are none. */
export function enumerationsOf(term: PropertyTerm | undefined, vocabulary: Vocabulary): Enumerations | undefined {
	if (!term) return undefined;
	let found = kept.get(term);
	if (found === undefined) {
		found = find(term, vocabulary);
		kept.set(term, found);
	}
	return found ?? undefined;
}

/** For `fine`: the members of the enumerations that a property takes. */
export function usualMembers(term: PropertyTerm | undefined, vocabulary: Vocabulary): Look | undefined {
	return enumerationsOf(term, vocabulary)?.usual;
}

function find({ range }: PropertyTerm, vocabulary: Vocabulary): Enumerations | null {
	const types = range.filter((type) => (vocabulary.types.get(type)?.members.length ?? 0) > 0);
	if (types.length === 0) return null;
	const members = new Set(types.flatMap((type) => vocabulary.types.get(type)!.members));
	const written = new Set(
		[...members].flatMap((name) => [name, `https://schema.org/${name}`, `http://schema.org/${name}`]),
	);
	const only = types.length === range.length;
	const text = range.some((type) => vocabulary.isSubtype(type, 'Text'));
	// A text of several words or parts, as an address is, names no member.
	const isOther = (words: string): boolean =>
		/\w[ :/.,-]{1,3}\w/.test(words) && !words.includes('schema') && isOrdinary(words);
	return {
		types,
		members,
		byLetters: new Map([...members].map((name) => [name.toLowerCase(), name])),
		usual: { fine: (words) => written.has(words) || (!only && isOther(words)), ordinary: true },
		only,
		text,
	};
}
