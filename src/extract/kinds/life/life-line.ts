import type { Block, Document, PlaceMention } from '../../../model';
import type { Context, Draft, Reader, View } from '../../frames/frame';
import { phraseLength, wordClass } from '../../frames/lexicon';
import type { InnerView } from '../../frames/view';
import { readSide } from '.';
import { draftsOf } from './life-side';

/** Labels of lines that say when and where somebody was born or died, by what they say. */
const LABELS = {
	birth: wordClass([
		'born',
		'b',
		'birth',
		'date of birth',
		'birth date',
		'birthdate',
		'dob',
		'date of birth and place',
		'date and place of birth',
		'birthday',
		'birth year',
		'year of birth',
	]),
	death: wordClass([
		'died',
		'd',
		'death',
		'date of death',
		'death date',
		'date and place of death',
		'death year',
		'year of death',
	]),
	birthplace: wordClass(['birthplace', 'birth place', 'place of birth', 'born in', 'hometown and birthplace']),
	deathplace: wordClass(['place of death', 'death place', 'died in']),
} as const;
type Label = keyof typeof LABELS;
const NAMES = Object.keys(LABELS) as Label[];

/** Blocks from the top in which such a line may stand. */
const OPENING = 40;
/** A sign that opens a line. */
const BULLET = /^[^\p{L}\p{N}(["“‘'-]$/u;
/** "Born: 12 July 1988 (age 36), Tallow, Upton County, Kenya" is no longer. */
const LONGEST = 24;

/** The label that opens at a token, and the token after it and its colon. */
function labelAt({ tokens }: View, at: number): { label: Label; end: number } | undefined {
	let found: { label: Label; end: number } | undefined;
	for (const label of NAMES) {
		const length = phraseLength(LABELS[label], tokens, at);
		if (length > 0 && at + length > (found?.end ?? 0)) found = { label, end: at + length };
	}
	return found && tokens[found.end]?.lower === ':' ? { ...found, end: found.end + 1 } : found;
}

/** Whether a line says something else than a date and a place: it has a verb or a pronoun. */
const goesOn = (view: InnerView, from: number): boolean =>
	view.tokens.some(
		(token, at) =>
			at > from &&
			token.kind === 'word' &&
			!token.capital &&
			(/^(?:is|was|has|had|he|she|they|who|to|his|her|their|and)$/.test(token.lower) ||
				(view.isVerb(token) && !/^(?:born|died|lives|works)$/.test(token.lower))),
	);

function placeAlone(view: View, at: number, kind: 'birth' | 'death'): readonly Draft[] {
	const place = view.slot('place', at)[0];
	const next = view.tokens[place?.end ?? 0]?.lower ?? '.';
	if (!place || place.start !== at || !/^[.;,(]$/.test(next)) return [];
	const span = { start: view.tokens[at]?.start ?? 0, end: view.tokens[place.end - 1]?.end ?? 0 };
	return [{ fact: { kind, place: place.value as PlaceMention }, spans: [span] }];
}

function readLine(view: InnerView): readonly Draft[] {
	const { tokens } = view;
	// "★ Born: 16 May 1938"
	const first = labelAt(view, BULLET.test(tokens[0]?.text ?? '') ? 1 : 0);
	if (!first || goesOn(view, first.end)) return [];
	const drafts: Draft[] = [];
	let label: ReturnType<typeof labelAt> = first;
	while (label) {
		let to = label.end;
		let next: ReturnType<typeof labelAt>;
		for (; to < tokens.length; to++) {
			if (/^[.;]$/.test(tokens[to]?.lower ?? '')) break;
			next = /^[,-]$/.test(tokens[to - 1]?.lower ?? '') ? labelAt(view, to) : undefined;
			if (next) break;
		}
		const kind = label.label.startsWith('birth') ? 'birth' : 'death';
		if (label.label === kind) {
			const side = readSide(view, label.end, to);
			// The date comes first: "Born: Tallow, 12 July 1988" has its place before it.
			if (side) drafts.push(...draftsOf(kind, side));
		} else drafts.push(...placeAlone(view, label.end, kind));
		if (!next && tokens[to]?.lower === ';') next = labelAt(view, to + 1);
		label = next;
	}
	return drafts;
}

/** A row with a date for each of several people: "Born, 1901, Upton, 1899, Ulm" in three cells. */
const isOfSeveral = ({ text }: Document, { cells = [] }: Block): boolean =>
	cells.length > 2 && cells.filter(({ start, end }) => /\b\d{4}\b/.test(text.slice(start, end))).length > 1;

function read({ document, view }: Context): readonly Draft[] {
	const drafts: Draft[] = [];
	for (let index = 0; index < Math.min(document.sentences.length, OPENING); index++) {
		const sentence = document.sentences[index];
		const block = document.blocks[sentence?.block ?? 0];
		if (!sentence || !block || !['paragraph', 'list-item', 'table-row', 'heading'].includes(block.kind)) continue;
		if (document.sentences[index - 1]?.block === sentence.block || isOfSeveral(document, block)) continue;
		const current = view(index) as InnerView;
		if (current.tokens.length <= LONGEST && current.tokens.length > 1 && !current.reference.elsewhere)
			drafts.push(...readLine(current));
	}
	return drafts;
}

/** Lines of a profile or CV that say when and where the subject was born or died: "Born: 12 July 1988, Tallow", "b. 1979, Upton". */
export const LIFE_LINE_READER: Reader = { name: 'birth/line', read };
