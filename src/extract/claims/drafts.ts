import type { ClaimFact, Span } from '../../model';
import type { Draft, Frame, Match, SlotHit, View, When } from '../frames/frame';
import { WORK_TYPE_BY_NOUN } from '../lexicons/work-types';

/** Slots that say where a fact stands, not what it says. */
const SILENT = new Set(['subject', 'possessor', 'when', 'adjectives']);
const MAIN_LIST_FIRST = ['organization', 'title', 'name', 'credential'];

/** Facts of the kinds that know whether they still hold. */
const HAS_CURRENT = new Set(['position', 'membership']);
const PRESENT = new Set([
	'is',
	'are',
	'am',
	"'s",
	"'m",
	'serves',
	'works',
	'acts',
	'holds',
	'leads',
	'heads',
	'chairs',
	'runs',
	'directs',
	'teaches',
	'remains',
]);
const PAST = new Set(['was', 'were', 'had']);

/**
 * The span of the document that a match's words cover, for evidence.
 *
 * @param from first token
 * @param to token after the last
 */
export function spanOf(view: View, from: number, to: number): Span {
	return { start: view.tokens[from]?.start ?? view.sentence.start, end: view.tokens[to - 1]?.end ?? view.sentence.end };
}

/** Properties that a date gives a fact, as the frame uses it. */
export function dateProperties(frame: Frame, when: When | undefined): Readonly<Record<string, unknown>> {
	const use = frame.date ?? 'none';
	if (!when || use === 'none') return {};
	const point = when.point ?? when.start ?? when.end;
	if (use === 'date') {
		if (when.start !== undefined && when.end !== undefined && /^\d{4}/.test(when.start) && /^\d{4}/.test(when.end))
			return { date: `${when.start}/${when.end}` };
		return point === undefined ? {} : { date: point };
	}
	const start = when.start ?? (use === 'start' ? when.point : undefined);
	const end =
		when.end ??
		(use === 'end'
			? (when.point ?? (when.start !== undefined && when.end === undefined ? undefined : when.end))
			: undefined);
	return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

/** Whether the words of a match say that its fact holds now: its date, its adverbs, the tense of its verb. */
export function currentOf(match: Match): boolean | undefined {
	const { when, view, frame } = match;
	if (when?.end !== undefined || when?.current === false) return false;
	if (when?.current) return true;
	const lower = (at: number): string => view.tokens[at]?.lower ?? '';
	const last = Math.min(match.end, view.tokens.length);
	for (let at = match.start; at < last; at++) {
		if (['currently', 'presently', 'now', 'today', 'current'].includes(lower(at))) return true;
		if (['formerly', 'previously', 'earlier', 'former', 'ex'].includes(lower(at))) return false;
	}
	if (frame.current !== undefined && frame.current !== 'by-tense')
		return frame.current === 'unknown' ? undefined : frame.current;
	if (frame.current === 'by-tense') {
		const verb = match.classes[0];
		if (!verb) return undefined;
		for (let at = verb.start; at < verb.end; at++) {
			if (PAST.has(lower(at))) return undefined;
			if (PRESENT.has(lower(at))) return true;
		}
	}
	return undefined;
}

/** The facts of a match as its slots, constants and date say them: one for each combination of its lists. */
export function defaultDrafts(match: Match): readonly Draft[] {
	const { frame } = match;
	const names = Object.keys(match.slots).filter((name) => !SILENT.has(name));
	names.sort((a, b) => MAIN_LIST_FIRST.indexOf(b) - MAIN_LIST_FIRST.indexOf(a));
	let combinations: readonly (readonly [string, SlotHit][])[] = [[]];
	for (const name of names) {
		const hits = match.slots[name] ?? [];
		combinations = combinations.flatMap((combination) =>
			hits.map((hit): [string, SlotHit][] => [...combination, [name, hit]]),
		);
		if (combinations.length > 200) break;
	}
	return combinations.map((combination) => {
		const fact: Record<string, unknown> = { kind: frame.kind, ...frame.fact };
		let end = match.start;
		let own: When | undefined;
		for (const [name, hit] of combination) {
			fact[name] = hit.value;
			Object.assign(fact, hit.extra);
			end = Math.max(end, hit.valueEnd ?? hit.end);
			if ((match.slots[name]?.length ?? 0) > 1 || hit.when) own ??= hit.when;
		}
		const listed = combination.some(([name]) => (match.slots[name]?.length ?? 0) > 1);
		// A date that follows a list belongs to its last item, unless no item has one.
		const told = own ?? (listed && hasDatedItem(match) ? undefined : match.when);
		const when = told && frame.kind === 'award' && isOfHonoured(match, told) ? undefined : told;
		// "In 1995 she moved, and she won the 2003 prize": the year in a name is its own.
		if ((own && frame.kind !== 'award') || fact.date === undefined || frame.fact?.date !== undefined)
			Object.assign(fact, dateProperties(frame, when));
		if (HAS_CURRENT.has(frame.kind) && fact.current === undefined) {
			const current = currentOf({ ...match, ...(when ? { when } : {}) });
			if (current !== undefined) fact.current = current;
		}
		return {
			fact: fact as unknown as ClaimFact,
			spans: evidenceOf(match, listed ? Math.max(end, match.start + 1) : match.end, when),
		};
	});
}

/** "won the Tide Prize for his novel Salt (2004)": the year in brackets is that of what was honoured. */
function isOfHonoured({ view: { tokens }, slots }: Match, { from }: When): boolean {
	const end = slots.name?.at(-1)?.end ?? from;
	const work = tokens.slice(end, from);
	return (
		tokens[from]?.text === '(' &&
		work[0]?.lower === 'for' &&
		work.some(({ lower, capital }) => capital || WORK_TYPE_BY_NOUN.has(lower)) &&
		!work.some(({ text }) => text === ',' || text === ')')
	);
}

const hasDatedItem = (match: Match): boolean =>
	Object.values(match.slots).some((hits) => (hits?.length ?? 0) > 1 && hits?.some((hit) => hit.when !== undefined));

/** A match's words and, apart from them, the words of its date. */
export function evidenceOf(
	match: Match,
	end: number,
	when: When | undefined,
): readonly (Span & { readonly slot?: string })[] {
	const { view } = match;
	let to = Math.max(end, match.start + 1);
	const spans: (Span & { slot?: string })[] = [];
	if (when && when.from >= match.start && when.from <= to + 1) to = Math.max(to, when.to);
	spans.push(spanOf(view, match.start, to));
	if (when && (when.from < match.start || when.from >= to))
		spans.push({ ...spanOf(view, when.from, when.to), slot: 'date' });
	if (when?.also) spans.push({ ...when.also, slot: 'date' });
	return spans;
}
