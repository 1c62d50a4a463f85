import { decimalNumber, wholeNumber } from '../../looks';
import type { RuleOf } from '../../rule';
import { numberType } from '../sources';
import { lexicalForm } from './lexical-form';
import { kindsOf, statedDatatype, takes, valueKinds } from './value-kinds';

/** Numbers are digits with a point, without signs of currency, units or separators. */
export const number: RuleOf<'values/number'> = {
	code: 'values/number',
	severity: 'warning',
	summary: 'Numbers are digits with a point, without signs of currency, units or separators.',
	source: numberType,
	each: 'value',
	kinds: ['text', 'number'],
	concerns: takes('number'),
	fine: (term, vocabulary) => (term && kindsOf(term, vocabulary).integer ? wholeNumber : decimalNumber),
	check(value, { vocabulary }, report) {
		if (value.kind !== 'text' && value.kind !== 'number') return;
		const kinds = valueKinds(value, vocabulary);
		const stated = statedDatatype(value);
		if (!kinds || stated === 'other') return;
		const told = stated === 'Number' || stated === 'Integer' || stated === 'Float';
		if (!(told || (kinds.number && stated === undefined))) return;
		const text = lexicalForm(value);
		const integer = stated === 'Integer' || (!told && kinds.integer);
		const expected = integer ? 'Integer' : 'Number';
		if (plain.test(text)) {
			// A number with an integral value is an integer, however written.
			if (integer && !kinds.text && !Number.isInteger(Number(text)))
				report(value, { property: value.property.name, value: text, expected });
			return;
		}
		const suggestion = /^(?:free|gratis)$/i.test(text) ? '0' : readNumber(text);
		// Where text or a member may stand, only what is a number but for its dress is one gone wrong.
		const open = !told && (kinds.text || kinds.url || kinds.thing || kinds.boolean || kinds.date);
		const wrong = asked.get(value.property.name);
		if (open && !(wrong?.test(text) ?? (suggestion !== undefined && /[\d,.]/.test(text)))) return;
		report(value, {
			property: value.property.name,
			value: text,
			expected,
			...(suggestion !== undefined && { suggestion }),
		});
	},
};

/** Properties that are numbers by schema.org's usage notes, though text is in their range → what text is none of it. */
const asked: ReadonlyMap<string, RegExp> = new Map([
	...['latitude', 'longitude', 'startOffset', 'endOffset'].map((name) => [name, /^/] as const),
	// "on request" is a price in words; what has digits or counts in words is meant as a number.
	...['price', 'lowPrice', 'highPrice', 'minPrice', 'maxPrice'].map(
		(name) =>
			[
				name,
				/\p{Nd}|^\p{Sc}$|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|free|gratis|NaN|Infinity)\b/iu,
			] as const,
	),
	// Fractions and percentages are in use: 4/5, 4 of 5, 80 %.
	...['ratingValue', 'bestRating', 'worstRating'].map(
		(name) => [name, /^(?![\d.]{1,10} ?(?:%|(?:\/|(?:out )?of) ?[\d.]{1,10})$)/] as const,
	),
]);

const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const dressed =
	/^(?:[A-Z]{3}|[$€£¥₹₽₩]|[A-Z]{1,2}\$)? ?([+-]?\d{1,15}|[+-]?\d{1,3}(?:,\d{3}){1,5}|[+-]?\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,5})(\.\d{1,10})? ?(?:[A-Z]{3}|[$€£¥₹₽₩]|%)?$/;

/** A number with a currency, separators of thousands or other digits, as a plain one; `undefined` where unsure. */
function readNumber(text: string): string | undefined {
	if (text.length > 60) return undefined;
	const ascii = /[\u0080-\uffff]/.test(text) ? text.replace(/\p{Nd}/gu, asciiDigit) : text;
	const match = dressed.exec(ascii);
	if (match) return match[1]!.replace(/[, \u00a0\u202f]/g, '') + (match[2] ?? '');
	const comma = /^[$€£¥]? ?(\d{1,15}),(\d{1,2})(?: ?[€$£¥])?$/.exec(ascii);
	return comma ? `${comma[1]}.${comma[2]}` : undefined;
}

/** A digit of another script as the same of ASCII, where the script is known. */
function asciiDigit(digit: string): string {
	const code = digit.codePointAt(0)!;
	// Digits of a script stand ten in a row, from a zero at an address that ends in 0 or 6.
	const value = [0x30, 0x660, 0x6f0, 0x966, 0xff10].map((zero) => code - zero).find((n) => n >= 0 && n < 10);
	return value?.toString() ?? digit;
}
