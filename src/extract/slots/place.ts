import type { PlaceMention } from '../../model';
import { readDate } from '../dates/date-value';
import type { SlotMatch, SlotType, View } from '../frames/frame';
import { phraseLength } from '../frames/lexicon';
import { MONTHS } from '../lexicons/calendar';
import { COUNTRY_NAMES, DEMONYMS } from '../lexicons/countries';
import { namesWar } from '../lexicons/event-heads';
import { isGivenName } from '../lexicons/given-names';
import { CITIES, REGIONS } from '../lexicons/regions';
import { nameEnds } from '../words/names';
import { hasOrganizationHead } from '../words/organization-type';
import { inOneLine } from '../words/words-of';
import { inClass } from './in-class';

const PLACE_PARTICLES = new Set(
	'of the de la le du des den der am an im upon on sur del los las el do da dos das al y'.split(' '),
);
const DIRECTIONS = new Set(
	'south north east west central greater southern northern eastern western rural nearby downtown south-east south-west north-east north-west southeast southwest northeast northwest inner outer upper lower'.split(
		' ',
	),
);
/** "the village of X", "a small town near X": the words before the name. */
export const SETTLEMENTS: ReadonlySet<string> = new Set(
	'city town village borough suburb district neighbourhood neighborhood hamlet municipality parish county state province region island capital area port community'.split(
		' ',
	),
);

/** Lexicon: states of the USA and provinces as newspapers shorten them, without their stop. */
const SHORT_STATES = new Set(
	'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask Man N.Dak S.Dak N.Mex W.Va N.H N.J N.Y N.C S.C R.I'.split(
		' ',
	),
);

/** Whether a word is a state's name cut short, as in "Tucson, Ariz.". */
export const isShortState = (word: string): boolean => SHORT_STATES.has(word);

/** Whether a name is a country, region or city that the lexicons know. */
export const isKnownPlace = (name: string): boolean => REGIONS.has(name) || COUNTRY_NAMES.has(name) || CITIES.has(name);

/** Lexicon: last words of towns and counties that are called after a larger place. */
const OF_TOWN = /^(?:City|County|Beach|Falls|Springs|Heights|Hills|Valley|Township|Center|Junction|Shores|Village)$/;

/** One part of a place's name: the shortest run of capitalised words that is whole. */
function part(view: View, at: number): number {
	const { tokens } = view;
	const ends = nameEnds(tokens, at, PLACE_PARTICLES).filter((end) => {
		for (let k = at; k < end; k++)
			if (tokens[k]?.lower === 'and' || tokens[k]?.lower === '&' || tokens[k]?.kind === 'clitic') return false;
		return true;
	});
	const known = ends.find((end) => isKnownPlace(view.text(at, end)));
	// "Iowa City": a state's name may be the beginning of a town's.
	return known !== undefined && OF_TOWN.test(tokens[known]?.text ?? '') && ends.includes(known + 1)
		? known + 1
		: (known ?? ends[0] ?? 0);
}

/** A place that the user's register names. */
function registered(view: View, at: number): SlotMatch | undefined {
	const { known, tokens } = view;
	if (!known) return undefined;
	const start = tokens[at]?.lower === 'the' ? at + 1 : at;
	const end = start + phraseLength(known.phrases, tokens, start);
	const words = tokens.slice(start, end).map((token) => token.lower);
	return end > start && known.places.has(words.join(' '))
		? { start, end, value: { name: view.text(start, end) } }
		: undefined;
}

/** A place: "Tyler, Texas", "South London", "the village of Upton, Devon". The whole of it is the name. */
export const placeSlot: SlotType = (view, at) => {
	const { tokens } = view;
	let start = at;
	const known = registered(view, at);
	if (known) return [known];
	if (tokens[start]?.lower === 'the' || tokens[start]?.lower === 'a') {
		let next = start + 1;
		while (
			next - start < 5 &&
			tokens[next]?.kind === 'word' &&
			(!tokens[next]?.capital || isKnownPlace(tokens[next]?.text ?? '') || DEMONYMS.has(tokens[next]?.text ?? '')) &&
			tokens[next]?.lower !== 'of' &&
			tokens[next]?.lower !== 'near'
		)
			next++;
		if (next > start + 1 && SETTLEMENTS.has(tokens[next - 1]?.lower ?? '') && tokens[next]?.lower === 'of')
			start = next + 1;
		else start++;
	}
	if (DIRECTIONS.has(tokens[start]?.lower ?? '') && !tokens[start]?.capital) {
		const inner = part(view, start + 1);
		if (!inner) return [];
		return finish(view, at, start, inner);
	}
	const first = part(view, start);
	// "Prince George's County"
	const county = first && tokens[first]?.kind === 'clitic' && tokens[first + 1]?.text === 'County' ? first + 2 : first;
	return county ? finish(view, at, start, county) : [];
};

function finish(view: View, _at: number, start: number, first: number): SlotMatch[] {
	const { tokens } = view;
	const name = view.text(start, first);
	// "AD 37" is a date, and in "Ghana's capital" another place is meant.
	if (readDate(tokens, start) || tokens[first]?.kind === 'clitic') return [];
	// "joins in April"
	if (first - start === 1 && MONTHS.has(tokens[start]?.lower ?? '') && !isKnownPlace(name)) return [];
	if (DEMONYMS.has(name) || view.subject.aliases.has(name.toLowerCase())) return [];
	if (isGivenName(tokens[start]?.lower ?? '') && !isKnownPlace(name) && first - start > 1) return [];
	if (hasOrganizationHead(view.text(start, first).split(/\s+/))) return [];
	// "in the Regional hospital"
	if (SMALL_HOUSE.test(tokens[first]?.lower ?? '') && tokens[start - 1]?.lower === 'the' && !isKnownPlace(name))
		return [];
	if (isHouse(view, first) || namesWar(name)) return [];
	const ends = [first];
	let end = first;
	for (let count = 0; count < 3; count++) {
		if (tokens[end]?.lower !== ',') break;
		let next = part(view, end + 1);
		if (!next) break;
		const follows = view.text(end + 1, next);
		// "Upton, Pa. and": the stop is the abbreviation's, where the sentence goes on.
		const state = SHORT_STATES.has(follows);
		if (state && tokens[next]?.lower === '.' && tokens[next + 1]) next++;
		const closed =
			!tokens[next] ||
			[',', '.', ';', ')', 'and', 'in', 'on', 'to', 'where', 'as', 'who', 'at'].includes(tokens[next]?.lower ?? '');
		if (
			!isKnownPlace(follows) &&
			(!closed ||
				view.subject.aliases.has(follows.toLowerCase()) ||
				next - end > 4 ||
				isGivenName(tokens[end + 1]?.lower ?? ''))
		)
			break;
		// "in Upton, Senior Rabbi at": the next post of a list.
		if (!isKnownPlace(follows) && inClass(view, 'title', tokens[next - 1]?.lower)) break;
		// "Port Kelp, BC" is in a province, whatever else the letters may mean.
		const letters = /^[A-Z]{2}$/.test(follows);
		if (view.subject.aliases.has(follows.toLowerCase()) || (!letters && hasOrganizationHead(follows.split(/\s+/))))
			break;
		if (tokens[next]?.lower === 'and' && !state && !isKnownPlace(follows)) break;
		end = next;
		ends.unshift(end);
		if (COUNTRY_NAMES.has(follows)) break;
	}
	// "Kingston (Jamaica)"
	if (tokens[end]?.lower === '(' && tokens[end + 1]?.capital) {
		const inner = part(view, end + 1);
		if (inner && tokens[inner]?.lower === ')' && isKnownPlace(view.text(end + 1, inner))) ends.unshift(inner + 1);
	}
	return ends.map((last) => ({
		start,
		end: last,
		value: { name: clean(view.text(start, last)) } satisfies PlaceMention,
	}));
}

/** Houses by what they are for, in small letters. */
const SMALL_HOUSE =
	/^(?:hospitals?|hospice|infirmary|asylum|workhouse|clinic|prison|gaol|jail|barracks|convent|monastery)$/;

/** "at Tide and Weir Hospital": the house's name goes on behind "and". */
function isHouse({ tokens }: View, and: number): boolean {
	if (tokens[and]?.lower !== 'and') return false;
	let end = and + 1;
	while (end < and + LONGEST_HOUSE && tokens[end]?.capital && tokens[end]?.kind === 'word') end++;
	return end > and + 2 && /^(?:Hospital|Hospice|Infirmary|Cent(?:er|re)|Home)$/.test(tokens[end - 1]?.text ?? '');
}
const LONGEST_HOUSE = 6;

const clean = (name: string): string =>
	inOneLine(name).replace(/[.,;]$/, (mark) => (mark === '.' && /\b\w\.\w?\.?$/.test(name) ? '.' : ''));

/** A country by name: "the Netherlands". The value is the country's first name in the table. */
export const countrySlot: SlotType = (view, at) => {
	const start = view.tokens[at]?.lower === 'the' ? at + 1 : at;
	for (let end = Math.min(start + 5, view.tokens.length); end > start; end--) {
		const country = COUNTRY_NAMES.get(view.text(start, end));
		if (country !== undefined) return [{ start, end, value: country }];
	}
	return [];
};

/** A demonym: "Kenyan", "South African", "Greek-French" (the second as `extra.also`). The value is the country's name. */
export const demonymSlot: SlotType = (view, at) => {
	for (let end = Math.min(at + 2, view.tokens.length); end > at; end--) {
		const country = DEMONYMS.get(view.text(at, end));
		if (country !== undefined) return [{ start: at, end, value: country }];
	}
	const token = view.tokens[at];
	if (!token?.capital || !token.text.includes('-')) return [];
	const parts = token.text.split('-');
	const known = parts.map((part) => DEMONYMS.get(part));
	// "Dutch-born" and "Paris-based" are no nationality, and "Anglo-Irish" is a class of people.
	if (
		parts.some((part) =>
			/^(?:born|based|trained|educated|speaking|language|style|anglo|origin|descent|heritage|inspired|owned)$/i.test(
				part,
			),
		)
	)
		return [];
	const [first, ...also] = known.filter((country): country is string => country !== undefined);
	return first === undefined
		? []
		: [{ start: at, end: at + 1, value: first, ...(also.length > 0 && { extra: { also } }) }];
};
