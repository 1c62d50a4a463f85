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
	/** Whether it is on the list of those to be looked for. */
	isWanted: boolean;
	/** UTF-16 offsets in the source, as soon as they are known. */
	span: Span | undefined;
	/** The same as line and column. */
	at: SourcePlace | undefined;
}

/** Works out the spots of places, of each once. */
export class Spots {
	private readonly first: { readonly place: Place; readonly spot: Spot }[] = [];
	/** Those that come later. */
	private others: Map<Place, Spot> | undefined;

	/** The spot of a place of the graph under way. */
	of(place: Place): Spot {
		for (const known of this.first) if (known.place === place) return known.spot;
		if (this.first.length < few) {
			const spot = spotOf(place);
			this.first.push({ place, spot });
			return spot;
		}
		this.others ??= new Map();
		let spot = this.others.get(place);
		if (!spot) {
			spot = spotOf(place);
			this.others.set(place, spot);
		}
		return spot;
	}
}

// So many are compared sooner than looked up.
const few = 8;

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
	if (place.span || !block) return spotAt(path, undefined, place.span);
	if (block.syntax !== 'json-ld') return spotAt(path, undefined, tagSpan(place));
	addTypeSteps(place, steps);
	return spotAt(path, { block, steps, isKey: place.part === 'key' }, undefined);
}

function spotAt(path: string, sought: Spot['sought'], span: Span | undefined): Spot {
	return { path, sought, isWanted: false, span, at: undefined };
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

/** The start tag of the element that carries an item, a property or its value. */
function tagSpan(place: Place): Span | undefined {
	let at: Place | undefined = place;
	while (at && !at.element) at = at.up;
	return at?.element && { start: at.element.start, end: at.element.openEnd };
}
