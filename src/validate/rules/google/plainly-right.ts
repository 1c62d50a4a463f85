import type { MarkupValue } from '../../../markup';
import type { Vocabulary } from '../../../vocabulary';
import { decimalNumber, type Look, wholeNumber } from '../../looks';
import { isCommonAddress } from '../values/url-fault';
import { googleEntries } from './entries';
import type { FormatName, GoogleEntry, PropertyRule } from './entry';
import { isDatatype } from './view';

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

/** What an entry takes as the values of a property, as far as that is told at a look. */
interface Taken {
	readonly least: number;
	readonly most: number;
	isText(text: string): boolean;
	isNumber(number: number): boolean;
	/** Of things: theirs, or one above it; `undefined` where any will do. */
	readonly types: readonly string[] | undefined;
}

/** The properties that an entry has rules for, with what it takes. */
const takenBy: ReadonlyMap<GoogleEntry, readonly (readonly [name: string, taken: Taken])[]> = new Map(
	googleEntries.map((entry) => [
		entry,
		Object.entries(entry.properties ?? {}).flatMap(([name, rule]) =>
			rule.types || rule.members ? [[name, takenUnder(rule)] as const] : [],
		),
	]),
);

function takenUnder({ types = [], members, format, minItems = 0, maxItems }: PropertyRule): Taken {
	const usual = new Set(members?.flatMap((name) => [name, `https://schema.org/${name}`, `http://schema.org/${name}`]));
	const takesText = members === undefined && types.some(isDatatype);
	return {
		least: minItems,
		most: maxItems ?? Number.POSITIVE_INFINITY,
		isText: (text) =>
			members ? usual.has(text) : takesText && (format === undefined || WRITTEN[format]?.(text) === true),
		isNumber: (number) => takesText && (format === undefined || COUNTED[format]?.(number) === true),
		types: members ? undefined : types.filter((type) => !isDatatype(type)),
	};
}

/** Whether nothing is wrong with the values of a node for an entry: sure where true, to be looked into where false. */
export function arePlainlyRight(
	entry: GoogleEntry,
	values: ReadonlyMap<string, readonly MarkupValue[]>,
	vocabulary: Vocabulary,
): boolean {
	for (const [name, taken] of takenBy.get(entry)!) {
		const all = values.get(name);
		if (!all) continue;
		if (all.length < taken.least || all.length > taken.most) return false;
		for (const value of all) if (!isRight(value, taken, vocabulary)) return false;
	}
	return true;
}

function isRight(value: MarkupValue, taken: Taken, vocabulary: Vocabulary): boolean {
	if (value.kind === 'text') return value.content === undefined && taken.isText(value.text);
	if (value.kind === 'number') return taken.isNumber(Number(value.text));
	if (value.kind !== 'node') return false;
	const { types, described } = value.node.entity;
	if (!described) return false;
	if (!taken.types) return true;
	// What has no type may be anything, where a thing may stand at all.
	if (types.length === 0) return taken.types.length > 0;
	for (const type of types) for (const of of taken.types) if (vocabulary.isSubtype(type, of)) return true;
	return false;
}
