import type { MarkupValue } from '../../../markup';
import type { Vocabulary } from '../../../vocabulary';
import type { Present } from './judgement';
import type { Slots } from './slots';
import { isTaken, type TakenValues } from './taken-values';
import type { Values } from './values';

/** The values of some properties of a node: a list of lists, as a table for each node costs more than all that is asked of it. */
export class ValueLists implements Values {
	private readonly lists: (readonly MarkupValue[] | undefined)[];

	present: Present = 0;

	constructor(readonly slots: Slots) {
		this.lists = new Array(slots.size);
	}

	count(name: string): number {
		return this.get(name)?.length ?? 0;
	}

	/** The values in a place; `undefined` where there are none. */
	at(slot: number): readonly MarkupValue[] | undefined {
		return this.lists[slot];
	}

	get(name: string): readonly MarkupValue[] | undefined {
		const slot = this.slots.get(name);
		return slot === undefined ? undefined : this.lists[slot];
	}

	has(name: string): boolean {
		return this.get(name) !== undefined;
	}

	notTaken(taken: TakenValues, vocabulary: Vocabulary): readonly MarkupValue[] {
		const all = this.lists[taken.slot]!;
		for (const value of all)
			if (!isTaken(value, taken, vocabulary)) return all.filter((each) => !isTaken(each, taken, vocabulary));
		return none;
	}

	/** Puts the values of a property in its place. */
	put(slot: number, values: readonly MarkupValue[]): void {
		this.lists[slot] = values;
		this.present |= 1 << slot;
	}
}

const none: readonly never[] = [];
