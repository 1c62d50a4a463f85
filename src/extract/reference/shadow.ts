import { genderOfName } from '../lexicons/given-names';
import { FEMALE_KIN, isRelative, MALE_KIN } from '../lexicons/kin';
import { isPrizeName } from '../lexicons/prizes';
import { WORK_TYPE_BY_NOUN } from '../lexicons/work-types';
import { isYear } from '../slots/organization/name-run';
import { NAME_PREFIXES, prefixesFrom } from '../slots/person';
import type { Subject } from '../subject/subject';
import { PREPOSITIONS } from '../words/prepositions';
import type { Token } from '../words/tokens';
import { GENDER, NOMINATIVE, type Shadow, type State } from './pronoun';
import { type Ground, otherPerson, skipAdverbs } from './subject-mention';

/**
 * A sentence is about a relative. Most texts tell one thing of a brother or a mother and go back to their subject with the
 * next pronoun, unless somebody is born or dies, or the relative's life is told as it is now.
 */
export function tellOfKin(tokens: readonly Token[], from: number, to: number, state: State): void {
	const named = tokens.slice(to, to + 2).find(({ capital }) => capital);
	const male = tokens.slice(from, to).some(({ lower }) => MALE_KIN.has(lower));
	const female = tokens.slice(from, to).some(({ lower }) => FEMALE_KIN.has(lower));
	// "His cousin Arthur": the name tells.
	const gender = male ? 'male' : female ? 'female' : genderOfName(named?.lower ?? '');
	if (!gender) return;
	const now = tokens.find(({ lower }, at) => at >= to && (PRESENT.test(lower) || PAST.test(lower)));
	const others = tokens.slice(to).some(({ lower }) => isRelative(lower));
	const near = tokens.slice(from, to).some(({ lower }) => OF_SAME_AGE.test(lower));
	state.shadow = {
		gender,
		told: true,
		lives: !tokens.slice(to).some(({ lower }) => DIED.test(lower) || DEAD.test(lower)),
		now: !others && PRESENT.test(now?.lower ?? ''),
		goesOn: (near && (named ? state.opens : isWhatTheyAre(tokens, to))) || isDated(tokens, to),
		works: tokens.slice(to).some(({ lower }) => WORKED.test(lower)),
		peer: near && named !== undefined,
		born: tokens[now ? tokens.indexOf(now) + 1 : 0]?.lower === 'born',
	};
}

/** "their son, William (1838–1901),": the years of a life behind a relative's name introduce them. */
function isDated(tokens: readonly Token[], from: number): boolean {
	const open = tokens.findIndex(({ text }, at) => at >= from && text === '(');
	return open > 0 && open < from + LONGEST_NAME && tokens.slice(open, open + LONGEST_NAME).some(isYear);
}
/** Words of a name and of the dates of a life. */
const LONGEST_NAME = 6;

/**
 * A sentence is about a colleague or a friend, of whom no word tells whether they are a man or a woman: where it says who they
 * are or that they went, "His boss retired. He became mayor", the next may be about either.
 */
export function tellOfCompanion(tokens: readonly Token[], to: number, { gender }: Subject, state: State): void {
	if (gender !== 'female' && gender !== 'male') return;
	const verb = tokens[to]?.lower ?? '';
	const goesOn = WENT.test(verb) || isWhatTheyAre(tokens, to);
	if (goesOn) state.shadow = { gender, told: true, goesOn };
}

/** "is a judge": what somebody is now, of which the next sentence may go on to tell. */
const isWhatTheyAre = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.lower === 'is' && /^an?$/.test(tokens[at + 1]?.lower ?? '');

/** Verbs by which somebody leaves a place that the next sentence may fill. */
const WENT = /^(?:retired|resigned|left|died|quit|moved|departed)$/;

/** Verbs that say that somebody died. */
const DIED = /^(?:died|drowned|perished|killed)$/;
/** Other words that say that a relative's life is over. */
const DEAD = /^(?:dies|death|executed|murdered|lost)$/;

/** Relatives whose own life a paragraph may tell; of fathers and mothers one sentence is told before the subject's youth. */
const OF_SAME_AGE = /^(?:brother|sister|son|daughter|nephew|niece|uncle|aunt|half-brother|half-sister)$/;

/** Verbs of a career, of which the next sentence may go on to tell, and those by which it does. */
const WORKED = /^(?:worked|works|joined|served|founded|ran|became|played|taught|led|employed|practised|practiced)$/;
const GOES_ON = /^(?:promoted|rose|left|retired|resigned|stayed|remained|dismissed|sacked|fired|demoted)$/;

const PRESENT = /^(?:is|has|lives|resides|works|runs|owns|teaches|studies|plays|serves|attends)$/;
const PAST = /^(?:was|were|had|did|.{2,20}ed)$/;

/** The person other than the subject whom a sentence names last, where a given name tells a man or a woman. */
export function lastPerson(tokens: readonly Token[], mention: Uint16Array): Shadow | undefined {
	for (let at = tokens.length - 2; at >= 0; at--) {
		const { capital, lower, kind } = tokens[at] as Token;
		const next = tokens[at + 1];
		if (!capital || kind !== 'word' || !next?.capital || next.kind !== 'word') continue;
		const gender = genderOfName(lower);
		if (gender && (mention[at] ?? 0) === 0) return { gender, told: isTopicOfWork(tokens, at) };
	}
	return undefined;
}

/** "wrote a life of Tom Reed", "a film about the painter Ann Bell": of whom a work tells, as the next sentence may. */
function isTopicOfWork(tokens: readonly Token[], at: number): boolean {
	for (let before = at - 1; before > 0 && before > at - 5; before--) {
		if (!/^(?:of|about|on)$/.test(tokens[before]?.lower ?? '')) continue;
		return /^(?:life|lives|biography|study|portrait|memoir|history|book|film|opera|play|novel|documentary|musical|monograph|essay)$/.test(
			tokens[before - 1]?.lower ?? '',
		);
	}
	return false;
}

/** What a sentence may say that somebody else is without turning to them: a name, a part, what is loved. */
const NOT_MET =
	/^(?:names?|nickname|pseudonym|surname|roles?|parts?|characters?|favou?rites?|idols?|hero(?:es)?|influences?|inspirations?|title|author|authors)$/;

/**
 * The man or woman whom a sentence about something else names with "is" or "by": "Her agent is Tom Reed", "Among
 * her pupils was Ann Bell", "Acme was founded by Tom Reed". What follows may tell of them as well as of the subject.
 */
export function identified(tokens: readonly Token[], mention: Uint16Array): Shadow | undefined {
	const verb = tokens.findIndex(({ lower }) => IDENTIFIES.test(lower));
	if (verb < 1 || tokens.slice(0, verb).some(({ lower }) => NOT_MET.test(lower))) return undefined;
	if (listsThings(tokens, verb)) return undefined;
	const founded = FOUNDED.test(tokens[verb + 1]?.lower ?? '') && tokens[verb + 2]?.lower === 'by';
	let name = founded ? verb + 3 : verb + 1;
	while (isDescription(tokens[name])) name++;
	const { lower = '', quoted = true } = tokens[name] ?? {};
	const gender = genderOfName(lower);
	if (quoted || !gender || !tokens[name + 1]?.capital || (mention[name] ?? 0) > 0) return undefined;
	// "His best known prize is the Tony Award."
	const end = tokens.findIndex(({ capital }, at) => at > name && !capital);
	if (isPrizeName(tokens[(end < 0 ? tokens.length : end) - 1]?.text ?? '')) return undefined;
	// "His clients include Tom Reed and Ann Bell": nobody of them alone.
	const several = tokens
		.slice(name + 2, name + 5)
		.some(({ lower: word }, at, next) => /^(?:and|,)$/.test(word) && next[at + 1]?.capital);
	return several ? undefined : { gender, told: true, goesOn: true };
}

/** "Her awards include the Edgar Prize", "His films include Tom Reed's Tide": what it lists is nobody. */
const listsThings = (tokens: readonly Token[], verb: number): boolean =>
	/^includ/.test(tokens[verb]?.lower ?? '') &&
	tokens.slice(0, verb).some(({ lower }) => WORK_TYPE_BY_NOUN.has(lower) || THINGS.test(lower));
const THINGS =
	/^(?:awards?|prizes?|honou?rs|accolades|distinctions|medals|fellowships|grants|credits|publications|titles|exhibitions|shows|commissions|venues|festivals|residencies|productions)$/;

const isDescription = (token: Token | undefined): boolean =>
	token?.kind === 'word' && !token.capital && !PREPOSITIONS.has(token.lower) && !/(?:ed|ing)$/.test(token.lower);
const FOUNDED = /^(?:founded|established|started|owned|run|led|headed|chaired|managed|edited|painted)$/;
const IDENTIFIES = /^(?:is|was|were|are|includes?|included)$/;

/**
 * The man or woman of whom a sentence tells whose subject is nobody yet, named at its head or in apposition: "Ann Bell, a
 * novelist, was born", "The director, Ann Bell of Acme, studied". Nothing where it names several.
 */
export function apposed(tokens: readonly Token[], mention: Uint16Array, ground: Ground): Shadow | undefined {
	let found: Shadow | undefined;
	for (let at = 0; at < tokens.length; at++) {
		const { capital, lower, quoted } = tokens[at] as Token;
		const gender = capital && !quoted ? genderOfName(lower) : undefined;
		if (!gender || (mention[at] ?? 0) > 0) continue;
		const end = otherPerson(tokens, at, ground);
		if (end < at + 2) continue;
		const from = prefixesFrom(tokens, at);
		const isApposed = from === 0 || tokens[from - 1]?.lower === ',';
		if (isApposed && found) return undefined;
		if (isApposed && /^(?:,|of|from|\()$/.test(tokens[end]?.lower ?? '')) found = { gender, told: true, goesOn: true };
		at = end - 1;
	}
	return found;
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
		const gender = genderOfName(lower);
		if (gender && tokens[name + 1]?.capital && !quoted) return gender;
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
	// "His father was a smith. In 1859 he came to Tallow, where he died": of both it may be told.
	if (shadow.lives && saysDeath(tokens, lower)) return true;
	if (at > 0) return false;
	const verb = skipAdverbs(tokens, at + 1, ground);
	const next = tokens[skipAdverbs(tokens, verb + 1, ground)];
	const word = tokens[verb]?.lower ?? '';
	if (word === 'had') return next?.lower === 'been' || (next?.kind === 'word' && ground.isVerb(next));
	if (!shadow.told) return false;
	// "His father was born in Ulm. He married Ann Bell": of either.
	if (shadow.born && word === 'married') return true;
	// "Her sister is a doctor. She works at …": nobody can tell whose work that is.
	if (shadow.now && PRESENT.test(word)) return true;
	if (shadow.works && (GOES_ON.test(word) || (/^(?:was|is)$/.test(word) && GOES_ON.test(next?.lower ?? ''))))
		return true;
	return /^(?:died|drowned)$/.test(word) || /^(?:born|killed|away)$/.test(next?.lower ?? '');
}

/**
 * Whether a pronoun goes on with the relative of whom its sentence tells, as far as anybody can say: "His nephew Tom joined from
 * Acme; he became director", "His father was born in Ulm in 1799, and he married Ann Bell".
 */
export function isSaidOfKin(tokens: readonly Token[], at: number, kin: Shadow | undefined): kin is Shadow {
	if (!kin || GENDER[tokens[at]?.lower ?? ''] !== kin.gender) return false;
	const before = tokens[at - 1]?.lower;
	return (before === ';' && kin.peer === true && kin.works === true) || (before === 'and' && kin.born === true);
}

/** "His father built ships. He later became a dean": whether a sentence that opens so may be told of the relative as well. */
export const isLaterLife = (
	tokens: readonly Token[],
	at: number,
	ground: Ground,
	shadow: Shadow | undefined,
): boolean =>
	at === 0 &&
	shadow?.lives === true &&
	GENDER[tokens[0]?.lower ?? ''] === shadow.gender &&
	/^(?:later|afterwards?|subsequently|eventually)$/.test(tokens[1]?.lower ?? '') &&
	ground.isVerb(tokens[2]);

/** Whether a sentence has a pronoun for its subject and says that somebody died: "he came to Tallow and died". */
const saysDeath = (tokens: readonly Token[], pronoun: string): boolean => {
	const from = tokens.findIndex(({ lower }) => lower === pronoun);
	return tokens.slice(from + 1).some(({ lower }) => DIED.test(lower));
};

/** Turns the text to that person until it names the subject again. */
export function shadowed(state: State, shadow: Shadow | undefined): undefined {
	state.last = 'other';
	state.lastGender = shadow?.gender ?? 'unknown';
	return undefined;
}
