import { type PropertyName, propertyName } from '../make';
import { isAbsoluteIri } from '../resolve-iri';
import { isLooseSchemaOrg, isMisspeltSchemaOrg, isSchemaOrg, schemaName } from '../schema-iri';

/** What a context says about a term. */
export interface TermDefinition {
	/** The IRI or keyword; `undefined` where the term is taken out of use. */
	readonly iri: string | undefined;
	/** `@id`, `@vocab`, `@json` or the IRI of a datatype. */
	readonly type: string | undefined;
	readonly containers: readonly string[];
	readonly reverse: boolean;
	/** The context that holds for values of the term. */
	readonly context: unknown;
}

/** A key or type in full. */
export interface Name {
	/** `schema`: `name` is a term of schema.org; `none`: it stands for nothing. */
	readonly kind: 'keyword' | 'schema' | 'foreign' | 'none';
	readonly name: string;
	readonly definition: TermDefinition | undefined;
	/** Whether a context that could not be read may say otherwise. */
	readonly open: boolean;
	/** The same as the name of a property. */
	readonly property: PropertyName;
}

/** The context in force at a place. */
export interface ActiveContext {
	/** What a plain term is appended to. */
	readonly vocab: string | undefined;
	readonly terms: ReadonlyMap<string, TermDefinition>;
	/** Whether the keywords that tell values from nodes (`@value`, `@list`, `@set`) have other names here. */
	readonly aliases: boolean;
	/** `undefined`: that of the document. */
	readonly base: string | undefined;
	/** Whether a remote context could not be read. */
	readonly open: boolean;
	/** Whether a context was given at all. */
	readonly given: boolean;
	readonly names: Map<string, Name>;
}

/** What is wrong with a context; `key` is the step to it inside `@context`. */
export interface ContextProblem {
	readonly problem: 'misspelt-context' | 'loose-context' | 'unknown-context' | 'invalid-keyword-value';
	readonly detail: string;
	readonly keyword?: string;
	readonly steps: readonly (string | number)[];
}

const tellsValues: ReadonlySet<string> = new Set(['@value', '@list', '@set']);
const schemaVocab = 'https://schema.org/';
// A bound for names kept: hostile input has millions of them, the contexts of ordinary input a few hundred.
const namesKept = 4096;

/** Where nothing is known: the start of a document. */
export const emptyContext: ActiveContext = {
	vocab: undefined,
	terms: new Map(),
	aliases: false,
	base: undefined,
	open: false,
	given: false,
	names: new Map(),
};

const alias = (iri: string): TermDefinition => ({
	iri,
	type: undefined,
	containers: [],
	reverse: false,
	context: undefined,
});

/** What `https://schema.org` stands for; its own context calls `@type` and `@id` also `type` and `id`. */
export const schemaContext: ActiveContext = {
	vocab: schemaVocab,
	terms: new Map([
		['type', alias('@type')],
		['id', alias('@id')],
		['schema', alias(schemaVocab)],
	]),
	aliases: false,
	base: undefined,
	open: false,
	given: true,
	names: new Map(),
};

/** What `{"@vocab": "https://schema.org/"}` stands for: the names of schema.org and no others. */
export const vocabContext: ActiveContext = {
	vocab: schemaVocab,
	terms: new Map(),
	aliases: false,
	base: undefined,
	open: false,
	given: true,
	names: new Map(),
};

// The spellings that nearly all documents have.
const usual: ReadonlySet<string> = new Set([
	'https://schema.org',
	'https://schema.org/',
	'http://schema.org',
	'http://schema.org/',
]);

/** Whether a `@context` is schema.org's, as nearly all documents spell it. */
export function isUsualContext(local: unknown): boolean {
	return typeof local === 'string' && usual.has(local);
}

/**
 * The context that holds after a `@context`.
 *
 * @param local The value of `@context`: a string, an object, `null`, or an array of these.
 * @param report Told of everything that is wrong.
 */
export function extendContext(
	active: ActiveContext,
	local: unknown,
	report: (problem: ContextProblem) => void,
): ActiveContext {
	if (active === emptyContext && isUsualContext(local)) return schemaContext;
	const list = Array.isArray(local) ? local : [local];
	let context = active;
	for (const [index, item] of list.entries()) {
		const steps = Array.isArray(local) ? [index] : [];
		if (item === null) context = { ...emptyContext, given: true, names: new Map() };
		else if (typeof item === 'string') context = extendByName(context, item, steps, report);
		else if (typeof item === 'object' && !Array.isArray(item)) {
			context = extendByObject(context, item as Readonly<Record<string, unknown>>, steps, report);
		} else {
			const detail = 'an address, an object or a list of these';
			report({ problem: 'invalid-keyword-value', keyword: '@context', detail, steps });
		}
	}
	return context;
}

function extendByName(
	active: ActiveContext,
	name: string,
	steps: readonly (string | number)[],
	report: (problem: ContextProblem) => void,
): ActiveContext {
	const known = isSchemaOrg(name);
	if (!known && !isMisspeltSchemaOrg(name)) {
		report({ problem: 'unknown-context', detail: name, steps });
		return { ...active, open: true, given: true, names: new Map() };
	}
	if (!known) report({ problem: 'misspelt-context', detail: name, steps });
	else if (isLooseSchemaOrg(name)) report({ problem: 'loose-context', detail: name, steps });
	if (active.terms.size === 0 && !active.open && active.base === undefined) return schemaContext;
	const terms = new Map([...active.terms, ...schemaContext.terms]);
	return { ...active, vocab: schemaVocab, terms, given: true, names: new Map() };
}

function extendByObject(
	active: ActiveContext,
	local: Readonly<Record<string, unknown>>,
	steps: readonly (string | number)[],
	report: (problem: ContextProblem) => void,
): ActiveContext {
	let { vocab, base } = active;
	let terms: Map<string, TermDefinition> | undefined;
	for (const key of Object.keys(local)) {
		const value = local[key];
		if (key === '@vocab' && (typeof value === 'string' || value === null)) {
			vocab = value === null ? undefined : vocabOf(value, [...steps, key], report, local, active);
		} else if (key === '@base' && (typeof value === 'string' || value === null)) base = value ?? undefined;
		else if (!key.startsWith('@')) {
			terms ??= new Map(active.terms);
			terms.set(key, definition(key, value, local, active));
		} else if (key === '@import' && typeof value === 'string' && !isSchemaOrg(value)) {
			report({ problem: 'unknown-context', detail: value, steps: [...steps, key] });
		}
	}
	// Most that only say a language: names stay what they were, and need not be looked up again.
	if (!terms && vocab === active.vocab && base === active.base && active.given) return active;
	const all = terms ?? active.terms;
	// One for all documents, so that names are looked up once.
	if (vocab === schemaVocab && all.size === 0 && base === undefined && !active.open) return vocabContext;
	return {
		vocab,
		base,
		terms: all,
		aliases: active.aliases || [...all.values()].some(({ iri }) => iri !== undefined && tellsValues.has(iri)),
		open: active.open,
		given: true,
		names: new Map(),
	};
}

function vocabOf(
	value: string,
	steps: readonly (string | number)[],
	report: (problem: ContextProblem) => void,
	local: Readonly<Record<string, unknown>>,
	active: ActiveContext,
): string {
	if (schemaName(value) === '') return schemaVocab;
	if (isSchemaOrg(value) || (isAbsoluteIri(value) && isMisspeltSchemaOrg(value))) {
		report({ problem: 'misspelt-context', detail: value, steps });
		return schemaVocab;
	}
	return isAbsoluteIri(value) ? fullIri(value, local, active, 0) : value;
}

function definition(
	term: string,
	value: unknown,
	local: Readonly<Record<string, unknown>>,
	active: ActiveContext,
): TermDefinition {
	if (typeof value === 'string') return alias(fullIri(value, local, active, 0));
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ...alias(''), iri: undefined };
	const about = value as Readonly<Record<string, unknown>>;
	const reverse = about['@reverse'];
	const id = typeof reverse === 'string' ? reverse : about['@id'];
	const type = about['@type'];
	const container = about['@container'];
	return {
		iri: id === null ? undefined : fullIri(typeof id === 'string' ? id : term, local, active, 0),
		type: typeof type === 'string' ? fullIri(type, local, active, 0) : undefined,
		containers: (Array.isArray(container) ? container : [container]).filter((each) => typeof each === 'string'),
		reverse: typeof reverse === 'string',
		context: about['@context'],
	};
}

/** A term or compact IRI of a context in full; terms may be defined by others of the same context. */
function fullIri(name: string, local: Readonly<Record<string, unknown>>, active: ActiveContext, depth: number): string {
	if (name.startsWith('@') || depth > 8) return name;
	const colon = name.indexOf(':');
	const prefix = colon < 0 ? name : name.slice(0, colon);
	const rest = colon < 0 ? '' : name.slice(colon + 1);
	if (rest.startsWith('//') || prefix === '_') return name;
	if (colon >= 0 || depth > 0) {
		const own = Object.hasOwn(local, prefix) ? local[prefix] : undefined;
		const id = typeof own === 'object' && own !== null ? (own as { '@id'?: unknown })['@id'] : own;
		if (typeof id === 'string' && id !== name) return fullIri(id, local, active, depth + 1) + rest;
		const known = active.terms.get(prefix)?.iri;
		if (known !== undefined) return known + rest;
	}
	if (colon >= 0) return prefix === 'schema' ? schemaVocab + rest : name;
	const vocab = typeof local['@vocab'] === 'string' ? local['@vocab'] : active.vocab;
	return (vocab ?? '') + name;
}

/** A key, type or coerced value in full, under a context. */
export function expandName(context: ActiveContext, written: string): Name {
	const kept = context.names.get(written);
	if (kept) return kept;
	const name = findName(context, written);
	if (context.names.size < namesKept) context.names.set(written, name);
	return name;
}

function findName(context: ActiveContext, written: string): Name {
	const definition = context.terms.get(written);
	if (definition) return definition.iri === undefined ? nothing : named(definition.iri, definition, false);
	if (written.startsWith('@')) return nameOf('keyword', written, undefined, false);
	const colon = written.indexOf(':');
	if (colon > 0) {
		const rest = written.slice(colon + 1);
		const prefix = rest.startsWith('//') ? undefined : context.terms.get(written.slice(0, colon))?.iri;
		if (prefix !== undefined) return named(prefix + rest, undefined, false);
		return named(written.startsWith('schema:') ? schemaVocab + rest : written, undefined, context.open);
	}
	if (context.vocab !== undefined) return named(context.vocab + written, undefined, context.open);
	return context.open ? nameOf('foreign', written, undefined, true) : nothing;
}

function nameOf(kind: Name['kind'], name: string, definition: TermDefinition | undefined, open: boolean): Name {
	return { kind, name, definition, open, property: propertyName(name, kind === 'schema', open) };
}

const nothing = nameOf('none', '', undefined, false);

function named(iri: string, definition: TermDefinition | undefined, open: boolean): Name {
	if (iri.startsWith('@')) return nameOf('keyword', iri, definition, open);
	const schema = schemaName(iri);
	return schema === undefined ? nameOf('foreign', iri, definition, open) : nameOf('schema', schema, definition, open);
}
