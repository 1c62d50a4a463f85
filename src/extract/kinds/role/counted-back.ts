import type { Match } from '../../frames/frame';

/**
 * The year in which something began that lasted for so many years up to an end that is known: "for 22 years until 1998";
 * about, since the number is a round one.
 */
export function countedBack(end: string | undefined, years: number | undefined): string | undefined {
	const last = /^(\d{4})/.exec(end ?? '')?.[1];
	return last === undefined || years === undefined ? undefined : `${String(Number(last) - years).padStart(4, '0')}~`;
}

/** How many years the words between two tokens of a match say that something lasted. */
export function yearsBetween({ view }: Match, from: number, to: number): number | undefined {
	for (let at = from; at < to; at++) {
		if (view.tokens[at]?.lower !== 'for') continue;
		const years = view.slot('duration', at + 1)[0]?.value;
		if (typeof years === 'number') return years;
	}
	return undefined;
}
