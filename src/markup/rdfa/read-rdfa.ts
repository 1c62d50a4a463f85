import { attribute, attributeValue, type HtmlElement, textContent } from '../../html';
import type { MarkupBlock, Place } from '../graph';
import type { GraphBuilder, GrowingNode } from '../graph-builder';
import {
	addProperty,
	addType as addTypeTo,
	addValue,
	makeEmpty,
	makeLiteral,
	makeNode,
	makeNodeValue,
	makeProperty,
	makeType,
} from '../make';
import { resolveIri } from '../resolve-iri';
import { isMisspeltSchemaOrg, isSchemaOrg, schemaName } from '../schema-iri';
import { type FullName, fullName, initialPrefixes, isLinkType, type NameScope, withPrefixes } from './names';

/** A property that waits for the next subject below it (`rel` without a resource of its own). */
interface Incomplete {
	readonly element: HtmlElement;
	readonly name: FullName;
	readonly written: string;
	readonly attribute: 'rel' | 'rev';
}

const complete: readonly Incomplete[] = [];

/** What an element hands down to its children. */
interface Scope extends NameScope {
	readonly subject: GrowingNode;
	readonly object: GrowingNode;
	readonly incomplete: readonly Incomplete[];
}

// An element with none of these says nothing, and hands down what it was handed. `class` and `style` are most of the
// attributes of a page.
const speaking: ReadonlySet<string> = new Set(
	'about content datatype datetime href prefix property rel resource rev src typeof vocab'.split(' '),
);
const isSpeaking = ({ name }: HtmlElement['attributes'][number]): boolean => speaking.has(name);

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/**
 * Reads the RDFa of a page into nodes: RDFa Core 1.1, section 7.5, with HTML+RDFa's `datetime`, `vocab` and prefixes
 * inherited. Lists are read as plain values; words of `rel` that HTML gives a meaning are no properties.
 */
export function readRdfa(builder: GraphBuilder, page: HtmlElement, source: string, base: string | undefined): void {
	const block: MarkupBlock = { syntax: 'rdfa', source, start: 0, end: source.length };
	const root: Place = { up: undefined, key: undefined, block };
	const named = new Map<string, GrowingNode>();
	const nodes: GrowingNode[] = [];
	const counts = new Map<GrowingNode, Map<string, number>>();
	let schemaSeen = false;
	let plainType: HtmlElement | undefined;

	const blank = (element: HtmlElement | undefined, written?: string, iri?: string): GrowingNode => {
		const node = makeNode(root, { element, attribute: 'typeof' }, iri, written, undefined, false);
		nodes.push(node);
		return node;
	};
	const resource = (written: string, element: HtmlElement, scope: NameScope): GrowingNode => {
		const curie = written.startsWith('[') ? written.slice(1, -1) : written;
		const known = /^[a-z][\w.-]*:(?!\/\/)/i.test(curie) ? fullName(curie, scope)?.iri : undefined;
		const iri = known ?? resolveIri(curie, base);
		const same = named.get(iri);
		if (same) {
			same.element ??= element;
			return same;
		}
		const node = blank(element, written, iri);
		named.set(iri, node);
		return node;
	};
	const addType = (node: GrowingNode, { element, name, written, attribute: from }: MarkedName | Incomplete): void => {
		if (name.schema !== undefined) schemaSeen = true;
		const at: Place = { up: node, key: '@type', element, attribute: from };
		const type = name.schema ?? name.iri;
		const origin = { element, attribute: from };
		addTypeTo(node, makeType(at, node.types.length, origin, type, name.schema !== undefined, written, false));
	};
	const add = (subject: GrowingNode, each: Incomplete | MarkedName, value: Unplaced): void => {
		const { element, name, written, attribute: from } = each;
		if (name.iri === rdfType && 'node' in value && from !== 'rev') {
			const iri = value.node.id;
			if (iri !== undefined) addType(subject, { ...each, name: { iri, schema: schemaName(iri) }, written: iri });
			return;
		}
		if (name.schema !== undefined) schemaSeen = true;
		let seen = counts.get(subject);
		if (!seen) {
			seen = new Map();
			counts.set(subject, seen);
		}
		const index = seen.get(written) ?? 0;
		seen.set(written, index + 1);
		const annotated = name.schema !== undefined && /-(?:input|output)$/.test(name.schema);
		const full = {
			name: annotated ? name.schema!.replace(/-(?:input|output)$/, '') : (name.schema ?? name.iri),
			schema: name.schema !== undefined,
			annotation: annotated,
			open: false,
		};
		const property = makeProperty(
			subject,
			written,
			{ element, attribute: from },
			subject,
			full,
			written,
			from === 'rev',
		);
		addProperty(subject, property);
		if ('node' in value) {
			const held = makeNodeValue(property, index, { element, attribute: undefined }, property);
			held.node = value.node as never;
			addValue(property, held);
			value.node.holder ??= held;
			return;
		}
		const { text, attribute: part, datatype } = value;
		const at = { element, attribute: part };
		addValue(
			property,
			text.trim() === ''
				? makeEmpty(property, index, at, property)
				: makeLiteral(property, index, at, property, 'text', text, undefined, datatype, false, undefined),
		);
	};
	const namesOf = (element: HtmlElement, from: MarkedName['attribute'], scope: NameScope): readonly MarkedName[] => {
		const attributeText = attributeValue(element, from);
		if (attributeText === undefined) return nameless;
		const names: MarkedName[] = [];
		for (const written of attributeText.split(/\s+/)) {
			if (written === '' || ((from === 'rel' || from === 'rev') && !written.includes(':') && isLinkType(written)))
				continue;
			const name = fullName(written, scope);
			if (!name && from === 'typeof' && !written.includes(':')) plainType ??= element;
			if (name) names.push({ element, name, written, attribute: from });
		}
		return names;
	};

	/** What one element says; the scope of its children. */
	const visit = (element: HtmlElement, outer: Scope): Scope => {
		const isRoot = element.name === 'html' || element.name === 'head' || element.name === 'body';
		if (!isRoot && !element.attributes.some(isSpeaking)) return outer;
		const vocab = vocabOf(element, outer.vocab);
		const prefixes = withPrefixes(outer.prefixes, attributeValue(element, 'prefix'));
		const scope: NameScope = { vocab, prefixes };
		const rel = namesOf(element, 'rel', scope);
		const rev = namesOf(element, 'rev', scope);
		const properties = namesOf(element, 'property', scope);
		const types = attribute(element, 'typeof') ? namesOf(element, 'typeof', scope) : undefined;
		const about = attributeValue(element, 'about');
		const target =
			attributeValue(element, 'resource') ?? attributeValue(element, 'href') ?? attributeValue(element, 'src');
		const content = attributeValue(element, 'content');
		const datatype = attributeValue(element, 'datatype');
		const hasProperty = attribute(element, 'property') !== undefined;
		const linked = rel.length > 0 || rev.length > 0;

		let subject: GrowingNode | undefined;
		let object: GrowingNode | undefined;
		let typed: GrowingNode | undefined;
		let skip = false;
		if (linked) {
			subject = about === undefined ? outer.object : resource(about, element, scope);
			if (target !== undefined) object = resource(target, element, scope);
			else if (types && about === undefined) object = blank(element);
			if (types) typed = about === undefined ? object : subject;
		} else if (hasProperty && content === undefined && datatype === undefined) {
			subject = about === undefined ? outer.object : resource(about, element, scope);
			if (types) {
				if (about !== undefined) typed = subject;
				else typed = isRoot ? outer.object : target === undefined ? blank(element) : resource(target, element, scope);
				object = typed;
			}
		} else {
			const named = about ?? target;
			if (named !== undefined) subject = resource(named, element, scope);
			else if (isRoot) subject = outer.object;
			else if (types) subject = blank(element);
			else {
				subject = outer.object;
				skip = !hasProperty;
			}
			if (types) typed = subject;
		}

		if (types && typed) {
			typed.element = element;
			for (const type of types) addType(typed, type);
		}
		if (object && linked) {
			for (const each of rel) add(subject, each, { node: object });
			for (const each of rev) add(object, each, { node: subject });
		}
		let incomplete = complete;
		if (linked && !object) {
			object = blank(undefined);
			incomplete = [...rel, ...rev] as readonly Incomplete[];
		}
		if (properties.length > 0) {
			let value: Unplaced;
			const time = element.name === 'time' ? attributeValue(element, 'datetime') : undefined;
			if (content !== undefined) value = { text: content, attribute: 'content', datatype: datatypeOf(datatype, scope) };
			else if (time !== undefined) value = { text: time, attribute: 'datetime', datatype: datatypeOf(datatype, scope) };
			else if (datatype !== undefined) value = { text: textContent(element), datatype: datatypeOf(datatype, scope) };
			else if (types && about === undefined && !linked) value = { node: typed! };
			else if (target !== undefined && !linked) value = { node: resource(target, element, scope) };
			else value = { text: textContent(element) };
			for (const each of properties) add(subject, each, value);
		}
		if (!skip) {
			for (const each of outer.incomplete) {
				if (each.attribute === 'rel') add(outer.subject, each, { node: subject });
				else add(subject, each, { node: outer.subject });
			}
		}
		if (skip) return { vocab, prefixes, subject: outer.subject, object: outer.object, incomplete: outer.incomplete };
		return { vocab, prefixes, subject, object: object ?? subject, incomplete };
	};

	const document = blank(undefined, undefined, base);
	if (base !== undefined) named.set(base, document);
	const start: Scope = {
		vocab: undefined,
		prefixes: initialPrefixes,
		subject: document,
		object: document,
		incomplete: [],
	};
	const stack: { readonly element: HtmlElement; readonly scope: Scope; next: number }[] = [
		{ element: page, scope: start, next: 0 },
	];
	while (stack.length > 0) {
		const frame = stack[stack.length - 1]!;
		const child = frame.element.children[frame.next++];
		if (!child) stack.pop();
		else if (child.type === 'element' && child.name !== 'template') {
			const scope = child.attributes.length === 0 ? frame.scope : visit(child, frame.scope);
			stack.push({ element: child, scope, next: 0 });
		}
	}

	builder.blocks.push(block);
	if (plainType && !schemaSeen) {
		const at = { element: plainType, attribute: 'typeof' };
		builder.problems.push({
			up: { up: root, key: undefined, ...at },
			key: undefined,
			...at,
			problem: 'missing-context',
			detail: '',
		});
	}
	if (!schemaSeen) {
		builder.skipped.push({ block, reason: plainType ? 'no-context' : 'foreign-vocabulary' });
		return;
	}
	let index = 0;
	for (const node of nodes) {
		node.reference = node.types.length === 0 && node.properties.length === 0;
		if (node.reference && !node.holder) continue;
		// A list, not a tree: the holders of nodes may go round in a circle.
		node.key = index++;
		builder.nodes.push(node);
	}

	function vocabOf(element: HtmlElement, outer: string | undefined): string | undefined {
		const written = attributeValue(element, 'vocab')?.trim();
		if (written === undefined) return outer;
		if (written === '') return undefined;
		if (isSchemaOrg(written)) return 'http://schema.org/';
		if (!isMisspeltSchemaOrg(written)) return written;
		const up: Place = { up: root, key: undefined, element, attribute: 'vocab' };
		builder.problems.push({
			up,
			key: undefined,
			element,
			attribute: 'vocab',
			problem: 'misspelt-context',
			detail: written,
		});
		schemaSeen = true;
		return 'http://schema.org/';
	}
}

const nameless: readonly MarkedName[] = [];

interface MarkedName {
	readonly element: HtmlElement;
	readonly name: FullName;
	readonly written: string;
	readonly attribute: 'property' | 'typeof' | 'rel' | 'rev';
}

/** A value before it has a place in the graph. */
type Unplaced =
	| { readonly node: GrowingNode }
	| { readonly text: string; readonly attribute?: string; readonly datatype?: string };

function datatypeOf(written: string | undefined, scope: NameScope): string | undefined {
	if (written === undefined || written.trim() === '') return undefined;
	const name = fullName(written.trim(), scope);
	return name && (name.schema === undefined ? name.iri : `https://schema.org/${name.schema}`);
}
