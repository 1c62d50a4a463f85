import type { SlotMatch, SlotType, View } from '../frame';
import { phraseLength, wordClass } from '../lexicon';
import { isGivenName } from '../lexicons/given-names';
import {
	AWARD_HEADS,
	AWARD_PHRASES,
	HONOUR_TITLE_OPENERS,
	HONOUR_TITLE_TAILS,
	NOT_THE_HONOUR,
	ORDER_LETTERS,
	ORDER_RANKS,
} from '../lexicons/prizes';
import { afterArticle, isYear, nameRun, quotedSpan } from './name-run';
import { emphasisFrom } from './work';

/** As tokens part them: a possessive is a token of its own. */
const PHRASES = wordClass(AWARD_PHRASES.map((phrase) => phrase.replace("'s ", " 's ")));
const TITLE_TAILS = wordClass(HONOUR_TITLE_TAILS);
const singular = (word: string): string =>
	word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
/** Prizes in one word of other languages: "Kompositionspreis". */
const FOREIGN_PRIZE = /^.{3,}(?:preis|prijs|priset|prisen|pris|stipendium|palkinto)$/;
const isHead = (word: string): boolean =>
	AWARD_HEADS.has(word) || AWARD_HEADS.has(singular(word)) || FOREIGN_PRIZE.test(word);
/** Heads that in small letters are too common to make a name ("tab", "star", "grant"). */
const ONLY_CAPITAL = new Set([
	'cross',
	'star',
	'tab',
	'wings',
	'wing',
	'palm',
	'badge',
	'tony',
	'juno',
	'goya',
	'leopard',
	'pioneer',
	'ribbon',
	'grant',
	'certificate',
	'distinction',
	'citation',
	'decoration',
	'honor',
	'honour',
	'order',
	'stipend',
	'trailblazer',
	'aria',
	'hugo',
	'edgar',
	'booker',
	'noble',
]);
const LOWER_HEADS: ReadonlySet<string> = new Set(
	[...AWARD_HEADS]
		.filter((head) => !ONLY_CAPITAL.has(head))
		.flatMap((head) => [head, `${head}s`])
		.concat('grant'),
);
/** "a Salt Council grant": in small letters it needs the name of who gives it right before. */
const isNamedGrant = (view: View, at: number, start: number): boolean =>
	view.tokens[at]?.lower === 'grant' && at > start && view.tokens[at - 1]?.capital === true;

const LOWER_CONTESTS: ReadonlySet<string> = new Set([
	'race',
	'races',
	'series',
	'championship',
	'championships',
	'tournament',
	'marathon',
	'cup',
	'trophy',
	'title',
]);

/** Index after the last honour word of the name between two tokens, or 0 where it holds none. */
function headEnd(view: View, start: number, end: number): number {
	const { tokens } = view;
	let found = 0;
	for (let i = start; i < end; i++) {
		const token = tokens[i];
		if (!token || token.kind === 'punctuation') continue;
		const phrase = Math.max(phraseLength(PHRASES, tokens, i), i > start ? phraseLength(TITLE_TAILS, tokens, i) : 0);
		if (phrase > 0) {
			found = i + phrase;
			i += phrase - 1;
			continue;
		}
		if (
			!isHead(token.lower) ||
			(!token.capital && ONLY_CAPITAL.has(singular(token.lower)) && !isNamedGrant(view, i, start))
		) {
			if (token.capital && token.lower === 'order' && tokens[i + 1]?.lower === 'of' && i + 2 < end)
				found = Math.max(found, i + 3);
			continue;
		}
		// A small "award" needs a name before it.
		if (token.capital || i > start) found = i + 1;
	}
	return found;
}

/** Behind "the", "two", "several", "the prestigious": what stands before a name without being part of it. */
function afterQuantity(view: View, at: number): number {
	let start = afterArticle(view, at);
	while (
		start < at + 4 &&
		/^(?:[a-z]+-time|\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|several|multiple|numerous|many|both|various|prestigious|coveted|annual|another|his|her|their|first|second|third|own|inaugural|joint|local|national|military)$/.test(
			view.tokens[start]?.lower ?? '',
		) &&
		!view.tokens[start]?.capital
	)
		start++;
	return start;
}

/** Where the first honour of a run ends: at an "and" behind which another honour is named. */
function firstOfTwo(view: View, start: number, end: number): number {
	for (let i = start + 1; i < end; i++) {
		const word = view.tokens[i]?.lower;
		if (word !== 'and' && word !== '&') continue;
		if (headEnd(view, start, i) > 0 && headEnd(view, i + 1, end) > 0) return i;
	}
	return end;
}

/** "the Horn Prize for Fiction for The Salt Road": what the prize was for is no part of its name. */
function withoutWork({ tokens, document }: View, start: number, end: number): number {
	let seen = false;
	for (let at = start + 1; at < end - 1; at++) {
		if (tokens[at]?.lower !== 'for') continue;
		const next = tokens[at + 1]?.start ?? 0;
		const marked = emphasisFrom(document, next);
		if (marked && marked.start <= next + 1) return at;
		if (seen || (/^(?:the|a|an|my|our|this)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.capital)) return at;
		seen = true;
	}
	return end;
}

/** Words after "for" that go on with the name of a prize: "Award for best newcomer". */
const PURPOSE =
	/^(?:best|outstanding|excellence|lifetime|distinguished|services|service|achievement|bravery|gallantry|merit|most|innovation|teaching)$/;

/** Whether a small word stands among the last words of a name. */
const nameHolds = (view: View, end: number, word: string): boolean =>
	view.tokens.slice(Math.max(0, end - 4), end).some((token) => token.lower === word);

function withTail(view: View, end: number): number {
	const { tokens } = view;
	// "Award for Distinguished Contribution to Literature"
	if (tokens[end]?.lower === 'to' && tokens[end + 1]?.capital && nameHolds(view, end, 'for'))
		return nameRun(view, end + 1);
	if (tokens[end]?.lower !== 'for' || !PURPOSE.test(tokens[end + 1]?.lower ?? '')) return end;
	let i = end + 2;
	while (
		i < end + 9 &&
		tokens[i]?.kind === 'word' &&
		!/^(?:in|at|from|by|and|with|which|who|as|on|while|when|after|before|during)$/.test(tokens[i]?.lower ?? '')
	)
		i++;
	return i;
}

const match = (view: View, start: number, valueEnd: number, end: number): SlotMatch => {
	const first = view.tokens[start];
	const last = view.tokens[valueEnd - 1];
	const from = isYear(first) ? start + 1 : start;
	// "Salt Prize 2018"
	const to = from === start && valueEnd - start > 2 && isYear(last) ? valueEnd - 1 : valueEnd;
	const year = from > start ? first?.text : to < valueEnd ? last?.text : undefined;
	return {
		start: from,
		end,
		...(to === end ? {} : { valueEnd: to }),
		value: view.text(from, to).replace(/\s+/g, ' '),
		...(year ? { extra: { date: year } } : {}),
	};
};

/** "OBE", "a CBE", "Officer of the Order of the British Empire (OBE)". */
function orderRank(view: View, at: number): SlotMatch | undefined {
	const token = view.tokens[at];
	if (token?.allCaps && ORDER_LETTERS.has(token.text)) return match(view, at, at + 1, at + 1);
	return undefined;
}

const PERSONS =
	/^(?:Emperor|Empress|King|Queen|President|Prince|Princess|Pope|Sultan|Governor|Prime Minister|Sir|Dame|Dr|Lord|Lady|Mayor)\b/;

/** "Order of the Heron, Grand Cross": a rank of the honour before it. */
const ONLY_RANK = /^(?:(?:Knight )?Grand (?:Cross|Officer|Cordon|Collar)|(?:First|Second|Third) Class)$/;

/** The reading with its giver ("… from the Salt Guild"), which the next item of a list may stand behind, then the bare one. */
function withGiver(view: View, found: SlotMatch): readonly SlotMatch[] {
	const word = view.tokens[found.end]?.lower;
	if (word !== 'from' && word !== 'by') return [found];
	const giver = view.slot('organization', found.end + 1)[0];
	// "by King Olaf": who handed it over.
	if (!giver || PERSONS.test((giver.value as { name: string }).name)) return [found];
	const whole = {
		...found,
		valueEnd: found.valueEnd ?? found.end,
		end: giver.end,
		extra: { ...found.extra, organization: giver.value },
	};
	return [whole, found];
}

/**
 * The name of an honour: a prize, medal, order, fellowship or hall of fame, or a title such as "Player of the Year".
 * It needs a word that names honours; what says otherwise ("ceremony", "jury", "nomination") makes it none.
 */
export const awardSlot: SlotType = (view, at) =>
	awardReadings(view, at).flatMap((found) => withGiver(view, withDevices(view, found)));

/** "the Bronze Star with two oak leaf clusters": how often or for what, behind the name. */
function withDevices({ tokens }: View, found: SlotMatch): SlotMatch {
	if (tokens[found.end]?.lower !== 'with') return found;
	for (let at = found.end + 1; at < found.end + 8; at++) {
		const lower = tokens[at]?.lower ?? '';
		if (/^(?:clusters?|clasps?|bars?|devices?|valou?r|rosettes?|palms?)$/.test(lower))
			return { ...found, valueEnd: found.valueEnd ?? found.end, end: at + (tokens[at + 1]?.text === '”' ? 2 : 1) };
		if (tokens[at]?.kind === 'punctuation' && !/^["“”-]$/.test(tokens[at]?.text ?? '')) break;
	}
	return found;
}

function awardReadings(view: View, at: number): readonly SlotMatch[] {
	const { tokens } = view;
	const start = afterQuantity(view, at);
	const letters = orderRank(view, start);
	if (letters) return [letters];
	const quoted = quotedSpan(view, start);
	if (quoted) {
		const after = tokens[quoted.after];
		const head = after && isHead(after.lower) ? quoted.after + 1 : quoted.after;
		const named =
			head > quoted.after ||
			headEnd(view, quoted.start, quoted.end) > 0 ||
			HONOUR_TITLE_OPENERS.has(tokens[quoted.start]?.lower ?? '');
		return named ? [match(view, quoted.start, quoted.end, head)] : [];
	}
	const fixed = tokens[start]?.capital ? 0 : phraseLength(PHRASES, tokens, start);
	if (fixed > 0) return [match(view, start, start + fixed, start + fixed)];
	const run = nameRun(view, start, { lower: LOWER_HEADS, most: 22 });
	if (run === start) return [];
	const end = withoutWork(view, start, firstOfTwo(view, start, run));
	const last = headEnd(view, start, end);
	// "the Academy of Arts and fellowships from …": two things, and neither is named.
	if (last > 1 && !tokens[last - 1]?.capital && /^(?:and|&)$/.test(tokens[last - 2]?.lower ?? '')) return [];
	const opener = HONOUR_TITLE_OPENERS.has(tokens[start]?.lower ?? '') && end - start > 1;
	if ((last === 0 && !opener) || ONLY_RANK.test(view.text(start, end))) return [];
	// A head alone ("Prix", "Medal") names nothing.
	if (end - start === 1 && !SINGLE.test(tokens[start]?.lower ?? '')) {
		return phraseLength(PHRASES, tokens, start) > 0 ? [match(view, start, end, end)] : [];
	}
	if (NOT_THE_HONOUR.has(tokens[end]?.lower ?? '') || NOT_THE_HONOUR.has(tokens[end - 1]?.lower ?? '')) return [];
	// A rank before the order is part of the honour; a lone rank is a military one.
	if (end - start === 1 && ORDER_RANKS.has(tokens[start]?.lower ?? '')) return [];
	const long = withTail(view, end);
	const readings = [match(view, start, long, long)];
	if (last > 0 && last < long) readings.push(match(view, start, last, last));
	return readings;
}

/** "Player of the Year", which somebody can simply be. */
export const yearTitleSlot: SlotType = (view, at) =>
	view
		.slot('award', at)
		.filter(
			(found) =>
				typeof found.value === 'string' &&
				/\bof the (?:Year|Month|Decade|Century|Season|Tournament|Match|Series|Game)$/.test(found.value),
		);

/** "Pulitzer Prize-winning" before what somebody is; the value is the prize. */
export const winningSlot: SlotType = (view, at) => {
	const { tokens } = view;
	for (let i = at; i < at + 6 && tokens[i]?.capital; i++) {
		const token = tokens[i];
		const part = token && /^(.+)[-‐‑]winning$/i.exec(token.text)?.[1];
		if (!part) continue;
		const value = `${i > at ? `${view.text(at, i)} ` : ''}${part}`.replace(/\s+/g, ' ');
		const named = isHead(part.toLowerCase()) && (i > at || SINGLE.test(part));
		return named ? [{ start: at, end: i + 1, value }] : [];
	}
	return [];
};

/** Prizes that are known by one word. */
const SINGLE =
	/^(?:oscar|grammy|emmy|bafta|obie|nobel|pulitzer|peabody|webby|whitbread|eisner|knighthood|damehood|booker)s?$/i;

/** A place in a list that a paper or body draws up: "Ferry magazine's 40 most promising keepers". */
export const rankingSlot: SlotType = (view, at) => {
	const { tokens } = view;
	const start = tokens[at]?.lower === 'the' ? at + 1 : at;
	let possessor = start;
	while (
		possessor < start + 6 &&
		(tokens[possessor]?.capital || tokens[possessor]?.lower === 'magazine' || tokens[possessor]?.lower === 'of')
	)
		possessor++;
	const number = tokens[possessor]?.kind === 'clitic' ? possessor + 1 : possessor;
	if (possessor === start || !/^(?:\d{1,4}|top|best|most|ten|fifty|hundred)$/.test(tokens[number]?.lower ?? ''))
		return [];
	let end = number;
	while (
		end < number + 9 &&
		(tokens[end]?.kind === 'word' || tokens[end]?.kind === 'number') &&
		!/^(?:in|by|for|at|and|on|of|from|with|who|which|while|when)$/.test(tokens[end]?.lower ?? '')
	)
		end++;
	return end - number > 1 ? [match(view, start, end, end)] : [];
};

/** Whether the name between two tokens holds a word that names honours. */
export const namesHonour = (view: View, start: number, end: number): boolean => headEnd(view, start, end) > 0;

/** Words that make what somebody is awarded no honour: degrees, posts, contracts. */
const NOT_AN_HONOUR =
	/^(?:degree|doctorate|bachelor|bachelors|master|masters|phd|ba|bsc|ma|msc|mba|mphil|md|llb|jd|diploma|certificate|certification|licence|license|contract|patent|custody|commission|charter|asylum|permission|university|college|school|professor|lecturer|director|manager|chair|chairman|president|captain|head|dean|editor|minister|ambassador|secretary|commissioner|inc|ltd|company|police|department|board)$/;

/** What somebody is awarded by name, where the verb alone says that it is an honour: any name that is not plainly something else. */
export const honourSlot: SlotType = (view, at) => {
	const sure = view.slot('award', at);
	if (sure.length > 0) return sure;
	const start = afterArticle(view, at);
	const run = nameRun(view, start, { lower: LOWER_HEADS, most: 12 });
	if (run - start < 2) return [];
	const words = view.tokens.slice(start, run);
	if (ONLY_RANK.test(view.text(start, run))) return [];
	if (words.some((token) => NOT_AN_HONOUR.test(token.lower)) || NOT_THE_HONOUR.has(view.tokens[run]?.lower ?? ''))
		return [];
	if (isGivenName(view.tokens[start]?.lower ?? '') || view.tokens[run]?.kind === 'clitic') return [];
	if (/^(?:magazine|newspaper|status|support|custody)$/.test(view.tokens[run]?.lower ?? '')) return [];
	return [match(view, start, run, run)];
};

/** A hall or walk of fame. */
export const hallOfFameSlot: SlotType = (view, at) => {
	const start = afterArticle(view, at);
	const run = nameRun(view, start, { most: 16 });
	for (let i = start; i < run; i++) {
		if (
			/^(?:hall|walk)$/.test(view.tokens[i]?.lower ?? '') &&
			view.tokens[i + 1]?.lower === 'of' &&
			view.tokens[i + 2]?.lower === 'fame'
		) {
			return [match(view, start, i + 3, i + 3)];
		}
	}
	return [];
};

/** A rank of an order, or its letters: what somebody is "made" or "appointed" when it is an honour and no post. */
export const orderRankSlot: SlotType = (view, at) => {
	const start = afterArticle(view, at);
	const letters = orderRank(view, start);
	if (letters) return [letters];
	if (!ORDER_RANKS.has(view.tokens[start]?.lower ?? '')) return [];
	// "a member of the Order of X": the rank in small letters.
	const small = !view.tokens[start]?.capital && view.tokens[start + 1]?.lower === 'of';
	const run = nameRun(view, small ? afterArticle(view, start + 2) : start, { most: 18 });
	const order = view.tokens
		.slice(start, run)
		.some(
			(token, index, all) =>
				/^(?:order|legion|bachelor)$/.test(token.lower) ||
				(token.lower === 'empire' && index > 1) ||
				(all[0]?.lower === 'companion' && token.lower === 'honour'),
		);
	return order ? [match(view, start, run, run)] : [];
};

/** Any name, where the words before say that a list of things won is due: "won several races, including …". */
export const wonSlot: SlotType = (view, at) => {
	const start = afterArticle(view, at);
	const run = nameRun(view, start, { most: 10, lower: LOWER_CONTESTS });
	if (run === start) return [];
	for (let i = start + 1; i < run - 1; i++) {
		if (view.tokens[i]?.lower === 'and' && (i - start > 1 || run - i > 2 || view.tokens[start - 1]?.lower === ','))
			return [match(view, start, i, i)];
	}
	return [match(view, start, run, run)];
};
