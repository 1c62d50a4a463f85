import { extract } from '../../src/extract';
import type { ClaimFact } from '../../src/model';
import { read } from '../../src/read';

type Flat = Readonly<Record<string, string | boolean | undefined>>;

const flat = (fact: ClaimFact): Flat => {
	const entries = Object.entries(fact)
		.filter(([key]) => key !== 'kind' && key !== 'form' && key !== 'category')
		.map(([key, value]): [string, string | boolean | undefined] => {
			if (typeof value === 'string' || typeof value === 'boolean') return [key, value];
			return [key, (value as { readonly name?: string } | undefined)?.name];
		});
	return Object.fromEntries(entries);
};

/** The facts of some kinds that a text about Mara Quill states, organisations and places by name alone. */
export function factsOf(text: string, ...kinds: readonly ClaimFact['kind'][]): readonly Flat[] {
	const document = read(`Mara Quill\n\n${text}`, { id: 'life' });
	const seen = new Set<string>();
	return extract(document, { subject: 'Mara Quill' })
		.filter((claim) => kinds.includes(claim.fact.kind))
		.map((claim) => flat(claim.fact))
		.filter((fact) => {
			const key = JSON.stringify(fact);
			return !seen.has(key) && seen.add(key);
		});
}
