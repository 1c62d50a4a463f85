import type { FormatName } from '../../src/validate/rules/google/entry';

/** JSON Schema of a plain value in each format; patterns are linear. */
export const formats: Readonly<Record<FormatName, object>> = {
	date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
	// Seconds may be left out, as in Google's own examples; a day alone is right where the hour is unknown. The other forms
	// of ISO 8601 are no less exact: without marks, by week and day of the week, by day of the year.
	moment: {
		type: 'string',
		pattern:
			'^(?:\\d{4}-\\d{2}-\\d{2}|\\d{8}|\\d{4}-W\\d{2}-\\d|\\d{4}W\\d{3}|\\d{4}-?\\d{3})(?:[Tt]\\d{2}(?::?\\d{2}(?::?\\d{2}(?:[.,]\\d+)?)?)?(?:[Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?$',
	},
	time: { type: 'string', pattern: '^\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?$' },
	'absolute-url': { type: 'string', pattern: '^[hH][tT][tT][pP][sS]?://[^\\s/?#]' },
	'country-code': { type: 'string', pattern: '^[A-Z]{2}$' },
	'currency-code': { type: 'string', pattern: '^[A-Z]{3}$' },
	iso6523: { type: 'string', pattern: '^\\d{4}:.' },
	integer: { anyOf: [{ type: 'integer' }, { type: 'string', pattern: '^-?\\d+$' }] },
	number: { anyOf: [{ type: 'number' }, { type: 'string', pattern: '^-?\\d+(?:\\.\\d+)?$' }] },
	phone: { type: 'string', pattern: '^\\+[0-9(][0-9(). \\-]{5,40}$' },
	'long-text': { type: 'string', pattern: '^[\\s\\S]{50,5000}$' },
	positive: {
		anyOf: [
			{ type: 'integer', minimum: 1 },
			{ type: 'string', pattern: '^0*[1-9]\\d{0,15}$' },
		],
	},
	'short-text': { type: 'string', pattern: '^[\\s\\S]{0,99}$' },
	'five-decimals': {
		anyOf: [
			{ type: 'string', pattern: '\\.\\d{5}' },
			// A number has lost its closing zeros: only one that is an exact multiple of 0.01 surely had fewer digits.
			{ type: 'number', not: { multipleOf: 0.01 } },
		],
	},
};
