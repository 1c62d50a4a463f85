import type { LiteralValue, MarkupValue } from '../../../markup';
import type { RuleContext } from '../../rule';
import { type IsoReading, readIsoDate } from './iso-date';
import { lexicalForm } from './lexical-form';
import { statedDatatype, valueKinds } from './value-kinds';

/** A literal where a date or time is due. */
export interface DateValue {
	readonly value: LiteralValue;
	/** Without white space around it. */
	readonly text: string;
	readonly iso: IsoReading | undefined;
	/** Nothing but a date or time is due: text does not stand for it. */
	readonly only: boolean;
	/** A time of day is due, not a date. */
	readonly timeOnly: boolean;
}

/** The date that a value should be; `undefined` where the property takes none, or the value is of another datatype. */
export function dateValue(value: MarkupValue, context: RuleContext): DateValue | undefined {
	// Four rules ask about the same value in a row.
	if (last?.value !== value) last = { value, found: readDateValue(value, context) };
	return last.found;
}

let last: { readonly value: MarkupValue; readonly found: DateValue | undefined } | undefined;

function readDateValue(value: MarkupValue, { vocabulary }: RuleContext): DateValue | undefined {
	if (value.kind !== 'text' && value.kind !== 'number') return undefined;
	const kinds = valueKinds(value, vocabulary);
	if (!kinds || !(kinds.date || kinds.time)) return undefined;
	const stated = statedDatatype(value);
	if (stated === 'other') return undefined;
	const told = stated === 'Date' || stated === 'DateTime' || stated === 'Time';
	if (stated !== undefined && !told) return undefined;
	const text = lexicalForm(value);
	return {
		value,
		text,
		iso: readIsoDate(text),
		only: told || !(kinds.text || kinds.url || kinds.thing || kinds.number),
		timeOnly: stated === 'Time' || (!kinds.date && kinds.time),
	};
}
