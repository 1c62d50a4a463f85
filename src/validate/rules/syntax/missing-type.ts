import type { RuleOf } from '../../rule';
import { dataModel } from '../sources';

/** Every node says of what type it is. */
export const missingType: RuleOf<'syntax/missing-type'> = {
	code: 'syntax/missing-type',
	severity: 'warning',
	summary: 'Every node says of what type it is.',
	source: dataModel,
	each: 'entity',
	concerns: (_, __, types) => types.length === 0,
	check({ parts, properties, described }, _, report) {
		const first = parts[0]!;
		if (!described || properties.length === 0 || parts.some((part) => part.types.length > 0)) return;
		// What others say of it under `@reverse` describes the others.
		if (!properties.some((property) => property.schema && !property.reverse)) return;
		const holder = parts.find((part) => part.holder)?.holder;
		// What has an address of its own may be described there.
		if (holder)
			report(first, { property: holder.property.written }, first.id === undefined ? undefined : { severity: 'info' });
		else report(first, {});
	},
};
