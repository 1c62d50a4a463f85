import { isGivenName } from '../lexicons/given-names';
import { isCompanion } from '../lexicons/kin';
import { NAME_PREFIXES } from '../slots/person';
import { isGenitive } from '../words/genitive';
import { PREPOSITIONS } from '../words/prepositions';
import type { Token } from '../words/tokens';
import { opensLifeOfChild } from './child-life';
import { APPOINTS, BOUNDARIES, CLASS, classesOf, OBJECT_VERBS_BEFORE } from './clause-words';
import { endsPredicate } from './ends-predicate';
import { isOwnerClitic, kinAfter } from './kin-after';
import { isLoneName } from './lone-name';
import { isNominal } from './nominal';
import { openingEnd } from './opening-of-another';
import { personBefore } from './person-before';
import { GENDER, isNounAhead, NOMINATIVE, pronoun, type Shadow, type State } from './pronoun';
import {
	apposed,
	broughtIn,
	identified,
	isLaterLife,
	isSaidOfKin,
	isShadowed,
	lastPerson,
	shadowed,
	tellOfCompanion,
	tellOfKin,
} from './shadow';
import { styleEnd } from './style-of-address';
import { asMaker, asSketched, endsMention, type Ground, mentionAt, otherPerson, skipAdverbs } from './subject-mention';

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
	/** Whether the sentence before, in the same paragraph, was about somebody else. */
	readonly afterOther: boolean;
}

/** Reads one sentence: mentions of the subject, and whose each clause is. */
export const readSentence = (tokens: readonly Token[], ground: Ground, state: State, firstPerson: boolean): Reference =>
	new SentenceReader(tokens, ground, state, firstPerson).read();

/** One walk over the words of a sentence, with what is known of the clause at each. */
class SentenceReader {
	readonly #tokens: readonly Token[];
	readonly #ground: Ground;
	readonly #state: State;
	readonly #firstPerson: boolean;
	/** Somebody else whom the sentence before told of. */
	readonly #shadow: Shadow | undefined;
	/** Whom the sentence before was about. */
	readonly #before: State['last'];
	readonly #mention: Uint16Array;
	readonly #possessive: Uint16Array;
	readonly #holder: Uint8Array;
	/** The grammatical subject in force. */
	#now: number = HOLDER.none;
	#main: number = HOLDER.none;
	/** The one in force around a relative clause. */
	#outer: number = HOLDER.none;
	#inRelative = false;
	/** Whether the relative pronoun stands for the object: "whom", "which", "that". */
	#ofObject = false;
	/** Whether a new clause may begin here: its subject has not come. */
	#fresh = true;
	/** Whether a noun has come that may be that subject. */
	#noun = false;
	/** Whether we are in a phrase with a preposition that opens the clause: its noun is no subject. */
	#inPhrase = false;
	#verbSeen = false;
	/** Whether a clause has been the subject's. */
	#tookSubject = false;
	/** Of whom the text told before this sentence turned to somebody in passing. */
	#passed: Pick<State, 'last' | 'lastGender'> | undefined;

	constructor(tokens: readonly Token[], ground: Ground, state: State, firstPerson: boolean) {
		this.#tokens = tokens;
		this.#ground = ground;
		this.#state = state;
		this.#firstPerson = firstPerson;
		this.#shadow = state.shadow;
		this.#before = state.last;
		state.shadow = undefined;
		this.#mention = new Uint16Array(tokens.length + 1);
		this.#possessive = new Uint16Array(tokens.length + 1);
		this.#holder = new Uint8Array(tokens.length + 1);
	}

	read(): Reference {
		const count = this.#tokens.length;
		for (let at = 0; at < count; at = this.#readWord(at) + 1) this.#holder[at] = this.#now;
		this.#holder[count] = this.#now;
		const state = this.#state;
		const brought = broughtIn(this.#tokens, this.#mention, this.#possessive);
		if (brought) {
			state.last = 'other';
			state.lastGender = brought;
		}
		if (this.#passed && state.last === 'other') Object.assign(state, this.#passed);
		state.shadow ??= this.#toldOf() ?? lastPerson(this.#tokens, this.#mention);
		return {
			mention: this.#mention,
			possessive: this.#possessive,
			holder: this.#holder,
			main: this.#main,
			elsewhere: state.elsewhere,
			afterOther: this.#before === 'other' || this.#shadow?.told === true,
		};
	}

	/** Whom a sentence of something else tells of as well. */
	#toldOf(): Shadow | undefined {
		if (this.#tookSubject || (this.#main !== HOLDER.none && this.#main !== HOLDER.other)) return undefined;
		return identified(this.#tokens, this.#mention) ?? apposed(this.#tokens, this.#mention, this.#ground);
	}

	/** The clause has its subject. */
	#take(who: number): void {
		this.#now = who;
		if (this.#main === HOLDER.none) this.#main = who;
		this.#fresh = false;
		this.#noun = false;
		this.#inPhrase = false;
	}

	/** Reads what begins at a token, and tells the last token of it. */
	#readWord(at: number): number {
		const tokens = this.#tokens;
		const token = tokens[at] as Token;
		const classes = classesOf(token);
		const named = this.#nameEnd(at);
		if (named > 0) return this.#readMention(at, named, true);
		if (classes & CLASS.pronoun) {
			const referent = this.#referent(at);
			if (referent === 'possessive') {
				const styled = styleEnd(tokens, at + 1);
				return styled > 0 ? this.#readMention(at, styled, true) : this.#readPossessive(at);
			}
			if (referent) return this.#readMention(at, at + 1, referent === 'nominative');
		}
		const kin = this.#othersKin(at);
		if (kin > 0) return kin - 1;
		if (opensLifeOfChild(tokens, at)) this.#now = HOLDER.person;
		if (token.text === 'I' && this.#isSpeaker(at)) this.#take(HOLDER.person);
		else if (classes & CLASS.relative) this.#readRelative(at);
		else if (classes & CLASS.boundary) this.#readBoundary(token.lower);
		else if (this.#isVerbOfClause(at)) this.#readVerb(at);
		else if (classes & CLASS.preposition) {
			if (this.#fresh && !this.#noun) this.#inPhrase = true;
		} else if (classes & CLASS.other) {
			if (this.#ground.isVerb(tokens[skipAdverbs(tokens, at + 1, this.#ground)])) this.#take(HOLDER.other);
		} else if (classes & CLASS.determiner) this.#readDeterminer(at);
		else if (token.kind === 'word' && this.#fresh && !this.#isInPhrase(at) && !this.#isAdverb(at)) this.#noun = true;
		return at;
	}

	/** End of a mention of the subject by name, honorifics before it included; 0 where there is none. */
	#nameEnd(at: number): number {
		const [tokens, ground, state] = [this.#tokens, this.#ground, this.#state];
		const start = afterHonorifics(tokens, at);
		let end = mentionAt(tokens, start, ground);
		if (end === 0 && start > at) end = mentionAt(tokens, at, ground);
		if (state.elsewhere && end === start + 1 && state.otherWords.has(tokens[start]?.lower ?? '')) end = 0;
		return end || asSketched(tokens, at, state) || (at === 0 ? asMaker(tokens, ground, state) : 0);
	}

	#referent(at: number): ReturnType<typeof pronoun> {
		const tokens = this.#tokens;
		const shadow = this.#main === HOLDER.subject ? undefined : this.#shadow;
		const kin = this.#main === HOLDER.person ? this.#state.shadow : undefined;
		if (isSaidOfKin(tokens, at, kin)) return shadowed(this.#state, kin);
		if (isLaterLife(tokens, at, this.#ground, shadow)) return undefined;
		// "His father left Ulm for Tallow, where he became mayor."
		const other = tokens[at - 1]?.lower === 'where' && this.#main === HOLDER.person ? this.#state.shadow : undefined;
		if (other && GENDER[tokens[at]?.lower ?? ''] === other.gender) return undefined;
		return isShadowed(tokens, at, this.#ground, shadow)
			? shadowed(this.#state, shadow)
			: pronoun(tokens[at] as Token, tokens[at + 1], this.#ground, this.#stateAt(at), this.#firstPerson);
	}

	/** "I was a clerk when I met Quill": somebody else speaks, and "World War I was" is nobody. */
	#isSpeaker(at: number): boolean {
		const before = this.#tokens[at - 1];
		const isNumeral = before?.kind === 'word' && before.capital && at > 1;
		return !isNumeral && this.#ground.isVerb(this.#tokens[skipAdverbs(this.#tokens, at + 1, this.#ground)]);
	}

	/** "President Roe appointed her to the court": whoever appoints is not the one appointed, who is whom the text was about. */
	#stateAt(at: number): State {
		const tokens = this.#tokens;
		return this.#before === 'subject' &&
			/^(?:him|her)$/.test(tokens[at]?.lower ?? '') &&
			APPOINTS.has(tokens[at - 1]?.lower ?? '')
			? { ...this.#state, last: 'subject' }
			: this.#state;
	}

	/** "her": what comes is the subject's, and a relative may take the clause. */
	#readPossessive(at: number): number {
		const tokens = this.#tokens;
		this.#possessive[at] = at + 1;
		if (tokens[at]?.lower === 'her' && !isNounAhead(tokens[at + 1])) this.#mention[at] = at + 1;
		// "In 1999 his nephew joined": the phrase is over.
		if (this.#fresh && tokens[at - 1]?.kind === 'number') this.#inPhrase = false;
		const opens = this.#fresh && !this.#inPhrase;
		if (opens) this.#noun = true;
		const companion = opens && this.#main === HOLDER.none ? kinAfter(tokens, at, isCompanion) : 0;
		if (companion > 0) tellOfCompanion(tokens, companion, this.#ground.subject, this.#state);
		const kin = opens ? kinAfter(tokens, at) : 0;
		if (kin === 0 || (tokens[at - 1]?.lower === 'and' && endsMention(this.#mention, at - 1))) return at;
		if (this.#main === HOLDER.none) tellOfKin(tokens, at, kin, this.#state);
		// "His father, a professor, moved …": the clause is the father's.
		this.#holder.fill(this.#now, at + 1, kin + 1);
		this.#take(HOLDER.person);
		return afterSharedName(tokens, kin, this.#ground, this.#holder) - 1;
	}

	/** "Their eldest son, Tom, worked", "Tom's sister Ann was": end of a relative of others, with whom the sentence opens; 0 elsewhere. */
	#othersKin(at: number): number {
		const tokens = this.#tokens;
		if (at > 1 || this.#main !== HOLDER.none || !this.#fresh) return 0;
		const owner = /^(?:his|her|their)$/.test(tokens[at]?.lower ?? '') ? at === 0 : isOwnerClitic(tokens, at);
		const kin = owner ? kinAfter(tokens, at) : 0;
		if (kin === 0) return 0;
		tellOfKin(tokens, at, kin, this.#state);
		this.#take(HOLDER.person);
		return kin;
	}

	/** "In the 1960s Hall began": a year closes the phrase with which a clause opens. */
	#isInPhrase(at: number): boolean {
		if (this.#inPhrase && this.#tokens[at]?.capital && isYear(this.#tokens[at - 1])) this.#inPhrase = false;
		return this.#inPhrase;
	}

	/** A mention of the subject up to an end: whose clause it makes. */
	#readMention(at: number, end: number, nominative: boolean): number {
		const [tokens, ground, state] = [this.#tokens, this.#ground, this.#state];
		const { capital, lower } = tokens[at] as Token;
		const after = tokens[end];
		if (after?.kind === 'clitic' && /^['’]s?$/.test(after.text) && !NOMINATIVE.has(lower)) {
			this.#possessive[at] = end + 1;
			this.#holder.fill(this.#now, at + 1, end + 1);
			if (this.#fresh && !this.#inPhrase) this.#noun = true;
			return end;
		}
		this.#mention[at] = end;
		state.named ||= capital && !NOMINATIVE.has(lower);
		this.#holder.fill(this.#now, at + 1, end);
		const before = tokens[at - 1];
		const object =
			before !== undefined &&
			!BOUNDARIES.has(before.lower) &&
			(PREPOSITIONS.has(before.lower) || OBJECT_VERBS_BEFORE.has(before.lower));
		if (nominative && (!object || ground.isVerb(tokens[skipAdverbs(tokens, end, ground)]))) {
			this.#take(HOLDER.subject);
			this.#tookSubject = true;
			if (!this.#ofObject) this.#inRelative = false;
			state.last = 'subject';
			if (!NOMINATIVE.has(lower)) state.elsewhere = false;
		}
		return end - 1;
	}

	/** "who", "which", "that": a clause within the clause. */
	#readRelative(at: number): void {
		const tokens = this.#tokens;
		const { lower } = tokens[at] as Token;
		if (lower === 'that' && !this.#ground.isVerb(tokens[skipAdverbs(tokens, at + 1, this.#ground)])) return;
		const behind = tokens[at - 1]?.lower === ',' ? at - 2 : at - 1;
		const ofSubject =
			lower === 'who' &&
			(endsMention(this.#mention, behind + 1) || (this.#now === HOLDER.subject && endsPredicate(tokens, behind)));
		if (!this.#inRelative) this.#outer = this.#now === HOLDER.none && behind >= 0 ? HOLDER.other : this.#now;
		// "Ann Bell, whom Quill married, died": the sentence is about Ann Bell.
		if (this.#outer === HOLDER.other && this.#main === HOLDER.none) this.#main = HOLDER.other;
		this.#inRelative = true;
		this.#ofObject = lower === 'whom' || lower === 'which' || lower === 'that';
		if (lower !== 'whom') this.#now = ofSubject ? HOLDER.subject : HOLDER.other;
		this.#fresh = false;
	}

	/** A comma or a conjunction: a relative clause ends, and a new clause may begin. */
	#readBoundary(lower: string): void {
		if (this.#inRelative && lower === ',') {
			if (this.#outer !== HOLDER.none) this.#now = this.#outer;
			this.#inRelative = false;
			this.#ofObject = false;
		}
		if (!this.#verbSeen && lower === 'and') return;
		if (lower !== 'and' || !this.#noun) {
			this.#fresh = true;
			this.#noun = false;
		}
		this.#inPhrase = false;
	}

	/** Whether a word is the verb of a clause, and no noun or participle before one. */
	#isVerbOfClause(at: number): boolean {
		const tokens = this.#tokens;
		const token = tokens[at] as Token;
		if (!this.#ground.isVerb(token) || (token.capital && at > 0)) return false;
		if (isNominal(tokens, at) || isGenitive(tokens, at)) return false;
		const [next, given] = [tokens[at + 1], tokens[at - 2]?.lower ?? ''];
		// "after Ann Roe founded Acme": behind a name it is no participle.
		if (tokens[at - 1]?.capital && isGivenName(given)) return true;
		return !(this.#fresh && this.#noun && token.lower.endsWith('ed') && next?.capital && next.kind === 'word');
	}

	/** "Later joined Acme": an adverb that opens the sentence is no noun of its clause. */
	#isAdverb(at: number): boolean {
		const tokens = this.#tokens;
		return (tokens[at] as Token).lower.endsWith('ly') || (at === 0 && skipAdverbs(tokens, 0, this.#ground) > 0);
	}

	#readVerb(at: number): void {
		this.#verbSeen = true;
		if (this.#fresh && this.#noun && !this.#inPhrase) {
			const person = personBefore(this.#tokens, at, this.#ground);
			if (person) {
				this.#state.last = 'other';
				this.#state.lastGender = person;
			}
			const lone = !person && isLoneName(this.#tokens, at, this.#ground);
			if (lone) this.#passBy(at);
			const isFirst = this.#main === HOLDER.none;
			this.#take(person || lone ? HOLDER.person : HOLDER.other);
			// "Before joining Acme, Jana was a buyer at Globex": the opening is Jana's.
			if (isFirst) this.#holder.fill(HOLDER.person, 0, openingEnd(this.#tokens, at, this.#ground));
		} else if (this.#fresh && this.#tokens[at - 1]?.lower === ',') {
			const person = this.#opener();
			if (person) {
				this.#state.last = 'other';
				this.#state.lastGender = person;
				this.#take(HOLDER.person);
			}
		}
		this.#fresh = false;
	}

	/** "Tom Reed, who came in 2001, said that he": gender of the person whom the sentence opens with and tells more of in commas. */
	#opener(): ReturnType<typeof personBefore> {
		const tokens = this.#tokens;
		const name = afterHonorifics(tokens, 0);
		const end = otherPerson(tokens, name, this.#ground);
		const isName = end - name > 1 || (name > 0 && end > name);
		// "Tom Reed, her brother, died, and she": told beside the subject.
		const isOfSubject = this.#possessive.some((owned) => owned > 0);
		return isName && !isOfSubject && tokens[end]?.lower === ',' ? personBefore(tokens, end, this.#ground) : undefined;
	}

	/** Until the sentence ends, pronouns are those of somebody of whom the text has not spoken. */
	#passBy(verb: number): void {
		// "Bohl married her": whom, and not himself.
		const [next, after] = this.#tokens.slice(verb + 1, verb + 3);
		if (/^(?:him|them)$/.test(next?.lower ?? '') || (next?.lower === 'her' && !isNounAhead(after))) return;
		const { last, lastGender } = this.#state;
		this.#passed = { last, lastGender };
		this.#state.last = 'other';
		this.#state.lastGender = 'unknown';
	}

	#readDeterminer(at: number): void {
		const before = this.#tokens[at - 1];
		if (!this.#fresh || (this.#inPhrase && PREPOSITIONS.has(before?.lower ?? ''))) return;
		this.#noun = true;
		if (before?.kind === 'number' || before?.lower === ',') this.#inPhrase = false;
	}
}

const isYear = (token: Token | undefined): boolean => /^(?:1[5-9]|20)\d\ds?$/.test(token?.text ?? '');

/** Token index after the honorifics, at most four, that begin at a token. */
function afterHonorifics(tokens: readonly Token[], at: number): number {
	let end = at;
	while (end - at < 4 && tokens[end]?.capital && NAME_PREFIXES.has(tokens[end]?.lower ?? '')) end++;
	return end;
}

/** Token index after a relative's name in commas that is the subject's too: "His father, John Quill, moved". */
function afterSharedName(tokens: readonly Token[], kin: number, ground: Ground, holder: Uint8Array): number {
	if (tokens[kin]?.lower !== ',') return kin;
	const end = mentionAt(tokens, afterHonorifics(tokens, kin + 1), ground);
	if (end === 0 || tokens[end]?.lower !== ',') return kin;
	for (let at = kin; at <= end; at++) holder[at] = HOLDER.person;
	return end;
}
