import { type Edtf, edtfBefore, edtfContains, edtfOverlaps, yearOf } from '../model';

/** How two dates of one slot stand to each other. */
export type DateRelation = 'missing' | 'agree' | 'near' | 'apart';

/** Dates at most so many years apart may be two texts' words for one moment. */
const NEAR = 2;

/** How two dates stand to each other: one may mean the other, they are a slip apart, or they are two moments. */
export function dateRelation(one: Edtf | undefined, other: Edtf | undefined): DateRelation {
	if (one === undefined || other === undefined) return 'missing';
	if (one === other || edtfOverlaps(one, other)) return 'agree';
	const [a, b] = [yearOf(one), yearOf(other)];
	return a !== undefined && b !== undefined && Math.abs(a - b) <= NEAR ? 'near' : 'apart';
}

/** Whether two stays, each with a start and an end or neither, cannot have been at one time. */
export function staysApart(
	one: { readonly start?: Edtf; readonly end?: Edtf },
	other: { readonly start?: Edtf; readonly end?: Edtf },
): boolean {
	return (
		(one.end !== undefined && other.start !== undefined && edtfBefore(one.end, other.start)) ||
		(other.end !== undefined && one.start !== undefined && edtfBefore(other.end, one.start))
	);
}

/** Whether a date is as precise as a month. */
export function isMonthly(date: Edtf): boolean {
	return /^-?\d{4}-\d\d/.test(date) && !date.includes('/');
}

/** The dates that say most: those that another one makes more precise are left out, as is `2000~` beside `2000`. */
export function mostPrecise(dates: readonly Edtf[]): readonly Edtf[] {
	const distinct = [...new Set(dates)];
	return distinct.filter(
		(date, index) =>
			!distinct.some(
				(other, place) =>
					other !== date &&
					edtfContains(date, other) &&
					(!edtfContains(other, date) ||
						sureness(other) > sureness(date) ||
						(sureness(other) === sureness(date) && place < index)),
			),
	);
}

const sureness = (date: Edtf): number => (/[~?%]/.test(date) ? 0 : 1);
