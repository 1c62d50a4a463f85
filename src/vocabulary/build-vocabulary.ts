import { type FoldedName, foldName, nearestName } from './nearest-name';
import type { VocabularyTables } from './tables';
import type { MemberTerm, PropertyTerm, TypeTerm, Vocabulary } from './vocabulary';

const none: readonly string[] = [];
const names = (field: string | undefined): readonly string[] => (field ? field.split(',') : none);
const rows = (table: string): readonly (readonly string[])[] =>
	table === '' ? [] : table.split('\n').map((line) => line.split('|'));

const nothing: ReadonlySet<string> = new Set();
// A bound for hostile input; a site has a few dozen.
const nearestKept = 1000;

type Building = { -readonly [K in keyof TypeTerm]: TypeTerm[K] };

/** Makes a vocabulary out of its tables: about 5 ms for the whole of schema.org. */
export function buildVocabulary(tables: VocabularyTables): Vocabulary {
	const types = readTypes(tables.types);
	const properties = readProperties(tables.properties);
	const members = readMembers(tables.members);
	listMembers(types, members);
	const propertiesOf = propertiesByType(types, properties);
	return {
		version: tables.version,
		types,
		properties,
		members,
		isSubtype: (type, ancestor) => type === ancestor || (types.get(type)?.ancestors.has(ancestor) ?? false),
		propertiesOf,
		inDomain(property, of) {
			if (property.domain.length === 0) return true;
			for (const type of of) if (propertiesOf(type).has(property.name)) return true;
			return false;
		},
		inRange(property, of) {
			if (property.range.length === 0) return true;
			for (const type of of) {
				const ancestors = types.get(type)?.ancestors;
				for (const wanted of property.range) if (type === wanted || ancestors?.has(wanted)) return true;
			}
			return false;
		},
		nearest: nearestIn({ types, properties, members }),
	};
}

function readTypes(table: string): ReadonlyMap<string, Building> {
	const types = new Map<string, Building>();
	for (const [marked, parents, pending, successors] of rows(table)) {
		const datatype = marked!.startsWith('*');
		const name = datatype ? marked!.slice(1) : marked!;
		types.set(name, {
			kind: datatype ? 'datatype' : 'type',
			name,
			pending: pending === 'p',
			supersededBy: names(successors),
			parents: names(parents),
			ancestors: new Set(),
			enumeration: false,
			members: none,
		});
	}
	for (const type of types.values()) {
		type.ancestors = ancestorsOf(type.name, types);
		if ([...type.ancestors].some((name) => types.get(name)?.kind === 'datatype')) type.kind = 'datatype';
		type.enumeration = type.ancestors.has('Enumeration');
	}
	return types;
}

function ancestorsOf(name: string, types: ReadonlyMap<string, TypeTerm>): ReadonlySet<string> {
	const found = new Set([name]);
	// A set is walked in the order of insertion, what is added on the way included.
	for (const each of found) for (const parent of types.get(each)?.parents ?? none) found.add(parent);
	return found;
}

function readProperties(table: string): ReadonlyMap<string, PropertyTerm> {
	const properties = new Map<string, PropertyTerm>();
	for (const [name, domain, range, pending, successors, inverse] of rows(table)) {
		properties.set(name!, {
			kind: 'property',
			name: name!,
			pending: pending === 'p',
			supersededBy: names(successors),
			domain: names(domain),
			range: names(range),
			inverseOf: names(inverse),
		});
	}
	return properties;
}

function readMembers(table: string): ReadonlyMap<string, MemberTerm> {
	const members = new Map<string, MemberTerm>();
	for (const [name, enumerations, pending, successors] of rows(table)) {
		members.set(name!, {
			kind: 'member',
			name: name!,
			pending: pending === 'p',
			supersededBy: names(successors),
			types: names(enumerations),
		});
	}
	return members;
}

/** Tells each enumeration its members, those of the enumerations below it included. */
function listMembers(types: ReadonlyMap<string, Building>, members: ReadonlyMap<string, MemberTerm>): void {
	const membersOf = new Map<string, string[]>();
	for (const { name, types: enumerations } of members.values()) {
		const above = new Set(enumerations.flatMap((type) => [...(types.get(type)?.ancestors ?? [])]));
		for (const type of above) enlist(membersOf, type, name);
	}
	for (const type of types.values()) if (type.enumeration) type.members = membersOf.get(type.name) ?? none;
}

function enlist(lists: Map<string, string[]>, key: string, name: string): void {
	const list = lists.get(key);
	if (list) list.push(name);
	else lists.set(key, [name]);
}

/** The properties that nodes of a type may have, worked out when first asked for: a page has a handful of types, the vocabulary nine hundred. */
function propertiesByType(
	types: ReadonlyMap<string, TypeTerm>,
	properties: ReadonlyMap<string, PropertyTerm>,
): Vocabulary['propertiesOf'] {
	const open = [...properties.values()].filter(({ domain }) => domain.length === 0).map(({ name }) => name);
	const byDomain = new Map<string, string[]>();
	for (const { name, domain } of properties.values()) for (const type of domain) enlist(byDomain, type, name);
	const taken = new Map<string, ReadonlySet<string>>();
	let lastType = '';
	let last = nothing;
	return (type) => {
		// Asked for each property of a node in a row.
		if (type === lastType) return last;
		const known = taken.get(type);
		if (known) {
			lastType = type;
			last = known;
			return known;
		}
		const ancestors = types.get(type)?.ancestors;
		if (!ancestors) return nothing;
		const found = new Set(open);
		for (const ancestor of ancestors) for (const name of byDomain.get(ancestor) ?? none) found.add(name);
		taken.set(type, found);
		return found;
	};
}

function nearestIn(tables: Pick<Vocabulary, 'types' | 'properties' | 'members'>): Vocabulary['nearest'] {
	const folded = new Map<keyof typeof tables, readonly FoldedName[]>();
	// A site has the same slip on every page.
	const known = new Map<string, string | undefined>();
	return (name, among, within) => {
		const names = folded.get(among) ?? [...tables[among].keys()].map(foldName);
		folded.set(among, names);
		if (within) return nearestName(name, names, within);
		const key = `${among} ${name}`;
		if (known.has(key)) return known.get(key);
		const found = nearestName(name, names);
		if (known.size < nearestKept) known.set(key, found);
		return found;
	};
}
