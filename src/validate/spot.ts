import { attribute } from '../html';
import type { MarkupBlock, MarkupNode, Place } from '../markup';
import type { SourcePlace, Span } from '../model';

/** A key or an index. */
export type Step = string | number;

/** A place as far as findings tell of it: without the graph that it was in, which need not be kept for it. */
export interface Spot {
	/** Its JSON Pointer. */
	readonly path: string;
	/** Where it is still to be looked for in the text of a block; of a node, its first type. */
	readonly sought:
		| { readonly block: MarkupBlock; readonly steps: readonly Step[]; readonly isKey: boolean }
		| undefined;
	/** UTF-16 offsets in the source, as soon as they are known. */
	span: Span | undefined;
	/** The same as line and column. */
	at: SourcePlace | undefined;
}

/** Works out the spots of places, of each once. */
export class Spots {
	private readonly known = new Map<Place, Spot>();

	/** The spot of a place of the graph under way. */
	of(place: Place): Spot {
		let spot = this.known.get(place);
		if (!spot) {
			spot = spotOf(place);
			this.known.set(place, spot);
		}
		return spot;
	}
}

function spotOf(place: Place): Spot {
	const steps: Step[] = [];
	let at: Place | undefined = place;
	let block: MarkupBlock | undefined;
	while (at) {
		if (at.key !== undefined) steps.push(at.key);
		block = at.block;
		at = at.up;
	}
	steps.reverse();
	const path = pointer(steps);
	if (place.span || !block) return { path, sought: undefined, span: place.span, at: undefined };
	if (block.syntax !== 'json-ld') return { path, sought: undefined, span: elementSpan(place), at: undefined };
	addTypeSteps(place, steps);
	return { path, sought: { block, steps, isKey: place.part === 'key' }, span: undefined, at: undefined };
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
