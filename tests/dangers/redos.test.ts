import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Every regular expression literal of a source file, with its line. */
const literalsOf = (path: string): { literal: string; line: number }[] => {
	const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
	const literals: { literal: string; line: number }[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) {
			literals.push({ literal: node.text, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return literals;
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
	.map((name) => join('src', name))
	.filter((path) => literalsOf(path).length > 0);

describe('no text makes a regular expression slow', () => {
	test.each(sources)('%s', (path) => {
		const slow = literalsOf(path).flatMap(({ literal, line }) => {
			const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(literal) ?? [];
			const verdict = checkSync(pattern, flags, { checker: 'automaton', timeout: 2000 });
			return verdict.status === 'vulnerable' ? [`${path}:${line} ${verdict.complexity.summary}: ${literal}`] : [];
		});
		expect(slow).toEqual([]);
	});
});
