import type { When } from '../frames/frame';
import type { PatternHit } from '../frames/match-pattern';
import type { InnerView } from '../frames/view';
import { isGenitive } from '../words/genitive';
import { closesEntry } from './closes-entry';

const STOPS = new Set([',', ';', ':', 'and', 'or', 'but', 'who', 'which', 'that', 'where', 'while', 'when', '-', ')']);
/** Words behind which something else is told, with the date of its own: "led the club through its sale in 1990". */
const MEANWHILE = new Set(['during', 'through', 'throughout', 'amid', 'amidst', 'despite', 'before']);
/** How many words may stand between a fact's words and a date that follows: "… for the north of the county in 1990". */
const REACH = 9;

/**
 * The date of a match: inside it, right after it, right before its subject, or in the sentence's opening words when no
 * other date stands between. A date of another clause is never taken.
 */
export function whenOf(view: InnerView, hit: PatternHit): When | undefined {
	const near = [...inside(view, hit), ...after(view, hit.end)].filter((when) => !isOfReport(view, hit, when));
	const aged = near.filter((when) => when.age);
	const found = near.filter((when) => !when.age);
	const opening = found.some((when) => when.start !== undefined || when.point !== undefined)
		? undefined
		: opener(view, hit.start);
	const isOthers = opening && (isOfReport(view, hit, opening) || isOfRetirement(view, opening));
	return combine(view, found, isOthers ? undefined : opening) ?? aged[0];
}

/** Classes of verbs that tell how things are, and not how they came about. */
const STATES = /^(?:be|serve|work|hold-post|lead|teach|sit|play)$/;

/** "As of 2019 she is director": when it was told, and not since when. */
function isOfReport({ tokens }: InnerView, { classes }: PatternHit, { from }: When): boolean {
	const of = tokens[from]?.lower === 'of' ? from : from - 1;
	return tokens[of]?.lower === 'of' && tokens[of - 1]?.lower === 'as' && STATES.test(classes[0]?.name ?? 'be');
}

/** "Retiring in 1873, she was appointed …": what ended then stands before. */
const isOfRetirement = ({ tokens }: InnerView, { from }: When): boolean =>
	from === 0 && tokens[0]?.lower === 'retiring';

function inside(view: InnerView, hit: PatternHit): When[] {
	const found: When[] = [];
	for (let at = hit.start; at < hit.end; at++) {
		const slot = hit.filled.find(({ start, end }) => start <= at && at < end);
		if (slot) {
			at = slot.end - 1;
			continue;
		}
		const past = view.adjunct(at);
		if (past === 0) continue;
		if (isOfName(view, at)) {
			at = past - 1;
			continue;
		}
		const when = datedAdjunct(view, at);
		if (when) {
			found.push(when);
			at = when.to - 1;
		}
	}
	return found;
}

/** "succeeded Ann Bell (1990–2001) as director": the years in brackets behind a name in between are somebody else's. */
const isOfName = ({ tokens, reference }: InnerView, open: number): boolean =>
	tokens[open]?.lower === '(' &&
	tokens[open - 1]?.capital === true &&
	tokens[open - 1]?.kind === 'word' &&
	!reference.mention.subarray(Math.max(0, open - LONGEST_NAME), open).some((end) => end === open);
const LONGEST_NAME = 8;

/** The date in an aside: as such, after its comma, or in its parenthesis. */
function datedAdjunct(view: InnerView, at: number): When | undefined {
	const lower = view.tokens[at]?.lower;
	const when = view.date(at) ?? (lower === ',' ? view.date(at + 1) : undefined);
	return when && hasDate(when) ? when : undefined;
}

const hasDate = (when: When): boolean => when.point !== undefined || when.start !== undefined || when.end !== undefined;

function after(view: InnerView, end: number): When[] {
	const { tokens } = view;
	const found: When[] = [];
	let at = end;
	for (let words = 0; words < REACH && at < tokens.length; ) {
		const lower = tokens[at]?.lower ?? '';
		const bare = lower === ',' ? view.date(at + 1) : undefined;
		const when = view.date(at);
		if (when && hasDate(when) && (found.length > 0 || isPhrase(view, at))) {
			found.push(when);
			at = when.to;
			if (found.length === 2) break;
			continue;
		}
		if (found.length > 0) break;
		if (bare && hasDate(bare) && (words === 0 || isPhrase(view, at + 1)) && !opensNext(view, bare.to)) {
			found.push(bare);
			at = bare.to;
			continue;
		}
		if (lower === '(') {
			const close = view.adjunct(at);
			if (close === 0) break;
			at = close;
			continue;
		}
		const past = lower === 'and' ? townEnd(view, at) : lower === ',' ? appositionEnd(view, at) : 0;
		if (past > at) {
			at = past;
			continue;
		}
		// A row of a table is one sentence, of however many it may be made.
		if (lower === '.' && view.block.kind === 'table-row' && tokens[at + 1]?.capital) break;
		if (STOPS.has(lower) || MEANWHILE.has(lower) || isVerbHere(view, at) || (view.reference.mention[at] ?? 0) > 0)
			break;
		const adverb = view.adjunct(at);
		if (adverb > at) {
			at = adverb;
			continue;
		}
		at++;
		words++;
	}
	return found;
}

/** "in Wicklow and Rathnew in 2012": the end of a second name whose own date phrase follows at once. */
function townEnd(view: InnerView, and: number): number {
	const { tokens } = view;
	if (!tokens[and - 1]?.capital || (view.reference.mention[and + 1] ?? 0) > 0) return 0;
	let end = and + 1;
	while (end < and + 4 && tokens[end]?.capital && tokens[end]?.kind === 'word') end++;
	return end > and + 1 && view.date(end) && isPhrase(view, end) ? end : 0;
}

/** ", a maker of boats, in 1978": the end of the words between commas that say what a body is, where its date follows at once. */
function appositionEnd(view: InnerView, comma: number): number {
	const { tokens } = view;
	if (!/^(?:an?|the)$/.test(tokens[comma + 1]?.lower ?? '')) return 0;
	for (let at = comma + 2; at < comma + LONGEST_APPOSITION; at++) {
		const lower = tokens[at]?.lower ?? '';
		if (lower === ',') {
			const when = isPhrase(view, at + 1) ? view.date(at + 1) : undefined;
			return when && hasDate(when) && !opensNext(view, when.to) ? at + 1 : 0;
		}
		if (STOPS.has(lower) || isVerbHere(view, at) || (view.reference.mention[at] ?? 0) > 0) return 0;
	}
	return 0;
}
const LONGEST_APPOSITION = 14;

const isVerbHere = (view: InnerView, at: number): boolean =>
	view.isVerb(view.tokens[at]) && !view.tokens[at]?.capital && !isNoun(view, at);

/** "in primary schools", "the Queen's Bench": words that are spelt like verbs. */
function isNoun({ tokens }: InnerView, at: number): boolean {
	return (
		isGenitive(tokens, at) ||
		/^(?:practices?|charge)$/.test(tokens[at]?.lower ?? '') ||
		(/^(?:schools|studies|works|services|states|courts)$/.test(tokens[at]?.lower ?? '') &&
			[tokens[at - 1]?.lower, tokens[at - 2]?.lower].some((word) => /^(?:in|of|for|at|to|with|and)$/.test(word ?? '')))
	);
}

/** A date with a preposition or in parentheses; a bare number in running text is too easily something else. */
function isPhrase(view: InnerView, at: number): boolean {
	const token = view.tokens[at];
	return (
		token !== undefined &&
		(token.kind !== 'number' || closesEntry(view.tokens, at)) &&
		!(
			token.capital &&
			view.date(at)?.from === at &&
			/^\d/.test(view.tokens[at + 1]?.text ?? '') &&
			at > 0 &&
			view.tokens[at - 1]?.kind === 'word'
		)
	);
}

/** Whether a date after a comma opens the next clause: "…, in 2004 she …". */
function opensNext(view: InnerView, to: number): boolean {
	const next = view.tokens[to]?.lower === ',' ? to + 1 : to;
	return (view.reference.mention[next] ?? 0) > 0 || view.isVerb(view.tokens[next]);
}

/** The date right before the subject, or that of the sentence's opening words. */
function opener(view: InnerView, start: number): When | undefined {
	const { tokens } = view;
	for (let at = Math.max(0, start - 9); at < start; at++) {
		const when = view.date(at);
		if (!when || !hasDate(when) || when.to > start || (when.age && dated(view, at))) continue;
		const gap = tokens.slice(when.to, start);
		// "until 1999, when she joined …"
		if (/^,? ?when$/.test(gap.map((token) => token.lower).join(' ')) && (when.end ?? when.point) !== undefined)
			return { point: when.end ?? when.point ?? '', from: when.from, to: when.to };
		if (gap.length === 0 || (gap.length === 1 && gap[0]?.lower === ','))
			return gap.length === 1 && isElsewhere(view, when.from, start) ? undefined : when;
	}
	let at = 0;
	while (at < 3 && tokens[at]?.kind === 'word' && view.date(at) === undefined && view.adjunct(at) > at)
		at = view.adjunct(at);
	const when = view.date(at);
	if (!when || !hasDate(when) || when.to > start) return undefined;
	const from = tokens[at];
	if (
		from?.kind === 'number' &&
		![',', ':', '-', ';'].includes(tokens[when.to]?.lower ?? '') &&
		at === 0 &&
		tokens[when.to]?.spaced === false
	)
		return undefined;
	// "Since 2019 she has been director, and she is …": a span is that of its own clause.
	const joined = /^(?:and|but)$/.test(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.lower === ',';
	if (joined && when.start !== undefined) return undefined;
	for (let between = when.to; between < start; between++) {
		// What stands behind a semicolon has dates of its own or none.
		if (tokens[between]?.lower === ';') return undefined;
		const other = view.date(between);
		if (other && hasDate(other) && !other.age) return undefined;
	}
	return when;
}

/** Whether a date before a comma is of what was said before it. */
const isElsewhere = (view: InnerView, date: number, start: number): boolean =>
	endsOwnClause(view, date) ||
	isOfFirstElection(view, start) ||
	isDescription(view, date) ||
	isOfPredicateBefore(view, date, start);

/** "She took her degree in Ulm, in 2015, completed …": the date of the first of several predicates; ", and, in 2015, completed" opens one. */
function isOfPredicateBefore(view: InnerView, date: number, start: number): boolean {
	const { tokens } = view;
	const before = tokens[date - 1]?.lower === ',' ? date - 2 : date - 1;
	return before > 0 && view.isVerb(tokens[start]) && !/^(?:and|then|but|or|;|:|-)$/.test(tokens[before]?.lower ?? '');
}

/**
 * Whether a date ends an opening participle that says something of its own: "Promoted to captain in 2014, she was …".
 * "Elected in 2014, she was …" has nothing else to say, so the date is that of what follows; a birth's never is.
 */
function endsOwnClause(view: InnerView, date: number): boolean {
	const { tokens } = view;
	const opening = tokens[0];
	if (OF_LIFE.test(opening?.lower ?? '')) return true;
	return date >= 3 && opening?.kind === 'word' && opening.lower.endsWith('ed') && view.isVerb(opening);
}

/** Participles of what is no beginning of a post: "Knighted in 1990, she is …". */
const OF_LIFE =
	/^(?:born|baptised|baptized|orphaned|raised|based|trained|qualified|graduated|licensed|admitted|called|awarded|accredited|certified|registered|re-elected|reelected|educated|schooled|married|remarried|divorced|widowed|retired|knighted|decorated|ordained|wounded|injured|diagnosed|captured|imprisoned|released|naturalised|naturalized|photographed|pictured|painted|filmed|interviewed|seen)$/;

/** "First elected in 2014, she chairs the committee": a post that is given among the elected, later; "she is mayor" is the office itself. */
function isOfFirstElection({ tokens }: InnerView, start: number): boolean {
	const re = tokens[0]?.lower === 're' && tokens[1]?.lower === '-';
	const first = tokens[0]?.lower === 'first' && /^(?:elected|returned)$/.test(tokens[1]?.lower ?? '');
	return re || (first && !tokens.slice(start, start + OFFICE_REACH).some(({ lower }) => ELECTIVE.test(lower)));
}
const OFFICE_REACH = 10;
/** Offices that people are elected to, and that are not given among the elected. */
const ELECTIVE =
	/^(?:mayor|mp|mep|parliament|senator|representative|congressman|congresswoman|assemblyman|assemblywoman|councillor|councilor|councilman|councilwoman|governor|sheriff|alderman)$/;

/** Words that open a description of the subject, whose date is its own: "A fellow since 2018, she was …". */
const DESCRIBES = new Set(['a', 'an', 'the', 'both', 'one', 'another', 'formerly', 'originally', 'now']);

/** Whether a date stands in a description or in a clause with "-ing" that opens the sentence: "After moving to Ulm in 1990, she …". */
function isDescription(view: InnerView, date: number): boolean {
	const { tokens } = view;
	if (date < 2) return false;
	if (DESCRIBES.has(tokens[0]?.lower ?? '')) return true;
	for (let at = 0; at < 2; at++) if (tokens[at]?.lower.endsWith('ing') && view.isVerb(tokens[at])) return true;
	return false;
}

/** Whether another date stands before an age: "In 1990, aged 40, she …". */
function dated(view: InnerView, end: number): boolean {
	for (let at = 0; at < end; at++) if (view.date(at)?.point !== undefined) return true;
	return false;
}

/** "In 1990 she joined … until 1995": a beginning and an end that stand apart make one span. */
function combine(view: InnerView, found: readonly When[], opening: When | undefined): When | undefined {
	const [first, second] = found;
	const other = second ?? opening;
	if (!first || !other) return first ?? opening;
	const beginning = [first, other].find((when) => when.end === undefined && (when.point ?? when.start) !== undefined);
	const ending = [first, other].find((when) => when.end !== undefined && when.start === undefined);
	if (!beginning || !ending) return first;
	const words = first === beginning ? ending : beginning;
	return {
		start: beginning.point ?? beginning.start ?? '',
		end: ending.end ?? '',
		...(ending.derivation !== undefined && { derivation: ending.derivation }),
		from: first.from,
		to: first.to,
		also: { start: view.tokens[words.from]?.start ?? 0, end: view.tokens[words.to - 1]?.end ?? 0 },
	};
}
