import type { NodePlan } from './plan-rules';
import type { KnownOfNode } from './stand-in';

/** How a node stands as a value: a bit for each kind, and whether it has an `@id`. */
type Way = number;

const ways: Readonly<Record<KnownOfNode['kind'], Way>> = { node: 1, bare: 4, reference: 16 };

/** The way in which a node stands as a value. */
export function wayOf(kind: KnownOfNode['kind'], isNamed: boolean): Way {
	return isNamed ? ways[kind] << 1 : ways[kind];
}

// A property takes a few kinds of things; hostile input may give it all there are.
const most = 16;

/** The nodes that turned out to be nothing to say about as values of a property, their `@id`s aside: the first few types. */
export class PassedNodes {
	private readonly waysOf = new Map<NodePlan | undefined, Way>();

	/** @param plan `undefined` for nodes that are only named. */
	has(plan: NodePlan | undefined, way: Way): boolean {
		const known = this.waysOf.get(plan);
		return known !== undefined && (known & way) !== 0;
	}

	add(plan: NodePlan | undefined, way: Way): void {
		const known = this.waysOf.get(plan);
		if (known !== undefined || this.waysOf.size < most) this.waysOf.set(plan, (known ?? 0) | way);
	}
}
