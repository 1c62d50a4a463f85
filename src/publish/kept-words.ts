import type { Biography, Fact } from '../model';

/** A text as lower-case words with single spaces between and around. */
const asWords = (text: string): string => ` ${text} `.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/**
 * The words that would give withheld facts away (names of people, bodies, places and countries, years, numbers), as
 * `asWords` writes them. What the subject's own name has is no secret.
 */
export function keptWords(kept: readonly Fact[], { subject, places, organizations }: Biography): readonly string[] {
	const own = asWords(subject.name);
	return kept
		.flatMap((fact) => {
			const { name, country, date, place, organization, value } = fact as unknown as Partial<Record<string, string>>;
			return [
				name,
				country,
				value,
				// A relative may share the subject's family name, so the first name alone points to them too.
				fact.kind === 'relative' ? name?.split(' ')[0] : undefined,
				...(date?.match(/\d{4}/g) ?? []),
				...[...places, ...organizations].flatMap((thing) =>
					thing.id === place || thing.id === organization ? [thing.name, ...(thing.alternateName ?? [])] : [],
				),
			];
		})
		.map((text = '') => asWords(text))
		.filter((words) => words.length > 3 && !own.includes(words));
}

/** Whether a text has any of the words, in any letter case. */
export function holdsAny(text: string, words: readonly string[]): boolean {
	const all = words.length > 0 ? asWords(text) : '';
	return words.some((word) => all.includes(word));
}
