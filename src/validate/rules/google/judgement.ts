import type { MarkupValue } from '../../../markup';
import type { Alternative, PropertyRule } from './entry';

/** A set of properties: a bit for each by its place. An entry speaks of fewer of them than there are bits (a test counts). */
export type Present = number;

/** A value that the entry does not take. */
export interface BadValue {
	readonly property: string;
	readonly rule: PropertyRule;
	readonly value: MarkupValue;
}

/** More or fewer values than the entry takes. */
export interface BadCount {
	readonly property: string;
	readonly rule: PropertyRule;
	readonly count: number;
}

/** What an entry has to say about a node. */
export interface Judgement {
	/** What is required and not there. */
	readonly missing: readonly string[];
	/** Those that are required, then those that are advised. */
	readonly alternatives: readonly Alternative[];
	readonly recommended: readonly string[];
	readonly badValues: readonly BadValue[];
	readonly badCounts: readonly BadCount[];
}
