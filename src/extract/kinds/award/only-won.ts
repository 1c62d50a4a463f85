import type { Match, SlotHit } from '../../frames/frame';
import { isOnlyNominated } from '../../slots/award/honours';
import { pastAdjuncts } from '../../words/past-adjuncts';

/** "received the Tide Prize on behalf of her late father": whose it is. */
export function isOnBehalf({ view, end }: Match): boolean {
	const at = pastAdjuncts(view, end);
	return /^(?:on|in)$/.test(view.tokens[at]?.lower ?? '') && view.tokens[at + 1]?.lower === 'behalf';
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
