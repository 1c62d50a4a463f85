import type { HtmlElement } from '../html';

/** How structured data is written. */
export type MarkupSyntax = 'json-ld' | 'microdata' | 'rdfa';

/** One piece of structured data: a JSON-LD file, script or NDJSON line; all Microdata of a page; all its RDFa. */
export interface MarkupBlock {
	readonly syntax: MarkupSyntax;
	/** The whole file, and where in it the block stands (UTF-16 offsets). */
	readonly source: string;
	readonly start: number;
	readonly end: number;
	/** Of a script in a page. */
	readonly element?: HtmlElement;
	/** Of JSON-LD: the parsed document; `undefined` where it is not JSON. */
	readonly json?: unknown;
	/** Of JSON-LD: whether no object is known to have a key twice. */
	keysOnce?: boolean;
}

/** What a block is in its file. */
export function textOf({ source, start, end }: MarkupBlock): string {
	return start === 0 && end === source.length ? source : source.slice(start, end);
}

/**
 * A place in the markup, as the steps that lead to it: cheap to make while reading, turned into a JSON Pointer and a
 * span only when there is something to say about it.
 */
export interface Place {
	/** The step above; the outermost one has a block instead. */
	readonly up: Place | undefined;
	/** JSON: a key or an index; `undefined` for a step that is the same place as the one above. */
	readonly key: string | number | undefined;
	readonly block?: MarkupBlock;
	/** Microdata and RDFa: the element that carries it. */
	readonly element?: HtmlElement;
	/** Whether the place of a JSON member is its key (a property) or its value. */
	readonly part?: 'key' | 'value';
	/** Where reading knows the span already (UTF-16 offsets in the source). */
	readonly span?: { readonly start: number; readonly end: number };
}

/** A type as written on a node. */
export interface MarkupType extends Place {
	/** The term of schema.org (`Person`), or the whole IRI of another vocabulary's type. */
	readonly name: string;
	/** Whether `name` is under schema.org, existing or not. */
	readonly schema: boolean;
	/** As it stands in the source. */
	readonly written: string;
	/** A context that could not be read may mean something else by it. */
	readonly open: boolean;
}

/** A literal: text, number or boolean. `text` is the lexical form in any case. */
export interface LiteralValue extends Place {
	readonly kind: 'text' | 'number' | 'boolean';
	readonly text: string;
	/** JSON-LD: the `@language`, or the key of a language map. */
	readonly language?: string;
	/** JSON-LD and RDFa: the IRI of a datatype. */
	readonly datatype?: string;
	/** Microdata and RDFa: the value of `href`, `src` or `data`, resolved. */
	readonly link?: boolean;
	/** Microdata: a `content` attribute where the standard gives it no meaning; many consumers read it all the same. */
	readonly content?: string;
	readonly property: MarkupProperty;
}

/** Another node: written there, or only named by its `@id`. */
export interface NodeValue extends Place {
	readonly kind: 'node';
	readonly node: MarkupNode;
	readonly property: MarkupProperty;
}

/** `null`, `""`, white space only, `[]`, `{}`, or an element without content. */
export interface EmptyValue extends Place {
	readonly kind: 'empty';
	readonly property: MarkupProperty;
}

export type MarkupValue = LiteralValue | NodeValue | EmptyValue;

/** One use of a property on a node, with all values given there. */
export interface MarkupProperty extends Place {
	/** The term of schema.org (`jobTitle`), without an `-input` or `-output` annotation; or another vocabulary's IRI. */
	readonly name: string;
	/** Whether `name` is under schema.org, existing or not. */
	readonly schema: boolean;
	/** As it stands in the source. */
	readonly written: string;
	/** The node that has the property; under `@reverse` the inner one. */
	readonly node: MarkupNode;
	/** In order; `@list` and `@set` opened. */
	readonly values: readonly MarkupValue[];
	/** Written under `@reverse`, `rev` or an inverse term. */
	readonly reverse: boolean;
	/** Written as `query-input`, `result-output`: its value describes input to an action, not a value. */
	readonly annotation: boolean;
	/** A context that could not be read may mean something else by it. */
	readonly open: boolean;
}

/** A node as written in one place. */
export interface MarkupNode extends Place {
	readonly kind: 'node';
	/** Resolved against the base where one is known; `undefined` for a node without `@id`. Blank node labels start with `_:`. */
	readonly id: string | undefined;
	/** The `@id`, `itemid` or `resource` as it stands in the source. */
	readonly writtenId: string | undefined;
	readonly types: readonly MarkupType[];
	readonly properties: readonly MarkupProperty[];
	/** Only names a node by its `@id`: no type and no property. */
	readonly reference: boolean;
	/** The value that holds the node; `undefined` at the top. */
	readonly holder: NodeValue | undefined;
	/** The node with everything that the whole page or file says about it. */
	readonly entity: Entity;
}

/** A node after merging by `@id` over all blocks: what rules judge. */
export interface Entity {
	readonly id: string | undefined;
	/** All places that describe it, in document order; references apart unless there is nothing else. */
	readonly parts: readonly MarkupNode[];
	/** Terms of schema.org among its types, existing or not, each once. */
	readonly types: readonly string[];
	/** All property uses of all parts; references included, so one name may occur several times. */
	readonly properties: readonly MarkupProperty[];
	/** The values that point to it. */
	readonly holders: readonly NodeValue[];
	/** Whether the markup says anything about it, or only names it. */
	readonly described: boolean;
}

/** Something that reading already shows to be wrong or unread; the rules of the family `syntax` turn it into findings. */
export interface MarkupProblem extends Place {
	readonly problem:
		| 'invalid-json'
		| 'duplicate-key'
		| 'unknown-keyword'
		| 'invalid-keyword-value'
		| 'missing-context'
		| 'misspelt-context'
		| 'loose-context'
		| 'unknown-context'
		| 'too-deep'
		| 'not-an-object'
		| 'script-type';
	/** What a message needs: the key, the context, the cause, what a keyword expects. */
	readonly detail: string;
	/** Of `invalid-keyword-value`. */
	readonly keyword?: string;
	readonly related?: Place;
}

/** A block that was passed over, and why. */
export interface SkippedBlock {
	readonly block: MarkupBlock;
	readonly reason: 'invalid-json' | 'empty' | 'foreign-vocabulary' | 'unknown-context' | 'no-context' | 'script-type';
}

/** All structured data of one page or file as one graph. */
export interface MarkupGraph {
	readonly source: string;
	/** The base that relative addresses are resolved against, where one is known. */
	readonly base: string | undefined;
	/** The parsed page, for HTML input. */
	readonly page: HtmlElement | undefined;
	readonly blocks: readonly MarkupBlock[];
	readonly skipped: readonly SkippedBlock[];
	/** Every node as written, in document order, references included. */
	readonly nodes: readonly MarkupNode[];
	/** Every node once. */
	readonly entities: readonly Entity[];
	readonly byId: ReadonlyMap<string, Entity>;
	readonly problems: readonly MarkupProblem[];
}
