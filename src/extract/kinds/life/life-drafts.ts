import type { ClaimFact } from '../../../model';
import { spanOf } from '../../claims/drafts';
import { dayBeforePublication } from '../../dates/day-without-year';
import type { Draft, Match, SlotHit, View, When } from '../../frames/frame';
import { dateOfDeath } from './date-of-death';

/** Birth and death have one date and one place each; a match gives what it has of them. */
export function lifeDraft(match: Match): readonly Draft[] {
	const { frame, slots, view } = match;
	// "(born 3 May 1941, died 12 June 2011)": the date right behind the verb is its own, the one before it the other's.
	const when = match.when && match.when.from < match.start && bareDate(match) ? undefined : match.when;
	if (isDisputed(view, match.end)) return [];
	const place = slots.place?.[0] && isOneOfTwo(view, slots.place[0].end) ? undefined : slots.place?.[0];
	const slotDate = slots.date?.[0];
	const bare = when && !when.age ? undefined : (bareDate(match) ?? dateOfDeath(match));
	const stated =
		(slotDate?.value as string | undefined) ?? bare?.point ?? (when?.age ? undefined : (when?.point ?? when?.start));
	const completed =
		stated === undefined && frame.name === 'death/died' ? dayBeforePublication(view, match.start) : undefined;
	const told = stated ?? completed?.edtf ?? when?.point;
	const date = isOneOfTwo(view, slotDate?.end ?? bare?.to ?? when?.to ?? -1) ? undefined : told;
	if (date === undefined && !place && !(frame.name === 'death/died' && hasDied(match))) return [];
	const derivation = completed ? completed.derivation : bare ? undefined : when?.derivation;
	const words = spanOf(
		view,
		match.start,
		Math.max(
			match.end,
			completed?.to ?? 0,
			bare?.to ?? 0,
			when && when.from >= match.start && when.from <= match.end + 1 ? when.to : 0,
		),
	);
	const apart =
		when && when.from < match.start && !slotDate ? [{ ...spanOf(view, when.from, when.to), slot: 'date' }] : [];
	return [
		{
			fact: {
				kind: frame.kind,
				...(date !== undefined && { date }),
				...(place && { place: place.value }),
			} as ClaimFact,
			spans: [words, ...apart, ...(derivation && !completed && when?.also ? [{ ...when.also, slot: 'date' }] : [])],
			...(derivation !== undefined && date !== undefined && { derivation }),
		},
	];
}

/** "born in Upton or in Leeds", "in 1950 or 1951", "in Upton, according to some": what stands before a token is not sure. */
function isOneOfTwo({ tokens }: View, at: number): boolean {
	const next = tokens[at]?.lower === ',' ? at + 1 : at;
	return (
		at >= 0 &&
		(tokens[next]?.lower === 'or' || (tokens[next]?.lower === 'according' && tokens[next + 1]?.lower === 'to'))
	);
}

/** "Her birth in Upton in 1950 is disputed." */
const isDisputed = ({ tokens }: View, end: number): boolean =>
	tokens
		.slice(end, end + NEAR)
		.some(
			({ lower }, at, words) =>
				/^(?:is|are|remains|was)$/.test(lower) &&
				/^(?:disputed|uncertain|unknown|unclear|debated|contested|doubtful)$/.test(words[at + 1]?.lower ?? ''),
		);
/** "in Upton in the spring of 1950 is" is no longer. */
const NEAR = 8;

/** A date without preposition right behind the verb: "born 1984 in Upton", "died 2004". */
function bareDate({ frame, view, start, end }: Match): When | undefined {
	const verb = frame.kind === 'birth' ? /^born$/ : /^(?:died|killed)$/;
	for (let at = end - 1; at >= start; at--) {
		if (!verb.test(view.tokens[at]?.lower ?? '')) continue;
		const next = view.tokens[at + 1]?.lower === ',' ? at + 2 : at + 1;
		const when = view.tokens[next]?.kind === 'number' || view.tokens[next]?.capital ? view.date(next) : undefined;
		return when?.point === undefined || when.derivation !== undefined ? undefined : when;
	}
	return undefined;
}

/** "He moved to Leeds, where he died", "retired to Leeds in 1999 and died there": the place named last before the words. */
export function placeBefore({ start, view }: Match): SlotHit | undefined {
	for (let at = start - 1; at >= Math.max(0, start - PLACE_REACH); at--) {
		if (!view.tokens[at]?.capital || !BEFORE_PLACE.test(view.tokens[at - 1]?.lower ?? '')) continue;
		const place = view.slot('place', at).find(({ end }) => end === start || (view.date(end)?.to ?? 0) >= start);
		if (place) return { ...place, type: 'place' };
	}
	return undefined;
}
/** "to Leeds, Yorkshire, in the spring of 1999" is no longer. */
const PLACE_REACH = 12;
const BEFORE_PLACE = /^(?:in|to|at|near|from|of|for)$/;

/** "Who has died aged 79": that someone is dead is worth knowing where no day is told. */
function hasDied({ view, classes, when, end }: Match): boolean {
	const verb = view.tokens[classes[0]?.start ?? end]?.lower ?? '';
	return when?.age === true || verb === 'has' || verb === 'have' || view.tokens[end]?.lower === 'aged';
}
