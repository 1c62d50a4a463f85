import type { Plugin } from 'esbuild';
import { FRAMES } from '../src/extract/kinds';
import { compileLexicons } from '../src/extract/lexicon';
import { LEXICONS } from '../src/extract/lexicons';
import { outlinePattern } from '../src/extract/pattern-outline';

/** Writes the outlines of the built-in frames' patterns into the module that gives them: as a string, which is quickest to read. */
export const outlineFrames: Plugin = {
	name: 'outline-frames',
	setup: (build) => {
		build.onLoad({ filter: /[\\/]built-in-outlines\.ts$/ }, () => {
			const lexicon = compileLexicons(LEXICONS);
			const outlines = FRAMES.flatMap(({ patterns }) => patterns.map((pattern) => outlinePattern(pattern, lexicon)));
			return {
				contents: `export const builtInOutlines = () => JSON.parse(${JSON.stringify(JSON.stringify(outlines))});`,
				loader: 'ts',
			};
		});
	},
};
