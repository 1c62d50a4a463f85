import { evidenceOf } from '../../claims/drafts';
import type { Draft, Frame, Match, SlotHit } from '../../frames/frame';
import { isOnlyNominated } from '../../slots/award/honours';
import { pastAdjuncts } from '../../words/past-adjuncts';

/** "received the Tide Prize on behalf of her late father": whose it is. */
export function isOnBehalf({ view, end }: Match): boolean {
	const at = pastAdjuncts(view, end);
	return /^(?:on|in)$/.test(view.tokens[at]?.lower ?? '') && view.tokens[at + 1]?.lower === 'behalf';
}

/** "A small editor by Ann Roe." before "Winner of the Tide Prize": what she made has won it. */
export function isOfThingMade({ view: { document, sentence, subject }, start, slots }: Match): boolean {
	if (start > 0 || slots.subject) return false;
	const before = document.text.slice(Math.max(0, sentence.start - 120), sentence.start).trimEnd();
	const maker = /\bby (\p{Lu}[^.!?\n]{2,60})[.!]?$/u.exec(before)?.[1];
	return maker !== undefined && subject.aliases.has(maker.toLowerCase());
}

/** A match without the honours that what stands behind them says were not received. */
export function onlyWon(match: Match): Match {
	const { name, honours } = match.slots;
	const isWon = (hit: SlotHit): boolean => !isOnlyNominated(match.view, hit.end);
	const slots = {
		...match.slots,
		...(name && { name: name.filter(isWon) }),
		...(honours && {
			honours: honours.map((hit) => ({ ...hit, value: (hit.value as readonly SlotHit[]).filter(isWon) })),
		}),
	};
	return { ...match, slots };
}

/** No more words stand between a nomination and the winning that the sentence goes on to tell. */
const LATER = 16;

/** "was nominated for the Tide Prize in 2010 and won it in 2012": the prize, with the year behind the winning. */
function wonLater(match: Match): readonly Draft[] {
	const { tokens } = match.view;
	const hit = match.slots.name?.[0];
	if (!hit || typeof hit.value !== 'string') return [];
	const between = tokens.slice(hit.end, hit.end + LATER);
	const won = between.findIndex(({ lower }) => /^(?:won|winning)$/.test(lower));
	if (won < 0) return [];
	// "but Tom Reed won it", "but did not win it, and won a medal"
	if (
		between.slice(0, won).some(({ lower, capital }) => capital || /^(?:but|not|never|nor|without|who|;)$/.test(lower))
	)
		return [];
	const verb = hit.end + won;
	const it =
		tokens[verb + 1]?.lower === 'it'
			? verb + 2
			: /^(?:award|prize)$/.test(tokens[verb + 2]?.lower ?? '')
				? verb + 3
				: verb + 1;
	const when = match.view.date(it);
	const closes = /^[.,;]?$/.test(tokens[when?.to ?? it]?.text ?? '');
	// "and won in 2012 the Kelp Award": another.
	if (!closes || (it === verb + 1 && !when)) return [];
	return [
		{
			fact: { kind: 'award', name: hit.value, ...(when?.point && { date: when.point }) },
			spans: evidenceOf(match, when?.to ?? it, when),
		},
	];
}

/** What was first only in reach. */
export const WON_LATER: Frame = {
	name: 'award/won-later',
	kind: 'award',
	date: 'none',
	allow: ['candidacy'],
	patterns: ['<subject> (was|were|has been|had been) … (nominated|shortlisted|longlisted) … for <name:award>'],
	build: wonLater,
};
