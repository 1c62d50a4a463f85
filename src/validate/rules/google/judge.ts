import type { MarkupValue } from '../../../markup';
import type { Vocabulary } from '../../../vocabulary';
import type { Alternative, GoogleEntry, PropertyRule } from './entry';
import { alternativesOf } from './entry-index';
import { arePlainlyRight } from './plainly-right';
import type { SchemaError } from './schema-validator';
import { validators } from './schemas.generated';
import { viewOf } from './view';

/** A value that the schema does not take. */
export interface BadValue {
	readonly property: string;
	readonly rule: PropertyRule;
	readonly value: MarkupValue;
}

/** What an entry has to say about a node. */
export interface Judgement {
	readonly missing: readonly string[];
	readonly alternatives: readonly Alternative[];
	readonly recommended: readonly string[];
	readonly badValues: readonly BadValue[];
	readonly badCounts: readonly { readonly property: string; readonly rule: PropertyRule; readonly count: number }[];
}

const VALUE = /^\/([A-Za-z0-9]+)(?:\/(\d+))?/;

/**
 * What an entry has to say about a node. What is missing is told from the lists of the entry, of which the schema says
 * the same (a test holds them against each other); the schema is asked about values that are not plainly right.
 */
export function judge(
	entry: GoogleEntry,
	values: ReadonlyMap<string, readonly MarkupValue[]>,
	vocabulary: Vocabulary,
): Judgement {
	const { badValues, badCounts } = arePlainlyRight(entry, values, vocabulary)
		? right
		: wrongIn(entry, values, vocabulary);
	return {
		missing: absent(entry.required, values),
		alternatives: unmet(alternativesOf(entry), values),
		recommended: absent(entry.recommended, values),
		badValues,
		badCounts,
	};
}

const none: readonly never[] = [];
const right: Pick<Judgement, 'badValues' | 'badCounts'> = { badValues: none, badCounts: none };

/** What the schema of an entry says about values. */
function wrongIn(
	entry: GoogleEntry,
	values: ReadonlyMap<string, readonly MarkupValue[]>,
	vocabulary: Vocabulary,
): Pick<Judgement, 'badValues' | 'badCounts'> {
	const badValues: BadValue[] = [];
	const badCounts: Judgement['badCounts'][number][] = [];
	for (const error of errorsOf(entry, values, vocabulary)) {
		if (error.schemaPath.startsWith('#/allOf/3/')) sortValue(error, entry, values, badValues, badCounts);
	}
	return { badValues, badCounts };
}

/** What the compiled schema of an entry says about a node. */
export function errorsOf(
	entry: GoogleEntry,
	values: ReadonlyMap<string, readonly MarkupValue[]>,
	vocabulary: Vocabulary,
): readonly SchemaError[] {
	const validator = validators[entry.id];
	return (validator && !validator(viewOf(entry, values, vocabulary)) && validator.errors) || none;
}

/** Those of some properties that are not there. */
function absent(names: readonly string[] | undefined, values: ReadonlyMap<string, unknown>): readonly string[] {
	let found: string[] | undefined;
	for (const name of names ?? none) {
		if (values.has(name)) continue;
		found ??= [];
		found.push(name);
	}
	return found ?? none;
}

/** Those of some alternatives of which none is there. */
function unmet(all: readonly Alternative[], values: ReadonlyMap<string, unknown>): readonly Alternative[] {
	return all.length === 0 ? none : all.filter(({ of }) => !of.some((name) => values.has(name)));
}

/** Adds the value, or the number of values, that an error speaks of: once, however many errors speak of it. */
function sortValue(
	{ instancePath }: SchemaError,
	{ properties }: GoogleEntry,
	values: ReadonlyMap<string, readonly MarkupValue[]>,
	badValues: BadValue[],
	badCounts: Judgement['badCounts'][number][],
): void {
	const [, property = '', index] = VALUE.exec(instancePath) ?? [];
	const rule = properties?.[property];
	const all = values.get(property);
	if (!rule || !all) return;
	const value = index === undefined ? undefined : all[Number(index)];
	if (!value) badCounts.push({ property, rule, count: all.length });
	// What a schema says of one value stands together.
	else if (badValues.at(-1)?.value !== value) badValues.push({ property, rule, value });
}
