import type { Place } from '../markup';
import type { ActiveContext } from '../markup/json-ld/context';
import type { JsonObject } from '../markup/json-ld/shapes';
import type { ActiveRules } from './active-rules';
import type { Calls } from './callable-rules';

/** What a look at a document has shown. */
export interface Glanced {
	readonly nodes: number;
	readonly properties: number;
	/** Whether there is nothing to say at all. */
	readonly passed: boolean;
	/** What is to be asked about; of all else there is nothing to say. */
	readonly loud: readonly LoudNode[];
	/**
	 * Whether every node is spoken of in one place only, so that the rules for nodes that are named have nothing to say, and
	 * each item of the document can be judged alone.
	 */
	readonly tree: boolean;
	/** Of a tree: the items in which there is something to ask about. */
	readonly items: readonly NotedItem[];
	/** Rules about the graph as a whole which the document calls for. */
	readonly calls: Calls;
	/** Whether the rules about any graph have nothing to say. */
	readonly silent: boolean;
	/** The rules that were asked. */
	readonly active: ActiveRules;
}

/** A node that is to be asked about. */
export interface LoudNode {
	/** Nodes are counted in the order of the document. */
	readonly number: number;
	/** The keys of the properties that are; `undefined` where all of it is. */
	readonly keys: LoudKeys;
}

/** The keys in JSON of some properties of a node; `undefined` for the whole of it. */
export type LoudKeys = readonly Place['key'][] | undefined;

/** A node that is no value of another, as far as a look has noted it. */
export interface NotedItem {
	readonly json: JsonObject;
	/** What holds where it stands. */
	readonly context: ActiveContext;
	readonly up: Place;
	/** `undefined` where it is the whole of `up`. */
	readonly key: number | undefined;
	/** Its number among all nodes. */
	readonly first: number;
	/** Which of the loud nodes are in it. */
	readonly from: number;
	readonly to: number;
	/** Rules about the graph that it calls for. */
	readonly calls: Calls;
	/** Whether no node inside it calls for any by its types. */
	readonly isAlone: boolean;
	/** Whether every key in it is the name of its property, and every value stands for itself: none is empty, a Role, or a list
	 * in a list. */
	readonly isUsual: boolean;
}
