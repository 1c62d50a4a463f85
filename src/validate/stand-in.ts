import type { Entity, MarkupNode, MarkupProperty, MarkupType, MarkupValue, NodeValue } from '../markup';

/**
 * A node of which no more is known than its types and its `@id`: what checks for values nearly always make do with.
 * Where one looks further, `further` is called, and what it then says does not count.
 */
export class StandInNode implements MarkupNode {
	readonly up = undefined;
	readonly key = undefined;
	readonly kind = 'node';
	readonly id = undefined;
	readonly reference = false;
	readonly entity: StandInEntity;
	writtenId: string | undefined;

	constructor(private readonly further: () => void) {
		this.entity = new StandInEntity(further);
	}

	get types(): readonly MarkupType[] {
		this.further();
		return [];
	}

	get properties(): readonly MarkupProperty[] {
		this.further();
		return [];
	}

	get holder(): NodeValue | undefined {
		this.further();
		return undefined;
	}
}

class StandInEntity implements Entity {
	readonly id = undefined;
	readonly described = true;
	types: readonly string[] = [];

	constructor(private readonly further: () => void) {}

	get parts(): readonly MarkupNode[] {
		this.further();
		return [];
	}

	get properties(): readonly MarkupProperty[] {
		this.further();
		return [];
	}

	get holders(): readonly NodeValue[] {
		this.further();
		return [];
	}
}

/** The property of a value, of which no more is known than its name and the types of its node. */
export class StandInProperty implements MarkupProperty {
	readonly up = undefined;
	readonly key = undefined;
	readonly schema = true;
	readonly annotation = false;
	readonly open = false;
	readonly reverse = false;
	readonly node: StandInNode;
	name = '';

	constructor(private readonly further: () => void) {
		this.node = new StandInNode(further);
	}

	get written(): string {
		return this.name;
	}

	get values(): readonly MarkupValue[] {
		this.further();
		return [];
	}
}
