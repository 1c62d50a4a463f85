import { sameDate } from './dates';
import type { GoldFact } from './gold';
import { anySame, normalise, sameCountry } from './names';
import { MAIN_SLOTS, type ReadFact } from './read-facts';

/** Kinds that are fair for one another: a team is worked for or belonged to; a project is founded or made. */
const FAIR_KINDS = new Set(['position membership', 'membership position', 'founded work', 'work founded']);
/** Slots that say the same under two names. */
const TWIN_SLOTS: Readonly<Record<string, keyof ReadFact>> = {
	role: 'title',
	title: 'role',
	name: 'organization',
	organization: 'name',
};
const DATE_SLOTS = new Set(['start', 'end', 'date']);

/** The slots that a strict match compares, by kind. */
export const STRICT_SLOTS: Readonly<Record<string, readonly string[]>> = {
	education: ['organization', 'credential', 'field', 'start', 'end'],
	position: ['organization', 'title', 'start', 'end', 'current'],
	membership: ['organization', 'role', 'start', 'end'],
	founded: ['organization', 'date'],
	award: ['name', 'date'],
	work: ['name', 'date'],
	event: ['name', 'date', 'place', 'time', 'free'],
	relative: ['name'],
	nationality: ['name'],
};

const asList = (value: unknown): readonly string[] =>
	value === undefined || value === null ? [] : Array.isArray(value) ? value : [value as string];

const valuesIn = (predicted: ReadFact, slot: string): readonly string[] => {
	const twin = TWIN_SLOTS[slot];
	const mayTwin = slot === 'role' || slot === 'title' || predicted.kind === 'founded' || predicted.kind === 'work';
	return [...asList(predicted[slot as keyof ReadFact]), ...(twin && mayTwin ? asList(predicted[twin]) : [])];
};

/** Whether a prediction may stand for a gold fact at all. */
export function isFairKind(predicted: ReadFact, gold: GoldFact): boolean {
	return predicted.kind === gold.kind || FAIR_KINDS.has(`${predicted.kind} ${gold.kind}`);
}

/** Whether the main slot agrees: the first of the kind's main slots that both give decides for organisations. */
export function keyMatch(predicted: ReadFact, gold: GoldFact): boolean {
	if (gold.kind === 'nationality') {
		return asList(predicted.name).some((p) => asList(gold.name).some((g) => sameCountry(p, g)));
	}
	if (gold.kind === 'relative') {
		const related = predicted.relation === gold.relation || predicted.relation === '?';
		return related && anySame(asList(predicted.name), asList(gold.name));
	}
	for (const slot of MAIN_SLOTS[gold.kind] ?? []) {
		const wanted = asList(gold[slot as keyof GoldFact]);
		const found = valuesIn(predicted, slot);
		if (wanted.length === 0 || found.length === 0) continue;
		if (anySame(found, wanted)) return true;
		if (slot === 'organization') return false;
	}
	return false;
}

/** Whether one slot agrees with the gold's. */
export function slotMatches(predicted: ReadFact, gold: GoldFact, slot: string): boolean {
	// A Role with an endDate, XXXX too, is over.
	if (slot === 'current') return Boolean(predicted.end) !== Boolean(gold.current);
	if (slot === 'time') return asList(gold.time).every((time) => asList(predicted.time).includes(time));
	if (slot === 'free') return Boolean(predicted.free) === Boolean(gold.free);
	if (DATE_SLOTS.has(slot)) {
		return sameDate(predicted[slot as 'date'], gold[slot as 'date']);
	}
	if (gold.kind === 'nationality') return keyMatch(predicted, gold);
	return anySame(valuesIn(predicted, slot), asList(gold[slot as keyof GoldFact]));
}

const isGiven = (value: unknown): boolean =>
	Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '' && value !== false;

/** The slots that a gold fact gives. */
export function givenSlots(gold: GoldFact): readonly string[] {
	return (STRICT_SLOTS[gold.kind] ?? []).filter(
		(slot) => isGiven(gold[slot as keyof GoldFact]) || (slot === 'current' && gold.current === false),
	);
}

/** Whether a prediction gives another title, credential, role or date than the gold: not a second wording of it. */
export function contradicts(predicted: ReadFact, gold: GoldFact): boolean {
	return (['title', 'credential', 'role', 'start', 'end', 'date'] as const).some(
		(slot) => isGiven(predicted[slot]) && isGiven(gold[slot]) && !slotMatches(predicted, gold, slot),
	);
}

/** How much of a gold fact a prediction agrees with, for pairing them off. */
export function affinity(predicted: ReadFact, gold: GoldFact): number {
	const agreeing = givenSlots(gold).filter((slot) => slotMatches(predicted, gold, slot)).length;
	let literal = 0;
	for (const slot of STRICT_SLOTS[gold.kind] ?? []) {
		const wanted = new Set(asList(gold[slot as keyof GoldFact]).map((value) => normalise(String(value))));
		if (asList(predicted[slot as keyof ReadFact]).some((value) => wanted.has(normalise(String(value))))) literal += 0.1;
	}
	return agreeing + literal + (predicted.kind === gold.kind ? 0.5 : 0);
}

/** Whether a prediction takes a trap: it says everything that the false fact says. */
export function takesTrap(predicted: ReadFact, trap: GoldFact): boolean {
	if (predicted.kind !== trap.kind) return false;
	if (trap.kind === 'birth' || trap.kind === 'death') {
		return (
			(isGiven(trap.date) && sameDate(predicted.date, trap.date)) ||
			(isGiven(trap.place) && anySame(asList(predicted.place), asList(trap.place)))
		);
	}
	if (!MAIN_SLOTS[trap.kind] || !keyMatch(predicted, trap)) return false;
	return (STRICT_SLOTS[trap.kind] ?? []).every(
		(slot) => !isGiven(trap[slot as keyof GoldFact]) || slotMatches(predicted, trap, slot),
	);
}
