import type { ActiveRules } from './active-rules';
import type { Checks } from './plan-rules';

/** Rules about the graph that a document calls for, as its nodes and properties are met: each is run once. */
export class CalledRules {
	private readonly lists: Checks<'graph'>[] = [];

	/** Adds what a plan calls for. */
	add(list: Checks<'graph'>): void {
		if (list.length > 0 && !this.lists.includes(list)) this.lists.push(list);
	}

	/** Those whose gates are open, in the order of their first call. */
	open(active: ActiveRules): Checks<'graph'> {
		const found: Checks<'graph'>[number][] = [];
		for (const list of this.lists) {
			for (const armed of list) {
				if (!active.isOpen(armed.gate)) continue;
				if (list === this.lists[0] || !found.some(({ rule }) => rule === armed.rule)) found.push(armed);
			}
		}
		return found;
	}
}
