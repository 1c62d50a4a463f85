import type { PlaceMention } from '../../model';
import type { SlotType } from '../frames/frame';
import { DEMONYMS } from '../lexicons/countries';
import { PEOPLES } from '../lexicons/peoples';
import { isKnownPlace } from './place';

const BORN = /^(.{3,})-born$/;
/** "First-born", "New-born": what a sentence may begin with, and no town. */
const NO_TOWN =
	/^(?:first|second|third|last|new|newly|foreign|native|well|high|low|free|still|twice|once|later|overseas|locally|us|uk|u\.s|american)$/;

/** A cue of the slot `town-born` (`SLOT_CUES`). */
export const isTownBornCue = (word: string): boolean => word.endsWith('-born');

/** "London-born", "Cape Town-born": the town. "Kenyan-born": the country. A people's word says where somebody comes from at large. */
export const townBornSlot: SlotType = (view, at) => {
	const { tokens } = view;
	if (!tokens[at]?.capital) return [];
	for (let last = at; last < at + 3 && tokens[last]?.capital; last++) {
		const town = BORN.exec(tokens[last]?.text ?? '')?.[1];
		if (town === undefined) continue;
		const name = `${view.text(at, last)}${last > at ? ' ' : ''}${town}`.replace(/\s+/g, ' ');
		// "Kenyan-born"
		const country = DEMONYMS.get(name);
		if (country !== undefined) return [{ start: at, end: last + 1, value: { name: country } satisfies PlaceMention }];
		const people = PEOPLES.has(name.toLowerCase()) || NO_TOWN.test(name.toLowerCase());
		// At the head of a sentence any word has a capital.
		if (people || (at === 0 && last === 0 && !isKnownPlace(name))) return [];
		return [{ start: at, end: last + 1, value: { name } satisfies PlaceMention }];
	}
	return [];
};
