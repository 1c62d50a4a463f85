import { isEdtf } from '../../../model';

// A season, a year by its exponent or a set is EDTF, too, that biograph itself does not write.
const other = /^(?:-?\d{4}-(?:2[1-9]|3\d|4[01])|Y-?\d{5,}(?:E\d+)?|[[{][\dX~?%.,\- ]+[\]}])$/;
const interval = /^(?:\.\.|[\dTtZ:+-]{4,25}[~?%]?)?\/(?:\.\.|[\dTtZ:+-]{1,25}[~?%]?)?$/;
const qualified = /^-?[\dX]{4}(?:-[\dX]{2}){0,2}[~?%]$|^-?(?=[\d-]*X)[\dX]{4}(?:-[\dX]{2}){0,2}$/;

/** Whether a text is EDTF or an interval, and no plain date. */
export function isEdtfForm(text: string): boolean {
	if (text.length > 60) return false;
	return (
		qualified.test(text) ||
		other.test(text) ||
		(text.length > 1 && interval.test(text)) ||
		(isEdtf(text) && /[^\d-]/.test(text))
	);
}

/** The plain date in an EDTF date that is only marked as uncertain. */
export function plainForm(text: string): string | undefined {
	return /^(-?\d{4}(?:-\d\d){0,2})[~?%]$/.exec(text)?.[1];
}
