import { sameDate } from './dates';
import type { GoldCase, GoldFact } from './gold';
import { affinity, contradicts, givenSlots, isFairKind, keyMatch, slotMatches, takesTrap } from './match';
import { anySame } from './names';
import { MAIN_SLOTS, type ReadFact, readFacts } from './read-facts';

/** Counts of one kind. `countedX` count only where the annotation is complete. */
export interface Tally {
	gold: number;
	predicted: number;
	found: number;
	strict: number;
	countedGold: number;
	countedPredicted: number;
	countedFound: number;
}

/** One disagreement, for reading. */
export interface ScoringError {
	readonly what: string;
	readonly id: string;
	readonly gold?: unknown;
	readonly predicted?: unknown;
}

/** A scored set. */
export interface Score {
	readonly cases: number;
	readonly tallies: ReadonlyMap<string, Tally>;
	/** Slot → how often it agreed on matched facts, and how often it was given. */
	readonly slots: ReadonlyMap<string, readonly [agreed: number, given: number]>;
	readonly errors: readonly ScoringError[];
	readonly traps: { readonly taken: number; readonly set: number };
	readonly rightSubjects: number;
}

/** Precision, recall and F1. */
export interface Measure {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
}

/** Kinds in the order of the report; birth and death are scored by date and place apart. */
export const SCORED_KINDS =
	'birth.date birth.place death.date death.place nationality education position membership award work event founded relative'.split(
		' ',
	);

const without = (fact: object, ...keys: readonly string[]): object =>
	Object.fromEntries(Object.entries(fact).filter(([key]) => !keys.includes(key)));

/** Scores graphs, by the id of their case, against gold; a missing graph states nothing. */
export function scoreCases(cases: readonly GoldCase[], graphs: ReadonlyMap<string, unknown>): Score {
	const tallies = new Map<string, Tally>();
	const slots = new Map<string, [number, number]>();
	const errors: ScoringError[] = [];
	const traps = { taken: 0, set: 0 };
	let rightSubjects = 0;

	for (const goldCase of cases) {
		const { id, complete } = goldCase;
		const graph = graphs.get(id);
		const read = graph === undefined || graph === null ? [] : readFacts(graph, goldCase.subject.name);
		if (read === undefined) errors.push({ what: 'wrong subject', id, gold: goldCase.subject.name });
		else if (graph !== undefined && graph !== null) rightSubjects++;
		const predictions = read ?? [];
		const count = (kind: string, gold: number, predicted: number, found: boolean, strict: boolean): void => {
			let tally = tallies.get(kind);
			if (!tally) {
				tally = { gold: 0, predicted: 0, found: 0, strict: 0, countedGold: 0, countedPredicted: 0, countedFound: 0 };
				tallies.set(kind, tally);
			}
			tally.gold += gold;
			tally.predicted += predicted;
			tally.found += Number(found);
			tally.strict += Number(strict);
			if (complete === undefined || complete.includes(kind.split('.')[0]!)) {
				tally.countedGold += gold;
				tally.countedPredicted += predicted;
				tally.countedFound += Number(found);
			}
		};

		for (const kind of ['birth', 'death']) {
			const gold = goldCase.facts.find((fact) => fact.kind === kind);
			const predicted = predictions.find((fact) => fact.kind === kind);
			if (gold?.date || predicted?.date) {
				const right = sameDate(predicted?.date, gold?.date);
				count(`${kind}.date`, Number(Boolean(gold?.date)), Number(Boolean(predicted?.date)), right, right);
				if (!right) errors.push({ what: `${kind}.date`, id, gold: gold?.date, predicted: predicted?.date });
			}
			if (gold?.place || predicted?.place) {
				const right = gold?.place !== undefined && anySame(predicted?.place ?? [], gold.place);
				count(`${kind}.place`, Number(Boolean(gold?.place)), Number(Boolean(predicted?.place)), right, right);
				if (!right) errors.push({ what: `${kind}.place`, id, gold: gold?.place, predicted: predicted?.place });
			}
		}

		const golds = goldCase.facts.filter((fact) => fact.kind in MAIN_SLOTS);
		const others = predictions.filter((fact) => fact.kind in MAIN_SLOTS);
		const { goldOf, predictionOf } = pairOff(golds, others);
		for (const [i, gold] of golds.entries()) {
			if (gold.optional) continue;
			const predicted = predictionOf.get(i);
			if (!predicted) {
				errors.push({ what: `${gold.kind} missed`, id, gold: without(gold, 'kind') });
				count(gold.kind, 1, 0, false, false);
				continue;
			}
			const given = givenSlots(gold);
			for (const slot of given) {
				const entry = slots.get(`${gold.kind}.${slot}`) ?? [0, 0];
				slots.set(`${gold.kind}.${slot}`, [entry[0] + Number(slotMatches(predicted, gold, slot)), entry[1] + 1]);
			}
			const strict = given.every((slot) => slotMatches(predicted, gold, slot));
			if (!strict) {
				const wrong = given.filter((slot) => !slotMatches(predicted, gold, slot));
				errors.push({
					what: `${gold.kind} ${wrong.join(', ')} wrong`,
					id,
					gold: without(gold, 'kind', 'in'),
					predicted,
				});
			}
			count(gold.kind, 1, 1, true, strict);
		}
		const goldHasTitles = golds.some((gold) => gold.kind === 'position' && gold.title);
		for (const [j, predicted] of others.entries()) {
			if (goldOf.has(j) || (predicted.soft && !goldHasTitles)) continue;
			const isSecondWording = golds.some(
				(gold) => isFairKind(predicted, gold) && keyMatch(predicted, gold) && !contradicts(predicted, gold),
			);
			const saysSomething = MAIN_SLOTS[predicted.kind]?.some((slot) => predicted[slot] !== undefined);
			if (isSecondWording || !saysSomething) continue;
			count(predicted.kind, 0, 1, false, false);
			errors.push({ what: `${predicted.kind} spurious`, id, predicted: without(predicted, 'kind') });
		}
		for (const trap of goldCase.not ?? []) {
			traps.set++;
			const taker = predictions.find((predicted) => takesTrap(predicted, trap));
			if (!taker) continue;
			traps.taken++;
			errors.push({ what: 'trap taken', id, gold: trap, predicted: taker });
		}
	}
	return { cases: cases.length, tallies, slots, errors, traps, rightSubjects };
}

/** Pairs predictions with gold facts, the best agreeing first; required facts before optional ones. */
function pairOff(
	golds: readonly GoldFact[],
	predictions: readonly ReadFact[],
): { goldOf: Map<number, GoldFact>; predictionOf: Map<number, ReadFact> } {
	const pairs: { weight: number; i: number; j: number }[] = [];
	for (const [i, gold] of golds.entries()) {
		for (const [j, predicted] of predictions.entries()) {
			if (!isFairKind(predicted, gold) || !keyMatch(predicted, gold)) continue;
			pairs.push({ weight: affinity(predicted, gold) + (gold.optional ? 0 : 0.3), i, j });
		}
	}
	pairs.sort((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j);
	const goldOf = new Map<number, GoldFact>();
	const predictionOf = new Map<number, ReadFact>();
	for (const { i, j } of pairs) {
		if (predictionOf.has(i) || goldOf.has(j)) continue;
		predictionOf.set(i, predictions[j]!);
		goldOf.set(j, golds[i]!);
	}
	return { goldOf, predictionOf };
}

/** Precision, recall and F1 from counts; 0 where nothing was predicted or asked for. */
export function measure(found: number, predicted: number, gold: number): Measure {
	const precision = predicted > 0 ? found / predicted : 0;
	const recall = gold > 0 ? found / gold : 0;
	return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** The totals over all kinds: where annotation is complete, everywhere, and with every slot right. */
export function totals(score: Score): { complete: Measure; all: Measure; strict: Measure } {
	const sum = (count: keyof Tally, of: readonly Tally[] = [...score.tallies.values()]): number =>
		of.reduce((total, tally) => total + tally[count], 0);
	const counted = [...score.tallies.values()].filter((t) => t.countedGold > 0 || t.countedPredicted > 0);
	return {
		complete: measure(sum('countedFound', counted), sum('countedPredicted', counted), sum('countedGold', counted)),
		all: measure(sum('found'), sum('predicted'), sum('gold')),
		strict: measure(sum('strict'), sum('predicted'), sum('gold')),
	};
}

/** How many of the facts that a document states, by the gold's `in`, a graph made of it alone holds. */
export function recallOfDocument(
	goldCase: GoldCase,
	document: string,
	graph: unknown,
): { found: number; gold: number } {
	const facts = goldCase.facts.filter((fact) => fact.in?.includes(document));
	const { tallies } = scoreCases([{ ...goldCase, facts, not: [] }], new Map([[goldCase.id, graph]]));
	const sum = (count: 'found' | 'gold'): number =>
		[...tallies.values()].reduce((total, tally) => total + tally[count], 0);
	return { found: sum('found'), gold: sum('gold') };
}
