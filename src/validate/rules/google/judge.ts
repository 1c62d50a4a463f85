import type { MarkupValue } from '../../../markup';
import type { Vocabulary } from '../../../vocabulary';
import type { Alternative, GoogleEntry, PropertyRule } from './entry';
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

const ALTERNATIVE = /^#\/allOf\/([01])\/allOf\/(\d+)\/anyOf$/;
const VALUE = /^\/([A-Za-z0-9]+)(?:\/(\d+))?/;

const nothing: Judgement = { missing: [], alternatives: [], recommended: [], badValues: [], badCounts: [] };

/** Runs the compiled schema of an entry on a node and sorts what it says. */
export function judge(
	entry: GoogleEntry,
	values: ReadonlyMap<string, readonly MarkupValue[]>,
	vocabulary: Vocabulary,
): Judgement {
	const validator = validators[entry.id];
	if (!validator || validator(viewOf(entry, values, vocabulary)) || !validator.errors) return nothing;
	const missing: string[] = [];
	const alternatives: Alternative[] = [];
	const recommended: string[] = [];
	const badValues: BadValue[] = [];
	const badCounts: Judgement['badCounts'][number][] = [];
	for (const error of validator.errors) {
		const { schemaPath, params } = error;
		if (schemaPath === '#/allOf/2/required') recommended.push(params.missingProperty ?? '');
		else if (schemaPath === '#/allOf/0/required') missing.push(params.missingProperty ?? '');
		else if (schemaPath.startsWith('#/allOf/3/')) sortValue(error, entry, values, badValues, badCounts);
		else if (schemaPath.endsWith('/anyOf')) {
			const [, definition, index] = ALTERNATIVE.exec(schemaPath) ?? [];
			const required = definition === '0';
			const group = entry.alternatives?.filter(({ severity }) => (severity === 'error') === required)[Number(index)];
			if (definition !== undefined && group) alternatives.push(group);
		}
	}
	return { missing, alternatives, recommended, badValues, badCounts };
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
