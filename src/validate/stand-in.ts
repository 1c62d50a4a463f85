import type {
	Entity,
	LiteralValue,
	MarkupNode,
	MarkupProperty,
	MarkupType,
	MarkupValue,
	NodeValue,
	Place,
} from '../markup';
import { makeLiteral, makeNodeValue } from '../markup/make';
import type { NamedLiteral } from './rule';

/** Told that a check looks further than a stand-in goes: what it then says, or does not say, does not count. */
type Further = (at: Place | undefined, args: undefined) => void;

/**
 * A literal of which no more is known than its text, the name of its property and the types of its node: what checks
 * nearly always make do with.
 *
 * @param json A text, number or boolean.
 */
export function standInLiteral(json: unknown, name: string, types: readonly string[], further: Further): LiteralValue {
	const property = new StandInProperty(name, types, further);
	const kind = typeof json === 'string' ? 'text' : typeof json === 'number' ? 'number' : 'boolean';
	const text = String(json);
	return makeLiteral(property, undefined, undefined, property, kind, text, undefined, undefined, false, undefined);
}

/** What is known of a node that is a value. */
export interface KnownOfNode {
	readonly types: readonly string[];
	/** As it is written; `true` where it has one that is not to be asked for. */
	readonly id: string | true | undefined;
	readonly kind: 'node' | 'bare' | 'reference';
	/** Of a node that is only named: whether it is described elsewhere. */
	readonly isDescribed?: boolean;
}

/**
 * A value that is a node of which no more is known than its types and its `@id`.
 *
 * @param name Of the property that it is the value of.
 * @param outer The types of the node that has the property.
 */
export function standInNode(about: KnownOfNode, name: string, outer: readonly string[], further: Further): NodeValue {
	const property = new StandInProperty(name, outer, further);
	const value = makeNodeValue(property, undefined, undefined, property);
	value.node = new StandInNode(about, further);
	return value;
}

/** A node of which no more is known than its types. */
function holderOf(types: readonly string[], further: Further): StandInNode {
	return new StandInNode({ types, id: undefined, kind: 'node' }, further);
}

/** A node of which no more is known than its types and some of its properties, each with one literal. */
export function standInEntity(types: readonly string[], literals: readonly NamedLiteral[], further: Further): Entity {
	const properties = literals.map(({ name, value }) => {
		const literal = standInLiteral(value, name, types, further);
		const property = literal.property as StandInProperty;
		property.only = [literal];
		return property;
	});
	return new StandInEntity(types, true, properties, further);
}

class StandInNode implements MarkupNode {
	readonly up = undefined;
	readonly key = undefined;
	readonly kind = 'node';
	readonly id = undefined;
	readonly reference: boolean;
	readonly entity: Entity;

	constructor(
		private readonly about: KnownOfNode,
		private readonly further: Further,
	) {
		this.reference = about.kind === 'reference';
		this.entity = new StandInEntity(about.types, !this.reference || about.isDescribed === true, undefined, further);
	}

	get writtenId(): string | undefined {
		const { id } = this.about;
		if (id !== true) return id;
		this.further(undefined, undefined);
		return undefined;
	}

	get types(): readonly MarkupType[] {
		this.further(undefined, undefined);
		return [];
	}

	get properties(): readonly MarkupProperty[] {
		this.further(undefined, undefined);
		return [];
	}

	get holder(): NodeValue | undefined {
		this.further(undefined, undefined);
		return undefined;
	}
}

class StandInEntity implements Entity {
	constructor(
		readonly types: readonly string[],
		readonly described: boolean,
		private readonly known: readonly MarkupProperty[] | undefined,
		private readonly further: Further,
	) {}

	get id(): string | undefined {
		this.further(undefined, undefined);
		return undefined;
	}

	get parts(): readonly MarkupNode[] {
		// One place describes it; what that place says is not known.
		return [holderOf(this.types, this.further)];
	}

	get properties(): readonly MarkupProperty[] {
		if (!this.known) this.further(undefined, undefined);
		return this.known ?? [];
	}

	get holders(): readonly NodeValue[] {
		this.further(undefined, undefined);
		return [];
	}
}

class StandInProperty implements MarkupProperty {
	readonly up = undefined;
	readonly key = undefined;
	readonly schema = true;
	readonly annotation = false;
	readonly open = false;
	readonly reverse = false;
	private holder: MarkupNode | undefined;
	/** Where all of its values are known. */
	only: readonly MarkupValue[] | undefined;

	constructor(
		readonly name: string,
		private readonly types: readonly string[],
		private readonly further: Further,
	) {}

	/** Made where a check asks for it: few do. */
	get node(): MarkupNode {
		this.holder ??= holderOf(this.types, this.further);
		return this.holder;
	}

	get written(): string {
		return this.name;
	}

	get values(): readonly MarkupValue[] {
		if (!this.only) this.further(undefined, undefined);
		return this.only ?? [];
	}
}
