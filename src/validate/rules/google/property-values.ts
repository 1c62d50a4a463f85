import type { Entity, MarkupValue } from '../../../markup';
import type { Vocabulary } from '../../../vocabulary';

const ROLE_DEPTH = 4;

/**
 * The values of each property of a node, empty ones left out and a Role replaced by what it stands for
 * (the Role's own property of the same name, as schema.org defines it).
 */
export function propertyValues(
	entity: Entity,
	names: readonly string[],
	vocabulary: Vocabulary,
): ReadonlyMap<string, readonly MarkupValue[]> {
	const wanted = new Set(names);
	const found = new Map<string, MarkupValue[]>();
	const collect = (of: Entity, only: string | undefined, depth: number): void => {
		for (const property of of.properties) {
			if (!property.schema || (only === undefined ? !wanted.has(property.name) : property.name !== only)) continue;
			for (const value of property.values) {
				if (value.kind === 'empty') continue;
				const role =
					value.kind === 'node' && value.node.entity.types.some((type) => vocabulary.isSubtype(type, 'Role'));
				if (role) {
					if (depth < ROLE_DEPTH) collect(value.node.entity, property.name, depth + 1);
					continue;
				}
				const values = found.get(property.name);
				if (values) values.push(value);
				else found.set(property.name, [value]);
			}
		}
	};
	collect(entity, undefined, 0);
	return found;
}
