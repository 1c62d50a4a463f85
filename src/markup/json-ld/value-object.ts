import type { MarkupProperty, MarkupValue, Place } from '../graph';
import { addValue, makeEmpty } from '../make';
import { type ActiveContext, expandName, type TermDefinition } from './context';
import { coercedType, datatypeIri, eachItem, isBlank, type JsonObject, literal } from './shapes';

/** What a text may have beside it (JSON-LD 1.1, section 9.5): anything else would say that it is a node as well. */
const besideValue: ReadonlySet<string> = new Set([
	'@language',
	'@type',
	'@direction',
	'@index',
	'@context',
	'@annotation',
]);

/**
 * Reads an object that stands for a text, number or boolean, with its language or type, into a property.
 *
 * @param invalid told of each keyword whose value is none that it can have
 */
export function readValueObject(
	json: JsonObject,
	context: ActiveContext,
	property: MarkupProperty,
	up: Place,
	invalid: (keyword: string, expected: string, place: Place) => void,
): void {
	let value: unknown;
	let key = '@value';
	let language: string | undefined;
	let datatype: string | undefined;
	for (const member in json) {
		const content = json[member];
		const keyword = expandName(context, member).name;
		if (keyword === '@value') {
			value = content;
			key = member;
		} else if (keyword === '@language' && typeof content === 'string') language = content;
		else if (keyword === '@type' && typeof content === 'string') datatype = datatypeIri(context, content);
		// Nothing said: JSON-LD 1.1, section 9.5, lets null stand for both.
		else if ((keyword === '@language' || keyword === '@type') && content !== null)
			invalid(keyword, 'a text', { up, key: member });
		else if (!besideValue.has(keyword))
			invalid('@value', `to stand without ${keyword.startsWith('@') ? keyword : 'properties'}`, { up, key: member });
	}
	if (datatype === '@json') return;
	if (datatype !== undefined && language !== undefined)
		invalid('@language', 'to stand without @type: text in a language is of no other type', { up, key });
	if (value === null || value === '') addValue(property, makeEmpty(up, key, undefined, property));
	else if (typeof value === 'object' || value === undefined)
		invalid('@value', 'a text, number or boolean', { up, key });
	else {
		const kind = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
		addValue(property, literal(up, key, kind, String(value), language, datatype, property));
	}
}

/** The value that a bare text, number or boolean is, as its term's definition types it. */
export function plainValue(
	json: string | number | boolean,
	definition: TermDefinition | undefined,
	property: MarkupProperty,
	up: Place,
	key: number | string | undefined,
): MarkupValue {
	if (typeof json === 'number') return literal(up, key, 'number', String(json), undefined, undefined, property);
	if (typeof json === 'boolean') return literal(up, key, 'boolean', String(json), undefined, undefined, property);
	if (isBlank(json)) return makeEmpty(up, key, undefined, property);
	return literal(up, key, 'text', json, undefined, coercedType(definition), property);
}

/** Reads an object whose keys are languages, each with a text or several, into a property. */
export function readLanguageMap(json: JsonObject, property: MarkupProperty, place: Place): void {
	for (const key of Object.keys(json)) {
		const language = key.startsWith('@') ? undefined : key;
		eachItem(json[key], { up: place, key }, (item, at) => {
			if (typeof item === 'string')
				addValue(property, literal(at, undefined, 'text', item, language, undefined, property));
		});
	}
}
