import { GATHERING_HEADS } from '../lexicons/event-heads';
import { OWN_SPELLING } from '../slots/event';
import { isKnownPlace } from '../slots/place';
import { hasOrganizationHead } from '../words/organization-type';
import { wordsOf } from '../words/words-of';

/** Whether a name is a gathering's, which is no place: "TideConf", "the Silt Summit", "NIPS". */
function isGathering(name: string): boolean {
	const last = wordsOf(name).at(-1) ?? '';
	return GATHERING_HEADS.has(last.toLowerCase()) || OWN_SPELLING.test(last) || /^[A-Z]{3,7}$/.test(name);
}

/** Where something was told or shown, as slots of the event. */
interface Where {
	readonly place?: { readonly name: string };
	readonly organization?: { readonly name: string };
}

/**
 * Where something was told or shown: at a house, which is a place with its town; in a town; or at a gathering, of which only
 * the town is a place.
 *
 * @param places What stands behind the title, part by part; the venue is the first.
 */
export function whereShown(venue: string, places: readonly string[]): Where {
	const whole = { name: places.join(', ') };
	if (isKnownPlace(venue)) return { place: whole };
	const town = townBehind(venue);
	const name = town ? venue.slice(0, -town.length - 1) : venue;
	const organization = { name: venue };
	if (!town && !isGathering(name)) return { place: whole, organization };
	const towns = places.length > 1 ? places.slice(1).join(', ') : town;
	return { organization, ...(towns && { place: { name: towns } }) };
}

/** The town that a gathering's name ends in: "TideConf New York"; a house or a body has its town as a part of its name. */
function townBehind(venue: string): string | undefined {
	const words = wordsOf(venue);
	if (words.length < 2 || hasOrganizationHead(words) || /\b(?:of|in|at|the)\b/.test(venue)) return undefined;
	const ends = [words.slice(-2).join(' '), words.slice(-1).join(' ')];
	return ends.find((end) => end.length < venue.length && isKnownPlace(end));
}
