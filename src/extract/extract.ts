import {
	type Claim,
	type ClaimFact,
	type Document,
	type DocumentSource,
	type Evidence,
	edtfBefore,
	type Register,
	type Span,
} from '../model';
import { builtInOutlines } from './built-in-outlines';
import { HOLDER, type Reference } from './clause-holder';
import { dataClaims } from './data';
import { readWhen } from './dates';
import type { Context, Draft, Frame, Lexicons, Match } from './frame';
import { guardAgainst } from './guards';
import { ANY_LANGUAGE_READERS, FRAMES, READERS } from './kinds';
import { knownNames } from './known-names';
import { LEXICONS } from './lexicons';
import { birthAnchor, deathAnchor } from './life-anchors';
import { buildMachine, type Machine } from './machine';
import { matchPattern, type PatternHit } from './match-pattern';
import { namedPerson } from './named-person';
import { withoutBareCountries } from './precise-place';
import type { ReadyFrame } from './ready-frame';
import { resolveReferences } from './reference';
import { LONGEST_SENTENCE, type SentenceTokens, tokenizeSentences } from './sentence-tokens';
import { settleCurrency } from './settle';
import { settleBackReferences } from './settle-back-references';
import { settleEmployers } from './settle-employers';
import { settleOccupations } from './settle-occupations';
import { settleShortNames } from './settle-short-names';
import { SLOT_TYPES } from './slots';
import { NAME_PREFIXES } from './slots/person';
import { emphasisFrom } from './slots/work';
import type { Subject } from './subject';
import { findSubject } from './subject-finder';
import { tokenize } from './tokens';
import { withToldTypes } from './told-types';
import { type Try, triesOf } from './tries';
import { type Anchor, type InnerView, SentenceView, type ViewGround } from './view';
import { whenOf } from './when';

/** What `extract` may be told beside the document. */
export interface ExtractOptions {
	/** The person's name, where the text does not tell whom it is about or more than one could be. */
	readonly subject?: string;
	/** Frames of one's own, tried before the built-in ones. */
	readonly frames?: readonly Frame[];
	/** Words of one's own, added to the built-in classes. */
	readonly lexicons?: readonly Lexicons[] | Lexicons;
	/** Known organisations and places: their names are read as such wherever they stand. */
	readonly register?: Register;
}

let builtIn: Machine | undefined;

function machineFor(options: ExtractOptions): Machine {
	if (!options.frames?.length && options.lexicons === undefined) {
		builtIn ??= buildMachine(FRAMES, LEXICONS, builtInOutlines());
		return builtIn;
	}
	return buildMachine([...(options.frames ?? []), ...FRAMES], [...LEXICONS, ...[options.lexicons ?? []].flat()]);
}

const SKIPPED = new Set(['reference', 'furniture', 'question']);

/**
 * Finds the facts that a document states about its subject, each with the words that state it.
 *
 * @param document as `read` gives it
 * @throws BiographError `no-subject` or `ambiguous-subject` where it is not clear whom the text is about;
 * `invalid-config` for a frame that is none.
 * @example
 * const claims = extract(read('Ada Roe is an engineer. She joined Acme Ltd in 2009.'));
 */
export function extract(document: Document, options: ExtractOptions = {}): readonly Claim[] {
	const machine = machineFor(options);
	const sentences = tokenizeSentences(document);
	const subject = findSubject(document, sentences, options.subject);
	const references = resolveReferences(document, sentences, subject, machine.lexicon, machine.isVerb);
	const source = sourceOf(document);
	const known = options.register && knownNames(options.register);
	// Frames are English; in another language they would read nonsense, so only what needs no words is read.
	const english = document.language === undefined || /^en\b/i.test(document.language);
	const views: (InnerView | undefined)[] = [];
	const birth = lookedForOnce(() => birthAnchor(context));
	const death = lookedForOnce(() => deathAnchor(context));
	const ground: ViewGround = {
		document,
		sentences,
		references,
		machine,
		subject,
		slotTypes: SLOT_TYPES,
		known,
		anchor: (index) => anchorBefore(document, sentences, index),
		birth,
		death,
	};
	const view = (index: number): InnerView => {
		views[index] ??= new SentenceView(ground, index);
		return views[index];
	};
	const part = (index: number, span: Span): InnerView => {
		const tokens = tokenize(document.text, span, document.markers).slice(0, LONGEST_SENTENCE);
		const { main, elsewhere } = references[index] as Reference;
		const { length } = tokens;
		const none = { mention: new Uint16Array(length + 1), possessive: new Uint16Array(length + 1) };
		return new SentenceView(ground, index, {
			tokens,
			reference: { ...none, holder: new Uint8Array(length + 1), main, elsewhere },
		});
	};
	const found: { claim: Claim; at: number }[] = [];
	const add = (drafts: readonly Draft[], frame: string): void => {
		for (const draft of drafts) {
			const claim = claimOf(document, source, draft, frame);
			if (claim) found.push({ claim, at: claim.evidence[0]?.start ?? 0 });
		}
	};
	const context: Context = { document, subject, lexicon: machine.lexicon, view, part };
	for (const reader of english ? READERS : ANY_LANGUAGE_READERS) add(reader.read(context), reader.name);
	if (english)
		for (let index = 0; index < document.sentences.length; index++) {
			const kind = document.blocks[document.sentences[index]?.block ?? -1]?.kind ?? 'paragraph';
			if (kind === 'furniture' || kind === 'reference') continue;
			const current = view(index);
			const tries = triesOf(machine, current);
			for (let from = 0, to = 0; from < tries.length; from = to) {
				const of = tries[from]?.pattern.frame as number;
				while (tries[to]?.pattern.frame === of) to++;
				const frame = machine.frames[of] as ReadyFrame;
				if (frame.blocks ? !frame.blocks.includes(kind) : SKIPPED.has(kind)) continue;
				if (frame.heading !== undefined && !underHeading(current, frame.heading)) continue;
				for (const match of matchesOf(frame, tries, from, to, current)) add(frame.build(match), frame.name);
			}
		}
	found.sort((a, b) => a.at - b.at);
	const stated = withoutBareCountries(dropRepeated(found.map(({ claim }) => claim)));
	const employed = settleShortNames(settleBackReferences(settleEmployers(stated, document), document));
	const claims = withToldTypes(settleCurrency(settleOccupations(employed)));
	const isSubject = (name: string): boolean => isAlias(subject, name);
	return [...dataClaims({ document, source, isSubject }), ...claims];
}

/** Asks once, when first called; `null` while it looks: looking for the birth may meet an age, which counts from the birth. */
function lookedForOnce(look: () => Anchor | undefined): () => Anchor | null | undefined {
	let found: Anchor | null | undefined;
	let asked = false;
	return () => {
		if (asked) return found;
		asked = true;
		found = null;
		found = look();
		return found;
	};
}

/** Whether a name from elsewhere in the document is one of the subject's. */
function isAlias(subject: Subject, name: string): boolean {
	const words = tokenize(name, { start: 0, end: name.length }, [])
		.filter((token) => token.kind === 'word' && !NAME_PREFIXES.has(token.lower))
		.map((token) => token.lower);
	if (subject.aliases.has(words.join(' '))) return true;
	const alone = namedPerson(name);
	if (alone && subject.aliases.has(alone.words.join(' '))) return true;
	const full = subject.name.toLowerCase().split(/\s+/);
	return words.length > 1 && full.length > 1 && words.at(-1) === full.at(-1) && words[0] === full[0];
}

/** How many sentences back a date may stand from which another is counted. */
const ANCHOR_REACH = 8;

/** The last date before a sentence in its block; asked for only where a time counts from it. */
function anchorBefore(document: Document, sentences: SentenceTokens, index: number): Anchor | undefined {
	const block = document.sentences[index]?.block;
	for (let before = index - 1; before >= 0 && index - before <= ANCHOR_REACH; before--) {
		if (document.sentences[before]?.block !== block) return undefined;
		const tokens = sentences[before] ?? [];
		for (let at = tokens.length - 1; at >= 0; at--) {
			if (!/\d{4}/.test(tokens[at]?.text ?? '')) continue;
			for (let from = Math.max(0, at - 4); from <= at; from++) {
				const when = readWhen(tokens, from);
				const edtf = when?.point ?? when?.end ?? when?.start;
				if (when && edtf !== undefined && when.to > at)
					return { edtf, start: tokens[when.from]?.start ?? 0, end: tokens[when.to - 1]?.end ?? 0 };
			}
		}
	}
	return undefined;
}

const underHeading = (view: InnerView, name: string): boolean => {
	const words = view.lexicon.words.get(name);
	return view.headings.some((heading) => {
		const tokens = heading.split(/[^\p{L}\p{N}'-]+/u).map((lower) => ({ lower }));
		return tokens.some((token, at) =>
			words?.get(token.lower)?.some((rest) => rest.every((word, index) => tokens[at + 1 + index]?.lower === word)),
		);
	});
};

/** Where a frame's patterns hold in a sentence: from each token the first that fits, none inside another. */
function matchesOf(
	frame: ReadyFrame,
	tries: readonly Try[],
	from: number,
	to: number,
	view: InnerView,
): readonly Match[] {
	const matches: Match[] = [];
	let covered = -1;
	let done = -1;
	for (let next = from; next < to; next++) {
		const { at, pattern } = tries[next] as Try;
		if (at === done) continue;
		const hit = matchPattern(pattern.pattern, view, at);
		if (!hit || hit.end <= covered) continue;
		if (frame.frame.kind !== 'work' && frame.frame.kind !== 'event' && isTitleOfWork(view, hit)) continue;
		if (!isOfSubject(view, hit, frame.anyClause) || guardAgainst(view, hit, frame.allow) !== undefined) continue;
		const when = frame.dated ? whenOf(view, hit) : undefined;
		matches.push({
			frame: frame.frame,
			view,
			start: hit.start,
			end: hit.end,
			slots: hit.slots,
			classes: hit.classes,
			...(when && { when }),
		});
		covered = hit.end;
		done = at;
	}
	return matches;
}

/** Words set in italics inside a sentence are a title, whatever they say: "author of *Working for a Living*". */
function isTitleOfWork({ document, sentence, tokens }: InnerView, hit: PatternHit): boolean {
	if (hit.slots.subject || hit.slots.possessor || document.emphasis === undefined) return false;
	const from = tokens[hit.start]?.start ?? 0;
	const second = tokens[hit.start + 1]?.end ?? from;
	const title = emphasisFrom(document, from);
	return title !== undefined && title.start === from && title.end >= second && from > sentence.start + 1;
}

/** A pattern without a subject of its own must not stand in somebody else's clause. */
function isOfSubject(view: InnerView, hit: PatternHit, anyClause: boolean): boolean {
	if (hit.slots.subject || hit.slots.possessor) return true;
	const { reference } = view;
	return !reference.elsewhere && (anyClause || reference.holder[hit.classes[0]?.start ?? hit.start] !== HOLDER.person);
}

function claimOf(document: Document, source: DocumentSource, draft: Draft, frame: string): Claim | undefined {
	const stated: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(draft.fact)) if (value !== undefined) stated[key] = value;
	// A page that ends something before it began has slipped, and nobody knows at which end.
	if (typeof stated.start === 'string' && typeof stated.end === 'string' && edtfBefore(stated.end, stated.start)) {
		delete stated.start;
		delete stated.end;
	}
	const fact = stated as unknown as ClaimFact;
	const evidence = draft.spans
		.filter((span) => span.end > span.start)
		.map(
			(span): Evidence => ({
				source: document.id,
				layer: 'text',
				...(span.slot !== undefined && { slot: span.slot }),
				start: span.start,
				end: span.end,
				quote: document.text.slice(span.start, span.end),
			}),
		);
	if (evidence.length === 0) return undefined;
	return {
		fact,
		evidence,
		basis: draft.derivation === undefined ? 'stated' : 'derived',
		...(draft.derivation !== undefined && { derivation: draft.derivation }),
		frame,
		source,
	};
}

/**
 * Leaves out a claim whose fact another claim states with the same words and as much or more.
 *
 * @param claims in text order
 */
function dropRepeated(claims: readonly Claim[]): readonly Claim[] {
	const kept: Claim[] = [];
	/** Facts as text, of those that had to be compared: most claims have words of their own. */
	const facts = new Map<Claim, string>();
	const factOf = (claim: Claim): string => {
		const known = facts.get(claim);
		if (known !== undefined) return known;
		const fact = JSON.stringify(claim.fact);
		facts.set(claim, fact);
		return fact;
	};
	/** Where the words end that reach furthest, of the kept claims up to each. */
	const reach: number[] = [];
	for (const claim of claims) {
		const start = claim.evidence[0]?.start ?? 0;
		let repeated = false;
		for (let at = kept.length - 1; at >= 0 && (reach[at] as number) > start && !repeated; at--) {
			const other = kept[at] as Claim;
			repeated = other.fact.kind === claim.fact.kind && overlaps(other, claim) && factOf(other) === factOf(claim);
		}
		if (repeated) continue;
		reach.push(Math.max(reach.at(-1) ?? 0, claim.evidence[0]?.end ?? 0));
		kept.push(claim);
	}
	return kept;
}

const overlaps = (one: Claim, other: Claim): boolean => {
	const [a, b] = [one.evidence[0], other.evidence[0]];
	return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
};

/** What of a document outlives it in a biography. */
export function sourceOf(document: Document): DocumentSource {
	return {
		id: document.id,
		...(document.url !== undefined && { url: document.url }),
		...(document.title !== undefined && { title: document.title }),
		...(document.published !== undefined && { published: document.published }),
		...(document.retrieved !== undefined && { retrieved: document.retrieved }),
		mediaType: document.mediaType,
		...(document.language !== undefined && { language: document.language }),
		hash: document.hash,
		...(document.references.length > 0 && { references: document.references }),
	};
}
