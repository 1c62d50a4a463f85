import { isOrdinary } from './ordinary-text';

// The forms that nearly all texts have, for `fine` of the rules: what is of none of them may still be right.

/**
 * Tells at a look that a literal is surely one to say nothing about, by its text alone. It may say no too often, never
 * yes; asked of texts and numbers that have no datatype, language or attribute of their own.
 */
export interface Look {
	fine(text: string): boolean;
	/** Whether all that it finds fine is ordinary text, too. */
	readonly ordinary: boolean;
}

const date =
	/^(?:\d{4}(?:-(?:0[1-9]|1[0-2])|-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)?)?)?|(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)$/;
const decimal = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const clock = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;
const count = /^\d{1,15}$/;

/** Ordinary text. */
export const ordinaryText: Look = { fine: isOrdinary, ordinary: true };

/** A year, month, day or moment that is in the calendar, or a time of day. */
export const commonDate: Look = { fine: (text) => date.test(text), ordinary: true };

/** A time of day. */
export const timeOfDay: Look = { fine: (text) => clock.test(text), ordinary: true };

/** A number with or without a fraction. */
export const decimalNumber: Look = { fine: (text) => decimal.test(text), ordinary: true };

/** A whole number, not below zero. */
export const wholeNumber: Look = { fine: (text) => count.test(text), ordinary: true };

/** What begins with a digit, and so is no number below zero. */
export const startsWithDigit: Look = { fine: (text) => isDigit(text.charCodeAt(0)), ordinary: false };

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const always = (): boolean => true;
const never = (): boolean => false;

/** Joins looks; one function for each set of them, which is then near the processor whatever property it is asked for. */
export class LooksTogether {
	private readonly numbers = new Map<Look | undefined, number>();
	private readonly made = new Map<string, Look['fine']>();

	/** Whether all of some looks find a text fine; never where one is missing. */
	allOf(looks: readonly (Look | undefined)[]): Look['fine'] {
		const key = [...new Set(looks)].map((look) => this.numberOf(look)).join(' ');
		const fine = this.made.get(key) ?? allOf(looks);
		this.made.set(key, fine);
		return fine;
	}

	private numberOf(look: Look | undefined): number {
		const number = this.numbers.get(look) ?? this.numbers.size;
		this.numbers.set(look, number);
		return number;
	}
}

function allOf(looks: readonly (Look | undefined)[]): Look['fine'] {
	const each = new Set(looks);
	if (each.has(undefined)) return never;
	// The one is told with the other.
	for (const look of each) if (look !== ordinaryText && look?.ordinary) each.delete(ordinaryText);
	const [first = ordinaryText, second = ordinaryText, ...others] = each as ReadonlySet<Look>;
	if (each.size === 0) return always;
	if (each.size === 1) return first.fine;
	return others.length === 0
		? (text) => first.fine(text) && second.fine(text)
		: (text) => first.fine(text) && second.fine(text) && others.every((look) => look.fine(text));
}
