import type { Claim, ClaimFact, Document, DocumentSource, Evidence, Register } from '../model';
import { dataClaims } from './data';
import { defaultDrafts } from './drafts';
import type { Context, Draft, Frame, Lexicons, Match, Reader } from './frame';
import { guardAgainst } from './guards';
import { FRAMES, READERS } from './kinds';
import { compileLexicons, type Lexicon } from './lexicon';
import { LEXICONS } from './lexicons';
import { compilePattern, matchPattern, type Pattern } from './pattern';
import { resolveReferences, type VerbTest, verbTest } from './reference';
import { SLOT_TYPES } from './slots';
import { NAME_PREFIXES } from './slots/person';
import type { Subject } from './subject';
import { findSubject, tokenizeSentences } from './subject-finder';
import { type Token, tokenize } from './tokens';
import { type InnerView, makeView } from './view';
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

interface Compiled {
	readonly frame: Frame;
	readonly patterns: readonly Pattern[];
}

/** Frames ready for matching, and which of their patterns a word can set off. */
interface Machine {
	readonly lexicon: Lexicon;
	readonly frames: readonly Compiled[];
	/** Every pattern with the index of its frame, in order. */
	readonly patterns: readonly { readonly frame: number; readonly pattern: Pattern }[];
	readonly byAnchor: ReadonlyMap<string, readonly number[]>;
	/** Patterns that no word sets off. */
	readonly always: readonly number[];
	readonly isVerb: VerbTest;
}

function buildMachine(frames: readonly Frame[], lexicons: readonly Lexicons[]): Machine {
	const lexicon = compileLexicons(lexicons);
	const compiled = frames.map((frame) => ({
		frame,
		patterns: frame.patterns.map((pattern) => compilePattern(pattern, lexicon)),
	}));
	const all = compiled.flatMap(({ patterns }, frame) => patterns.map((pattern) => ({ frame, pattern })));
	const byAnchor = new Map<string, number[]>();
	const always: number[] = [];
	all.forEach(({ pattern }, index) => {
		if (pattern.anchors === undefined) always.push(index);
		for (const word of pattern.anchors ?? []) {
			const list = byAnchor.get(word);
			if (list) list.push(index);
			else byAnchor.set(word, [index]);
		}
	});
	return { lexicon, frames: compiled, patterns: all, byAnchor, always, isVerb: verbTest(lexicon) };
}

let builtIn: Machine | undefined;

function machineFor(options: ExtractOptions): Machine {
	if (!options.frames?.length && options.lexicons === undefined) {
		builtIn ??= buildMachine(FRAMES, LEXICONS);
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
	const references = resolveReferences(document, sentences, subject, machine.lexicon);
	const source = sourceOf(document);
	const views: (InnerView | undefined)[] = [];
	const view = (index: number): InnerView =>
		(views[index] ??= makeView({
			document,
			index,
			tokens: sentences[index] ?? [],
			lexicon: machine.lexicon,
			subject,
			reference: references[index] as (typeof references)[number],
			slotTypes: SLOT_TYPES,
			isVerb: machine.isVerb,
			...anchorBefore(document, index, view),
		}));
	const found: { claim: Claim; at: number }[] = [];
	const add = (drafts: readonly Draft[], frame: string): void => {
		for (const draft of drafts) {
			const claim = claimOf(document, source, draft, frame);
			if (claim) found.push({ claim, at: claim.evidence[0]?.start ?? 0 });
		}
	};
	const context: Context = { document, subject, lexicon: machine.lexicon, view };
	for (const reader of READERS as readonly Reader[]) add(reader.read(context), reader.name);
	document.sentences.forEach((sentence, index) => {
		const kind = document.blocks[sentence.block]?.kind ?? 'paragraph';
		if (kind === 'furniture' || kind === 'reference') return;
		for (const { frame, patterns } of candidatesOf(machine, sentences[index] ?? [])) {
			if (frame.blocks ? !frame.blocks.includes(kind) : SKIPPED.has(kind)) continue;
			const current = view(index);
			if (frame.heading !== undefined && !underHeading(current, frame.heading)) continue;
			for (const match of matchesOf(frame, patterns, current)) add((frame.build ?? defaultDrafts)(match), frame.name);
		}
	});
	found.sort((a, b) => a.at - b.at);
	const claims = dropRepeated(found.map(({ claim }) => claim));
	const isSubject = (name: string): boolean => isAlias(subject, name);
	return [...dataClaims({ document, source, isSubject }), ...claims];
}

/** Whether a name from elsewhere in the document is one of the subject's. */
function isAlias(subject: Subject, name: string): boolean {
	const words = tokenize(name, { start: 0, end: name.length }, [])
		.filter((token) => token.kind === 'word' && !NAME_PREFIXES.has(token.lower))
		.map((token) => token.lower);
	if (subject.aliases.has(words.join(' '))) return true;
	const full = subject.name.toLowerCase().split(/\s+/);
	return words.length > 1 && full.length > 1 && words.at(-1) === full.at(-1) && words[0] === full[0];
}

function anchorBefore(
	document: Document,
	index: number,
	view: (index: number) => InnerView,
): { anchor?: { edtf: string; start: number; end: number } } {
	const block = document.sentences[index]?.block;
	for (
		let before = index - 1;
		before >= 0 && index - before < 8 && document.sentences[before]?.block === block;
		before--
	) {
		const earlier = view(before);
		for (let at = earlier.tokens.length - 1; at >= 0; at--) {
			if (!/\d{4}/.test(earlier.tokens[at]?.text ?? '')) continue;
			for (let from = Math.max(0, at - 4); from <= at; from++) {
				const when = earlier.date(from);
				const edtf = when?.point ?? when?.end ?? when?.start;
				if (when && edtf && when.to > at)
					return {
						anchor: { edtf, start: earlier.tokens[when.from]?.start ?? 0, end: earlier.tokens[when.to - 1]?.end ?? 0 },
					};
			}
		}
	}
	return {};
}

/** The frames whose patterns' words a sentence holds, each with those patterns alone. */
function candidatesOf(machine: Machine, tokens: readonly { readonly lower: string }[]): readonly Compiled[] {
	const words = new Set<string>();
	const found = new Set<number>(machine.always);
	for (const { lower } of tokens) {
		if (words.has(lower)) continue;
		words.add(lower);
		for (const index of machine.byAnchor.get(lower) ?? []) found.add(index);
	}
	const byFrame = new Map<number, Pattern[]>();
	for (const index of [...found].sort((a, b) => a - b)) {
		const { frame, pattern } = machine.patterns[index] as Machine['patterns'][number];
		if (!pattern.required.every((needed) => holdsOneOf(words, needed))) continue;
		const patterns = byFrame.get(frame);
		if (patterns) patterns.push(pattern);
		else byFrame.set(frame, [pattern]);
	}
	return [...byFrame].map(([index, patterns]) => ({ frame: (machine.frames[index] as Compiled).frame, patterns }));
}

function holdsOneOf(words: ReadonlySet<string>, needed: ReadonlySet<string>): boolean {
	const [few, many] = words.size < needed.size ? [words, needed] : [needed, words];
	for (const word of few) if (many.has(word)) return true;
	return false;
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
function matchesOf(frame: Frame, patterns: readonly Pattern[], view: InnerView): readonly Match[] {
	const matches: Match[] = [];
	const { tokens } = view;
	let covered = -1;
	for (let at = 0; at < tokens.length; at++) {
		for (const pattern of patterns) {
			if (pattern.opensWith === 'start' && at > 0) continue;
			if (pattern.opening && !pattern.opening.has((tokens[at] as Token).lower)) continue;
			if (
				(pattern.opensWith === 'subject' || pattern.opensWith === 'possessor') &&
				view.slot(pattern.opensWith, at).length === 0
			)
				continue;
			const hit = matchPattern(pattern, view, at);
			if (!hit || hit.end <= covered) continue;
			if (guardAgainst(view, hit, frame.allow ?? []) !== undefined) continue;
			const when = frame.date === undefined || frame.date === 'none' ? undefined : whenOf(view, hit);
			matches.push({
				frame,
				view,
				start: hit.start,
				end: hit.end,
				slots: hit.slots,
				classes: hit.classes,
				...(when && { when }),
			});
			covered = hit.end;
			break;
		}
	}
	return matches;
}

function claimOf(document: Document, source: DocumentSource, draft: Draft, frame: string): Claim | undefined {
	const fact = Object.fromEntries(
		Object.entries(draft.fact).filter(([, value]) => value !== undefined),
	) as unknown as ClaimFact;
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

/** Leaves out a claim whose fact another claim states with the same words and as much or more. */
function dropRepeated(claims: readonly Claim[]): readonly Claim[] {
	const kept: Claim[] = [];
	const byStart = new Map<string, Claim[]>();
	for (const claim of claims) {
		const key = JSON.stringify(claim.fact);
		const same = byStart.get(key);
		if (same?.some((other) => overlaps(other, claim))) continue;
		if (same) same.push(claim);
		else byStart.set(key, [claim]);
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
