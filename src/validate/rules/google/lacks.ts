import type { Alternative } from './entry';
import type { Slots } from './slots';

/** What an entry asks for that a node does not have. */
export interface Lack {
	readonly missing: readonly string[];
	/** Those that are required, then those that are advised. */
	readonly alternatives: readonly Alternative[];
	readonly recommended: readonly string[];
}

/** A set of properties: a bit for each by its place. An entry speaks of fewer of them than there are bits (a test counts). */
export type Present = number;

/** Tells what an entry misses in nodes, by the properties that they have: of most sets of them, many nodes have the same. */
export class Lacks {
	private readonly known = new Map<Present, Lack>();
	private readonly alternatives: readonly Alternative[];

	constructor(
		private readonly slots: Slots,
		private readonly required: readonly string[],
		private readonly recommended: readonly string[],
		alternatives: readonly Alternative[],
	) {
		const isRequired = ({ severity }: Alternative): boolean => severity === 'error';
		this.alternatives = [...alternatives.filter(isRequired), ...alternatives.filter((each) => !isRequired(each))];
	}

	/** What a node with some properties lacks. */
	of(present: Present): Lack {
		let lack = this.known.get(present);
		if (lack) return lack;
		const isAbsent = (name: string): boolean => (present & (1 << this.slots.get(name)!)) === 0;
		lack = {
			missing: this.required.filter(isAbsent),
			alternatives: this.alternatives.filter(({ of }) => of.every(isAbsent)),
			recommended: this.recommended.filter(isAbsent),
		};
		if (this.known.size < setsKept) this.known.set(present, lack);
		return lack;
	}
}

// Far more than pages have; hostile input may have all that there can be.
const setsKept = 100;
