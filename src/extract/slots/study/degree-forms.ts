import type { Token } from '../../words/tokens';

/** How many tokens "B. S." or "Ph. D." take, letters with a space between; 0 where no such letters stand. */
export function spacedOut(tokens: readonly Token[], at: number): number {
	const first = tokens[at]?.text ?? '';
	if (/^[BM]\.$/.test(first)) return /^(?:Sc?|A|D|Ed|Eng|Mus|Phil)\.?$/.test(tokens[at + 1]?.text ?? '') ? 2 : 0;
	return first === 'Ph' && tokens[at + 1]?.text === '.' && /^D\.?$/.test(tokens[at + 2]?.text ?? '') ? 3 : 0;
}

/** End of "Associate of Applied Science", a college's degree; the given token where an associate is of a body. */
export function associateEnd(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.lower !== 'associate' || !/^(?:of|in)$/.test(tokens[at + 1]?.lower ?? '')) return at;
	const faculty = /^(?:applied|fine|general)$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
	if (!/^(?:arts?|sciences?)$/.test(tokens[faculty]?.lower ?? '')) return at;
	const next = tokens[faculty + 1]?.lower === 'and' ? tokens[faculty + 2] : tokens[faculty + 1];
	return next?.capital ? at : faculty + 1;
}
