import { resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { heavyDoors, heavyEntries, textDoors } from './scripts/heavy-doors';
import { inAscii } from './scripts/in-ascii';
import { lazyPatterns } from './scripts/lazy-patterns';
import { preparedInCode, preparedInFile } from './scripts/prepare-machine';
import { unusedConstants } from './scripts/unused-constants';

// Packages that ship ES modules only are bundled, so that `require('biograph')` works on every Node 20.
const bundled = [
	'@noble/hashes',
	/^mdast-util/,
	/^micromark/,
	/^unist-util/,
	'smol-toml',
	'htmlparser2',
	'tinyglobby',
	'yaml',
];

// A start reads every byte of what it imports: white space goes, names stay, so that stack traces can be read.
const leaner: Options['esbuildOptions'] = (options, { format }) => {
	// CommonJS is made from it by a transformer that trips over shortened syntax.
	options.minifyWhitespace = format === 'esm';
	options.minifySyntax = format === 'esm';
	// Some sixty small CommonJS files for Node; the build for browsers is the same code as ES modules.
	options.alias = { ...options.alias, yaml: resolve('node_modules/yaml/browser/index.js') };
};

/** Escapes what is left beyond ASCII, in regular expressions. */
const asciiOnly: NonNullable<Options['plugins']>[number] = {
	name: 'in-ascii',
	renderChunk: (code) => ({ code: inAscii(code) }),
};

const index = 'src/index.ts';

const doors = {
	publish: 'src/publish/index.ts',
	validate: 'src/validate/index.ts',
	rdf: 'src/publish/rdf.ts',
	provenance: 'src/publish/provenance.ts',
	resume: 'src/publish/resume.ts',
	rollup: 'src/rollup.ts',
};

const common: Options = {
	target: 'node20',
	splitting: true,
	noExternal: bundled,
	esbuildOptions: leaner,
	plugins: [asciiOnly],
};

export default defineConfig([
	{ ...common, entry: { index, ...doors }, format: ['esm', 'cjs'], dts: { only: true } },
	{
		...common,
		entry: { modules: index, ...doors },
		format: ['esm'],
		esbuildPlugins: [preparedInCode, lazyPatterns],
	},
	{
		// One file: each costs a start some time, and only bundlers gain by sharing parts.
		...common,
		splitting: false,
		plugins: [unusedConstants, asciiOnly],
		entry: { index },
		format: ['esm'],
		esbuildPlugins: [preparedInFile, lazyPatterns, heavyDoors],
	},
	{
		...common,
		entry: { index, ...doors, ...heavyEntries },
		format: ['cjs'],
		esbuildPlugins: [preparedInCode, lazyPatterns],
	},
	{
		...common,
		entry: { cli: 'src/cli/main.ts', 'validate-worker': 'src/cli/validate/worker.ts' },
		format: ['esm'],
		banner: { js: '#!/usr/bin/env node' },
		esbuildPlugins: [preparedInFile, lazyPatterns, textDoors],
	},
]);
