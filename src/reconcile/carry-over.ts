import type { Biography, Conflict, Evidence, Fact } from '../model';
import { distinctEvidence } from './choose';
import { type Entry, slotOf } from './entry';
import { disagree } from './merge';
import { type Surroundings, sameFact } from './same-fact';

const overlaps = (a: Evidence, b: Evidence): boolean =>
	a.source === b.source && a.layer === b.layer && a.start < b.end && b.start < a.end;

const sameQuote = (a: Evidence, b: Evidence): boolean => a.source === b.source && a.quote === b.quote;

/** The values of a fact without its bookkeeping, as one text. */
function content(fact: Fact): string {
	const {
		id: _,
		status: _status,
		evidence: _evidence,
		class: _class,
		note: _note,
		basis: _basis,
		derivation: _derivation,
		...slots
	} = fact;
	return JSON.stringify(Object.entries(slots).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A fact as a claim of its first source, to compare it with another. */
const entryOf = (fact: Fact): Entry => ({
	order: 0,
	fact,
	evidence: fact.evidence,
	basis: 'stated',
	source: { id: fact.evidence[0]?.source ?? '' },
});

/** How sure it is that a new draft of a fact is the fact of the file: the same values, words in common, one meaning. */
function likeness(old: Fact, fresh: Fact, around: Surroundings): number {
	if (old.kind !== fresh.kind) return 0;
	if (content(old) === content(fresh)) return 2000;
	const shared = fresh.evidence.filter((one) =>
		old.evidence.some((other) => sameQuote(one, other) || overlaps(one, other)),
	).length;
	return shared > 0 ? 1000 + shared : Math.max(0, sameFact(entryOf(old), entryOf(fresh), around));
}

/** What the file has, each as the fresh draft completes it, then what is new. */
function byId<T extends { readonly id: string }>(previous: readonly T[], fresh: readonly T[]): T[] {
	const drafted = new Map(fresh.map((one) => [one.id, one]));
	const known = new Set(previous.map((one) => one.id));
	return [...previous.map((one) => drafted.get(one.id) ?? one), ...fresh.filter((one) => !known.has(one.id))];
}

type Side = Conflict['values'][number];

/** What new texts say against values that the file has: those stay chosen, and the others stand beside them. */
function newDisagreements(old: Fact, draft: Fact, isNew: (evidence: Evidence) => boolean): readonly Conflict[] {
	return Object.keys(draft).flatMap((slot) => {
		const [before, now] = [slotOf(old, slot), slotOf(draft, slot)];
		if (typeof before !== 'string' || typeof now !== 'string' || !disagree(old.kind, slot, before, now)) return [];
		const evidence = draft.evidence.filter(isNew);
		if (evidence.length === 0) return [];
		const values: Conflict['values'] = [
			{ value: before, evidence: [...old.evidence] },
			{ value: now, evidence },
		];
		return [{ fact: old.id, slot, values, chosen: before, rule: 'decided-before' }];
	});
}

/**
 * The conflicts of the file, with the sides that new texts add. One that a person took out comes back only when a
 * new text takes part in it.
 */
function carryConflicts(previous: Biography, fresh: Biography, matches: ReadonlyMap<Fact, Fact>): Conflict[] {
	const known = new Map(previous.sources.map((source) => [source.id, source.hash]));
	const hashes = new Map(fresh.sources.map((source) => [source.id, source.hash]));
	const isNew = ({ source }: Evidence): boolean => !known.has(source) || known.get(source) !== hashes.get(source);
	const renamed = new Map([...matches].map(([old, draft]) => [draft.id, old.id]));
	const rejected = new Set(previous.facts.filter((fact) => fact.status === 'rejected').map((fact) => fact.id));
	const merged = new Map<string, Conflict>();
	for (const conflict of previous.conflicts) merged.set(`${conflict.fact} ${conflict.slot}`, conflict);
	const drafted = fresh.conflicts.map((conflict) => ({
		...conflict,
		fact: renamed.get(conflict.fact) ?? conflict.fact,
	}));
	const against = [...matches].flatMap(([old, draft]) => newDisagreements(old, draft, isNew));
	for (const conflict of [...drafted, ...against]) {
		if (rejected.has(conflict.fact)) continue;
		const key = `${conflict.fact} ${conflict.slot}`;
		const there = merged.get(key);
		const sides = conflict.values.filter((side) => !there?.values.some((other) => other.value === side.value));
		if (there && sides.length > 0) {
			merged.set(key, { ...there, values: [...there.values, ...sides] as [Side, Side, ...Side[]] });
		} else if (
			!there &&
			(conflict.values.some((side) => side.evidence.some(isNew)) ||
				!previous.facts.some((fact) => fact.id === conflict.fact))
		) {
			merged.set(key, conflict);
		}
	}
	return [...merged.values()];
}

/**
 * Puts a fresh draft into the biography that people left. Facts are matched by kind and values, else by the words
 * that state them, else as the claims of two texts are; a matched fact keeps its id, status and every value that is there, and gains new evidence. A
 * rejected fact stays rejected. Facts without a match are new; what people wrote or decided is never dropped.
 */
export function carryOver(previous: Biography, fresh: Biography, around: Surroundings): Biography {
	const matches = new Map<Fact, Fact>();
	const used = new Set<Fact>();
	const pairs = previous.facts.flatMap((old) =>
		fresh.facts.flatMap((draft) => {
			const sure = likeness(old, draft, around);
			return sure > 0 ? [{ old, draft, sure }] : [];
		}),
	);
	for (const { old, draft } of pairs.sort((a, b) => b.sure - a.sure)) {
		if (matches.has(old) || used.has(draft)) continue;
		matches.set(old, draft);
		used.add(draft);
	}
	const reread = new Set(fresh.facts.flatMap((fact) => fact.evidence.map((one) => one.source)));
	const kept = previous.facts.flatMap((old): Fact[] => {
		const draft = matches.get(old);
		if (draft && old.status !== 'rejected')
			return [{ ...old, evidence: distinctEvidence([...old.evidence, ...draft.evidence]) }];
		const gone = !draft && old.status === 'proposed' && !old.note && old.evidence.length > 0;
		return gone && old.evidence.every((one) => reread.has(one.source)) ? [] : [old];
	});
	const added = fresh.facts.filter((fact) => !used.has(fact));
	return {
		...previous,
		...fresh,
		facts: [...kept, ...added],
		organizations: byId(previous.organizations, fresh.organizations),
		places: byId(previous.places, fresh.places),
		conflicts: carryConflicts(previous, fresh, matches),
	};
}
