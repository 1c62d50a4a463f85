import { FEMALE_NAMES, MALE_NAMES } from '../lexicons/given-names';
import { isRelative, MALE_KIN } from '../lexicons/kin';
import { NAME_PREFIXES } from '../slots/person';
import type { Token } from '../words/tokens';
import { GENDER, NOMINATIVE, type Shadow, type State } from './pronoun';
import { type Ground, skipAdverbs } from './subject-mention';

/**
 * A sentence is about a relative. Most texts tell one thing of a brother or a mother and go back to their subject with the
 * next pronoun, unless somebody is born or dies, or the relative's life is told as it is now.
 */
export function tellOfKin(tokens: readonly Token[], from: number, to: number, state: State): void {
	const male = tokens.slice(from, to).some(({ lower }) => MALE_KIN.has(lower));
	const now = tokens.find(({ lower }, at) => at >= to && (PRESENT.test(lower) || PAST.test(lower)));
	const others = tokens.slice(to).some(({ lower }) => isRelative(lower));
	const near = tokens.slice(from, to).some(({ lower }) => OF_SAME_AGE.test(lower));
	const named = tokens.slice(to, to + 2).some(({ capital }) => capital);
	state.shadow = {
		gender: male ? 'male' : 'female',
		told: true,
		now: !others && PRESENT.test(now?.lower ?? ''),
		goesOn: state.opens && near && named,
	};
}

/** Relatives whose own life a paragraph may tell; of fathers and mothers one sentence is told before the subject's youth. */
const OF_SAME_AGE = /^(?:brother|sister|son|daughter|nephew|niece|uncle|aunt|half-brother|half-sister)$/;

const PRESENT = /^(?:is|has|lives|resides|works|runs|owns|teaches|studies|plays|serves|attends)$/;
const PAST = /^(?:was|were|had|did|.{2,20}ed)$/;

/** The person other than the subject whom a sentence names last, where a given name tells a man or a woman. */
export function lastPerson(tokens: readonly Token[], mention: Uint16Array): Shadow | undefined {
	for (let at = tokens.length - 2; at >= 0; at--) {
		const { capital, lower, kind } = tokens[at] as Token;
		const next = tokens[at + 1];
		if (!capital || kind !== 'word' || !next?.capital || next.kind !== 'word') continue;
		const [male, female] = [MALE_NAMES.has(lower), FEMALE_NAMES.has(lower)];
		if (male !== female && (mention[at] ?? 0) === 0) return { gender: male ? 'male' : 'female', told: false };
	}
	return undefined;
}

/** Verbs by which somebody is brought into a text: "The governor appointed Tom Reed as judge. He studied …". */
const BRINGS =
	/^(?:appointed|appoints|named|names|nominated|nominates|elected|elects|ordained|welcomed|welcomes|introduced|introduces|hired|hires)$/;

/**
 * Gender of the man or woman whom a sentence that does not name the subject brings in as the object of its verb; nothing
 * where it brings in nobody. What follows tells of them until the subject is named again.
 */
export function broughtIn(
	tokens: readonly Token[],
	mention: Uint16Array,
	possessive: Uint16Array,
): Shadow['gender'] | undefined {
	if (mention.some((end) => end > 0) || possessive.some((end) => end > 0)) return undefined;
	for (let at = 1; at < tokens.length; at++) {
		if (!tokens[at]?.capital || !BRINGS.test(tokens[at - 1]?.lower ?? '')) continue;
		let name = at;
		while (name < at + 3 && (NAME_PREFIXES.has(tokens[name]?.lower ?? '') || TITLE.test(tokens[name]?.text ?? '')))
			name++;
		const { lower = '', quoted } = tokens[name] ?? {};
		const [male, female] = [MALE_NAMES.has(lower), FEMALE_NAMES.has(lower)];
		if (male !== female && tokens[name + 1]?.capital && !quoted) return male ? 'male' : 'female';
	}
	return undefined;
}

/** An abbreviated title: "Msgr.". */
const TITLE = /^\p{Lu}\p{Ll}{1,4}\.$/u;

/**
 * Whether a pronoun at a sentence's head may be that of the person told of right before: "His father was a miner. He died
 * in 1950.", "She met Ann Bell. She had founded Acme."
 */
export function isShadowed(tokens: readonly Token[], at: number, ground: Ground, shadow: Shadow | undefined): boolean {
	const { lower = '' } = tokens[at] ?? {};
	if (!shadow || !NOMINATIVE.has(lower) || GENDER[lower] !== shadow.gender) return false;
	if (shadow.goesOn) return true;
	if (at > 0) return false;
	const verb = skipAdverbs(tokens, at + 1, ground);
	const next = tokens[skipAdverbs(tokens, verb + 1, ground)];
	const word = tokens[verb]?.lower ?? '';
	if (word === 'had') return next?.lower === 'been' || (next?.kind === 'word' && ground.isVerb(next));
	if (!shadow.told) return false;
	// "Her sister is a doctor. She works at …": nobody can tell whose work that is.
	if (shadow.now && PRESENT.test(word)) return true;
	return /^(?:died|drowned)$/.test(word) || /^(?:born|killed|away)$/.test(next?.lower ?? '');
}

/** Turns the text to that person until it names the subject again. */
export function shadowed(state: State, shadow: Shadow | undefined): undefined {
	state.last = 'other';
	state.lastGender = shadow?.gender ?? 'unknown';
	return undefined;
}
