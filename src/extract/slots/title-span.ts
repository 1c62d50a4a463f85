import type { View } from '../frame';
import { phraseLength } from '../lexicon';
import { DEMONYMS } from '../lexicons/countries';
import { oncePerWord } from '../once-per-word';
import type { Token } from '../tokens';
import type { InnerView } from '../view';
import { isBodyNoun } from './body-noun';
import { inClass } from './in-class';
import { headOf, headSort, type TitleSort } from './title-head';

/** The words of a title up to its head, without what follows after "of", "for", "to". */
export interface TitleSpan {
	readonly start: number;
	readonly end: number;
	/** The head's last word, in lower case. */
	readonly head: string;
	readonly sort: TitleSort;
	/** The article or possessive before it, in lower case. */
	readonly article?: string;
	/** What a word before it says: "current", "former". */
	readonly current?: boolean;
}

const ARTICLES = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'our', 'my', 'your']);

const FORMER = new Set([
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

const PRESENT = new Set(['current', 'present', 'incumbent', 'new', 'serving', 'sitting']);

const QUOTES = new Set(['"', '“', '”', '‘', '’', "'", '«', '»', '*', '_']);

/** Possessives that are part of titles: "women's officer", "King's Counsel". */
const POSSESSIVE_TITLES =
	/^(?:m[ae]n|wom[ae]n|children|people|king|queen|bishop|students?|boys?|girls?|state|regents?|attorney|sheriff|lord|master|consumers?|veterans?)$/;

/** Heads of the posts of those who teach: "teaching fellow". */
const TEACHES = /^(?:assistant|fellow|associate|professor|artist|lecturer|faculty|specialist)$/;

/** Words that head titles and stand in the names of numbered formations. */
const FORMATION = /^(?:wing|fighter|guards?|rangers?|marines?|lancers?|fusiliers?)$/;

/** Words of a rise through the ranks: what follows their "to" is a rank. */
const RISEN = /^(?:promot(?:ed|ion)|ris(?:en|es?|ing)|rose|advanc(?:ed|ement|ing)|elevated|demoted|ranks?)$/;

/** "promoted to captain", "to lieutenant in 1990 and to captain in 1992": a rank, where no object follows it as it would a verb. */
function isRank({ tokens }: View, at: number): boolean {
	if (/^(?:the|a|an|his|her|its|their|this|that|all)$/.test(tokens[at + 1]?.lower ?? '')) return false;
	for (let k = at - 2; k >= Math.max(0, at - REACH); k--) if (RISEN.test(tokens[k]?.lower ?? '')) return true;
	return false;
}

/** Whether a demonym says where the holder of an office is from, and not what they teach or whom they stand for. */
const isCountrys = ({ tokens }: View, at: number, last: number): boolean =>
	DEMONYMS.has(tokens[at]?.text ?? '') &&
	/^(?:judge|justice|jurist|magistrate|senator|mayor|governor|diplomat|bishop|archbishop|cardinal|admiral|general|colonel|captain|politician|king|queen|prince|princess|emperor|monarch)$/.test(
		tokens[last]?.lower ?? '',
	);

/** How many words back a rise may be told. */
const REACH = 14;
/** Heads that companies put before what they lead. */
const LEADS = /^(?:[a-z]?vp|vice-president|president|director|head|manager|lead)$/;

/** What firms are as well as people. */
const OF_FIRMS = /^(?:owner|operator|developer|producer|publisher|dealer|retailer|employer|investor|trader|promoter)$/;

/** "the committee's chair": whose post it is, by a common noun. */
const isOwner = (word: string | undefined): boolean =>
	isBodyNoun(word) || /^(?:committee|board|commission|panel|section|chapter|branch|division)$/.test(word ?? '');

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/;

const MOST = 10;

/** "a 1991 graduate": the year before an alumnus is when they left. */
export const isYear = (token: Token | undefined): boolean =>
	token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text);

function phrase(view: View, name: string, at: number): number {
	const words = view.lexicon.words.get(name);
	return words ? phraseLength(words, view.tokens, at) : 0;
}

/** What is kept of a sentence's titles: slots ask for the same ones again and again. */
export interface KeptTitles {
	/** By token: what sort of title it heads, `null` for none. */
	readonly heads: readonly (TitleSort | null)[];
	/** The last token that heads a title or begins a fixed one; no title begins behind it. */
	readonly last: number;
	/** By token, for names of titles with their article and without; `null` for none. */
	readonly spans: (TitleSpan | null | undefined)[];
	readonly plain: (TitleSpan | null | undefined)[];
}

function titlesOf(view: View): KeptTitles {
	const inner = view as InnerView;
	inner.titles ??= readTitles(view);
	return inner.titles;
}

function readTitles(view: View): KeptTitles {
	const heads = view.tokens.map((token) => headSort(view, token) ?? null);
	let last = heads.length - 1;
	const opensFixed = (at: number): boolean =>
		headOf(view.lexicon, view.tokens[at] as Token).opens && phrase(view, 'title-phrase', at) > 0;
	while (last >= 0 && heads[last] === null && !opensFixed(last)) last--;
	return { heads, last, spans: new Array(last + 1), plain: new Array(last + 1) };
}

/** End of the duties that stand right behind a title's head: "VP Engineering", "Director Sales & Marketing". */
function dutiesEnd(view: View, at: number, limit: number): number {
	const { tokens } = view;
	const isDuty = (index: number): boolean =>
		index < limit && tokens[index]?.capital === true && inClass(view, 'duty', tokens[index]?.lower);
	let end = at;
	while (isDuty(end) || (end > at && /^(?:&|and)$/.test(tokens[end]?.lower ?? '') && isDuty(end + 1))) end++;
	return end;
}

/** What may follow a title directly, inside the same run of words. */
function mayFollow(view: View, at: number): boolean {
	const token = view.tokens[at];
	if (token?.capital && view.slot('subject', at).some((hit) => hit.end > at)) return true;
	if (!token || token.capital || token.kind !== 'word') return false;
	const word = token.lower;
	if (inClass(view, 'after-title', word)) return true;
	if (inClass(view, 'adverb', word)) return true;
	if (!/(?:ing|ed|ly)$/.test(word) || word.length < 5) return false;
	const next = view.tokens[at + 1];
	// "promoted to an assistant coaching position"
	if (word.endsWith('ing') && /^(?:position|role|post|job|appointment)s?$/.test(next?.lower ?? '')) return false;
	return !(word.endsWith('ing') && next && inClass(view, 'course-head', next.lower));
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

/**
 * The title whose words begin at a token, after articles, quotation marks and words that only praise ("renowned").
 * Its last word must be a known head; the words before it need not be known.
 *
 * @param plain Whether no "and" may join the words before the head: "sales and marketing director".
 */
export function titleSpan(view: View, at: number, plain = false): TitleSpan | undefined {
	const titles = titlesOf(view);
	if (at > titles.last) return undefined;
	const kept = plain ? titles.plain : titles.spans;
	const known = kept[at];
	if (known !== undefined) return known ?? undefined;
	const span = findSpan(view, at, plain, titles.heads);
	kept[at] = span ?? null;
	return span;
}

/** What a word before a title is: nearly all are nothing of the kind, and one look tells. */
const openerOf = oncePerWord((word): 'quote' | 'article' | 'former' | 'present' | 'none' => {
	if (QUOTES.has(word)) return 'quote';
	if (ARTICLES.has(word)) return 'article';
	if (FORMER.has(word)) return 'former';
	return PRESENT.has(word) ? 'present' : 'none';
});

function findSpan(view: View, at: number, plain: boolean, heads: KeptTitles['heads']): TitleSpan | undefined {
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
		} else if (article && isYear(token) && inClass(view, 'alumnus-title', tokens[start + 1]?.lower)) start++;
		else if (!token.capital && phrase(view, 'praise', start) > 0) {
			start += phrase(view, 'praise', start);
			if (tokens[start]?.lower === ',' && isFurther(tokens[start + 1])) start++;
		} else if (start > at && pastQuality(view, start) > start) start = pastQuality(view, start);
		else break;
	}
	const opener = tokens[start];
	// "named the next director": a post still to come.
	if (opener && !opener.capital && /^(?:next|incoming|future|prospective|would-be)$/.test(opener.lower))
		return undefined;
	// "helped lead them to gold": two verbs.
	if (opener && !opener.capital && /^(?:help(?:ed|s|ing)?|co-led)$/.test(opener.lower)) return undefined;
	// "awarded Commander" is a verb and its object.
	if (opener && !article && !opener.capital && /ed$/.test(opener.lower) && tokens[start + 1]?.capital) return undefined;
	if (opener && !opener.capital && inClass(view, 'appointing-word', opener.lower)) {
		if (!article) return undefined;
		start++;
	}
	// "the best coach", "the youngest captain": praise, no post.
	if (/^(?:best|greatest|youngest|oldest|finest|most|only|top)$/.test(opener?.lower ?? '')) return undefined;
	const depth = opener?.depth;
	const quoted = opener?.quoted;
	let last = -1;
	let sort: TitleSort = 'other';
	let i = start;
	while (i < start + MOST) {
		const token = tokens[i];
		if (!token || token.depth !== depth) break;
		if (token.kind === 'punctuation') {
			const next = tokens[i + 1];
			// "Partner & Co-Founder": two posts.
			if (token.lower === '&' && last === i - 1 && heads[i + 1] === 'founder') break;
			if (i > start && (token.lower === '&' || (token.lower === '-' && !token.spaced)) && next?.kind === 'word') {
				i++;
				continue;
			}
			break;
		}
		if (token.quoted !== quoted) break;
		if (token.kind === 'clitic') {
			if (i === start || tokens[i + 1]?.kind !== 'word') break;
			i++;
			continue;
		}
		if (token.kind === 'number') {
			if (i === start || token.text.length > 3) break;
			i++;
			continue;
		}
		const fixed = phrase(view, 'title-phrase', i);
		if (fixed > 0) {
			last = i + fixed - 1;
			sort = 'post';
			i += fixed;
			// "General Officer Commanding 82 Division": what follows is commanded.
			if (tokens[last]?.lower === 'commanding') break;
			continue;
		}
		// "teaching assistant" is a post, "assistant teaching sums" none.
		const ofTitle = token.lower === 'teaching' && TEACHES.test(tokens[i + 1]?.lower ?? '');
		// "US Ambassador", "IT director": letters, and no pronoun.
		const letters = token.allCaps && /^(?:US|IT)$/.test(token.text);
		if (!ofTitle && !letters && inClass(view, 'title-stop', token.lower)) {
			if (!plain && token.lower === 'and' && i > start && last !== i - 1 && tokens[i + 1]?.kind === 'word') {
				i++;
				continue;
			}
			break;
		}
		// "President Roe appointed Ann Lee chair": a clause, no title.
		if (
			i > start &&
			!token.capital &&
			tokens[i - 1]?.capital &&
			tokens[i + 1]?.capital &&
			inClass(view, 'appointing-word', token.lower)
		)
			return undefined;
		const found = heads[i];
		if (found) {
			last = i;
			sort = found;
		}
		i++;
	}
	if (last < 0) return undefined;
	// "appointed to lead the programme": a verb; "promoted to captain": none.
	if (
		last === start &&
		!article &&
		tokens[start - 1]?.lower === 'to' &&
		!tokens[start]?.capital &&
		!isRank(view, start) &&
		/^(?:lead|head|chair|host|coach|direct|guide|model|judge|guard|manage|command|act|cook|partner|doctor|nurse|captain|pilot|tutor|mentor)$/.test(
			tokens[start]?.lower ?? '',
		)
	)
		return undefined;
	for (let k = start + 1; k < last; k++) {
		// "Odessa's marketing director": the owner is not part of the title; "Women's Officer" is.
		if (tokens[k]?.kind === 'clitic' && tokens[start]?.capital && !POSSESSIVE_TITLES.test(tokens[k - 1]?.lower ?? ''))
			start = k + 1;
		// "the bank's chairman": of the one named before, like "its chairman".
		else if (tokens[k]?.kind === 'clitic' && k === start + 1 && isOwner(tokens[start]?.lower)) {
			start = k + 1;
			article = 'its';
		}
	}
	// "8th Fighter Wing": a formation, though one of its words heads titles.
	if (/^\d+(?:st|nd|rd|th)$/.test(tokens[start]?.lower ?? '') && FORMATION.test(tokens[last]?.lower ?? ''))
		return undefined;
	// "42nd Mayor of Ulm": the count of holders is no part of the office.
	if (
		/^\d+(?:st|nd|rd|th)$/.test(tokens[start]?.lower ?? '') &&
		last > start &&
		inClass(view, 'office-title', tokens[last]?.lower)
	)
		start++;
	// "the second Bishop of Ulm"; "the first secretary" is a rank.
	const counted = !tokens[start]?.capital && tokens[start + 1]?.capital && start < last;
	if (counted && ORDINAL.test(tokens[start]?.lower ?? '')) start++;
	// "an American judge": what country somebody is of is no part of their post.
	if (/^an?$/.test(article ?? '') && last === start + 1 && isCountrys(view, start, last)) start++;
	const raw = tokens[last]?.lower ?? '';
	if (/^(?:past|ex|former)-/.test(raw)) current = false;
	let end = last + 1;
	const head = tokens[last]?.lower ?? '';
	// "Acme, the largest owner and operator of mills": said of a firm.
	if (/^(?:largest|biggest)$/.test(opener?.lower ?? '') && OF_FIRMS.test(head)) return undefined;
	while (end < i && inClass(view, 'title-ending', tokens[end]?.lower)) end++;
	if (LEADS.test(head)) end = dutiesEnd(view, end, i);
	if (end < i && !mayFollow(view, end)) return undefined;
	return { start, end, head, sort, ...(article && { article }), ...(current !== undefined && { current }) };
}
