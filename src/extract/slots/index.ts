import type { SlotType } from '../frames/frame';
import { languageSlot } from '../kinds/language';
import { awardSlot } from './award/award';
import {
	fellowLettersSlot,
	hallOfFameSlot,
	honourSlot,
	namedListSlot,
	orderRankSlot,
	rankingSlot,
	winningSlot,
	wonSlot,
	yearTitleSlot,
} from './award/award-titles';
import { honourListSlot, honoursSlot } from './award/honours';
import { championSlot, medalSlot } from './award/medal';
import { describingSlot } from './describing';
import { conflictSlot, contestSlot, eventSlot, gatheringSlot } from './event';
import { club, party } from './organization/club';
import { organizationSlot } from './organization/organization';
import { townSchool } from './organization/short-school';
import { adjectivesSlot, personSlot, relativeSlot } from './person';
import { countrySlot, demonymSlot, placeSlot } from './place';
import { dateSlot, durationSlot, nameSlot, numberSlot, timeSlot, whenSlot } from './plain';
import { occupations } from './role/occupations';
import { peerageSlot } from './role/peerage';
import { residency } from './role/residency';
import { roles } from './role/roles';
import { seats } from './role/seats';
import { title } from './role/title';
import { postdoctoral, project, topic } from './role/topic';
import { degree } from './study/degree-slot';
import { field } from './study/field';
import { studies } from './study/studies';
import { townBornSlot } from './town-born';
import { venuesSlot } from './venues';
import { partInWorkSlot } from './work/part-in-work';
import { datedWorkSlot, screenWorkSlot, sureWorkSlot, writtenWorkSlot } from './work/sure-work';
import { buildingSlot, creationSlot, markedWorkSlot, workSlot } from './work/work';

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
	peerage: peerageSlot,
	occupations,
	seats,
	'short-school': townSchool,
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
	'fellow-letters': fellowLettersSlot,
	'named-list': namedListSlot,
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
