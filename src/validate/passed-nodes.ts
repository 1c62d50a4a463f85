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
	/** `undefined` for nodes that are only named. */
	private readonly plans: (NodePlan | undefined)[] = [];
	/** In the order of the plans. */
	private readonly waysOf: Way[] = [];

	has(plan: NodePlan | undefined, way: Way): boolean {
		const at = this.plans.indexOf(plan);
		return at >= 0 && (this.waysOf[at]! & way) !== 0;
	}

	add(plan: NodePlan | undefined, way: Way): void {
		const at = this.plans.indexOf(plan);
		if (at >= 0) this.waysOf[at]! |= way;
		else if (this.plans.length < most) {
			this.plans.push(plan);
			this.waysOf.push(way);
		}
	}
}
