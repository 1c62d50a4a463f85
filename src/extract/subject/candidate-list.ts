import { samePerson } from './person-name';

/** A name that may be the subject's, with its claim to be. */
export interface Candidate {
	words: readonly string[];
	/** Other names that the opening words say the person goes by: "known as Ann Lee". */
	readonly also: (readonly string[])[];
	/** Every form of the name that was met, in lower case. */
	readonly forms: Set<string>;
	name: string;
	score: number;
	mentions: number;
	first: number;
	/** Whether the title, a heading or the opening words name it. */
	marked: boolean;
	/** Whether a given name, an honorific or the verb after it shows that it is a person's. */
	sure: boolean;
	/** Whether the page's data or its title say that it is about this person. */
	told: boolean;
	/** Whether the name stands by itself: in data, the title, a heading or a line of its own, or after "my name is". */
	shown: boolean;
	/** Whether one of the names has opened the text's own words. */
	opened: boolean;
	/** Whether all words of its name are known to be the person's: no letters behind it are an honour's. */
	whole: boolean;
	prefix?: string;
	span?: { readonly start: number; readonly end: number };
}

/** What one place says of a candidate. */
export interface Showing {
	readonly words: readonly string[];
	readonly name: string;
	/** Index of the sentence; -1 for the title, data and introductions. */
	readonly order: number;
	readonly score: number;
	readonly marked?: boolean;
	/** True unless said otherwise. */
	readonly sure?: boolean;
	readonly told?: boolean;
	readonly shown?: boolean;
	/** Whether the name opens the text's own words. */
	readonly opens?: boolean;
	readonly whole?: boolean;
	readonly prefix?: string | undefined;
	readonly span?: { readonly start: number; readonly end: number };
}

/** More people than a text about one of them names; bounds the work on texts with thousands of names. */
const MOST = 300;

const isCapitals = (name: string): boolean => name === name.toUpperCase();

/** Whether words are one of the other names somebody goes by, and no fuller form of theirs. */
const isAnother = (candidate: Candidate, words: readonly string[]): boolean =>
	candidate.also.some((other) => samePerson(other, words)) && !samePerson(candidate.words, words);

/** "Hans Albert Bell" in a text that introduced Albert Bell is another person; who opens the text by the longer name is not. */
const isLongerName = (candidate: Candidate, words: readonly string[], opens: boolean): boolean =>
	!opens &&
	candidate.marked &&
	candidate.words.length > 1 &&
	words.length > candidate.words.length &&
	words[0] !== candidate.words[0] &&
	(words[0]?.length ?? 0) > 1 &&
	words.slice(-candidate.words.length).join(' ') === candidate.words.join(' ');

/** Everybody whom a document may be about, each once, with what all their names together say. */
export class CandidateList {
	readonly all: Candidate[] = [];
	readonly #bySurname = new Map<string, Candidate[]>();
	/** Those whom a name of other words is compared with. */
	readonly #early: Candidate[] = [];

	/** Adds what one place says of somebody, to who has that name already or as a new candidate. */
	add(showing: Showing): Candidate {
		const found = this.#known(showing) ?? this.#enter(showing);
		takeFullerName(found, showing);
		found.forms.add(showing.words.join(' '));
		found.score += showing.score;
		found.marked ||= showing.marked ?? false;
		found.sure ||= showing.sure ?? true;
		found.told ||= showing.told ?? false;
		found.shown ||= showing.shown ?? false;
		found.opened ||= showing.opens ?? false;
		if (showing.prefix !== undefined) found.prefix ??= showing.prefix;
		if (showing.span) found.span ??= showing.span;
		return found;
	}

	#known({ words, opens = false }: Showing): Candidate | undefined {
		const family = this.#bySurname.get(words.at(-1) ?? '') ?? [];
		const isSame = (candidate: Candidate): boolean =>
			(samePerson(candidate.words, words) && !isLongerName(candidate, words, opens)) ||
			candidate.also.some((other) => samePerson(other, words));
		return (
			family.find(isSame) ??
			(words.length > 1 ? this.#early.find(isSame) : undefined) ??
			// "William Roe II" in the opening words of a text titled "Bill Roe"; whoever is named so behind them is another.
			(opens ? family.find((candidate) => candidate.marked && !candidate.opened) : undefined)
		);
	}

	#enter({ words, name, order }: Showing): Candidate {
		const entered: Candidate = {
			words,
			forms: new Set(),
			also: [],
			name,
			score: 0,
			mentions: 0,
			first: order,
			marked: false,
			sure: false,
			told: false,
			shown: false,
			opened: false,
			whole: false,
		};
		this.all.push(entered);
		if (this.#early.length < MOST) this.#early.push(entered);
		const surname = words.at(-1) ?? '';
		const family = this.#bySurname.get(surname);
		if (family && family.length < MOST) family.push(entered);
		else if (!family) this.#bySurname.set(surname, [entered]);
		return entered;
	}
}

/** "Ann Roe NAM" where the other place has "Ann Roe": letters of an honour behind the name, and no fuller name. */
function isLettered(name: string, words: readonly string[]): boolean {
	const last = name.lastIndexOf(' ');
	const bare = name.slice(0, Math.max(0, last));
	return (
		words.length > 1 &&
		/^\p{Lu}{2,5}$/u.test(name.slice(last + 1)) &&
		bare !== bare.toUpperCase() &&
		bare.toLowerCase() === words.join(' ')
	);
}

/** A candidate goes by the fuller of two names, and rather by one that is not in capitals. */
function takeFullerName(candidate: Candidate, { words, name, opens = false, whole = false, span }: Showing): void {
	const spelled = (words[0]?.length ?? 0) > 1 || candidate.words[0]?.length === 1;
	const fuller =
		spelled && words.length > candidate.words.length && words.length <= 6 && (opens || !isAnother(candidate, words));
	if (!whole && isLettered(name, candidate.words)) return;
	const bare = !candidate.whole && isLettered(candidate.name, words);
	const plainer = words.length === candidate.words.length && isCapitals(candidate.name) && !isCapitals(name);
	// "A. Roe" of a headline, and "Ann Roe" below it.
	const isSpelledOut =
		words.length === 2 &&
		candidate.words.length === 2 &&
		candidate.words[0]?.length === 1 &&
		(words[0]?.length ?? 0) > 1;
	if (!fuller && !plainer && !bare && !isSpelledOut) return;
	candidate.words = words;
	candidate.name = name;
	candidate.whole = whole;
	if (span) candidate.span = span;
}
