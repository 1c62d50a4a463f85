import type { SlotType } from '../frame';
import { languageSlot } from '../kinds/language';
import { awardSlot } from './award';
import {
	hallOfFameSlot,
	honourSlot,
	orderRankSlot,
	rankingSlot,
	winningSlot,
	wonSlot,
	yearTitleSlot,
} from './award-titles';
import { club, party } from './club';
import { degree, field } from './degree';
import { describingSlot } from './describing';
import { conflictSlot, contestSlot, eventSlot, gatheringSlot, venuesSlot } from './event';
import { honourListSlot, honoursSlot } from './honours';

import { championSlot, medalSlot } from './medal';
import { occupations } from './occupations';

import { organizationSlot } from './organization';
import { partInWorkSlot } from './part-in-work';
import { adjectivesSlot, personSlot, relativeSlot } from './person';
import { countrySlot, demonymSlot, placeSlot } from './place';
import { dateSlot, durationSlot, nameSlot, numberSlot, timeSlot, whenSlot } from './plain';
import { residency } from './residency';
import { roles } from './roles';
import { seats } from './seats';
import { studies } from './studies';
import { datedWorkSlot, screenWorkSlot, sureWorkSlot, writtenWorkSlot } from './sure-work';
import { title } from './title';
import { postdoctoral, project, topic } from './topic';
import { townBornSlot } from './town-born';
import { buildingSlot, creationSlot, markedWorkSlot, workSlot } from './work';

/** The built-in slot types by the name that patterns use. */
export const SLOT_TYPES: Readonly<Record<string, SlotType>> = {
	organization: organizationSlot,
	place: placeSlot,
	'town-born': townBornSlot,
	country: countrySlot,
	demonym: demonymSlot,
	person: personSlot,
	relative: relativeSlot,
	adjectives: adjectivesSlot,
	language: languageSlot,
	name: nameSlot,
	date: dateSlot,
	when: whenSlot,
	time: timeSlot,
	number: numberSlot,
	duration: durationSlot,
	title,
	roles,
	occupations,
	seats,
	degree,
	field,
	studies,
	topic,
	club,
	party,
	project,
	postdoctoral,
	residency,
	medal: medalSlot,
	champion: championSlot,
	award: awardSlot,
	honour: honourSlot,
	'hall-of-fame': hallOfFameSlot,
	'order-rank': orderRankSlot,
	won: wonSlot,
	ranking: rankingSlot,
	'year-title': yearTitleSlot,
	work: workSlot,
	building: buildingSlot,
	'part-in-work': partInWorkSlot,
	creation: creationSlot,
	'sure-work': sureWorkSlot,
	'dated-work': datedWorkSlot,
	describing: describingSlot,
	'written-work': writtenWorkSlot,
	'screen-work': screenWorkSlot,
	winning: winningSlot,
	honours: honoursSlot,
	'honour-list': honourListSlot,
	'marked-work': markedWorkSlot,
	event: eventSlot,
	contest: contestSlot,
	conflict: conflictSlot,
	gathering: gatheringSlot,
	venues: venuesSlot,
};
