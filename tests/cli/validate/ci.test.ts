import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../../src/cli/validate/config';
import { bad, folderOf, good, page } from './command';

const CLI = resolve('dist/cli.js');
const guide = readFileSync('docs/ci.md', 'utf8');

function blocks(language: string): string[] {
	return [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
		(match) => match[1] ?? '',
	);
}

/** A folder with an `npx` that runs this checkout's program, in place of the package's. */
function npx(): string {
	const folder = folderOf({});
	const script = `#!/bin/sh\nwhile [ "$1" = --yes ]; do shift; done\ncase "$1" in biograph|biograph@*) shift;; *) echo "npx: $1" >&2; exit 99;; esac\nexec "${process.execPath}" "${CLI}" "$@"\n`;
	writeFileSync(join(folder, 'npx'), script);
	chmodSync(join(folder, 'npx'), 0o755);
	return folder;
}

interface Step {
	readonly run?: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly shell?: string;
}

interface Action {
	readonly inputs: Readonly<Record<string, { readonly default: string }>>;
	readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;

/** Runs the action's steps as a runner does: inputs put into the environment, each step in bash with its flags. */
function runAction(cwd: string, inputs: Readonly<Record<string, string>>): { status: number | null; out: string } {
	const value = (expression: string): string =>
		expression.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => {
			const input = action.inputs[name];
			if (!input) throw new Error(`action.yml has no input ${name}`);
			return inputs[name] ?? input.default;
		});
	let out = '';
	for (const step of action.runs.steps) {
		const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, value(text)]));
		const file = join(folderOf({ 'step.sh': step.run ?? '' }), 'step.sh');
		const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
			cwd,
			env: { ...env, PATH: `${npx()}${delimiter}${process.env.PATH}` },
			encoding: 'utf8',
		});
		out += ran.stdout;
		if (ran.status !== 0) return { status: ran.status, out };
	}
	return { status: 0, out };
}

// These run the built program: `npm test` builds first.
describe.skipIf(!existsSync(CLI))('the action for GitHub', () => {
	const site = folderOf({
		'dist/good.html': page(good),
		'dist/bad page.html': page(bad),
		'docs/other.jsonld': JSON.stringify(bad),
		'dist/config.json': JSON.stringify({ rules: { 'vocabulary/unknown-property': 'warning' } }),
	});

	it('is a composite action whose every expression names an input', () => {
		expect(action.runs.using).toBe('composite');
		expect(runAction(site, { paths: 'dist/good.html' }).status).toBe(0);
	});

	it('writes annotations that point into the files, and fails the job', () => {
		const { status, out } = runAction(site, { paths: 'dist\ndocs/other.jsonld\n' });
		expect(status).toBe(1);
		const lines = out.trim().split('\n');
		expect(lines).toHaveLength(2);
		expect(lines[0]).toMatch(
			/^::error file=dist\/bad page\.html,line=\d+,col=\d+,endLine=\d+,endColumn=\d+,title=vocabulary\/unknown-property::schema\.org has no property/,
		);
		expect(lines[1]).toMatch(/^::error file=docs\/other\.jsonld,line=1,/);
	});

	it('takes its inputs: severity, configuration, SARIF', () => {
		expect(runAction(site, { paths: 'dist', 'fail-on': 'never' }).status).toBe(0);
		const mild = runAction(site, { paths: 'dist', config: 'dist/config.json' });
		expect(mild.status).toBe(0);
		expect(mild.out).toMatch(/^::warning /);
		expect(runAction(site, { paths: 'dist', sarif: 'out.sarif' }).status).toBe(1);
		expect(JSON.parse(readFileSync(join(site, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
	});

	it('fails for a path that is not there', () => {
		expect(runAction(site, { paths: 'nowhere' }).status).toBe(2);
	});
});

describe.skipIf(!existsSync(CLI))('the guide', () => {
	it('has a job for GitLab that leaves a JUnit report and fails', () => {
		const job = blocks('yaml')
			.map((text) => parse(text))
			.find((value) => value['structured-data'])['structured-data'];
		const [command] = job.script.filter((line: string) => line.includes('biograph'));
		const site = folderOf({ 'dist/a.html': page(bad) });
		const ran = spawnSync('sh', ['-c', command], {
			cwd: site,
			env: { PATH: `${npx()}${delimiter}${process.env.PATH}` },
			encoding: 'utf8',
		});
		expect(ran.status).toBe(1);
		expect(readFileSync(join(site, job.artifacts.reports.junit), 'utf8')).toContain('failures="1"');
	});

	it('has a hook that stops a commit with bad markup and lets a good one pass', () => {
		const hook = blocks('sh').find((text) => text.startsWith('#!/bin/sh'));
		const site = folderOf({ 'a.html': page(bad), 'b.txt': 'no markup' });
		const env = { PATH: `${npx()}${delimiter}${process.env.PATH}`, HOME: site, GIT_CONFIG_NOSYSTEM: '1' };
		const git = (...args: string[]): number | null =>
			spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: site, env }).status;
		git('init', '-q');
		mkdirSync(join(site, '.git/hooks'), { recursive: true });
		writeFileSync(join(site, '.git/hooks/pre-commit'), hook ?? '');
		chmodSync(join(site, '.git/hooks/pre-commit'), 0o755);
		git('add', '.');
		expect(git('commit', '-qm', 'bad')).not.toBe(0);
		writeFileSync(join(site, 'a.html'), page(good));
		git('add', '.');
		expect(git('commit', '-qm', 'good')).toBe(0);
		writeFileSync(join(site, 'b.txt'), 'still none');
		git('add', '.');
		expect(git('commit', '-qm', 'nothing to check')).toBe(0);
	});

	it('has a configuration that is accepted', () => {
		const [text = ''] = blocks('json');
		expect(parseConfig(text, 'docs/ci.md').failOn).toBe('warning');
	});

	it('has steps whose options the program knows', () => {
		const lines = guide.match(/npx biograph validate [^\n|]*/g) ?? [];
		expect(lines.length).toBeGreaterThan(4);
		const help = execFileSync(process.execPath, [CLI, 'validate', '--help'], { encoding: 'utf8' });
		for (const line of lines) {
			for (const option of line.match(/--[a-z-]{2,}/g) ?? []) {
				expect(help).toContain(option);
			}
		}
	});
});
