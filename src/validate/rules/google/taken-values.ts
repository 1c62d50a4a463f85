import type { MarkupValue } from '../../../markup';
import { isObject, soleId, typeNames } from '../../../markup/json-ld/shapes';
import type { Vocabulary } from '../../../vocabulary';
import { decimalNumber, type Look, wholeNumber } from '../../looks';
import { isCommonAddress } from '../values/common-address';
import type { FormatName, PropertyRule } from './entry';
import { valueValidators } from './schemas.generated';
import type { ValueValidator } from './value-validator';
import { isDatatype, viewOf } from './view';

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** Texts that are surely written in a format; the schemas have the whole of each. */
const WRITTEN: Readonly<Partial<Record<FormatName, Look['fine']>>> = {
	moment: (text) => MOMENT.test(text),
	'absolute-url': isCommonAddress,
	integer: wholeNumber.fine,
	number: decimalNumber.fine,
	positive: (text) => /^[1-9]\d{0,14}$/.test(text),
	date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text),
	time: (text) => /^\d{2}:\d{2}(?::\d{2})?$/.test(text),
	phone: (text) => /^\+\d[\d ().-]{5,30}$/.test(text),
	'country-code': (text) => /^[A-Z]{2}$/.test(text),
	'currency-code': (text) => /^[A-Z]{3}$/.test(text),
};

/** Formats of numbers that a number of JSON is surely written in. */
const COUNTED: Readonly<Partial<Record<FormatName, (number: number) => boolean>>> = {
	number: Number.isFinite,
	integer: Number.isInteger,
	positive: (number) => Number.isInteger(number) && number >= 1,
};

/** What an entry takes as the values of a property: as far as that is told at a look, and by its schema. */
export interface TakenValues {
	readonly name: string;
	/** Its place in lists of values. */
	readonly slot: number;
	readonly rule: PropertyRule;
	readonly least: number;
	readonly most: number;
	isText(text: string): boolean;
	isNumber(number: number): boolean;
	/** Of things: theirs, or one above it; `undefined` where any will do. */
	readonly types: readonly string[] | undefined;
	/** Where it says something about each value. */
	readonly schema: ValueValidator | undefined;
}

/** What an entry takes under a property that it has a rule for. */
export function takenValues(
	entry: string,
	{ name, slot }: Pick<TakenValues, 'name' | 'slot'>,
	rule: PropertyRule,
): TakenValues {
	const { types = [], members, format, minItems = 0, maxItems } = rule;
	const usual = new Set(members?.flatMap((each) => [each, `https://schema.org/${each}`, `http://schema.org/${each}`]));
	const takesText = members === undefined && types.some(isDatatype);
	const isWritten = format === undefined ? () => takesText : (WRITTEN[format] ?? (() => false));
	const isCounted = format === undefined ? () => takesText : (COUNTED[format] ?? (() => false));
	return {
		name,
		slot,
		rule,
		least: minItems,
		most: maxItems ?? Number.POSITIVE_INFINITY,
		isText: members ? (text) => usual.has(text) : takesText ? isWritten : () => false,
		isNumber: takesText ? isCounted : () => false,
		types: members ? undefined : types.filter((type) => !isDatatype(type)),
		schema: valueValidators[`${entry}/${name}`],
	};
}

/** Whether an entry takes a value under a property: most are plainly right, its schema is asked about the others. */
export function isTaken(value: MarkupValue, taken: TakenValues, vocabulary: Vocabulary): boolean {
	const { schema } = taken;
	return !schema || isPlainlyRight(value, taken, vocabulary) || schema(viewOf(value, taken.rule, vocabulary));
}

/** Whether nothing is wrong with a value: sure where true, to be looked into where false. */
export function isPlainlyRight(value: MarkupValue, taken: TakenValues, vocabulary: Vocabulary): boolean {
	if (value.kind === 'text') return value.content === undefined && taken.isText(value.text);
	if (value.kind === 'number') return taken.isNumber(Number(value.text));
	return value.kind === 'node' && value.node.entity.described && isThing(value.node.entity.types, taken, vocabulary);
}

/** The same for a value as it stands in JSON, of a node in plain words. */
export function isJsonPlainlyRight(json: unknown, taken: TakenValues, vocabulary: Vocabulary): boolean {
	if (taken.schema === undefined) return true;
	if (typeof json === 'string') return taken.isText(json);
	if (typeof json === 'number') return taken.isNumber(json);
	return isObject(json) && soleId(json) === undefined && isThing(typeNames(json), taken, vocabulary);
}

/** Whether an entry takes things of some types under a property. */
function isThing(types: readonly string[], taken: TakenValues, vocabulary: Vocabulary): boolean {
	if (!taken.types) return true;
	// What has no type may be anything, where a thing may stand at all.
	if (types.length === 0) return taken.types.length > 0;
	for (const type of types) for (const of of taken.types) if (vocabulary.isSubtype(type, of)) return true;
	return false;
}
