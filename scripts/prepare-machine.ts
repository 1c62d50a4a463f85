import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { compileLexicons } from '../src/extract/frames/lexicon';
import { planMachine } from '../src/extract/frames/machine-plan';
import type { PreparedMachine } from '../src/extract/frames/prepared-machine';
import { FRAMES } from '../src/extract/kinds';
import { LEXICONS } from '../src/extract/lexicons';
import { inAscii } from './in-ascii';
import { prepareLexicon } from './prepare-lexicon';

const MODULE = /[\\/]prepared-machine\.ts$/;
/** Where Node finds it, beside what asks for it. */
const FILE = 'prepared.json';

/** Works out what follows from the built-in frames and lexicons. */
export const prepareMachine = (): PreparedMachine => ({
	lexicon: prepareLexicon(LEXICONS),
	plan: planMachine(FRAMES, compileLexicons(LEXICONS)),
});

/**
 * Code that makes a value: by reading JSON, which is quicker than a literal. The JSON has no apostrophe, so that esbuild
 * puts it between apostrophes: between the marks of a template, an engine would read it letter by letter, twice.
 *
 * @example
 * jsonInCode({ a: "it's" }); // JSON.parse("{\"a\":\"it\\u0027s\"}")
 */
export const jsonInCode = (value: unknown): string =>
	`JSON.parse(${JSON.stringify(inAscii(JSON.stringify(value)).replaceAll("'", '\\u0027'))})`;

/** The words stand by themselves: a string in JSON would be copied. */
const codeOf = ({ lexicon: { words, ...lexicon }, plan }: PreparedMachine): string =>
	`{
		lexicon: { ...${jsonInCode(lexicon)}, words: ${JSON.stringify(words)} },
		plan: ${jsonInCode(plan)},
	}`;

/** Writes what is prepared into the module that gives it. */
export const preparedInCode: Plugin = {
	name: 'prepared-in-code',
	setup: (build) => {
		build.onLoad({ filter: MODULE }, () => ({
			contents: `export const preparedMachine = () => (${codeOf(prepareMachine())});`,
			loader: 'ts',
		}));
	},
};

/** Has Node read what is prepared from a file of its own: an engine looks at each letter of a string in code many times. */
export const preparedInFile: Plugin = {
	name: 'prepared-in-file',
	setup: (build) => {
		build.onLoad({ filter: MODULE }, () => ({
			contents: `import { readFileSync } from 'node:fs';
				export const preparedMachine = () => JSON.parse(readFileSync(new URL('./${FILE}', import.meta.url), 'latin1'));`,
			loader: 'ts',
		}));
		build.onEnd(async () => {
			const folder = build.initialOptions.outdir as string;
			await mkdir(folder, { recursive: true });
			await writeFile(join(folder, FILE), inAscii(JSON.stringify(prepareMachine())));
		});
	},
};
