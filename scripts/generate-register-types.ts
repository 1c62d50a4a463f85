import { compileFromFile } from 'json-schema-to-typescript';

/** The types of the register of known things, from its JSON Schema: path → content. */
export async function registerTypes(): Promise<Record<string, string>> {
	const types = await compileFromFile('schemas/register.schema.json', {
		bannerComment: '// Generated from schemas/register.schema.json by scripts/generate.ts. Do not edit.',
		format: false,
		maxItems: 1,
		additionalProperties: false,
	});
	return { 'src/model/register.generated.ts': types };
}
