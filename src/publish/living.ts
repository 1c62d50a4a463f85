import { type Biography, edtfRange, type Fact } from '../model';

/** What is known of the subject's age: both are careful, so not knowing is `living` and not `minor`. */
export interface Age {
	readonly living: boolean;
	readonly minor: boolean;
}

const YEARS = 10000;

/**
 * Whether the subject is living (until a sourced death, or 115 years after birth, as Wikidata presumes) and whether
 * they are known to be under 18. The day is `asOf`; without it, the latest day on which a source was
 * published or read or the file was signed, which today cannot be before.
 *
 * @param facts the facts that may be believed: accepted ones, and proposed ones where those are published
 */
export function ageOf(biography: Biography, facts: readonly Fact[], asOf: string | undefined): Age {
	const { subject, sources, reviewed } = biography;
	let died = false;
	let birth: string | undefined;
	for (const fact of facts) {
		if (fact.kind === 'death') died = true;
		if (fact.kind === 'birth' && fact.date) birth ??= fact.date;
	}
	if (died || subject.living === false) return { living: false, minor: false };
	const born = birth === undefined ? undefined : edtfRange(birth);
	if (!born) return { living: true, minor: false };
	const days = asOf
		? [asOf]
		: [reviewed?.on, ...sources.flatMap((source) => (source.citedBy ? [] : [source.published, source.retrieved]))];
	const today = Math.max(...days.map((day) => (day && edtfRange(day)?.from) || Number.NEGATIVE_INFINITY));
	return {
		living: subject.living === true || !(today > born.to + 115 * YEARS),
		minor: today > Number.NEGATIVE_INFINITY && today < born.to + 18 * YEARS && today >= born.from,
	};
}
