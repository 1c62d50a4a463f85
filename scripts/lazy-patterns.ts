import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { wordsOf } from './word-patterns';

interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/**
 * `\p{…}` unfolds to hundreds of ranges. An engine unfolds it whenever it reads the literal, even in a function that
 * it only skims, so a module with many of them is dear to import.
 */
const isDear = (node: ts.Node): node is ts.RegularExpressionLiteral =>
	ts.isRegularExpressionLiteral(node) && node.text.includes('\\p{');

/** A pattern put together of strings. */
const isMade = (node: ts.Node): boolean =>
	ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp';

/** The words of a pattern that is only a list of them and is asked for one: a set tells sooner, and need not be compiled. */
function listedWords(node: ts.Node): readonly string[] | undefined {
	if (!ts.isRegularExpressionLiteral(node)) return undefined;
	const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
	return flags === '' ? wordsOf(pattern) : undefined;
}

/** The name in `PATTERN.test(…)`. */
function testOf(node: ts.Node): ts.MemberName | undefined {
	const access = node.parent;
	return ts.isPropertyAccessExpression(access) &&
		access.expression === node &&
		access.name.text === 'test' &&
		ts.isCallExpression(access.parent) &&
		access.parent.expression === access
		? access.name
		: undefined;
}

const setOf = (words: readonly string[]): string =>
	words.some((word) => word.includes('|'))
		? `new Set(${JSON.stringify(words)})`
		: `new Set(${JSON.stringify(words.join('|'))}.split("|"))`;

/** Whether such a literal is evaluated with a node, not in a function of it. */
const holdsDear = (node: ts.Node): boolean =>
	isDear(node) ||
	isMade(node) ||
	(!ts.isFunctionLike(node) && (ts.forEachChild(node, (child) => holdsDear(child) || undefined) ?? false));

/**
 * Has the dear regular expressions of a module made from strings when they are first used. A constant of the top level
 * that holds some becomes a function that makes it once, and each use calls it; literals in functions are made once
 * per module, but for those that may keep a place (`g`, `y`), which stay. So do exported constants. A pattern that is
 * only a list of words, and is only asked whether a word is one of them, becomes a set.
 *
 * @example
 * makePatternsLazy('const A = /\\p{L}/u;\nexport const f = (x: string) => A.test(x);');
 */
export function makePatternsLazy(source: string): string {
	const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
	const edits: Edit[] = [];
	const names = new Map<string, ts.Identifier>();
	/** Where constants stand whose literals are made with them. */
	const constants: ts.Node[] = [];
	for (const statement of file.statements) {
		if (!ts.isVariableStatement(statement) || statement.modifiers) continue;
		for (const { name, initializer } of statement.declarationList.declarations) {
			if (!ts.isIdentifier(name) || !initializer) continue;
			const words = listedWords(initializer);
			const tests = words && testsOf(file, name);
			if (words && tests) {
				edits.push(replace(initializer, file, setOf(words)));
				for (const test of tests) edits.push(replace(test, file, 'has'));
			} else if (!holdsDear(initializer)) continue;
			names.set(name.text, name);
			constants.push(initializer);
			const kept = `${name.text}$`;
			edits.push({ start: name.getEnd(), end: initializer.getStart(file), text: ` = () => (${kept} ??= (` });
			edits.push({ start: initializer.getEnd(), end: statement.getEnd(), text: `));\nvar ${kept};` });
		}
	}
	const hoisted: string[] = [];
	const visit = (node: ts.Node, outer: ts.Node | undefined, inFunction: boolean): void => {
		const top = outer ?? (constants.includes(node) ? node : undefined);
		const test = inFunction ? testOf(node) : undefined;
		const words = test && listedWords(node);
		if (test && words) {
			const name = `words$${hoisted.length}`;
			hoisted.push(`var ${name};`);
			edits.push(replace(node, file, `(${name} ??= ${setOf(words)})`), replace(test, file, 'has'));
		} else if (isDear(node)) {
			const [, pattern, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) as RegExpExecArray;
			const made = `new RegExp(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`;
			if (!inFunction && top) edits.push(replace(node, file, made));
			else if (inFunction && (!/[gy]/.test(flags as string) || isWholeUse(node))) {
				const name = `pattern$${hoisted.length}`;
				hoisted.push(`var ${name};`);
				edits.push(replace(node, file, `(${name} ??= ${made})`));
			}
		} else if (ts.isIdentifier(node) && names.has(node.text) && names.get(node.text) !== node) {
			const { parent } = node;
			const isDeclared = (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) && parent.name === node;
			if (isDeclared) throw new Error(`${node.text} is declared twice in one module`);
			if (ts.isShorthandPropertyAssignment(parent)) edits.push(insert(node.getEnd(), `: ${node.text}()`));
			else if (!isPropertyName(node, parent)) edits.push(insert(node.getEnd(), '()'));
		}
		ts.forEachChild(node, (child) => visit(child, top, inFunction || ts.isFunctionLike(node)));
	};
	visit(file, undefined, false);
	if (edits.length === 0) return source;
	edits.sort((a, b) => b.start - a.start || b.end - a.end);
	const text = edits.reduce((done, { start, end, text: by }) => done.slice(0, start) + by + done.slice(end), source);
	return `${text}\n${hoisted.join('\n')}\n`;
}

/** The names in every `NAME.test(…)` of a constant; `undefined` where it is used, or another of the name declared, otherwise. */
function testsOf(file: ts.SourceFile, name: ts.Identifier): readonly ts.MemberName[] | undefined {
	const found: ts.MemberName[] = [];
	const visit = (node: ts.Node): boolean => {
		if (ts.isIdentifier(node) && node.text === name.text && node !== name) {
			const test = testOf(node);
			if (!test) return false;
			found.push(test);
		}
		let fine = true;
		ts.forEachChild(node, (child) => {
			fine &&= visit(child);
		});
		return fine;
	};
	return visit(file) && found.length > 0 ? found : undefined;
}

const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });
const replace = (node: ts.Node, file: ts.SourceFile, text: string): Edit => ({
	start: node.getStart(file),
	end: node.getEnd(),
	text,
});

/** Whether a pattern is handed to a method that begins at its beginning and leaves it there. */
const isWholeUse = ({ parent }: ts.Node): boolean =>
	ts.isCallExpression(parent) &&
	ts.isPropertyAccessExpression(parent.expression) &&
	['replace', 'replaceAll', 'match', 'matchAll', 'split'].includes(parent.expression.name.text);

const isPropertyName = (node: ts.Identifier, parent: ts.Node): boolean =>
	(ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;

/** Applies `makePatternsLazy` to our own modules. */
export const lazyPatterns: Plugin = {
	name: 'lazy-patterns',
	setup: (build) => {
		build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
			if (path.includes('node_modules') || path.endsWith('.generated.ts')) return undefined;
			return { contents: makePatternsLazy(await readFile(path, 'utf8')), loader: 'ts' };
		});
	},
};
