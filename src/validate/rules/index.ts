import type { Rule } from '../rule';
import { googleRules } from './google';
import { graphRules } from './graph';
import { pageRules } from './page';
import { privacyRules } from './privacy';
import { provenanceRules } from './provenance';
import { scriptRules } from './script';
import { syntaxRules } from './syntax';
import { valuesRules } from './values';
import { vocabularyRules } from './vocabulary';

/** Every rule, in the order in which they look at the markup. */
export const rules: readonly Rule[] = [
	...syntaxRules,
	...vocabularyRules,
	...valuesRules,
	...graphRules,
	...googleRules,
	...pageRules,
	...privacyRules,
	...provenanceRules,
	...scriptRules,
];
