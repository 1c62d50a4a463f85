import type { Options } from 'tsup';
import ts from 'typescript';

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
 * Leaves out what constants of a bundle are, with the constants that only they are made of, where nothing asks for them:
 * esbuild keeps what is made by a call, which could have an effect. Making one has none but the constant in our sources.
 *
 * @param code a bundle as esbuild writes it: constants as `var` on the top level
 * @param names of the constants that may be left out
 * @example
 * dropUnusedConstants('var A=new Set(["a"]),LISTS=[A];export const f=()=>1;', /^LISTS$/); // 'var A,LISTS;export …'
 */
export function dropUnusedConstants(code: string, names: RegExp): string {
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
	/** The constant in whose making a node stands. */
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
	const unused = new Set<ts.Symbol>();
	for (let size = -1; size !== unused.size; ) {
		size = unused.size;
		for (const [symbol, { name, initializer }] of declared) {
			const users = holders.get(symbol) ?? [];
			if (!names.test(name.text) && (users.length === 0 || !isMade(initializer))) continue;
			if (users.every((holder) => holder !== undefined && unused.has(holder))) unused.add(symbol);
		}
	}
	let at = 0;
	let written = '';
	for (const [symbol, { name, initializer }] of declared) {
		if (!unused.has(symbol)) continue;
		written += code.slice(at, name.getEnd());
		at = initializer.getEnd();
	}
	return written + code.slice(at);
}

/** The build has prepared the lexicons; as they are written, only `own-plan` asks for them. */
const PREPARED = /^[A-Z]+_LEXICON$/;

/** Applies `dropUnusedConstants` to the files of a build. */
export const unusedConstants: NonNullable<Options['plugins']>[number] = {
	name: 'unused-constants',
	renderChunk: (code) => ({ code: dropUnusedConstants(code, PREPARED) }),
};
