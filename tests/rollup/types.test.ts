import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'biograph-types-'));
	mkdirSync(join(folder, 'node_modules'));
	symlinkSync(resolve('.'), join(folder, 'node_modules/biograph'));
	for (const name of ['rollup', 'vite', 'schema-dts', '@types', 'rolldown']) {
		mkdirSync(join(folder, 'node_modules'), { recursive: true });
		symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
	}
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Type-checks one file of a project that has biograph; the errors, and what it cost. */
function check(source: string): {
	readonly errors: readonly string[];
	readonly types: number;
	readonly milliseconds: number;
} {
	const file = join(folder, 'index.ts');
	writeFileSync(file, source);
	const start = performance.now();
	const program = ts.createProgram([file], {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		target: ts.ScriptTarget.ES2022,
		lib: ['lib.es2023.d.ts'],
		types: [],
	});
	const errors = ts
		.getPreEmitDiagnostics(program)
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
	return { errors, types: program.getTypeCount(), milliseconds: performance.now() - start };
}

test('modules of the plugin are typed', () => {
	const { errors } = check(`/// <reference types="biograph/virtual" />
		import { graph, name, scriptText, slug } from './ada.biography.yaml';
		import { biographies } from 'virtual:biograph';
		export const texts: readonly string[] = [name, slug, scriptText, graph['@context'], ...biographies.map((one) => one.scriptText)];
		// @ts-expect-error There is no such name.
		import { nmae } from './ada.biography.yaml';
		export const wrong = nmae;
	`);
	expect(errors).toEqual([]);
});

test('the plugin fits into the configurations of Rollup and Vite', () => {
	const { errors } = check(`
		import { biograph } from 'biograph/rollup';
		import type { RollupOptions } from 'rollup';
		import type { UserConfig } from 'vite';
		export const forRollup: RollupOptions = { plugins: [biograph()] };
		export const forVite: UserConfig = { plugins: [biograph({ site: 'https://example.org/' })] };
		// @ts-expect-error There is no such option.
		biograph({ stie: '' });
	`);
	expect(errors).toEqual([]);
});

describe('the published types', () => {
	const OURS = `
		import { publish, toScript } from 'biograph/publish';
		export const html = (biography: Parameters<typeof publish>[0]) => toScript(publish(biography).graph);
	`;

	test('of the search profile are those of schema-dts, which ours do not import', () => {
		const { errors } = check(`
			import type { Graph } from 'schema-dts';
			import { publish } from 'biograph/publish';
			export const graph = (biography: Parameters<typeof publish>[0]): Graph => publish(biography).graph;
			// @ts-expect-error The linked profile has what schema-dts does not know.
			export const linked = (biography: Parameters<typeof publish>[0]): Graph => publish(biography, { profile: 'linked' }).graph;
			// @ts-expect-error There is no such profile.
			export const wrong = (biography: Parameters<typeof publish>[0]) => publish(biography, { profile: 'lean' });
		`);
		expect(errors).toEqual([]);
	});

	test('cost a file that uses them less than a third of what importing schema-dts costs', () => {
		const nothing = check('export const html = 1;');
		const ours = check(OURS);
		const theirs = check(`
			import type { Graph } from 'schema-dts';
			export const graph: Graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Person', name: 'Ada' }] };
		`);
		expect(ours.errors).toEqual([]);
		// Numbers of types say the same on every machine; milliseconds do not.
		expect(ours.types - nothing.types).toBeLessThan((theirs.types - nothing.types) / 3);
		console.info(`types: ours ${ours.types - nothing.types}, schema-dts ${theirs.types - nothing.types}`);
	});
});
