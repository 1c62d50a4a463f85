import type { MarkupValue } from '../../../markup';

/** Names of properties, each with its place in a list. */
export type Slots = ReadonlyMap<string, number>;

/** Gives names their places. */
export function slotsOf(names: Iterable<string>): Slots {
	return new Map([...new Set(names)].map((name, slot) => [name, slot]));
}

/** The values of some properties of a node: a list of lists, as a table for each node costs more than all that is asked of it. */
export class ValueLists {
	private readonly lists: (readonly MarkupValue[] | undefined)[];

	constructor(private readonly slots: Slots) {
		this.lists = new Array(slots.size);
	}

	/** The values of a property, by its place; `undefined` where there are none. */
	at(slot: number): readonly MarkupValue[] | undefined {
		return this.lists[slot];
	}

	/** The same by its name. */
	get(name: string): readonly MarkupValue[] | undefined {
		const slot = this.slots.get(name);
		return slot === undefined ? undefined : this.lists[slot];
	}

	/** Whether there are any of a property. */
	has(name: string): boolean {
		return this.get(name) !== undefined;
	}

	/** Whether there are any of some properties, by their places. */
	hasAny(slots: readonly number[]): boolean {
		for (const slot of slots) if (this.lists[slot] !== undefined) return true;
		return false;
	}

	/** Puts the values of a property in its place. */
	put(slot: number, values: readonly MarkupValue[]): void {
		this.lists[slot] = values;
	}
}
