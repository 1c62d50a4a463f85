import type { Entity, MarkupProperty, MarkupValue } from '../../../markup';
import type { Vocabulary } from '../../../vocabulary';
import type { ValueLists } from './value-lists';

function isRole({ types }: Entity, vocabulary: Vocabulary): boolean {
	for (const type of types) if (vocabulary.isSubtype(type, 'Role')) return true;
	return false;
}

/**
 * The values of each property of a node, empty ones left out and a Role replaced by what it stands for
 * (the Role's own property of the same name, as schema.org defines it).
 *
 * @param found Where to put them.
 */
export function propertyValues<Lists extends ValueLists>(
	{ properties }: Entity,
	found: Lists,
	vocabulary: Vocabulary,
): Lists {
	let seen: Set<Entity> | undefined;
	// Lists of our own, of which the first for a name is a property's.
	let joined: Map<number, MarkupValue[]> | undefined;
	for (const property of properties) {
		const slot = property.schema ? found.slots.get(property.name) : undefined;
		if (slot === undefined) continue;
		let values = property.values;
		if (!standForThemselves(values, vocabulary)) {
			seen ??= new Set();
			values = whatStands(property, seen, vocabulary);
		}
		if (values.length === 0) continue;
		const before = found.at(slot);
		if (!before) {
			found.put(slot, values);
			continue;
		}
		joined ??= new Map();
		const all = joined.get(slot) ?? [...before];
		for (const value of values) all.push(value);
		joined.set(slot, all);
		found.put(slot, all);
	}
	return found;
}

function standForThemselves(values: readonly MarkupValue[], vocabulary: Vocabulary): boolean {
	for (const value of values) if (!standsForItself(value, vocabulary)) return false;
	return true;
}

function standsForItself(value: MarkupValue, vocabulary: Vocabulary): boolean {
	return value.kind === 'node' ? !isRole(value.node.entity, vocabulary) : value.kind !== 'empty';
}

/** @param seen The Roles that were met: each counts once, as Roles may refer to each other. */
function whatStands(
	{ name, values }: MarkupProperty,
	seen: Set<Entity>,
	vocabulary: Vocabulary,
): readonly MarkupValue[] {
	return values.flatMap((value) => {
		if (standsForItself(value, vocabulary)) return value;
		if (value.kind !== 'node' || seen.has(value.node.entity)) return [];
		seen.add(value.node.entity);
		// A Role of Roles stands for nothing.
		return value.node.entity.properties
			.filter((property) => property.schema && property.name === name)
			.flatMap((property) => property.values.filter((each) => standsForItself(each, vocabulary)));
	});
}
