import type { MarkupBlock } from '../markup';
import { textOf } from '../markup/graph';
import { locateJson } from '../markup/json/locate-json';
import type { Finding, Severity, SourcePlace, Span } from '../model';
import { lineCounter } from './line-counter';
import type { Code } from './rule';
import type { Spot } from './spot';

/** A finding before its places are worked out. */
export interface Draft {
	readonly code: Code;
	readonly severity: Severity;
	readonly args: unknown;
	readonly spot: Spot | undefined;
	/** Where its rule knows better than the place. */
	readonly span: Span | undefined;
	readonly related: Spot | undefined;
}

/**
 * Works out where drafts stand in the source: one pass over each JSON text that has something to say, whatever the
 * number of findings.
 *
 * @param source What all blocks are part of.
 * @param file The name to put into the spans.
 * @returns The findings, in the order of the source.
 */
export function locateFindings(source: string, file: string | undefined, drafts: readonly Draft[]): readonly Finding[] {
	if (drafts.length === 0) return [];
	seek(drafts);
	const placeOf = lineCounter(source, file);
	let inOrder = true;
	let before = -1;
	const findings = drafts.map(({ code, severity, args, spot, span: known, related }) => {
		const path = spot ? spot.path : '';
		const span = known ? placeOf(known) : spot && placeOfSpot(spot, placeOf);
		const start = span ? span.start : -1;
		if (start < before) inOrder = false;
		before = start;
		// Written out: a copy with one field more takes an engine many times as long.
		if (!related) return span ? { code, severity, args, path, span } : { code, severity, args, path };
		const at = placeOfSpot(related, placeOf);
		const other = at ? { path: related.path, span: at } : { path: related.path };
		return span ? { code, severity, args, path, span, related: other } : { code, severity, args, path, related: other };
	}) as Finding[];
	return inOrder ? findings : findings.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}

/** Where a spot stands as line and column, worked out once; `undefined` where that is not known. */
function placeOfSpot(spot: Spot, placeOf: (span: Span) => SourcePlace): SourcePlace | undefined {
	if (spot.span) spot.at ??= placeOf(spot.span);
	return spot.at;
}

/** Looks for all spots in JSON whose offsets are not known. */
function seek(drafts: readonly Draft[]): void {
	const wanted = new WantedSpots();
	for (const { spot, related } of drafts) {
		if (spot) wanted.add(spot);
		if (related) wanted.add(related);
	}
	for (const { block, list } of wanted.lists) {
		const places = locateJson(
			textOf(block),
			list.map(({ sought }) => sought!.steps),
			block.keysOnce,
		);
		for (let i = 0; i < list.length; i++) {
			const spot = list[i]!;
			const { key, value } = places[i]!;
			const span = (spot.sought!.isKey && key) || (value ?? key);
			if (span) spot.span = { start: block.start + span.start, end: block.start + span.end };
		}
	}
}

/** The spots to be looked for, a list for each block that has any. */
class WantedSpots {
	readonly lists: { readonly block: MarkupBlock; readonly list: Spot[] }[] = [];
	/** The list of each block, where there are several blocks. */
	private listOf: Map<MarkupBlock, Spot[]> | undefined;

	/** Puts a spot on the list of its block, once. */
	add(spot: Spot): void {
		if (!spot.sought || spot.isWanted) return;
		spot.isWanted = true;
		this.listFor(spot.sought.block).push(spot);
	}

	private listFor(block: MarkupBlock): Spot[] {
		const last = this.lists.at(-1);
		if (last?.block === block) return last.list;
		if (last) this.listOf ??= new Map([[last.block, last.list]]);
		const known = this.listOf?.get(block);
		if (known) return known;
		const list: Spot[] = [];
		this.lists.push({ block, list });
		this.listOf?.set(block, list);
		return list;
	}
}
