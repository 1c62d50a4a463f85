// Writes every generated file. Each generator is a module of its own in this folder and returns path → content.
import { writeFileSync } from 'node:fs';
import { biographyTypes } from './generate-biography-types';
import { googleSchemas } from './generate-google';
import { registerTypes } from './generate-register-types';
import { schemaOrgVocabulary } from './generate-vocabulary';

const outputs: Record<string, string> = {
	...(await biographyTypes()),
	...schemaOrgVocabulary(),
	...(await registerTypes()),
	...googleSchemas(),
};
for (const [path, content] of Object.entries(outputs)) writeFileSync(path, content);
