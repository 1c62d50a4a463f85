import type { Organization, Place } from '../model';
import { BiographError } from '../model/error';
import type { Reference } from './graph';

/** `@id` of a thing under an address: `#event-SLUG`. */
export const atId = (base: string | undefined, kind: string, id: string): string =>
	`${base ?? ''}#${encodeURIComponent(id.startsWith(`${kind}-`) ? id : `${kind}-${id}`)}`;

/** The things of one list of a biography. */
export interface Directory<T> {
	readonly known: ReadonlyMap<string, T>;
	/** Those that the graph refers to, by id. */
	readonly used: ReadonlyMap<string, T>;
	/** Finds a thing by its id. @throws BiographError `invalid-biography` where nothing has it */
	readonly find: (id: string) => T;
	/** A reference to a thing, which then counts as used. */
	readonly refer: (id: string | undefined) => Reference | undefined;
}

/**
 * Opens a list of a biography.
 *
 * @param list what the biography calls it
 * @param base the address that those without an `@id` of their own get one under
 */
export function openDirectory<T extends Organization | Place>(
	list: 'organizations' | 'places',
	things: readonly T[],
	base: string | undefined,
): Directory<T> {
	const known = new Map(things.map((thing) => [thing.id, thing]));
	const used = new Map<string, T>();
	const find = (id: string): T => {
		const thing = known.get(id);
		if (thing) return thing;
		throw new BiographError('invalid-biography', `"${id}" is not in ${list}: add it there or correct the id`);
	};
	const refer = (id: string | undefined): Reference | undefined => {
		if (id === undefined) return undefined;
		const thing = find(id);
		used.set(id, thing);
		return { '@id': thing.atId ?? atId(base, list === 'places' ? 'place' : 'org', id) };
	};
	return { known, used, find, refer };
}
