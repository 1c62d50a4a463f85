import type { LiteralValue, MarkupValue } from '../../../markup';
import type { PropertyTerm, Vocabulary } from '../../../vocabulary';

/** What a property takes, as far as the form of a literal depends on it. */
export interface ValueKinds {
	readonly date: boolean;
	readonly time: boolean;
	readonly number: boolean;
	readonly integer: boolean;
	readonly boolean: boolean;
	readonly url: boolean;
	readonly duration: boolean;
	readonly text: boolean;
	/** Things for which text may stand: all but datatypes and durations. */
	readonly thing: boolean;
}

const kept = new WeakMap<PropertyTerm, ValueKinds>();

let last: {
	readonly name: string;
	readonly vocabulary: Vocabulary | undefined;
	readonly kinds: ValueKinds | undefined;
} = { name: '', vocabulary: undefined, kinds: undefined };

/** The kinds of literals that the property of a value takes; `undefined` where the property is not schema.org's. */
export function valueKinds(value: MarkupValue, vocabulary: Vocabulary): ValueKinds | undefined {
	const { property } = value;
	if (!property.schema || property.annotation) return undefined;
	// Several rules ask about the same value in a row.
	if (property.name !== last.name || vocabulary !== last.vocabulary) {
		const { name } = property;
		const term = vocabulary.properties.get(name);
		last = { name, vocabulary, kinds: term && term.range.length > 0 ? kindsOf(term, vocabulary) : undefined };
	}
	return last.kinds;
}

/** The kinds of literals that a property takes. */
export function kindsOf(term: PropertyTerm, vocabulary: Vocabulary): ValueKinds {
	let kinds = kept.get(term);
	if (!kinds) {
		kinds = kindsOfRange(term.range, vocabulary);
		kept.set(term, kinds);
	}
	return kinds;
}

/** For `concerns`: whether a property takes any of some kinds of literals. */
export function takes(
	...some: readonly (keyof ValueKinds)[]
): (term: PropertyTerm | undefined, vocabulary: Vocabulary) => boolean {
	return (term, vocabulary) => {
		if (!term || term.range.length === 0) return false;
		const kinds = kindsOf(term, vocabulary);
		return some.some((kind) => kinds[kind]);
	};
}

/** For `concerns`: whether a property takes dates, and nothing that text could stand for. */
export function takesOnlyDates(term: PropertyTerm | undefined, vocabulary: Vocabulary): boolean {
	if (!term || term.range.length === 0) return false;
	const { date, text, url, thing, number } = kindsOf(term, vocabulary);
	return date && !(text || url || thing || number);
}

function kindsOfRange(range: readonly string[], vocabulary: Vocabulary): ValueKinds {
	const has = (type: string): boolean => range.includes(type);
	const integer = has('Integer') && !has('Number') && !has('Float');
	return {
		date: has('Date') || has('DateTime'),
		time: has('Time'),
		number: has('Number') || has('Float') || has('Integer'),
		integer,
		boolean: has('Boolean'),
		url: has('URL'),
		duration: has('Duration'),
		text: range.some((type) => type !== 'URL' && vocabulary.isSubtype(type, 'Text')),
		thing: range.some((type) => type !== 'Duration' && vocabulary.types.get(type)?.kind === 'type'),
	};
}

const xsd = 'http://www.w3.org/2001/XMLSchema#';

/**
 * The datatype that a literal names, as one of schema.org's; `undefined` where it names none. What is of another
 * datatype (EDTF, JSON) has rules of its own, and none here.
 */
export function statedDatatype({ datatype }: LiteralValue): string | 'other' | undefined {
	if (datatype === undefined) return undefined;
	if (datatype.startsWith('https://schema.org/')) return datatype.slice('https://schema.org/'.length);
	return datatype.startsWith(xsd) ? (xsdTypes.get(datatype.slice(xsd.length)) ?? 'other') : 'other';
}

const xsdTypes: ReadonlyMap<string, string> = new Map([
	['date', 'Date'],
	['dateTime', 'DateTime'],
	['gYear', 'Date'],
	['gYearMonth', 'Date'],
	['time', 'Time'],
	['duration', 'Duration'],
	['boolean', 'Boolean'],
	['integer', 'Integer'],
	['decimal', 'Number'],
	['double', 'Number'],
	['float', 'Number'],
	['anyURI', 'URL'],
	['string', 'Text'],
]);
