import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { biographyTypes } from '../../scripts/generate-biography-types';
import { fileChecks } from '../../scripts/generate-file-checks';
import { googleSchemas } from '../../scripts/generate-google';
import { registerTypes } from '../../scripts/generate-register-types';
import { transliteration } from '../../scripts/generate-transliteration';
import { schemaOrgVocabulary } from '../../scripts/generate-vocabulary';

// Month names are left out: they come from the Intl data of the Node that runs, which differs between versions.
const outputs = {
	...(await biographyTypes()),
	...(await registerTypes()),
	...fileChecks(),
	...googleSchemas(),
	...schemaOrgVocabulary(),
	...transliteration(),
};

describe('generated files are what their generators make', () => {
	test.each(Object.entries(outputs))('%s', (path, content) => {
		expect(readFileSync(path, 'utf8') === content, `${path} is stale: npm run generate`).toBe(true);
	});

	test.each(Object.keys(outputs).filter((path) => path.endsWith('.ts')))('%s says that it is generated', (path) => {
		expect(readFileSync(path, 'utf8').slice(0, 400)).toMatch(/generated/i);
	});
});
