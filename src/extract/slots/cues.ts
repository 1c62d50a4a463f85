import type { CuedSlot } from '../frames/cued-slots';
import { isAwardCue } from './award/award-heads';
import { isRankingCue, isWinningCue } from './award/award-titles';
import { isChampionCue, isMedalCue } from './award/medal';
import { isResidencyCue } from './role/residency';
import { isTownBornCue } from './town-born';

/** For each cued slot whether a word in lower case is a cue: one of them stands among the words that any reading of it takes. */
export const SLOT_CUES: Readonly<Record<CuedSlot, (word: string) => boolean>> = {
	award: isAwardCue,
	champion: isChampionCue,
	medal: isMedalCue,
	ranking: isRankingCue,
	residency: isResidencyCue,
	'town-born': isTownBornCue,
	winning: isWinningCue,
};
