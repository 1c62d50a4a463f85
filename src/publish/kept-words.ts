import type { Biography, Fact } from '../model';

/** A text as lower-case words with single spaces between and around. */
const asWords = (text: string): string =>
	` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;

/**
 * The words that would give withheld facts away (names of people, bodies, places and countries, years, numbers), as
 * `asWords` writes them. What the subject's own name has is no secret.
 */
export function keptWords(kept: readonly Fact[], { subject, places, organizations }: Biography): readonly string[] {
	const own = kept.length > 0 ? asWords(subject.name) : '';
	return kept.flatMap((fact) => {
		const { name, country, date, place, organization, value } = fact as unknown as Partial<Record<string, string>>;
		const things = [...places, ...organizations].filter(({ id }) => id === place || id === organization);
		return [
			...things.flatMap((thing) => [thing.name, ...(thing.alternateName ?? [])]),
			// A relative may share the subject's family name, so the first name alone points to them too.
			...(fact.kind === 'relative' ? [name?.split(' ')[0]] : []),
			...(date?.match(/\d{4}/g) ?? []),
			name,
			country,
			value,
		].flatMap((text) => {
			const words = asWords(text ?? '');
			return words.length > 3 && !own.includes(words) ? words : [];
		});
	});
}

/** Whether a text has any of the words, in any letter case. */
export function holdsAny(text: string, words: readonly string[]): boolean {
	const all = words.length > 0 ? asWords(text) : '';
	return words.some((word) => all.includes(word));
}
