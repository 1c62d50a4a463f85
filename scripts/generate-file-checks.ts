import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

interface Schema {
	readonly properties: object;
	readonly $defs: Readonly<Record<string, { readonly properties?: object }>>;
}

const read = (path: string): Schema => JSON.parse(readFileSync(path, 'utf8')) as Schema;

/** Leaves out constants that nothing uses: ajv writes each schema it was given. */
function withoutUnused(code: string): string {
	const words = new Map<string, number>();
	for (const [word] of code.matchAll(/\b(?:schema|pattern|func)\d+\b/g)) words.set(word, (words.get(word) ?? 0) + 1);
	return code.replaceAll(/^const (schema\d+) = .*\n/gm, (line, name: string) => (words.get(name) === 1 ? '' : line));
}

/** The keys of each object in the schemas, for the nearest known key. */
function keysOf(name: string, { properties, $defs }: Schema): readonly (readonly [string, readonly string[]])[] {
	return [
		[name, Object.keys(properties)],
		...Object.entries($defs).flatMap(([def, schema]) =>
			schema.properties ? [[def, Object.keys(schema.properties)] as const] : [],
		),
	];
}

/** The functions that check biography files and registers, compiled from their schemas: path → content. */
export function fileChecks(): Record<string, string> {
	const biography = read('schemas/biography.schema.json');
	const register = read('schemas/register.schema.json');
	const ajv = new Ajv({
		schemas: [
			{ ...biography, $schema: undefined, $id: 'biography' },
			{ ...register, $schema: undefined, $id: 'register' },
		],
		inlineRefs: false,
		discriminator: true,
		strict: true,
		strictRequired: false,
		allowUnionTypes: true,
		messages: false,
		// Lengths in UTF-16 units: counting code points would need a module of ajv at run time.
		unicode: false,
		logger: false,
		code: { source: true, esm: true, lines: true },
	} as ConstructorParameters<typeof Ajv>[0]);
	const code: string = standalone(ajv, { checkBiography: 'biography', checkRegister: 'register' });
	const clean = withoutUnused(code.replace('"use strict";', '').replaceAll(/^\/\*# sourceURL=.*$/gm, ''));
	const keys = [...keysOf('Biography', biography), ...keysOf('Register', register)]
		.map(([name, list]) => `\t${name}: ${JSON.stringify(list)},`)
		.join('\n');
	const banner = '// Generated from schemas/*.schema.json by scripts/generate.ts. Do not edit.\n// @ts-nocheck\n';
	const table = `\n/** The keys of each object of the files. */\nexport const KEYS: Readonly<Record<string, readonly string[]>> = {\n${keys}\n};\n`;
	return { 'src/file/schema-checks.generated.ts': `${banner}${clean}${table}` };
}
