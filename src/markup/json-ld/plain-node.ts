import type { Entity, MarkupNode, MarkupProperty, MarkupType, MarkupValue, NodeValue, Place } from '../graph';
import { makeEmpty, makeNodeValue, makeType, type PropertyName } from '../make';
import { type ActiveContext, expandName } from './context';
import { iriIn, isBlank, type JsonObject, literal, soleId, typeNames } from './shapes';

type Key = string | number | undefined;

/**
 * A node in plain words: each key a name that stands for itself or one of `@id`, `@type` and, at the top, `@context`,
 * each value a literal, a node of the kind or a list of these. A test holds it against what the reader makes of it.
 */
export class PlainNode implements MarkupNode {
	readonly reference: boolean;
	readonly entity: Entity;
	private readTypes: readonly MarkupType[] | undefined;
	private readProperties: readonly MarkupProperty[] | undefined;

	constructor(
		readonly json: JsonObject,
		private readonly names: ActiveContext,
		private readonly base: string | undefined,
		readonly up: Place,
		readonly holder: NodeValue | undefined,
	) {
		this.reference = soleId(json) !== undefined;
		this.entity = new PlainEntity(this);
	}

	get key(): undefined {
		return undefined;
	}

	get kind(): 'node' {
		return 'node';
	}

	get writtenId(): string | undefined {
		const written = this.json['@id'];
		return typeof written === 'string' ? written : undefined;
	}

	get id(): string | undefined {
		const { writtenId } = this;
		return writtenId === undefined ? undefined : iriIn(this.names, writtenId, this.base);
	}

	get types(): readonly MarkupType[] {
		this.readTypes ??= this.typesIn(this.json['@type']);
		return this.readTypes;
	}

	get properties(): readonly MarkupProperty[] {
		if (!this.readProperties) {
			const properties: MarkupProperty[] = [];
			for (const key in this.json) {
				if (key.charCodeAt(0) === 0x40) continue;
				properties.push(new PlainProperty(this, key, expandName(this.names, key).property, this.json[key]));
			}
			this.readProperties = properties;
		}
		return this.readProperties;
	}

	/** A node that is written in this one. */
	inner(json: JsonObject, value: NodeValue): PlainNode {
		return new PlainNode(json, this.names, this.base, value, value);
	}

	/** One of its properties, by a key that it has. */
	property(key: string): MarkupProperty {
		const known = this.readProperties?.find((property) => property.key === key);
		return known ?? new PlainProperty(this, key, expandName(this.names, key).property, this.json[key]);
	}

	private typesIn(written: unknown): readonly MarkupType[] {
		if (typeof written === 'string') return [this.type(written, this, '@type')];
		if (!Array.isArray(written)) return none;
		const place: Place = { up: this, key: '@type' };
		return written.map((each: string, index) => this.type(each, place, index));
	}

	private type(written: string, up: Place, key: Key): MarkupType {
		return makeType(up, key, undefined, expandName(this.names, written).name, true, written, false);
	}
}

/** A node that is spoken of in one place only. */
class PlainEntity implements Entity {
	private names: readonly string[] | undefined;

	constructor(private readonly node: PlainNode) {}

	get id(): string | undefined {
		return this.node.id;
	}

	get types(): readonly string[] {
		this.names ??= typeNames(this.node.json);
		return this.names;
	}

	get properties(): readonly MarkupProperty[] {
		return this.node.properties;
	}

	get parts(): readonly MarkupNode[] {
		return [this.node];
	}

	get holders(): readonly NodeValue[] {
		return this.node.holder ? [this.node.holder] : none;
	}

	get described(): boolean {
		return !this.node.reference;
	}
}

class PlainProperty implements MarkupProperty {
	readonly name: string;
	readonly annotation: boolean;
	private readValues: readonly MarkupValue[] | undefined;

	constructor(
		readonly node: PlainNode,
		readonly key: string,
		{ name, annotation }: PropertyName,
		private readonly json: unknown,
	) {
		this.name = name;
		this.annotation = annotation;
	}

	get up(): Place {
		return this.node;
	}

	// What is the same for all of them takes no room in any.

	get part(): 'key' {
		return 'key';
	}

	get schema(): true {
		return true;
	}

	get open(): false {
		return false;
	}

	get reverse(): false {
		return false;
	}

	get written(): string {
		return this.key;
	}

	get values(): readonly MarkupValue[] {
		this.readValues ??= this.valuesIn(this.json, this, undefined);
		return this.readValues;
	}

	private valuesIn(json: unknown, up: Place, key: Key): readonly MarkupValue[] {
		if (!Array.isArray(json)) return [this.value(json, up, key)];
		if (json.length === 0) return [makeEmpty(up, key, undefined, this)];
		const place: Place = key === undefined ? up : { up, key };
		if (!json.some(Array.isArray)) return json.map((item, index) => this.value(item, place, index));
		return json.flatMap((item, index) => this.valuesIn(item, place, index));
	}

	private value(json: unknown, up: Place, key: Key): MarkupValue {
		if (typeof json === 'string') {
			return isBlank(json)
				? makeEmpty(up, key, undefined, this)
				: literal(up, key, 'text', json, undefined, undefined, this);
		}
		if (typeof json === 'number') return literal(up, key, 'number', String(json), undefined, undefined, this);
		if (typeof json === 'boolean') return literal(up, key, 'boolean', String(json), undefined, undefined, this);
		if (json === null) return makeEmpty(up, key, undefined, this);
		const value = makeNodeValue(up, key, undefined, this);
		value.node = this.node.inner(json as JsonObject, value);
		return value;
	}
}

const none: readonly never[] = [];
