import { compileFromFile } from 'json-schema-to-typescript';

/** The types of the biography file, from its JSON Schema: path → content. */
export async function biographyTypes(): Promise<Record<string, string>> {
	const types = await compileFromFile('schemas/biography.schema.json', {
		bannerComment: '// Generated from schemas/biography.schema.json by scripts/generate.ts. Do not edit.',
		format: false,
		maxItems: 1,
		additionalProperties: false,
	});
	return { 'src/model/biography.generated.ts': types };
}
