import type { Match } from '../../frames/frame';

/** Verbs that tell of a degree being worked for; whoever read for one, or undertook one, mostly took it. */
export const WORKS_FOR = /^(?:study for|pursue|work on|work towards?|continue|be pursuing)$/;

const NOT = /^(?:never|not|n't|didn't|couldn't|without)$/;
/** What was not done with a degree that stayed out of reach; "never used it" is another thing. */
const FINISHES =
	/^(?:complet(?:e|ed|ing)|finish(?:ed|ing)?|submit(?:ted|ting)?|graduat(?:e|ed|ing)|receiv(?:e|ed|ing)|tak(?:e|en|ing)|took|earn(?:ed|ing)?|obtain(?:ed|ing)?|defend(?:ed|ing)?|awarded|conferred)$/;
/** How studies break off. */
const BREAKS_OFF = /^(?:abandon(?:ed|ing)?|unfinished|uncompleted|incomplete|discontinued)$/;
/** The same in two words. */
const BREAKS_OFF_WITH: Readonly<Record<string, RegExp>> = {
	dropped: /^out$/,
	dropping: /^out$/,
	gave: /^up$/,
	giving: /^up$/,
	cut: /^short$/,
	broke: /^off$/,
	broken: /^off$/,
	without: /^(?:a|the|his|her|their|any)$/,
};
/** Words between "not" and its verb: "did not actually complete". */
const NEAR = 3;

/** Whether the words behind studies, up to a semicolon, tell that they broke off: "but never completed it", "and dropped out". */
function breaksOff({ view: { tokens }, end }: Match): boolean {
	for (let at = end; at < tokens.length && tokens[at]?.lower !== ';'; at++) {
		const { lower = '' } = tokens[at] ?? {};
		if (BREAKS_OFF.test(lower)) return true;
		if (Object.hasOwn(BREAKS_OFF_WITH, lower) && BREAKS_OFF_WITH[lower]?.test(tokens[at + 1]?.lower ?? '')) return true;
		if (NOT.test(lower) && tokens.slice(at + 1, at + 1 + NEAR).some((token) => FINISHES.test(token.lower))) return true;
	}
	return false;
}

/** "left A before completing her PhD", "completed all but her dissertation", "all but completed a PhD": short of the degree. */
function fallsShort({ view: { tokens }, start, end, slots }: Match): boolean {
	const to = slots.studies?.[0]?.start ?? end;
	const before = tokens.slice(0, start).map(({ lower }) => lower);
	if (
		before.at(-1) === 'before' &&
		before.some((word) => /^(?:left|leaves|leaving|quit|departed|withdrew)$/.test(word))
	)
		return true;
	return tokens
		.slice(Math.max(0, start - 2), to)
		.some(({ lower }, at, words) => lower === 'all' && words[at + 1]?.lower === 'but');
}

/** Whether words about studies tell that the degree was not taken. */
export const isUnfinished = (match: Match): boolean => breaksOff(match) || fallsShort(match);
