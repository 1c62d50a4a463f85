import type { View } from '../../frames/frame';

/** Lexicon: parts of bodies that have no names of their own: whoever works there works for the body. */
const PARTS =
	/^(?:offices?|chambers|faculty|headquarters|branch|practice|newsroom|bureau|staff|team|department|division|arm|secretariat|desk)$/;
const LONGEST = 4;

const ARTICLE = /^(?:the|its|their|our)$/;

/** Index of the words behind "the London office of", "the legal team of", with the article or behind it; 0 where no such words begin at a token. */
export function behindPart({ tokens }: View, at: number): number {
	const isArticle = ARTICLE.test(tokens[at]?.lower ?? '');
	if (!isArticle && !(tokens[at]?.capital && ARTICLE.test(tokens[at - 1]?.lower ?? ''))) return 0;
	const first = isArticle ? at + 2 : at + 1;
	for (let part = first; part < first + LONGEST; part++) {
		const token = tokens[part];
		if (token?.kind !== 'word' || /^(?:of|and|for|in|at|to)$/.test(token.lower)) return 0;
		if (!token.capital && PARTS.test(token.lower) && tokens[part + 1]?.lower === 'of') return part + 2;
	}
	return 0;
}

/** Lexicon: what judges are called before their names. */
const JUDGE = /^(?:judge|justice|honorable|honourable|hon|magistrate|chief|associate|senior|presiding|then-judge)$/;
/** "the Honorable Chief Judge Ann B. Roe of the" is no longer. */
const LONGEST_NAME = 10;

/** Index of the words behind "Justice Ann Roe of the", where a court stands there: whose judge one serves is its judge. */
export function behindJudge({ tokens }: View, at: number): number {
	const start = tokens[at]?.lower === 'the' ? at + 1 : at;
	if (!tokens[start]?.capital || !JUDGE.test(tokens[start]?.lower ?? '')) return 0;
	let end = start + 1;
	while (end < start + LONGEST_NAME && tokens[end]?.capital && tokens[end]?.kind === 'word') end++;
	if (end < start + 2 || !/^(?:of|on|at)$/.test(tokens[end]?.lower ?? '')) return 0;
	const court = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
	return tokens
		.slice(court, court + LONGEST_NAME)
		.some((token) => token.capital && /^(?:courts?|circuit|district|tribunal)$/.test(token.lower))
		? end + 1
		: 0;
}
