import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { consoleExamples, moduleExamples, outputDifference } from './console-blocks';

const pages = [
	'README.md',
	...readdirSync('docs')
		.filter((name) => name.endsWith('.md'))
		.map((name) => join('docs', name)),
].filter((page) => /^```(?:console$|js\nimport )/m.test(readFileSync(page, 'utf8')));
const root = resolve('.');

// The pages' commands run in a copy of what a clone holds, so that what they write does not stay.
const folder = mkdtempSync(join(tmpdir(), 'biograph-pages-'));
cpSync('examples/heydari', join(folder, 'examples/heydari'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PRELUDE = `
biograph() { node '${root}/dist/cli.js' "$@"; }
npx() { shift; biograph "$@"; }
npm() { if [ "$*" = 'run demo' ]; then node '${root}/examples/heydari/demo.mjs'; else echo "not for pages: npm $*"; return 1; fi; }
`;
const INSTALLS = /^npm (?:ci|install|i|test)\b/;

describe.each(pages)('%s', (page) => {
	const markdown = readFileSync(page, 'utf8');
	const commands = consoleExamples(markdown);
	const modules = moduleExamples(markdown);

	test.each(commands.filter(({ command }) => !INSTALLS.test(command)))(
		'line $line: $command',
		({ command, output }) => {
			const real = spawnSync('bash', ['-c', `${PRELUDE}\n{ ${command.replace(/^npm ci && /, '')}\n} 2>&1`], {
				cwd: folder,
				encoding: 'utf8',
			});
			expect(outputDifference(real.stdout, output), real.stdout).toBeUndefined();
		},
	);

	test.each(modules)('line $line: a module', ({ code, output, line }) => {
		// Beside package.json, so that `biograph` is the package itself.
		const file = join(root, `.page-${page.replaceAll(/\W/g, '-')}-${line}.mjs`);
		writeFileSync(file, code);
		try {
			const real = spawnSync('node', [file], { cwd: folder, encoding: 'utf8' });
			expect(real.status, real.stderr).toBe(0);
			if (output) expect(outputDifference(real.stdout, output), real.stdout).toBeUndefined();
		} finally {
			rmSync(file);
		}
	});
});
