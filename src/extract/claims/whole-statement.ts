import type { Claim, Document, Evidence, Span } from '../../model';
import type { Match } from '../frames/frame';

/** In characters; a longer stretch tells more than the one fact. */
const LONGEST = 200;

/**
 * The words of a match that state a fact: from where the frame begins, or from its verb behind an aside, over the words
 * that a draft points to first.
 *
 * @param told the words that the draft points to: often the value alone, "Tidewell" in "joined Tidewell"
 */
export function statementOf({ view, start, classes }: Match, told: Span): Span | undefined {
	const { tokens } = view;
	const verb = classes[0];
	// "Tidewell, which she founded": the verb stands behind.
	const end = Math.max(told.end, (verb && tokens[verb.end - 1]?.end) ?? 0);
	// "Ann Roe (born 3 May 1960) is": what stands between the name and the verb tells other things.
	const aside = verb && tokens.slice(start, verb.start).some(({ kind }) => kind === 'punctuation');
	const first = tokens[aside ? verb.start : start]?.start ?? told.start;
	const statement = { start: Math.min(told.start, first), end };
	const wider = statement.start < told.start || end > told.end;
	return wider && end - statement.start <= LONGEST ? statement : undefined;
}

/** A claim whose first quote is the whole statement; the value's own words stay where a slot names them. */
export function withStatement(document: Document, claim: Claim, statements: ReadonlyMap<Evidence, Span>): Claim {
	const [first, ...rest] = claim.evidence;
	const statement = first && statements.get(first);
	if (!statement) return claim;
	const { slot: _, ...place } = first;
	const whole: Evidence = { ...place, ...statement, quote: document.text.slice(statement.start, statement.end) };
	return { ...claim, evidence: first.slot === undefined ? [whole, ...rest] : [whole, ...claim.evidence] };
}
