import type { SlotMatch, SlotType, View } from '../frames/frame';
import { CONFLICT_HEADS, CONTEST_HEADS, GATHERING_HEADS } from '../lexicons/event-heads';
import { oncePerWord } from '../words/once-per-word';
import { inOneLine } from '../words/words-of';
import { inClass } from './in-class';
import { afterArticle, isYear, nameRun, OPENING_QUOTES } from './organization/name-run';
import { isKnownPlace } from './place';

const HEADS: readonly ReadonlySet<string>[] = [CONTEST_HEADS, GATHERING_HEADS, CONFLICT_HEADS];
/** Of a word with a hyphen, the part behind it: "Quasi-War". */
const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1);
const singular = (word: string): string => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word);
/** Heads that stand before "of": "Battle of Midway", "War of 1812". */
const BEFORE_OF = new Set(['battle', 'war', 'siege', 'operation', 'campaign']);

const NO_WARS =
	/^(?:star|clone|storage|robot|cola|browser|console|format|culture|turf|price|trade|bidding|drug|craft)$/;

/** Last words that make the name a body's and not an event's. */
const BODY =
	/^(?:university|college|institute|school|museum|gallery|academy|council|committee|association|society|club|department|company|church|center|centre|hospital|foundation|board|team|church)$/;

/** Gatherings told by how their names are spelt: "JSConf", "TEDxUlm", "COP28", "NeurIPS2020". */
export const OWN_SPELLING =
	/\p{L}(?:Conf|Con|Fest|Camp|Summit|Days)$|^TEDx?(?=\p{Lu}|$)|^TED(?:Global|Women|MED)$|^COP-?\d{1,2}$/u;

/** Titles of beauty contests are told from "Miss Smith" by the land or world that they are of. */
const PERSONAL =
	/^(?!universe|world|earth|international|america|usa|canada|india|france|hong|grand|teen|tourism|intercontinental|supranational|england|great|australia|philippines|ireland|scotland|wales|germany|italy|spain|nigeria|ghana|kenya|jamaica|asia|africa|venezuela|colombia|puerto|south|new|california|texas|florida).*$/;

function isHead(sets: readonly ReadonlySet<string>[], word: string): boolean {
	return sets.some((set) => set.has(word) || set.has(singular(word)) || set.has(lastPart(word)));
}

/** Whether the name between two tokens holds the head of a kind of event. */
function named(view: View, start: number, end: number, sets: readonly ReadonlySet<string>[]): boolean {
	if (
		sets.includes(CONTEST_HEADS) &&
		view.tokens[start]?.lower === 'miss' &&
		end - start > 1 &&
		!PERSONAL.test(view.tokens[start + 1]?.lower ?? '')
	)
		return true;
	// "JSConf 2014": a name with its year behind it.
	const numbered = end - start > 1 && isYear(view.tokens[end - 1]) && view.tokens[end - 2]?.kind === 'word';
	if (numbered && sets.includes(GATHERING_HEADS) && view.tokens[start]?.capital) return !isTownBehind(view, start);
	for (let i = start; i < end; i++) {
		const token = view.tokens[i];
		if (token?.kind !== 'word') continue;
		if (sets.includes(GATHERING_HEADS) && OWN_SPELLING.test(token.text)) return true;
		// "Star Wars", "the Browser Wars": films, and quarrels of trades.
		if (token.lower === 'wars' && NO_WARS.test(view.tokens[i - 1]?.lower ?? '')) continue;
		if (BEFORE_OF.has(token.lower) && sets.includes(CONFLICT_HEADS) && token.capital && !isOfWork(view, i, start, end))
			return true;
		if (!isHead(sets, token.lower)) continue;
		// "Prix de Rome"
		if (token.lower === 'prix' && /^(?:de|du|d|des)$/.test(view.tokens[i + 1]?.lower ?? '')) continue;
		if (sets.length === 1 && sets[0] === CONTEST_HEADS && token.capital) return true;
		const next = view.tokens[i + 1];
		// The head ends the name, or is followed by its topic, number or year.
		if (i + 1 === end || !next?.capital || next.kind === 'number' || /^(?:i|ii|iii|iv|one|two)$/.test(next.lower))
			return true;
	}
	return false;
}

/** "the Silt Summit, Lisbon 2016": where and when the gathering before the comma was. */
const isTownBehind = ({ tokens }: View, start: number): boolean =>
	tokens[start - 1]?.lower === ',' && isHead(HEADS, tokens[start - 2]?.lower ?? '');

/** "Department Head in the Operation Planning Division", "Campaign Manager": what companies do, and no war. */
function isOfWork(view: View, at: number, start: number, end: number): boolean {
	const { tokens } = view;
	if (tokens[at]?.lower !== 'operation' && tokens[at]?.lower !== 'campaign') return false;
	const last = tokens[end - 1]?.lower ?? '';
	return (
		(at > start && tokens[at]?.lower === 'operation') ||
		inClass(view, 'title', last) ||
		inClass(view, 'duty', last) ||
		BODY.test(last) ||
		/^(?:division|unit|section|group|office|bureau)$/.test(last)
	);
}

function yearIn(view: View, start: number, end: number): string | undefined {
	for (let i = start; i < end; i++) if (isYear(view.tokens[i])) return view.tokens[i]?.text;
	return undefined;
}

/** The reading with the place behind it ("… in Turin"), which the next item of a list may stand behind, then the bare one. */
function withPlace(view: View, found: SlotMatch): readonly SlotMatch[] {
	const { tokens } = view;
	const word = tokens[found.end]?.lower;
	if (word !== 'in' && word !== ',') return [found];
	const place = view.slot('place', found.end + 1)[0];
	if (!place) return [found];
	// "the Tide Symposium, Upton, in 2019": a town between commas, and no further event of a list.
	if (
		word === ',' &&
		!(
			isKnownPlace(String((place.value as { name: string }).name)) ||
			isYear(tokens[place.end]) ||
			/^(?:in|on)$/.test(tokens[place.end + 1]?.lower ?? '')
		)
	)
		return [found];
	const year = word === ',' && isYear(tokens[place.end]) ? tokens[place.end]?.text : undefined;
	// "TideConf 2019, SaltCon 2020": another of a list.
	if (year && (found.extra?.date || OWN_SPELLING.test(tokens[place.end - 1]?.text ?? ''))) return [found];
	if (year && /^[,.;]?$/.test(tokens[place.end + 1]?.text ?? '')) {
		const extra = { date: year, ...found.extra, place: place.value };
		return [{ ...found, valueEnd: found.end, end: place.end + 1, extra }, found];
	}
	if (word === ',' && !/^[,.;]?$/.test(tokens[place.end]?.text ?? '')) return [found];
	return [{ ...found, valueEnd: found.end, end: place.end, extra: { ...found.extra, place: place.value } }, found];
}

function matchOf(view: View, start: number, end: number): SlotMatch {
	const year = yearIn(view, start, end);
	// "World War I.": the stop is the sentence's.
	const value = inOneLine(view.text(start, end)).replace(/ I\.$/, ' I');
	return { start, end, value, ...(year ? { extra: { date: year } } : {}) };
}

/** The first of several years before one name: "the 1988 and 1992 Summer Olympics". */
function yearOfSeveral(view: View, at: number, sets: readonly ReadonlySet<string>[]): SlotMatch | undefined {
	const { tokens } = view;
	if (!isYear(tokens[at]) || !/^(?:and|,|&)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
	let last = at;
	for (let next = at + 2; next < at + 9 && isYear(tokens[next]); next += 2) {
		last = next;
		if (!/^(?:and|,|&)$/.test(tokens[next + 1]?.lower ?? '')) break;
		if (tokens[next + 1]?.lower === ',' && tokens[next + 2]?.lower === 'and') next++;
	}
	const end = nameRun(view, last + 1, { lower: LOWER, most: 12 });
	if (last === at || end === last + 1 || !named(view, last + 1, end, sets)) return undefined;
	const year = tokens[at]?.text ?? '';
	return {
		start: at,
		end: at + 1,
		value: `${year} ${view.text(last + 1, end).replace(/\s+/g, ' ')}`,
		extra: { date: year },
	};
}

/** "the 2025 Belt and Road Conference": the head behind "and" is that of the whole name. */
function holdsWhole(
	view: View,
	start: number,
	and: number,
	end: number,
	sets: readonly ReadonlySet<string>[],
): boolean {
	const { tokens } = view;
	if (tokens[and]?.lower !== 'and' || !named(view, and + 1, end, sets)) return false;
	return isYear(tokens[start]) || tokens[and + 1]?.lower !== 'the';
}

const LOWER = new Set([
	'landings',
	'festival',
	'race',
	'marathon',
	'tournament',
	'pageant',
	'conference',
	'championships',
	'championship',
	'series',
	'biennale',
	'competition',
	'symposium',
	'workshop',
	'games',
	'season',
	'expedition',
	'concert',
	'gala',
	'fair',
	'convention',
	'summit',
]);

/** Whether a word alone can make a conflict of a name: nearly no sentence has one, and need not be cut into names. */
const namesConflict = oncePerWord((word) => BEFORE_OF.has(word) || isHead([CONFLICT_HEADS], word));

/** "the first Salt Competition": which one it was is no part of the name. "His first Grand Slam tournament" names none. */
const afterOrdinal = ({ tokens }: View, at: number): number =>
	/^(?:first|second|third|fourth|fifth|inaugural|annual|prestigious|biennial)$/.test(tokens[at]?.lower ?? '') &&
	tokens[at - 1]?.lower === 'the' &&
	!tokens[at]?.capital &&
	(tokens[at + 1]?.capital || isYear(tokens[at + 1]))
		? at + 1
		: at;

/** "three Olympic Games (2004, 2008 and 2012)": how many, before a name that is told from each other by years. */
const afterCount = ({ tokens }: View, at: number): number =>
	/^(?:two|three|four|five|six|seven)$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.capital ? at + 1 : at;

const eventSlotOf = (sets: readonly ReadonlySet<string>[], loose: boolean): SlotType => {
	const onlyConflicts = !loose && sets.every((set) => set === CONFLICT_HEADS);
	return (view, at) => {
		const { tokens } = view;
		const start = afterCount(view, afterOrdinal(view, afterArticle(view, at)));
		const shared = yearOfSeveral(view, start, sets);
		if (shared) return [shared];
		if (onlyConflicts && !tokens.some((token, index) => index >= start && namesConflict(token))) return [];
		// "the 54th Salt Biennale"
		const numbered = /^\d{1,3}(?:st|nd|rd|th)$/.test(tokens[start]?.lower ?? '') ? start + 1 : start;
		const run = nameRun(view, numbered, { lower: LOWER, most: 16 });
		if (run === numbered) return [];
		// "in Ulm and Tide Festival 2019": where something else was.
		const isTown = tokens[start - 1]?.lower === 'in' && tokens[start + 1]?.lower === 'and';
		if (isTown && isKnownPlace(tokens[start]?.text ?? '') && !isKnownPlace(tokens[start + 2]?.text ?? '')) return [];
		let end = run;
		for (let i = start + 1; i < run - 1; i++) {
			const word = tokens[i]?.lower;
			// "in Africa and Italy in World War II": where, before the name.
			if (onlyConflicts && word === 'in' && !named(view, start, i, sets) && named(view, i + 1, run, sets)) return [];
			if (
				(word === 'and' || word === 'at' || word === 'in' || word === 'from' || word === 'with' || word === 'to') &&
				(named(view, start, i, sets) ||
					(loose && !holdsWhole(view, start, i, run, sets)) ||
					(word === 'and' && tokens[i + 1]?.text === 'the' && named(view, i + 1, run, sets)))
			) {
				// "in the Battle of X and the Siege of Y"; "Conference on Decision and Control" has its topic behind "on".
				const topic = tokens.slice(start, i).some((token) => token.lower === 'on' || token.lower === 'for');
				const town = word === 'in' && isKnownPlace(view.text(i + 1, run));
				if (!topic || town || named(view, i + 1, run, sets)) {
					end = i;
					break;
				}
			}
		}
		if (tokens[end - 1]?.kind === 'word' && BODY.test(tokens[end - 1]?.lower ?? '')) return [];
		if (
			/^(?:board|committee|council|house|senate|parliament|friends|chair|director|president|member|trustee|team)$/.test(
				tokens[start]?.lower ?? '',
			)
		)
			return [];
		// "Python conferences": a name before a noun of events only describes them.
		const after = tokens[end];
		if (
			after?.kind === 'clitic' ||
			(after?.kind === 'word' && !after.capital && isHead(HEADS, after.lower) && !named(view, start, end, sets))
		)
			return [];
		if (
			end - start === 1 &&
			/^(?:olympic|paralympic|championship|cup|games|open|final|trophy|race|war|battle|conference|festival|fair|show|series)$/.test(
				tokens[start]?.lower ?? '',
			)
		)
			return [];
		// "the Channel 4 series “Low Tide”": what is broadcast.
		if (tokens[end - 1]?.text === 'series' && (after?.capital || OPENING_QUOTES.has(after?.text ?? ''))) return [];
		if (loose && isKnownPlace(view.text(start, end))) return [];
		if (!loose && !named(view, start, end, sets)) return [];
		return withPlace(view, matchOf(view, start, end));
	};
};

/** A contest, gathering or war by name. */
export const eventSlot = eventSlotOf(HEADS, false);
/** A contest by name: "2002 Winter Olympics", "Zegama race". */
export const contestSlot = eventSlotOf([CONTEST_HEADS], false);
/** A war, battle or campaign by name. */
export const conflictSlot = eventSlotOf([CONFLICT_HEADS], false);
/** A gathering by name, with one of its heads or not: after "keynote speaker at" any name is one, unless a body's. */
export const gatheringSlot = eventSlotOf(HEADS, true);
