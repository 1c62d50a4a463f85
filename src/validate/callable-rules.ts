import type { Checks } from './plan-rules';
import type { RuleOf } from './rule';

/** A set of rules about the graph that a document can call for: a bit for each. */
export type Calls = number;

/** Nothing called for. */
export const noCalls: Calls = 0;

type CallableRule = Extract<RuleOf<'graph/cycle'>, { each: 'graph' }>;

/** The rules about the graph that documents call for, by what they have. There are fewer of them than bits (a test counts). */
export class CallableRules {
	private readonly lists = new Map<Calls, Checks<'graph'>>();
	/** Those behind a gate. */
	readonly gated: Calls;
	private readonly gates: readonly { readonly bit: Calls; readonly gate: number }[];

	constructor(private readonly all: Checks<'graph'>) {
		this.gates = all.flatMap(({ gate }, index) => (gate < 0 ? [] : { bit: 1 << index, gate }));
		this.gated = this.callsOf(({ gate }) => gate >= 0);
	}

	/** The set of those that a question is answered with yes for. */
	callsFor(isCalled: (rule: CallableRule) => boolean | undefined): Calls {
		return this.callsOf(({ rule }) => isCalled(rule as unknown as CallableRule) === true);
	}

	/** Those of a set whose gates are open. */
	open(calls: Calls, active: { isOpen(gate: number): boolean }): Calls {
		let open = calls;
		if ((calls & this.gated) === 0) return open;
		for (const { bit, gate } of this.gates) if ((calls & bit) !== 0 && !active.isOpen(gate)) open &= ~bit;
		return open;
	}

	/** The rules of a set, in the order of all rules. */
	listOf(calls: Calls): Checks<'graph'> {
		let list = this.lists.get(calls);
		if (!list) {
			list = this.all.filter((_, index) => (calls & (1 << index)) !== 0);
			this.lists.set(calls, list);
		}
		return list;
	}

	private callsOf(has: (armed: Checks<'graph'>[number]) => boolean): Calls {
		return this.all.reduce((calls, armed, index) => (has(armed) ? calls | (1 << index) : calls), noCalls);
	}
}
