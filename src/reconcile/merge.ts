import { type Conflict, edtfBefore, edtfContains, type FactKind } from '../model';
import { activitiesBeside } from './activity';
import { choose, distinctEvidence, evidenceFor, type Option } from './choose';
import { mostPrecise } from './dates';
import { categoryOf, credentialRelation, namesDegree } from './degree';
import { type DraftFact, type Entry, slotOf } from './entry';
import type { Group } from './group';
import type { ResolvedPlaces } from './places';
import { holdsAll, titleRelation } from './title';
import { nameKey } from './words';

/** A conflict that does not know yet which fact it is about. */
export type OpenConflict = Omit<Conflict, 'fact'>;

/** One fact, merged from the claims that state it. */
export interface Merged {
	readonly fact: DraftFact;
	readonly group: Group;
	readonly conflicts: readonly OpenConflict[];
}

/** What several values of a slot come to: those that remain when vaguer or equal ones are taken away. */
type Reading = (values: readonly string[]) => readonly string[];

/** Leaves out each value that another one covers: says the same and no less. */
function uncovered(values: readonly string[], covers: (wide: string, narrow: string) => boolean): readonly string[] {
	return values.filter(
		(value, index) =>
			!values.some(
				(other, place) => place !== index && covers(other, value) && (!covers(value, other) || place < index),
			),
	);
}

const fullerTitle = (full: string, short: string): boolean => {
	const relation = titleRelation(full, short);
	if (relation === 'equal') return full.length >= short.length;
	// Titles of one fact: one that has all the words of the other is that title in full, whatever its rank.
	return full.length > short.length && (relation === 'fuller' || holdsAll(full, short));
};

const betterCredential = (one: string, other: string): boolean => {
	const relation = credentialRelation(one, other);
	if (relation === 'different') return false;
	return relation === 'equal' || namesDegree(one) || !namesDegree(other);
};

const sameWords: Reading = (values) => uncovered(values, (a, b) => nameKey(a) === nameKey(b) && a.length >= b.length);
const fuller: Reading = (values) => uncovered(values, fullerTitle);
const first: Reading = (values) => values.slice(0, 1);
const longest: Reading = (values) => [...values].sort((a, b) => b.length - a.length).slice(0, 1);

/** How the values of each slot are read together. A slot with no row takes the first value and never disagrees. */
const READINGS: Readonly<Record<string, Reading>> = {
	date: mostPrecise,
	start: mostPrecise,
	end: mostPrecise,
	title: fuller,
	role: fuller,
	credential: (values) => uncovered(values, betterCredential),
	field: fuller,
	name: longest,
	startTime: sameWords,
	endTime: sameWords,
	price: sameWords,
};

/** Kinds whose role is one of a fixed list, which is no title. */
const ENUMERATED_ROLE = new Set<FactKind>(['work', 'event']);

function readingOf(kind: FactKind, slot: string): Reading {
	if (slot === 'role' && ENUMERATED_ROLE.has(kind)) return first;
	return READINGS[slot] ?? first;
}

/** Whether two values of a slot cannot both be meant: neither is the other said more vaguely or spelt otherwise. */
export function disagree(kind: FactKind, slot: string, one: string, other: string): boolean {
	return one !== other && readingOf(kind, slot)([one, other]).length > 1;
}

function optionsOf(entries: readonly Entry[], slot: string): readonly Option[] {
	const bySlot = new Map<string, Entry[]>();
	for (const entry of entries) {
		const value = slotOf(entry.fact, slot);
		if (typeof value === 'string') bySlot.set(value, [...(bySlot.get(value) ?? []), entry]);
	}
	return [...bySlot].map(([value, stating]) => ({ value, entries: stating }));
}

/** Whether a post is held: what a later text says; a post that is past in one text stays past. */
function mergeCurrent(entries: readonly Entry[]): boolean | 'unknown' | undefined {
	const said = entries.flatMap((entry) => {
		const value = slotOf(entry.fact, 'current');
		return typeof value === 'boolean' ? [{ value, on: entry.source.published ?? entry.source.retrieved ?? '' }] : [];
	});
	if (said.length === 0)
		return entries.some((entry) => slotOf(entry.fact, 'current') === 'unknown') ? 'unknown' : undefined;
	const latest = said.reduce((a, b) => (b.on > a.on ? b : a)).on;
	const deciding = said.every((one) => one.on !== '') ? said.filter((one) => one.on === latest) : said;
	return deciding.every((one) => one.value);
}

/** The order of slots in a fact, which is the order of the file. */
const SLOTS = `name form country title role relation credential category field type organization place start end date
	startTime endTime timezone current free price currency scheme value code url sameAs minor`.split(/\s+/);

const isRecord = (value: object): value is Record<string, unknown> => value !== null;

/** Merges the claims of one fact slot by slot; where values disagree, one is chosen and a conflict keeps them all. */
export function mergeGroup(
	group: Group,
	organizationOf: (entries: readonly Entry[]) => string | undefined,
	places: Pick<ResolvedPlaces, 'within' | 'nameOf'>,
): Merged {
	const { entries } = group;
	const [lead] = entries as [Entry];
	const kind = lead.fact.kind;
	const merged: Record<string, unknown> = { kind };
	const conflicts: OpenConflict[] = [];
	for (const slot of SLOTS) {
		if (slot === 'current') {
			const current = mergeCurrent(entries);
			if (current !== undefined) merged.current = current;
			continue;
		}
		if (slot === 'organization') {
			const organization = organizationOf(entries);
			if (organization !== undefined) merged.organization = organization;
			continue;
		}
		const options = optionsOf(entries, slot);
		if (options.length === 0) {
			const other = entries.map((entry) => slotOf(entry.fact, slot)).find((value) => value !== undefined);
			if (other !== undefined) merged[slot] = other;
			continue;
		}
		// Only a birth or a death is at one place: an event that one text has in Seoul and in Korea moves nowhere.
		const placed = slot === 'place' && (kind === 'birth' || kind === 'death');
		const reading: Reading = placed ? (values) => uncovered(values, places.within) : readingOf(kind, slot);
		const remaining = new Set(reading(options.map((option) => option.value)));
		const shown = (value: string): string => (slot === 'place' ? places.nameOf(value) : value);
		const kept = options.filter((option) => remaining.has(option.value));
		const choice = choose(kept);
		merged[slot] = choice.value;
		if (kept.length > 1) {
			conflicts.push({
				slot,
				values: kept.map(({ value, entries: stating }) => ({
					value: shown(value),
					evidence: evidenceFor(stating, slot),
				})) as unknown as Conflict['values'],
				chosen: shown(choice.value),
				rule: choice.rule,
			});
		}
	}
	const done = otherWork(entries, merged);
	if (done && !conflicts.some(({ slot }) => slot === 'title')) conflicts.push(done);
	const turned = endBeforeStart(entries, merged);
	if (turned) conflicts.push(turned);
	if (turned && isRecord(merged)) delete merged.start;
	if (merged.current === true && typeof merged.end === 'string') merged.current = false;
	if (kind === 'education' && merged.category === 'degree') {
		merged.category = categoryOf(String(merged.credential)) ?? merged.category;
	}
	return { fact: merged as unknown as DraftFact, group, conflicts };
}

/** A title in one text and only an activity in another: both are shown, and the title is kept. */
function otherWork(entries: readonly Entry[], { title }: Readonly<Record<string, unknown>>): OpenConflict | undefined {
	const beside = activitiesBeside(entries);
	if (typeof title !== 'string' || beside.size === 0) return undefined;
	const titled = entries.filter((entry) => slotOf(entry.fact, 'title') !== undefined);
	const sides = [...beside].map(([value, stating]) => ({ value, evidence: evidenceFor(stating, 'title') }));
	const values = [{ value: title, evidence: evidenceFor(titled, 'title') }, ...sides] as unknown as Conflict['values'];
	return { slot: 'title', values, chosen: title, rule: 'more-precise' };
}

/** An end that comes before its start, or, of a degree, inside the time of its start when another text gives it. */
function endBeforeStart(
	entries: readonly Entry[],
	merged: Readonly<Record<string, unknown>>,
): OpenConflict | undefined {
	const { start, end, kind } = merged;
	if (typeof start !== 'string' || typeof end !== 'string') return undefined;
	const giving = (slot: string, value: string): readonly Entry[] =>
		entries.filter((entry) => slotOf(entry.fact, slot) === value);
	const [starts, ends] = [giving('start', start), giving('end', end)];
	const together = starts.some((one) => ends.some((other) => one.source.id === other.source.id));
	const degree = kind === 'education' && !together && (edtfContains(end, start) || edtfContains(start, end));
	if (!edtfBefore(end, start) && !degree) return undefined;
	return {
		slot: 'end',
		values: [
			{ value: `start ${start}`, evidence: evidenceFor(starts, 'start') },
			{ value: end, evidence: evidenceFor(ends, 'end') },
		],
		chosen: end,
		rule: 'end-after-start',
	};
}

/** All evidence of a merged fact. */
export function evidenceOf(group: Group): ReturnType<typeof distinctEvidence> {
	return distinctEvidence(group.entries.flatMap((entry) => entry.evidence));
}
