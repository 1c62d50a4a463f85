import type { FactOf } from '../../model';
import { bounds, UNSPECIFIED } from '../dates';
import { type GraphValue, node, type OpenNode } from '../graph';
import type { Publication } from '../publication';

type Held = FactOf<'position'> | FactOf<'membership'>;

/**
 * A property's value with a name for the part and its term: over without a stated end is `XXXX`, and not known to be
 * over has no end.
 */
export function role(
	type: string,
	roleName: string | undefined,
	fact: Held,
	property: string,
	value: GraphValue,
	to: Publication,
): OpenNode {
	return node(type, {
		roleName,
		startDate: to.date(fact.start),
		endDate: to.date(fact.end) ?? (fact.current === false ? UNSPECIFIED : undefined),
		[property]: value,
	});
}

/** Whether a source says that it lasts, and no stated end has passed. */
export function isCurrent({ current, end }: Held, { asOf }: Publication): boolean {
	return current === true && !(end && asOf && bounds(end)[1] < asOf);
}
