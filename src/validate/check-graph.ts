import type { MarkupValue } from '../markup';
import { type AnyReport, activeRules, CalledRules, type Checks, gradeOf } from './active-rules';
import type { Draft } from './locate-findings';
import type { Rule, RuleContext, ValueKind } from './rule';

/**
 * Asks the rules about a graph, its nodes, properties and values.
 *
 * @param drafts Gets what they say.
 * @param calls Where a glance has shown that only some rules about the whole graph can have anything to say: these.
 */
export function checkGraph(context: RuleContext, drafts: Draft[], calls?: Checks<'graph'>): void {
	const { graph, options } = context;
	let current: Rule;
	// One function for all rules: which of them speaks is known from the loop.
	const report: AnyReport = (at, args, more) => {
		const grade = gradeOf(current, options);
		const severity = grade !== undefined && grade !== 'off' ? grade : (more?.severity ?? current.severity);
		drafts.push({ code: current.code, severity, args, at, span: more?.span, related: more?.related });
	};
	if (calls) {
		for (const { rule, check } of calls) {
			current = rule;
			check(context, report);
		}
		return;
	}
	const active = activeRules(context);
	for (const { rule, check } of active.graph) {
		current = rule;
		check(context, report);
	}
	const called = new CalledRules();
	for (const entity of graph.entities) {
		for (const { rule, check } of active.entity) {
			current = rule;
			check(entity, context, report);
		}
		const plan = active.onTypes(entity.types);
		called.add(plan.graph);
		if (plan.asksOfTypes) {
			for (const part of entity.parts) {
				for (const type of part.types) {
					for (const { rule, check } of active.onType(type.name)) {
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
			for (const { rule, check } of asks.entity) {
				calls ??= new Set();
				if (calls.has(rule)) continue;
				calls.add(rule);
				current = rule;
				check(entity, context, report);
			}
			called.add(asks.graph);
			for (const value of property.values) {
				for (const { rule, check } of (isDressed(value) ? active.dressed : asks.values)[kindOf(value)]) {
					current = rule;
					check(value, context, report);
				}
			}
		}
	}
	for (const { rule, check } of called.all()) {
		current = rule;
		check(context, report);
	}
}

function kindOf(value: MarkupValue): ValueKind {
	if (value.kind !== 'node') return value.kind;
	if (value.node.reference) return 'reference';
	return value.node.properties.length === 0 ? 'bare' : 'node';
}

/** Whether a literal says more of itself than its text, so that its property does not tell which rules concern it. */
function isDressed(value: MarkupValue): boolean {
	if (value.kind !== 'text' && value.kind !== 'number') return false;
	return (
		value.datatype !== undefined || value.language !== undefined || value.link === true || value.content !== undefined
	);
}
