import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { googleEntries } from '../src/validate/rules/google/entries';
import { jsonSchema, valueSchema } from './google/json-schema';

/** The different schemas of values that entries have, as JSON, each with the properties that take such values. */
function valueSchemas(): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const { id, properties } of googleEntries) {
		for (const [name, rule] of Object.entries(properties ?? {})) {
			const schema = valueSchema(rule);
			if (!schema) continue;
			const text = JSON.stringify(schema);
			found.set(text, [...(found.get(text) ?? []), `${id}/${name}`]);
		}
	}
	return found;
}

/** The functions as ajv writes them: they only say whether a value is right, so what they say of errors is left out. */
function compile(): string {
	const schemas = valueSchemas();
	const ajv = new Ajv({
		schemas: [...schemas.keys()].map((text, index) => ({ $id: `value${index}`, ...JSON.parse(text) })),
		strict: false,
		messages: false,
		code: { source: true, esm: true, lines: true },
	});
	const code: string = standalone(
		ajv,
		Object.fromEntries([...schemas.keys()].map((_, i) => [`value${i}`, `value${i}`])),
	);
	const short = code
		.replace('"use strict";', '')
		.replaceAll(/^export const (\w+) = (\w+);$/gm, '')
		.replaceAll(/^\/\*# sourceURL=.*$/gm, '')
		.replaceAll(
			/const (err\d+) = \{.*\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
			'',
		)
		.replaceAll(
			/if\(vErrors !== null\)\{\nif\((\w+)\)\{\nvErrors\.length = \1;\n\}\nelse \{\nvErrors = null;\n\}\n\}/g,
			'',
		)
		.replaceAll(/^(?:validate\d+\.errors = .*|let vErrors = null;)$/gm, '')
		.replaceAll(/, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, '')
		.replaceAll(/\n{2,}/g, '\n');
	const constants = /^const (schema\d+) = .*\n/gm;
	const functions = short.replaceAll(constants, (line, name: string) =>
		short.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : '',
	);
	const compiled = new Map([...code.matchAll(/^export const (\w+) = (\w+);$/gm)].map(([, name, id]) => [name, id]));
	const table = [...schemas.values()].flatMap((places, index) =>
		places.map((place) => `	'${place}': ${compiled.get(`value${index}`)},`),
	);
	return `${functions}\nexport const valueValidators: Readonly<Record<string, ValueValidator>> = {\n${table.join('\n')}\n};\n`;
}

/** The JSON Schemas of Google's features and the functions compiled from them: path → content. */
export function googleSchemas(): Record<string, string> {
	const banner = '// Generated from scripts/google by scripts/generate.ts. Do not edit.\n';
	const outputs: Record<string, string> = {};
	for (const entry of googleEntries) {
		outputs[`schemas/google/${entry.id}.json`] = `${JSON.stringify(jsonSchema(entry), null, '  ')}\n`;
	}
	outputs['src/validate/rules/google/schemas.generated.ts'] =
		`${banner}// @ts-nocheck\nimport type { ValueValidator } from './value-validator';\n${compile()}`;
	return outputs;
}
