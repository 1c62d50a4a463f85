import type { View } from '../../frames/frame';
import type { TitleSpan } from './title-span';

/** Those who learn and search with somebody, wherever that is: "postdoctoral fellow with Ann Roe at A". */
const WITH_SOMEBODY = /\b(?:post-?doc|postdoctoral|research|doctoral|graduate|fellow|scholar|student|trainee|intern)/i;
const LABORATORY = /^(?:lab|labs|laboratory|laboratories|group|groups|team)$/;

/**
 * "assistant conductor to Sir Ann Roe at A", "postdoc in the laboratory of Ann Roe at A": whom the post serves is no part of
 * where it is.
 */
export function assistedEnd(view: View, span: TitleSpan, at: number): number {
	const { tokens } = view;
	const word = tokens[at]?.lower ?? '';
	const title = view.text(span.start, span.end);
	const team = PLAYS.test(title) ? -1 : teamEnd(view, at + 1);
	const end = /^(?:to|under|alongside)$/.test(word)
		? personsEnd(view, at + 1)
		: word === 'in' || (word === 'with' && WITH_SOMEBODY.test(title))
			? Math.max(laboratoryEnd(view, at + 1), team)
			: word === 'on'
				? team
				: -1;
	return end > at && /^(?:at|of|with|in|on)$/.test(tokens[end]?.lower ?? '') ? end : at;
}

/** Whose teams play. */
const PLAYS = /\b(?:player|captain|coach|keeper|winger)$/i;
const TEAM = /^(?:team|group|department|practice|division|section|unit|office)$/;
const LONGEST_TEAM = 6;

/** Where "the litigation team", "the banking and finance group" ends, in small letters; -1 where none stands. */
function teamEnd({ tokens }: View, at: number): number {
	if (!/^(?:the|its|their)$/.test(tokens[at]?.lower ?? '')) return -1;
	for (let next = at + 1; next < at + LONGEST_TEAM; next++) {
		const token = tokens[next];
		if (token?.kind !== 'word' || token.capital) return -1;
		if (TEAM.test(token.lower)) return next > at + 1 ? next + 1 : -1;
	}
	return -1;
}

/** Where "Ann Roe", "Dr. Ann Roe and Tom Vale" ends; -1 where nobody is named. */
function personsEnd(view: View, at: number): number {
	const first = view.slot('person', at)[0];
	if (!first) return -1;
	const second = view.tokens[first.end]?.lower === 'and' ? view.slot('person', first.end + 1)[0] : undefined;
	return second?.end ?? first.end;
}

/** Where "the laboratory of Ann Roe", "Ann Roe's group" or, behind "with", "Ann Roe" ends; -1 where none stands. */
export function laboratoryEnd(view: View, at: number): number {
	const { tokens } = view;
	let next = tokens[at]?.lower === 'the' ? at + 1 : at;
	if (tokens[next]?.lower === 'research') next++;
	if (LABORATORY.test(tokens[next]?.lower ?? '') && /^(?:of|led)$/.test(tokens[next + 1]?.lower ?? ''))
		return personsEnd(view, tokens[next + 2]?.lower === 'by' ? next + 3 : next + 2);
	const end = personsEnd(view, at);
	if (end < 0 || tokens[at - 1]?.lower === 'with') return end;
	next = tokens[end]?.kind === 'clitic' ? end + 1 : end;
	return LABORATORY.test(tokens[next]?.lower ?? '') ? next + 1 : -1;
}
