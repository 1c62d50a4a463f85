import type { View } from '../../frames/frame';
import { assistedEnd } from './assisted';
import type { adjuncts } from './role-time';
import { complementEnd } from './title-complement';
import type { TitleSpan } from './title-span';

/** Token where the preposition before a post's body may stand: behind dates, asides, and whom the post serves. */
export function bodyFrom(view: View, span: TitleSpan, dated: ReturnType<typeof adjuncts>): number {
	const based = basedAt(view, dated.end);
	const aside = asideEnd(view, based);
	if (aside > based) return aside;
	// "professor (1990–2012) of chemistry at A": the complement behind the years.
	const bracketed = dated.when || view.tokens[dated.end - 1]?.text === ')';
	const dutyEnd = bracketed && based === dated.end ? complementEnd(view, { ...span, end: dated.end }) : based;
	return assistedEnd(view, span, dutyEnd);
}

/** ", based at": the preposition that names the place of work. */
function basedAt(view: View, at: number): number {
	const { tokens } = view;
	const start = tokens[at]?.lower === ',' ? at + 1 : at;
	return /^(?:based|stationed)$/.test(tokens[start]?.lower ?? '') &&
		/^(?:at|in|with)$/.test(tokens[start + 1]?.lower ?? '')
		? start + 1
		: at;
}

/** End of "with tenure" and of "for 7 years" between a post and "of" or "at" its body; the given token where neither stands. */
function asideEnd(view: View, at: number): number {
	const { tokens } = view;
	if (tokens[at]?.lower === 'with' && tokens[at + 1]?.lower === 'tenure') return at + 2;
	if (tokens[at]?.lower !== 'for') return at;
	const [duration] = view.slot('duration', at + 1);
	return duration && /^(?:of|at|with)$/.test(tokens[duration.end]?.lower ?? '') ? duration.end : at;
}
