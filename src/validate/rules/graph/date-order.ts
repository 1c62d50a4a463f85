import type { Entity } from '../../../markup';
import type { NamedLiteral, RuleOf } from '../../rule';
import { dataModel } from '../sources';
import { isBefore, momentsOf } from './moment';

/** Pairs of properties of which the first is not after the second. */
const pairs: readonly (readonly [earlier: string, later: string])[] = [
	['birthDate', 'deathDate'],
	['foundingDate', 'dissolutionDate'],
	['startDate', 'endDate'],
	['doorTime', 'startDate'],
	['datePublished', 'dateModified'],
	['dateCreated', 'dateModified'],
	['validFrom', 'validThrough'],
	['validFrom', 'validUntil'],
	['availabilityStarts', 'availabilityEnds'],
	['coverageStartTime', 'coverageEndTime'],
	['uploadDate', 'expires'],
	['datePublished', 'expires'],
	['startTime', 'endTime'],
	['checkinTime', 'checkoutTime'],
	['pickupTime', 'dropoffTime'],
	['departureTime', 'arrivalTime'],
	['boardingTime', 'departureTime'],
	['expectedArrivalFrom', 'expectedArrivalUntil'],
	['dateSent', 'dateReceived'],
	['ownedFrom', 'ownedThrough'],
	['datePosted', 'validThrough'],
];

/** For each property a bit for each pair in which it is the earlier, and one for each in which it is the later. */
const parts: ReadonlyMap<string, { readonly earlier: number; readonly later: number }> = new Map(
	pairs.flat().map((name) => [
		name,
		{
			earlier: pairs.reduce((bits, [earlier], index) => (earlier === name ? bits | (1 << index) : bits), 0),
			later: pairs.reduce((bits, [, later], index) => (later === name ? bits | (1 << index) : bits), 0),
		},
	]),
);

/** What comes first comes first, as far as both dates are precise. */
export const dateOrder: RuleOf<'graph/date-order'> = {
	code: 'graph/date-order',
	severity: 'warning',
	summary: 'Dates stand in the order that they can have: birth before death, start before end.',
	source: dataModel,
	each: 'entity',
	least: 2,
	concerns: (term) => term !== undefined && parts.has(term.name),
	fine(literals) {
		for (let left = pairsOn(literals); left !== 0; left &= left - 1) {
			const [earlier, later] = pairs[31 - Math.clz32(left & -left)]!;
			if (!areInOrder(textIn(literals, earlier), textIn(literals, later))) return false;
		}
		return true;
	},
	check(entity, _, report) {
		const whole = pairsOn(entity.properties);
		if (whole === 0) return;
		for (let index = 0; index < pairs.length; index++) {
			if ((whole & (1 << index)) === 0) continue;
			const [earlier, later] = pairs[index]!;
			if (areInOrder(onlyText(entity, earlier), onlyText(entity, later))) continue;
			const [starts, ends] = [momentsOf(entity, earlier), momentsOf(entity, later)];
			const [start, end] = [starts[0], ends[0]];
			if (!start || !end || !starts.every((one) => ends.every((other) => isBefore(other, one)))) continue;
			const args = {
				earlier,
				earlierValue: start.value.text.trim(),
				later,
				laterValue: end.value.text.trim(),
			};
			report(end.value, args, { related: start.value });
		}
	},
};

/** A bit for each pair of which a node has both. */
function pairsOn(properties: readonly { readonly name: string }[]): number {
	let [earlier, later] = [0, 0];
	for (const { name } of properties) {
		const part = parts.get(name);
		if (!part) continue;
		earlier |= part.earlier;
		later |= part.later;
	}
	return earlier & later;
}

const local = /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)?/;

/** Whether it is plain that one date is not after the other: both written alike, so that their letters tell. */
function areInOrder(start: string | undefined, end: string | undefined): boolean {
	if (start === undefined || end === undefined || start.length !== end.length || start > end) return false;
	const length = local.exec(start)?.[0].length;
	return length !== undefined && local.exec(end)?.[0].length === length && start.slice(length) === end.slice(length);
}

/** The text of the only literal under a property, where there is just one and it is text. */
function textIn(literals: readonly NamedLiteral[], name: string): string | undefined {
	let found: string | undefined;
	for (const literal of literals) {
		if (literal.name !== name) continue;
		if (found !== undefined || typeof literal.value !== 'string') return undefined;
		found = literal.value;
	}
	return found;
}

/** The text of the only value of a property, where there is just one and it is plain text. */
function onlyText({ properties }: Entity, name: string): string | undefined {
	let found: string | undefined;
	for (const property of properties) {
		if (property.name !== name) continue;
		const { values } = property;
		const value = values[0];
		if (found !== undefined || values.length > 1 || value?.kind !== 'text' || value.content !== undefined)
			return undefined;
		found = value.text;
	}
	return found;
}
