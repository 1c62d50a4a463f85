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
	const found = new Map<Place, { readonly path: string; span: Span | undefined }>();
	const wanted = new Map<MarkupBlock, Wanted[]>();
	const want = (place: Place | undefined): void => {
		if (!place || found.has(place)) return;
		const { steps, block } = stepsTo(place);
		const located = { path: pointer(steps), span: place.span };
		found.set(place, located);
		if (place.span || !block) return;
		if (block.syntax !== 'json-ld') {
			located.span = elementSpan(place);
			return;
		}
		addTypeSteps(place, steps);
		const list = wanted.get(block);
		if (list) list.push({ place, steps, located });
		else wanted.set(block, [{ place, steps, located }]);
	};
	for (const { at, related } of drafts) {
		want(at);
		want(related);
	}
	for (const [block, list] of wanted) {
		const text = textOf(block);
		const paths = list.map(({ steps }) => steps);
		const places = locateJson(text, paths, block.keysOnce);
		for (let i = 0; i < list.length; i++) {
			const { place, located } = list[i]!;
			const span = jsonSpan(places[i]!, place);
			if (span) located.span = { start: block.start + span.start, end: block.start + span.end };
		}
	}
	const placeOf = lineCounter(source, file);
	return (place, known) => {
		const located = place && found.get(place);
		const path = located ? located.path : '';
		const span = known ?? located?.span;
		return span ? { path, span: placeOf(span) } : { path };
	};
}

/** A place in JSON that is still to be looked for. */
interface Wanted {
	readonly place: Place;
	readonly steps: readonly Step[];
	readonly located: { span: Span | undefined };
}

/** The steps from the top of its block down to a place. */
function stepsTo(place: Place): { readonly steps: Step[]; readonly block: MarkupBlock | undefined } {
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
function addTypeSteps(place: Place, steps: Step[]): void {
	const node = place as Partial<MarkupNode>;
	const first = node.kind === 'node' && node.types ? node.types[0] : undefined;
	if (!first) return;
	const before = steps.length;
	for (let at: Place | undefined = first; at && at !== place; at = at.up) {
		if (at.key !== undefined) steps.splice(before, 0, at.key);
	}
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

function jsonSpan({ key, value }: JsonPlace, place: Place): Span | undefined {
	return (place.part === 'key' && key) || (value ?? key);
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

/** Turns offsets into lines and columns; the lines are counted as far as they are asked for. */
export function lineCounter(source: string, file: string | undefined): (span: Span) => SourcePlace {
	const starts = [0];
	let next = -1;
	return ({ start, end }) => {
		if (next < 0) next = lineEnd(source, 0);
		for (; next < start; next = lineEnd(source, next + 1)) starts.push(next + 1);
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

function lineEnd(source: string, from: number): number {
	const at = source.indexOf('\n', from);
	return at < 0 ? Number.POSITIVE_INFINITY : at;
}
