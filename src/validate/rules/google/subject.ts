import type { Entity, MarkupNode } from '../../../markup';
import type { Vocabulary } from '../../../vocabulary';
import type { Slots } from './slots';
import type { Values } from './values';

/** A node that entries are held against: one of a graph, or one as it stands in JSON. */
export interface Subject {
	/** Its types, as far as schema.org may have them. */
	readonly types: readonly string[];
	/** What a message calls it by: the first of its types as it stands there, of whatever vocabulary. */
	readonly type: string | undefined;
	/** How many uses of properties it has. */
	readonly size: number;
	/** What is the same for it wherever it is met. */
	readonly identity: object;
	readonly entity: Entity;
	/** Where to point when something is missing. */
	readonly at: MarkupNode;
	/** What it has of some properties. */
	values(slots: Slots, vocabulary: Vocabulary): SubjectValues;
}

/** What a node has of some properties, with the nodes among it. */
export interface SubjectValues extends Values {
	/** The node that a value is, where it is one that is described; values are counted within their property. */
	subject(name: string, index: number): Subject | undefined;
}
