import type { Edtf } from '../model';
import { BiographError } from '../model/error';
import type { EdtfLiteral } from './graph';

const PLAIN = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
/** The characters of EDTF, where the date is not a plain one with a wrong month or day. */
const EDTF = /^(?!\d[\d-]*$)[-[\d.X~?%/\]]+$/;

const literal = (value: string): EdtfLiteral => ({ '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': value });

/** The end of a post that is over and whose end no source states: in EDTF, a year of which nothing is known. */
export const UNSPECIFIED: EdtfLiteral = /* @__PURE__ */ literal('XXXX');

/**
 * A date as a graph value: plain where schema.org's Date can say it; else an EDTF literal in `linked`, and nothing in
 * `search`, since `1606` would claim more than `1606~` does.
 *
 * @throws BiographError `invalid-value` where it is not an EDTF date
 */
export function dateValue(date: Edtf | undefined, linked: boolean): string | EdtfLiteral | undefined {
	if (date === undefined || PLAIN.test(date)) return date;
	if (!EDTF.test(date))
		throw new BiographError('invalid-value', `"${date}" is not an EDTF date: write 2019, 2019-10 or 2019-10-31`);
	return linked ? literal(date) : undefined;
}

/**
 * The first and last day that a date may mean, as numbers YYYYMMDD, for comparing; years before 0 count as 0. Of what is
 * no date, `NaN`, which compares with nothing; an empty text may mean any day.
 */
export function bounds(date: Edtf): readonly [first: number, last: number] {
	const [first = '', last = first] = date
		.replace(/^-\d*/, '0000')
		.replace(/[-[\]~?%]/g, '')
		.split(/\.\.|\//);
	const fill = (part: string, digit: string, pattern: string): number =>
		Number(part.replaceAll('X', digit) + pattern.slice(part.length));
	return [fill(first, '0', '00000101'), fill(last, '9', '99991231')];
}
