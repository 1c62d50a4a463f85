import { Document, isScalar, isSeq, Scalar, YAMLMap, type YAMLSeq } from 'yaml';
import type { Biography, Register } from '../model';
import { readRegister } from './parse-register';
import { LAYOUT, mapNode } from './yaml-nodes';

const HEAD = ` Known people, organisations and places: one name, one "@id" and its links for each, on every page of the site.
 aliases are other names that texts use. Give "@id" where the thing has an address of its own, and sameAs for
 Wikidata, ROR, ORCID and official pages.`;

const PROPOSED = ' Proposed from a biography: check the names, then add "@id", url and sameAs.';

const fold = (name: string): string => name.normalize('NFC').trim().toLowerCase();

const namesOf = (
	entries: readonly { readonly name: string; readonly aliases?: readonly string[] }[],
): ReadonlySet<string> => new Set(entries.flatMap((entry) => [entry.name, ...(entry.aliases ?? [])].map(fold)));

/** The organisations and places of a biography that the register does not know, as entries. */
function proposals(
	biography: Biography,
	register: Register,
): readonly (readonly ['organizations' | 'places', readonly object[]])[] {
	const ids = new Set(
		[...(register.people ?? []), ...(register.organizations ?? []), ...(register.places ?? [])].map(
			(entry) => entry.id,
		),
	);
	const known = { organizations: namesOf(register.organizations ?? []), places: namesOf(register.places ?? []) };
	const free = (names: readonly string[], list: keyof typeof known): boolean =>
		!names.some((name) => known[list].has(fold(name)));
	const organizations = biography.organizations.filter(
		({ id, name, alternateName = [], atId }) =>
			atId === undefined && !ids.has(id) && free([name, ...alternateName], 'organizations'),
	);
	const added = new Set(organizations.map(({ id }) => id));
	const places = biography.places.filter(
		({ id, name, alternateName = [], atId }) =>
			atId === undefined && !ids.has(id) && !added.has(id) && free([name, ...alternateName], 'places'),
	);
	const parentOf = (parent: string | undefined): string | undefined =>
		parent !== undefined && (added.has(parent) || register.organizations?.some(({ id }) => id === parent))
			? parent
			: undefined;
	return [
		[
			'organizations',
			organizations.map(({ id, name, alternateName, type, url, sameAs, parent }) => ({
				id,
				name,
				aliases: alternateName,
				type,
				parent: parentOf(parent),
				url,
				sameAs,
			})),
		],
		[
			'places',
			places.map(({ id, name, alternateName, address, sameAs }) => ({
				id,
				name,
				aliases: alternateName,
				address,
				sameAs,
			})),
		],
	];
}

/**
 * A register with entries proposed for what a biography names and the register does not know. Everything that is
 * there stays as it is.
 *
 * @param biography whose organisations and places are proposed
 * @param previous the register's present text, if there is one
 * @param options the file's name, for messages
 * @returns the register's new text, and how many entries were proposed
 * @throws BiographError `invalid-register` when the present text is no register
 */
export function draftRegister(
	biography: Biography,
	previous: string | undefined,
	{ file }: { readonly file?: string } = {},
): { readonly text: string; readonly proposed: number } {
	const read = previous === undefined ? undefined : readRegister(previous, file === undefined ? {} : { file });
	const document = read?.tree.document ?? new Document({});
	if (!(document.contents instanceof YAMLMap)) document.contents = document.createNode({}) as never;
	const root = document.contents as unknown as YAMLMap;
	if (root.items.length === 0) {
		document.commentBefore ??= HEAD;
		root.add(document.createPair('biograph', 1));
		root.flow = false;
	}
	let proposed = 0;
	for (const [key, entries] of proposals(biography, read?.register ?? {})) {
		if (entries.length === 0) continue;
		let list = root.get(key, true) as unknown;
		if (!isSeq(list)) {
			list = document.createNode([]);
			const pair = root.items.find((item) => isScalar(item.key) && item.key.value === key);
			const name = new Scalar(key);
			name.spaceBefore = true;
			if (pair) pair.value = list;
			else root.add(document.createPair(name, list));
		}
		const nodes = entries.map((entry) => mapNode(document, entry));
		if (nodes[0]) nodes[0].commentBefore = PROPOSED;
		(list as YAMLSeq).flow = false;
		(list as YAMLSeq).items.push(...nodes);
		proposed += nodes.length;
	}
	return { text: document.toString(LAYOUT), proposed };
}
