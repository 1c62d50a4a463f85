import type { Biography, Fact } from '../model';
import { bounds } from './dates';

/** What is known of the subject's age: both are careful, so not knowing is `living` and not `minor`. */
export interface Age {
	readonly living: boolean;
	readonly minor: boolean;
}

const after = (day: string, years: number): string =>
	String(Number(day.slice(0, 4)) + years).padStart(4, '0') + day.slice(4);

/**
 * Whether the subject is living (until a sourced death, or 115 years after birth, as Wikidata presumes) and whether
 * they are known to be under 18. The day is `asOf`; without it, the latest day on which a source was published or
 * read or the file was signed, which today cannot be before.
 *
 * @param facts the facts that may be believed: accepted ones, and proposed ones where those are published
 */
export function ageOf(
	{ subject, sources, reviewed }: Biography,
	facts: readonly Fact[],
	asOf: string | undefined,
): Age {
	let { living } = subject;
	let born: string | undefined;
	for (const fact of facts) {
		if (fact.kind === 'death') living ??= false;
		if (fact.kind === 'birth') born ??= fact.date;
	}
	if (living === false || born === undefined) return { living: living ?? true, minor: false };
	const read = sources.flatMap((source) => (source.citedBy ? [] : [source.published, source.retrieved]));
	const days = asOf ? [asOf] : [reviewed?.on, ...read];
	const [today = ''] = days
		.map((day) => (day ? bounds(day)[0] : ''))
		.sort()
		.reverse();
	const [first, last] = bounds(born);
	return { living: living ?? today <= after(last, 115), minor: today >= first && today < after(last, 18) };
}
