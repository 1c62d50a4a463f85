import type { LiteralValue, MarkupValue } from '../markup';
import { ActiveRules, gradeOf } from './active-rules';
import { CalledRules } from './called-rules';
import type { Glanced } from './glance';
import type { Draft } from './locate-findings';
import type { AnyReport, Checks, PropertyPlan, RulePlan } from './plan-rules';
import type { Rule, RuleContext } from './rule';

/**
 * Asks the rules about a graph, its nodes, properties and values.
 *
 * @param drafts Gets what they say.
 * @param seen What a glance has shown: then only its loud nodes are asked about, and the rules that it calls for.
 */
export function checkGraph(context: RuleContext, drafts: Draft[], seen: Glanced | undefined): void {
	const { graph, options } = context;
	let current: Rule;
	// One function for all rules: which of them speaks is known from the loop.
	const report: AnyReport = (at, args, more) => {
		const grade = gradeOf(current, options);
		const severity = grade !== undefined && grade !== 'off' ? grade : (more?.severity ?? current.severity);
		drafts.push({ code: current.code, severity, args, at, span: more?.span, related: more?.related });
	};
	const active = new ActiveRules(context);
	const { plan: all } = active;
	if (!seen?.silent) {
		for (const { rule, check, gate } of all.graph) {
			if (!active.isOpen(gate)) continue;
			current = rule;
			check(context, report);
		}
	}
	const called = seen?.called ?? new CalledRules();
	const loud = seen && new Set(seen.loud.map((index) => graph.nodes[index]!.entity));
	for (const entity of seen?.tree && loud?.size === 0 ? none : graph.entities) {
		for (const { rule, check, gate } of all.entity) {
			if (!active.isOpen(gate)) continue;
			current = rule;
			check(entity, context, report);
		}
		if (loud && !loud.has(entity)) continue;
		const plan = all.onTypes(entity.types);
		called.add(plan.graph);
		if (plan.asksOfTypes) {
			for (const part of entity.parts) {
				for (const type of part.types) {
					for (const { rule, check } of all.onType(type.name)) {
						current = rule;
						check(type, context, report);
					}
				}
			}
		}
		let calls: Set<Rule> | undefined;
		for (const property of entity.properties) {
			const asks = plan.onProperty(property.name);
			for (const { rule, check } of asks.property) {
				current = rule;
				check(property, context, report);
			}
			if (asks.calls) {
				called.add(asks.graph);
				for (const { rule, check, gate } of asks.entity) {
					calls ??= new Set();
					if (!active.isOpen(gate) || calls.has(rule)) continue;
					calls.add(rule);
					current = rule;
					check(entity, context, report);
				}
			}
			for (const value of property.values) {
				for (const { rule, check, gate } of checksFor(value, asks, all)) {
					if (!active.isOpen(gate)) continue;
					current = rule;
					check(value, context, report);
				}
			}
		}
	}
	for (const { rule, check } of seen?.tree ? seen.calls : called.open(active)) {
		current = rule;
		check(context, report);
	}
}

/** The checks to ask about a value: none about a literal that is fine by its looks. */
function checksFor(value: MarkupValue, asks: PropertyPlan, { dressed }: RulePlan): Checks<'value'> {
	if (value.kind === 'empty') return asks.values.empty;
	if (value.kind === 'node') {
		const { reference, properties } = value.node;
		if (reference) return asks.values.reference;
		return properties.length === 0 ? asks.values.bare : asks.values.node;
	}
	if (isDressed(value)) return dressed[value.kind];
	const fine = value.kind === 'text' ? asks.fineText : value.kind === 'number' ? asks.fineNumber : asks.fineBoolean;
	return fine(value.text) ? none : asks.values[value.kind];
}

const none: readonly never[] = [];

/** Whether a literal says more of itself than its text, so that its property does not tell which rules concern it. */
function isDressed({ kind, datatype, language, link, content }: LiteralValue): boolean {
	if (kind === 'boolean') return false;
	return datatype !== undefined || language !== undefined || link === true || content !== undefined;
}
