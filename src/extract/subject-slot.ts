import { closing } from './aside';
import { HOLDER } from './clause-holder';
import type { SlotMatch } from './frame';
import type { InnerView } from './view';

const NONE: readonly SlotMatch[] = [];
/** What may stand before a verb whose subject is left out. */
const LEADS_ELIDED = new Set([
	',',
	'and',
	'or',
	'but',
	';',
	'then',
	'before',
	'after',
	'while',
	'when',
	'since',
	'by',
	'&',
	'-',
]);
/** No apposition worth crossing is longer. */
const LONGEST_APPOSITION = 40;

/** "her", "Ann Lee's": the possessive of the subject that begins at a token. */
export function possessorAt(view: InnerView, at: number): readonly SlotMatch[] {
	const end = view.reference.possessive[at] ?? 0;
	return end > 0 ? [{ start: at, end, value: 'subject' }] : NONE;
}

/**
 * The subject where it begins at a token: a mention, also with what stands between it and the verb; or nothing at all
 * where a verb's subject is left out.
 */
export function subjectAt(view: InnerView, at: number): readonly SlotMatch[] {
	const { tokens, reference } = view;
	const end = reference.mention[at] ?? 0;
	if (end > 0) {
		const found: SlotMatch[] = [{ start: at, end, value: 'subject' }];
		for (const next of continuations(view, end)) found.push({ start: at, end: next, value: 'subject' });
		return found;
	}
	if (reference.elsewhere) return NONE;
	const token = tokens[at];
	if (!token || token.kind === 'punctuation') return NONE;
	return isLeftOut(view, at) ? [{ start: at, end: at, value: 'subject' }] : NONE;
}

/** Whether a verb begins at a token whose subject is the subject, left out. */
function isLeftOut(view: InnerView, at: number): boolean {
	const { tokens, reference, isVerb } = view;
	const token = tokens[at];
	if (at === 0) return reference.main <= HOLDER.subject && isVerb(token) && token?.quoted === false;
	if (reference.holder[at] === HOLDER.subject) {
		const before = tokens[at - 1]?.lower ?? '';
		if ((before === 'who' || LEADS_ELIDED.has(before)) && (isVerb(token) || view.adjunct(at) > 0)) return true;
	}
	// "In 2004, appointed …" and a year-led line of a CV.
	return reference.main <= HOLDER.subject && followsOpeningDate(view, at) && isVerb(token);
}

function followsOpeningDate(view: InnerView, at: number): boolean {
	const to = view.date(0)?.to ?? 0;
	return to > 0 && (to === at || (to === at - 1 && [',', ':', '-'].includes(view.tokens[to]?.lower ?? '')));
}

/** Where the verb may begin after a mention: after "who", an apposition in commas, or dates in parentheses. */
function continuations(view: InnerView, end: number): readonly number[] {
	const { tokens, isVerb } = view;
	const found: number[] = [];
	let start = end;
	if (tokens[start]?.lower === ',' && tokens[start + 1]?.lower === '(') start++;
	if (tokens[start]?.lower === '(') {
		const close = closing(tokens, start);
		if (close > 0) {
			start = close;
			found.push(start);
		}
	}
	if (tokens[start]?.lower === 'who') found.push(start + 1);
	if (tokens[start]?.lower === ',' || tokens[start]?.lower === '-') {
		if (tokens[start + 1]?.lower === 'who') found.push(start + 2);
		let commas = 0;
		for (let at = start + 1; at < tokens.length && at - start < LONGEST_APPOSITION && commas < 4; at++) {
			const lower = tokens[at]?.lower;
			if (lower === ';') break;
			if (lower !== ',' && lower !== '-') continue;
			commas++;
			const next = view.adjunct(at + 1) || at + 1;
			if (isVerb(tokens[at + 1]) || isVerb(tokens[next])) found.push(at + 1);
		}
	}
	return found;
}
