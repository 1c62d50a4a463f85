import { isGenitive } from './genitive';
import { FEMALE_KIN, MALE_KIN } from './lexicons/kin';
import { oncePerWord } from './once-per-word';
import { hasOrganizationHead } from './organization-type';
import { personBefore } from './person-before';
import { PREPOSITIONS } from './prepositions';
import { isNounAhead, isPronoun, NOMINATIVE, pronoun, type State } from './pronoun';
import { isShadowed, lastPerson, shadowed, tellOfKin } from './shadow';
import { NAME_PREFIXES } from './slots/person';
import { asMaker, type Ground, mentionAt, skipAdverbs } from './subject-mention';
import type { Token } from './tokens';

/** Who does what a clause tells: nobody yet, the subject, something else, another person. */
export const HOLDER = { none: 0, subject: 1, other: 2, person: 3 } as const;

/** What the words of one sentence refer to. Arrays are by token index. */
export interface Reference {
	/** End of the mention of the subject that begins here; 0 where none does. */
	readonly mention: Uint16Array;
	/** End of the possessive ("her", "Ann Lee's") that begins here. */
	readonly possessive: Uint16Array;
	/** The grammatical subject in force before the token, as `HOLDER`. */
	readonly holder: Uint8Array;
	/** The sentence's main grammatical subject. */
	readonly main: number;
	/** Whether the text here is about another person: their paragraph on a page of several. */
	readonly elsewhere: boolean;
}

const OBJECT_VERBS_BEFORE = new Set(
	'made appointed named elected called gave awarded told asked invited helped saw led brought took sent introduced married met encouraged offered taught hired recruited signed inspired persuaded convinced allowed enabled joined'.split(
		' ',
	),
);

const BOUNDARIES = new Set([
	',',
	';',
	':',
	'and',
	'but',
	'or',
	'while',
	'when',
	'after',
	'before',
	'because',
	'although',
	'though',
	'where',
	'as',
	'since',
	'if',
	'until',
	'whereas',
	'-',
	'(',
	')',
]);

const DETERMINERS = new Set(
	'the a an this that these those his her their its my our your some many several two three all each every another both'.split(
		' ',
	),
);

const OTHER_PRONOUNS = new Set(
	'it they he she we you this these those there who which that one everyone nobody someone'.split(' '),
);

const RELATIVES = new Set(['who', 'which', 'that', 'whose', 'whom']);

/** The closed classes of words that clauses are made with, as bits: a word can be in several. */
const CLASS = { pronoun: 1, relative: 2, boundary: 4, preposition: 8, other: 16, determiner: 32 } as const;

const classesOf = oncePerWord(
	(word) =>
		(isPronoun(word) ? CLASS.pronoun : 0) |
		(RELATIVES.has(word) ? CLASS.relative : 0) |
		(BOUNDARIES.has(word) ? CLASS.boundary : 0) |
		(PREPOSITIONS.has(word) ? CLASS.preposition : 0) |
		(OTHER_PRONOUNS.has(word) ? CLASS.other : 0) |
		(DETERMINERS.has(word) ? CLASS.determiner : 0),
);

/** Reads one sentence: mentions of the subject, and whose each clause is. */
export function readSentence(tokens: readonly Token[], ground: Ground, state: State, firstPerson: boolean): Reference {
	const { isVerb } = ground;
	const count = tokens.length;
	const mention = new Uint16Array(count + 1);
	const possessive = new Uint16Array(count + 1);
	const holder = new Uint8Array(count + 1);
	let now: number = HOLDER.none;
	let main: number = HOLDER.none;
	let outer: number = HOLDER.none;
	let relative = false;
	let ofObject = false;
	let fresh = true;
	let noun = false;
	let inPhrase = false;
	let verbSeen = false;
	const { shadow } = state;
	state.shadow = undefined;
	const take = (who: number): void => {
		now = who;
		if (main === HOLDER.none) main = who;
		fresh = false;
		noun = false;
		inPhrase = false;
	};
	for (let at = 0; at < count; at++) {
		holder[at] = now;
		const token = tokens[at] as Token;
		const lower = token.lower;
		const classes = classesOf(token);
		// honorifics before a name
		let start = at;
		while (start - at < 4 && tokens[start]?.capital && NAME_PREFIXES.has(tokens[start]?.lower ?? '')) start++;
		let end = mentionAt(tokens, start, ground);
		if (end === 0 && start > at) end = mentionAt(tokens, at, ground);
		if (state.elsewhere && end === start + 1 && state.otherWords.has(tokens[start]?.lower ?? '')) end = 0;
		let nominative = true;
		if (end === 0 && at === 0) end = asMaker(tokens, ground, state);
		if (end === 0 && classes & CLASS.pronoun) {
			const referent = isShadowed(tokens, at, ground, shadow)
				? shadowed(state, shadow)
				: pronoun(token, tokens[at + 1], ground, state, firstPerson);
			const styled = referent === 'possessive' ? styleEnd(tokens, at + 1) : 0;
			if (styled > 0) end = styled;
			else if (referent === 'possessive') {
				possessive[at] = at + 1;
				if (lower === 'her' && !isNounAhead(tokens[at + 1])) mention[at] = at + 1;
				if (fresh && !inPhrase) noun = true;
				const kin = kinAfter(tokens, at);
				const before = tokens[at - 1]?.lower;
				if (kin > 0 && fresh && !inPhrase && !(before === 'and' && endsMention(mention, at - 1))) {
					if (main === HOLDER.none) tellOfKin(tokens, at, kin, state);
					// "His father, a professor, moved …": the clause is the father's.
					for (let k = at + 1; k <= kin; k++) holder[k] = now;
					take(HOLDER.person);
					at = afterSharedName(tokens, kin, ground, holder) - 1;
				}
				continue;
			}
			if (referent !== undefined && styled === 0) {
				end = at + 1;
				nominative = referent === 'nominative';
			}
		}
		if (end > 0) {
			const after = tokens[end];
			if (
				after?.kind === 'clitic' &&
				/^['’]s?$/.test(after.text) &&
				!(lower === 'he' || lower === 'she' || lower === 'they' || lower === 'i')
			) {
				possessive[at] = end + 1;
				for (let k = at + 1; k <= end; k++) holder[k] = now;
				if (fresh && !inPhrase) noun = true;
				at = end;
				continue;
			}
			mention[at] = end;
			state.named ||= token.capital && !NOMINATIVE.has(lower);
			for (let k = at + 1; k < end; k++) {
				holder[k] = now;
				if (tokens[k]) mention[k] = 0;
			}
			const before = tokens[at - 1];
			const object =
				before !== undefined &&
				!BOUNDARIES.has(before.lower) &&
				(PREPOSITIONS.has(before.lower) || OBJECT_VERBS_BEFORE.has(before.lower));
			const next = skipAdverbs(tokens, end, ground);
			if (nominative && (!object || isVerb(tokens[next]))) {
				take(HOLDER.subject);
				if (!ofObject) relative = false;
				state.last = 'subject';
				if (!NOMINATIVE.has(lower)) state.elsewhere = false;
			}
			at = end - 1;
			continue;
		}
		if (classes & CLASS.relative) {
			if (lower !== 'that' || isVerb(tokens[skipAdverbs(tokens, at + 1, ground)])) {
				const behind = tokens[at - 1]?.lower === ',' ? at - 2 : at - 1;
				const ofSubject =
					lower === 'who' &&
					(endsMention(mention, behind + 1) || (now === HOLDER.subject && endsPredicate(tokens, behind)));
				if (!relative) outer = now === HOLDER.none && behind >= 0 ? HOLDER.other : now;
				// "Ann Bell, whom Quill married, died": the sentence is about Ann Bell.
				if (outer === HOLDER.other && main === HOLDER.none) main = HOLDER.other;
				relative = true;
				ofObject = lower === 'whom' || lower === 'which' || lower === 'that';
				if (lower !== 'whom') now = ofSubject ? HOLDER.subject : HOLDER.other;
				fresh = false;
			}
			continue;
		}
		if (classes & CLASS.boundary) {
			if (relative && lower === ',') {
				now = outer === HOLDER.none ? now : outer;
				relative = false;
				ofObject = false;
			}
			if (verbSeen || lower !== 'and') {
				if (!(lower === 'and' && noun)) {
					fresh = true;
					noun = false;
				}
				inPhrase = false;
			}
			continue;
		}
		if (
			isVerb(token) &&
			(!token.capital || at === 0) &&
			!isNominal(tokens, at) &&
			!isGenitive(tokens, at) &&
			!(fresh && noun && token.lower.endsWith('ed') && tokens[at + 1] && !isAfterVerb(tokens[at + 1] as Token))
		) {
			verbSeen = true;
			if (fresh && noun && !inPhrase) {
				const person = personBefore(tokens, at, ground);
				if (person) {
					state.last = 'other';
					state.lastGender = person;
				}
				take(person ? HOLDER.person : HOLDER.other);
			}
			fresh = false;
			continue;
		}
		if (classes & CLASS.preposition) {
			if (fresh && !noun) inPhrase = true;
			continue;
		}
		if (classes & CLASS.other) {
			if (isVerb(tokens[skipAdverbs(tokens, at + 1, ground)])) take(HOLDER.other);
			continue;
		}
		if (classes & CLASS.determiner) {
			if (fresh && (!inPhrase || !PREPOSITIONS.has(tokens[at - 1]?.lower ?? ''))) {
				noun = true;
				if (tokens[at - 1]?.kind === 'number' || tokens[at - 1]?.lower === ',') inPhrase = false;
			}
			continue;
		}
		if (token.kind === 'word' && fresh && !inPhrase && !lower.endsWith('ly')) noun = true;
	}
	holder[count] = now;
	if (!state.shadow) state.shadow = lastPerson(tokens, mention);
	return { mention, possessive, holder, main, elsewhere: state.elsewhere };
}

const STYLES = new Set(
	'holiness excellency majesty highness eminence beatitude grace honour honor lordship ladyship worship'.split(' '),
);

/** Token index after the style of address that "His" or "Her" begins: "Holiness", "Royal Highness"; 0 where a name follows. */
function styleEnd(tokens: readonly Token[], at: number): number {
	const noun = /^(?:royal|imperial|serene|grand)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
	const token = tokens[noun];
	if (!token?.capital || !STYLES.has(token.lower)) return 0;
	return tokens[noun + 1]?.capital && tokens[noun + 1]?.kind === 'word' ? 0 : noun + 1;
}

/** Token index after a relative's word that follows a possessive, with at most two words between; 0 where none does. */
function kinAfter(tokens: readonly Token[], at: number): number {
	for (let next = at + 1; next <= at + 3; next++) {
		const lower = tokens[next]?.lower ?? '';
		if (MALE_KIN.has(lower) || FEMALE_KIN.has(lower)) return tokens[next + 1]?.kind === 'clitic' ? 0 : next + 1;
		if (tokens[next]?.kind !== 'word') return 0;
	}
	return 0;
}

/** Token index after a relative's name in commas that is the subject's too: "His father, John Quill, moved". */
function afterSharedName(tokens: readonly Token[], kin: number, ground: Ground, holder: Uint8Array): number {
	if (tokens[kin]?.lower !== ',') return kin;
	let start = kin + 1;
	while (start - kin < 5 && tokens[start]?.capital && NAME_PREFIXES.has(tokens[start]?.lower ?? '')) start++;
	const end = mentionAt(tokens, start, ground);
	if (end === 0 || tokens[end]?.lower !== ',') return kin;
	for (let at = kin; at <= end; at++) holder[at] = HOLDER.person;
	return end;
}

/** Whether a word that could be a verb is a noun where it stands: "her early work", "of study", "the plays". */
function isNominal(tokens: readonly Token[], at: number): boolean {
	const { lower } = tokens[at] as Token;
	if (AUXILIARY.test(lower) || lower.endsWith('ed')) return false;
	const before = tokens[at - 1]?.lower ?? '';
	const farther = tokens[at - 2]?.lower ?? '';
	const owned = (word: string): boolean => DETERMINERS.has(word) && word !== 'this' && word !== 'that';
	return (
		owned(before) ||
		(owned(farther) &&
			tokens[at - 1]?.kind === 'word' &&
			!tokens[at - 1]?.capital &&
			!before.endsWith('ly') &&
			farther !== 'all')
	);
}

const AUXILIARY =
	/^(?:is|was|are|were|am|be|been|has|have|had|does|do|did|will|would|can|could|may|might|shall|should|must|'s|'d|became|won|led|wrote|left|took|made|held|began|went|ran|taught)$/;

const isAfterVerb = (token: Token): boolean => token.kind !== 'word' || !token.capital;

const COPULA = new Set(['is', 'was', 'are', 'were', "'s", 'am', "'m", 'been']);

const LISTED = new Set([',', 'and', 'a', 'an', 'the', '&', '/', '-']);

/** Whether "who" follows what the subject is said to be: "is a painter, poet and critic who founded …". */
function endsPredicate(tokens: readonly Token[], last: number): boolean {
	// "a footballer from Argentina who …", "a prelate of the Catholic Church who …": a body is no person.
	let end = last;
	while (tokens[end]?.capital) end--;
	const name = tokens.slice(end + 1, last + 1).map((token) => token.text);
	const article = tokens[end]?.lower === 'the' && end < last;
	if (article) end--;
	const isPlace = !article && /^(?:from|in)$/.test(tokens[end]?.lower ?? '');
	// "is a Senior Advocate who …": a post in capitals.
	const isTitle = /^an?$/.test(tokens[end]?.lower ?? '') || (article && COPULA.has(tokens[end]?.lower ?? ''));
	if (name.length > 0 && !isPlace && !isTitle && !(isOfBody(tokens[end]) && hasOrganizationHead(name))) return false;
	if (name.length > 0 && !isTitle) end--;
	for (let at = end; at > Math.max(0, last - 30); at--) {
		const token = tokens[at] as Token;
		if (COPULA.has(token.lower)) return at < last;
		if (token.kind === 'punctuation' && !LISTED.has(token.lower)) return false;
		if (LISTED.has(token.lower)) continue;
		if (
			PREPOSITIONS.has(token.lower) ||
			OTHER_PRONOUNS.has(token.lower) ||
			/(?:son|daughter|wife|husband|father|mother|brother|sister|married|child)$/.test(token.lower)
		)
			return false;
	}
	return false;
}

const isOfBody = (token: Token | undefined): boolean => /^(?:of|at|for|with|in)$/.test(token?.lower ?? '');

function endsMention(mention: Uint16Array, end: number): boolean {
	for (let at = Math.max(0, end - 8); at < end; at++) if (mention[at] === end) return true;
	return false;
}
