import { nearestName } from './nearest-name';
import type { VocabularyTables } from './tables';
import type { MemberTerm, PropertyTerm, TypeTerm, Vocabulary } from './vocabulary';

const none: readonly string[] = [];
const names = (field: string | undefined): readonly string[] => (field ? field.split(',') : none);
const rows = (table: string): readonly (readonly string[])[] =>
	table === '' ? [] : table.split('\n').map((line) => line.split('|'));

type Building = { -readonly [K in keyof TypeTerm]: TypeTerm[K] };

/** Makes a vocabulary out of its tables: about 5 ms for the whole of schema.org. */
export function buildVocabulary(tables: VocabularyTables): Vocabulary {
	const types = new Map<string, Building>();
	for (const [marked, parents, pending, successors] of rows(tables.types)) {
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

	const properties = new Map<string, PropertyTerm>();
	for (const [name, domain, range, pending, successors, inverse] of rows(tables.properties)) {
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

	const members = new Map<string, MemberTerm>();
	const membersOf = new Map<string, string[]>();
	for (const [name, enumerations, pending, successors] of rows(tables.members)) {
		const member: MemberTerm = {
			kind: 'member',
			name: name!,
			pending: pending === 'p',
			supersededBy: names(successors),
			types: names(enumerations),
		};
		members.set(member.name, member);
		const above = new Set(member.types.flatMap((type) => [...(types.get(type)?.ancestors ?? [])]));
		for (const type of above) {
			const list = membersOf.get(type);
			if (list) list.push(member.name);
			else membersOf.set(type, [member.name]);
		}
	}
	for (const type of types.values()) if (type.enumeration) type.members = membersOf.get(type.name) ?? none;

	const isSubtype = (type: string, ancestor: string): boolean =>
		type === ancestor || (types.get(type)?.ancestors.has(ancestor) ?? false);
	const isAny = (of: readonly string[], above: readonly string[]): boolean =>
		of.some((type) => above.some((ancestor) => isSubtype(type, ancestor)));
	const tableOf = { types, properties, members } as const;
	return {
		version: tables.version,
		types,
		properties,
		members,
		isSubtype,
		inDomain: (property, of) => property.domain.length === 0 || isAny(of, property.domain),
		inRange: (property, of) => property.range.length === 0 || isAny(of, property.range),
		nearest: (name, among, within) => nearestName(name, tableOf[among].keys(), within),
	};
}

function ancestorsOf(name: string, types: ReadonlyMap<string, TypeTerm>): ReadonlySet<string> {
	const found = new Set([name]);
	// A set is walked in the order of insertion, what is added on the way included.
	for (const each of found) for (const parent of types.get(each)?.parents ?? none) found.add(parent);
	return found;
}
