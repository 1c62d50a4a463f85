import { MONTHS } from '../lexicons/calendar';
import { oneOf } from './one-of';
import type { Token } from './tokens';

/** Small words that names hold inside: "University of the Arts", "Van den Berg", "Médecins sans Frontières". */
const PARTICLES = new Set(
	'of the for de la le les du des der den dem van von vom zu zur zum di da dal del della delle dei dos das do y et und e i al el bin ibn ter ten sans pour für auf im am och og aux au sur para por za ya wa cha vya kwa ng sa mga dan untuk na ka ke ul ur ud til ve'.split(
		' ',
	),
);
const AND = new Set(['and', '&', '+']);
/** Bodies whose subject is named after "on". */
const ON_HEADS = new Set(
	'transactions journal council commission committee conference convention institute center centre panel authority force subcommittee coalition board group meals tribunal inquiry forum network programme program bureau'.split(
		' ',
	),
);
/** What churches that lie on a hill or a green begin their names with. */
const CHURCHES = /^(?:st|saint|sts|church|chapel)$/;
/** What journals collect, before their field. */
const IN_HEADS = new Set('advances trends frontiers progress'.split(' '));
/** Words of a body's name that "to" goes on from: "Access to Justice Commission", "Bridge to Work Trust". */
const TO_HEADS = new Set(
	'access right rights path paths pathway pathways bridge bridges ready road route gateway born'.split(' '),
);
/** Words behind which the number of a lodge or a veterans' post stands. */
const NUMBERED = new Set('post lodge detachment troop local aerie unit camp no'.split(' '));
/** No name of a person, body or place runs longer. */
const LONGEST = 16;

const isWeekday = oneOf(new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' ')));
const isMonthName = oneOf(MONTHS);

/** Whether a capitalised token is a month or weekday in a date, not part of a name. */
export function isCalendarWord(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token?.capital) return false;
	if (isWeekday(token)) return true;
	if (!isMonthName(token)) return false;
	const next = tokens[at + 1]?.lower ?? '';
	const before = tokens[at - 1]?.lower ?? '';
	return (
		/^\d/.test(next) ||
		(next === ',' && /^\d{4}$/.test(tokens[at + 2]?.lower ?? '')) ||
		/^\d{1,2}(?:st|nd|rd|th)?$/.test(before) ||
		next === 'of'
	);
}

/** Words that open the names of schools in other languages, which go on in small letters. */
const FOREIGN_HEADS = new Set(
	'école ecole escuela universidad université universidade università universität institut instituto istituto académie academia accademia scuola facultad faculté hochschule colegio collège lycée liceo conservatoire conservatorio centro centre comité consejo'.split(
		' ',
	),
);
/** No company's name goes on after these; what follows is the next sentence. */
const COMPANY_ENDS = new Set(['ltd', 'inc', 'llc', 'plc', 'gmbh', 'llp']);
const ENGLISH = new Set('in at and the for with from by as to on where who which until before after is was'.split(' '));

/** Small words after a ruler's number: "Otto I and", "Otto I of Ulm". */
const AFTER_NUMERAL = new Set('and of in who to was or is'.split(' '));

const OPENS_CLAUSE = new Set('while when whilst as after before during since at in for from'.split(' '));

/** Whether a token can be a full word of a name: it has a capital, or is a number inside one. */
export function isNameWord(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	// "the Council I joined": the pronoun, where a small word follows.
	const next = tokens[at + 1];
	if (token?.text === 'I' && next?.kind === 'word' && !next.capital) {
		if (!AFTER_NUMERAL.has(next.lower)) return false;
		// "While at the Council I was head of …": a sentence that opens so has its subject still to come.
		if (next.lower === 'was' && OPENS_CLAUSE.has(tokens[0]?.lower ?? '')) return false;
	}
	if (token?.text.endsWith('ers') && /^\d+ers$/.test(token.text)) return true;
	return token?.kind === 'word' && token.capital && !isCalendarWord(tokens, at);
}

/** "Bakers' and Millers' Union" from the first apostrophe on: two plurals that own one thing. */
const isOfTwoTrades = (tokens: readonly Token[], at: number): boolean =>
	/^['’]$/.test(tokens[at]?.text ?? '') &&
	tokens[at + 1]?.lower === 'and' &&
	tokens[at + 2]?.capital === true &&
	/^['’]$/.test(tokens[at + 3]?.text ?? '') &&
	tokens[at + 4]?.capital === true;

/**
 * Where names that begin at `at` may end, longest first. Names are capitalised words with particles between them;
 * "and" and "&" are crossed too, so the longest reading may be a list: `crossed` tells at which ends it was.
 */
export function nameEnds(
	tokens: readonly Token[],
	at: number,
	particles: ReadonlySet<string> = PARTICLES,
): readonly number[] {
	if (!isNameWord(tokens, at)) return [];
	const ends: number[] = [at + 1];
	let position = at + 1;
	while (position - at < LONGEST) {
		const token = tokens[position];
		if (!token) break;
		if (COMPANY_ENDS.has(tokens[position - 1]?.lower ?? '') && position > at + 1) break;
		if (isNameWord(tokens, position)) {
			position++;
			ends.push(position);
			continue;
		}
		// "the U.S. 5th Circuit Court"
		if (/^\d{1,3}(?:st|nd|rd|th)$/.test(token.lower) && isNameWord(tokens, position + 1)) {
			position++;
			continue;
		}
		if (token.kind === 'number' && /^\d{1,3}$/.test(token.text) && !MONTHS.has(tokens[position + 1]?.lower ?? '')) {
			position++;
			ends.push(position);
			continue;
		}
		// "VFW Post 1234", "Lodge No. 1234"
		if (/^\d{4,5}$/.test(token.text) && NUMBERED.has(tokens[position - 1]?.lower ?? '')) {
			position++;
			ends.push(position);
			continue;
		}
		if (token.kind === 'clitic' && /^['’]s?$/.test(token.text) && isNameWord(tokens, position + 1)) {
			position++;
			continue;
		}
		// "the Bakers' and Millers' Union"
		if (isOfTwoTrades(tokens, position)) {
			position += 2;
			continue;
		}
		if (
			token.lower === '/' &&
			tokens[position - 1]?.kind === 'number' &&
			tokens[position + 1]?.kind === 'number' &&
			isNameWord(tokens, position + 2)
		) {
			position += 2;
			continue;
		}
		if (
			(token.lower === '-' || token.lower === '/') &&
			!token.spaced &&
			!tokens[position + 1]?.spaced &&
			isNameWord(tokens, position + 1)
		) {
			position++;
			continue;
		}
		// "Upton Under-18s", "Tallow U-21": a team of an age.
		if (
			token.lower === '-' &&
			!token.spaced &&
			/^(?:u|under)$/.test(tokens[position - 1]?.lower ?? '') &&
			/^\d\ds?$/.test(tokens[position + 1]?.lower ?? '')
		) {
			position += 2;
			ends.push(position);
			continue;
		}
		// "Council on Foreign Relations", "Commission on the Status of Women", "St Francis on the Hill"
		const onHill = tokens[position + 1]?.lower === 'the' && CHURCHES.test(tokens[at]?.lower ?? '');
		if (token.lower === 'on' && (onHill || ON_HEADS.has(tokens[position - 1]?.lower ?? ''))) {
			const next = tokens[position + 1]?.lower === 'the' ? position + 2 : position + 1;
			if (!isNameWord(tokens, next)) break;
			position = next;
			continue;
		}
		// "Journal on Advances in Tide Systems"
		if (token.lower === 'in' && IN_HEADS.has(tokens[position - 1]?.lower ?? '') && isNameWord(tokens, position + 1)) {
			position++;
			continue;
		}
		if (token.lower === 'to' && TO_HEADS.has(tokens[position - 1]?.lower ?? '') && isNameWord(tokens, position + 1)) {
			position++;
			continue;
		}
		if (position === at + 1 && FOREIGN_HEADS.has(tokens[at]?.lower ?? '') && !token.capital && token.kind === 'word') {
			// "École nationale supérieure des Beaux-Arts": small words go on until the next capital.
			let next = position;
			while (
				next - position < 5 &&
				tokens[next]?.kind === 'word' &&
				!tokens[next]?.capital &&
				!ENGLISH.has(tokens[next]?.lower ?? '')
			)
				next++;
			if (isNameWord(tokens, next)) {
				position = next;
				continue;
			}
		}
		// "the Power of 32 Committee"
		const counted = token.lower === 'of' && /^\d{1,3}$/.test(tokens[position + 1]?.lower ?? '');
		if (particles.has(token.lower) || AND.has(token.lower)) {
			let next = counted ? position + 2 : position + 1;
			while (next - position < 3 && particles.has(tokens[next]?.lower ?? '')) next++;
			if (!isNameWord(tokens, next)) break;
			position = next;
			continue;
		}
		break;
	}
	return ends.reverse();
}

/** Particles of people's names. */
export const PERSON_PARTICLES: ReadonlySet<string> = new Set(
	'de la le du des der den van von vom zu di da dal del della dos das do y al el bin ibn ben ter ten af av'.split(' '),
);

/** Index of the "and" or "&" tokens at the top level of a span. */
export function conjunctions(tokens: readonly Token[], start: number, end: number): readonly number[] {
	const found: number[] = [];
	for (let at = start + 1; at < end - 1; at++) if (AND.has(tokens[at]?.lower ?? '')) found.push(at);
	return found;
}

/** Opening quotation marks and the marks that may close each. */
const CLOSING_MARKS: ReadonlyMap<string, string> = new Map([
	['"', '"'],
	['“', '”"'],
	['‘', "’'"],
	["'", "'’"],
	['«', '»'],
	['„', '“”'],
]);

/** Token index of the quotation mark that closes the one at `at`, within a bound; -1 where none does. */
export function closingQuote(tokens: readonly Token[], at: number, bound = 40): number {
	if (tokens[at]?.kind === 'word') return -1;
	const open = tokens[at]?.text ?? '';
	const close = CLOSING_MARKS.get(open);
	if (close === undefined) return -1;
	for (let next = at + 2; next < tokens.length && next - at < bound; next++) {
		const token = tokens[next] as Token;
		if (token.kind === 'punctuation' && close.includes(token.text)) return next;
		// A closing single quote after s is read as a possessive.
		if (token.kind === 'clitic' && token.text.length === 1 && close.includes(token.text)) return next;
	}
	return -1;
}
