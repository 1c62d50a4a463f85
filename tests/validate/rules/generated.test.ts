import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { googleSchemas } from '../../../scripts/generate-google';

it('the JSON Schemas and what is compiled from them are those of the table: else run `npm run generate`', () => {
	const outdated = Object.entries(googleSchemas()).filter(([path, content]) => readFileSync(path, 'utf8') !== content);
	expect(outdated.map(([path]) => path)).toEqual([]);
});
