import type { Draft, Match, SlotHit, View, When } from '../../frames/frame';
import { isYear } from '../../slots/organization/name-run';
import { workDrafts } from './work-drafts';

/** More than any sentence lists. */
const MOST_CREDITS = 40;
/** How far behind the noun a list begins, in tokens. */
const FARTHEST_ASIDE = 12;

/**
 * "Her credits include the premiere of Ann Roe's “Salt Night” at Tide Theatre and …": each title behind the match that is
 * marked as one.
 *
 * @param what What the works are to the subject, where their own words do not say it.
 */
export const markedCredits =
	(what: Parameters<typeof workDrafts>[0]) =>
	(match: Match): readonly Draft[] => {
		const { view } = match;
		const titles: SlotHit[] = [];
		for (let at = match.end; at < view.tokens.length && titles.length < MOST_CREDITS; at++) {
			const [title] = view.slot('marked-work', at);
			if (!title || title.end <= at) continue;
			const when = yearBehind(view, title.end);
			titles.push({ ...title, type: 'marked-work', ...(when && { when }) });
			at = title.end - 1;
		}
		return workDrafts(what, 'item')({ ...match, slots: { ...match.slots, name: titles } });
	};

/** "“Salt Roads”, 1987; “Ebb”, 1990)": the year behind a title's comma that a mark closes. */
function yearBehind({ tokens }: View, at: number): When | undefined {
	const year = tokens[at + 1];
	return tokens[at]?.lower === ',' && isYear(year) && /^[;),.]$/.test(tokens[at + 2]?.text ?? '')
		? { point: year?.text ?? '', from: at + 1, to: at + 2 }
		: undefined;
}

/**
 * "in small roles (“Salt Roads”, 1987; …)", "a handful of movies, all short: “Salt Roads” …": the token at which a list of
 * titles begins behind the match; -1 where none does.
 */
export function asideAt({ view, end }: Match): number {
	const { tokens } = view;
	for (let at = end; at < Math.min(end + FARTHEST_ASIDE, tokens.length); at++) {
		if (tokens[at]?.text !== '(' && tokens[at]?.text !== ':') continue;
		return view.slot('marked-work', at + 1).length > 0 ? at + 1 : -1;
	}
	return -1;
}
