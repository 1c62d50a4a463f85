import { type FoldedName, foldName, nearestName } from './nearest-name';
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
	const open = [...properties.values()].filter(({ domain }) => domain.length === 0).map(({ name }) => name);
	const byDomain = new Map<string, string[]>();
	for (const { name, domain } of properties.values()) {
		for (const type of domain) {
			const list = byDomain.get(type);
			if (list) list.push(name);
			else byDomain.set(type, [name]);
		}
	}
	// Worked out when first asked for: a page has a handful of types, the vocabulary nine hundred.
	const taken = new Map<string, ReadonlySet<string>>();
	let lastType = '';
	let last = nothing;
	const propertiesOf = (type: string): ReadonlySet<string> => {
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
	const tableOf = { types, properties, members } as const;
	const folded = new Map<keyof typeof tableOf, readonly FoldedName[]>();
	// A site has the same slip on every page.
	const known = new Map<string, string | undefined>();
	return {
		version: tables.version,
		types,
		properties,
		members,
		isSubtype,
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
		nearest(name, among, within) {
			const names = folded.get(among) ?? [...tableOf[among].keys()].map(foldName);
			folded.set(among, names);
			if (within) return nearestName(name, names, within);
			const key = `${among} ${name}`;
			if (known.has(key)) return known.get(key);
			const found = nearestName(name, names);
			if (known.size < nearestKept) known.set(key, found);
			return found;
		},
	};
}

const nothing: ReadonlySet<string> = new Set();
// A bound for hostile input; a site has a few dozen.
const nearestKept = 1000;

function ancestorsOf(name: string, types: ReadonlyMap<string, TypeTerm>): ReadonlySet<string> {
	const found = new Set([name]);
	// A set is walked in the order of insertion, what is added on the way included.
	for (const each of found) for (const parent of types.get(each)?.parents ?? none) found.add(parent);
	return found;
}
