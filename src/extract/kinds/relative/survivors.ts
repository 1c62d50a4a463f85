import type { ClaimFact } from '../../../model';
import { spanOf } from '../../claims/drafts';
import type { Draft, Match, SlotMatch, View } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { minorIn } from '../../guards/minor';
import { FEMALE_NAMES, isGivenName, MALE_NAMES } from '../../lexicons/given-names';
import { KIN, NOT_KIN, ONE_OF_KIN, type Relation } from '../../lexicons/kin';
import { isShortState } from '../../slots/place';
import { SHARED, sharedSurname } from './shared-surname';

/** More than any family has; bounds the work on hostile text. */
const MOST_SURVIVORS = 60;

/** Words behind which the places and the doings of a relative stand, up to the next mark. */
const SAYS_MORE = new Set('of in from at near who whom whose which where that with'.split(' '));
/** What opens a clause about a relative: "two sons, one of whom is a surgeon". */
const RELATIVE_WORD = /^(?:who|whom|whose|which|where|that)$/;
const OWNERS = new Set('his her their my'.split(' '));
const BEFORE_NAME =
	/^(?:,|:|;|and|&|-|late|named|called|both|sons?|daughters?|child(?:ren)?|wife|husband|spouse|partner|parents?|mother|father|brothers?|sisters?|siblings?|twin|stepsons?|stepdaughters?|stepchildren|kids|years|beloved|dear|loving|devoted)$/;

/** "survived by the love of her life, Tom; daughters Ann and Joan": no kinship word comes later. */
const FIRST_KIN = 20;

/** Where the list begins: at the first kinship word of the match, with the words before it. */
function kinFrom({ view, start, end }: Match): number {
	const to = Math.min(view.tokens.length, end + FIRST_KIN);
	for (let at = start; at < to; at++) if (KIN.has(view.tokens[at]?.lower ?? '')) return at;
	return -1;
}

/** Token index after the parenthesis that opens at a token. */
function pastBrackets({ tokens }: View, at: number): number {
	let depth = 0;
	for (let end = at; end < tokens.length; end++) {
		if (tokens[end]?.lower === '(') depth++;
		else if (tokens[end]?.lower === ')' && --depth === 0) return end + 1;
	}
	return tokens.length;
}

/** "Steven of Tucson, Ariz.;": a state cut short, with its stop. */
const isStateAt = ({ tokens }: View, at: number): boolean =>
	isShortState(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '.' && tokens[at - 2]?.capital === true;

/** "Ann Roe, Upton;": a word alone behind a whole name, of which the text says elsewhere that somebody is "of Upton". */
const isHomeHere = ({ tokens, document }: View, at: number): boolean =>
	/^(?:[,;.]|and)$/.test(tokens[at + 1]?.lower ?? '.') &&
	tokens[at - 2]?.capital === true &&
	(tokens[at - 3]?.capital === true || tokens[at - 3]?.lower === ')') &&
	!isGivenName(tokens[at]?.lower ?? '') &&
	['of', 'in', 'from'].some((word) => document.text.includes(` ${word} ${tokens[at]?.text}`));

/** Token index after "of Lula, Georgia": the place, or whatever stands up to the next mark. */
function pastPlace(view: View, at: number): number {
	const { tokens } = view;
	const place = view.slot('place', at)[0];
	if (place) return place.end;
	let end = at;
	while (end < tokens.length && !/^[,;:()]$/.test(tokens[end]?.lower ?? '') && tokens[end]?.lower !== 'and') end++;
	return end;
}

/** "her husband, whom she married in 1981, and by her children": the list goes on. */
const goesOn = (tokens: View['tokens'], at: number): boolean =>
	tokens[at]?.lower === ',' && tokens[at + 1]?.lower === 'and' && tokens[at + 2]?.lower === 'by';

/** Token index of the end of the sentence's clause: the next semicolon, or where the list goes on. */
function pastClause({ tokens }: View, at: number): number {
	let end = at;
	while (end < tokens.length && tokens[end]?.lower !== ';' && !goesOn(tokens, end)) end++;
	return end;
}

/** Last token of "and their spouses" behind the word for several relatives; 0 where it does not stand there. */
function partnersEnd({ tokens }: View, kin: number): number {
	if (ONE_OF_KIN.has(tokens[kin]?.lower ?? '') || !/^(?:and|&)$/.test(tokens[kin + 1]?.lower ?? '')) return 0;
	const noun = OWNERS.has(tokens[kin + 2]?.lower ?? '') ? kin + 3 : kin + 2;
	return /^(?:partners|spouses|husbands|wives)$/.test(tokens[noun]?.lower ?? '') ? noun : 0;
}

interface Survivor {
	readonly hit: SlotMatch;
	readonly relation: Relation;
	/** Index of the kinship word that says so. */
	readonly word: number;
}

/** Token where the run of words with capitals begins that ends before a token. */
function runBefore({ tokens }: View, end: number): number {
	let start = end;
	while (start > 0 && tokens[start - 1]?.kind === 'word' && tokens[start - 1]?.capital) start--;
	return start;
}

/** Whether the list parts its names by semicolons and puts the homes behind commas: "Ann Bell, Silver Spring; Tom Bell, Upton;". */
function listsHomes(view: View, from: number): boolean {
	const { tokens } = view;
	let homes = 0;
	for (let at = from; at < tokens.length; at++) {
		if (tokens[at]?.lower !== ';') continue;
		const home = runBefore(view, at);
		const name = tokens[home - 1]?.lower === ',' ? runBefore(view, home - 1) : home;
		if (home === at || name >= home - 1) continue;
		if (isGivenName(tokens[name]?.lower ?? '') && !isGivenName(tokens[home]?.lower ?? '')) homes++;
	}
	return homes > 1;
}

/** Words that stand alone behind whole names, where one of them does so again, are the homes of those before them: "Ann Roe, Clanton and Tom Roe, Clanton". */
function townsIn({ tokens }: View, from: number): ReadonlySet<string> {
	const seen = new Map<string, number>();
	for (let at = from; at < tokens.length; at++) {
		const { lower = '', capital } = tokens[at] ?? {};
		const alone = capital && tokens[at - 1]?.lower === ',' && /^(?:[,;.]|and)$/.test(tokens[at + 1]?.lower ?? '.');
		const named = tokens[at - 2]?.capital && tokens[at - 3]?.capital;
		if (alone && named && !isGivenName(lower)) seen.set(lower, (seen.get(lower) ?? 0) + 1);
	}
	return new Set([...seen.values()].some((times) => times > 1) ? seen.keys() : []);
}

/**
 * The relatives of "survived by his wife of 35 years, Ann Roe of Upton; two sons, Tom Roe (Mary) and Abel; a sister,
 * Ruth Bell; and six grandchildren": each is what the last kinship word says, and kin of kin, whose word or brackets
 * stand behind a name, are nobody.
 */
function survivorsFrom(view: View, from: number): readonly Survivor[] {
	const { tokens } = view;
	const found: Survivor[] = [];
	/** What the next name is; nothing after grandchildren, friends and kin of kin. */
	let now: Relation | undefined;
	/** What the name behind the husband or wife of a child is again: "Tom and wife Ruth of Upton, and Abel". */
	let again: Relation | undefined;
	let word = from;
	/** Whether that kinship word is for one person. */
	let only = false;
	let nameInPart = false;
	/** Whether each is named with whom they married: "sons and spouses, Tom and Ann Roe and Abel and Ruth Roe". */
	let couples = false;
	/** Where the first of such a couple ends; before "and" stands then the other. */
	let coupled = 0;
	const homes = listsHomes(view, from);
	const towns = townsIn(view, from);
	let at = from;
	while (at < tokens.length && found.length < MOST_SURVIVORS) {
		const { lower = '', capital } = tokens[at] ?? {};
		const kin = KIN.get(lower);
		if (lower === ';') nameInPart = false;
		// "Step Children, Ann and Tom": the word behind says it.
		if (lower === 'step' && KIN.has(tokens[at + 1]?.lower ?? '')) now = undefined;
		else if (NOT_KIN.has(lower)) now = undefined;
		else if (kin) {
			const owned = OWNERS.has(tokens[at - 1]?.lower ?? '');
			// "son Tom and his wife Ann", "her daughter Joan, her husband Abel and their children": kin of a child.
			const last = found.at(-1)?.relation;
			const ofKin =
				nameInPart &&
				last !== undefined &&
				last !== 'spouse' &&
				(kin === 'spouse' ||
					(owned &&
						(last === 'child' || last === 'sibling') &&
						kin === 'child' &&
						lower !== 'son' &&
						lower !== 'daughter'));
			now = ofKin ? undefined : kin;
			again = ofKin && kin === 'spouse' ? last : undefined;
			word = at;
			only = !ofKin && ONE_OF_KIN.has(lower);
			const partners = partnersEnd(view, at);
			couples = partners > 0;
			if (couples) at = partners;
		} else if (lower === '(') {
			at = pastBrackets(view, at);
			continue;
		} else if (SAYS_MORE.has(lower)) {
			// "his wife of 35 years"
			const counted = tokens.slice(at, at + 4).some((token) => /^(?:years?|decades)$/.test(token.lower));
			if (!counted) {
				const tells = [lower, tokens[at + 1]?.lower ?? ''].some((word) => RELATIVE_WORD.test(word));
				at = tells || lower === 'with' ? pastClause(view, at) : pastPlace(view, at + 1);
				continue;
			}
		} else if (
			lower === 'the' &&
			now &&
			BEFORE_NAME.test(tokens[at - 1]?.lower ?? '') &&
			view.slot('relative', at)[0]
		) {
			// "his daughters, the artist Ann Roe and Joan"
			const hit = view.slot('relative', at)[0] as SlotMatch;
			found.push({ hit, relation: now, word });
			nameInPart = true;
			at = hit.end;
			continue;
		} else if (capital && again && !now) {
			const inLaw = view.slot('relative', at)[0];
			now = again;
			again = undefined;
			at = Math.max(at + 1, inLaw?.end ?? 0);
			continue;
		} else if (tokens[at - 1]?.lower === ',' && (towns.has(lower) || isStateAt(view, at) || isHomeHere(view, at))) {
			at++;
			continue;
		} else if (capital && now && BEFORE_NAME.test(tokens[at - 1]?.lower ?? '')) {
			const hit = view.slot('relative', at)[0];
			// "Ann Bell, Upton; Tom Bell, Tallow"
			if (hit && homes && tokens[at - 1]?.lower === ',' && found.at(-1)?.hit.end === at - 1) {
				at = hit.end;
				continue;
			}
			// "his brother Tom Roe, Upton;": behind the one name stands something else.
			const another = only && found.at(-1)?.word === word;
			if (hit && another) {
				at = hit.end;
				continue;
			}
			if (hit && hit.start <= at + 3) {
				const isPartner = couples && coupled === at - 1 && tokens[at - 1]?.lower === 'and';
				coupled = isPartner ? 0 : hit.end;
				// "Ann Bell's family": not the one named.
				if (tokens[hit.end]?.kind === 'clitic') now = undefined;
				else if (!isPartner) {
					found.push({ hit, relation: now, word });
					nameInPart = true;
				}
				at = hit.end;
				continue;
			}
		}
		at++;
	}
	return found;
}

/**
 * "Ann (Tom) Reed", in a list of survivors: the brackets hold whom Ann Reed is married to. A maiden name stays, and who is
 * named as a wife or a mother has no other in hers.
 */
export const withoutSpouse = (told: string, relation: Relation): string => {
	if (relation === 'spouse' || relation === 'parent') return told;
	// "Tom (Ruth Bell) Reed": a whole name in the brackets is that of whom he married.
	const name = told.replace(/ \((?:late )?\p{Lu}[\p{L}.]{0,30} \p{Lu}[\p{L}. -]{1,40}\) (?=\p{Lu})/u, ' ');
	return name.replace(/^(\p{L}+) \((?:late )?(\p{L}+)\) (?=\p{Lu})/u, (whole, first: string, inner: string) =>
		isMan(inner) || isMan(first) || (isGivenName(inner.toLowerCase()) && !isWoman(first)) ? `${first} ` : whole,
	);
};

const isWoman = (name: string): boolean => FEMALE_NAMES.has(name.toLowerCase());
const isMan = (name: string): boolean => MALE_NAMES.has(name.toLowerCase()) && !FEMALE_NAMES.has(name.toLowerCase());

/** "Opal of Sioux City": where somebody lives, in a list of survivors, is no part of their name. */
const withoutHome = (name: string): string => name.split(' of ')[0] ?? name;

/** Words by which a sentence lists who is left: kinship words behind them are read here and by no other frame. */
const LEFT_BEHIND = /^(?:survived|survivors|surviving|predeceased|preceded|mourned|cherish|mourn)$/;

/** Whether a token stands in such a list. */
export const amongSurvivors = ({ tokens }: View, at: number): boolean =>
	tokens
		.slice(0, at)
		.some(
			({ lower }, index) =>
				LEFT_BEHIND.test(lower) ||
				(/^(?:missed|remembered|cherished)$/.test(lower) && tokens[index + 1]?.lower === 'by') ||
				(lower === 'behind' && /^(?:left|leaves)$/.test(tokens[index - 1]?.lower ?? '')),
		);

/** Whether a sentence without a verb goes on with the list of who is left in the sentences before it. */
export const followsSurvivors = ({ document, block, sentence, tokens, isVerb }: InnerView): boolean =>
	!tokens.some((token) => !token.capital && isVerb(token)) &&
	/\b(?:survived by|survivors|preceded in death|predeceased)\b/i.test(document.text.slice(block.start, sentence.start));

/** How many words stand before the first kinship word of a list that opens its sentence. */
const OPENING = 3;

/** "His wife, Eileen, and sister Helen Kirch of Ulm survive him": the list stands before the verb, at the head of the sentence. */
export function survivorsBefore(match: Match): readonly Draft[] {
	const { tokens } = match.view;
	const first = tokens.findIndex(({ lower }) => KIN.has(lower));
	const opens = first >= 0 && first <= OPENING && !tokens.slice(0, first).some(({ capital }, at) => capital && at > 0);
	return opens && tokens[first + 1]?.kind !== 'clitic' ? survivors({ ...match, start: 0, end: 0 }) : [];
}

/** The relatives whom an obituary lists as left behind, or as gone before. */
export function survivors(match: Match): readonly Draft[] {
	const { view } = match;
	const kin = kinFrom(match);
	if (kin < 0) return [];
	const found = survivorsFrom(view, kin);
	const hits = found.map(({ hit }) => ({ ...hit, type: 'relative' }));
	return found.map(({ hit, relation, word }, index) => {
		const next = found[index + 1]?.hit;
		const full = sharedSurname(view, hit, next, relation);
		const minor = relation === 'child' || relation === 'sibling' ? minorIn(view, hits) : undefined;
		return {
			fact: {
				kind: 'relative',
				relation,
				name: full ?? withoutHome(withoutSpouse(hit.value as string, relation)),
				...(minor !== undefined && { minor }),
			} as ClaimFact,
			spans: [
				// From the kinship word on: the names before it are those of others.
				spanOf(
					view,
					Math.min(word, hit.start),
					(full === undefined ? undefined : next?.end) ?? hit.valueEnd ?? hit.end,
				),
			],
			...(full !== undefined && { derivation: SHARED }),
		};
	});
}
