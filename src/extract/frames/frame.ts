import type { Block, BlockKind, ClaimFact, Current, Document, Edtf, Sentence, Span } from '../../model';
import type { Subject } from '../subject/subject';
import type { KnownNames } from '../words/known-names';
import type { Token } from '../words/tokens';
import type { Lexicon } from './lexicon';

/**
 * Words that frames name instead of listing them. Everything here adds to the built-in lexicons.
 *
 * @example
 * const lexicons: Lexicons = { verbs: { join: ['enrol with'] }, words: { adverb: ['in due course'] } };
 */
export interface Lexicons {
	/** Verb classes: name → base forms, `join: ['join', 'sign for']`. A frame writes `@join`; every inflection matches. */
	readonly verbs?: Readonly<Record<string, readonly string[]>>;
	/** Word classes: name → words or phrases in lower case. A frame writes `@rank`. */
	readonly words?: Readonly<Record<string, readonly string[]>>;
	/** Irregular verbs: base form → past tense and past participle, `write: ['wrote', 'written']`. */
	readonly irregular?: Readonly<Record<string, readonly [past: string, participle: string]>>;
}

/** A date as the text gives it, with the role its words give it. */
export interface When {
	/** A moment: "in 2009", "by 2009" (`[..2009]`). */
	readonly point?: Edtf;
	/** Where a span or "since" begins. */
	readonly start?: Edtf;
	/** Where a span or "until" ends. */
	readonly end?: Edtf;
	/** True after "since" and "to date", and with "now" or "currently"; false with "formerly". */
	readonly current?: boolean;
	/** How a value was reached that the text does not state as such: "two years after 2000". */
	readonly derivation?: string;
	/** Whether it is the subject's age, counted from their birth: any other date of the clause says more. */
	readonly age?: boolean;
	/** The words, as token indexes. */
	readonly from: number;
	readonly to: number;
	/** Further words that the date needs, as a span of the document: the anchor of a derived date. */
	readonly also?: Span;
	/** The spans after the first, of what happened more than once: "from 1986 to 1990 and again from 2001 to 2003". */
	readonly more?: readonly When[];
}

/** One way to read a slot from a given token on. Token indexes are half-open. */
export interface SlotMatch {
	/** First token of the value: after articles and quotation marks. */
	readonly start: number;
	/** Where matching goes on. */
	readonly end: number;
	/** Where the value's own words end, when not at `end`: before a closing quotation mark. */
	readonly valueEnd?: number;
	/** `OrganizationMention`, `PlaceMention`, `PersonMention`, `When`, or a string: depends on the slot's type. */
	readonly value: unknown;
	/** Further properties of the fact that the same words state: the field of a degree. */
	readonly extra?: Readonly<Record<string, unknown>>;
}

/**
 * Reads one type of slot: all readings that begin at token `at`, the preferred (usually longest) first; none when
 * there is none. Articles before the value may be skipped. Must be a pure function of the view: results are kept.
 */
export type SlotType = (view: View, at: number) => readonly SlotMatch[];

/** A slot that a pattern filled. */
export interface SlotHit extends SlotMatch {
	readonly type: string;
	/** A date that stands with this item of a list: "A (1990–1992), B (1993)". */
	readonly when?: When;
}

/** One sentence, cut up, with everything that frames and slots may ask about it. */
export interface View {
	readonly document: Document;
	readonly sentence: Sentence;
	readonly block: Block;
	readonly tokens: readonly Token[];
	readonly lexicon: Lexicon;
	readonly subject: Subject;
	/** Names of the user's register. */
	readonly known?: KnownNames;
	/** Whether the sentence is written in capitals throughout, so that capitals tell no names. */
	readonly shouting: boolean;
	/** Text of the headings above, outermost first, in lower case. */
	readonly headings: readonly string[];
	/** Readings of a slot type at a token, kept. */
	slot(type: string, at: number): readonly SlotMatch[];
	/** Token index after the date phrase, adverb or parenthesis that begins at a token; 0 where there is none. */
	adjunct(at: number): number;
	/** The date phrase that begins at a token ("in June 2020", "from 1990 to 1992", "(1956–59)"). */
	date(at: number): When | undefined;
	/** Words of the document between two tokens, exactly as they stand. */
	text(start: number, end: number): string;
}

/** A frame's pattern found in a sentence. */
export interface Match {
	readonly frame: Frame;
	readonly view: View;
	readonly start: number;
	readonly end: number;
	/** Filled slots by name; several where the slot is a list. */
	readonly slots: Readonly<Record<string, readonly SlotHit[] | undefined>>;
	/** The date of its clause, or of the sentence's opening words. Never that of another clause. */
	readonly when?: When;
	/** Token indexes of the `@class` elements in order of the pattern: verb groups and words. */
	readonly classes: readonly {
		readonly name: string;
		readonly start: number;
		readonly end: number;
		readonly word: string;
	}[];
}

/** A fact found, before its evidence is cut out of the document. Spans count in `Document.text`. */
export interface Draft {
	readonly fact: ClaimFact;
	readonly spans: readonly (Span & { readonly slot?: string })[];
	readonly derivation?: string;
}

/** How the date of the clause enters the fact: a point becomes its start, end or date; a span fills start and end. */
export type DateUse = 'start' | 'end' | 'date' | 'none';

/** Reasons not to believe a match; a frame may allow some. They are listed with their words in `guards.ts`. */
export type GuardName =
	| 'negation'
	| 'hope'
	| 'future'
	| 'conditional'
	| 'candidacy'
	| 'declined'
	| 'question'
	| 'quotation'
	| 'attributed'
	| 'fiction';

/** A document cut up for extraction, for readers that look further than one sentence. */
export interface Context {
	readonly document: Document;
	readonly subject: Subject;
	readonly lexicon: Lexicon;
	/** The view of a sentence by its index in `Document.sentences`; kept. */
	view(sentence: number): View;
	/** The view of a stretch of a sentence as if it stood alone, so that no name runs past it: a cell, a field of a line. */
	part(sentence: number, span: Span): View;
}

/** Finds facts that no single sentence's pattern states: lists under headings, tables, the subject's own name. */
export interface Reader {
	/** Kind, stroke, what it reads: `work/selected-list`. Appears in claims. */
	readonly name: string;
	readonly read: (context: Context) => readonly Draft[];
}

/**
 * A way in which texts state a fact: patterns over the words of a sentence, and what their slots mean.
 *
 * A pattern is a line of elements parted by spaces; between any two, adverbs ("also", "later"), date phrases
 * ("in June 2020", "from 1990 to 1992") and parentheses may stand without being named.
 *
 * - `joined` a word (compare `Token.lower`); `,` `:` `;` `-` marks; `\(` `\)` parentheses
 * - `(at|of|on behalf of)` one of several
 * - `@join` a verb class in any finite or participle form, with its auxiliaries and adverbs; `@appoint:passive` in the
 *   passive ("was later appointed", or bare "appointed" where the subject is left out); `@adverb` a word class
 * - `<subject>` the person: name, alias, pronoun, "I" in answers, or left out in a coordinated verb phrase, an opening
 *   participle or a CV line; `<subject's>` "her", "Ann Lee's"
 * - `<organization>` a slot of that type, `<role:title>` the same under another name, `<organization+>` a list: several facts
 * - `?` after an element: it may be missing; `…` up to six words of the same clause; `^` and `$` the sentence's ends
 *
 * Slot names are the fact's properties unless `build` reads them.
 *
 * @example
 * const joined: Frame = {
 *   name: 'position/joined',
 *   kind: 'position',
 *   date: 'start',
 *   patterns: ['<subject> @join <organization> (as <title>)?'],
 * };
 */
export interface Frame {
	/** Kind, stroke, what it reads: `position/joined`. Appears in claims. */
	readonly name: string;
	readonly kind: ClaimFact['kind'];
	/** Tried in this order from each place; the first that matches there counts. */
	readonly patterns: readonly string[];
	/** Properties that every fact of this frame has: `{ form: 'secondment' }`. */
	readonly fact?: Readonly<Record<string, unknown>>;
	readonly date?: DateUse;
	/** Whether the fact holds now when the verb is in the present tense; for kinds with `current`. */
	readonly current?: Current | 'by-tense';
	/** Guards that do not apply. */
	readonly allow?: readonly GuardName[];
	/** Whether it may stand in a clause about something else ("The work saw performances at …"); `build` then looks to it. */
	readonly anyClause?: boolean;
	/** Kinds of block it reads; every kind but references, questions and furniture when absent. */
	readonly blocks?: readonly BlockKind[];
	/** Word class that one of the headings above must contain: `education-heading`. */
	readonly heading?: string;
	/** A look around a match that costs little: where it says no, `build` would find nothing, and guards are not asked. */
	readonly near?: (view: View, start: number) => boolean;
	/** Makes the facts where slot names and constants do not suffice. An empty list rejects the match. */
	readonly build?: (match: Match) => readonly Draft[];
}
