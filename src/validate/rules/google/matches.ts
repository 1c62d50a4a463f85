import type { Entity, MarkupNode } from '../../../markup';
import { PlainItem } from '../../../markup/json-ld/plain-item';
import type { Vocabulary } from '../../../vocabulary';
import type { ValidateOptions } from '../../options';
import type { RuleContext } from '../../rule';
import type { GoogleEntry } from './entry';
import { apart, entriesIn, type IndexedEntry, type ItemEntries, leadsTo } from './entry-index';
import { GraphSubject } from './graph-subject';
import { judge } from './judge';
import type { Judgement } from './judgement';
import { topSubject } from './plain-subject';
import type { Slots } from './slots';
import type { Subject, SubjectValues } from './subject';
import type { Values } from './values';

/** A node that an entry speaks of, with what the entry has to say. */
export class Match implements Judgement {
	/** What every finding about it names. */
	readonly named: { readonly feature: string; readonly type: string };

	/** @param outer The match that led here, for an entry that holds by position. */
	constructor(
		readonly entry: IndexedEntry,
		private readonly subject: Subject,
		readonly values: SubjectValues,
		readonly outer: Match | undefined,
		private readonly judgement: Judgement,
	) {
		this.named = {
			feature: outer?.named.feature ?? entry.feature,
			type: subject.type ?? entry.types[0] ?? '',
		};
	}

	get missing(): Judgement['missing'] {
		return this.judgement.missing;
	}

	get alternatives(): Judgement['alternatives'] {
		return this.judgement.alternatives;
	}

	get recommended(): Judgement['recommended'] {
		return this.judgement.recommended;
	}

	get badValues(): Judgement['badValues'] {
		return this.judgement.badValues;
	}

	get badCounts(): Judgement['badCounts'] {
		return this.judgement.badCounts;
	}

	get entity(): Entity {
		return this.subject.entity;
	}

	/** What the node has of other properties than the entry speaks of. */
	valuesOf(slots: Slots, vocabulary: Vocabulary): Values {
		return this.subject.values(slots, vocabulary);
	}

	/** Where to point when something is missing. */
	get at(): MarkupNode {
		return this.subject.at;
	}

	/** Whether it says too little to have been written for the feature. */
	get isSketch(): boolean {
		const { sketchBelow } = this.entry;
		return sketchBelow !== undefined && this.subject.size < sketchBelow;
	}
}

/** A thing that is the subject of its page stands for itself even where it is written inside the page's node. */
const ITEM_AS = new Set(['mainEntity', 'breadcrumb', 'event', 'events']);

/** Of the last page or file: the rules of the family ask one after the other. */
let last:
	| { readonly context: RuleContext; readonly all: readonly Match[]; readonly faulty: readonly Match[] }
	| undefined;

/** All matches of the page or file, outer nodes before inner ones; worked out once per validation. */
export function matches(context: RuleContext): readonly Match[] {
	if (last?.context !== context) {
		const all = find(context);
		const isFaulty = ({ badValues, badCounts }: Match): boolean => badValues.length > 0 || badCounts.length > 0;
		last = { context, all, faulty: all.filter(isFaulty) };
	}
	return last.all;
}

/** The matches in which a value, or the number of values, is none that the entry takes. */
export function faulty(context: RuleContext): readonly Match[] {
	matches(context);
	return last!.faulty;
}

/** For `forTypes`: whether Google has anything to say about nodes of some types that stand for themselves. */
export function hasEntries(types: readonly string[], vocabulary: Vocabulary, under: string | undefined): boolean {
	if (under !== undefined && !ITEM_AS.has(under)) return false;
	return entriesIn(vocabulary)(types).entries.length > 0;
}

/** The same for a rule about entries with some ids only: whether the nodes, or what is in them, may match one of those. */
export function hasEntry(...ids: readonly string[]): typeof hasEntries {
	return (types, vocabulary, under) => {
		if (under !== undefined && !ITEM_AS.has(under)) return false;
		return entriesIn(vocabulary)(types).entries.some((entry) => leadsTo(entry, ids));
	};
}

function isItem(entity: Entity): boolean {
	for (const { holder, reference } of entity.parts) {
		if (reference) continue;
		if (holder === undefined || (holder.property.schema && ITEM_AS.has(holder.property.name))) return true;
	}
	return false;
}

function isAside(entity: Entity, { exceptAs }: GoogleEntry): boolean {
	return (
		exceptAs !== undefined && entity.holders.some(({ property }) => property.schema && exceptAs.includes(property.name))
	);
}

/** The entry for a node in a position: the first whose types fit; the last for a node that has no type. */
function entryInPosition(
	entries: readonly IndexedEntry[],
	types: readonly string[],
	vocabulary: Vocabulary,
): IndexedEntry | undefined {
	if (types.length === 0) return entries.at(-1);
	for (const entry of entries)
		for (const type of types)
			for (const ancestor of entry.types) if (vocabulary.isSubtype(type, ancestor)) return entry;
	return undefined;
}

/** The matches of an item that nothing outside it speaks of, told from its JSON. */
function findInItem(item: PlainItem, { options, vocabulary }: RuleContext): readonly Match[] {
	const top = topSubject(item);
	const { entries, isMetTwice } = shown(entriesIn(vocabulary)(top.types), options.features, undefined);
	const search = new Search(vocabulary, isMetTwice);
	for (const entry of entries) search.add(entry, top, undefined);
	return search.found;
}

function find(context: RuleContext): readonly Match[] {
	const { graph, callers, options } = context;
	if (options.features === false) return [];
	// Where no other node in it may stand for itself.
	return callers && graph instanceof PlainItem && graph.isUsual ? findInItem(graph, context) : findInGraph(context);
}

function findInGraph({ graph, callers, options, vocabulary }: RuleContext): readonly Match[] {
	const entriesOf = entriesIn(vocabulary);
	const search = new Search(vocabulary, true);
	for (const entity of callers ?? graph.entities) {
		const all = entriesOf(entity.types);
		if (all.entries.length === 0 || !entity.described || !isItem(entity)) continue;
		const top = new GraphSubject(entity, entity.parts[0]!);
		for (const entry of shown(all, options.features, entity).entries) search.add(entry, top, undefined);
	}
	return search.found;
}

/** Those of some entries whose features are on, and that speak of a node where it stands. */
function shown(all: ItemEntries, features: ValidateOptions['features'], held: Entity | undefined): ItemEntries {
	if (!features && !held) return all;
	const isShown = (entry: IndexedEntry): boolean =>
		!(features && features[entry.feature] === false) && !(held && isAside(held, entry));
	return all.entries.every(isShown) ? all : apart(all.entries.filter(isShown));
}

/** Holds entries against nodes, and against what is in them by the entries' positions. */
class Search {
	readonly found: Match[] = [];
	private readonly seen: Map<object, string[]> | undefined;

	/** @param isRepeated Whether a node may be met twice: a table by nodes costs as much as what is asked of them. */
	constructor(
		private readonly vocabulary: Vocabulary,
		isRepeated: boolean,
	) {
		this.seen = isRepeated ? new Map() : undefined;
	}

	/** @param outer The match that led to the node. */
	add(entry: IndexedEntry, subject: Subject, outer: Match | undefined): void {
		if (this.isSeen(entry, subject)) return;
		const { vocabulary } = this;
		const values = subject.values(entry.slots, vocabulary);
		if (values.present === 0 && !entry.asksForAny) return;
		const match = new Match(entry, subject, values, outer, judge(entry, values, vocabulary));
		this.found.push(match);
		for (const { name, slot, entries } of entry.inner) {
			if ((values.present & (1 << slot)) === 0) continue;
			const count = values.count(name);
			for (let index = 0; index < count; index++) {
				const inner = values.subject(name, index);
				const innerEntry = inner && entryInPosition(entries, inner.types, vocabulary);
				if (innerEntry) this.add(innerEntry, inner, match);
			}
		}
	}

	private isSeen({ id }: IndexedEntry, { identity }: Subject): boolean {
		if (!this.seen) return false;
		const known = this.seen.get(identity);
		if (known?.includes(id)) return true;
		if (known) known.push(id);
		else this.seen.set(identity, [id]);
		return false;
	}
}
