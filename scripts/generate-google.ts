import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { googleEntries } from '../src/validate/rules/google/entries';
import type { GoogleEntry } from '../src/validate/rules/google/entry';
import { jsonSchema } from './google/json-schema';

const functionName = (id: string): string => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The definitions in one schema, each in a branch of its own, so that an error's schemaPath names the one that failed. */
function wholeSchema(entry: GoogleEntry): object {
	const { definitions } = jsonSchema(entry) as { definitions: Record<string, { description: string }> };
	return {
		$id: entry.id,
		type: 'object',
		allOf: Object.values(definitions).map(({ description, ...schema }) => schema),
	};
}

/** The functions as ajv writes them, with its long way of adding an error shortened and unused constants left out. */
function compile(): string {
	const ajv = new Ajv({
		schemas: googleEntries.map(wholeSchema),
		strict: false,
		allErrors: true,
		messages: false,
		code: { source: true, esm: true, lines: true },
	});
	const idOf = new Map(googleEntries.map(({ id }) => [functionName(id), id]));
	const code: string = standalone(ajv, Object.fromEntries(idOf));
	const short = code
		.replace('"use strict";', '')
		.replaceAll(/^export const (\w+) = (\w+);$/gm, '')
		.replaceAll(/^\/\*# sourceURL=.*$/gm, '')
		.replaceAll(
			/const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
			'(vErrors ??= []).push($2);',
		)
		// Nobody asks which members would have been right: the table knows.
		.replaceAll(/params:\{allowedValues: schema\d+[^}]*\}/g, 'params:{}')
		.replaceAll(/^if\(vErrors === null\)\{\n\}\n/gm, '')
		.replaceAll(/\n{2,}/g, '\n');
	const table = [...code.matchAll(/^export const (\w+) = (\w+);$/gm)].map(
		([, name = '', compiled]) => `	'${idOf.get(name)}': ${compiled},`,
	);
	const constants = /^const (schema\d+) = .*\n/gm;
	const functions = short.replaceAll(constants, (line, name: string) =>
		short.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : '',
	);
	return `${functions}\nexport const validators: Readonly<Record<string, SchemaValidator>> = {\n${table.join('\n')}\n};\n`;
}

/** The JSON Schemas of Google's features and the functions compiled from them: path → content. */
export function googleSchemas(): Record<string, string> {
	const banner = '// Generated from scripts/google by scripts/generate.ts. Do not edit.\n';
	const outputs: Record<string, string> = {};
	for (const entry of googleEntries) {
		outputs[`schemas/google/${entry.id}.json`] = `${JSON.stringify(jsonSchema(entry), null, '  ')}\n`;
	}
	outputs['src/validate/rules/google/schemas.generated.ts'] =
		`${banner}// @ts-nocheck\nimport type { SchemaValidator } from './schema-validator';\n${compile()}`;
	return outputs;
}
