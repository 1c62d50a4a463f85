import type { Entity, LiteralValue, MarkupGraph, MarkupValue } from '../markup';
import { PlainItem } from '../markup/json-ld/plain-item';
import { repeatedKeys } from '../markup/json-ld/repeated-keys';
import { ActiveRules, gradeOf } from './active-rules';
import { type Calls, noCalls } from './callable-rules';
import type { Glanced, LoudKeys, LoudNode, NotedItem } from './glanced';
import type { Draft } from './locate-findings';
import type { AnyReport, Armed, Checks, PropertyPlan, RulePlan } from './plan-rules';
import type { Rule, RuleContext } from './rule';
import type { RunContext } from './run-context';
import { Spots } from './spot';

/**
 * Asks the rules about a graph, its nodes, properties and values.
 *
 * @param drafts Gets what they say.
 * @param seen What a glance has shown: then only its loud nodes are asked about, and the rules that it calls for.
 */
export function checkGraph(context: RuleContext, drafts: Draft[], seen: Glanced | undefined): void {
	const { graph } = context;
	const inquiry = new Inquiry(context, drafts);
	const { plan } = inquiry;
	if (!seen?.silent) inquiry.askAll(plan.graph, context);
	const loud = seen && loudEntities(seen.loud, graph);
	for (const entity of graph.entities) {
		inquiry.askNamed(entity);
		if (!loud || loud.has(entity)) inquiry.askNode(entity, loud?.get(entity));
	}
	inquiry.askCalled((seen?.calls ?? noCalls) | inquiry.calls, context);
}

/** What to ask about by the entities of a graph: all of what is loud in several places. */
function loudEntities(loud: readonly LoudNode[], { nodes }: MarkupGraph): ReadonlyMap<Entity, LoudKeys> {
	const found = new Map<Entity, LoudKeys>();
	for (const { number, keys } of loud) {
		const { entity } = nodes[number]!;
		found.set(entity, found.has(entity) ? undefined : keys);
	}
	return found;
}

/**
 * The same for a document that is a tree: each item that has something to be asked about is read and judged alone, so
 * that no more than one of them is held at a time.
 *
 * @param context Of its graph nothing has been read.
 */
export function checkItems(context: RunContext, drafts: Draft[], seen: Glanced): void {
	const { graph } = context;
	const block = graph.blocks[0]!;
	const whole = block.keysOnce ? context : context.withGraph({ ...graph, problems: repeatedKeys(block) });
	if (!seen.silent) {
		const inquiry = new Inquiry(whole, drafts);
		inquiry.askAll(inquiry.plan.graph, whole);
	}
	for (const noted of seen.items) askItem(context, drafts, noted, seen);
}

function askItem(context: RunContext, drafts: Draft[], noted: NotedItem, { loud, active }: Glanced): void {
	const { json, context: names, up, key, first, from, to, calls, isAlone, isUsual } = noted;
	const item = new PlainItem(context.graph, json, names, key === undefined ? up : { up, key }, isUsual);
	const inItem = context.withGraph(item, isAlone ? [item.top.entity] : undefined);
	const inquiry = new Inquiry(inItem, drafts, active);
	if (to > from) {
		const asked = loud.slice(from, to).sort((one, other) => one.number - other.number);
		const entities = asked.map(({ number }) => item.node(number - first).entity);
		// In the order of a graph: first those that nothing else can speak of.
		for (const isNamed of [false, true])
			entities.forEach((entity, index) => {
				if ((entity.id !== undefined) === isNamed) inquiry.askNode(entity, asked[index]!.keys);
			});
	}
	inquiry.askCalled(calls, inItem);
}

/** Asks rules about one graph, and writes down what they say. */
class Inquiry {
	readonly active: ActiveRules;
	readonly plan: RulePlan;
	private readonly spots = new Spots();
	/** Rules about the graph that the nodes asked about call for. */
	calls = noCalls;
	private current!: Armed<unknown>;

	constructor(
		private readonly context: RuleContext,
		private readonly drafts: Draft[],
		active?: ActiveRules,
	) {
		this.active = active ?? new ActiveRules(context);
		this.plan = this.active.plan;
	}

	/** One function for all rules: which of them speaks is known from who was asked last. */
	private readonly report: AnyReport = (at, args, more) => {
		const { rule, code, severity: own } = this.current;
		const grade = gradeOf(rule, this.context.options);
		const severity = grade !== undefined && grade !== 'off' ? grade : (more?.severity ?? own);
		const spot = at && this.spots.of(at);
		const related = more?.related && this.spots.of(more.related);
		this.drafts.push({ code, severity, args, spot, span: more?.span, related });
	};

	/** Asks rules about the graph as a whole. */
	askAll(checks: Checks<'graph'>, context: RuleContext): void {
		for (const armed of checks) {
			if (!this.active.isOpen(armed.gate)) continue;
			this.current = armed;
			armed.check(context, this.report);
		}
	}

	/** Asks rules that were called for. */
	askCalled(calls: Calls, context: RuleContext): void {
		if (calls !== noCalls) this.askAll(this.plan.callable.listOf(this.active.openOf(calls)), context);
	}

	/** Asks the rules that are for every node. */
	askNamed(entity: Entity): void {
		for (const armed of this.plan.entity) {
			if (!this.active.isOpen(armed.gate)) continue;
			this.current = armed;
			armed.check(entity, this.context, this.report);
		}
	}

	/**
	 * Asks the rules that a node, its properties and values call for.
	 *
	 * @param keys Those of the only properties that there may be anything to say about.
	 */
	askNode(entity: Entity, keys: LoudKeys): void {
		const { active, context, report } = this;
		const plan = this.plan.onTypes(entity.types);
		this.calls |= plan.calls;
		if (plan.asksOfTypes) this.askTypes(entity);
		let calls: Set<Rule> | undefined;
		for (const property of entity.properties) {
			if (keys && !keys.includes(property.key)) continue;
			const asks = plan.onProperty(property.name);
			for (const armed of asks.property) {
				this.current = armed;
				armed.check(property, context, report);
			}
			if (asks.isCalling) {
				this.calls |= asks.calls;
				for (const armed of asks.entity) {
					calls ??= new Set();
					if (!active.isOpen(armed.gate) || calls.has(armed.rule)) continue;
					calls.add(armed.rule);
					this.current = armed;
					armed.check(entity, context, report);
				}
			}
			for (const value of property.values) {
				const written = value.kind === 'node' ? value.node.writtenId : value.kind === 'empty' ? undefined : value.text;
				for (const armed of checksFor(value, asks, this.plan)) {
					if (!active.isOpen(armed.gate) || (written !== undefined && armed.fine?.(written))) continue;
					this.current = armed;
					armed.check(value, context, report);
				}
			}
		}
	}

	private askTypes({ parts }: Entity): void {
		for (const part of parts) {
			for (const type of part.types) {
				for (const armed of this.plan.onType(type.name)) {
					this.current = armed;
					armed.check(type, this.context, this.report);
				}
			}
		}
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
