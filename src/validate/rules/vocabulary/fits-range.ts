import type { NodeValue } from '../../../markup';
import type { PropertyTerm } from '../../../vocabulary';
import type { RuleContext } from '../../rule';

/** Whether the node of a value is of a type that the property takes, as far as its types are known. */
export function fitsRange({ node, property }: NodeValue, term: PropertyTerm, { vocabulary }: RuleContext): boolean {
	const { types } = node.entity;
	if (types.length === 0 || vocabulary.inRange(term, types)) return true;
	if (types.some((type) => !vocabulary.types.has(type))) return true;
	if (node.entity.parts.some((part) => part.types.some((type) => !type.schema))) return true;
	// A Role stands in for any value, and under it the property points on (schema.org/docs/datamodel.html).
	if (types.some((type) => vocabulary.isSubtype(type, 'Role'))) return true;
	// Where a Role was written the other way round, its property leads back to the outer node.
	return property.reverse && property.node.entity.types.some((type) => vocabulary.isSubtype(type, 'Role'));
}
