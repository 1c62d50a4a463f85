import type { ActiveRules } from './active-rules';
import type { Checks } from './plan-rules';

type Armed = Checks<'graph'>[number];
const none: Checks<'graph'> = [];

/** Rules about the graph that a document calls for, as its nodes and properties are met: each is run once. */
export class CalledRules {
	private readonly lists: Checks<'graph'>[] = [];

	/** Adds what a plan calls for. */
	add(list: Checks<'graph'>): void {
		if (list.length > 0 && !this.lists.includes(list)) this.lists.push(list);
	}

	/** Whether any of them is behind a gate. */
	get hasGated(): boolean {
		return this.lists.some((list) => list.some(({ gate }) => gate >= 0));
	}

	/** Those whose gates are open, in the order of the rules, whatever called for them first. */
	open(active: ActiveRules): Checks<'graph'> {
		const [first = none, ...others] = this.lists;
		const found = first.every(({ gate }) => gate < 0) ? first : first.filter(({ gate }) => active.isOpen(gate));
		return others.length === 0
			? found
			: found.concat(others.flatMap(newAndOpen)).sort((one, other) => one.order - other.order);

		function newAndOpen(list: Checks<'graph'>, index: number): Checks<'graph'> {
			const isNew = ({ rule }: Armed): boolean =>
				![found, ...others.slice(0, index)].some((earlier) => earlier.some((other) => other.rule === rule));
			return list.filter((armed) => active.isOpen(armed.gate) && isNew(armed));
		}
	}
}
