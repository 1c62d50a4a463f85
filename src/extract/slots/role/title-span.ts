import type { View } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { DEMONYMS } from '../../lexicons/countries';
import { OCCUPATIONS } from '../../lexicons/occupations';
import type { Token } from '../../words/tokens';
import { inClass } from '../in-class';
import { isBodyNoun } from '../organization/body-noun';
import { abbreviationEnd } from '../organization/name-run';
import { endsTitle } from './ends-title';
import { headOf, headSort, type TitleSort } from './title-head';
import { isNoTitle, openTitle, phrase } from './title-opening';

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

/** Whether a demonym says where the holder of an office or who follows a calling is from, and not what they teach or whom they stand for. */
function isCountrys({ tokens }: View, at: number, last: number): boolean {
	if (!DEMONYMS.has(tokens[at]?.text ?? '')) return false;
	const head = tokens[last]?.lower ?? '';
	if (last === at + 1) return HOLDS_OFFICE.test(head) || isCalling(head);
	// "U.S. Magistrate Judge", "Irish Labour Party politician": of a body's name.
	const isOneRun = tokens[at + 1]?.capital === tokens[last]?.capital && !/\.$/.test(tokens[at]?.text ?? '');
	return last <= at + 3 && isOneRun && isCalling(head);
}
const HOLDS_OFFICE =
	/^(?:judge|justice|jurist|magistrate|senator|mayor|governor|diplomat|bishop|archbishop|cardinal|admiral|general|colonel|captain|politician|king|queen|prince|princess|emperor|monarch)$/;

/** "a Kenyan architect"; "a Spanish teacher", "an English editor" may be those of a tongue. */
const isCalling = (head: string): boolean => OCCUPATIONS.has(head) && !OF_TONGUE.test(head);
const OF_TONGUE =
	/^(?:teacher|tutor|translator|interpreter|linguist|philologist|historian|scholar|academic|educator|researcher|editor|reader|correspondent|critic|reporter|librarian|archivist|merchant|trader)$/;

/** How many words back a rise may be told. */
const REACH = 14;
/** Heads that companies put before what they lead. */
const LEADS = /^(?:[a-z]?vp|vice-president|president|director|head|manager|lead)$/;

/** What firms are as well as people. */
const OF_FIRMS = /^(?:owner|operator|developer|producer|publisher|dealer|retailer|employer|investor|trader|promoter)$/;

/** "the committee's chair": whose post it is, by a common noun. */
const isOwner = (word: string | undefined): boolean =>
	isBodyNoun(word) || /^(?:committee|board|commission|panel|section|chapter|branch|division)$/.test(word ?? '');

/** Words that are posts in a game and small words besides: "is back in Ulm". */
const SMALL_WORD = /^(?:back|forward|second|center|centre|wing|lock|point|guard|end)$/;

/** Words before "back" that make it somebody's place in a team. */
const OF_BACKS =
	/^(?:full|half|wing|running|left|right|cent(?:re|er)|quarter|defensive|offensive|corner|line|tail|slot|outside|utility|-)$/;

/** What is nobody's employer, and has posts that people are the first in. */
const REALM =
	/^(?:country|nation|state|province|city|town|county|village|region|island|district|world|continent|area|territory)$/;

/** Whose marines there are. */
const OF_MARINES = /^(?:us|u\.s\.|royal|united|states|american|british|dutch|korean|indonesian|former|retired|ex)$/;

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/;

/** "42nd" */
const COUNT = /^\d+(?:st|nd|rd|th)$/;

/** Heads of titles that are verbs as well. */
const HEADS_THAT_ARE_VERBS =
	/^(?:lead|head|chair|host|coach|direct|guide|model|judge|guard|manage|command|act|cook|partner|doctor|nurse|captain|pilot|tutor|mentor)$/;

/** More words than any title has; bounds the work on hostile text. */
const MOST = 10;

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
	const heads = view.tokens.map((token, at) =>
		isOfBodyPart(view, at) || isMatterOfJustice(view, at) ? null : (headSort(view, token) ?? null),
	);
	let last = heads.length - 1;
	const opensFixed = (at: number): boolean =>
		headOf(view.lexicon, view.tokens[at] as Token).opens && phrase(view, 'title-phrase', at) > 0;
	while (last >= 0 && heads[last] === null && !opensFixed(last)) last--;
	return { heads, last, spans: new Array(last + 1), plain: new Array(last + 1) };
}

/** "a head and neck surgeon": what is treated, and no head of anything. */
const isOfBodyPart = ({ tokens }: View, at: number): boolean =>
	tokens[at]?.lower === 'head' && tokens[at + 1]?.lower === 'and' && tokens[at + 2]?.lower === 'neck';

/** "Chair of Criminology and Criminal Justice": what is taught or fought for, and nobody on a bench. */
const isMatterOfJustice = ({ tokens }: View, at: number): boolean =>
	tokens[at]?.lower === 'justice' && JUST.test(tokens[at - 1]?.lower ?? '');

/** Lexicon: what justice is of, where it is a cause or a branch of knowledge. */
const JUST =
	/^(?:criminal|social|juvenile|youth|restorative|environmental|racial|economic|climate|food|gender|health|housing|global|transitional|reproductive|procedural|distributive|civil|data|energy|educational|disability|tax|military)$/;

/** "speaker of the House" of Lords: the chamber's name goes on behind the phrase. */
const isChamber = ({ tokens }: View, end: number): boolean =>
	tokens[end - 1]?.lower === 'house' && tokens[end]?.lower === 'of' && tokens[end + 1]?.capital === true;

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

function findSpan(view: View, at: number, plain: boolean, heads: KeptTitles['heads']): TitleSpan | undefined {
	const { tokens } = view;
	const opening = openTitle(view, at);
	if (!opening || isNoTitle(view, opening)) return undefined;
	const opener = tokens[opening.start];
	const appointed = opener && !opener.capital && inClass(view, 'appointing-word', opener.lower);
	if (appointed && !opening.article) return undefined;
	const from = appointed ? opening.start + 1 : opening.start;
	const run = readRun(view, from, opener, plain, heads);
	if (!run || (!opening.article && isVerbAfterTo(view, from, run.last))) return undefined;
	const { last, sort } = run;
	if (!opening.article && last === from && !tokens[last]?.capital && SMALL_WORD.test(tokens[last]?.lower ?? ''))
		return undefined;
	const owner = pastOwner(view, from, last);
	const article = owner.article ?? opening.article;
	// "8th Fighter Wing": a formation, though one of its words heads titles.
	if (COUNT.test(tokens[owner.start]?.lower ?? '') && FORMATION.test(tokens[last]?.lower ?? '')) return undefined;
	const start = pastCount(view, owner.start, last, article);
	const head = tokens[last]?.lower ?? '';
	// "Acme Marine": a firm of ships.
	if (head === 'marine' && last > start && tokens[last]?.capital && !OF_MARINES.test(tokens[last - 1]?.lower ?? ''))
		return undefined;
	// "Acme, the largest owner and operator of mills": said of a firm.
	if (/^(?:largest|biggest)$/.test(opener?.lower ?? '') && OF_FIRMS.test(head)) return undefined;
	// "deported back to Ulm", "going back to school"
	if (head === 'back' && last > start && !OF_BACKS.test(tokens[last - 1]?.lower ?? '')) return undefined;
	let end = last + 1;
	while (end < run.end && inClass(view, 'title-ending', tokens[end]?.lower)) end++;
	if (LEADS.test(head)) end = dutiesEnd(view, end, run.end);
	if (end < run.end && !mayFollow(view, end)) return undefined;
	const current = /^(?:past|ex|former)-/.test(head) ? false : opening.current;
	return { start, end, head, sort, ...(article && { article }), ...(current !== undefined && { current }) };
}

/** A run of words that may be a title's, and the last of them that heads one. */
interface Run {
	/** Token behind the run. */
	readonly end: number;
	readonly last: number;
	readonly sort: TitleSort;
}

/** The words from a token on that may belong to one title; none where no word heads one, or where they are a clause. */
function readRun(
	view: View,
	start: number,
	opener: Token | undefined,
	plain: boolean,
	heads: KeptTitles['heads'],
): Run | undefined {
	const { tokens } = view;
	let last = -1;
	let sort: TitleSort = 'other';
	let at = start;
	while (at < start + MOST) {
		const token = tokens[at];
		const aside = last === at - 1 ? at : pastLetters(view, at, heads);
		if (aside > at) {
			at = aside;
			continue;
		}
		if (!token || token.depth !== opener?.depth) break;
		if (token.kind !== 'word') {
			// "Partner & Co-Founder": two posts.
			if (token.lower === '&' && last === at - 1 && heads[at + 1] === 'founder') break;
			if (at === start || !mayJoin(token, opener, tokens[at + 1])) break;
			at++;
			continue;
		}
		if (token.quoted !== opener.quoted) break;
		const fixed = phrase(view, 'title-phrase', at);
		if (fixed > 0 && !isChamber(view, at + fixed)) {
			last = at + fixed - 1;
			sort = 'post';
			at += fixed;
			// "General Officer Commanding 82 Division": what follows is commanded.
			if (tokens[last]?.lower === 'commanding') break;
			continue;
		}
		if (isStop(view, at)) {
			const joins = token.lower === 'and' && at > start && (isOfBodyPart(view, at - 1) || (!plain && last !== at - 1));
			if (!joins || tokens[at + 1]?.kind !== 'word') break;
			at++;
			continue;
		}
		if (at > start && isClauseVerb(view, at)) return undefined;
		// "a judge appointed chief justice": two posts, the second behind its verb.
		if (last === at - 1 && !token.capital && inClass(view, 'appointing-word', token.lower)) break;
		const found = heads[at];
		if (found) {
			last = at;
			sort = found;
		}
		at++;
	}
	return last < 0 ? undefined : { end: at, last, sort };
}

/** Token behind the letters of "Medical Services (EMS) Director", where a head of a title follows; the given token where none do. */
function pastLetters({ tokens }: View, at: number, heads: KeptTitles['heads']): number {
	if (tokens[at]?.text !== '(') return at;
	const end = abbreviationEnd(tokens, at);
	return end > 0 && tokens[end]?.capital && (heads[end] || heads[end + 1]) ? end : at;
}

/** Whether a mark, a number or a genitive may stand inside a title: "research & development", "women's officer", "area 5 manager". */
function mayJoin(token: Token, opener: Token, next: Token | undefined): boolean {
	if (token.kind === 'punctuation')
		return (token.lower === '&' || (token.lower === '-' && !token.spaced)) && next?.kind === 'word';
	if (token.quoted !== opener.quoted) return false;
	return token.kind === 'clitic' ? next?.kind === 'word' : token.text.length <= 3;
}

/** Whether a word ends every title. */
function isStop(view: View, at: number): boolean {
	const { lower } = view.tokens[at] as Token;
	// "teaching assistant" is a post, "assistant teaching sums" none.
	if (lower === 'teaching' && TEACHES.test(view.tokens[at + 1]?.lower ?? '')) return false;
	return endsTitle(view, at);
}

/** "President Roe appointed Ann Lee chair": a clause, no title. */
const isClauseVerb = (view: View, at: number): boolean =>
	!view.tokens[at]?.capital &&
	view.tokens[at - 1]?.capital === true &&
	view.tokens[at + 1]?.capital === true &&
	inClass(view, 'appointing-word', view.tokens[at]?.lower);

/** "appointed to lead the programme": a verb; "promoted to captain": none. */
const isVerbAfterTo = (view: View, start: number, last: number): boolean =>
	last === start &&
	view.tokens[start - 1]?.lower === 'to' &&
	!view.tokens[start]?.capital &&
	!isRank(view, start) &&
	HEADS_THAT_ARE_VERBS.test(view.tokens[start]?.lower ?? '');

/** Where a title begins behind its owner, and the article that the owner stands for. */
function pastOwner(
	{ tokens }: View,
	from: number,
	last: number,
): { readonly start: number; readonly article?: string } {
	let start = from;
	let article: string | undefined;
	for (let at = from + 1; at < last; at++) {
		if (tokens[at]?.kind !== 'clitic') continue;
		// "Odessa's marketing director": the owner is not part of the title; "Women's Officer" is.
		const owner = tokens[at - 1]?.lower ?? '';
		// "Chancellor's Professorship": the rank of the chair.
		const ranked =
			/^(?:chancellor|president|dean|provost|rector)$/.test(owner) &&
			/^(?:professor|fellow|scholar)/.test(tokens[last]?.lower ?? '');
		if (tokens[start]?.capital && !ranked && !POSSESSIVE_TITLES.test(owner)) start = at + 1;
		// "the bank's chairman": of the one named before, like "its chairman".
		else if (at === start + 1 && isOwner(tokens[start]?.lower)) {
			start = at + 1;
			article = 'its';
		}
		// "the country's first woman prime minister"
		else if (at === start + 1 && REALM.test(tokens[start]?.lower ?? ''))
			start = ORDINAL.test(tokens[at + 1]?.lower ?? '') && at + 1 < last ? at + 2 : at + 1;
	}
	return article === undefined ? { start } : { start, article };
}

/** Where a title begins behind the count of its holders and the country of this one. */
function pastCount(view: View, from: number, last: number, article: string | undefined): number {
	const { tokens } = view;
	let start = from;
	// "a 19th century Boston minister"
	if (COUNT.test(tokens[start]?.lower ?? '') && /^century$/.test(tokens[start + 1]?.lower ?? '')) start += 2;
	if (/^\d+(?:st|nd|rd|th)-century$/.test(tokens[start]?.lower ?? '')) start++;
	// "42nd Mayor of Ulm": the count of holders is no part of the office.
	if (COUNT.test(tokens[start]?.lower ?? '') && last > start && inClass(view, 'office-title', tokens[last]?.lower))
		start++;
	// "the second Bishop of Ulm"; "the first secretary" is a rank.
	const counted = !tokens[start]?.capital && tokens[start + 1]?.capital && start < last;
	if (counted && ORDINAL.test(tokens[start]?.lower ?? '')) start++;
	// "the first Tallow-born judge"
	if (start < last && /.-(?:born|bred|educated)$/.test(tokens[start]?.lower ?? '')) start++;
	// "the last President of the Salt Guild"
	if (article === 'the' && start < last && tokens[start]?.text === 'last') start++;
	// "an American judge", "Kenyan Engineer at Acme": what country somebody is of is no part of their post.
	const isOnesOwn = /^an?$/.test(article ?? '') || (article === undefined && start === 0);
	return isOnesOwn && last > start && isCountrys(view, start, last) ? start + 1 : start;
}
