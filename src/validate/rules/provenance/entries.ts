import { type MarkupGraph, type MarkupValue, resolveIri } from '../../../markup';
import { BiographError } from '../../../model';
import type { RuleContext } from '../../rule';

/** What a provenance document says about the values of a graph. */
export interface ProvenanceEntries {
	/** `@id` of the subject, resolved as those of the markup are. */
	readonly about: string;
	/** Address of the page that carries the markup, as a value. */
	readonly page: string | undefined;
	/** `@id`s of the nodes that something is stated about. */
	readonly nodes: ReadonlySet<string>;
	/** By `keyOf`: whether the entry names words that state the value, or a person who answers for it. */
	readonly grounded: ReadonlyMap<string, boolean>;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value].flat());

/** Published graphs nest three nodes; values nested deeper than this are taken to differ. */
const DEEPEST = 12;

const literal = (text: string): string => (/^https?:\/\//i.test(text) ? `<${text}>` : JSON.stringify(text));
const record = (types: readonly string[], members: readonly (readonly [name: string, value: string])[]): string =>
	`{${[...types].sort().join()};${members
		.map(([name, value]) => `${name}=${value}`)
		.sort()
		.join()}}`;

/** A value of the markup in a form that equal values share: addresses and references alike, order without meaning. */
export function formOf(value: MarkupValue, depth = 0): string {
	if (value.kind === 'empty' || depth > DEEPEST) return '';
	if (value.kind !== 'node') return literal(value.text);
	const { id, types, properties } = value.node;
	if (id !== undefined && !id.startsWith('_:')) return `<${id}>`;
	const members = properties.flatMap(({ name, values }) =>
		values.map((inner) => [name, formOf(inner, depth + 1)] as const),
	);
	return record(
		types.map(({ name }) => name),
		members,
	);
}

/** The key of a statement: the node, the property, the value's form. */
export const keyOf = (about: string, property: string, form: string): string => `${about} ${property} ${form}`;

const kept = new WeakMap<MarkupGraph, ProvenanceEntries>();

/**
 * The entries of the provenance document that the options give.
 *
 * @throws BiographError `invalid-option` where it is none
 */
export function provenanceEntries({ graph, options }: RuleContext): ProvenanceEntries {
	const known = kept.get(graph);
	if (known) return known;
	const made = entriesOf(options.provenance ?? '', graph.base);
	kept.set(graph, made);
	return made;
}

function entriesOf(text: string, base: string | undefined): ProvenanceEntries {
	const document = parse(text);
	const resolved = (id: string): string => (base === undefined ? id : resolveIri(id, base));
	const nodes = new Set<string>();
	const grounded = new Map<string, boolean>();
	const formIn = (value: unknown, depth: number): string => {
		if (!isObject(value)) return depth > DEEPEST ? '' : literal(String(value));
		if (value['@value'] !== undefined) return literal(String(value['@value']));
		if (typeof value['@id'] === 'string') return `<${resolved(value['@id'])}>`;
		if (depth > DEEPEST) return '';
		const members = Object.entries(value).flatMap(([name, inner]) =>
			name.startsWith('@') ? [] : listOf(inner).map((one) => [name, formIn(one, depth + 1)] as const),
		);
		return record(listOf(value['@type']).map(String), members);
	};
	const note = (about: string, property: string, value: unknown, isGrounded: boolean, depth = 0): void => {
		const key = keyOf(about, property, formIn(value, 0));
		nodes.add(about);
		grounded.set(key, isGrounded || (grounded.get(key) ?? false));
		noteNested(value, isGrounded, depth);
	};
	/** A node with an `@id` inside a value says something of its own. */
	const noteNested = (value: unknown, isGrounded: boolean, depth: number): void => {
		if (!isObject(value) || depth > DEEPEST) return;
		const id = value['@id'];
		for (const [name, inner] of Object.entries(value)) {
			if (name.startsWith('@')) continue;
			for (const one of listOf(inner)) {
				if (typeof id === 'string') note(resolved(id), name, one, isGrounded, depth + 1);
				else noteNested(one, isGrounded, depth + 1);
			}
		}
	};
	for (const fact of listOf(document.facts).filter(isObject)) {
		const isGrounded = listOf(fact.evidence).length > 0 || typeof fact.wasAttributedTo === 'string';
		for (const { about, property, value } of listOf(fact.statements).filter(isObject)) {
			if (typeof about === 'string' && typeof property === 'string') note(resolved(about), property, value, isGrounded);
		}
	}
	return {
		about: resolved(String(document.about)),
		page: typeof document.page === 'string' ? literal(document.page) : undefined,
		nodes,
		grounded,
	};
}

function parse(text: string): Json {
	let document: unknown;
	try {
		document = JSON.parse(text);
	} catch {
		// Answered below, as every other text that is no provenance document.
	}
	if (isObject(document) && typeof document.about === 'string' && Array.isArray(document.facts)) return document;
	throw new BiographError(
		'invalid-option',
		'provenance is not a provenance document: give what biograph writes with --format provenance',
	);
}
