import { afterLeaving } from '../../dates/leaving';
import type { View, When } from '../../frames/frame';
import { isKnownPlace } from '../place';

/** A date, and the token behind its words. */
interface Dated {
	readonly when: When;
	readonly end: number;
}

/** Dates, adverbs and parentheses from a token on: where they end, and the first date among them. */
export function adjuncts(view: View, at: number): { readonly end: number; readonly when?: When } {
	let end = at;
	let when: When | undefined;
	for (let next = view.adjunct(end); next > end; next = view.adjunct(end)) {
		const found = view.date(end) ?? (view.tokens[end]?.lower === ',' ? view.date(end + 1) : undefined);
		when = when && found ? untilDeath(when, found) : (when ?? found);
		end = next;
	}
	return { end, ...(when && { when }) };
}

/** Nouns by which a clause comes back to the post just named. */
const POST = /^(?:post|position|role|job|office|title|seat)$/;
const BEGAN = /^(?:assumed|began|started|accepted|entered|took)$/;

/** "from 1820 until her death": a beginning and the end that the text gives elsewhere. */
function untilDeath(when: When, last: When): When {
	const start = when.start ?? when.point;
	return start !== undefined && when.end === undefined && last.end !== undefined && last.derivation !== undefined
		? { ...last, start, from: when.from }
		: when;
}

/** "vicar of Holy Trinity, Tallow, in 1999": the date behind where the office is. */
export function pastPlace(view: View, at: number): Dated | undefined {
	if (view.tokens[at]?.lower !== ',' || !view.tokens[at + 1]?.capital) return undefined;
	const [place] = view.slot('place', at + 1);
	if (!place || !isKnownPlace((place.value as { readonly name: string }).name.split(',')[0] ?? '')) {
		// A town that no list knows, between commas.
		if (view.tokens[at + 2]?.lower !== ',') return undefined;
		const when = view.date(at + 3);
		return when && { when, end: when.to };
	}
	const next = view.tokens[place.end]?.lower === ',' ? place.end + 1 : place.end;
	const when = view.date(next);
	return when && { when, end: when.to };
}

/** Lexicon: what firms are, said behind their names: "a leading provider of charts". */
const SORT_OF_FIRM =
	/^(?:provider|supplier|vendor|maker|manufacturer|developer|producer|operator|distributor|retailer|wholesaler|seller|lender|builder|subsidiary|division|unit|arm|fund|platform|company|firm|corporation|bank|business|group|start-?up|agency|consultancy|charity|nonprofit|non-profit|chain|brand|publisher|insurer|broker|contractor|carrier|utility)$/;
/** More words than describe a firm. */
const LONGEST_DESCRIPTION = 24;

/** "CFO of Tide Inc., a maker of charts, from 1999 to 2004": the term behind what the body is. */
function behindDescription(view: View, at: number): Dated | undefined {
	const { tokens } = view;
	if (tokens[at]?.lower !== ',' || !/^(?:an?|the|one)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
	let noun = at + 2;
	while (noun < at + 9 && tokens[noun]?.kind === 'word' && !SORT_OF_FIRM.test(tokens[noun]?.lower ?? '')) noun++;
	if (tokens[noun]?.kind !== 'word' || tokens[noun]?.capital || noun === at + 9) return undefined;
	for (let end = noun + 1; end < at + LONGEST_DESCRIPTION && tokens[end]; end++) {
		if (tokens[end]?.lower === ';' || /^(?:he|she|they|where|who|when)$/.test(tokens[end]?.lower ?? ''))
			return undefined;
		const when = tokens[end]?.lower === ',' ? view.date(end + 1) : undefined;
		if (when) return when.start !== undefined && when.from === end + 1 ? { when, end: when.to } : undefined;
	}
	return undefined;
}

/** "where he worked between 2012 and 2014", "a post she held until 1990": a date said of the post just named. */
export function laterDate(view: View, at: number): Dated | undefined {
	const { tokens } = view;
	let i = at;
	if (tokens[i]?.lower === ',') i++;
	const term = behindDescription(view, at);
	if (term) return term;
	const leaving = untilEvent(view, i) ?? andLeft(view, i) ?? succeeded(view, i);
	if (leaving) return leaving;
	const opener = tokens[i]?.lower ?? '';
	// ", appointed in 2023"
	if (/^(?:appointed|elected|installed|hired|sworn)$/.test(opener)) {
		const since = view.date(tokens[i + 1]?.lower === 'in' && tokens[i]?.lower === 'sworn' ? i + 2 : i + 1);
		const after = since && tokens[since.to];
		return since?.point && (!after || /^[.,;)]$/.test(after.lower))
			? { when: { start: since.point, from: since.from, to: since.to }, end: since.to }
			: undefined;
	}
	if (opener === 'where' || opener === 'which' || opener === 'serving') i++;
	else if (/^(?:a|the)$/.test(opener) && POST.test(tokens[i + 1]?.lower ?? '')) i += 2;
	else return undefined;
	for (let next = i; next < i + 6; next++) {
		const token = tokens[next];
		if (!token || (token.kind === 'punctuation' && next > i)) return undefined;
		// "a member of A, where she served as secretary from 1989 to 1991": the years of another post.
		if (token.lower === 'as') return undefined;
		const when = view.date(next);
		if (when && (when.start ?? when.end)) return { when, end: when.to };
		// "a position he assumed on 1 August 2013"
		if (when?.point && BEGAN.test(tokens[next - 1]?.lower ?? ''))
			return { when: { start: when.point, from: when.from, to: when.to }, end: when.to };
		if (token.lower === 'with' || token.lower === 'by') return undefined;
	}
	return undefined;
}

/** ", a position she held for two years", "for five years". */
export function yearsHeld(view: View, at: number): { readonly years: number; readonly end: number } | undefined {
	const { tokens } = view;
	let i = pastBecoming(view, at);
	if (tokens[i]?.lower === ',') i++;
	const clause =
		/^(?:where|which)$/.test(tokens[i]?.lower ?? '') ||
		(/^(?:a|the)$/.test(tokens[i]?.lower ?? '') && POST.test(tokens[i + 1]?.lower ?? ''));
	const stop = clause ? i + 7 : i;
	for (; i <= stop; i++) {
		if (tokens[i]?.kind === 'punctuation') return undefined;
		if (tokens[i]?.lower !== 'for') continue;
		const duration = view.slot('duration', i + 1)[0];
		if (duration && typeof duration.value === 'number') return { years: duration.value, end: duration.end };
	}
	return undefined;
}

/** The comma behind ", becoming the first to hold the position"; the given token where nothing of the sort stands there. */
function pastBecoming({ tokens }: View, at: number): number {
	if (tokens[at]?.lower !== ',' || tokens[at + 1]?.lower !== 'becoming') return at;
	const comma = tokens.findIndex(({ lower }, index) => index > at + 1 && /^[,.;:(]$/.test(lower));
	return comma > 0 && comma - at <= LONGEST_ASIDE && tokens[comma]?.lower === ',' ? comma : at;
}
const LONGEST_ASIDE = 14;

/** "until her retirement in 2016", "until it closed in 2016": the end of the post. */
function untilEvent(view: View, at: number): Dated | undefined {
	const { tokens } = view;
	if (!/^(?:until|till)$/.test(tokens[at]?.lower ?? '') || afterLeaving(tokens, at + 1) === at + 1) return undefined;
	const when = view.date(at);
	return when && { when, end: when.to };
}

/** The end of a post at a moment told; nothing where a span of time is. */
const endedAt = ({ point, to }: When, from: number): Dated | undefined =>
	point === undefined ? undefined : { when: { end: point, from, to }, end: to };

/** Verbs by which a post ends, told behind "and" of what it was. */
const ENDED = /^(?:retired|resigned|abdicated)$/;

/** "and retired in 1992": the end of the post just told. */
function andLeft(view: View, at: number): Dated | undefined {
	const { tokens } = view;
	if (tokens[at]?.lower !== 'and' || !ENDED.test(tokens[at + 1]?.lower ?? '')) return undefined;
	const when = /^(?:in|on)$/.test(tokens[at + 2]?.lower ?? '') ? view.date(at + 2) : undefined;
	return when && endedAt(when, when.from);
}

/** More words than name whoever comes next. */
const LONGEST_SUCCESSOR = 9;

/** "and was succeeded by Tom Reed in 1905", "and was replaced in 1905", "until he was succeeded in 1905 by Tom Reed": the end of the post. */
function succeeded(view: View, at: number): Dated | undefined {
	const { tokens } = view;
	let i = at;
	while (i < at + 4 && /^(?:and|until|when|being|was|he|she|they)$/.test(tokens[i]?.lower ?? '')) i++;
	if (i === at || !/^(?:succeeded|replaced)$/.test(tokens[i]?.lower ?? '')) return undefined;
	if (!/^(?:was|being)$/.test(tokens[i - 1]?.lower ?? '')) return undefined;
	const before = view.date(i + 1);
	const by = before?.to ?? i + 1;
	if (tokens[by]?.lower !== 'by' && !before) return undefined;
	let when = before;
	for (let next = by + 1; !when && next < by + LONGEST_SUCCESSOR; next++) {
		const { kind, capital, lower = '' } = tokens[next] ?? {};
		when = /^(?:in|on)$/.test(lower) ? view.date(next) : undefined;
		if (!when && (kind !== 'word' || !(capital || /^(?:of|the|his|her|their|son|brother|nephew|deputy)$/.test(lower))))
			break;
	}
	return when && endedAt(when, at);
}
