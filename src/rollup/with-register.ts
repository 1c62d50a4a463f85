import type { Biography, Register } from '../model';

const folded = (name: string): string =>
	name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

type Entry = NonNullable<Register['organizations']>[number] | NonNullable<Register['places']>[number];
interface Thing {
	readonly name: string;
	readonly alternateName?: readonly string[];
	readonly atId?: string;
	readonly sameAs?: readonly string[];
}

function known<T extends Thing>(things: readonly T[], entries: readonly Entry[] = []): readonly T[] {
	const byName = new Map(
		entries.flatMap((entry) => [entry.name, ...(entry.aliases ?? [])].map((name) => [folded(name), entry])),
	);
	return things.map((thing) => {
		const entry = [thing.name, ...(thing.alternateName ?? [])].map((name) => byName.get(folded(name))).find(Boolean);
		if (!entry) return thing;
		const sameAs = [...new Set([...(thing.sameAs ?? []), ...(entry.sameAs ?? [])])];
		return {
			...thing,
			...(entry['@id'] !== undefined && thing.atId === undefined && { atId: entry['@id'] }),
			...(entry.url !== undefined && !('url' in thing) && { url: entry.url }),
			...(sameAs.length > 0 && { sameAs }),
		};
	});
}

/** A biography whose organisations and places have the `@id`s and links that the register gives to their names. */
export function withRegister(biography: Biography, register: Register | undefined): Biography {
	if (!register) return biography;
	return {
		...biography,
		organizations: known(biography.organizations, register.organizations),
		places: known(biography.places, register.places),
	};
}
