import type { MarkupProblem, MarkupProperty, NodeValue, Place } from '../graph';
import type { GraphBuilder, GrowingNode } from '../graph-builder';
import { addProperty, addType, addValue, makeEmpty, makeNode, makeNodeValue, makeProperty, makeType } from '../make';
import {
	type ActiveContext,
	type ContextProblem,
	emptyContext,
	expandName,
	extendContext,
	type Name,
	schemaContext,
	type TermDefinition,
} from './context';
import { keywordProblem, knownKeywords } from './keywords';
import {
	aliased,
	besides,
	contextOf,
	depthLimit,
	eachItem,
	iriIn,
	isContainer,
	isObject,
	type JsonObject,
	mapContainer,
	needsContext,
	saysNothing,
} from './shapes';
import { plainValue, readLanguageMap, readValueObject } from './value-object';

/** The state of reading one document. */
export class JsonLdReader {
	/** Whether the context or a type is schema.org's. */
	private named = false;
	/** Whether a property is schema.org's, as many vocabularies borrow some. */
	private borrowed = false;
	/** Whether plain words mean those of another vocabulary. */
	private elsewhere = false;
	/** Whether the document is no object at all. */
	invalid = false;
	private depth = 0;
	/** The properties of the nodes under way, outer ones first; the count of them is `pending`. */
	private readonly properties: MarkupProperty[] = [];
	private pending = 0;

	constructor(
		private readonly builder: GraphBuilder,
		private readonly base: string | undefined,
	) {}

	/** Whether anything of schema.org was met, and not only a few of its properties in another vocabulary's document. */
	get schema(): boolean {
		return this.named || (this.borrowed && !this.elsewhere);
	}

	readDocument(json: unknown, place: Place): void {
		if (Array.isArray(json)) {
			for (let index = 0; index < json.length; index++) this.readTop(json[index], { up: place, key: index });
		} else this.readTop(json, place);
	}

	private readTop(json: unknown, place: Place): void {
		if (!isObject(json)) {
			this.invalid = true;
			this.problem('not-an-object', Array.isArray(json) ? 'array' : json === null ? 'null' : typeof json, place);
			return;
		}
		let context = emptyContext;
		const given = json['@context'];
		if ((given === undefined || saysNothing(given)) && needsContext(json)) {
			this.problem('missing-context', '', given === undefined ? place : { up: place, key: '@context' });
			if (given === undefined && !Object.keys(json).some((key) => key.startsWith('@'))) return;
			context = schemaContext;
		}
		const read = given !== undefined && context === schemaContext ? { ...json, '@context': undefined } : json;
		this.node(read, context, place, undefined, true);
	}

	/**
	 * Reads an object that stands for a node; `undefined` where nesting is too deep.
	 *
	 * @param top Whether it may as well only hold other nodes.
	 */
	node(
		json: JsonObject,
		outer: ActiveContext,
		place: Place,
		holder: NodeValue | undefined,
		top = false,
	): GrowingNode | undefined {
		if (!this.enter(place)) return undefined;
		const local = contextOf(json);
		const context = local === undefined ? outer : this.extend(outer, local, { up: place, key: '@context' });
		const node = makeNode(place, undefined, undefined, undefined, holder, false);
		if (!(top && isContainer(json))) this.builder.nodes.push(node);
		const start = this.pending;
		this.members(json, context, node, node);
		// A list of the right length: one that grows takes room for seventeen.
		node.properties = this.properties.slice(start, this.pending);
		this.pending = start;
		node.reference = node.id !== undefined && node.types.length === 0 && node.properties.length === 0;
		this.depth--;
		return node;
	}

	/** Goes one level in, unless that is too deep. */
	private enter(place: Place): boolean {
		if (this.depth >= depthLimit) {
			this.problem('too-deep', String(depthLimit), place);
			return false;
		}
		this.depth++;
		return true;
	}

	/** The members of a node, or of a `@nest` inside it. */
	private members(json: JsonObject, context: ActiveContext, node: GrowingNode, place: Place): void {
		for (const key in json) {
			const name = expandName(context, key);
			if (name.kind === 'schema' || name.kind === 'foreign') {
				const value = json[key];
				if (name.definition?.reverse) this.reversed(key, value, name, context, node, { up: place, key });
				else {
					const property = this.property(key, value, name, context, node, place);
					this.properties[this.pending++] = property;
				}
			} else if (name.kind === 'keyword' && key !== '@context')
				this.keyword(name.name, key, json[key], context, node, place);
		}
	}

	private keyword(
		keyword: string,
		key: string,
		value: unknown,
		context: ActiveContext,
		node: GrowingNode,
		up: Place,
	): void {
		if (keyword === '@type' && typeof value === 'string') {
			this.type(value, context, node, up, key);
			return;
		}
		if (keyword === '@id' && typeof value === 'string') {
			node.writtenId = value;
			node.id = iriIn(context, value, this.base);
			return;
		}
		const place: Place = { up, key };
		switch (keyword) {
			case '@id':
				this.invalidValue(keyword, 'a text: the address of the node', place);
				return;
			case '@type':
				if (Array.isArray(value) && value.every((each) => typeof each === 'string')) {
					for (let index = 0; index < value.length; index++) this.type(value[index]!, context, node, place, index);
				} else this.invalidValue(keyword, 'the name of a type, or a list of names', place);
				return;
			case '@graph':
			case '@included':
				eachItem(value, place, (item, at) => {
					if (isObject(item)) this.node(item, context, at, undefined, true);
					else this.invalidValue(keyword, 'nodes', at);
				});
				return;
			case '@reverse':
				if (!isObject(value)) this.invalidValue(keyword, 'an object of properties', place);
				else
					for (const inner of Object.keys(value)) {
						const name = expandName(context, inner);
						if (name.kind === 'schema' || name.kind === 'foreign') {
							this.reversed(inner, value[inner], name, context, node, { up: place, key: inner });
						}
					}
				return;
			case '@nest':
				eachItem(value, place, (item, at) => {
					if (isObject(item)) this.members(item, context, node, at);
				});
				return;
			default: {
				const expected = knownKeywords.has(keyword) ? keywordProblem(keyword, value) : undefined;
				if (expected !== undefined) this.invalidValue(keyword, expected, place);
				else if (!knownKeywords.has(keyword)) this.problem('unknown-keyword', key, { ...place, part: 'key' });
			}
		}
	}

	private type(
		written: string,
		context: ActiveContext,
		node: GrowingNode,
		up: Place,
		key: string | number | undefined,
	): void {
		const name = expandName(context, written);
		const schema = name.kind === 'schema';
		if (schema) this.named = true;
		// A keyword alias or a term taken out of use is no type.
		if (name.kind === 'keyword') return;
		const open = name.open || name.kind === 'none';
		addType(node, makeType(up, key, undefined, name.name || written, schema, written, open));
	}

	private property(
		key: string,
		json: unknown,
		name: Name,
		context: ActiveContext,
		node: GrowingNode,
		up: Place,
		reverse = false,
	): MarkupProperty {
		if (name.kind === 'schema') this.borrowed = true;
		const property = makeProperty(up, key, undefined, node, name.property, key, reverse);
		const { definition } = name;
		if (!reverse) {
			const inner = definition === undefined ? context : this.scoped(name, context, property);
			this.values(json, definition, inner, property, property, undefined);
		}
		return property;
	}

	private scoped(name: Name, context: ActiveContext, place: Place): ActiveContext {
		const local = name.definition?.context;
		return local === undefined ? context : this.extend(context, local, place);
	}

	/** A property written the other way round: every node named there has it, with `node` as its value. */
	private reversed(
		key: string,
		json: unknown,
		name: Name,
		context: ActiveContext,
		node: GrowingNode,
		place: Place,
	): void {
		eachItem(json, place, (item, at) => {
			if (!isObject(item) && (typeof item !== 'string' || /\s/.test(item))) {
				this.invalidValue('@reverse', 'nodes: text has no properties', at);
				return;
			}
			const subject = isObject(item)
				? this.node(item, context, at, undefined)
				: this.reference(item, context, at, undefined);
			if (!subject) return;
			const property = this.property(key, undefined, name, context, subject, place.up!, true);
			const value = makeNodeValue(property, undefined, undefined, property);
			value.node = node as never;
			addValue(property, value);
			addProperty(subject, property);
			subject.reference = false;
		});
	}

	/** The values under a property: single, array, `@list`, `@set` or a container map. */
	private values(
		json: unknown,
		definition: TermDefinition | undefined,
		context: ActiveContext,
		property: MarkupProperty,
		up: Place,
		key: number | string | undefined,
	): void {
		if (typeof json === 'string' && definition?.type === '@id') this.coerced(json, context, property, up, key);
		else if (typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean') {
			addValue(property, plainValue(json, definition, property, up, key));
		} else if (json === null) addValue(property, makeEmpty(up, key, undefined, property));
		else if (definition?.type === '@json') return;
		else if (Array.isArray(json)) {
			const at: Place = key === undefined ? up : { up, key };
			if (json.length === 0) addValue(property, makeEmpty(up, key, undefined, property));
			if (!this.enter(at)) return;
			for (let index = 0; index < json.length; index++) {
				this.values(json[index], definition, context, property, at, index);
			}
			this.depth--;
		} else this.object(json as JsonObject, definition, context, property, up, key);
	}

	private object(
		json: JsonObject,
		definition: TermDefinition | undefined,
		context: ActiveContext,
		property: MarkupProperty,
		up: Place,
		key: number | string | undefined,
	): void {
		const place: Place = key === undefined ? up : { up, key };
		const container = definition && mapContainer(definition);
		if (container !== undefined && json['@value'] === undefined) {
			this.map(container, json, definition, context, property, place);
			return;
		}
		let keys = 0;
		for (const member in json) {
			const keyword = member.charCodeAt(0) === 0x40 ? member : context.aliases ? aliased(context, member) : undefined;
			if (keyword === '@value') {
				readValueObject(json, context, property, place, (key, expected, at) => this.invalidValue(key, expected, at));
				return;
			}
			if (keyword === '@list' || keyword === '@set') {
				for (const beside of besides(json, member))
					this.invalidValue(keyword, 'to stand without properties', { up: place, key: beside });
				if (!this.enter(place)) return;
				this.values(json[member], definition, context, property, { up: place, key: member }, undefined);
				this.depth--;
				return;
			}
			keys++;
		}
		if (keys === 0) {
			addValue(property, makeEmpty(up, key, undefined, property));
			return;
		}
		const value = makeNodeValue(up, key, undefined, property);
		const node = this.node(json, context, value, value);
		if (!node) return;
		value.node = node as never;
		addValue(property, value);
	}

	/** An object whose keys are languages, indexes, `@id`s or types, as its term's `@container` says. */
	private map(
		container: string,
		json: JsonObject,
		definition: TermDefinition | undefined,
		context: ActiveContext,
		property: MarkupProperty,
		place: Place,
	): void {
		if (container === '@language') {
			readLanguageMap(json, property, place);
			return;
		}
		for (const key of Object.keys(json)) {
			const before = property.values.length;
			this.values(json[key], definition && { ...definition, containers: [] }, context, property, place, key);
			for (const value of property.values.slice(before)) {
				if (value.kind !== 'node' || key.startsWith('@')) continue;
				const node = value.node as GrowingNode;
				if (container === '@id') {
					node.writtenId ??= key;
					node.id ??= iriIn(context, key, this.base);
				} else if (container === '@type') this.type(key, context, node, { up: place, key, part: 'key' }, undefined);
			}
		}
	}

	private coerced(
		written: string,
		context: ActiveContext,
		property: MarkupProperty,
		up: Place,
		key: number | string | undefined,
	): void {
		const value = makeNodeValue(up, key, undefined, property);
		value.node = this.reference(written, context, value, value) as never;
		addValue(property, value);
	}

	private reference(written: string, context: ActiveContext, up: Place, holder: NodeValue | undefined): GrowingNode {
		const node = makeNode(up, undefined, iriIn(context, written, this.base), written, holder, true);
		this.builder.nodes.push(node);
		return node;
	}

	private extend(active: ActiveContext, local: unknown, place: Place): ActiveContext {
		const context = extendContext(active, local, (found: ContextProblem) => {
			let at = place;
			for (const key of found.steps) at = { up: at, key };
			this.problem(found.problem, found.detail, at, found.keyword);
		});
		// Who names schema.org means it, even where nothing of it comes after.
		if (context.vocab === schemaContext.vocab) this.named = true;
		else if (context.vocab !== undefined) this.elsewhere = true;
		return context;
	}

	private invalidValue(keyword: string, expected: string, place: Place): void {
		this.problem('invalid-keyword-value', expected, place, keyword);
	}

	private problem(problem: MarkupProblem['problem'], detail: string, place: Place, keyword?: string): void {
		this.builder.problems.push({ up: place, key: undefined, part: place.part, problem, detail, keyword });
	}
}
