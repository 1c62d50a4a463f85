import type { ClaimFact, Document, Edtf, Span } from '../../model';
import { isEdtf } from '../../model';
import { countryNamed } from '../words/country-name';
import type { DropReason } from './extractor';

import { MODEL_KEYS, MODEL_SLOTS, RELATION_WORDS, type SlotCheck } from './model-slots';

/** A claim of a model that the document bears out. */
export interface CheckedClaim {
	readonly fact: ClaimFact;
	readonly span: Span;
}

/** A claim of a model that it does not. */
export interface RefusedClaim {
	readonly reason: DropReason;
	readonly detail: string;
}

const LONGEST_QUOTE = 2000;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Words of a text as they compare: small letters, no accents or marks. */
function wordsOf(text: string): string {
	const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return ` ${plain.match(/[\p{L}\p{Nd}]+/gu)?.join(' ') ?? ''} `;
}

/** Where a quote stands in the part of the text that is about somebody: not in furniture, questions or references. */
function findQuote(document: Document, quote: string): Span | undefined {
	for (let at = document.text.indexOf(quote); at >= 0; at = document.text.indexOf(quote, at + 1)) {
		const end = at + quote.length;
		const inside = document.blocks.find((block) => block.start < end && at < block.end);
		if (inside && !/^(?:furniture|reference|question)$/.test(inside.kind)) return { start: at, end };
	}
	return undefined;
}

/** Whether every number and month of an EDTF date is given by the words of the quote. */
function dateStands(date: Edtf, quote: string): boolean {
	if (!isEdtf(date)) return false;
	const words = wordsOf(quote);
	for (const [, yearText = '', month, day] of date.matchAll(/(-?\d{2,4})X{0,2}(?:-(\d\d))?(?:-(\d\d))?/g)) {
		const year = yearText.startsWith('-') ? String(1 - Number(yearText)) : String(Number(yearText));
		const whole = yearText.replace('-', '').length === 4;
		if (whole ? !words.includes(` ${year} `) : !words.includes(` ${year}`)) return false;
		const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
		if (
			month !== undefined &&
			!words.includes(` ${name?.slice(0, 3)}`) &&
			!new RegExp(`\\b0?${Number(month)}\\b`).test(words)
		)
			return false;
		if (day !== undefined && !new RegExp(` 0?${Number(day)}(?:st|nd|rd|th)? `).test(words)) return false;
	}
	return /\d/.test(date);
}

const CHECKS: Readonly<Record<SlotCheck, (value: string, quote: string) => boolean>> = {
	words: (value, quote) => wordsOf(value).trim() !== '' && wordsOf(quote).includes(wordsOf(value)),
	date: dateStands,
	country: (value, quote) =>
		quote
			.split(/[^\p{L}'’-]+/u)
			.some((_, index, parts) =>
				[1, 2, 3].some(
					(length) => countryNamed(parts.slice(index, index + length).join(' ')) === (countryNamed(value) ?? value),
				),
			),
	relation: (value, quote) => RELATION_WORDS.get(value)?.test(quote) ?? false,
};

/**
 * Whether the document bears out what a model claims: the quote stands in it, and each value stands in the quote.
 *
 * @param answer one element of the model's list, whatever it is
 */
export function checkModelClaim(document: Document, answer: unknown): CheckedClaim | RefusedClaim {
	const own = (key: string): unknown =>
		typeof answer === 'object' && answer !== null && Object.hasOwn(answer, key)
			? (answer as Record<string, unknown>)[key]
			: undefined;
	const kind = own('kind');
	const quote = own('quote');
	const slots = typeof kind === 'string' ? MODEL_SLOTS.get(kind) : undefined;
	if (typeof kind !== 'string' || !slots) return { reason: 'not-a-fact', detail: 'no kind that is asked for' };
	if (typeof quote !== 'string' || quote.trim() === '' || quote.length > LONGEST_QUOTE) {
		return { reason: 'quote-not-found', detail: `${kind} without a quote` };
	}
	const span = findQuote(document, quote);
	if (!span) return { reason: 'quote-not-found', detail: `${kind}: the quote does not stand in the text` };
	const values: Record<string, unknown> = Object.create(null);
	for (const [slot, check] of Object.entries(slots)) {
		const value = own(slot);
		if (value === undefined || value === null || value === '') continue;
		if (typeof value !== 'string') return { reason: 'not-a-fact', detail: `${kind}: ${slot} is no text` };
		if (!CHECKS[check](value, quote))
			return { reason: 'not-supported', detail: `${kind}: ${slot} is not in the quote` };
		const text = value.trim();
		values[slot] =
			slot === 'organization' || slot === 'place'
				? { name: text }
				: check === 'country'
					? (countryNamed(text) ?? text)
					: text;
	}
	const keys = MODEL_KEYS.get(kind) ?? ['name'];
	if (!keys.some((key) => values[key] !== undefined))
		return { reason: 'not-a-fact', detail: `${kind} without ${keys.join(' or ')}` };
	return { fact: { kind, ...values } as ClaimFact, span };
}
