import type { Document } from '../../model';
import { whenOf } from '../dates/when';
import { guardAgainst } from '../guards/guards';
import { HOLDER } from '../reference/clause-holder';
import { emphasisFrom } from '../slots/work/emphasis';
import type { Match } from './frame';
import type { Machine } from './machine';
import { matchPattern, type PatternHit } from './match-pattern';
import type { ReadyFrame } from './ready-frame';
import { type Try, triesOf } from './tries';
import type { InnerView } from './view';

/** A match, and the frame whose it is. */
export interface FrameMatch {
	readonly frame: ReadyFrame;
	readonly match: Match;
}

/** What a frame may find in one sentence: the tries of its patterns there. */
interface Lookup {
	readonly order: number;
	readonly frame: ReadyFrame;
	readonly view: InnerView;
	readonly tries: readonly Try[];
	readonly from: number;
	readonly to: number;
}

const SKIPPED = new Set(['reference', 'furniture', 'question']);

/**
 * How many sentences are read together, step by step and frame by frame: what runs again soon is still near the
 * processor, and no text is so long that its tries fill the memory.
 */
const TOGETHER = 64;

/** Where frames hold in a document's sentences. */
export function* frameMatches(
	machine: Machine,
	document: Document,
	view: (sentence: number) => InnerView,
): Iterable<FrameMatch> {
	const { length } = document.sentences;
	for (let first = 0; first < length; first += TOGETHER) {
		const lookups: Lookup[] = [];
		for (let index = first; index < Math.min(first + TOGETHER, length); index++)
			addLookups(lookups, machine, document, index, view);
		lookups.sort((a, b) => a.order - b.order);
		const found: FrameMatch[] = [];
		for (const lookup of lookups) addMatches(found, machine, lookup);
		yield* found;
	}
}

/** Adds what frames may find in a sentence. */
function addLookups(
	lookups: Lookup[],
	machine: Machine,
	document: Document,
	index: number,
	viewOf: (sentence: number) => InnerView,
): void {
	const kind = document.blocks[document.sentences[index]?.block ?? -1]?.kind ?? 'paragraph';
	if (kind === 'furniture' || kind === 'reference') return;
	const skipped = SKIPPED.has(kind);
	const view = viewOf(index);
	const tries = triesOf(machine, view);
	const frameOf = ({ pattern }: Try): number => machine.frameOf[pattern] as number;
	for (let from = 0, to = 0; from < tries.length; from = to) {
		const order = frameOf(tries[from] as Try);
		while (to < tries.length && frameOf(tries[to] as Try) === order) to++;
		const frame = machine.frames[order] as ReadyFrame;
		if (frame.blocks ? !frame.blocks.includes(kind) : skipped) continue;
		if (frame.heading !== undefined && !underHeading(view, frame.heading)) continue;
		lookups.push({ order, frame, view, tries, from, to });
	}
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

/** Adds where a frame's patterns hold in a sentence: from each token the first that fits, none inside another. */
function addMatches(found: FrameMatch[], machine: Machine, { frame, view, tries, from, to }: Lookup): void {
	let covered = -1;
	let done = -1;
	for (let next = from; next < to; next++) {
		const { at, pattern } = tries[next] as Try;
		if (at === done) continue;
		const hit = matchPattern(machine.pattern(pattern), view, at);
		if (!hit || hit.end <= covered) continue;
		if (frame.near && !frame.near(view, at)) {
			covered = hit.end;
			continue;
		}
		if (frame.frame.kind !== 'work' && frame.frame.kind !== 'event' && isTitleOfWork(view, hit)) continue;
		if (!isOfSubject(view, hit, frame.anyClause) || guardAgainst(view, hit, frame.allow) !== undefined) continue;
		const when = frame.dated ? whenOf(view, hit) : undefined;
		const { start, end, slots, classes } = hit;
		found.push({ frame, match: { frame: frame.frame, view, start, end, slots, classes, ...(when && { when }) } });
		covered = hit.end;
		done = at;
	}
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
