import type { PropertyTerm, Vocabulary } from '../../../vocabulary';

/** The enumerations that a property takes, and whether it takes anything else. */
export interface Enumerations {
	readonly types: readonly string[];
	readonly members: ReadonlySet<string>;
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

function find({ range }: PropertyTerm, vocabulary: Vocabulary): Enumerations | null {
	const types = range.filter((type) => (vocabulary.types.get(type)?.members.length ?? 0) > 0);
	if (types.length === 0) return null;
	return {
		types,
		members: new Set(types.flatMap((type) => vocabulary.types.get(type)!.members)),
		only: types.length === range.length,
		text: range.some((type) => vocabulary.isSubtype(type, 'Text')),
	};
}
