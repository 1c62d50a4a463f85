// Packs the package, installs it in an empty folder as a user would, imports it both ways and runs its command line.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'biograph-package-'));
const run = (command: string, args: readonly string[], cwd = folder): string =>
	execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
	const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], '.')) as [
		{ filename: string; size: number; unpackedSize: number; files: { path: string }[] },
	];
	console.log(`${packed.filename}: ${packed.files.length} files, ${Math.round(packed.size / 1024)} kB packed`);
	console.log(run('npx', ['publint', '--strict'], '.').trim());
	// `biograph/virtual` declares modules and has no code of its own to be required or imported.
	run('npx', ['attw', '--exclude-entrypoints', 'virtual', '--', join(folder, packed.filename)], '.');
	run('npx', ['publint', '--strict'], '.');
	console.log('publint and are-the-types-wrong found nothing');
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
	run('npm', ['install', '--no-audit', '--no-fund', join(folder, packed.filename)]);

	const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
	// An entry of types alone has nothing to import.
	const entries = Object.entries(exports)
		.filter(([key, target]) => !key.includes('*') && !key.endsWith('.json') && Object.hasOwn(Object(target), 'import'))
		.map(([key]) => `biograph${key.slice(1)}`);
	const names = entries.map((entry) => `['${entry}']`).join(',');
	writeFileSync(
		join(folder, 'import.mjs'),
		`for (const [entry] of [${names}]) if (Object.keys(await import(entry)).length === 0) throw new Error(entry);`,
	);
	writeFileSync(
		join(folder, 'require.cjs'),
		`for (const [entry] of [${names}]) if (Object.keys(require(entry)).length === 0) throw new Error(entry);`,
	);
	run('node', ['import.mjs']);
	run('node', ['require.cjs']);
	console.log(`imported and required: ${entries.join(', ')}`);

	const text = resolve('examples/heydari/speaker-page.txt');
	const graph = JSON.parse(run('npx', ['biograph', 'convert', '--profile', 'linked', text])) as { '@graph': unknown[] };
	if (graph['@graph'].length === 0) throw new Error('the command line found nothing');
	writeFileSync(join(folder, 'page.jsonld'), JSON.stringify(graph));
	run('npx', ['biograph', 'validate', 'page.jsonld']);
	console.log(`command line: a graph of ${graph['@graph'].length} nodes, found valid`);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
