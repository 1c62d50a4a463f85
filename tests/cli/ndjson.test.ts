import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOf } from '../../src/cli/lines';
import { runCommand } from './run-command';

setFlagsFromString('--expose-gc');
const takeGarbageOut = runInNewContext('gc') as () => void;

let cwd = '';
beforeAll(() => {
	cwd = mkdtempSync(join(tmpdir(), 'biograph-'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const text = (name: string): string => `${name} is a sailor from Northam. ${name} was born in 1970.`;
interface Output {
	readonly id: string | number;
	readonly error?: string;
	readonly jsonld?: { readonly '@graph': readonly { readonly '@id'?: string; readonly name?: string }[] };
	readonly withheld?: readonly unknown[];
	readonly findings?: readonly unknown[];
}
const convert = async (
	stdin: string | Buffer,
	...args: string[]
): Promise<{ code: number; lines: readonly Output[]; stderr: string }> => {
	const { code, stdout, stderr } = await runCommand(['convert', '--ndjson', ...args], { cwd, stdin });
	return {
		code,
		stderr,
		lines: stdout
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => JSON.parse(line) as Output),
	};
};

describe('one person per line', () => {
	test('in order, each with its graph, what was withheld and the findings', async () => {
		const { code, lines, stderr } = await convert(
			[
				{ id: 'ada', text: text('Ada Roe'), page: 'https://example.org/ada' },
				{
					id: 7,
					documents: [
						{ id: 'x', text: text('Sam Poe') },
						{ text: 'Sam Poe is a diver.', mediaType: 'text/plain', url: 'https://example.org/sam' },
					],
				},
			]
				.map((row) => JSON.stringify(row))
				.join('\n'),
		);
		expect(code).toBe(0);
		expect(lines.map(({ id }) => id)).toEqual(['ada', 7]);
		expect(lines[0]?.jsonld?.['@graph'].map((node) => node['@id'])).toContain('https://example.org/ada#person');
		expect(lines[0]).toMatchObject({ withheld: [expect.anything()], findings: expect.anything() });
		expect(stderr).toBe('2 lines, 0 with errors\n');
	});

	test('a byte order mark is no part of the first line, and a line that is not UTF-8 is a bad one', async () => {
		const row = (id: string): string => JSON.stringify({ id, text: text('Ada Roe') });
		const { lines } = await convert(
			Buffer.concat([
				Buffer.from(`\uFEFF${row('a')}\r\n`),
				Buffer.from('{"id": "b", "text": "Ren\xE9 Roe is a diver."}\n', 'latin1'),
				Buffer.from(`${row('c')}\n`),
			]),
		);
		expect(lines.map(({ id, error }) => [id, error !== undefined])).toEqual([
			['a', false],
			[2, true],
			['c', false],
		]);
		expect(lines[1]?.error).toMatch(/line 2 is not UTF-8: save/);
	});

	test('a bad line becomes {id, error} and never stops the rest', async () => {
		const good = JSON.stringify({ id: 'ok', text: text('Ada Roe') });
		const bad = [
			'{',
			'[]',
			'null',
			'{"id":"a"}',
			'{"id":"b","text":5}',
			'{"id":"c","text":" "}',
			'{"id":"d","documents":[]}',
			'{"id":"e","documents":[1]}',
			'{"id":"f","text":"Rain fell."}',
			`{"id":"g","text":"x","page":"nowhere"}`,
			'{"__proto__":{"text":"Ada Roe is a sailor."},"id":"h"}',
		];
		const { code, lines, stderr } = await convert([good, ...bad, '', good].join('\n'));
		expect(code).toBe(0);
		expect(lines).toHaveLength(bad.length + 2);
		expect(lines.slice(1, -1).map((line) => line.id)).toEqual([2, 3, 4, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
		for (const line of lines.slice(1, -1)) {
			expect(Object.keys(line)).toEqual(['id', 'error']);
			expect(line.error).not.toMatch(/\n|internal error/);
		}
		expect(lines.at(-1)).toHaveProperty('jsonld');
		expect(stderr).toBe(`${bad.length + 2} lines, ${bad.length} with errors\n`);
		expect((await convert([good, ...bad].join('\n'), '--fail-on', 'error')).code).toBe(1);
	});

	test('a line over the limit is passed over', async () => {
		const { lines } = await convert(
			`{"id":1,"text":"${'x'.repeat(5000)}"}\n${JSON.stringify({ id: 'ok', text: text('Ada Roe') })}\n`,
			'--max-bytes',
			'1000',
		);
		expect(lines).toMatchObject([{ id: 1, error: expect.stringMatching(/longer than --max-bytes/) }, { id: 'ok' }]);
	});

	test('into a file, which appears whole or not at all', async () => {
		const { lines, code } = await convert(JSON.stringify({ id: 'ada', text: text('Ada Roe') }), '-o', 'graphs.ndjson');
		expect([code, lines]).toEqual([0, []]);
		expect(JSON.parse(readFileSync(join(cwd, 'graphs.ndjson'), 'utf8'))).toMatchObject({ id: 'ada' });
		const { code: refused } = await convert('', '-o', 'graphs.ndjson/below');
		expect(refused).toBe(2);
	});

	test('from a file, with a progress bar on a terminal only', async () => {
		writeFileSync(join(cwd, 'people.ndjson'), `${JSON.stringify({ id: 'ada', text: text('Ada Roe') })}\n`);
		const tty = await runCommand(['convert', '--ndjson', 'people.ndjson'], { cwd, tty: true });
		expect(tty.stderr).toMatch(/█+ 100 % 1 lines/);
		expect((await runCommand(['convert', '--ndjson', 'people.ndjson'], { cwd })).stderr).toBe(
			'1 line, 0 with errors\n',
		);
	});
});

test('lines are split at any chunk border, and no more than one is held', async () => {
	const whole = Buffer.from('één\nzwei\r\n\nдва');
	for (let size = 1; size <= whole.length; size++) {
		const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) =>
			whole.subarray(index * size, (index + 1) * size),
		);
		const lines: string[] = [];
		for await (const line of linesOf(
			(async function* () {
				yield* chunks;
			})(),
			1000,
		))
			if ('text' in line) lines.push(line.text);
		expect(lines).toEqual(['één', 'zwei\r', '', 'два']);
	}
	// What is held is what is left once the garbage is taken out, whenever a release of Node would have done so itself.
	const held = (): number => {
		takeGarbageOut();
		takeGarbageOut();
		return process.memoryUsage().arrayBuffers;
	};
	const before = held();
	let most = 0;
	async function* endless(): AsyncGenerator<Buffer> {
		for (let index = 0; index < 200; index++) {
			yield Buffer.alloc(100_000, 65);
			if (index % 20 === 0) most = Math.max(most, held() - before);
		}
		yield Buffer.from('\nshort\n');
	}
	const seen: boolean[] = [];
	for await (const line of linesOf(endless(), 1_000_000)) seen.push('text' in line);
	expect(seen).toEqual([false, true]);
	expect(most).toBeLessThan(2_000_000);
});
