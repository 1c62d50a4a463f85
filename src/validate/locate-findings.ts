import { attribute } from '../html';
import type { MarkupBlock, MarkupNode, Place } from '../markup';
import { textOf } from '../markup/graph';
import { type JsonPlace, locateJson } from '../markup/json/locate-json';
import type { Severity, SourcePlace, Span } from '../model';
import type { Code } from './rule';

/** A finding before its places are worked out. */
export interface Draft {
	readonly code: Code;
	readonly severity: Severity;
	readonly args: unknown;
	readonly at: Place | undefined;
	readonly span: Span | undefined;
	readonly related: Place | undefined;
}

/** The place of a draft: its JSON Pointer and, where known, its span. */
export interface Located {
	readonly path: string;
	readonly span?: SourcePlace;
}

type Step = string | number;

/**
 * Works out where the places of drafts stand in the source: one pass over each JSON text that has something to say,
 * whatever the number of findings.
 *
 * @param source What all blocks are part of.
 * @param file The name to put into the spans.
 * @returns The place of a draft's `at` or `related`, given with the span that its rule knew.
 */
export function locatePlaces(
	source: string,
	file: string | undefined,
	drafts: readonly Draft[],
): (place: Place | undefined, span: Span | undefined) => Located {
	// Several findings often stand at one place.
	const paths = new Map<Place, string>();
	const spans = new Map<Place, Span | undefined>();
	const wanted = new Map<MarkupBlock, { readonly place: Place; readonly steps: readonly Step[] }[]>();
	const want = (place: Place | undefined): void => {
		if (!place || paths.has(place)) return;
		const { steps, block } = stepsTo(place);
		paths.set(place, pointer(steps));
		if (place.span || !block) spans.set(place, place.span);
		else if (block.syntax !== 'json-ld') spans.set(place, elementSpan(place));
		else {
			const each = { place, steps: [...steps, ...typeSteps(place)] };
			const list = wanted.get(block);
			if (list) list.push(each);
			else wanted.set(block, [each]);
		}
	};
	for (const { at, related } of drafts) {
		want(at);
		want(related);
	}
	for (const [block, list] of wanted) {
		const text = textOf(block);
		const located = locateJson(
			text,
			list.map(({ steps }) => steps),
		);
		for (const [i, { place }] of list.entries()) {
			const span = jsonSpan(text, located[i]!, place);
			if (span) spans.set(place, { start: block.start + span.start, end: block.start + span.end });
		}
	}
	const placeOf = lineCounter(source, file);
	return (place, known) => {
		const path = place ? paths.get(place)! : '';
		const span = known ?? (place && spans.get(place));
		return span ? { path, span: placeOf(span) } : { path };
	};
}

/** The steps from the top of its block down to a place. */
function stepsTo(place: Place): { readonly steps: readonly Step[]; readonly block: MarkupBlock | undefined } {
	const steps: Step[] = [];
	let at: Place | undefined = place;
	let block: MarkupBlock | undefined;
	while (at) {
		if (at.key !== undefined) steps.push(at.key);
		block = at.block;
		at = at.up;
	}
	return { steps: steps.reverse(), block };
}

/** A node is shown at its first type: its braces enclose too much to be of use. */
function typeSteps(place: Place): readonly Step[] {
	const node = place as Partial<MarkupNode>;
	const first = node.kind === 'node' && node.types ? node.types[0] : undefined;
	if (!first) return [];
	const steps: Step[] = [];
	for (let at: Place | undefined = first; at && at !== place; at = at.up) if (at.key !== undefined) steps.push(at.key);
	return steps.reverse();
}

function pointer(steps: readonly Step[]): string {
	let path = '';
	for (const step of steps) {
		path +=
			typeof step === 'number' || !/[~/]/.test(step)
				? `/${step}`
				: `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
	}
	return path;
}

function jsonSpan(text: string, { key, value }: JsonPlace, place: Place): Span | undefined {
	if (place.part === 'key' && key) return key;
	if (!value) return key;
	const opening = text[value.start];
	return opening === '{' || opening === '[' ? { start: value.start, end: value.start + 1 } : value;
}

function elementSpan(place: Place): Span | undefined {
	let at: Place | undefined = place;
	while (at && !at.element) at = at.up;
	if (!at?.element) return undefined;
	const { element } = at;
	const from = at.attribute === undefined ? undefined : attribute(element, at.attribute);
	if (!from) return { start: element.start, end: element.openEnd };
	return from.valueEnd > from.valueStart
		? { start: from.valueStart, end: from.valueEnd }
		: { start: from.start, end: from.start + from.name.length };
}

/** Turns offsets into lines and columns; the lines are counted when the first is asked for. */
export function lineCounter(source: string, file: string | undefined): (span: Span) => SourcePlace {
	let starts: number[] | undefined;
	return ({ start, end }) => {
		starts ??= lineStarts(source);
		let low = 0;
		let high = starts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (starts[middle]! <= start) low = middle + 1;
			else high = middle;
		}
		const line = low;
		const column = start - starts[low - 1]! + 1;
		return file === undefined ? { start, end, line, column } : { file, start, end, line, column };
	};
}

function lineStarts(source: string): number[] {
	const starts = [0];
	for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}
