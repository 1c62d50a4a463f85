import type { Entity, MarkupValue } from '../markup';
import type { ActiveRules } from './active-rules';
import type { AnyReport, Checks, NodePlan, PropertyPlan } from './plan-rules';
import type { Rule, RuleContext } from './rule';
import { type KnownOfNode, standInEntity, standInLiteral, standInNode } from './stand-in';

/** A property that a rule about its node is called for by, and its value. */
export interface Asked {
	readonly plan: PropertyPlan;
	/** A text, number or boolean. */
	readonly value: unknown;
}

/**
 * Asks rules about stand-ins for what a look has met, and only those that cannot tell by their looks: `true` where none
 * of them has anything to say, or looks further than the stand-in goes.
 */
export class StandInInquiry {
	private told = false;
	private readonly report: AnyReport = () => {
		this.told = true;
	};

	constructor(
		private readonly context: RuleContext,
		private readonly active: ActiveRules,
	) {}

	/** About the graph, before anything is read. */
	isSilent(rules: Checks<'graph'>): boolean {
		this.told = false;
		for (const { check, gate } of rules) if (this.active.isOpen(gate)) check(this.context, this.report);
		return !this.told;
	}

	/**
	 * About a text, number or boolean.
	 *
	 * @param types Those of the node that has the property.
	 */
	passesLiteral(json: unknown, plan: PropertyPlan, types: readonly string[]): boolean {
		const value = standInLiteral(json, plan.name, types, this.report);
		this.told = false;
		for (const { check, gate, fine } of plan.values[value.kind]) {
			if (!fine?.(value.text) && this.active.isOpen(gate)) check(value, this.context, this.report);
		}
		return !this.told;
	}

	/**
	 * About a node as the value of a property. Most are of types that nothing is said about, which is kept, and have ids
	 * that a look finds fine.
	 *
	 * @param inner What is known of its types; `undefined` where it is only named.
	 * @param types Those of the node that has the property.
	 */
	passesNode(
		id: string | undefined,
		inner: NodePlan | undefined,
		kind: KnownOfNode['kind'],
		plan: PropertyPlan,
		types: readonly string[],
	): boolean {
		const checks = plan.values[kind];
		const ofTypes = inner?.types ?? none;
		this.told = false;
		if (!isKnown(plan, inner, kind, id !== undefined)) {
			const value = standInNode({ types: ofTypes, id: id && true, kind }, plan.name, types, this.report);
			for (const armed of checks) if (id === undefined || !armed.fine) this.ask(armed, value);
			if (this.told) return false;
			if (plan.passed.length < passedKept && checks.every(({ gate }) => gate < 0)) {
				plan.passed.push({ plan: inner, kind, named: id !== undefined });
			}
		}
		if (id === undefined) return true;
		let value: MarkupValue | undefined;
		for (const armed of checks) {
			if (!armed.fine || armed.fine(id)) continue;
			value ??= standInNode({ types: ofTypes, id, kind }, plan.name, types, this.report);
			this.ask(armed, value);
		}
		return !this.told;
	}

	/** About a node, because of some of its properties. */
	passesProperties(asked: readonly Asked[], { types }: NodePlan): boolean {
		let entity: Entity | undefined;
		this.told = false;
		for (let index = 0; index < asked.length; index++) {
			for (const { rule, check, gate } of asked[index]!.plan.entity) {
				if (rule.each !== 'entity' || !isDue(rule, asked, index) || !this.active.isOpen(gate)) continue;
				entity ??= standInEntity(types, asked, this.report);
				check(entity, this.context, this.report);
			}
		}
		return !this.told;
	}

	private ask({ check, gate }: Checks<'value'>[number], value: MarkupValue): void {
		if (this.active.isOpen(gate)) check(value, this.context, this.report);
	}
}

// A property takes a few kinds of things; hostile input may give it all there are.
const passedKept = 16;

function isKnown({ passed }: PropertyPlan, plan: NodePlan | undefined, kind: string, named: boolean): boolean {
	for (const each of passed) if (each.plan === plan && each.kind === kind && each.named === named) return true;
	return false;
}

/** Whether a rule has just the values that it needs, with one more of those that call for it. */
function isDue(rule: Extract<Rule, { each: 'entity' }>, asked: readonly Asked[], index: number): boolean {
	let before = 0;
	for (let i = 0; i < index; i++) {
		const { plan } = asked[i]!;
		if (rule.repeated ? plan === asked[index]!.plan : plan.entity.some((other) => other.rule === rule)) before++;
	}
	return before === (rule.repeated ? 1 : (rule.least ?? 1) - 1);
}

const none: readonly never[] = [];
