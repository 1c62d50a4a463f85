import type { SlotMatch, SlotType, View } from '../../frames/frame';
import { afterArticle, isYear } from '../organization/name-run';

/** What a medal or a title is of, in small letters. */
const OF =
	/^(?:world|national|olympic|paralympic|european|commonwealth|asian|african|pan-american|continental|state|provincial|collegiate|amateur|junior|senior|youth|individual|team|indoor|outdoor|intercontinental|international|regional|conference)$/;
/** Words between a count and the title: "two-time", "former", "reigning". */
const COUNT =
	/^(?:[a-z]+-time|\d{1,2}-time|former|reigning|current|defending|multiple|two|three|four|five|six|seven|eight|nine|ten|several|first|only|second|third|team)$/;
const COLOUR = /^(?:gold|silver|bronze)$/;
const MEDAL = /^medals?$/;
const TITLE = /^(?:champions?|medall?ists?|titleholder|gold-medall?ist|silver-medall?ist|bronze-medall?ist)$/;
/** A cue of the slot `medal` (`SLOT_CUES`). */
export const isMedalCue = (word: string): boolean => COLOUR.test(word);
/** A cue of the slot `champion` (`SLOT_CUES`). */
export const isChampionCue = (word: string): boolean => TITLE.test(word);
/** More words no title is made of. */
const MOST = 6;

/** Where the words begin that say what the medal or title is of. */
function afterCount(view: View, at: number): number {
	let start = afterArticle(view, at);
	while (start < at + 4 && COUNT.test(view.tokens[start]?.lower ?? '') && !view.tokens[start]?.capital) start++;
	return start;
}

/** Index behind the words that say what it is of. */
function afterOf({ tokens }: View, at: number): number {
	let next = at;
	while (next < at + MOST) {
		const token = tokens[next];
		if (!token || COLOUR.test(token.lower) || TITLE.test(token.lower) || MEDAL.test(token.lower)) break;
		if (!token.capital && !OF.test(token.lower) && !isYear(token)) break;
		next++;
	}
	return next;
}

const found = (view: View, start: number, end: number): SlotMatch => {
	const first = view.tokens[start];
	const from = isYear(first) ? start + 1 : start;
	const year = from > start ? first?.text : undefined;
	return { start: from, end, value: view.text(from, end).replace(/\s+/g, ' '), ...(year && { extra: { date: year } }) };
};

/** A medal by its metal: "gold medal", "two Commonwealth silver medals", bare "bronze". */
export const medalSlot: SlotType = (view, at) => {
	const { tokens } = view;
	const start = afterCount(view, at);
	const colour = afterOf(view, start);
	if (!COLOUR.test(tokens[colour]?.lower ?? '')) return [];
	let end = colour + 1;
	if (tokens[end]?.lower === '-') end++;
	end = MEDAL.test(tokens[end]?.lower ?? '') ? end + 1 : colour + 1;
	return [found(view, start, end)];
};

/** A title won in contests: "Olympic gold medalist", "2010 world champion". Bare "champion" is none. */
export const championSlot: SlotType = (view, at) => {
	const { tokens } = view;
	const start = afterCount(view, at);
	let end = afterOf(view, start);
	const of = end;
	if (COLOUR.test(tokens[end]?.lower ?? '')) end++;
	if (!TITLE.test(tokens[end]?.lower ?? '') || of === start || (of === start + 1 && isYear(tokens[start]))) return [];
	return [found(view, start, end + 1)];
};
