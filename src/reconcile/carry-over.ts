import type { Biography, Conflict, Evidence, Fact } from '../model';
import { distinctEvidence } from './choose';

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

/** How sure it is that a new draft of a fact is the fact of the file: the same values, or words in common. */
function likeness(old: Fact, fresh: Fact): number {
	if (old.kind !== fresh.kind) return 0;
	if (content(old) === content(fresh)) return 1000;
	return fresh.evidence.filter((one) => old.evidence.some((other) => sameQuote(one, other) || overlaps(one, other)))
		.length;
}

/**
 * Puts a fresh draft into the biography that people left. Facts are matched by kind and values, else by the words
 * that state them; a matched fact keeps its id, status and every value that is there, and gains new evidence. A
 * rejected fact stays rejected. Facts without a match are new; what people wrote or decided is never dropped.
 */
export function carryOver(previous: Biography, fresh: Biography): Biography {
	const matches = new Map<Fact, Fact>();
	const used = new Set<Fact>();
	const pairs = previous.facts.flatMap((old) =>
		fresh.facts.flatMap((draft) => {
			const sure = likeness(old, draft);
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
	const renamed = new Map([...matches].map(([old, draft]) => [draft.id, old.id]));
	const added = fresh.facts.filter((fact) => !used.has(fact));
	const ids = new Set([...kept, ...added].map((fact) => fact.id));
	const conflicts = fresh.conflicts
		.map((conflict): Conflict => ({ ...conflict, fact: renamed.get(conflict.fact) ?? conflict.fact }))
		.filter((conflict) => ids.has(conflict.fact));
	const known = new Set(conflicts.map((conflict) => `${conflict.fact} ${conflict.slot}`));
	return {
		...previous,
		...fresh,
		facts: [...kept, ...added],
		organizations: [
			...previous.organizations,
			...fresh.organizations.filter((one) => !previous.organizations.some((old) => old.id === one.id)),
		],
		places: [...previous.places, ...fresh.places.filter((one) => !previous.places.some((old) => old.id === one.id))],
		conflicts: [...previous.conflicts.filter((one) => !known.has(`${one.fact} ${one.slot}`)), ...conflicts],
	};
}
