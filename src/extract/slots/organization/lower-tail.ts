import type { View } from '../../frames/frame';
import { DEMONYMS } from '../../lexicons/countries';
import { isKnownPlace, SETTLEMENTS } from '../place';

/** Lexicon: what a team is called after its country or place, in small letters. */
const TEAM_WORDS = new Set(
	'national youth junior senior under-17 under-18 under-19 under-20 under-21 under-23 olympic men women reserve first second football soccer basketball baseball hockey rugby cricket volleyball handball softball ice field futsal netball lacrosse'.split(
		' ',
	),
);
const TEAM_ENDS = new Set('team side squad eleven xi'.split(' '));
/** Lexicon: bodies that a country has, in small letters after its demonym or name. */
const STATE_BODIES = new Set('government army navy parliament senate embassy military'.split(' '));

const PROJECT_ENDS = new Set(
	'project programme program initiative campaign committee commission foundation trust'.split(' '),
);

/** Lexicon: bodies that are written small after a name of their own: "Saint Anne parish", "9th Survey squadron". */
const SMALL_HEADS = new Set('parish church squadron regiment battalion brigade university'.split(' '));

/** Lexicon: what a council or an assembly sits for, and who sits in a house of a legislature. */
const isArea = (word: string): boolean =>
	SETTLEMENTS.has(word) || /^(?:municipal|regional|provincial|national)$/.test(word);
const CHAMBER = /^(?:representatives|delegates|commons|lords|assembly)$/;

/** Small words that are no part of a name. */
const STOPS = /^(?:and|or|in|on|at|of|for|to|the|a|an|by|as|with|where|which|who|is|was|has|had|from)$/;

/** Lexicon: what a school teaches or whom, in small letters behind a name of its own: "Anna Roe culinary school". */
const SCHOOL_SORTS = new Set(
	'culinary cooking catering hotel drama acting dance ballet circus theatre art arts film music design fashion language law medical nursing business technical vocational theological flight secondary high middle primary elementary grammar boarding preparatory prep summer'.split(
		' ',
	),
);
const SCHOOLS = new Set('school academy college institute'.split(' '));

/** End of "Poems in the Waiting Room" behind "editor of": a paper's name, where what follows is no place. */
function paperEnd(view: View, start: number, end: number): number {
	const { tokens } = view;
	if (tokens[start - 1]?.lower !== 'of' || !/^(?:co-)?(?:editor|publisher)$/.test(tokens[start - 2]?.lower ?? ''))
		return end;
	if (tokens[end]?.lower !== 'in' || tokens[end + 1]?.lower !== 'the' || !tokens[end + 2]?.capital) return end;
	let last = end + 2;
	while (tokens[last]?.kind === 'word' && tokens[last]?.capital) last++;
	// "in the Bronx" is where.
	if (last < end + 4) return end;
	return isKnownPlace(view.text(end + 2, last)) || isKnownPlace(view.text(end + 1, last)) ? end : last;
}

/** "the Jamaica national football team", "the Turkish government": small words that complete a name. */
export function lowerTail(view: View, start: number, end: number): number {
	const { tokens } = view;
	const next = tokens[end]?.lower ?? '';
	if (
		STATE_BODIES.has(next) &&
		!tokens[end]?.capital &&
		(DEMONYMS.has(view.text(start, end)) || isKnownPlace(view.text(start, end)))
	)
		return end + 1;
	if (
		SMALL_HEADS.has(next) &&
		!tokens[end]?.capital &&
		!DEMONYMS.has(view.text(start, end)) &&
		(next === 'university' || !isKnownPlace(view.text(start, end)))
	)
		return end + 1;
	const paper = paperEnd(view, start, end);
	if (paper > end) return paper;
	const small = !tokens[end]?.capital && !tokens[end + 1]?.capital;
	if (
		small &&
		SCHOOL_SORTS.has(next) &&
		SCHOOLS.has(tokens[end + 1]?.lower ?? '') &&
		!isKnownPlace(view.text(start, end))
	)
		return end + 2;
	// "the Tallow municipal council", "the Upton State house of representatives"
	if (small && isArea(next) && /^(?:council|board|assembly)$/.test(tokens[end + 1]?.lower ?? '')) return end + 2;
	if (next === 'house' && tokens[end + 1]?.lower === 'of' && CHAMBER.test(tokens[end + 2]?.lower ?? '')) return end + 3;
	let at = end;
	while (at < end + 6 && (TEAM_WORDS.has(tokens[at]?.lower ?? '') || tokens[at]?.kind === 'clitic')) at++;
	// "WTO dispute panel"
	if (
		small &&
		tokens[end]?.kind === 'word' &&
		/^(?:panel|committee|tribunal|taskforce)$/.test(tokens[end + 1]?.lower ?? '') &&
		!STOPS.test(next)
	)
		return end + 2;
	// "the Parrot project", "the Roe Prize committee"
	if (PROJECT_ENDS.has(next) && !tokens[end]?.capital) return end + 1;
	return at > end && TEAM_ENDS.has(tokens[at]?.lower ?? '') ? at + 1 : end;
}
