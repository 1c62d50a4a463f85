/** The year, month and day of a date as far as it has them: EDTF marks and words around it are dropped. */
export function cleanDate(date: string | undefined): string | undefined {
	return date === undefined ? undefined : /-?\d{3,4}[X\d]?(?:-\d\d)?(?:-\d\d)?/.exec(date)?.[0];
}

/** Whether a date says what the gold says, no finer and no coarser. */
export function sameDate(predicted: string | undefined, gold: string | undefined): boolean {
	const [a, b] = [cleanDate(predicted), cleanDate(gold)];
	return a !== undefined && a === b;
}
