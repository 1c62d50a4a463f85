import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { patternSigns } from './pattern-signs';
import { plainPattern } from './plain-pattern';
import { wordsOf } from './word-patterns';

const LATE = fileURLToPath(new URL('../src/late-pattern.ts', import.meta.url));

interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** The pattern and the flags of a literal, or of a pattern that is put together of what stands in its module. */
function literalOf(node: ts.Node): readonly [pattern: string, flags: string] | undefined {
	if (isMade(node)) return madeOf(node);
	if (!ts.isRegularExpressionLiteral(node)) return undefined;
	const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
	return [pattern, flags];
}

/**
 * `\p{…}` unfolds to hundreds of ranges. An engine unfolds it whenever it reads the literal, even in a function that
 * it only skims, so a module with many of them is dear to import.
 */
const isDear = (node: ts.Node): boolean =>
	ts.isRegularExpressionLiteral(node) && literalOf(node)?.[0].includes('\\p{') === true;

/** Whether a literal may be asked by way of `late`: one that keeps no place between uses. */
const isFree = (node: ts.Node): boolean => {
	const [, flags] = literalOf(node) ?? [];
	return (
		flags !== undefined && (!/[gy]/.test(flags) || (!flags.includes('y') && (isWholeUse(node) || isUsedWhole(node))))
	);
};

/** Whether a literal is a constant that is never used otherwise. */
function isUsedWhole({ parent }: ts.Node): boolean {
	if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return false;
	const { name } = parent;
	if (ts.isVariableStatement(parent.parent.parent) && parent.parent.parent.modifiers) return false;
	let uses = 0;
	const visit = (node: ts.Node): boolean => {
		if (ts.isIdentifier(node) && node.text === name.text && node !== name) {
			uses++;
			return isWholeUse(node);
		}
		return ts.forEachChild(node, (child) => !visit(child) || undefined) === undefined;
	};
	return visit(parent.getSourceFile()) && uses > 0;
}

function lateOf(node: ts.Node): string {
	const [pattern, flags] = literalOf(node) ?? ['', ''];
	const told = [pattern, flags, patternSigns(pattern, flags), plainPattern(pattern, flags)];
	while (told.at(-1) === '' && told.length > 2) told.pop();
	return `/* @__PURE__ */ late$(${told.map((part) => JSON.stringify(part)).join(', ')})`;
}

/** A pattern put together of strings. */
const isMade = (node: ts.Node): boolean =>
	ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp';

const isConstant = (statement: ts.Statement): statement is ts.VariableStatement =>
	ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;

/**
 * Puts a pattern together whose parts stand in constants of its module; `undefined` where they stand elsewhere.
 *
 * @param node `new RegExp(…)` in no function
 */
function madeOf(node: ts.Node): readonly [pattern: string, flags: string] | undefined {
	for (let at = node.parent; at; at = at.parent) if (ts.isFunctionLike(at)) return undefined;
	const constants = new Map<string, ts.VariableDeclaration>();
	for (const statement of node.getSourceFile().statements)
		if (isConstant(statement))
			for (const declaration of statement.declarationList.declarations)
				if (ts.isIdentifier(declaration.name)) constants.set(declaration.name.text, declaration);
	const needed = new Set<ts.VariableDeclaration>();
	const need = (part: ts.Node): void => {
		const declaration = ts.isIdentifier(part) ? constants.get(part.text) : undefined;
		if (declaration?.initializer && !needed.has(declaration)) {
			need(declaration.initializer);
			needed.add(declaration);
		}
		ts.forEachChild(part, need);
	};
	need(node);
	const lines = [...needed].map((declaration) => `const ${declaration.getText()};`);
	const code = `${lines.join('\n')}\nconst made = ${node.getText()};\nreturn [made.source, made.flags];`;
	try {
		return new Function(ts.transpile(code, { target: ts.ScriptTarget.ES2022 }))();
	} catch {
		return undefined;
	}
}

/** The words of a pattern that is only a list of them and is asked for one: a set tells sooner, and need not be compiled. */
function listedWords(node: ts.Node): readonly string[] | undefined {
	const [pattern = '', flags] = literalOf(node) ?? [];
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
	((isDear(node) || isMade(node)) && !isFree(node)) ||
	(!ts.isFunctionLike(node) && (ts.forEachChild(node, (child) => holdsDear(child) || undefined) ?? false));

/**
 * Has the regular expressions of a module made when they are first needed. A literal, and a pattern put together of
 * constants of the module, becomes a `late` one with the signs by which it is told that a text cannot match. Those that
 * may keep a place (`g`, `y`) only do so where methods of strings use them as a whole. Any other constant of the top level
 * that holds a dear one becomes a function that makes it once, and each use calls it. A pattern that is only a list of
 * words, and is only asked whether a word is one of them, becomes a set.
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
	/** Literals that have become sets. */
	const listed = new Set<ts.Node>();
	for (const statement of file.statements) {
		if (!ts.isVariableStatement(statement) || statement.modifiers) continue;
		for (const { name, initializer } of statement.declarationList.declarations) {
			if (!ts.isIdentifier(name) || !initializer) continue;
			const words = listedWords(initializer);
			const tests = words && testsOf(file, name);
			if (words && tests) {
				edits.push(replace(initializer, file, setOf(words)));
				listed.add(initializer);
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
		} else if (isFree(node) && !listed.has(node)) {
			if (inFunction) {
				const name = `pattern$${hoisted.length}`;
				hoisted.push(`var ${name};`);
				edits.push(replace(node, file, `(${name} ??= ${lateOf(node)})`));
			} else edits.push(replace(node, file, lateOf(node)));
		} else if (isDear(node) && !listed.has(node)) {
			const [pattern, flags] = literalOf(node) ?? [];
			const made = `new RegExp(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`;
			if (!inFunction && top) edits.push(replace(node, file, made));
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

/** What browsers load of a page's markup: there each byte is dearer than the moment in which a pattern is made. */
const SMALL = /[\\/]src[\\/](?:publish|model)[\\/]/;

/** Applies `makePatternsLazy` to our own modules but those that publish. */
export const lazyPatterns: Plugin = {
	name: 'lazy-patterns',
	setup: (build) => {
		build.onResolve({ filter: /^late-pattern$/ }, () => ({ path: LATE, sideEffects: false }));
		build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
			if (path.includes('node_modules') || path.endsWith('.generated.ts') || path === LATE || SMALL.test(path))
				return undefined;
			const contents = makePatternsLazy(await readFile(path, 'utf8'));
			return {
				contents: contents.includes('late$(') ? `import { late as late$ } from 'late-pattern';\n${contents}` : contents,
				loader: 'ts',
			};
		});
	},
};
