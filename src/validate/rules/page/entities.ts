import type { Entity, LiteralValue } from '../../../markup';
import type { RuleContext } from '../../rule';

/** Whether a thing is of one of the types or below one. */
export function isOfType(entity: Entity, types: readonly string[], { vocabulary }: RuleContext): boolean {
	return entity.types.some((type) => types.some((ancestor) => vocabulary.isSubtype(type, ancestor)));
}

/** Whether a thing is described for its own sake, not as the value of another thing's property. */
export function isTopLevel({ parts }: Entity): boolean {
	return parts.some(({ holder, reference }) => holder === undefined && !reference);
}

/** The texts of the named properties, in the order of the names. */
export function literals(entity: Entity, names: readonly string[]): readonly LiteralValue[] {
	const found: LiteralValue[] = [];
	for (const name of names) {
		for (const property of entity.properties) {
			if (property.name !== name || !property.schema) continue;
			for (const value of property.values) if (value.kind === 'text') found.push(value);
		}
	}
	return found;
}
