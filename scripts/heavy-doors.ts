import type { Plugin } from 'esbuild';

/** What reading a first plain text does not need, by the name of its own file in `dist`, and what it exports. */
const HEAVY: Readonly<Record<string, { readonly module: string; readonly names: readonly string[] }>> = {
	file: { module: 'src/file/index.ts', names: ['draftBiography', 'parseBiography', 'parseRegister'] },
	html: { module: 'src/read/html/read-html.ts', names: ['readHtml'] },
	markdown: { module: 'src/read/markdown/read-markdown.ts', names: ['readMarkdown'] },
	wiki: { module: 'src/read/wiki/read-wiki.ts', names: ['readWiki'] },
	reconcile: { module: 'src/reconcile/index.ts', names: ['reconcile'] },
	publish: { module: 'src/publish/index.ts', names: ['publish', 'toScript', 'toScriptText'] },
	validate: { module: 'src/validate/index.ts', names: ['validate'] },
	'own-plan': { module: 'src/extract/frames/own-plan.ts', names: ['planOf'] },
	'check-published': { module: 'src/validate/check-published.ts', names: ['checkPublished'] },
};

/** Entries of the CommonJS build: the heavy modules, each in a file of its own. */
export const heavyEntries = Object.fromEntries(Object.entries(HEAVY).map(([name, { module }]) => [name, module]));

/** The names of what Node loads late. */
export const heavyNames = Object.values(HEAVY).flatMap(({ names }) => names);

/** Importing is asynchronous and these functions are not, so Node gets them by `require`, which it can call late. */
const lateCode = (files: readonly string[]): string => `import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
export const sha256 = (text) => createHash('sha256').update(text).digest('hex');
${files
	.flatMap((file) =>
		(HEAVY[file]?.names ?? []).map(
			(name) => `export const ${name} = (...args) => require('./${file}.cjs').${name}(...args);`,
		),
	)
	.join('\n')}
`;

const LIGHT = /[\\/]src[\\/](?:index|convert|read[\\/]read|extract[\\/]extract)\.ts$/;

/** Whether what a light module imports is one of the heavy ones. */
const isDoor = (path: string, files: readonly string[]): boolean =>
	files.some((file) => HEAVY[file]?.module.replace(/(?:\/index)?\.ts$/, '').endsWith(path.slice(1)));

/**
 * Has the light modules get heavy ones by functions that load them when they are called, and hashes from Node.
 *
 * @param files those that are loaded so
 */
const doorsTo = (files: readonly string[]): Plugin => ({
	name: 'heavy-doors',
	setup: (build) => {
		build.onResolve({ filter: /^\.\// }, ({ path, importer }) =>
			LIGHT.test(importer) && (path === './sha256' || isDoor(path, files))
				? { path: 'late', namespace: 'heavy', sideEffects: false }
				: undefined,
		);
		build.onLoad({ filter: /^late$/, namespace: 'heavy' }, () => ({ contents: lateCode(files), loader: 'js' }));
	},
});

/** For the library. */
export const heavyDoors = doorsTo(Object.keys(HEAVY));

/** For the command line, whose commands themselves are loaded late: what not every text needs. */
export const textDoors = doorsTo(['html', 'markdown', 'wiki', 'own-plan']);
