import type { LiteralValue, NodeValue } from '../markup';
import { textOf } from '../markup/graph';
import { keysWritten } from '../markup/json/duplicate-keys';
import { emptyContext, expandName, extendContext, schemaContext } from '../markup/json-ld/context';
import { contextOf, isBlank, isContainer, isObject, type JsonObject } from '../markup/json-ld/shapes';
import { inJson, makeLiteral } from '../markup/make';
import {
	type ActiveRules,
	type AnyReport,
	activeRules,
	CalledRules,
	type Checks,
	type NodePlan,
	type PropertyPlan,
} from './active-rules';
import type { RuleContext } from './rule';
import { StandInNode, StandInProperty } from './stand-in';

/** How much a document has that nothing is to be said about. */
export interface Glanced {
	readonly nodes: number;
	readonly properties: number;
	/** Rules about the graph as a whole, which may have something to say all the same. */
	readonly calls: Checks<'graph'>;
}

// Far below what a reader reads, and more than any page has.
const deepest = 60;

/**
 * Looks over a JSON-LD document as it was parsed, without a graph of it, which costs several times as much as parsing:
 * most documents of a good site have nothing that any rule has to say something about. The checks asked are those of
 * the rules themselves. Whatever is unusual (a context of its own, a keyword, a reference, a check that looks further
 * than the value) ends the look: then the graph is built.
 *
 * @param context Its graph has one block of JSON-LD and nothing read yet.
 * @returns `undefined` unless it is certain that no rule about a node, a property or a value has anything to say.
 */
export function glance(context: RuleContext): Glanced | undefined {
	const active = activeRules(context);
	const { blocks, page } = context.graph;
	const [block] = blocks;
	// The page may hold what the markup has to agree with.
	if (!block || active.entity.length > 0 || (page !== undefined && context.options.page !== false)) return undefined;
	const look = new Look(context, active);
	if (!look.document(block.json) || look.nodes === 0) return undefined;
	if (look.keys !== keysWritten(textOf(block))) return undefined;
	for (const { check } of active.graph) check(context, look.report);
	return look.silent ? { nodes: look.nodes, properties: look.properties, calls: look.called.all() } : undefined;
}

/** One look, given up as soon as a method returns `false` or `undefined`. */
class Look {
	nodes = 0;
	properties = 0;
	/** Keys met, those of keywords included. */
	keys = 0;
	silent = true;
	readonly called = new CalledRules();
	readonly report: AnyReport = () => this.further();
	/** Told that something is to be said, or to be looked at further. */
	private readonly further = (): void => {
		this.silent = false;
	};
	private depth = 0;
	/** Values of the node under way that a rule about nodes is called for by. */
	private asked = 0;
	private ids: Set<string> | undefined;
	private readonly property: StandInProperty;
	private readonly inner: { readonly node: StandInNode; readonly value: NodeValue };

	constructor(
		private readonly context: RuleContext,
		private readonly active: ActiveRules,
	) {
		const property = new StandInProperty(this.further);
		const node = new StandInNode(this.further);
		this.property = property;
		this.inner = { node, value: { up: property, key: undefined, kind: 'node', property, node } };
	}

	document(json: unknown): boolean {
		if (!Array.isArray(json)) return this.top(json);
		for (let i = 0; i < json.length; i++) if (!this.top(json[i])) return false;
		return true;
	}

	private top(json: unknown): boolean {
		if (!isObject(json)) return false;
		const given = contextOf(json);
		if (extendContext(emptyContext, given, this.further) !== schemaContext || !this.silent) return false;
		if (!isContainer(json)) return this.object(json, true) !== undefined;
		for (const key in json) {
			this.keys++;
			if (key === '@context') continue;
			const items = json[key];
			if (key !== '@graph' || !Array.isArray(items)) return false;
			for (let i = 0; i < items.length; i++) {
				if (!isObject(items[i]) || this.object(items[i], false) === undefined) return false;
			}
		}
		return true;
	}

	/** @returns The types of a node of which there is nothing to say; `undefined` otherwise. */
	private object(json: JsonObject, top: boolean): readonly string[] | undefined {
		if (++this.depth > deepest) return undefined;
		const types = this.typesOf(json);
		const plan = types && this.active.onTypes(types);
		if (!plan || plan.asksOfTypes) return undefined;
		this.called.add(plan.graph);
		const outer = this.asked;
		this.asked = 0;
		let described = types.length > 0;
		for (const key in json) {
			this.keys++;
			const value = json[key];
			if (key.charCodeAt(0) !== 0x40) {
				if (!this.member(key, value, types, plan)) return undefined;
				described = true;
			} else if (key === '@id') {
				if (!this.identified(value)) return undefined;
			} else if (key !== '@type' && !(top && key === '@context')) return undefined;
		}
		this.asked = outer;
		this.depth--;
		// What has nothing but an `@id` is a reference, and what has not even that is empty.
		if (!described) return undefined;
		this.nodes++;
		return types;
	}

	/** The types of a node, where schema.org has them all. */
	private typesOf(json: JsonObject): readonly string[] | undefined {
		for (const key in json) {
			if (key !== '@type') continue;
			const written = json[key];
			const types = typeof written === 'string' ? [written] : written;
			if (!Array.isArray(types)) return undefined;
			for (const type of types) {
				// A plain name stands for itself under schema.org.
				if (typeof type !== 'string' || !this.context.vocabulary.types.has(type)) return undefined;
			}
			return types.length > 1 ? [...new Set(types)] : types;
		}
		return [];
	}

	/** Whether an `@id` is the only one of its kind: nothing to merge, and no base that could make two of them one. */
	private identified(id: unknown): boolean {
		if (typeof id !== 'string' || this.context.graph.base !== undefined) return false;
		if (schemaContext.terms.has(id.slice(0, id.indexOf(':')))) return false;
		this.ids ??= new Set();
		if (this.ids.has(id)) return false;
		this.ids.add(id);
		return true;
	}

	private member(key: string, value: unknown, types: readonly string[], plan: NodePlan): boolean {
		const name = expandName(schemaContext, key);
		if (name.kind !== 'schema' || name.definition !== undefined || name.property.annotation) return false;
		const asks = plan.onProperty(name.name);
		if (asks.property.length > 0) return false;
		if (asks.entity.length > 0 && (Array.isArray(value) || ++this.asked >= asks.entityLeast)) return false;
		this.called.add(asks.graph);
		this.properties++;
		return this.value(value, name.name, asks, types);
	}

	private value(json: unknown, name: string, asks: PropertyPlan, types: readonly string[]): boolean {
		if (typeof json === 'string') return !isBlank(json) && this.literal('text', json, name, asks, types);
		if (typeof json === 'number') return this.literal('number', String(json), name, asks, types);
		if (typeof json === 'boolean') return this.literal('boolean', String(json), name, asks, types);
		if (json === null) return false;
		if (!Array.isArray(json)) return this.nested(json as JsonObject, name, asks, types);
		if (json.length === 0 || ++this.depth > deepest) return false;
		for (let i = 0; i < json.length; i++) if (!this.value(json[i], name, asks, types)) return false;
		this.depth--;
		return true;
	}

	private literal(
		kind: LiteralValue['kind'],
		text: string,
		name: string,
		asks: PropertyPlan,
		types: readonly string[],
	): boolean {
		const checks = asks.values[kind];
		if (checks.length === 0) return true;
		const { property } = this;
		property.name = name;
		property.node.entity.types = types;
		const value = makeLiteral(
			property,
			undefined,
			inJson,
			property,
			kind,
			text,
			undefined,
			undefined,
			false,
			undefined,
		);
		for (const { check } of checks) check(value, this.context, this.report);
		return this.silent;
	}

	private nested(json: JsonObject, name: string, asks: PropertyPlan, types: readonly string[]): boolean {
		const before = this.properties;
		const own = this.object(json, false);
		if (!own) return false;
		const checks = asks.values[this.properties > before ? 'node' : 'bare'];
		if (checks.length === 0) return true;
		const id = json['@id'];
		const { node, value } = this.inner;
		node.writtenId = typeof id === 'string' ? id : undefined;
		node.entity.types = own;
		this.property.name = name;
		this.property.node.entity.types = types;
		for (const { check } of checks) check(value, this.context, this.report);
		return this.silent;
	}
}
