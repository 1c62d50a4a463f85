import type { Biography, Fact } from '../model';

const asWords = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

function namesOf(
	things: readonly { readonly id: string; readonly name: string; readonly alternateName?: readonly string[] }[],
	id: string,
): readonly string[] {
	return things.filter((thing) => thing.id === id).flatMap((thing) => [thing.name, ...(thing.alternateName ?? [])]);
}

/**
 * The words that would give withheld facts away in a title or a quotation: names of people, bodies, places and
 * countries, years, numbers; in lower case, with single spaces.
 */
export function keptValues(kept: readonly Fact[], biography: Biography): readonly string[] {
	const values = new Set<string>();
	const put = (text: string | undefined): void => {
		const words = text === undefined ? '' : asWords(text);
		if (words.length > 1) values.add(words);
	};
	for (const fact of kept) {
		if (fact.kind === 'relative' && fact.name) {
			put(fact.name);
			// A relative shares the subject's family name, so only the first name points to them alone.
			put(fact.name.split(' ')[0]);
		}
		if (fact.kind === 'nationality') put(fact.country);
		if (fact.kind === 'birth' || fact.kind === 'death') for (const year of fact.date?.match(/\d{4}/g) ?? []) put(year);
		if ('place' in fact && fact.place) for (const name of namesOf(biography.places, fact.place)) put(name);
		if ('organization' in fact && fact.organization)
			for (const name of namesOf(biography.organizations, fact.organization)) put(name);
		if (fact.kind === 'identifier') put(fact.value);
		if (fact.kind === 'name' || fact.kind === 'event' || fact.kind === 'language') put(fact.name);
	}
	return [...values];
}
