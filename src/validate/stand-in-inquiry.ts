import type { Entity, MarkupValue } from '../markup';
import type { ActiveRules } from './active-rules';
import { wayOf } from './passed-nodes';
import type { AnyReport, Checks, NodePlan, PropertyPlan } from './plan-rules';
import type { NamedLiteral, Rule, RuleContext } from './rule';
import { type KnownOfNode, standInEntity, standInLiteral, standInNode } from './stand-in';

/** A property that a rule about its node is called for by, and its value. */
export interface Asked extends NamedLiteral {
	readonly plan: PropertyPlan;
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
			if (this.told) return false;
		}
		return true;
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
		const way = wayOf(kind, id !== undefined);
		if (!plan.passed.has(inner, way) && !this.passesTypes(id, inner, kind, plan, types, way)) return false;
		return id === undefined || this.passesId(id, inner, kind, plan, types);
	}

	/** The same, its `@id` aside. */
	private passesTypes(
		id: string | undefined,
		inner: NodePlan | undefined,
		kind: KnownOfNode['kind'],
		plan: PropertyPlan,
		types: readonly string[],
		way: number,
	): boolean {
		const checks = plan.values[kind];
		const known = { types: inner?.types ?? none, id: id === undefined ? undefined : true, kind } as const;
		const value = standInNode(known, plan.name, types, this.report);
		this.told = false;
		for (const armed of checks) if (id === undefined || !armed.fine) this.ask(armed, value);
		if (this.told) return false;
		if (checks.every(({ gate }) => gate < 0)) plan.passed.add(inner, way);
		return true;
	}

	/** The same, by its `@id`. */
	private passesId(
		id: string,
		inner: NodePlan | undefined,
		kind: KnownOfNode['kind'],
		plan: PropertyPlan,
		types: readonly string[],
	): boolean {
		let value: MarkupValue | undefined;
		this.told = false;
		for (const armed of plan.values[kind]) {
			if (!armed.fine || armed.fine(id)) continue;
			value ??= standInNode({ types: inner?.types ?? none, id, kind }, plan.name, types, this.report);
			this.ask(armed, value);
		}
		return !this.told;
	}

	/**
	 * About a node that is only named as the value of a property, and described in one other place.
	 *
	 * @param inner What is known of its types there.
	 */
	passesReference(id: string, inner: NodePlan, plan: PropertyPlan, types: readonly string[]): boolean {
		const known = { types: inner.types, id, kind: 'reference', isDescribed: true } as const;
		const value = standInNode(known, plan.name, types, this.report);
		this.told = false;
		for (const armed of plan.values.reference) if (!armed.fine?.(id)) this.ask(armed, value);
		return !this.told;
	}

	/** About a node, because of some of its properties. */
	passesProperties(asked: readonly Asked[], { types }: NodePlan): boolean {
		let entity: Entity | undefined;
		this.told = false;
		for (let index = 0; index < asked.length; index++) {
			for (const { rule, check, gate } of asked[index]!.plan.entity) {
				if (rule.each !== 'entity' || !isDue(rule, asked, index)) continue;
				if (rule.fine?.(asked) || !this.active.isOpen(gate)) continue;
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
