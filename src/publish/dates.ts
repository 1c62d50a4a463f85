import { BiographError, type Edtf, isEdtf } from '../model';
import type { EdtfLiteral } from './graph';

const literal = (value: string): EdtfLiteral => ({ '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': value });

/** The end of a post that is over and whose end no source states: EDTF for a year of which nothing is known. */
export const UNSPECIFIED: EdtfLiteral = literal('XXXX');

/** Whether a date is one that schema.org's Date can say: a year, a month or a day. */
const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * A date as a graph value: plain where schema.org's Date can say it; else an EDTF literal in `linked`, and nothing in
 * `search`, since `1606` would claim more than `1606~` does.
 *
 * @throws BiographError `invalid-value` where it is not an EDTF date
 */
export function dateValue(date: Edtf | undefined, linked: boolean): string | EdtfLiteral | undefined {
	if (date === undefined) return undefined;
	if (PLAIN.test(date) && (date.length < 10 || isEdtf(date))) return date;
	if (!isEdtf(date))
		throw new BiographError('invalid-value', `"${date}" is not an EDTF date: write it as 2019, 2019-10 or 2019-10-31`);
	return linked ? literal(date) : undefined;
}
