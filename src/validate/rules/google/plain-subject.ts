import type { Entity, MarkupValue, NodeValue } from '../../../markup';
import type { PlainItem } from '../../../markup/json-ld/plain-item';
import type { PlainNode } from '../../../markup/json-ld/plain-node';
import { isObject, type JsonObject, soleId, typeNames } from '../../../markup/json-ld/shapes';
import type { Vocabulary } from '../../../vocabulary';
import type { Present } from './judgement';
import type { Slots } from './slots';
import type { Subject, SubjectValues } from './subject';
import { isJsonPlainlyRight, isTaken, type TakenValues } from './taken-values';

/** The node that the others of an item are in, as it stands in JSON. */
export function topSubject({ json, top }: PlainItem): Subject {
	return new PlainSubject(json, top, undefined, '', 0);
}

/**
 * A node in plain words as it stands in JSON, with no value that is empty or stands for another: of a graph no more is
 * made of it than rules ask for, which of most nodes is where to point.
 */
class PlainSubject implements Subject {
	readonly types: readonly string[];
	size = 0;
	/** Values of a graph, of each property once: a list of a thousand nodes may be asked for by each of them. */
	private made: Map<string, readonly MarkupValue[]> | undefined;

	/** @param holder What it is a value of: of which property, and which of its values. */
	constructor(
		private readonly json: JsonObject,
		private node: PlainNode | undefined,
		private readonly holder: PlainSubject | undefined,
		private readonly property: string,
		private readonly index: number,
	) {
		this.types = typeNames(json);
	}

	get type(): string | undefined {
		return this.types[0];
	}

	get identity(): JsonObject {
		return this.json;
	}

	get at(): PlainNode {
		this.node ??= (this.holder!.valuesOf(this.property)[this.index] as NodeValue).node as PlainNode;
		return this.node;
	}

	get entity(): Entity {
		return this.at.entity;
	}

	values(slots: Slots): SubjectValues {
		let size = 0;
		let present = 0;
		for (const key in this.json) {
			if (key.charCodeAt(0) === 0x40) continue;
			size++;
			const slot = slots.get(key);
			if (slot !== undefined) present |= 1 << slot;
		}
		this.size = size;
		return new PlainValues(this, slots, present);
	}

	/** What stands under a key. */
	written(key: string): unknown {
		return this.json[key];
	}

	/** The same as values of a graph. */
	valuesOf(key: string): readonly MarkupValue[] {
		this.made ??= new Map();
		const values = this.made.get(key) ?? this.at.property(key).values;
		this.made.set(key, values);
		return values;
	}

	/** The node that a value of a property is, where it is described. */
	inner(property: string, index: number): Subject | undefined {
		const written = this.json[property];
		const json: unknown = Array.isArray(written) ? written[index] : written;
		if (!isObject(json) || soleId(json) !== undefined) return undefined;
		return new PlainSubject(json, undefined, this, property, index);
	}
}

/** What stands in JSON under some properties of a node. */
class PlainValues implements SubjectValues {
	constructor(
		private readonly owner: PlainSubject,
		private readonly slots: Slots,
		readonly present: Present,
	) {}

	count(name: string): number {
		if (!this.has(name)) return 0;
		const written = this.owner.written(name);
		return Array.isArray(written) ? written.length : 1;
	}

	has(name: string): boolean {
		const slot = this.slots.get(name);
		return slot !== undefined && (this.present & (1 << slot)) !== 0;
	}

	get(name: string): readonly MarkupValue[] | undefined {
		return this.has(name) ? this.owner.valuesOf(name) : undefined;
	}

	notTaken(taken: TakenValues, vocabulary: Vocabulary): readonly MarkupValue[] {
		const written = this.owner.written(taken.name);
		if (!Array.isArray(written)) {
			if (isJsonPlainlyRight(written, taken, vocabulary)) return none;
		} else if (written.every((each) => isJsonPlainlyRight(each, taken, vocabulary))) return none;
		return this.get(taken.name)!.filter((value) => !isTaken(value, taken, vocabulary));
	}

	subject(name: string, index: number): Subject | undefined {
		return this.owner.inner(name, index);
	}
}

const none: readonly never[] = [];
