import type { ClaimFact, Span } from '../../model';
import type { Draft, Match, SlotHit, When } from '../frames/frame';
import type { InnerView } from '../frames/view';
import { WORK_TYPE_BY_NOUN } from '../lexicons/work-types';
import { closesBracket, opensBracket } from '../words/brackets';

type WithSlot = Span & { readonly slot?: string };

/** Characters of a document from one token up to another. */
export function spanOf(match: Match, from: number, to: number): Span | undefined {
	const first = match.view.tokens[from];
	const last = match.view.tokens[Math.max(from, to - 1)];
	return first && last && to > from ? { start: first.start, end: last.end } : undefined;
}

/** How far a date may stand from a name to be its own. */
export type DateReach = 'clause' | 'published' | 'item';

/** Verbs that make a date in the clause the date at which a work came out. */
const CAME_OUT =
	/^(?:published|released|appeared|premiered|issued|launched|debuted|screened|recorded|written|completed|composed|directed|produced|out|opened|aired|broadcast|unveiled|installed|dedicated|built|erected|followed|printed|staged)$/;

/** The date of a list item, of its name ("Miss Galaxy 1984"), or of the clause. */
export function dateOf(
	match: Match,
	hit: SlotHit,
	reach: DateReach = 'clause',
): { readonly date?: string; readonly derivation?: string; readonly when?: When } {
	const clause =
		reach === 'item' || isLifeSpan(match) || isAnothers(match, hit)
			? undefined
			: reach === 'published'
				? cameOut(match, hit)
				: match.when;
	const before = hit.when ? undefined : yearBefore(match, hit);
	if (before !== undefined) return { date: before };
	const when = hit.when ?? clause ?? (reach === 'item' ? undefined : rightBehind(match, hit));
	// "Editor of X since 2015" tells when somebody began, not when X came out.
	const begun = hit.when?.current === true ? undefined : hit.when?.start;
	const behind = hit.when || clause ? undefined : when;
	const own = hit.when?.point ?? spread(hit.when) ?? begun;
	const named = typeof hit.extra?.date === 'string' ? hit.extra.date : undefined;
	const year = match.slots.year?.[0]?.value ?? bracketYear(match, hit);
	const date =
		own ?? named ?? (typeof year === 'string' ? year : undefined) ?? clause?.point ?? spread(clause) ?? behind?.point;
	if (date === undefined) return {};
	const derived = !named && when?.derivation ? { derivation: when.derivation } : {};
	return { date, ...derived, ...(named && !own ? {} : when ? { when } : {}) };
}

/** Words that a noun of works may have before it, between it and its year, in number. */
const LONGEST_NOUN = 7;

/** "in the 2014 drama film Low Tide", "her 1990 novel, Low Tide": the year that the noun before a title has. */
function yearBefore({ view, frame }: Match, hit: SlotHit): string | undefined {
	if (frame.kind !== 'work') return undefined;
	const { tokens } = view;
	const quote = hit.valueEnd !== undefined && tokens[hit.start - 1]?.kind === 'punctuation' ? hit.start - 1 : hit.start;
	let at = tokens[quote - 1]?.lower === ',' ? quote - 2 : quote - 1;
	if (!WORK_TYPE_BY_NOUN.has(tokens[at]?.lower ?? '') || tokens[at]?.capital) return undefined;
	for (const from = at; at > from - LONGEST_NOUN; at--) {
		const token = tokens[at - 1];
		if (token?.kind === 'number')
			return /^(?:1[5-9]|20)\d\d$/.test(token.text) && OWNS.test(tokens[at - 2]?.lower ?? '') ? token.text : undefined;
		if (token?.kind !== 'word' || token.capital || GOES_ON.test(token.lower)) return undefined;
	}
	return undefined;
}

/** Words before the year of a noun: "the 1990 film", "Roe’s 1990 film". */
const OWNS = /^(?:the|a|an|his|her|their|my|'s|’s)$/;
const GOES_ON = /^(?:of|in|on|at|to|by|for|from|with|that|which|who|was|were|is|are|and|or)$/;

/** "Low Water for string quartet (2011)": what a piece is for, before its year. */
function pastPurpose(tokens: Match['view']['tokens'], at: number): number {
	if (tokens[at]?.lower !== 'for') return at;
	let next = at + 1;
	while (next < at + LONGEST_NOUN && tokens[next]?.kind === 'word' && !tokens[next]?.capital) next++;
	return next > at + 1 ? next : at;
}

/** Words of what others have said of a work, in its year. */
const PRAISED = /^(?:named|best|winner|winning|finalist|shortlisted|longlisted|nominated|selected)$/;

/** The one year in the brackets right behind a title: "(Heron Press, 2011)". */
function bracketYear({ view }: Match, hit: SlotHit): string | undefined {
	// "her second novel (Salt Roads, Heron Press 2011)": the title stands in the brackets too.
	const inside = view.tokens[hit.start - 1]?.text === '(';
	const open = pastPurpose(view.tokens, hit.end);
	if (!inside && !opensBracket(view.tokens, open)) return undefined;
	const years: string[] = [];
	for (let at = inside ? hit.end : open + 1; at < open + 14 && !closesBracket(view.tokens, at); at++) {
		const token = view.tokens[at];
		// "(one of the best books of 2016)": the year of who praised it.
		if (PRAISED.test(token?.lower ?? '')) return undefined;
		// "(1997 Kelp Prize)": the year of what the work won.
		const others = view.tokens[at + 1]?.capital === true && view.tokens[at - 1]?.text === '(';
		if (token?.kind === 'number' && /^(?:1[4-9]|20)\d\d$/.test(token.text) && !others) years.push(token.text);
	}
	return years.length === 1 ? years[0] : undefined;
}

/** Whether the clause's date is the one in brackets behind the subject's name: the dates of a life. */
function isLifeSpan({ view, when, classes, slots }: Match): boolean {
	const verb = classes[0]?.start ?? slots.name?.[0]?.start ?? 0;
	return when !== undefined && when.from < verb && (view.tokens[when.from]?.depth ?? 0) > 0;
}

/**
 * "A (2012) and B", "A in 2012 and B at C": the date behind one name of a list is not the next one's; nor is "in 2012"
 * that of B in "at A in 2012 and again at B".
 */
function isAnothers({ view, slots, when, start }: Match, hit: SlotHit): boolean {
	if (!when) return false;
	if (
		Object.values(slots).some((hits) =>
			hits?.some((other) => other.start < hit.start && other.when?.from === when.from),
		)
	)
		return true;
	// "published A in 2012 and B": a date between two names is the first one's.
	if (slots.name?.some((other) => other.start < hit.start && other.end <= when.from && when.to <= hit.start))
		return true;
	if (when.from > start && view.tokens.slice(when.to, hit.start).some(({ lower }) => lower === 'again')) return true;
	if (view.tokens[when.from]?.text !== '(') return false;
	return Object.values(slots).some((hits) =>
		hits?.some((other) => other.start !== hit.start && other.end === when.from),
	);
}

/** The date at which the words right behind a title say that it came out: "…, was published in 2004". */
function cameOut({ view, when, start }: Match, hit: SlotHit): When | undefined {
	// "In 2004 Heron published her novel Low Water."
	if (when && CAME_OUT.test(view.tokens[start - 1]?.lower ?? '')) return when;
	for (let at = hit.end; at < hit.end + 8; at++) {
		if (!CAME_OUT.test(view.tokens[at]?.lower ?? '')) continue;
		for (let next = at + 1; next < at + 8 && !/^[;.]$/.test(view.tokens[next]?.text ?? ''); next++) {
			const date = view.date(next);
			if (date) return date;
		}
		return when;
	}
	return undefined;
}

/** "Tide (Roe Press), published in 1975": the date that words right behind a title say that it came out at. */
function rightBehind({ view, frame }: Match, hit: SlotHit): When | undefined {
	if (frame.kind !== 'work') return undefined;
	const { tokens } = view;
	let at = hit.end;
	if (tokens[at]?.text === '(') at = view.adjunct(at);
	while (at < hit.end + 30 && /^(?:,|which|that|was|were|first|originally|and)$/.test(tokens[at]?.lower ?? '')) at++;
	if (at === hit.end || !CAME_OUT.test(tokens[at]?.lower ?? '')) return undefined;
	for (let next = at + 1; next < at + 7; next++) {
		const date = view.date(next);
		if (date) return date.point ? date : undefined;
		if (/^[,;:]$/.test(tokens[next]?.text ?? '') || (view as InnerView).isVerb(tokens[next])) return undefined;
	}
	return undefined;
}

/** "from 1990 to 1992" as the interval that it is. */
function spread(when: When | undefined): string | undefined {
	if (!when?.start) return undefined;
	return when.end ? `${when.start}/${when.end}` : undefined;
}

/**
 * One draft per filled name of a match: the name's words, the words that say what it is to the subject, the date's.
 *
 * @param factOf the fact for one hit, given its date
 * @param reach how far a date may stand from the name
 */
export function titledDrafts(
	match: Match,
	hits: readonly SlotHit[],
	factOf: (hit: SlotHit, date: string | undefined) => ClaimFact | undefined,
	reach: DateReach = 'clause',
): readonly Draft[] {
	const drafts: Draft[] = [];
	const cueEnd = Math.min(...hits.map((hit) => hit.start));
	for (const hit of hits) {
		const { date, derivation, when } = dateOf(match, hit, reach);
		const fact = factOf(hit, date);
		if (!fact) continue;
		const spans: WithSlot[] = [];
		const last = hit.valueEnd ?? hit.end;
		const near = hit.start - match.start < 12;
		const whole = spanOf(match, near ? match.start : hit.start, last);
		if (whole) spans.push(whole);
		const cue = near ? undefined : spanOf(match, match.start, Math.min(cueEnd, hit.start));
		if (cue) spans.push(cue);
		const dated = when && date !== undefined ? spanOf(match, when.from, when.to) : undefined;
		if (dated) spans.push({ ...dated, slot: 'date' });
		if (when?.also) spans.push({ ...when.also, slot: 'date' });
		drafts.push({ fact, spans, ...(derivation ? { derivation } : {}) });
	}
	return drafts;
}
