import type { SlotMatch, SlotType, View } from '../../frames/frame';
import { isNamedFellow } from '../../lexicons/distinctions';
import { isGivenName } from '../../lexicons/given-names';
import { isSelection, NOT_THE_HONOUR, ORDER_RANKS } from '../../lexicons/prizes';
import { afterArticle, nameRun } from '../organization/name-run';
import { isKnownPlace } from '../place';
import { honourMatch, ONLY_RANK, orderRank, withHonneur } from './award';
import { isHead, LOWER_HEADS, SINGLE } from './award-heads';

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

/** "Player of the Year", "MVP", which somebody can simply be. */
export const yearTitleSlot: SlotType = (view, at) =>
	view
		.slot('award', at)
		.filter(
			(found) =>
				typeof found.value === 'string' &&
				(/\bof the (?:Year|Month|Decade|Century|Season|Tournament|Match|Series|Game)$/.test(found.value) ||
					isDistinguished(found.value) ||
					(isNamedFellow(found.value) && !holdsPost(view, found))),
		);

/** "the league's MVP", "an All-American", "a three-time Academic All-Big Ten": what players are named. */
const isDistinguished = (name: string): boolean =>
	/\b(?:MVP|Most (?:Valuable|Outstanding|Improved) Player)$/.test(name) ||
	name.toLowerCase().split(' ').some(isSelection);

/** "a Sloan Fellow at Marlow College", "with the Tide Institute": where somebody works as one. */
const holdsPost = ({ tokens }: View, { end }: SlotMatch): boolean =>
	/^(?:at|with|in)$/.test(tokens[end]?.lower ?? '') &&
	!(tokens[end]?.lower === 'in' && tokens[end + 1]?.kind === 'number');

/** A cue of the slot `winning` (`SLOT_CUES`). */
export const isWinningCue = (word: string): boolean => word.endsWith('winning');

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

/** A cue of the slot `ranking` (`SLOT_CUES`). */
export const isRankingCue = (word: string): boolean => RANKING.test(word);
const RANKING = /^(?:\d{1,4}|top|best|most|ten|fifty|hundred)$/;

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
	// "the 100 Most Influential Engineers"
	const isCounted =
		tokens[start - 1]?.lower === 'the' &&
		tokens[start]?.kind === 'number' &&
		/^(?:most|top|best|leading|greatest)$/.test(tokens[start + 1]?.lower ?? '') &&
		tokens[start + 1]?.capital === true;
	if ((possessor === start && !isCounted) || !RANKING.test(tokens[number]?.lower ?? '')) return [];
	let end = number;
	while (
		end < number + 9 &&
		(tokens[end]?.kind === 'word' || tokens[end]?.kind === 'number') &&
		!/^(?:in|by|for|at|and|on|of|from|with|who|which|while|when)$/.test(tokens[end]?.lower ?? '')
	)
		end++;
	return end - number > 1 ? [honourMatch(view, start, end, end)] : [];
};

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
	// "…, Saudi Arabia", "…, Government of Ulm", "50 patents": what stands behind a comma needs a word for honours.
	const bare = /^(?:,|in)$/.test(view.tokens[at - 1]?.lower ?? '') && start === at;
	if (bare || words[0]?.kind === 'number') return [];
	if (isKnownPlace(view.text(start, run)) || /^(?:government|ministry)$/.test(words[0]?.lower ?? '')) return [];
	if (ONLY_RANK.test(view.text(start, run))) return [];
	if (words.some((token) => NOT_AN_HONOUR.test(token.lower)) || NOT_THE_HONOUR.has(view.tokens[run]?.lower ?? ''))
		return [];
	if (isGivenName(view.tokens[start]?.lower ?? '') || view.tokens[run]?.kind === 'clitic') return [];
	if (/^(?:magazine|newspaper|status|support|custody)$/.test(view.tokens[run]?.lower ?? '')) return [];
	return [honourMatch(view, start, run, run)];
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
			return [honourMatch(view, start, i + 3, i + 3)];
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
	const run = withHonneur(view, nameRun(view, small ? afterArticle(view, start + 2) : start, { most: 18 }));
	const order = view.tokens
		.slice(start, run)
		.some(
			(token, index, all) =>
				/^(?:(?:l['’])?ordre|order|orden|ordine|ordem|legion|légion|bachelor)$/.test(token.lower) ||
				(/^(?:empire|bath|garter|thistle|fleece)$/.test(token.lower) && index > 1) ||
				(all[0]?.lower === 'companion' && token.lower === 'honour'),
		);
	return order ? [honourMatch(view, start, run, run)] : [];
};

/** Letters of a society that elects its fellows: what somebody was "elected". */
export const fellowLettersSlot: SlotType = (view, at) => {
	const start = afterArticle(view, at);
	const letters =
		/^(?:F(?:RS(?:E|C|L|A)?|BA|REng|MedSci|AA|SA|AHA|TSE|NZ?AS|RSNZ|LSW|IAE|ASc)|HonFRS|MRIA|RA|ARA|RSA|RHA)$/.test(
			view.tokens[start]?.text ?? '',
		);
	return letters ? [honourMatch(view, start, start + 1, start + 1)] : [];
};

/** "the Forbes list", "the Sunday Times Rich List": a list by the name of who draws it up. */
export const namedListSlot: SlotType = (view, at) => {
	const start = afterArticle(view, at);
	if (start === at || !view.tokens[start]?.capital) return [];
	const run = nameRun(view, start, { most: 8 });
	const end = /^lists?$/.test(view.tokens[run]?.lower ?? '') ? run + 1 : run;
	return end > start + 1 && /^lists?$/.test(view.tokens[end - 1]?.lower ?? '')
		? [honourMatch(view, start, end, end)]
		: [];
};

/** Any name, where the words before say that a list of things won is due: "won several races, including …". */
export const wonSlot: SlotType = (view, at) => {
	const start = afterArticle(view, at);
	const run = nameRun(view, start, { most: 10, lower: LOWER_CONTESTS });
	if (run === start) return [];
	for (let i = start + 1; i < run - 1; i++) {
		if (view.tokens[i]?.lower === 'and' && (i - start > 1 || run - i > 2 || view.tokens[start - 1]?.lower === ','))
			return [honourMatch(view, start, i, i)];
	}
	return [honourMatch(view, start, run, run)];
};
