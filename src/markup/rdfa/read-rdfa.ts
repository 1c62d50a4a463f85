import { attribute, attributeValue, type HtmlElement, textContent } from '../../html';
import type { GraphBuilder, GrowingNode } from '../graph-builder';
import { isMisspeltSchemaOrg, isSchemaOrg } from '../schema-iri';
import { fullName, initialPrefixes, isLinkType, type NameScope, withPrefixes } from './names';
import { type MarkedName, RdfaGraph, type Unplaced } from './rdfa-graph';

/** What an element hands down to its children. */
interface Scope extends NameScope {
	readonly subject: GrowingNode;
	readonly object: GrowingNode;
	/** Properties that wait for the next subject below them (`rel` and `rev` without a resource of their own). */
	readonly incomplete: readonly MarkedName[];
}

// An element with none of these says nothing, and hands down what it was handed. `class` and `style` are most of the
// attributes of a page.
const SPEAKING: ReadonlySet<string> = new Set(
	'about content datatype datetime href prefix property rel resource rev src typeof vocab'.split(' '),
);
const isSpeaking = ({ name }: HtmlElement['attributes'][number]): boolean => SPEAKING.has(name);
const isRoot = ({ name }: HtmlElement): boolean => name === 'html' || name === 'head' || name === 'body';
const NO_NAMES: readonly MarkedName[] = [];

/**
 * Reads the RDFa of a page into nodes: RDFa Core 1.1, section 7.5, with HTML+RDFa's `datetime`, `vocab` and prefixes
 * inherited. Lists are read as plain values; words of `rel` that HTML gives a meaning are no properties.
 */
export function readRdfa(builder: GraphBuilder, page: HtmlElement, source: string, base: string | undefined): void {
	const graph = new RdfaGraph(builder, source, base);
	const start: Scope = {
		vocab: undefined,
		prefixes: initialPrefixes,
		subject: graph.document,
		object: graph.document,
		incomplete: NO_NAMES,
	};
	const stack: { readonly element: HtmlElement; readonly scope: Scope; next: number }[] = [
		{ element: page, scope: start, next: 0 },
	];
	while (stack.length > 0) {
		const frame = stack[stack.length - 1]!;
		const child = frame.element.children[frame.next++];
		if (!child) stack.pop();
		else if (child.type === 'element' && child.name !== 'template') {
			const scope = child.attributes.length === 0 ? frame.scope : readElement(graph, child, frame.scope);
			stack.push({ element: child, scope, next: 0 });
		}
	}
	graph.finish();
}

/** What the attributes of an element say. */
interface Said {
	readonly element: HtmlElement;
	readonly scope: NameScope;
	readonly rel: readonly MarkedName[];
	readonly rev: readonly MarkedName[];
	readonly properties: readonly MarkedName[];
	/** Nothing where the element has no `typeof`; an empty `typeof` still makes a node. */
	readonly types: readonly MarkedName[] | undefined;
	readonly about: string | undefined;
	readonly target: string | undefined;
	readonly content: string | undefined;
	readonly datatype: string | undefined;
	/** Whether `rel` or `rev` gives a property. */
	readonly linked: boolean;
}

function saidBy(graph: RdfaGraph, element: HtmlElement, outer: Scope): Said {
	const scope: NameScope = {
		vocab: vocabOf(graph, element, outer.vocab),
		prefixes: withPrefixes(outer.prefixes, attributeValue(element, 'prefix')),
	};
	const rel = namesOf(graph, element, 'rel', scope);
	const rev = namesOf(graph, element, 'rev', scope);
	return {
		element,
		scope,
		rel,
		rev,
		properties: namesOf(graph, element, 'property', scope),
		types: attribute(element, 'typeof') ? namesOf(graph, element, 'typeof', scope) : undefined,
		about: attributeValue(element, 'about'),
		target: attributeValue(element, 'resource') ?? attributeValue(element, 'href') ?? attributeValue(element, 'src'),
		content: attributeValue(element, 'content'),
		datatype: attributeValue(element, 'datatype'),
		linked: rel.length > 0 || rev.length > 0,
	};
}

/** Whom an element speaks of, and what its `rel` leads to; `typed` is the node that its `typeof` is of. */
interface Nodes {
	readonly subject: GrowingNode;
	readonly object?: GrowingNode | undefined;
	readonly typed?: GrowingNode | undefined;
	/** Whether the element speaks of nobody new: what it was handed goes on to its children. */
	readonly silent?: boolean;
}

/** Steps 5 and 6 of section 7.5. */
function nodesOf(graph: RdfaGraph, said: Said, outer: Scope): Nodes {
	const { element, scope, types, about, target, content, datatype, linked } = said;
	const hasProperty = attribute(element, 'property') !== undefined;
	if (linked) {
		const subject = about === undefined ? outer.object : graph.resource(about, element, scope);
		let object: GrowingNode | undefined;
		if (target !== undefined) object = graph.resource(target, element, scope);
		else if (types && about === undefined) object = graph.blank(element);
		return { subject, object, typed: types && (about === undefined ? object : subject) };
	}
	if (hasProperty && content === undefined && datatype === undefined) {
		const subject = about === undefined ? outer.object : graph.resource(about, element, scope);
		if (!types) return { subject };
		let typed: GrowingNode;
		if (about !== undefined) typed = subject;
		else if (isRoot(element)) typed = outer.object;
		else typed = target === undefined ? graph.blank(element) : graph.resource(target, element, scope);
		return { subject, object: typed, typed };
	}
	const named = about ?? target;
	let subject: GrowingNode;
	if (named !== undefined) subject = graph.resource(named, element, scope);
	else if (isRoot(element)) subject = outer.object;
	else if (types) subject = graph.blank(element);
	else return { subject: outer.object, silent: !hasProperty };
	return { subject, typed: types && subject };
}

/** What an element says; the scope of its children. */
function readElement(graph: RdfaGraph, element: HtmlElement, outer: Scope): Scope {
	if (!isRoot(element) && !element.attributes.some(isSpeaking)) return outer;
	const said = saidBy(graph, element, outer);
	const { scope, rel, rev, properties, types, linked } = said;
	const { subject, object, typed, silent } = nodesOf(graph, said, outer);
	if (types && typed) {
		typed.element = element;
		for (const type of types) graph.addType(typed, type);
	}
	if (object && linked) {
		for (const each of rel) graph.add(subject, each, { node: object });
		for (const each of rev) graph.add(object, each, { node: subject });
	}
	const awaited = linked && !object ? graph.blank(element) : undefined;
	if (properties.length > 0) {
		const value = propertyValue(graph, said, typed);
		for (const each of properties) graph.add(subject, each, value);
	}
	// Field by field: spread out, scopes are objects of many shapes, and reading them costs a third of all.
	const { vocab, prefixes } = scope;
	if (silent) {
		return { vocab, prefixes, subject: outer.subject, object: outer.object, incomplete: outer.incomplete };
	}
	for (const each of outer.incomplete) {
		if (each.attribute === 'rel') graph.add(outer.subject, each, { node: subject });
		else graph.add(subject, each, { node: outer.subject });
	}
	return {
		vocab,
		prefixes,
		subject,
		object: object ?? awaited ?? subject,
		incomplete: awaited ? [...rel, ...rev] : NO_NAMES,
	};
}

/** The value of an element's `property`: step 11 of section 7.5, with HTML's `datetime`. */
function propertyValue(graph: RdfaGraph, said: Said, typed: GrowingNode | undefined): Unplaced {
	const { element, scope, types, about, target, content, linked } = said;
	const datatype = datatypeOf(said.datatype, scope);
	if (content !== undefined) return { text: content, datatype };
	const time = element.name === 'time' ? attributeValue(element, 'datetime') : undefined;
	if (time !== undefined) return { text: time, datatype };
	if (said.datatype !== undefined) return { text: textContent(element), datatype };
	if (types && typed && about === undefined && !linked) return { node: typed };
	if (target !== undefined && !linked) return { node: graph.resource(target, element, scope) };
	return { text: textContent(element) };
}

function namesOf(
	graph: RdfaGraph,
	element: HtmlElement,
	from: MarkedName['attribute'],
	scope: NameScope,
): readonly MarkedName[] {
	const text = attributeValue(element, from);
	if (text === undefined) return NO_NAMES;
	const isLink = from === 'rel' || from === 'rev';
	const names: MarkedName[] = [];
	for (const written of text.split(/\s+/)) {
		if (written === '' || (isLink && !written.includes(':') && isLinkType(written))) continue;
		const name = fullName(written, scope);
		if (name) names.push({ element, name, written, attribute: from });
		else if (from === 'typeof' && !written.includes(':')) graph.sawPlainType(element);
	}
	return names;
}

/** The vocabulary in force at an element. */
function vocabOf(graph: RdfaGraph, element: HtmlElement, outer: string | undefined): string | undefined {
	const written = attributeValue(element, 'vocab')?.trim();
	if (written === undefined) return outer;
	if (written === '') return undefined;
	if (isSchemaOrg(written)) return 'http://schema.org/';
	if (!isMisspeltSchemaOrg(written)) return written;
	graph.sawMisspeltVocabulary(element, written);
	return 'http://schema.org/';
}

function datatypeOf(written: string | undefined, scope: NameScope): string | undefined {
	if (written === undefined || written.trim() === '') return undefined;
	const name = fullName(written.trim(), scope);
	return name && (name.schema === undefined ? name.iri : `https://schema.org/${name.schema}`);
}
