import type { Place } from '../markup';
import { textOf } from '../markup/graph';
import { countKeys, keysWritten } from '../markup/json/duplicate-keys';
import {
	type ActiveContext,
	emptyContext,
	expandName,
	extendContext,
	isUsualContext,
	schemaContext,
	vocabContext,
} from '../markup/json-ld/context';
import { contextOf, iriIn, isBlank, isContainer, isObject, type JsonObject, soleId } from '../markup/json-ld/shapes';
import { ActiveRules } from './active-rules';
import { noCalls } from './callable-rules';
import type { Glanced, LoudNode, NotedItem } from './glanced';
import type { NodePlan, PropertyPlan } from './plan-rules';
import type { RuleContext } from './rule';
import { type Asked, StandInInquiry } from './stand-in-inquiry';

// Far below what a reader reads, and more than any page has.
const deepest = 60;
// Of so many keys a list is looked through sooner than a node is asked about as a whole.
const mostKeys = 16;

/**
 * Looks over a JSON-LD document as it was parsed, without a graph of it, which costs several times as much as parsing:
 * of most nodes, and on a good site of most documents, no rule has anything to say.
 *
 * What it decides about a node is only that: nothing to say, or to be asked about. It is safe because it has no opinion
 * of its own. What nodes of some types may have, and which texts are fine under a property, is told by the rules
 * themselves (`concerns`, `fine`, `forTypes`), once per term; where that does not settle it, their checks are asked
 * about a stand-in that knows no more than the value and its types, and a node is loud as soon as one speaks or looks
 * further. Whatever is unusual (a context of its own, a keyword) ends the look.
 *
 * @param context Its graph has one block of JSON-LD and nothing read yet.
 * @returns `undefined` where all of the graph has to be asked about.
 */
export function glance(context: RuleContext): Glanced | undefined {
	const active = new ActiveRules(context);
	const { blocks, page } = context.graph;
	const block = blocks[0];
	const { page: withPage, provenance } = context.options;
	// The page, and the sources, may hold what all of the markup has to agree with.
	if (!block || (page !== undefined && withPage !== false) || provenance !== undefined) return undefined;
	for (const { gate } of active.plan.entity) if (active.isOpen(gate)) return undefined;
	const look = new Look(context, active);
	if (!look.document(block.json, { up: undefined, key: undefined, block }) || look.nodes === 0) return undefined;
	block.keysOnce = look.keys === keysWritten(textOf(block));
	const silent = block.keysOnce && look.standIns.isSilent(active.plan.graph);
	const tree = look.isTree();
	const { nodes, properties, items, loud, calls } = look;
	const passed = silent && tree && items.length === 0;
	return { nodes, properties, passed, items, loud, tree, calls, silent, active };
}

/** A node with an `@id`. */
interface Named {
	readonly number: number;
	/** The number of the node that it is a value of. */
	readonly holder: number;
	/** What is known of its types, as soon as it has been looked at. */
	plan: NodePlan | undefined;
	/** Whether it is described in two places. */
	isTwice: boolean;
}

/** A node that is only named, as a value. */
interface Reference {
	readonly id: string;
	readonly written: string;
	/** The number of the node that has the property, and its types. */
	readonly by: number;
	readonly types: readonly string[];
	readonly plan: PropertyPlan;
}

/** One look, given up as soon as a method returns `false` or `undefined`. */
class Look {
	nodes = 0;
	properties = 0;
	/** Keys met, those of keywords included. */
	keys = 0;
	readonly standIns: StandInInquiry;
	readonly items: NotedItem[] = [];
	readonly loud: LoudNode[] = [];
	/** Rules about the graph that the document calls for, and those that the item under way does. */
	calls = noCalls;
	private called = noCalls;
	private isAlone = true;
	/** Whether nothing in the item under way stands for anything else. */
	private isUsual = true;
	private names: ActiveContext = schemaContext;
	private depth = 0;
	/** Nodes met, references included. */
	private met = 0;
	/** The `@id` of the node that was looked at last. */
	private id: string | undefined;
	private ids: Map<string, Named> | undefined;
	/** Whether a node is described in two places. */
	private isTwice = false;
	private references: Reference[] | undefined;
	/** Of the node under way: its number, whether all of it is to be asked about, else which keys, and what they call for. */
	private number = 0;
	private isWhole = false;
	private loudKeys: string[] | undefined;
	private asked: Asked[] | undefined;
	/** Whether the property under way is to be asked about. */
	private isLoud = false;

	constructor(
		private readonly context: RuleContext,
		private readonly active: ActiveRules,
	) {
		this.standIns = new StandInInquiry(context, active);
	}

	document(json: unknown, place: Place): boolean {
		if (!Array.isArray(json)) return this.top(json, place, undefined);
		for (let i = 0; i < json.length; i++) if (!this.top(json[i], place, i)) return false;
		return true;
	}

	/** Whether every node is spoken of in one place only. Where not, what leads to a node is to be asked about. */
	isTree(): boolean {
		let isTree = !this.isTwice;
		if (!this.references) return isTree;
		// Twice named is of no interest to most rules, where nothing is said of it.
		const named = (this.calls & this.active.plan.callable.gated) !== noCalls ? new Set<string>() : undefined;
		for (const { id, written, by, plan, types } of this.references) {
			const target = this.ids?.get(id);
			if (target && !this.passesReference(target, written, plan, types))
				this.loud.push({ number: by, keys: undefined });
			// What is of the document is meant to be described in it.
			if (target || id.includes('#') || id.startsWith('_:') || named?.has(id)) isTree = false;
			named?.add(id);
		}
		return isTree;
	}

	private passesReference(
		{ plan: inner, isTwice }: Named,
		written: string,
		plan: PropertyPlan,
		types: readonly string[],
	): boolean {
		return inner !== undefined && !isTwice && this.standIns.passesReference(written, inner, plan, types);
	}

	private top(json: unknown, place: Place, index: number | undefined): boolean {
		if (!isObject(json)) return false;
		const context = contextOf(json);
		const names = usualContext(context);
		if (!names) return false;
		this.names = names;
		if (typeof context === 'object') this.keys += countKeys(context);
		if (!isContainer(json)) return this.item(json, true, place, index);
		for (const key in json) {
			this.keys++;
			if (key === '@context') continue;
			const items = json[key];
			if (key !== '@graph' || !Array.isArray(items)) return false;
			const up: Place = { up: index === undefined ? place : { up: place, key: index }, key };
			for (const [i, each] of items.entries()) if (!isObject(each) || !this.item(each, false, up, i)) return false;
		}
		return true;
	}

	/** A node that is no value of another. */
	private item(json: JsonObject, withContext: boolean, up: Place, key: number | undefined): boolean {
		const [first, from] = [this.met, this.loud.length];
		this.called = noCalls;
		this.isAlone = true;
		this.isUsual = true;
		const plan = this.node(json, withContext);
		if (!plan) return false;
		this.called |= plan.calls;
		this.calls |= this.called;
		const to = this.loud.length;
		const calls = this.active.openOf(this.called);
		if (calls !== noCalls || to > from) {
			const { names: context, isAlone, isUsual } = this;
			this.items.push({ json, context, up, key, first, from, to, calls, isAlone, isUsual });
		}
		return true;
	}

	/** @returns What is known of the types of a node. */
	private node(json: JsonObject, withContext: boolean): NodePlan | undefined {
		if (++this.depth > deepest) return undefined;
		const { number, isWhole, loudKeys, asked, isLoud } = this;
		this.number = this.met++;
		this.isWhole = false;
		this.loudKeys = undefined;
		this.asked = undefined;
		let plan: NodePlan | undefined;
		let id: string | undefined;
		let named: Named | undefined;
		for (const key in json) {
			const value = json[key];
			this.keys++;
			if (key.charCodeAt(0) !== 0x40) {
				// Nearly always, the types come first.
				plan ??= this.planFor(json['@type']);
				this.isLoud = this.isWhole;
				const member = plan && (plan.quiet.get(key) ?? this.member(key, plan));
				if (!plan || !member) return undefined;
				this.properties++;
				if (member.isCalling) this.callFor(member, value);
				if (!this.value(value, member, plan.types)) return undefined;
				if (this.isLoud) this.noteLoud(key, member);
			} else if (key === '@type') {
				plan ??= this.planFor(value);
				if (!plan) return undefined;
			} else if (key === '@id') {
				if (typeof value !== 'string') return undefined;
				named = this.identify(value, number);
				id = value;
			} else if (key !== '@context' || !(withContext || this.isSame(value))) return undefined;
		}
		// What has neither a type nor a property is a reference or nothing.
		if (!plan) return undefined;
		this.noteNode(plan);
		if (named) named.plan = plan;
		this.number = number;
		this.isWhole = isWhole;
		this.loudKeys = loudKeys;
		this.asked = asked;
		this.isLoud = isLoud;
		this.id = id;
		this.depth--;
		this.nodes++;
		return plan;
	}

	/** Notes that a property is to be asked about; all of its node where it calls for rules about that, or is one of many. */
	private noteLoud(key: string, plan: PropertyPlan): void {
		this.loudKeys ??= [];
		if (plan.entity.length > 0 || this.loudKeys.length === mostKeys) this.isWhole = true;
		else this.loudKeys.push(key);
	}

	/** Notes what is to be asked about the node under way. */
	private noteNode(plan: NodePlan): void {
		const { number, asked } = this;
		if (this.isWhole || plan.asksOfTypes || (asked && !this.standIns.passesProperties(asked, plan)))
			this.loud.push({ number, keys: undefined });
		else if (this.loudKeys) this.loud.push({ number, keys: this.loudKeys });
	}

	/** Whether a context inside a document says once more what holds there. */
	private isSame(context: unknown): boolean {
		return this.names === schemaContext && isUsualContext(context);
	}

	/** What to ask about nodes of some types, where they are plain names. */
	private planFor(written: unknown): NodePlan | undefined {
		if (typeof written !== 'string') {
			if (written === undefined) return this.planOn(none);
			return Array.isArray(written) && written.length > 0 ? this.planOn([...new Set(written)]) : undefined;
		}
		const known = this.active.plan.quiet.get(written);
		if (known) return known;
		const plan = this.planOn([written]);
		if (plan && this.context.vocabulary.types.has(written)) this.active.plan.quiet.set(written, plan);
		return plan;
	}

	private planOn(types: readonly unknown[]): NodePlan | undefined {
		return types.every(isPlainName) ? this.active.plan.onTypes(types) : undefined;
	}

	/**
	 * Notes the `@id` of the node under way. What is said of a node in several places is to be asked about, and what leads
	 * there.
	 *
	 * @param holder The number of the node that it is a value of.
	 */
	private identify(written: string, holder: number): Named | undefined {
		const id = iriIn(this.names, written, this.context.graph.base);
		this.ids ??= new Map();
		const before = this.ids.get(id);
		if (!before) {
			const named: Named = { number: this.number, holder, plan: undefined, isTwice: false };
			this.ids.set(id, named);
			return named;
		}
		this.isTwice = true;
		before.isTwice = true;
		for (const each of [before.number, before.holder, this.number, holder])
			this.loud.push({ number: each, keys: undefined });
		return undefined;
	}

	/** What to ask about the values of a key that is a plain name; where there is more to ask, the property is loud. */
	private member(key: string, { onProperty, quiet }: NodePlan): PropertyPlan | undefined {
		const { kind, definition, property } = expandName(this.names, key);
		if (kind !== 'schema' || definition !== undefined) return undefined;
		if (property.name !== key) this.isUsual = false;
		const plan = onProperty(property.name);
		if (plan.property.length > 0 || property.annotation) this.isLoud = true;
		// Terms only, of which there is an end.
		else if (plan.name === key) quiet.set(key, plan);
		return plan;
	}

	/** Notes the rules that a property calls for. */
	private callFor(plan: PropertyPlan, value: unknown): void {
		this.called |= plan.calls;
		if (plan.entity.length === 0) return;
		if (typeof value === 'object') this.isLoud = true;
		this.asked ??= [];
		this.asked.push({ name: plan.name, value, plan });
	}

	private literal(json: unknown, plan: PropertyPlan, types: readonly string[]): void {
		if (!this.isLoud && !this.standIns.passesLiteral(json, plan, types)) this.isLoud = true;
	}

	private value(json: unknown, plan: PropertyPlan, types: readonly string[]): boolean {
		if (typeof json === 'string') {
			if (isBlank(json)) this.empty();
			else if (!plan.fineText(json)) this.literal(json, plan, types);
		} else if (typeof json === 'number') {
			if (!plan.fineNumber(String(json))) this.literal(json, plan, types);
		} else if (typeof json === 'boolean') {
			if (!plan.fineBoolean(String(json))) this.literal(json, plan, types);
		} else if (json === null) this.empty();
		else if (!Array.isArray(json)) return this.nested(json as JsonObject, plan, types);
		else {
			if (json.length === 0) this.empty();
			if (++this.depth > deepest) return false;
			for (let i = 0; i < json.length; i++) {
				if (Array.isArray(json[i])) this.isUsual = false;
				if (!this.value(json[i], plan, types)) return false;
			}
			this.depth--;
		}
		return true;
	}

	/** Notes a value that is none. */
	private empty(): void {
		this.isLoud = true;
		this.isUsual = false;
	}

	private nested(json: JsonObject, plan: PropertyPlan, types: readonly string[]): boolean {
		const reference = soleId(json);
		if (reference !== undefined) return this.reference(reference, plan, types);
		const before = this.properties;
		const inner = this.node(json, false);
		if (!inner) return false;
		if (inner.isRole) this.isUsual = false;
		const calls = inner.callsUnder(plan.name);
		if (calls !== noCalls) {
			this.called |= calls;
			this.isAlone = false;
		}
		const kind = this.properties === before ? 'bare' : 'node';
		if (!this.isLoud && !this.standIns.passesNode(this.id, inner, kind, plan, types)) this.isLoud = true;
		return true;
	}

	/** A node that is only named: asked about as if nothing described it. */
	private reference(id: unknown, plan: PropertyPlan, types: readonly string[]): boolean {
		if (typeof id !== 'string') return false;
		this.keys++;
		this.met++;
		this.references ??= [];
		const iri = iriIn(this.names, id, this.context.graph.base);
		this.references.push({ id: iri, written: id, by: this.number, plan, types });
		if (!this.isLoud && !this.standIns.passesNode(id, undefined, 'reference', plan, types)) this.isLoud = true;
		return true;
	}
}

/** The context of a document whose names stand for themselves; `undefined` where it says more, or has anything wrong. */
function usualContext(written: unknown): ActiveContext | undefined {
	if (isUsualContext(written)) return schemaContext;
	let isFaulty = false;
	const context = extendContext(emptyContext, written, () => {
		isFaulty = true;
	});
	return !isFaulty && (context === schemaContext || context === vocabContext) ? context : undefined;
}

/** Whether a type is written as a name that stands for itself under schema.org. */
function isPlainName(written: unknown): written is string {
	if (typeof written !== 'string' || written === '') return false;
	const { kind, name } = expandName(schemaContext, written);
	return kind === 'schema' && name === written;
}

const none: readonly never[] = [];
