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
	if (!validator || validator(viewOf(entry, values, vocabulary))) return nothing;
	const missing: string[] = [];
	const alternatives: Alternative[] = [];
	const recommended: string[] = [];
	const badValues = new Map<string, BadValue>();
	const badCounts: Judgement['badCounts'][number][] = [];

	const takeValue = ({ instancePath }: SchemaError): void => {
		const [, property = '', index] = VALUE.exec(instancePath) ?? [];
		const rule = entry.properties?.[property];
		const all = values.get(property);
		if (!rule || !all) return;
		const value = index === undefined ? undefined : all[Number(index)];
		if (value) badValues.set(`${property}/${index}`, { property, rule, value });
		else badCounts.push({ property, rule, count: all.length });
	};
	for (const error of validator.errors ?? []) {
		const { schemaPath, params } = error;
		if (schemaPath === '#/allOf/2/required') recommended.push(params.missingProperty ?? '');
		else if (schemaPath === '#/allOf/0/required') missing.push(params.missingProperty ?? '');
		else if (schemaPath.startsWith('#/allOf/3/')) takeValue(error);
		else {
			const [, definition, index] = ALTERNATIVE.exec(schemaPath) ?? [];
			const required = definition === '0';
			const group = entry.alternatives?.filter(({ severity }) => (severity === 'error') === required)[Number(index)];
			if (definition !== undefined && group) alternatives.push(group);
		}
	}
	return { missing, alternatives, recommended, badValues: [...badValues.values()], badCounts };
}
