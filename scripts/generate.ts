// Writes every generated file. Each generator is a module of its own in this folder and returns path → content.
import { writeFileSync } from 'node:fs';
import { biographyTypes } from './generate-biography-types';
import { fileChecks } from './generate-file-checks';
import { googleSchemas } from './generate-google';
import { monthNames } from './generate-month-names';
import { registerTypes } from './generate-register-types';
import { transliteration } from './generate-transliteration';
import { schemaOrgVocabulary } from './generate-vocabulary';

const outputs: Record<string, string> = {
	...(await biographyTypes()),
	...schemaOrgVocabulary(),
	...(await registerTypes()),
	...fileChecks(),
	...googleSchemas(),
	...monthNames(),
	...transliteration(),
};
for (const [path, content] of Object.entries(outputs)) writeFileSync(path, content);
