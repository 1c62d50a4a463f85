import type { Biography, Fact, FactOf } from '../model';
import { bounds } from './dates';

/** What is known of the subject's age: both are careful, so not knowing is `living` and not `minor`. */
export interface Age {
	readonly living: boolean;
	readonly minor: boolean;
}

/**
 * Whether the subject is living (until a sourced death, or 115 years after birth, as Wikidata presumes) and whether
 * they are known to be under 18. The day is `asOf`; without it, the latest day on which a source was published or
 * read or the file was signed, which today cannot be before.
 *
 * @param facts the facts that may be believed: accepted ones, and proposed ones where those are published
 */
export function ageOf({ subject, sources, reviewed }: Biography, facts: readonly Fact[], asOf?: string): Age {
	const living = subject.living ?? !facts.some(({ kind }) => kind === 'death');
	const born = facts.find((fact) => fact.kind === 'birth' && fact.date) as FactOf<'birth'> | undefined;
	if (!living || !born?.date) return { living, minor: false };
	const read = sources.flatMap(({ citedBy, published, retrieved }) => (citedBy ? [] : [published, retrieved]));
	const today = Math.max(0, ...(asOf ? [asOf] : [reviewed?.on, ...read]).map((day) => (day ? bounds(day)[0] : 0)));
	const [first, last] = bounds(born.date);
	return { living: subject.living ?? !(today > last + 115_0000), minor: today >= first && today < last + 18_0000 };
}
