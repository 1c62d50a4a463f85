import type { View } from '../../frames/frame';
import { phraseLength } from '../../frames/lexicon';
import { DEMONYMS } from '../../lexicons/countries';
import { OPENS_AS_GIVEN } from '../../lexicons/titles';
import { oncePerWord } from '../../words/once-per-word';
import type { Token } from '../../words/tokens';
import { inClass } from '../in-class';
import { isYear } from '../organization/name-run';

const ARTICLES = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'our', 'my', 'your']);

/** Lexicon: words that put what follows into the past. */
export const FORMER: ReadonlySet<string> = new Set([
	'former',
	'ex',
	'past',
	'one-time',
	'onetime',
	'sometime',
	'erstwhile',
	'then',
	'late',
	'retired',
]);

const PRESENT = new Set(['current', 'present', 'incumbent', 'serving', 'sitting']);

const QUOTES = new Set(['"', '“', '”', '‘', '’', "'", '«', '»', '*', '_']);

/** How many tokens a phrase of a word class takes that begins here; 0 where none does. */
export function phrase(view: View, name: string, at: number): number {
	const words = view.lexicon.words.get(name);
	return words ? phraseLength(words, view.tokens, at) : 0;
}

const COMPOUND = /-(?:born|based|trained|winning|nominated|bred|raised|educated|selling)$/;

/** Whether a word behind a comma goes on with adjectives and opens nothing new. */
const isFurther = (token: Token | undefined): boolean =>
	token?.kind === 'word' && !ARTICLES.has(token.lower) && token.lower !== 'and';

/** Index after an adjective of the person and its comma: "award-winning, Upton-based artist"; the index itself where there is none. */
function pastQuality(view: View, at: number): number {
	const { tokens } = view;
	const token = tokens[at];
	if (token?.kind !== 'word') return at;
	const length = COMPOUND.test(token.lower) || DEMONYMS.has(token.text) ? 1 : phrase(view, 'quality', at);
	return length > 0 && tokens[at + length]?.lower === ',' && isFurther(tokens[at + length + 1]) ? at + length + 1 : at;
}

/** What a word before a title is: nearly all are nothing of the kind, and one look tells. */
const openerOf = oncePerWord((word): 'quote' | 'article' | 'former' | 'present' | 'none' => {
	if (QUOTES.has(word)) return 'quote';
	if (ARTICLES.has(word)) return 'article';
	if (FORMER.has(word)) return 'former';
	return PRESENT.has(word) ? 'present' : 'none';
});

/** What stands before a title's own words. */
export interface Opening {
	/** Where those begin. */
	readonly start: number;
	readonly article: string | undefined;
	readonly current: boolean | undefined;
}

/** Passes quotation marks, an article, "former", praise and where the holder is from. */
export function openTitle(view: View, at: number): Opening | undefined {
	const { tokens } = view;
	let start = at;
	let article: string | undefined;
	let current: boolean | undefined;
	for (;;) {
		const token = tokens[start];
		if (!token) return undefined;
		const word = token.lower;
		const opener = openerOf(token);
		if (opener === 'quote') start++;
		else if (opener === 'article' && !article) {
			article = word;
			start++;
		} else if (opener === 'former' || (word === 'immediate' && tokens[start + 1]?.lower === 'past')) {
			current = false;
			start++;
			if (tokens[start]?.lower === '-') start++;
		} else if (opener === 'present' && tokens[start + 1]?.kind === 'word') {
			current = true;
			start++;
		} else if (word === 'new' && tokens[start + 1]?.kind === 'word')
			// "was appointed the new director in 1968": new then.
			start++;
		// "Appointed Judge 1921": a sentence or a line without its subject.
		else if (token.capital && start === 0 && OPENS_AS_GIVEN.has(word) && tokens[1]?.kind === 'word') start++;
		else if (article && isYear(token) && inClass(view, 'alumnus-title', tokens[start + 1]?.lower)) start++;
		else if (!token.capital && phrase(view, 'praise', start) > 0) {
			start += phrase(view, 'praise', start);
			if (tokens[start]?.lower === ',' && isFurther(tokens[start + 1])) start++;
		} else if (start > at && pastQuality(view, start) > start) start = pastQuality(view, start);
		else return { start, article, current };
	}
}

/** Whether the first word tells that no post follows. */
export function isNoTitle({ tokens }: View, { start, article }: Opening): boolean {
	const opener = tokens[start];
	if (!opener) return false;
	const { lower } = opener;
	// "the best coach", "the youngest captain", "the fourth-most senior senator": praise or rank, no post.
	if (/^(?:best|greatest|youngest|oldest|finest|most|only|top)$|.-(?:youngest|oldest|most|highest)$/.test(lower))
		return true;
	if (opener.capital) return false;
	// "named the next director": a post still to come. "helped lead them to gold": two verbs.
	if (/^(?:next|incoming|future|prospective|would-be|help(?:ed|s|ing)?|co-led)$/.test(lower)) return true;
	// "awarded Commander" is a verb and its object.
	return !article && /ed$/.test(lower) && tokens[start + 1]?.capital === true;
}
