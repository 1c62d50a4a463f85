import { BiographError, type Register } from '../model';
import type { ParseOptions } from './parse-biography';
import { checkRegister } from './schema-checks.generated';
import { type SchemaError, schemaMessage } from './schema-error';
import { readYaml, type YamlTree } from './yaml-tree';

const LISTS = ['people', 'organizations', 'places'] as const;

const sameName = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** Faults that the schema cannot see: a name or an id of two entries, a parent that is not there. */
function checkEntries(register: Register, tree: YamlTree): void {
	const ids = new Map<string, string>();
	for (const list of LISTS) {
		const names = new Map<string, number>();
		for (const [index, entry] of (register[list] ?? []).entries()) {
			const at = `/${list}/${index}`;
			if (entry.id !== undefined && ids.has(entry.id))
				throw tree.error(`${at}/id`, `the id "${entry.id}" is there twice: give this one another`);
			if (entry.id !== undefined) ids.set(entry.id, list);
			for (const name of [entry.name, ...(entry.aliases ?? [])]) {
				const other = names.get(sameName(name));
				if (other !== undefined && other !== index) {
					throw tree.error(at, `"${name}" names two entries of "${list}": keep it in one of them`);
				}
				names.set(sameName(name), index);
			}
		}
	}
	for (const [index, { parent }] of (register.organizations ?? []).entries()) {
		if (parent !== undefined && ids.get(parent) !== 'organizations') {
			throw tree.error(
				`/organizations/${index}/parent`,
				`no organization has the id "${parent}": add it, or correct the id`,
			);
		}
	}
	checkParents(register, tree);
}

/** No organisation is a part of itself, directly or by way of others. */
function checkParents({ organizations = [] }: Register, tree: YamlTree): void {
	const parents = new Map(organizations.flatMap(({ id, parent }) => (id && parent ? [[id, parent] as const] : [])));
	const fine = new Set<string>();
	for (const [index, { id: own, name }] of organizations.entries()) {
		const above = new Set<string>();
		for (let id = own; id !== undefined && !fine.has(id); id = parents.get(id)) {
			if (above.has(id))
				throw tree.error(`/organizations/${index}/parent`, `"${name}" is part of itself: correct "parent"`);
			above.add(id);
		}
		for (const id of above) fine.add(id);
	}
}

/** Reads and checks a register, keeping its YAML for changes in place. */
export function readRegister(
	text: string,
	{ file }: ParseOptions,
): { readonly tree: YamlTree; readonly register: Register } {
	const tree = readYaml(text, { file, code: 'invalid-register' });
	if (tree.value === null || tree.value === undefined) return { tree, register: {} };
	const check = checkRegister as { (value: unknown): boolean; readonly errors?: readonly SchemaError[] | null };
	if (!check(tree.value)) {
		const [first] = check.errors ?? [];
		if (!first) throw new BiographError('invalid-register', `${file ?? 'register'}: does not fit its schema`);
		const { pointer, message } = schemaMessage(first, tree.value, true);
		throw tree.error(pointer, message);
	}
	const register = tree.value as Register;
	checkEntries(register, tree);
	return { tree, register };
}

/**
 * Parses a register of known things (`entities.yaml`): people, organisations and places with their names, aliases,
 * `@id`, links and parents.
 *
 * @param text the file's text
 * @param options the file's name, for messages
 * @throws BiographError `invalid-register` with line and column: what is wrong and what to do
 * @example
 * const register = parseRegister('organizations:\n  - name: Acme Ltd\n    aliases: [Acme]\n');
 * const biography = reconcile(claims, { register });
 */
export function parseRegister(text: string, options: ParseOptions = {}): Register {
	return readRegister(text, options).register;
}
