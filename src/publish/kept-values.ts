import type { Biography, Fact } from '../model';

const asWords = (text: string): string =>
	` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;

/**
 * A test of free text, such as a title: whether it holds a word that would give a withheld fact away (a name of a
 * person, body, place or country, a year, a number), in any letter case.
 */
export function leakTest(kept: readonly Fact[], { places, organizations }: Biography): (text: string) => boolean {
	const words = kept.flatMap((fact) => {
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
		].flatMap((text) => (text && text.length > 1 ? asWords(text) : []));
	});
	return (text) => {
		const all = asWords(text);
		return words.some((word) => all.includes(word));
	};
}
