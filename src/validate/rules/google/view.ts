import type { MarkupValue } from '../../../markup';
import type { Vocabulary } from '../../../vocabulary';
import { lexicalForm } from '../values/lexical-form';
import type { PropertyRule } from './entry';

const SCHEMA_ORG = /^(?:(?:https?:)?\/\/(?:www\.)?schema\.org\/|schema:)/i;
const WEB = /^(?:https?:)?\/\/\S+$/i;
const THING = /^[A-Z]/;
const DATATYPES = new Set(['Text', 'URL', 'Number', 'Integer', 'Boolean', 'Date', 'DateTime', 'Time']);

/** Whether a type that an entry takes is one of plain values. */
export const isDatatype = (type: string): boolean => DATATYPES.has(type);

/** A value in the flat form that the JSON Schemas in `schemas/google` are written for. */
export type ViewValue = string | number | boolean | { readonly '@type'?: readonly string[] };

/** A member of an enumeration without its namespace. */
export function memberName(text: string): string {
	return text.trim().replace(SCHEMA_ORG, '');
}

/** The member that a value names, as text, as an address or as a node that is only named. */
export function memberOf(value: MarkupValue): string | undefined {
	if (value.kind === 'empty') return undefined;
	if (value.kind !== 'node') return memberName(lexicalForm(value));
	const { id } = value.node.entity;
	return id === undefined ? undefined : memberName(id);
}

const closures = new WeakMap<Vocabulary, Map<string, readonly string[]>>();

/** Types with everything above them. */
function typesOf(types: readonly string[], vocabulary: Vocabulary): readonly string[] {
	const [first = '', ...others] = types;
	if (others.length > 0) return [...new Set(types.flatMap((type) => typesOf([type], vocabulary)))];
	const term = vocabulary.types.get(first);
	if (!term) return types;
	let known = closures.get(vocabulary);
	if (!known) {
		known = new Map();
		closures.set(vocabulary, known);
	}
	let closure = known.get(first);
	if (!closure) {
		closure = [...new Set([first, ...term.ancestors])];
		known.set(first, closure);
	}
	return closure;
}

/** A value as the schemas see it, under a property that an entry has a rule for. */
export function viewOf(value: MarkupValue, rule: PropertyRule, vocabulary: Vocabulary): ViewValue {
	if (value.kind === 'empty') return '';
	if (value.kind === 'node') {
		const { entity } = value.node;
		const id = entity.id ?? value.node.writtenId;
		if (id !== undefined && !entity.described) {
			if (rule.members) return memberName(id);
			if (rule.types?.includes('URL')) return id;
		}
		// A node without a type, or one described elsewhere, may be anything.
		return entity.types.length > 0 ? { '@type': typesOf(entity.types, vocabulary) } : {};
	}
	// Of Microdata, Google reads `content` wherever it stands.
	const text = lexicalForm(value);
	if (rule.members) return memberName(text);
	if (value.kind === 'number') return Number(value.text);
	if (value.kind === 'boolean') return value.text === 'true';
	// An address may stand for any thing.
	const onlyThings = rule.types?.every((type) => THING.test(type) && !isDatatype(type));
	return onlyThings && WEB.test(text) ? {} : text;
}
