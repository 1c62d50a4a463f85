import type { Entity, MarkupNode } from '../../../markup';
import type { Vocabulary } from '../../../vocabulary';
import type { RuleContext } from '../../rule';
import type { GoogleEntry } from './entry';
import { type EntriesOfType, entriesIn, type IndexedEntry, leadsTo } from './entry-index';
import { type Judgement, judge } from './judge';
import { propertyValues } from './property-values';
import type { ValueLists } from './value-lists';

/** A node that an entry speaks of. */
export interface Matched {
	readonly entry: IndexedEntry;
	readonly entity: Entity;
	/** Where to point when something is missing. */
	readonly at: MarkupNode;
	/** What every finding about it names. */
	readonly named: { readonly feature: string; readonly type: string };
	readonly values: ValueLists;
	/** The match that led here, for an entry that holds by position. */
	readonly outer: Matched | undefined;
	/** The property of the outer node, and which of its values this is. */
	readonly property: string | undefined;
	readonly index: number | undefined;
}

/** The same, with what the entry has to say. */
export interface Match extends Matched, Judgement {}

/** A thing that is the subject of its page stands for itself even where it is written inside the page's node. */
const ITEM_AS = new Set(['mainEntity', 'breadcrumb', 'event', 'events']);

/** Of the last page or file: the rules of the family ask one after the other. */
let last:
	| { readonly context: RuleContext; readonly all: readonly Match[]; readonly faulty: readonly Match[] }
	| undefined;

/** Whether an item says too little to have been written for the feature. */
export function isSketch({ entry, entity }: Matched): boolean {
	return entry.sketchBelow !== undefined && entity.properties.length < entry.sketchBelow;
}

/** All matches of the page or file, outer nodes before inner ones; worked out once per validation. */
export function matches(context: RuleContext): readonly Match[] {
	if (last?.context !== context) {
		const all = context.options.features === false ? [] : find(context);
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
	const entriesOf = entriesIn(vocabulary);
	return types.some((type) => entriesOf(type).length > 0);
}

/** The same for a rule about entries with some ids only: whether the nodes, or what is in them, may match one of those. */
export function hasEntry(...ids: readonly string[]): typeof hasEntries {
	return (types, vocabulary, under) => {
		if (under !== undefined && !ITEM_AS.has(under)) return false;
		const entriesOf = entriesIn(vocabulary);
		return types.some((type) => entriesOf(type).some((entry) => leadsTo(entry, ids)));
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
	entity: Entity,
	{ vocabulary }: RuleContext,
): IndexedEntry | undefined {
	if (entity.types.length === 0) return entries.at(-1);
	return entries.find(({ types }) =>
		entity.types.some((type) => types.some((ancestor) => vocabulary.isSubtype(type, ancestor))),
	);
}

/** A judgement without what earlier entries speak of. */
function without(judgement: Judgement, earlier: readonly IndexedEntry[]): Judgement {
	if (earlier.length === 0) return judgement;
	const isNew = (name: string): boolean => !earlier.some(({ slots }) => slots.has(name));
	return {
		missing: judgement.missing.filter(isNew),
		alternatives: judgement.alternatives,
		recommended: judgement.recommended.filter(isNew),
		badValues: judgement.badValues.filter(({ property }) => isNew(property)),
		badCounts: judgement.badCounts.filter(({ property }) => isNew(property)),
	};
}

const none: readonly IndexedEntry[] = [];

function entriesFor({ types }: Entity, entriesOf: EntriesOfType): readonly IndexedEntry[] {
	if (types.length === 1) return entriesOf(types[0]!);
	return types.length === 0 ? [] : [...new Set(types.flatMap(entriesOf))];
}

function find(context: RuleContext): readonly Match[] {
	const { graph, options, vocabulary } = context;
	const entriesOf = entriesIn(vocabulary);
	const found: Match[] = [];
	// Made where a node may be met twice: a table by nodes costs as much as what is asked of them.
	let seen: Map<Entity, IndexedEntry[]> | undefined;

	const add = (
		entry: IndexedEntry,
		entity: Entity,
		at: MarkupNode,
		earlier: readonly IndexedEntry[],
		outer: Matched | undefined,
		property: string | undefined,
		index: number | undefined,
	): void => {
		if (seen) {
			const known = seen.get(entity);
			if (known?.includes(entry)) return;
			if (known) known.push(entry);
			else seen.set(entity, [entry]);
		}
		const values = propertyValues(entity, entry.slots, vocabulary);
		const named = {
			feature: outer?.named.feature ?? entry.feature,
			type: at.types[0]?.name ?? entity.types[0] ?? entry.types[0] ?? '',
		};
		const { missing, alternatives, recommended, badValues, badCounts } = without(
			judge(entry, values, vocabulary),
			earlier,
		);
		// In one piece: copying an object to add to it costs more than all else here.
		const match: Match = {
			entry,
			entity,
			at,
			named,
			values,
			outer,
			property,
			index,
			missing,
			alternatives,
			recommended,
			badValues,
			badCounts,
		};
		found.push(match);
		for (const { name, slot, entries } of entry.inner) {
			const all = values.at(slot);
			if (!all) continue;
			for (let position = 0; position < all.length; position++) {
				const value = all[position]!;
				if (value.kind !== 'node' || !value.node.entity.described) continue;
				const inner = value.node.entity;
				const innerEntry = entryInPosition(entries, inner, context);
				const innerAt = value.node.reference ? (inner.parts[0] ?? value.node) : value.node;
				if (innerEntry) add(innerEntry, inner, innerAt, none, match, name, position);
			}
		}
	};

	for (const entity of context.callers ?? graph.entities) {
		const entries = entriesFor(entity, entriesOf);
		if (entries.length === 0 || !entity.described || !isItem(entity)) continue;
		if (!context.callers || entries.length > 1) seen ??= new Map();
		// A LocalBusiness is an Organization too: what one entry speaks of, the next leaves alone.
		let earlier = none;
		for (let i = 0; i < entries.length; i++) {
			const entry = entries[i]!;
			if (options.features !== false && options.features?.[entry.feature] === false) continue;
			if (isAside(entity, entry)) continue;
			add(entry, entity, entity.parts[0]!, earlier, undefined, undefined, undefined);
			if (i + 1 < entries.length) earlier = [...earlier, entry];
		}
	}
	return found;
}
