import type { SlotMatch } from '../frames/frame';
import type { InnerView } from '../frames/view';
import { isGivenName } from '../lexicons/given-names';
import { isRelative } from '../lexicons/kin';
import { afterPostNominals } from '../lexicons/post-nominals';
import { closing } from '../words/aside';
import { oneOf } from '../words/one-of';
import { PREPOSITIONS } from '../words/prepositions';
import { HOLDER } from './clause-holder';
import { afterPartner, TOGETHER } from './subject-partner';

const NONE: readonly SlotMatch[] = [];
/** What may stand before a verb whose subject is left out. */
const leadsElided = oneOf(
	new Set([',', 'and', 'or', 'but', ';', 'then', 'before', 'after', 'while', 'when', 'since', 'by', '&', '-']),
);
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
		for (const next of continuations(view, at, end)) found.push({ start: at, end: next, value: 'subject' });
		const both = afterPartner(view, end);
		if (both > end) found.push({ start: at, end: both, value: TOGETHER });
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
	if (at === 0)
		return reference.main <= HOLDER.subject && !reference.afterOther && token?.quoted === false && opensWithVerb(view);
	if ((token?.depth ?? 0) > 0 && isInOthersBrackets(view, at)) return false;
	if (reference.holder[at] === HOLDER.subject) {
		const before = tokens[at - 1]?.lower ?? '';
		if (before === ',' && followsOtherName(view, at)) return false;
		if ((before === 'who' || leadsElided(tokens[at - 1])) && (isVerb(token) || view.adjunct(at) > 0)) return true;
	}
	// "In 2004, appointed …" and a year-led line of a CV.
	return reference.main <= HOLDER.subject && followsOpeningDate(view, at) && isVerb(token);
}

/** Whether a sentence begins with a verb, perhaps behind an adverb: "Joined Acme", "Previously worked at Acme". */
function opensWithVerb(view: InnerView): boolean {
	const { tokens, isVerb } = view;
	if (isVerb(tokens[0])) return true;
	const adverb = tokens[0]?.kind === 'word' && !view.date(0) ? view.adjunct(0) : 0;
	return adverb > 0 && isVerb(tokens[adverb]);
}

/** "the son of Tom Roe and Ora Lee (née Bell, born 1921)": brackets behind a name that is not the subject's. */
function isInOthersBrackets({ tokens, reference }: InnerView, at: number): boolean {
	let open = at;
	while (open > 0 && tokens[open]?.lower !== '(') open--;
	const last = tokens[open - 1];
	if (tokens[open]?.lower !== '(' || !last?.capital || last.kind !== 'word' || closing(tokens, open) <= at)
		return false;
	// The sentence begins with the name, or the name holds the subject's.
	if (open < 7 && tokens[0]?.capital) return false;
	for (let from = open - 6; from < open; from++) if ((reference.mention[from] ?? 0) > 0) return false;
	return true;
}

function followsOpeningDate(view: InnerView, at: number): boolean {
	const to = view.date(0)?.to ?? 0;
	return to > 0 && (to === at || (to === at - 1 && [',', ':', '-'].includes(view.tokens[to]?.lower ?? '')));
}

const isNamed = (word: string): boolean => isRelative(word) || word === 'of';
const RELATIVES = new Set(['whom', 'which', 'that', 'where', 'whose', 'when', 'who']);
const LEADS = new Set(
	'unlike like with for from to by of after before about against alongside besides despite than'.split(' '),
);

/**
 * Whether a mention only comes in beside what the sentence is about, so that the verb behind its comma is another's:
 * "Ann Bell, whom Quill married in 1916, died", "Unlike Quill, her brother, a miner, died".
 */
function isAside({ tokens, reference }: InnerView, mention: number): boolean {
	if (LEADS.has(tokens[mention - 1]?.lower ?? '')) return true;
	for (let at = mention - 1; at >= 0 && at > mention - 8; at--) {
		const { lower = '' } = tokens[at] ?? {};
		if (lower === ',' || lower === ';' || (reference.mention[at] ?? 0) > 0) return false;
		if (RELATIVES.has(lower)) return tokens[at - 1]?.lower === ',' || tokens[at - 1]?.capital === true;
	}
	return false;
}

/** Participles that may as well say something of the name before their comma: "the diary of Tom Reed, born in 1810". */
const OF_THE_NAME = new Set(
	'born educated raised killed appointed named elected ordained awarded trained called known baptised'.split(' '),
);

/** Whether the comma before a participle closes another person's name. */
function followsOtherName(view: InnerView, at: number): boolean {
	const { tokens, reference } = view;
	if (!OF_THE_NAME.has(tokens[at]?.lower ?? '') || tokens[at - 1]?.lower !== ',') return false;
	let last = at - 2;
	if (tokens[last]?.lower === ')') while (last > 0 && tokens[last]?.lower !== '(') last--;
	if (tokens[last]?.lower === '(') last--;
	let first = last + 1;
	while (first > 0 && tokens[first - 1]?.capital && tokens[first - 1]?.kind === 'word') first--;
	if (first > last) return false;
	// "Otto of Ulm, born in 1810": a name may begin before its last capital.
	for (let from = Math.max(0, first - 6); from <= last; from++) if ((reference.mention[from] ?? 0) > last) return false;
	return (
		isGivenName(tokens[first]?.lower ?? '') || isNamed(tokens[first - 1]?.lower ?? '') || isObject(view, first, at)
	);
}

/** "bred Low Tide, born in 1990": the name is what a verb has done something to, and no place. */
function isObject({ tokens, reference }: InnerView, first: number, at: number): boolean {
	const before = tokens[first - 1];
	return (
		tokens[at]?.lower === 'born' &&
		before?.kind === 'word' &&
		!before.capital &&
		!PREPOSITIONS.has(before.lower) &&
		!/^(?:is|was|be|been|am|are|were|became|becomes|and|or|the|an?|named|called)$/.test(before.lower) &&
		reference.main === HOLDER.subject
	);
}

/** The most words that "90, formerly of Upton, Devon" has. */
const LONGEST_HOME = 14;

/** "Ann Lee, 90, of Upton died", "Ann Lee age 90 of Upton died": the verb behind an age and a home that no comma closes; the token itself where there is none. */
function afterAge({ tokens, isVerb }: InnerView, at: number): number {
	const comma = tokens[at]?.lower === ',' ? 1 : 0;
	const age = /^aged?$/.test(tokens[at + comma]?.lower ?? '') ? 1 : 0;
	const years = at + comma + age;
	if (comma + age === 0 || !/^\d{1,3}$/.test(tokens[years]?.text ?? '')) return at;
	let end = years + 1;
	while (
		end < at + LONGEST_HOME &&
		(tokens[end]?.capital ||
			/^(?:,|\.|of|formerly|and|in|the|late|a|resident|native|years|old|age)$/.test(tokens[end]?.lower ?? ''))
	)
		end++;
	return isVerb(tokens[end]) ? end : at;
}

/** "Ann Lee of Upton, Devon died": the verb behind a home or a house; the token itself where there is none. */
function afterHome({ tokens, isVerb }: InnerView, at: number): number {
	if (tokens[at]?.lower !== 'of' || !tokens[at + 1]?.capital) return at;
	let end = at + 1;
	while (end < at + LONGEST_HOME && (tokens[end]?.capital || /^[,.]$/.test(tokens[end]?.lower ?? ''))) end++;
	return isVerb(tokens[end]) ? end : at;
}

/** Where the verb may begin after a mention: after "who", an apposition in commas, or dates in parentheses. */
function continuations(view: InnerView, mention: number, end: number): readonly number[] {
	const { tokens, isVerb } = view;
	const found: number[] = [];
	let start = afterPostNominals(tokens, end);
	// "Ann Lee OBE was": the letters go with the name; "Ann Lee, MP for Ulm" tells of an office.
	if (start > end && /^(?:for|of|in)$/.test(tokens[start]?.lower ?? '')) start = end;
	if (start > end) {
		found.push(start);
		if (tokens[start]?.lower === ',') found.push(start + 1);
	}
	if (tokens[start]?.lower === ',' && tokens[start + 1]?.lower === '(') start++;
	if (tokens[start]?.lower === '(') {
		const close = closing(tokens, start);
		if (close > 0) {
			start = close;
			found.push(start);
		}
	}
	const aged = afterAge(view, start);
	if (aged > start) found.push(aged);
	const home = afterHome(view, end);
	if (home > end) found.push(home);
	if (tokens[start]?.lower === 'who') found.push(start + 1);
	if ((tokens[start]?.lower === ',' || tokens[start]?.lower === '-') && !isAside(view, mention)) {
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
