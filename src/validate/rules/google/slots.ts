/** Names of properties, each with its place in a list. */
export type Slots = ReadonlyMap<string, number>;

/** Gives names their places. */
export function slotsOf(names: Iterable<string>): Slots {
	return new Map([...new Set(names)].map((name, slot) => [name, slot]));
}
