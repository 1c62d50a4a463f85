import type { SlotMatch, SlotType, View } from '../frame';
import { phraseLength } from '../lexicon';
import { MONTHS } from '../lexicons/calendar';
import { hasOrganizationHead } from '../organization-type';
import type { Token } from '../tokens';
import { isKnownPlace } from './place';

/** What a person noun makes of its bearer: holder of a post, member, founder, former student, or nothing we keep. */
export type TitleSort = 'post' | 'member' | 'founder' | 'alumnus' | 'other';

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
const OPEN_ENDING =
	/^.{2,}(?:ologist|grapher|iatrist|wright|keeper|maker|player|dealer|[a-z]{2}smith|[a-z]{3}eer|[a-z]{3}(?:sman|woman))$/;
/** Possessives that are part of titles: "women's officer", "King's Counsel". */
const POSSESSIVE_TITLES =
	/^(?:m[ae]n|wom[ae]n|children|people|king|queen|bishop|students?|boys?|girls?|state|regents?|attorney|sheriff|lord|master|consumers?|veterans?)$/;
const MOST = 10;

/** Whether the word class has this single word. */
export function inClass(view: View, name: string, word: string | undefined): boolean {
	return (
		word !== undefined &&
		(view.lexicon.words
			.get(name)
			?.get(word)
			?.some((rest) => rest.length === 0) ??
			false)
	);
}

function phrase(view: View, name: string, at: number): number {
	const words = view.lexicon.words.get(name);
	return words ? phraseLength(words, view.tokens, at) : 0;
}

function headSort(view: View, token: Token): TitleSort | undefined {
	const word = token.lower;
	if (inClass(view, 'founder-title', word)) return 'founder';
	if (inClass(view, 'alumnus-title', word)) return 'alumnus';
	if (inClass(view, 'not-title', word)) return 'other';
	if (inClass(view, 'member-title', word)) return 'member';
	if (inClass(view, 'title', word)) return 'post';
	if (word.endsWith('s') && inClass(view, 'title', word.slice(0, -1)) && isOneOf(view, token)) return 'post';
	const hyphen = word.lastIndexOf('-');
	if (hyphen > 0 && inClass(view, 'title', word.slice(hyphen + 1))) return 'post';
	return OPEN_ENDING.test(word) && (!token.capital || token.allCaps) ? 'post' : undefined;
}

/** Whether "one of the" stands shortly before: then the plural names one. */
function isOneOf(view: View, token: Token): boolean {
	const at = view.tokens.indexOf(token);
	for (let i = Math.max(0, at - 5); i < at - 2; i++)
		if (view.tokens[i]?.lower === 'one' && view.tokens[i + 1]?.lower === 'of') return true;
	return false;
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
	return !(word.endsWith('ing') && next && inClass(view, 'course-head', next.lower));
}

/**
 * The title whose words begin at a token, after articles, quotation marks and words that only praise ("renowned").
 * Its last word must be a known head; the words before it need not be known.
 *
 * @param plain Whether no "and" may join the words before the head: "sales and marketing director".
 */
export function titleSpan(view: View, at: number, plain = false): TitleSpan | undefined {
	const { tokens } = view;
	let start = at;
	let article: string | undefined;
	let current: boolean | undefined;
	for (;;) {
		const token = tokens[start];
		if (!token) return undefined;
		const word = token.lower;
		if (QUOTES.has(token.text)) start++;
		else if (ARTICLES.has(word) && !article) {
			article = word;
			start++;
		} else if (FORMER.has(word) || (word === 'immediate' && tokens[start + 1]?.lower === 'past')) {
			current = false;
			start++;
			if (tokens[start]?.lower === '-') start++;
		} else if (PRESENT.has(word) && tokens[start + 1]?.kind === 'word') {
			current = true;
			start++;
		} else if (!token.capital && phrase(view, 'praise', start) > 0) start += phrase(view, 'praise', start);
		else break;
	}
	const opener = tokens[start];
	// "awarded Commander" is a verb and its object.
	if (opener && !opener.capital && /ed$/.test(opener.lower) && tokens[start + 1]?.capital) return undefined;
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
			continue;
		}
		if (inClass(view, 'title-stop', token.lower)) {
			if (!plain && token.lower === 'and' && i > start && last !== i - 1 && tokens[i + 1]?.kind === 'word') {
				i++;
				continue;
			}
			break;
		}
		const found = headSort(view, token);
		if (found) {
			last = i;
			sort = found;
		}
		i++;
	}
	if (last < 0) return undefined;
	// "appointed to lead the programme": a verb.
	if (
		last === start &&
		!article &&
		tokens[start - 1]?.lower === 'to' &&
		!tokens[start]?.capital &&
		/^(?:lead|head|chair|host|coach|direct|guide|model|judge|guard|manage|command|act|cook|partner|doctor|nurse|captain|pilot|tutor|mentor)$/.test(
			tokens[start]?.lower ?? '',
		)
	)
		return undefined;
	for (let k = start + 1; k < last; k++) {
		// "Odessa's marketing director": the owner is not part of the title; "Women's Officer" is.
		if (tokens[k]?.kind === 'clitic' && tokens[start]?.capital && !POSSESSIVE_TITLES.test(tokens[k - 1]?.lower ?? ''))
			start = k + 1;
	}
	const raw = tokens[last]?.lower ?? '';
	if (/^(?:past|ex|former)-/.test(raw)) current = false;
	let end = last + 1;
	const head = tokens[last]?.lower ?? '';
	while (end < i && inClass(view, 'title-ending', tokens[end]?.lower)) end++;
	if (end < i && !mayFollow(view, end)) return undefined;
	return { start, end, head, sort, ...(article && { article }), ...(current !== undefined && { current }) };
}

const COMPLEMENTS = new Set(['of', 'for', 'to', 'in']);
/** Titles that serve a person or an office: what follows "to" belongs to the title. */
const SERVES = new Set(
	'assistant adviser advisor aide counsel counsellor counselor ambassador envoy clerk deputy secretary chaplain liaison delegate representative attaché commissioner minister consultant'.split(
		' ',
	),
);

/** The end of the plain words that begin at a token: "electrical and computer engineering". */
function phraseEnd(view: View, at: number, longest: number): number {
	const { tokens } = view;
	let i = at;
	if (tokens[i]?.lower === 'the') i++;
	const first = i;
	for (; i < at + longest; i++) {
		const token = tokens[i];
		if (!token || token.depth !== tokens[at]?.depth) break;
		if (token.kind === 'number' || view.date(i)) break;
		if (token.kind === 'clitic') continue;
		if (token.kind === 'punctuation') {
			const next = tokens[i + 1];
			if (i > first && token.lower === '&' && next?.kind === 'word') continue;
			// "Science, Technology and Innovation" goes on; "research, and chair of …" does not.
			if (i > first && token.lower === ',' && next?.capital && listOfFields(view, i + 1)) continue;
			break;
		}
		if (token.lower === 'and' || token.lower === 'or') {
			if (i === first || tokens[i + 1]?.kind !== 'word' || inClass(view, 'title-stop', tokens[i + 1]?.lower)) break;
			if (titleSpan(view, i + 1, true)) break;
			continue;
		}
		if (token.lower === 'of' && i > first && tokens[i + 1]?.capital) continue;
		if (inClass(view, 'title-stop', token.lower)) break;
		if (MONTHS.has(token.lower) && token.capital) break;
	}
	while (i > first && (tokens[i - 1]?.kind === 'clitic' || /^(?:and|or|of|&|,)$/.test(tokens[i - 1]?.lower ?? ''))) i--;
	return i > first ? i : at;
}

/** Whether "X, Y and Z" goes on here with names of fields alone. */
function listOfFields(view: View, at: number): boolean {
	let i = at;
	while (i < at + 4 && view.tokens[i]?.kind === 'word' && view.tokens[i]?.lower !== 'and') i++;
	const last = view.tokens[i - 1];
	return i > at && view.tokens[i]?.lower === 'and' && inClass(view, 'duty', last?.lower);
}

/** Whether a reading of an organisation holds a word that only names of bodies have, or is an abbreviation. */
export function isBody(view: View, match: SlotMatch): boolean {
	if ((match.value as { readonly type?: string }).type) return true;
	if (hasOrganizationHead(view.text(match.start, match.valueEnd ?? match.end).split(/\s+/))) return true;
	const only = view.tokens[match.start];
	return match.end - match.start === 1 && only !== undefined && only.allCaps && !inClass(view, 'duty', only.lower);
}

/**
 * The end of the complement that belongs to a title: a field, an office's place, a duty. Where the words after "of" or
 * "for" name a body, that body is the organisation and not part of the title: the title's own end is given back.
 */
export function complementEnd(view: View, title: TitleSpan): number {
	let end = title.end;
	for (let round = 0; round < 2; round++) {
		const next = oneComplement(view, title, end, round);
		if (next === end) break;
		end = next;
	}
	return end;
}

function oneComplement(view: View, title: TitleSpan, at: number, round: number): number {
	const { tokens } = view;
	const preposition = tokens[at];
	if (preposition?.lower === ',' && round === 0) return dutyAfterComma(view, title, at);
	if (preposition?.kind !== 'word' || !COMPLEMENTS.has(preposition.lower)) return at;
	const word = preposition.lower;
	const isFieldTitle = inClass(view, 'field-title', title.head) || (title.head === 'chair' && word === 'in');
	const isOffice = inClass(view, 'office-title', title.head);
	if (word === 'in' && !isFieldTitle) return at;
	if (word === 'to' && !SERVES.has(title.head)) return at;
	if (view.date(at) || view.slot('duration', at + 1).length > 0) return at;
	const end = phraseEnd(view, at + 1, 8);
	// One is chief executive of Tidewell Energy, and head of Renewable Energy.
	const ofBody = HEADS_OF_ALL.test(view.text(title.start, title.end)) && (tokens[at + 1]?.capital ?? false);
	const duty = end > at + 1 && !ofBody && isDuty(view, end) && !namesUnit(view.text(at + 1, end));
	// "dean of programmes for the University of X", "head of production and head of news": the duty ends before the rest.
	const rest = tokens[end]?.lower ?? '';
	if (duty && title.sort === 'post') {
		if (/^(?:for|at|with)$/.test(rest) && bodyAt(view, end + 1)) return end;
		if (rest === 'and' && titleSpan(view, end + 1, true)) return end;
		if (end === at + 2 && !tokens[at + 1]?.allCaps) return end;
	}
	// One leads for a cause, and a programme.
	if (/^(?:lead|champion|spokesperson|spokesman|spokeswoman)$/.test(title.head) && word === 'for' && end > at + 1) {
		const cause = organizationAt(view, at + 1);
		if ((cause?.value as { readonly type?: string } | undefined)?.type !== 'Project')
			return Math.max(end, cause?.end ?? 0);
	}
	const organization = bodyAt(view, at + 1);
	// "dean of students at the University of X": two bodies in a row are a duty and a body.
	if (!organization && end > at + 1 && word !== 'in') {
		if (rest === 'at' && organizationAt(view, end + 1)) return end;
		if (rest === 'for' && bodyAt(view, end + 1)) return end;
	}
	if (organization) {
		const learned = /universit|college|school|institut|academy/i.test(view.text(at, organization.end));
		if (!(isFieldTitle && word === 'of' && !learned)) return at;
	}
	if (end === at + 1) return at;
	if (word === 'to') {
		// "to the President of the Republic"
		const whole = tokens[end]?.lower === 'of' ? Math.max(end, phraseEnd(view, end + 1, 5)) : end;
		return whole - at <= 10 ? whole : at;
	}
	if (isFieldTitle || isOffice || (title.sort === 'post' && duty)) return end;
	if (round > 0) return at;
	const first = tokens[at + 1];
	const article = first?.lower === 'the' || first?.lower === 'a' || first?.lower === 'an';
	const start = article ? at + 2 : at + 1;
	if (isKnownPlace(view.text(start, end))) return end;
	if (!(tokens[start]?.capital ?? false)) return article && view.slot('organization', at + 1)[0] ? at : end;
	return at;
}

/** "Vice President, Corporate Marketing": a duty after a comma. */
function dutyAfterComma(view: View, title: TitleSpan, at: number): number {
	const { tokens } = view;
	if (title.sort !== 'post' || !tokens[at + 1]?.capital || !tokens[title.start]?.capital) return at;
	if (bodyAt(view, at + 1) || titleSpan(view, at + 1)) return at;
	const end = phraseEnd(view, at + 1, 5);
	const after = tokens[end];
	const closed = !after || after.kind === 'punctuation' || /^(?:at|of|for|and|with|in)$/.test(after.lower);
	return end > at + 1 && closed && isDuty(view, end) ? end : at;
}

/** The body named at a token, perhaps after small words: "the state Coastal Commission"; nothing where the name is no body's. */
export function bodyAt(view: View, at: number): SlotMatch | undefined {
	const match = organizationAt(view, at);
	return match && isBody(view, match) ? match : undefined;
}

/** An organisation at a token, or after up to three small words that describe it; never one with a title inside. */
export function organizationAt(view: View, at: number): SlotMatch | undefined {
	const { tokens } = view;
	const found = view.slot('organization', at).find((match) => !holdsTitle(view, match));
	if (found) return found;
	let next = at;
	if (/^(?:the|a|an|its|his|her|their)$/.test(tokens[next]?.lower ?? '')) next++;
	const first = next;
	while (
		next < first + 3 &&
		tokens[next]?.kind === 'word' &&
		!tokens[next]?.capital &&
		!inClass(view, 'title-stop', tokens[next]?.lower)
	)
		next++;
	if (next === at || !tokens[next]?.capital || next === first) return undefined;
	const later = view.slot('organization', next).find((match) => !holdsTitle(view, match));
	return later && isBody(view, later) ? later : undefined;
}

/** "Production and Deputy Head of News" runs into the next post. */
function holdsTitle(view: View, match: SlotMatch): boolean {
	for (let i = match.start + 1; i < match.end - 1; i++) {
		if (view.tokens[i]?.lower !== 'and') continue;
		const span = titleSpan(view, i + 1, true);
		if (span && span.end < match.end && /^(?:of|for|at)$/.test(view.tokens[span.end]?.lower ?? '')) return true;
	}
	return false;
}

/** Titles of those who head a whole body, never a line of work. */
export const HEADS_OF_ALL =
	/\b(?:ceo|c\.e\.o\.?|chief executive(?: officer)?|managing director|chair(?:man|woman|person)?|owner|proprietor|founder|general counsel|trustee|president and ceo)$/i;

/** "the School of Engineering" is a part of a body, "Legal Affairs" a duty. */
function namesUnit(phrase: string): boolean {
	const words = phrase.replace(/^the /i, '').split(/\s+/);
	return words.length > 2 && /^(?:of|for)$/.test(words[1] ?? '') && hasOrganizationHead([words[0] ?? '']);
}

/** Whether the words name a line of work rather than a body. */
function isDuty(view: View, end: number): boolean {
	return inClass(view, 'duty', view.tokens[end - 1]?.lower) || inClass(view, 'field-head', view.tokens[end - 1]?.lower);
}

/** A title with its complement: "Professor of Electrical and Computer Engineering", "member of parliament". */
export const title: SlotType = (view, at) => {
	const span = titleSpan(view, at);
	if (!span || span.sort === 'other' || span.sort === 'alumnus') return [];
	const end = complementEnd(view, span);
	const whole: SlotMatch = {
		start: span.start,
		end: closing(view, end),
		valueEnd: end,
		value: view.text(span.start, end),
	};
	return end === span.end
		? [whole]
		: [whole, { start: span.start, end: span.end, value: view.text(span.start, span.end) }];
};

/** The token after a closing quotation mark, if one stands here. */
function closing(view: View, end: number): number {
	const token = view.tokens[end];
	return token && !token.spaced && QUOTES.has(token.text) ? end + 1 : end;
}
