import { describe, expect, it } from 'vitest';
import { githubReport } from '../../src/report';
import { results } from './results';
import { written } from './written';

const unescapeData = (text: string): string =>
	text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string): string => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

/** Reads a line as the runner does: the command, its properties between commas, the message after the second `::`. */
function parse(line: string): { command: string; properties: Record<string, string>; message: string } | undefined {
	const match = /^::(\w+)(?: ([^:]*))?::(.*)$/.exec(line);
	if (!match) return undefined;
	const pairs = (match[2] ?? '').split(',').map((pair) => {
		const at = pair.indexOf('=');
		return [pair.slice(0, at), unescapeProperty(pair.slice(at + 1))] as const;
	});
	return { command: match[1] ?? '', properties: Object.fromEntries(pairs), message: unescapeData(match[3] ?? '') };
}

const lines = written(githubReport(), results)
	.split('\n')
	.filter((line) => line !== '');
const commands = lines.map(parse);

describe('GitHub annotations', () => {
	it('are one command per finding, whatever the values hold', () => {
		expect(commands.map((command) => command?.command)).toEqual(['error', 'warning', 'warning', 'notice', 'notice']);
	});

	it('point to the file, line and columns', () => {
		expect(commands[0]?.properties).toEqual({
			file: 'site/a b,c:d.jsonld',
			line: '3',
			col: '3',
			endLine: '3',
			endColumn: '8',
			title: 'vocabulary/unknown-property',
		});
		expect(commands[2]?.properties).toEqual({ file: 'site/a b,c:d.jsonld', title: 'syntax/missing-context' });
	});

	it('keep per cent signs and line breaks of a value from ending a command', () => {
		expect(commands[1]?.message).toContain('::error::%0A');
		expect(lines).toHaveLength(5);
	});
});
