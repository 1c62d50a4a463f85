import type { MarkupProperty, MarkupValue, Place } from '../graph';
import { inJson, makeLiteral } from '../make';
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
	return makeLiteral(up, key, inJson, property, kind, text, language, datatype, false, undefined);
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

/** Whether an object holds other nodes and is none itself. */
export function isContainer(json: JsonObject): boolean {
	if (json['@graph'] === undefined && json['@included'] === undefined) return false;
	return Object.keys(json).every((key) => /^@(?:context|graph|included|index)$/.test(key));
}

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
	else for (const [index, item] of json.entries()) visit(item, { up: place, key: index });
}
