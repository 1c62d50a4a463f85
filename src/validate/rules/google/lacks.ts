import type { Alternative } from './entry';
import type { Judgement, Present } from './judgement';
import type { Slots } from './slots';

/** Tells what an entry misses in nodes, by the properties that they have: of most sets of them, many nodes have the same. */
export class Lacks {
	private readonly known = new Map<Present, Judgement>();
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

	/** What there is to say of a node with some properties, as long as nothing is wrong with their values. */
	of(present: Present): Judgement {
		let lack = this.known.get(present);
		if (lack) return lack;
		const isAbsent = (name: string): boolean => (present & (1 << this.slots.get(name)!)) === 0;
		lack = {
			missing: this.required.filter(isAbsent),
			alternatives: this.alternatives.filter(({ of }) => of.every(isAbsent)),
			recommended: this.recommended.filter(isAbsent),
			badValues: [],
			badCounts: [],
		};
		if (this.known.size < setsKept) this.known.set(present, lack);
		return lack;
	}
}

// Far more than pages have; hostile input may have all that there can be.
const setsKept = 100;
