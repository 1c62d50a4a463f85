const indexes = new Map<string, number>();

/** A number for each type of slot, by which views keep its readings: patterns know it once they are compiled. */
export function slotIndex(type: string): number {
	const known = indexes.get(type);
	if (known !== undefined) return known;
	indexes.set(type, indexes.size);
	return indexes.size - 1;
}
