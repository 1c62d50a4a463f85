import type { Plugin } from 'esbuild';
import { FRAMES } from '../src/extract/kinds';
import { compileLexicons } from '../src/extract/lexicon';
import { LEXICONS } from '../src/extract/lexicons';
import { planMachine } from '../src/extract/machine-plan';
import { jsonInCode } from './json-in-code';

/** Writes the plan of the built-in frames and lexicons into the module that gives it. */
export const preparedPlan: Plugin = {
	name: 'prepared-plan',
	setup: (build) => {
		build.onLoad({ filter: /[\\/]built-in-plan\.ts$/ }, () => ({
			contents: `export const builtInPlan = () => ${jsonInCode(planMachine(FRAMES, compileLexicons(LEXICONS)))};`,
			loader: 'ts',
		}));
	},
};
