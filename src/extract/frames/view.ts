import type { Block, Document, Sentence } from '../../model';
import { closesEntry } from '../dates/closes-entry';
import { type DateMarks, dateMarks } from '../dates/date-marks';
import { readWhen } from '../dates/dates';
import { addYears, readRelative, yearsLater } from '../dates/relative-date';
import type { Reference } from '../reference/clause-holder';
import { possessorAt, subjectAt } from '../reference/subject-slot';
import type { KeptTitles } from '../slots/role/title-span';
import type { Subject } from '../subject/subject';
import { type VerbGroup, verbGroups } from '../verbs/verb-group';
import type { VerbTest } from '../verbs/verb-test';
import { closing } from '../words/aside';
import type { KnownNames } from '../words/known-names';
import { isRankAt } from '../words/rank-at';
import type { SentenceTokens } from '../words/sentence-tokens';
import type { Token } from '../words/tokens';
import type { SlotHit, SlotMatch, SlotType, View, When } from './frame';
import { type Lexicon, phraseOf } from './lexicon';
import type { Machine } from './machine';
import { slotIndex } from './slot-index';
import { readLists } from './slot-lists';
import type { WordFacts } from './word-facts';

/** A date from which another is counted, and where it stands. */
export interface Anchor {
	readonly edtf: string;
	readonly start: number;
	readonly end: number;
}

/** What the views of a document share. */
export interface ViewGround {
	readonly document: Document;
	readonly sentences: SentenceTokens;
	readonly references: readonly Reference[];
	readonly machine: Machine;
	readonly subject: Subject;
	readonly slotTypes: Readonly<Record<string, SlotType>>;
	readonly known: KnownNames | undefined;
	/** The last date before a sentence in its block, for dates that count from it. */
	readonly anchor: (sentence: number) => Anchor | undefined;
	/** The subject's date of birth where the text states it, for ages; `null` while it is looked for. */
	readonly birth: () => Anchor | null | undefined;
	/** The subject's date of death where the text states it; `null` while it is looked for. */
	readonly death: () => Anchor | null | undefined;
}

/** A stretch of a sentence that is read as if it stood alone. */
export interface ViewPart {
	readonly tokens: readonly Token[];
	readonly reference: Reference;
}

/** A view with what only the machinery asks for. */
export interface InnerView extends View {
	readonly reference: Reference;
	readonly isVerb: VerbTest;
	/** What is known of each token's word. */
	readonly facts: readonly WordFacts[];
	/** What the sentence's titles are, once a slot has asked. */
	titles: KeptTitles | undefined;
	/** Readings of a slot type at a token, as `slot` gives them, for those who know the type's index. */
	slotAt(index: number, type: string, at: number): readonly SlotMatch[];
	/** The lists of a slot that begin at a token, the longest first; kept. */
	lists(type: string, at: number): readonly (readonly SlotHit[])[];
	/** The verb groups that begin at a token, by verb class; kept. */
	verbs(at: number): ReadonlyMap<string, VerbGroup>;
}

const NONE: readonly SlotMatch[] = [];
const NO_GROUPS: ReadonlyMap<string, VerbGroup> = new Map();
const NO_PHRASES: readonly (readonly string[])[] = [];

/** The view of one sentence. Nothing is worked out before it is asked for, and nothing twice. */
export class SentenceView implements InnerView {
	readonly document: Document;
	readonly sentence: Sentence;
	readonly block: Block;
	readonly tokens: readonly Token[];
	readonly lexicon: Lexicon;
	readonly subject: Subject;
	readonly reference: Reference;
	readonly isVerb: VerbTest;
	readonly known: KnownNames | undefined;
	readonly facts: readonly WordFacts[];
	titles: KeptTitles | undefined;
	/** By `slotIndex`, then by token. */
	private readonly matches: ((readonly SlotMatch[] | undefined)[] | undefined)[] = [];
	private readonly listed = new Map<string, (readonly (readonly SlotHit[])[] | undefined)[]>();
	private readonly dates: (When | null | undefined)[];
	private readonly adjuncts: (number | undefined)[];
	private readonly groups: (ReadonlyMap<string, VerbGroup> | undefined)[];
	private marks: DateMarks | undefined;
	private above: readonly string[] | undefined;
	private shouts: boolean | undefined;
	private unsettled = false;

	constructor(
		private readonly ground: ViewGround,
		private readonly index: number,
		part?: ViewPart,
	) {
		const { document, machine } = ground;
		this.document = document;
		this.sentence = document.sentences[index] ?? { start: 0, end: 0, block: 0 };
		this.block = document.blocks[this.sentence.block] ?? { start: 0, end: 0, kind: 'paragraph' };
		this.tokens = part?.tokens ?? ground.sentences[index] ?? [];
		this.lexicon = machine.lexicon;
		this.subject = ground.subject;
		this.reference = part?.reference ?? (ground.references[index] as Reference);
		this.isVerb = machine.isVerb;
		this.known = ground.known;
		this.facts = this.tokens.map(machine.factsOf);
		this.titles = undefined;
		const { length } = this.tokens;
		this.dates = new Array(length);
		this.adjuncts = new Array(length);
		this.groups = new Array(length);
		this.marks = undefined;
		this.above = undefined;
		this.shouts = undefined;
	}

	get shouting(): boolean {
		this.shouts ??= isShouting(this.tokens);
		return this.shouts;
	}

	get headings(): readonly string[] {
		this.above ??= headingsOf(this.document, this.sentence.block);
		return this.above;
	}

	text(start: number, end: number): string {
		const { document, sentence, tokens } = this;
		return document.text.slice(tokens[start]?.start ?? sentence.end, tokens[end - 1]?.end ?? sentence.start);
	}

	slot(type: string, at: number): readonly SlotMatch[] {
		return this.slotAt(slotIndex(type), type, at);
	}

	slotAt(index: number, type: string, at: number): readonly SlotMatch[] {
		let byToken = this.matches[index];
		if (!byToken) {
			byToken = new Array(this.tokens.length);
			this.matches[index] = byToken;
		}
		const known = byToken[at];
		if (known) return known;
		// A slot that asks for itself at the same token finds nothing there.
		byToken[at] = NONE;
		const found = this.readSlot(type, at);
		byToken[at] = found;
		return found;
	}

	private readSlot(type: string, at: number): readonly SlotMatch[] {
		if (type === 'subject') return subjectAt(this, at);
		if (type === 'possessor') return possessorAt(this, at);
		return this.ground.slotTypes[type]?.(this, at) ?? NONE;
	}

	lists(type: string, at: number): readonly (readonly SlotHit[])[] {
		let byToken = this.listed.get(type);
		if (!byToken) {
			byToken = new Array(this.tokens.length);
			this.listed.set(type, byToken);
		}
		byToken[at] ??= readLists(this, type, at);
		return byToken[at];
	}

	verbs(at: number): ReadonlyMap<string, VerbGroup> {
		if (this.facts[at]?.opensVerb !== true) return NO_GROUPS;
		this.groups[at] ??= verbGroups(this.facts, this.tokens, at);
		return this.groups[at];
	}

	adjunct(at: number): number {
		if (at >= this.tokens.length) return 0;
		const known = this.adjuncts[at];
		if (known !== undefined) return known;
		this.adjuncts[at] = 0;
		const end = this.findAdjunct(at);
		this.adjuncts[at] = end;
		return end;
	}

	private findAdjunct(at: number): number {
		const { tokens } = this;
		const token = tokens[at];
		if (!token) return 0;
		if (token.lower === '(' || token.lower === '[') return closing(tokens, at);
		// "promoted to first lieutenant": the rank's own word.
		if (token.lower === 'first' && isRankAt(this, at)) return 0;
		const adverb = phraseOf(this.facts[at]?.adverbs ?? NO_PHRASES, tokens, at);
		// "at First Baptist Church", "in Time": a name begins behind the first word.
		const isNamed = adverb > 1 && !token.capital && tokens[at + adverb - 1]?.capital === true && !this.shouting;
		if (adverb > 0 && !isNamed) return at + adverb;
		if (token.lower === ',') {
			const inner = this.adjunct(at + 1) || this.date(at + 1)?.to || 0;
			if (inner === 0 || inner <= at) return 0;
			return tokens[inner]?.lower === ',' ? inner + 1 : 0;
		}
		const when = this.date(at);
		if (!when) return 0;
		// A bare year or month needs a preposition, comma or parenthesis to be an aside; "1990 census" is none.
		if (token.kind === 'number' || token.capital)
			return at === 0 || when.to - at > 1 || closesEntry(tokens, at) ? when.to : 0;
		return when.to;
	}

	date(at: number): When | undefined {
		if (at >= this.tokens.length) return undefined;
		const known = this.dates[at];
		if (known !== undefined) return known ?? undefined;
		this.marks ??= dateMarks(this.tokens);
		const { lastDigit, years } = this.marks;
		const absolute = at <= lastDigit ? readWhen(this.tokens, at) : undefined;
		const when = absolute ?? (years ? this.relativeDate(at) : undefined);
		// What asks while the answer is looked for asks again later.
		if (this.unsettled) this.unsettled = false;
		else this.dates[at] = when ?? null;
		return when;
	}

	/** "until her death": the date that the text gives elsewhere. */
	private deathDate(at: number): When | undefined {
		const anchor = this.date(at + 3) ? undefined : this.ground.death();
		if (anchor === null) this.unsettled = true;
		if (!anchor) return undefined;
		return {
			end: anchor.edtf,
			derivation: `"${this.text(at, at + 3)}" is until ${anchor.edtf}`,
			from: at,
			to: at + 3,
			also: { start: anchor.start, end: anchor.end },
		};
	}

	/** Whether an anchor right before "After one year at Acme" is of the same stay: the body is named there too. */
	private tellsOfStay(anchor: Anchor, at: number): boolean {
		const { document, sentence, tokens } = this;
		if (anchor.start < this.sentenceBefore()) return false;
		const body = tokens[tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1];
		if (!body?.capital || anchor.start >= sentence.start) return true;
		return document.text.slice(this.sentenceBefore(), sentence.start).includes(body.text);
	}

	/** Where the sentence before this one begins. */
	private sentenceBefore(): number {
		return this.document.sentences[this.index - 1]?.start ?? 0;
	}

	/** The date before the sentence, moved on by what the sentence itself counts before a token. */
	private anchorBefore(at: number): Anchor | undefined {
		const anchor = this.ground.anchor(this.index);
		return anchor && { ...anchor, edtf: addYears(anchor.edtf, yearsLater(this.tokens, 0, at)) };
	}

	/** "two years later": counted from the last date before it, in this sentence or before it in the block. */
	private relativeDate(at: number): When | undefined {
		const { tokens } = this;
		if (untilDeath(tokens, at)) return (this.reference.possessive[at + 1] ?? 0) > 0 ? this.deathDate(at) : undefined;
		const relative = readRelative(tokens, at);
		if (!relative) return undefined;
		let anchor: Anchor | null | undefined;
		for (let k = at - 1; k >= 0 && !relative.age; k--) {
			const when = readWhen(tokens, k);
			const edtf = when?.point ?? when?.end ?? when?.start;
			if (when && edtf && when.to <= at) {
				if (isOfClause(tokens, when.to, at)) return { from: relative.from, to: relative.to };
				const since = addYears(edtf, yearsLater(tokens, when.to, at));
				anchor = { edtf: since, start: tokens[when.from]?.start ?? 0, end: tokens[when.to - 1]?.end ?? 0 };
				break;
			}
		}
		anchor ??= relative.age ? this.ground.birth() : this.anchorBefore(at);
		if (
			anchor &&
			!relative.age &&
			isOfStay(tokens, relative.from, relative.to) &&
			!this.tellsOfStay(anchor, relative.to)
		)
			anchor = undefined;
		const year = anchor && /^(\d{4})/.exec(anchor.edtf)?.[1];
		if (!anchor || year === undefined) return { from: relative.from, to: relative.to };
		const words = this.text(relative.from, relative.to);
		return {
			point: `${String(Number(year) + relative.years).padStart(4, '0')}${(relative.round && relative.years > 0) || anchor.edtf.endsWith('~') ? '~' : ''}`,
			derivation: `"${words}" counted from ${year}`,
			...(relative.age && { age: true }),
			from: relative.from,
			to: relative.to,
			also: { start: anchor.start, end: anchor.end },
		};
	}
}

/** "retiring in 1998 after 38 years": a date of the same clause is that of its end, and nothing is counted from it. */
const isOfClause = (tokens: readonly Token[], from: number, after: number): boolean =>
	tokens[after]?.lower === 'after' &&
	!tokens.slice(from, after).some(({ lower }) => /^(?:and|but|then|;|which|who|where|when)$/.test(lower));

/** "After ten years with Acme": the years of a stay, whose beginning an earlier date need not be. */
const isOfStay = (tokens: readonly Token[], from: number, to: number): boolean =>
	tokens[from]?.lower === 'after' && /^(?:with|at|as|in|of|on|for|working)$/.test(tokens[to]?.lower ?? '');

const untilDeath = (tokens: readonly Token[], at: number): boolean =>
	/^(?:until|till)$/.test(tokens[at]?.lower ?? '') &&
	/^(?:his|her|their)$/.test(tokens[at + 1]?.lower ?? '') &&
	tokens[at + 2]?.lower === 'death';

function isShouting(tokens: readonly Token[]): boolean {
	let small = 0;
	let large = 0;
	for (const token of tokens) {
		if (token.kind !== 'word' || token.text.length < 2) continue;
		if (token.allCaps) large++;
		else small++;
	}
	return large > 6 && large > small * 4;
}

function headingsOf(document: Document, block: number): readonly string[] {
	const found: string[] = [];
	let heading = document.blocks[block]?.heading;
	while (heading !== undefined && found.length < 8) {
		const at = document.blocks[heading];
		if (!at) break;
		found.unshift(document.text.slice(at.start, at.end).toLowerCase());
		heading = at.heading;
	}
	return found;
}
