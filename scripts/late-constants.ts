import type { Options } from 'tsup';
import ts from 'typescript';

interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Reads a bundle, with what each of its names stands for. */
function open(code: string): { readonly file: ts.SourceFile; readonly checker: ts.TypeChecker } {
	const name = 'bundle.js';
	const options: ts.CompilerOptions = { allowJs: true, noLib: true, noResolve: true, target: ts.ScriptTarget.ES2022 };
	const file = ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
	const host = {
		...ts.createCompilerHost(options),
		getSourceFile: (path: string) => (path === name ? file : undefined),
	};
	return { file, checker: ts.createProgram([name], options, host).getTypeChecker() };
}

/** Names in a declaration or behind a point name nothing that stands elsewhere. */
function isReference(node: ts.Identifier): boolean {
	const { parent } = node;
	if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent))
		return parent.name !== node;
	return !(
		(ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) &&
		parent.name === node
	);
}

/** Whether a name is more than asked for its value. */
function isAssigned({ parent }: ts.Identifier, node: ts.Identifier): boolean {
	if (ts.isBinaryExpression(parent))
		return (
			parent.left === node &&
			parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
			parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment
		);
	return (
		ts.isPrefixUnaryExpression(parent) ||
		ts.isPostfixUnaryExpression(parent) ||
		ts.isNewExpression(parent) ||
		ts.isHeritageClause(parent.parent)
	);
}

/**
 * Has constants of a bundle that few uses of the library ask for made by their first use, with the constants that only
 * they are made of: each becomes a function that makes it once. Making one has no effect but the constant in our
 * sources, so when it is made does not show.
 *
 * @param code a bundle as esbuild writes it: constants as `var` on the top level
 * @param names of the constants that are seldom asked for
 * @example
 * makeConstantsLate('var LISTS=[new Set(["a"])];export const f=()=>LISTS;', /^LISTS$/);
 */
export function makeConstantsLate(code: string, names: RegExp): string {
	const { file, checker } = open(code);
	const symbolAt = (node: ts.Identifier): ts.Symbol | undefined =>
		ts.isShorthandPropertyAssignment(node.parent)
			? checker.getShorthandAssignmentValueSymbol(node.parent)
			: checker.getSymbolAtLocation(node);
	const declared = new Map<
		ts.Symbol,
		ts.VariableDeclaration & { readonly name: ts.Identifier; readonly initializer: ts.Expression }
	>();
	for (const statement of file.statements)
		if (ts.isVariableStatement(statement) && !statement.modifiers)
			for (const declaration of statement.declarationList.declarations) {
				const symbol = ts.isIdentifier(declaration.name) && checker.getSymbolAtLocation(declaration.name);
				if (symbol && symbol.declarations?.length === 1 && declaration.initializer)
					declared.set(symbol, declaration as never);
			}
	const uses = new Map<ts.Symbol, ts.Identifier[]>();
	const visit = (node: ts.Node): void => {
		if (ts.isExportSpecifier(node)) {
			const symbol = checker.getExportSpecifierLocalTargetSymbol(node);
			if (symbol) declared.delete(symbol);
			return;
		}
		if (ts.isIdentifier(node) && isReference(node)) {
			const symbol = symbolAt(node);
			if (symbol && declared.has(symbol)) {
				if (isAssigned(node, node)) declared.delete(symbol);
				else uses.set(symbol, [...(uses.get(symbol) ?? []), node]);
			}
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	const late = new Set<ts.Symbol>();
	for (const [symbol, { name }] of declared) if (names.test(name.text)) late.add(symbol);
	/** The constant in which a node stands, or of which it is told by which function it stands in that it is asked for late. */
	const holderOf = (node: ts.Node): ts.Symbol | undefined => {
		for (let at: ts.Node = node; at.parent; at = at.parent)
			if (
				at.parent.parent?.parent?.parent === file &&
				ts.isVariableDeclaration(at.parent) &&
				ts.isIdentifier(at.parent.name)
			)
				return checker.getSymbolAtLocation(at.parent.name);
		return undefined;
	};
	const holders = new Map([...uses].map(([symbol, nodes]) => [symbol, nodes.map(holderOf)]));
	const isMade = (node: ts.Node): boolean =>
		!ts.isFunctionLike(node) &&
		(ts.isNewExpression(node) ||
			ts.isCallExpression(node) ||
			(ts.forEachChild(node, (child) => isMade(child) || undefined) ?? false));
	for (let size = -1; size !== late.size; ) {
		size = late.size;
		for (const [symbol, { initializer }] of declared)
			if (isMade(initializer) && holders.get(symbol)?.every((holder) => holder !== undefined && late.has(holder)))
				late.add(symbol);
	}
	const edits: Edit[] = [];
	const kept: string[] = [];
	for (const symbol of late) {
		const found = declared.get(symbol);
		if (!found) continue;
		const { name, initializer } = found;
		kept.push(`${name.text}$late`);
		edits.push({ start: name.getEnd(), end: initializer.getStart(file), text: `=()=>${name.text}$late??=(` });
		edits.push({ start: initializer.getEnd(), end: initializer.getEnd(), text: ')' });
		for (const use of uses.get(symbol) ?? []) {
			const text = ts.isShorthandPropertyAssignment(use.parent) ? `:${use.text}()` : '()';
			edits.push({ start: use.getEnd(), end: use.getEnd(), text });
		}
	}
	if (kept.length === 0) return code;
	// Where two stand at one place, the use in a constant comes before the end of the constant.
	edits.sort((one, other) => one.start - other.start || Number(one.text === ')') - Number(other.text === ')'));
	let at = 0;
	let written = '';
	for (const { start, end, text } of edits) {
		written += code.slice(at, start) + text;
		at = end;
	}
	return `${written}${code.slice(at)}\nvar ${kept.join(',')};\n`;
}

/** The lexicons as they are written are only asked for where a caller adds words: the build has prepared them. */
const SELDOM = /^(?:[A-Z]+_LEXICON|LEXICONS)$/;

/** Applies `makeConstantsLate` to the files of a build. */
export const lateConstants: NonNullable<Options['plugins']>[number] = {
	name: 'late-constants',
	renderChunk: (code) => ({ code: makeConstantsLate(code, SELDOM) }),
};
