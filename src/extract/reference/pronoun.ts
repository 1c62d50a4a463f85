import type { Subject } from '../subject/subject';
import type { Token } from '../words/tokens';
import type { Ground } from './subject-mention';

/** Pronouns that can be a verb's subject. */
export const NOMINATIVE = new Set(['he', 'she', 'they', 'i']);

const OBJECT = new Set(['him', 'her', 'them', 'me', 'himself', 'herself', 'themself', 'themselves', 'myself']);

const POSSESSIVE = new Set(['his', 'her', 'their', 'my']);

/** Whether a word is a pronoun that may mean the subject. */
export const isPronoun = (word: string): boolean => NOMINATIVE.has(word) || OBJECT.has(word) || POSSESSIVE.has(word);

/** Gender of each third-person pronoun. */
export const GENDER: Readonly<Record<string, Subject['gender']>> = {
	he: 'male',
	him: 'male',
	his: 'male',
	himself: 'male',
	she: 'female',
	her: 'female',
	herself: 'female',
	they: 'other',
	them: 'other',
	their: 'other',
	themself: 'other',
	themselves: 'other',
};

/** Whether "her" before this token is a possessive. */
export const isNounAhead = (token: Token | undefined): boolean =>
	(token?.kind === 'word' || token?.kind === 'number') &&
	!['in', 'at', 'to', 'as', 'for', 'and', 'by', 'with', 'on', 'from', 'the', 'a', 'an'].includes(token.lower);

/** What pronouns refer to while the text is read from its beginning. */
export interface State {
	/** The person whom the last sentence was about. */
	last: 'subject' | 'other';
	lastGender: 'female' | 'male' | 'unknown';
	/** Whether another person is the topic of the running part. */
	elsewhere: boolean;
	/** The words of that person's name, which are not the subject's there. */
	otherWords: ReadonlySet<string>;
	/** Whether that ends with the block. */
	passing: boolean;
	block: number;
	/** Whether the running block has named the subject. */
	named: boolean;
	/** Whether the running sentence opens its block. */
	opens: boolean;
	/** Whether it opens what stands right under the subject's name. */
	entry?: boolean;
	/** Somebody else whom the sentence before told of or named last: the next pronoun may be theirs. */
	shadow?: Shadow | undefined;
}

/** Somebody of whom a pronoun may tell as well as of the subject. */
export interface Shadow {
	readonly gender: 'female' | 'male';
	/** Whether the sentence was about them, and did not only name them. */
	readonly told: boolean;
	/** Whether they are a relative, of whose death the sentence does not tell. */
	readonly lives?: boolean;
	/** Whether it told their life in the present tense. */
	readonly now?: boolean;
	/** Whether their life may go on: the sentence opened a paragraph with a brother or a daughter by name, or said who somebody is. */
	readonly goesOn?: boolean;
	/** Whether it told of their work, of which the next may go on to tell. */
	readonly works?: boolean;
	/** Whether they are a brother or a daughter, by name: of them the same sentence may go on to tell. */
	readonly peer?: boolean;
	/** Whether it told of their birth, as somebody's life begins. */
	readonly born?: boolean;
}

/** What a pronoun is for the subject: nominative, object or possessive; nothing where it means somebody else. */
export function pronoun(
	token: Token,
	next: Token | undefined,
	ground: Ground,
	state: State,
	firstPerson: boolean,
): 'nominative' | 'object' | 'possessive' | undefined {
	const { lower } = token;
	if (!isPronoun(lower)) return undefined;
	if ((token.quoted && !firstPerson) || token.text.includes('.')) return undefined;
	if (lower === 'i' || lower === 'me' || lower === 'my' || lower === 'myself') {
		if (!firstPerson || (lower === 'i' && token.text !== 'I')) return undefined;
	} else {
		const gender = Object.hasOwn(GENDER, lower) ? GENDER[lower] : undefined;
		const own = ground.subject.gender;
		// Whoever speaks as "I" calls others "she", unless the paragraph names them.
		if (firstPerson && !state.named) return undefined;
		if (own === 'unknown' ? gender === 'other' : gender !== own) return undefined;
		if (state.last === 'other' && (state.elsewhere || state.lastGender === 'unknown' || state.lastGender === gender))
			return undefined;
	}
	if (NOMINATIVE.has(lower)) return 'nominative';
	if (lower === 'her') return isNounAhead(next) ? 'possessive' : 'object';
	return POSSESSIVE.has(lower) ? 'possessive' : 'object';
}
