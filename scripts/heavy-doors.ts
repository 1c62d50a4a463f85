import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Modules that only some uses of the library need, by the name of their own file in `dist`, and what they export. */
const HEAVY: Readonly<Record<string, { readonly module: string; readonly names: readonly string[] }>> = {
	file: { module: 'src/file/index.ts', names: ['draftBiography', 'parseBiography', 'parseRegister'] },
	html: { module: 'src/read/html/read-html.ts', names: ['readHtml'] },
	markdown: { module: 'src/read/markdown/read-markdown.ts', names: ['readMarkdown'] },
	wiki: { module: 'src/read/wiki/read-wiki.ts', names: ['readWiki'] },
	validate: { module: 'src/validate/index.ts', names: ['validate'] },
};

/** Entries of the CommonJS build: the heavy modules, each in a file of its own. */
export const heavyEntries = Object.fromEntries(Object.entries(HEAVY).map(([name, { module }]) => [name, module]));

/** Importing is asynchronous and these functions are not, so Node gets them by `require`, which it can call late. */
const LAZY = `import { createRequire } from 'node:module';
import { BiographError } from './index.js';
const require = createRequire(import.meta.url);
const late = (load, name) => (...args) => {
	try {
		return load()[name](...args);
	} catch (error) {
		// The CommonJS files have a class of their own.
		if (error?.name === 'BiographError') Object.setPrototypeOf(error, BiographError.prototype);
		throw error;
	}
};
${Object.entries(HEAVY)
	.flatMap(([file, { names }]) =>
		names.map((name) => `export const ${name} = late(() => require('./${file}.cjs'), '${name}');`),
	)
	.join('\n')}
`;

const LIGHT = /[\\/]src[\\/](?:index|convert|read[\\/]read)\.ts$/;
const DOOR = /^\.\/(?:file|validate|html\/read-html|markdown\/read-markdown|wiki\/read-wiki)$/;

/**
 * Has the light modules import the heavy ones by `#heavy`, which `package.json` maps: to functions that load them when
 * they are called on Node, to the modules themselves in bundlers and browsers.
 */
export const heavyDoors: Plugin = {
	name: 'heavy-doors',
	setup: (build) => {
		build.onResolve({ filter: /^\.\// }, ({ path, importer }) =>
			LIGHT.test(importer) && DOOR.test(path) ? { path: '#heavy', external: true, sideEffects: false } : undefined,
		);
		build.onEnd(async () => {
			const folder = build.initialOptions.outdir ?? 'dist';
			await mkdir(folder, { recursive: true });
			await writeFile(join(folder, 'heavy-late.js'), LAZY);
		});
	},
};
