import type { View } from '../../frames/frame';
import { MONTHS } from '../../lexicons/calendar';
import { oneOf } from '../../words/one-of';
import type { Token } from '../../words/tokens';

/** Small words that may stand inside a name, between two words with capitals. */
const CONNECTORS = new Set(
	`of the for in on at to and & a an from by with or de du des del della di da dos das la le les los las el en et y e und der die das dem den zu zum
	zur im van von voor het ten och av og i och d l al- under over into beyond against without upon across behind beneath among around
	through between within toward towards pour sur aux au para por sobre bin ibn ul ur ud za ya wa cha vya kwa ka ki ke ng sa mga dan untuk
	för til ter na ve`.split(/\s+/),
);
/** Of these, words that join only in titles of works. */
const TITLE_ONLY = new Set(
	'at by with or from to an a under over into beyond against without upon across behind beneath among around through between within toward towards'.split(
		' ',
	),
);
/** Words with a capital that begin a sentence or clause but no name. */
const NEVER_FIRST = new Set(
	`in on at by for from with as after before during since until while when where who which that he she they it his her their its i my we our you your
	and but or so if although though because also then there here this these those some many most several all both each among amongst of to mr mrs ms dr
	including following having being not no yes however later currently today`.split(/\s+/),
);
/** Months are part of a name only in the middle of one: "Black History Month", not "in May". */
const isMonth = (token: Token | undefined): boolean => token?.capital === true && MONTHS.has(token.lower);

/** Quotation marks that open and close a title, by opening mark. */
export const OPENING_QUOTES = new Set(['"', '“', '‘', "'", '«', '»', '„', '”', '’']);
const CLOSING_QUOTES = new Set(['"', '”', '’', "'", '»', '«', '“']);

/** What a run may hold beside capitalised words. */
export interface RunOptions {
	/** Small words that count as part of the name: heads such as "prize" or "scholarship". */
	readonly lower?: ReadonlySet<string>;
	/** Whether a colon with a capital after it goes on: subtitles. */
	readonly subtitle?: boolean;
	/** Whether words that a title may hold but other names seldom do ("by", "with", "as") go on: "Gone with the Wind". */
	readonly title?: boolean;
	/** Most tokens. */
	readonly most?: number;
}

/** "eBay", "iPhone": a capital behind one or two small letters. What is written all in small letters has none. */
const hasInnerCapital = ({ text, lower }: Token): boolean => text !== lower && /^\p{Ll}{1,2}\p{Lu}/u.test(text);

/** Whether a number is a year of the last centuries or of this one. */
export const isYear = (token: Token | undefined): boolean =>
	token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text);

const isBeforeName = oneOf(
	new Set('the a an his her their my its our another first inaugural prestigious coveted'.split(' ')),
);

/** Index after articles and possessives that stand before a name. */
export function afterArticle(view: View, at: number): number {
	return isBeforeName(view.tokens[at]) ? at + 1 : at;
}

/** Closing parenthesis of a bracketed abbreviation that begins at `at`: "(NSF)"; 0 where there is none. */
export function abbreviationEnd(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.text !== '(') return 0;
	const inner = tokens[at + 1];
	if (tokens[at + 2]?.text !== ')' || !inner || inner.kind !== 'word' || inner.text.length > 12) return 0;
	return inner.allCaps || /\p{Lu}.*\p{Lu}/u.test(inner.text) ? at + 3 : 0;
}

const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/;

/** "7th & Union", "42nd Street": what may stand behind the ordinal that opens a title. */
const isNamed = (token: Token | undefined): boolean => token?.capital === true || token?.lower === '&';

/** The "under" of "35 under 35" and of "Top Innovators under 35". */
const isAgeLimit = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.lower === 'under' &&
	tokens[at + 1]?.kind === 'number' &&
	(tokens[at - 1]?.kind === 'number' || tokens[at - 1]?.capital === true);

/**
 * Index after the name that begins at a token: words with capitals, small connecting words and numbers between them.
 * Equal to `at` where none begins there.
 */
export function nameRun(view: View, at: number, options: RunOptions = {}): number {
	const { tokens } = view;
	const first = tokens[at];
	if (!first || first.kind === 'punctuation' || first.kind === 'clitic') return at;
	const ordinal = options.title === true && ORDINAL.test(first.lower) && isNamed(tokens[at + 1]);
	if (!first.capital && first.kind !== 'number' && !hasInnerCapital(first) && !ordinal) return at;
	const opensTitle = options.title === true && isTitleOpening(view, at);
	if (NEVER_FIRST.has(first.lower) && !first.quoted && !opensTitle) return at;
	if (first.kind === 'number' && !tokens[at + 1]?.capital) return at;
	const stop = at + (options.most ?? 14);
	let last = at;
	let connectors = 0;
	for (let i = at; i < stop; i++) {
		const token = tokens[i];
		if (!token || token.quoted !== first.quoted) break;
		if (token.depth !== first.depth) {
			const after = abbreviationEnd(tokens, i);
			const next = tokens[after];
			if (after === 0 || !next || !(next.capital || options.lower?.has(next.lower))) break;
			i = after - 1;
			continue;
		}
		if (token.kind === 'clitic') {
			const next = tokens[i + 1];
			if (!next || !(next.capital || next.kind === 'number' || options.lower?.has(next.lower))) break;
			continue;
		}
		if (token.kind === 'punctuation') {
			const next = tokens[i + 1];
			// "Hello, Dolly! was", "Who Goes There?: Essays"
			if (options.title === true && /^[!?]$/.test(token.text) && last === i && next && !next.capital) {
				last = i + 1;
				continue;
			}
			// "Women Writers & the Writing Life"
			if (
				options.title === true &&
				token.lower === '&' &&
				/^(?:the|a|an)$/.test(next?.text ?? '') &&
				tokens[i + 2]?.capital
			) {
				connectors++;
				continue;
			}
			const joins =
				token.lower === '&' || token.lower === '/' || (token.lower === '-' && !token.spaced) || token.lower === '+';
			const colon = options.subtitle === true && token.lower === ':' && last === i;
			if (!(joins || colon) || !next || !(next.capital || next.kind === 'number')) break;
			continue;
		}
		if (token.kind === 'number') {
			// "Award in 2014" ends before "in"; "Derwentwater 10", "PyCon 2019" and "40 Under 40" go on.
			// "North of 60" is a title.
			const counts = options.title === true && tokens[i - 1]?.lower === 'of' && /^\d{1,3}$/.test(token.text);
			if (connectors > 0 && !counts && !isAgeLimit(tokens, i - 1)) break;
			// "won the Tide Prize 3 times", "left Acme 20 years ago"
			if (COUNTED.test(tokens[i + 1]?.text ?? '')) break;
			connectors = 0;
			last = i + 1;
			continue;
		}
		if (token.capital || hasInnerCapital(token)) {
			if (connectors > 0 && isMonth(token) && tokens[i + 1]?.kind === 'number') break;
			if (isMonth(token) && i === at && (tokens[i + 1]?.kind === 'number' || !tokens[i + 1]?.capital)) return at;
			const pronoun =
				!opensTitle && NEVER_FIRST.has(token.lower) && i > at && /^(?:he|she|they|who|i)$/.test(token.lower);
			// "World War I": a number, and with a stop the end of a sentence.
			const counted = /^I\.?$/.test(token.text) && tokens[i - 1]?.lower === 'war';
			if (pronoun && !counted) break;
			if (counted && token.text === 'I.') return i + 1;
			last = i + 1;
			connectors = 0;
		} else if (
			/^(?:magazine|newspaper)$/.test(token.lower) &&
			tokens[i + 1]?.kind === 'clitic' &&
			tokens[i + 2]?.capital
		) {
			// "Ferry magazine's Lamp Award"
			connectors = 0;
		} else if (options.title === true && ORDINAL.test(token.lower) && isNamed(tokens[i + 1])) {
			// "The 5th Inning"
			last = i + 1;
			connectors = 0;
		} else if (options.lower?.has(token.lower)) {
			last = i + 1;
			connectors = 0;
		} else if (
			CONNECTORS.has(token.lower) &&
			connectors < 3 &&
			(options.title === true || !TITLE_ONLY.has(token.lower) || isAgeLimit(tokens, i))
		)
			connectors++;
		else break;
	}
	return last;
}

const COUNTED = /^(?:times|days|weeks|months|years|decades)$/;

/** What may stand right before a title: a small word, a comma in a list, or the semicolon between its items. */
const BEFORE_TITLE = /^(?:,|;|:)$/;
/** Adverbs and pronouns that open a clause behind a comma with a capital only where somebody writes them so. */
const OPENS_CLAUSE = /^(?:he|she|they|it|however|also|dr|mr|mrs|ms|later|currently|today|then)$/;

/** Of these, what opens no title behind a word: "the poet Dr Reed". */
const OPENS_ADDRESS = /^(?:dr|mr|mrs|ms)$/;

/** "her album Where I Belong", "novels such as Tide, In the Dark Field": inside a sentence a capital shows that a small word opens a title. */
function isTitleOpening({ tokens }: View, at: number): boolean {
	const before = tokens[at - 1];
	if (!before || before.capital) return false;
	const unopened = before.kind === 'word' ? OPENS_ADDRESS : before.text === ':' ? undefined : OPENS_CLAUSE;
	if (unopened?.test(tokens[at]?.lower ?? '')) return false;
	if (before.kind !== 'word' && !BEFORE_TITLE.test(before.text)) return false;
	// "We're Early"
	const second = tokens[at + 1]?.kind === 'clitic' ? at + 2 : at + 1;
	for (let next = second; next < second + 2; next++) {
		const token = tokens[next];
		if (token?.kind !== 'word') return false;
		if (token.capital) return true;
		if (!/^(?:the|a|an|my|your|his|her|our|their)$/.test(token.lower)) return false;
	}
	return false;
}

/** A title between quotation marks that begins at a token: inside from, inside to, and the index after the closing mark. */
export function quotedSpan(
	view: View,
	at: number,
): { readonly start: number; readonly end: number; readonly after: number } | undefined {
	const { tokens } = view;
	const open = tokens[at];
	if (open?.kind !== 'punctuation' || !OPENING_QUOTES.has(open.text)) return undefined;
	if (!tokens[at + 1] || tokens[at + 1]?.spaced) return undefined;
	for (let i = at + 2; i < at + 40; i++) {
		const token = tokens[i];
		if (!token) return undefined;
		if (token.kind !== 'punctuation' || !CLOSING_QUOTES.has(token.text) || token.spaced) continue;
		if ((open.text === '‘' || open.text === "'") !== (token.text === '’' || token.text === "'")) continue;
		let end = i;
		while (end > at + 1 && /^[,.;]$/.test(tokens[end - 1]?.text ?? '')) end--;
		return { start: at + 1, end, after: i + 1 };
	}
	return undefined;
}
