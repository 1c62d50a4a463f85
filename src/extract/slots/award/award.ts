import type { SlotMatch, SlotType, View } from '../../frames/frame';
import { phraseLength } from '../../frames/lexicon';
import { MONTHS } from '../../lexicons/calendar';
import { isNamedFellow } from '../../lexicons/distinctions';
import { HONOUR_TITLE_OPENERS, NOT_THE_HONOUR, ORDER_LETTERS, ORDER_RANKS } from '../../lexicons/prizes';
import { inOneLine } from '../../words/words-of';
import { inClass } from '../in-class';
import { afterArticle, isYear, nameRun, quotedSpan } from '../organization/name-run';
import { isKnownPlace } from '../place';
import { emphasisFrom } from '../work/emphasis';
import { withDevices } from './award-devices';
import { HONOUR_PHRASES, isHead, isOnlyCapital, LOWER_HEADS, SINGLE, SINGLE_COUNTED, TITLE_TAILS } from './award-heads';
import { isHonouredWork } from './honoured-work';
import { bestPaperEnd, honoraryEnd } from './lower-awards';
import { yearOfOccasion } from './occasion';

/** "a Salt Council grant": in small letters it needs the name of who gives it right before. */
const isNamedGrant = (view: View, at: number, start: number): boolean =>
	/^grants?$/.test(view.tokens[at]?.lower ?? '') && at > start && view.tokens[at - 1]?.capital === true;

/** Index after the last honour word of the name between two tokens, or 0 where it holds none. */
function headEnd(view: View, start: number, end: number): number {
	const { tokens } = view;
	let found = 0;
	for (let i = start; i < end; i++) {
		const token = tokens[i];
		if (!token || token.kind === 'punctuation') continue;
		const phrase = Math.max(
			phraseLength(HONOUR_PHRASES, tokens, i),
			i > start ? phraseLength(TITLE_TAILS, tokens, i) : 0,
		);
		if (phrase > 0) {
			found = i + phrase;
			i += phrase - 1;
			continue;
		}
		if (!isHead(token.lower) || (!token.capital && isOnlyCapital(token.lower) && !isNamedGrant(view, i, start))) {
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
	if (/^[123](?:st|nd|rd)$/.test(view.tokens[start]?.lower ?? '') && view.tokens[start + 1]?.lower === 'team') start++;
	while (
		start < at + 4 &&
		/^(?:[a-z]+-(?:time|year|month|team)|\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|several|multiple|numerous|many|both|various|prestigious|coveted|annual|another|his|her|their|first|second|third|own|inaugural|joint|local|national|military)$/.test(
			view.tokens[start]?.lower ?? '',
		) &&
		!view.tokens[start]?.capital &&
		// "30 Under 30"
		view.tokens[start + 1]?.lower !== 'under'
	)
		start++;
	return start;
}

/** Where the first honour of a run ends: at an "and" behind which another honour is named. */
function firstOfTwo(view: View, start: number, end: number): number {
	for (let i = start + 1; i < end; i++) {
		const word = view.tokens[i]?.lower;
		if (word !== 'and' && word !== '&') continue;
		const titled =
			HONOUR_TITLE_OPENERS.has(view.tokens[start]?.lower ?? '') &&
			i - start > 1 &&
			/\bof the \p{Lu}/u.test(view.text(i + 1, end));
		if (headEnd(view, start, i) === 0 && !titled) continue;
		// "the Tide Prize and the Salt Series": an article opens a name of its own.
		if (view.tokens[i + 1]?.lower === 'the' && isHead(view.tokens[i - 1]?.lower ?? '')) return i;
		// "the Tide Prize and fellowships from …"
		if (headEnd(view, i + 1, end) > 0 || LOWER_HEADS.has(view.tokens[i + 1]?.lower ?? '')) return i;
	}
	return end;
}

/** Prizes of stage, screen and music, whose categories say what they are for: "a Tony Award for Low Tide" has none. */
const isOfStage = (words: View['tokens']): boolean =>
	words.some(({ lower }) =>
		/^(?:emmys?|grammys?|oscars?|tonys?|globes?|bafta|baftas|obies?|olivier|peabody|academy)$/.test(lower),
	);
const CATEGORY =
	/^(?:best|outstanding|most|lifetime|excellence|achievement|performance|lead|leading|supporting|featured|actor|actress|director|directing|direction|writing|screenplay|album|song|record|artist|group|vocal|solo|rock|pop|jazz|country|rap|folk|classical|opera|choral|orchestral|design|costume|lighting|scenic|choreography|sustained|distinguished|news|sports|music|musical|drama|comedy|film|television|theatre|theater|documentary|animated|animation|visual|sound|editing|cinematography|original|special|individual|children|daytime|primetime|reporting|journalism|short|video|new|improved|services?|contributions?|humanitarian|community|exceptional)$/;

/** "the Horn Prize for Fiction for The Salt Road": what the prize was for is no part of its name. */
function withoutWork(view: View, start: number, end: number): number {
	const { tokens, document } = view;
	let seen = false;
	for (let at = start + 1; at < end - 1; at++) {
		if (tokens[at]?.lower !== 'for') continue;
		if (isOfStage(tokens.slice(start, at)) && !CATEGORY.test(tokens[at + 1]?.lower ?? '')) return at;
		if (!CATEGORY.test(tokens[at + 1]?.lower ?? '') && isHonouredWork(view, at + 1, end)) return at;
		const next = tokens[at + 1]?.start ?? 0;
		const marked = emphasisFrom(document, next);
		if (marked && marked.start <= next + 1) return at;
		if (seen || (/^(?:the|a|an|my|our|this)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.capital)) return at;
		seen = true;
	}
	return end;
}

/** "Safety Award in Tallow, Kenya", "the Medal in May": a place or a month, and no field as in "Prize in Literature". */
function withoutTown(view: View, start: number, end: number): number {
	const { tokens } = view;
	const at = end - 2;
	if (at <= start + 1 || tokens[at]?.lower !== 'in' || headEnd(view, start, at) === 0) return end;
	const country = tokens[end]?.lower === ',' && isKnownPlace(tokens[end + 1]?.text ?? '');
	const isMonth = MONTHS.has(tokens[end - 1]?.lower ?? '');
	return country || isMonth || isKnownPlace(view.text(at + 1, end)) ? at : end;
}

/** "honorary citizen of Tallow": with the place that it is of. */
function withTown(view: View, start: number, end: number): number {
	if (!/^(?:freedom|freeman|honorary|key)$/.test(view.tokens[start]?.lower ?? '')) return end;
	if (view.tokens[end]?.lower !== 'of') return end;
	const run = nameRun(view, end + 1, { most: 5 });
	const and = view.tokens.findIndex(({ lower }, at) => at > end + 1 && at < run && /^(?:and|&)$/.test(lower));
	return run > end + 1 ? (and > 0 ? and : run) : end;
}

/** "a Tony", "two Hugos". */
const isCounted = ({ tokens }: View, at: number): boolean =>
	SINGLE_COUNTED.test(tokens[at]?.lower ?? '') && COUNT.test(tokens[at - 1]?.lower ?? '');

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
	// "the Order of the Tide for services to music": for what, and no part of the name.
	if (/^services?$/.test(tokens[end + 1]?.text ?? '') && tokens[end + 2]?.lower === 'to') return end;
	let i = end + 2;
	while (
		i < end + 9 &&
		tokens[i]?.kind === 'word' &&
		!/^(?:in|at|from|by|and|with|which|who|as|on|while|when|after|before|during)$/.test(tokens[i]?.lower ?? '')
	)
		i++;
	return i;
}

/** A reading of an honour's name, without the year at its start or end. */
export const honourMatch = (view: View, start: number, valueEnd: number, end: number): SlotMatch => {
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
		value: inOneLine(view.text(from, to)),
		...(year ? { extra: { date: year } } : {}),
	};
};

/** "received her MM and BM in violin": letters that stand for a degree too, where the words around speak of study. */
function isDegreeHere(view: View, at: number): boolean {
	const { tokens } = view;
	if (!inClass(view, 'degree-short', tokens[at]?.lower) || /^[A-Z]BE$/.test(tokens[at]?.text ?? '')) return false;
	const next = tokens[at + 1]?.lower ?? '';
	const other = next === 'and' || next === ',' ? tokens[at + 2] : undefined;
	return (
		/^(?:in|from|at|degree|degrees)$/.test(next) ||
		// "an MM and a BM"
		(/^(?:an?)$/.test(tokens[at + 2]?.lower ?? '') && inClass(view, 'degree-short', tokens[at + 3]?.lower)) ||
		/^(?:his|her|their|my)$/.test(tokens[at - 1]?.lower ?? '') ||
		(other?.allCaps === true && inClass(view, 'degree-short', other.lower))
	);
}

/** "OBE", "a CBE", "Officer of the Order of the British Empire (OBE)". */
export function orderRank(view: View, at: number): SlotMatch | undefined {
	const token = view.tokens[at];
	if (token?.allCaps && ORDER_LETTERS.has(token.text) && !isDegreeHere(view, at))
		return honourMatch(view, at, at + 1, at + 1);
	return undefined;
}

const PERSONS =
	/^(?:Emperor|Empress|King|Queen|President|Prince|Princess|Pope|Sultan|Governor|Prime Minister|Sir|Dame|Dr|Lord|Lady|Mayor)\b/;

/** "Order of the Heron, Grand Cross": a rank of the honour before it. */
export const ONLY_RANK = /^(?:(?:Knight )?Grand (?:Cross|Officer|Cordon|Collar)|(?:First|Second|Third) Class)$/;

/** "Chevalier of the Légion d'honneur": with the small letters of its last word. */
export const withHonneur = ({ tokens }: View, at: number): number =>
	/^(?:légion|legion)$/.test(tokens[at - 1]?.lower ?? '') && /^d(?:['’]honneur)?$/.test(tokens[at]?.lower ?? '')
		? at + 1
		: at;

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
	awardReadings(view, at).flatMap((found) => withGiver(view, withOccasion(view, withDevices(view, found))));

/** "the Tide Prize at the 2011 Salt Awards": the occasion that dates it, behind the name. */
function withOccasion(view: View, found: SlotMatch): SlotMatch {
	const when = found.extra?.date ? undefined : yearOfOccasion(view, found.end);
	if (!when?.point) return found;
	return {
		...found,
		valueEnd: found.valueEnd ?? found.end,
		end: when.to,
		extra: { ...found.extra, date: when.point },
	};
}

/** Where "Rhodes Scholar", "TED Fellow" ends; 0 where none begins. */
function namedFellowEnd(view: View, at: number): number {
	const { tokens } = view;
	for (let end = at + 1; end < at + 7 && (tokens[at]?.capital || tokens[at]?.kind === 'number'); end++) {
		const isLast = /^(?:fellow|scholar)$/.test(tokens[end]?.lower ?? '');
		if (!isLast && !tokens[end]?.capital) return 0;
		if (isLast) return isNamedFellow(view.text(at, end + 1)) ? end + 1 : 0;
	}
	return 0;
}

/** Where "Salter for Best Supporting Actor" ends, a prize told by what it is for; 0 where none begins. */
function meritEnd({ tokens }: View, start: number, run: number): number {
	const at = tokens.findIndex(({ lower }, index) => index > start && index < run - 2 && lower === 'for');
	if (at < 0 || at - start > 3 || !/^(?:Best|Outstanding)$/.test(tokens[at + 1]?.text ?? '')) return 0;
	let end = at + 2;
	while (end < run && (tokens[end]?.capital || (tokens[end]?.lower === 'in' && tokens[end + 1]?.lower === 'a'))) end++;
	return end > at + 2 ? end : 0;
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
		return named ? [honourMatch(view, quoted.start, quoted.end, head)] : [];
	}
	const fixed = tokens[start]?.capital ? 0 : phraseLength(HONOUR_PHRASES, tokens, start);
	if (fixed > 0 && honoraryEnd(view, start) > 0) return [];
	if (fixed > 0) {
		const end = withTown(view, start, start + fixed);
		return [honourMatch(view, start, end, end)];
	}
	const paper = bestPaperEnd(view, start);
	if (paper > 0) return [honourMatch(view, start, paper, paper)];
	if (honoraryEnd(view, start) > 0) return [];
	const fellow = namedFellowEnd(view, start);
	if (fellow > 0) return [honourMatch(view, start, fellow, fellow)];
	// "the Dr Roe Prize"
	const person =
		/^(?:dr|mr|mrs|ms|sir|st|most)$/.test(tokens[start]?.lower ?? '') && tokens[start]?.capital ? start + 1 : start;
	const run = nameRun(view, person, { lower: LOWER_HEADS, most: 22 });
	if (run === person) return [];
	if (run === start + 1 && isCounted(view, start)) return [honourMatch(view, start, run, run)];
	const merit = meritEnd(view, start, run);
	if (merit > 0) return [honourMatch(view, start, merit, merit)];
	const end = withoutTown(view, start, withoutWork(view, start, firstOfTwo(view, start, run)));
	const last = headEnd(view, person, end);
	// "the Academy of Arts and fellowships from …": two things, and neither is named.
	if (last > 1 && !tokens[last - 1]?.capital && /^(?:and|&)$/.test(tokens[last - 2]?.lower ?? '')) return [];
	const opener = HONOUR_TITLE_OPENERS.has(tokens[start]?.lower ?? '') && end - start > 1;
	if ((last === 0 && !opener) || ONLY_RANK.test(view.text(start, end))) return [];
	// A head alone ("Prix", "Medal") names nothing.
	if (end - start === 1 && !SINGLE.test(tokens[start]?.lower ?? '')) {
		const whole = withHonneur(view, end);
		return phraseLength(HONOUR_PHRASES, tokens, start) > 0 ? [honourMatch(view, start, whole, whole)] : [];
	}
	if (NOT_THE_HONOUR.has(tokens[end]?.lower ?? '') || NOT_THE_HONOUR.has(tokens[end - 1]?.lower ?? '')) return [];
	// A rank before the order is part of the honour; a lone rank is a military one.
	if (end - start === 1 && ORDER_RANKS.has(tokens[start]?.lower ?? '')) return [];
	const long = withHonneur(view, withTail(view, end));
	const readings = [honourMatch(view, start, long, long)];
	if (last > 0 && last < long && (last - start > 1 || SINGLE.test(tokens[start]?.lower ?? '')))
		readings.push(honourMatch(view, start, last, last));
	return readings;
}

const COUNT = /^(?:a|an|two|three|four|five|six|seven|several|multiple|\d{1,2})$/;

/** Whether the name between two tokens holds a word that names honours. */
export const namesHonour = (view: View, start: number, end: number): boolean => headEnd(view, start, end) > 0;
