import type { Entity, MarkupValue } from '../../../markup';
import type { Vocabulary } from '../../../vocabulary';

function isRole({ types }: Entity, vocabulary: Vocabulary): boolean {
	for (const type of types) if (vocabulary.isSubtype(type, 'Role')) return true;
	return false;
}

/**
 * The values of each property of a node, empty ones left out and a Role replaced by what it stands for
 * (the Role's own property of the same name, as schema.org defines it).
 */
export function propertyValues(
	entity: Entity,
	names: ReadonlySet<string>,
	vocabulary: Vocabulary,
): ReadonlyMap<string, readonly MarkupValue[]> {
	const found = new Map<string, MarkupValue[]>();
	let seen: Set<Entity> | undefined;
	const collect = (of: Entity, only: string | undefined): void => {
		for (const property of of.properties) {
			if (!property.schema || (only === undefined ? !names.has(property.name) : property.name !== only)) continue;
			for (const value of property.values) {
				if (value.kind === 'empty') continue;
				if (value.kind === 'node' && isRole(value.node.entity, vocabulary)) {
					// Once each: Roles may refer to each other. And a Role of Roles stands for nothing.
					seen ??= new Set();
					if (seen.has(value.node.entity) || only !== undefined) continue;
					seen.add(value.node.entity);
					collect(value.node.entity, property.name);
					continue;
				}
				const values = found.get(property.name);
				if (values) values.push(value);
				else found.set(property.name, [value]);
			}
		}
	};
	collect(entity, undefined);
	return found;
}
