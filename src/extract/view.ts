import type { Document } from '../model';
import { HOLDER, type Reference } from './clause-holder';
import { readRelative, readWhen } from './dates';
import type { SlotHit, SlotMatch, SlotType, View, When } from './frame';
import type { KnownNames } from './known-names';
import { type Lexicon, phraseLength } from './lexicon';
import type { Subject } from './subject';
import type { Token } from './tokens';
import { type VerbGroup, verbGroups } from './verb-group';
import type { VerbTest } from './verb-test';

/** A view with what only the machinery asks for. */
export interface InnerView extends View {
	readonly reference: Reference;
	readonly isVerb: VerbTest;
	/** The readings of a slot as lists of one; kept. */
	hits(type: string, at: number): readonly (readonly SlotHit[])[];
	/** The verb groups that begin at a token, by verb class; kept. */
	verbs(at: number): ReadonlyMap<string, VerbGroup>;
}

/** A date from which another is counted, and where it stands. */
export interface Anchor {
	readonly edtf: string;
	readonly start: number;
	readonly end: number;
}

/** What a view is made of. */
export interface ViewParts {
	readonly document: Document;
	readonly index: number;
	readonly tokens: readonly Token[];
	readonly lexicon: Lexicon;
	readonly subject: Subject;
	readonly reference: Reference;
	readonly slotTypes: Readonly<Record<string, SlotType>>;
	readonly isVerb: VerbTest;
	readonly known?: KnownNames;
	/** The last date before this sentence in its block, for dates that count from it. */
	readonly anchor: () => Anchor | undefined;
	/** The subject's date of birth where the text states it, for ages. */
	readonly birth: () => Anchor | undefined;
}

const NONE: readonly SlotMatch[] = [];
const NO_HITS: readonly (readonly SlotHit[])[] = [];
const LEADS_ELIDED = new Set([
	',',
	'and',
	'or',
	'but',
	';',
	'then',
	'before',
	'after',
	'while',
	'when',
	'since',
	'by',
	'&',
	'-',
]);
/** No parenthesis or apposition worth crossing is longer. */
const LONGEST_ASIDE = 40;

/** Makes the view of one sentence. */
export function makeView(parts: ViewParts): InnerView {
	const { document, tokens, lexicon, subject, reference, slotTypes, isVerb } = parts;
	const sentence = document.sentences[parts.index] ?? { start: 0, end: 0, block: 0 };
	const block = document.blocks[sentence.block] ?? { start: 0, end: 0, kind: 'paragraph' as const };
	const adverbs = lexicon.words.get('adverb');
	const kept = new Map<string, (readonly SlotMatch[] | undefined)[]>();
	const dates: (When | null | undefined)[] = [];
	const adjuncts: (number | undefined)[] = [];
	const hits = new Map<string, (readonly (readonly SlotHit[])[] | undefined)[]>();
	const groups: (ReadonlyMap<string, VerbGroup> | undefined)[] = [];
	let headings: readonly string[] | undefined;

	let marks: DateMarks | undefined;

	const dateAt = (at: number): When | undefined => {
		const known = dates[at];
		if (known !== undefined) return known ?? undefined;
		marks ??= dateMarks(tokens);
		const absolute = (marks.digits[at] ?? 0) > 0 ? readWhen(tokens, at) : undefined;
		const when = absolute ?? (marks.years ? relativeAt(at) : undefined);
		dates[at] = when ?? null;
		return when;
	};
	/** "two years later": counted from the last date before it, in this sentence or before it in the block. */
	const relativeAt = (at: number): When | undefined => {
		const relative = readRelative(tokens, at);
		if (!relative) return undefined;
		let anchor: Anchor | undefined;
		for (let k = at - 1; k >= 0 && !relative.age; k--) {
			const when = readWhen(tokens, k);
			const edtf = when?.point ?? when?.end ?? when?.start;
			if (when && edtf && when.to <= at) {
				anchor = { edtf, start: tokens[when.from]?.start ?? 0, end: tokens[when.to - 1]?.end ?? 0 };
				break;
			}
		}
		anchor ??= relative.age ? parts.birth() : parts.anchor();
		const year = anchor && /^(\d{4})/.exec(anchor.edtf)?.[1];
		if (!anchor || year === undefined) return { from: relative.from, to: relative.to };
		const words = view.text(relative.from, relative.to);
		return {
			point: `${String(Number(year) + relative.years).padStart(4, '0')}${relative.round && relative.years > 0 ? '~' : ''}`,
			derivation: `"${words}" counted from ${year}`,
			...(relative.age && { age: true }),
			from: relative.from,
			to: relative.to,
			also: { start: anchor.start, end: anchor.end },
		};
	};
	const adjunctAt = (at: number): number => {
		const known = adjuncts[at];
		if (known !== undefined) return known;
		adjuncts[at] = 0;
		const end = findAdjunct(at);
		adjuncts[at] = end;
		return end;
	};
	const findAdjunct = (at: number): number => {
		const token = tokens[at];
		if (!token) return 0;
		if (token.lower === '(' || token.lower === '[') return closing(tokens, at);
		const adverb = adverbs ? phraseLength(adverbs, tokens, at) : 0;
		if (adverb > 0) return at + adverb;
		if (token.lower === ',') {
			const inner = adjunctAt(at + 1) || dateAt(at + 1)?.to || 0;
			if (inner === 0 || inner <= at) return 0;
			return tokens[inner]?.lower === ',' ? inner + 1 : 0;
		}
		// A bare year or month needs a preposition, comma or parenthesis to be an aside; "1990 census" is none.
		if (token.kind === 'number' || token.capital) {
			const when = dateAt(at);
			return when && (at === 0 || when.to - at > 1) ? when.to : 0;
		}
		return dateAt(at)?.to ?? 0;
	};
	const view: InnerView = {
		document,
		sentence,
		block,
		tokens,
		lexicon,
		subject,
		reference,
		isVerb,
		...(parts.known && { known: parts.known }),
		shouting: isShouting(tokens),
		get headings() {
			headings ??= headingsOf(document, sentence.block);
			return headings;
		},
		text: (start, end) =>
			document.text.slice(tokens[start]?.start ?? sentence.end, tokens[end - 1]?.end ?? sentence.start),
		date: dateAt,
		adjunct: adjunctAt,
		hits: (type, at) => {
			const matches = view.slot(type, at);
			if (matches.length === 0) return NO_HITS;
			const byToken = hits.get(type) ?? [];
			if (byToken.length === 0) hits.set(type, byToken);
			byToken[at] ??= matches.map((match) => [{ ...match, type }]);
			return byToken[at];
		},
		verbs: (at) => (groups[at] ??= verbGroups(lexicon, tokens, at)),
		slot: (type, at) => {
			const byToken = kept.get(type) ?? [];
			if (byToken.length === 0) kept.set(type, byToken);
			const known = byToken[at];
			if (known) return known;
			// A slot that asks for itself at the same token finds nothing there.
			byToken[at] = NONE;
			const found =
				type === 'subject'
					? subjectAt(view, at)
					: type === 'possessor'
						? possessorAt(view, at)
						: slotTypes[type]?.(view, at);
			byToken[at] = found ?? NONE;
			return byToken[at] as readonly SlotMatch[];
		},
	};
	return view;
}

function closing(tokens: readonly Token[], at: number): number {
	const close = tokens[at]?.lower === '(' ? ')' : ']';
	for (let end = at + 1; end < tokens.length && end - at < LONGEST_ASIDE; end++)
		if (tokens[end]?.lower === close) return end + 1;
	return 0;
}

/** What tells at once that no date begins at a token. */
interface DateMarks {
	/** 1 at a token with a digit within reach: every date of its own holds one. */
	readonly digits: Uint8Array;
	/** Whether "year", "years", "age" or "aged" stands in the sentence: every date counted from another holds one. */
	readonly years: boolean;
}

/** No date's first digit comes later than this many tokens after its first word. */
const LONGEST_LEAD = 24;

const COUNTS = new Set(['year', 'years', 'age', 'aged']);

function dateMarks(tokens: readonly Token[]): DateMarks {
	const digits = new Uint8Array(tokens.length);
	let years = false;
	let last = Number.POSITIVE_INFINITY;
	for (let at = tokens.length - 1; at >= 0; at--) {
		const token = tokens[at] as Token;
		if (token.kind === 'number' || (token.kind === 'word' && /\d/.test(token.text))) last = at;
		if (last - at <= LONGEST_LEAD) digits[at] = 1;
		if (COUNTS.has(token.lower)) years = true;
	}
	return { digits, years };
}

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

function possessorAt(view: InnerView, at: number): readonly SlotMatch[] {
	const end = view.reference.possessive[at] ?? 0;
	return end > 0 ? [{ start: at, end, value: 'subject' }] : NONE;
}

function subjectAt(view: InnerView, at: number): readonly SlotMatch[] {
	const { tokens, reference, isVerb } = view;
	const end = reference.mention[at] ?? 0;
	if (end > 0) {
		const found: SlotMatch[] = [{ start: at, end, value: 'subject' }];
		for (const next of continuations(view, end)) found.push({ start: at, end: next, value: 'subject' });
		return found;
	}
	if (reference.elsewhere) return NONE;
	const token = tokens[at];
	if (!token || token.kind === 'punctuation') return NONE;
	const elided: readonly SlotMatch[] = [{ start: at, end: at, value: 'subject' }];
	if (at === 0) return reference.main <= HOLDER.subject && isVerb(token) && !token.quoted ? elided : NONE;
	const before = tokens[at - 1]?.lower ?? '';
	if (before === 'who' && reference.holder[at] === HOLDER.subject && (isVerb(token) || view.adjunct(at) > 0))
		return elided;
	if (reference.holder[at] === HOLDER.subject && LEADS_ELIDED.has(before) && (isVerb(token) || view.adjunct(at) > 0))
		return elided;
	// "In 2004, appointed …" and a year-led line of a CV.
	if (reference.main <= HOLDER.subject && isVerb(token) && opensWithDate(view, at)) return elided;
	return NONE;
}

const opensWithDate = (view: InnerView, at: number): boolean => {
	const to = view.date(0)?.to ?? 0;
	return to > 0 && (to === at || (to === at - 1 && [',', ':', '-'].includes(view.tokens[to]?.lower ?? '')));
};

/** Where the verb may begin after a mention: after "who", an apposition in commas, or dates in parentheses. */
function continuations(view: InnerView, end: number): readonly number[] {
	const { tokens, isVerb } = view;
	const found: number[] = [];
	let start = end;
	if (tokens[start]?.lower === ',' && tokens[start + 1]?.lower === '(') start++;
	if (tokens[start]?.lower === '(') {
		const close = closing(tokens, start);
		if (close > 0) {
			start = close;
			found.push(start);
		}
	}
	if (tokens[start]?.lower === 'who') found.push(start + 1);
	if (tokens[start]?.lower === ',' || tokens[start]?.lower === '-') {
		if (tokens[start + 1]?.lower === 'who') found.push(start + 2);
		let commas = 0;
		for (let at = start + 1; at < tokens.length && at - start < LONGEST_ASIDE && commas < 4; at++) {
			const lower = tokens[at]?.lower;
			if (lower === ';') break;
			if (lower !== ',' && lower !== '-') continue;
			commas++;
			const next = view.adjunct(at + 1) || at + 1;
			if (isVerb(tokens[at + 1]) || isVerb(tokens[next])) found.push(at + 1);
		}
	}
	return found;
}
