import type { MarkupProperty, MarkupValue, Place } from '../graph';
import { makeLiteral } from '../make';
import { resolveIri } from '../resolve-iri';
import { type ActiveContext, expandName, type TermDefinition } from './context';

/** An object as JSON.parse makes it. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Objects nested deeper than this are not read: no page has them, and each level costs stack. */
export const depthLimit = 256;

/** Whether a value of JSON is an object. */
export const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A literal as it stands in JSON. */
export function literal(
	up: Place,
	key: number | string | undefined,
	kind: 'text' | 'number' | 'boolean',
	text: string,
	language: string | undefined,
	datatype: string | undefined,
	property: MarkupProperty,
): MarkupValue {
	return makeLiteral(up, key, undefined, property, kind, text, language, datatype, false, undefined);
}

/** The container of a term whose value is an object with keys of its own kind. */
export function mapContainer({ containers }: TermDefinition): string | undefined {
	return containers.find((each) => each !== '@set' && each !== '@list' && each !== '@graph');
}

/** Whether a text has nothing but white space. */
export function isBlank(text: string): boolean {
	// Nearly all begin with a letter: one look instead of a copy.
	return !(text.charCodeAt(0) > 0x20) && text.trim() === '';
}

/** The datatype that a term gives its values. */
export function coercedType(definition: TermDefinition | undefined): string | undefined {
	return definition?.type?.startsWith('@') ? undefined : definition?.type;
}

/** The datatype of a value object, in full. */
export function datatypeIri(context: ActiveContext, written: string): string {
	const name = expandName(context, written);
	return name.kind === 'schema' ? `https://schema.org/${name.name}` : name.name || written;
}

/** The keyword that a key stands for under a context that renames keywords. */
export function aliased(context: ActiveContext, key: string): string | undefined {
	const iri = context.terms.get(key)?.iri;
	return iri?.startsWith('@') ? iri : undefined;
}

/** The `@id` that a text stands for: a compact address in full, a relative one resolved. */
export function iriIn(context: ActiveContext, written: string, base: string | undefined): string {
	const colon = written.indexOf(':');
	if (colon > 0 && context.terms.size > 0 && !written.startsWith('//', colon + 1)) {
		const prefix = context.terms.get(written.slice(0, colon))?.iri;
		if (prefix !== undefined) return prefix + written.slice(colon + 1);
	}
	return resolveIri(written, context.base === undefined ? base : resolveIri(context.base, base));
}

/** Whether an object holds other nodes and is none itself. */
export function isContainer(json: JsonObject): boolean {
	let holds = false;
	for (const key in json) {
		if (key === '@graph' || key === '@included') holds = true;
		else if (key !== '@context' && key !== '@index') return false;
	}
	return holds;
}

/** The `@context` of an object, `undefined` where it has none. */
export function contextOf(json: JsonObject): unknown {
	// Objects of many shapes: walking the few keys of one is quicker than asking for a key that it has not.
	for (const key in json) if (key === '@context') return json[key];
	return undefined;
}

/** The `@id` of an object that has nothing else; `undefined` of others. */
export function soleId(json: JsonObject): unknown {
	for (const key in json) if (key !== '@id') return undefined;
	return json['@id'];
}

/** The types of an object, each once, where they are plain names. */
export function typeNames(json: JsonObject): readonly string[] {
	const written = json['@type'];
	if (typeof written === 'string') return [written];
	return Array.isArray(written) ? [...new Set<string>(written)] : none;
}

const none: readonly never[] = [];

/** Whether a top-level object without a context has names that only a context could explain. */
export function needsContext(json: JsonObject): boolean {
	const isPlain = (name: unknown): boolean => typeof name === 'string' && !name.startsWith('@') && !name.includes(':');
	if (Object.keys(json).some(isPlain)) return true;
	const types = json['@type'];
	if ((Array.isArray(types) ? types : [types]).some(isPlain)) return true;
	const graph = json['@graph'];
	return (Array.isArray(graph) ? graph : [graph]).some(
		(each) => isObject(each) && !each['@context'] && needsContext(each),
	);
}

/** Whether the value of a `@context` defines no name: `null`, an empty text, object or list. */
export function saysNothing(context: unknown): boolean {
	if (context === null || context === '') return true;
	if (Array.isArray(context)) return context.every((each) => each === null || each === '');
	return isObject(context) && Object.keys(context).length === 0;
}

/** Calls back for a value, or for each item of an array. */
export function eachItem(json: unknown, place: Place, visit: (item: unknown, at: Place) => void): void {
	if (!Array.isArray(json)) visit(json, place);
	else for (let index = 0; index < json.length; index++) visit(json[index], { up: place, key: index });
}

/** The keys that stand beside a `@list` or `@set`, where nothing can. */
export function besides(json: JsonObject, member: string): readonly string[] {
	return Object.keys(json).filter((key) => key !== member && key !== '@index' && key !== '@context');
}
