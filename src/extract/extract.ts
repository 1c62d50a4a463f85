import type { Claim, Document, Evidence, Register, Span } from '../model';
import { isEnglish } from '../model/is-english';
import { claimOf, sourceOf } from './claims/claim-of';
import { dropRepeated } from './claims/drop-repeated';
import { withoutBareCountries } from './claims/precise-place';
import { settleCurrency } from './claims/settle';
import { settleBackReferences } from './claims/settle-back-references';
import { settleEmployers } from './claims/settle-employers';
import { settleOccupations } from './claims/settle-occupations';
import { settleRanks } from './claims/settle-ranks';
import { settleShortNames } from './claims/settle-short-names';
import { settleThere } from './claims/settle-there';
import { withToldTypes } from './claims/told-types';
import { statementOf, withStatement } from './claims/whole-statement';
import { dataClaims } from './data';
import { anchorBefore } from './dates/anchor-before';
import { birthAnchor, deathAnchor } from './dates/life-anchors';
import type { Context, Draft, Frame, Lexicons, Match } from './frames/frame';
import { frameMatches } from './frames/frame-matches';
import { type Machine, openMachine } from './frames/machine';
import { planOf } from './frames/own-plan';
import { openLexicon } from './frames/prepared-lexicon';
import { preparedMachine } from './frames/prepared-machine';
import { type Anchor, type InnerView, SentenceView, type ViewGround } from './frames/view';
import { ANY_LANGUAGE_READERS, FRAMES, READERS } from './kinds';
import type { Reference } from './reference/clause-holder';
import { resolveReferences } from './reference/reference';
import { SLOT_TYPES } from './slots';
import { isAlias } from './subject/is-alias';
import { findSubject, nobodyIn } from './subject/subject-finder';
import { isUnderAge } from './subject/under-age';
import { knownNames } from './words/known-names';
import { LONGEST_SENTENCE, tokenizeSentences } from './words/sentence-tokens';
import { tokenize } from './words/tokens';

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

function builtInMachine(): Machine {
	const prepared = preparedMachine();
	return prepared ? openMachine(FRAMES, prepared.plan, openLexicon(prepared.lexicon)) : ownMachine(FRAMES, []);
}

function ownMachine(frames: readonly Frame[], own: readonly Lexicons[]): Machine {
	const { plan, lexicon } = planOf(frames, own);
	return openMachine(frames, plan, lexicon);
}

/** The machine of the frames and words that were last given: a caller gives the same with one document after another. */
let own: { readonly parts: readonly (Frame | Lexicons)[]; readonly machine: Machine } | undefined;

function machineFor({ frames = [], lexicons = [] }: ExtractOptions): Machine {
	const words = [lexicons].flat();
	const parts = [...frames, ...words];
	if (parts.length === 0) {
		builtIn ??= builtInMachine();
		return builtIn;
	}
	if (own?.parts.length !== parts.length || !parts.every((part, index) => part === own?.parts[index]))
		own = { parts, machine: ownMachine([...frames, ...FRAMES], words) };
	return own.machine;
}

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
	const english = isEnglish(document);
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
		const { main, elsewhere, afterOther } = references[index] as Reference;
		const { length } = tokens;
		const none = { mention: new Uint16Array(length + 1), possessive: new Uint16Array(length + 1) };
		return new SentenceView(ground, index, {
			tokens,
			reference: { ...none, holder: new Uint8Array(length + 1), main, elsewhere, afterOther },
		});
	};
	const found: { claim: Claim; at: number }[] = [];
	const statements = new Map<Evidence, Span>();
	const add = (drafts: readonly Draft[], frame: string, match?: Match): void => {
		for (const draft of drafts) {
			const claim = claimOf(document, source, draft, frame);
			const first = claim?.evidence[0];
			if (!claim || !first) continue;
			found.push({ claim, at: first.start });
			const statement = match && statementOf(match, first);
			if (statement) statements.set(first, statement);
		}
	};
	const context: Context = { document, subject, lexicon: machine.lexicon, view, part };
	for (const reader of english ? READERS : ANY_LANGUAGE_READERS) add(reader.read(context), reader.name);
	if (english)
		for (const { frame, match } of frameMatches(machine, document, view)) add(frame.build(match), frame.name, match);
	found.sort((a, b) => a.at - b.at);
	const stated = withoutBareCountries(dropRepeated(found.map(({ claim }) => claim)));
	const placed = settleThere(settleEmployers(stated, document), document);
	const employed = settleShortNames(settleBackReferences(placed, document));
	const settled = withToldTypes(settleCurrency(settleRanks(settleOccupations(employed)), document.text));
	const claims = settled.map((claim) => withStatement(document, claim, statements));
	const isSubject = (name: string): boolean => isAlias(subject, name);
	// Of a minor nothing is taken from prose but the name.
	const told = isUnderAge(document, sentences, subject) ? claims.filter(({ fact }) => fact.kind === 'name') : claims;
	const all = [...dataClaims({ document, source, isSubject }), ...told];
	// "On Ann Roe's advice, they turned back": of her the text tells nothing.
	if (subject.inPassing && all.every(({ fact }) => fact.kind === 'name')) throw nobodyIn(document);
	return all;
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
