import type { LiteralValue } from '../../../markup';
import type { Match } from './matches';

/** A value of a property that takes a date with or without a time. */
export interface Moment {
	readonly property: string;
	readonly value: LiteralValue;
	/** As written, white space at the ends apart. */
	readonly text: string;
}

/** The dates and times of a match, as written. */
export function momentsOf({ entry, values }: Match): readonly Moment[] {
	const moments: Moment[] = [];
	for (const property of entry.moments) {
		for (const value of values.get(property) ?? []) {
			if (value.kind === 'text') moments.push({ property, value, text: value.text.trim() });
		}
	}
	return moments;
}
