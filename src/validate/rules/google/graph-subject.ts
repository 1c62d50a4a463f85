import type { Entity, MarkupNode } from '../../../markup';
import type { Vocabulary } from '../../../vocabulary';
import { propertyValues } from './property-values';
import type { Slots } from './slots';
import type { Subject, SubjectValues } from './subject';
import { ValueLists } from './value-lists';

/** A node of a graph, with everything that the page or file says about it. */
export class GraphSubject implements Subject {
	constructor(
		readonly entity: Entity,
		readonly at: MarkupNode,
	) {}

	get types(): readonly string[] {
		return this.entity.types;
	}

	get type(): string | undefined {
		return this.at.types[0]?.name ?? this.entity.types[0];
	}

	get size(): number {
		return this.entity.properties.length;
	}

	get identity(): Entity {
		return this.entity;
	}

	values(slots: Slots, vocabulary: Vocabulary): SubjectValues {
		return propertyValues(this.entity, new GraphValues(slots), vocabulary);
	}
}

class GraphValues extends ValueLists implements SubjectValues {
	subject(name: string, index: number): Subject | undefined {
		const value = this.get(name)![index]!;
		if (value.kind !== 'node' || !value.node.entity.described) return undefined;
		const { node } = value;
		return new GraphSubject(node.entity, node.reference ? (node.entity.parts[0] ?? node) : node);
	}
}
