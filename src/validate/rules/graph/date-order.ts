import type { Entity } from '../../../markup';
import type { RuleOf } from '../../rule';
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

const dated: ReadonlySet<string> = new Set(pairs.flat());

/** What comes first comes first, as far as both dates are precise. */
export const dateOrder: RuleOf<'graph/date-order'> = {
	code: 'graph/date-order',
	severity: 'warning',
	summary: 'Dates stand in the order that they can have: birth before death, start before end.',
	source: dataModel,
	each: 'entity',
	least: 2,
	concerns: (term) => term !== undefined && dated.has(term.name),
	check(entity, _, report) {
		let names: Set<string> | undefined;
		for (const { name } of entity.properties) {
			if (!dated.has(name)) continue;
			names ??= new Set();
			names.add(name);
		}
		if (!names || names.size < 2) return;
		for (const [earlier, later] of pairs) {
			if (!names.has(earlier) || !names.has(later) || areInOrder(entity, earlier, later)) continue;
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

const local = /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)?/;

/** Whether it is plain that one date is not after the other: both written alike, so that their letters tell. */
function areInOrder(entity: Entity, earlier: string, later: string): boolean {
	const [start, end] = [onlyText(entity, earlier), onlyText(entity, later)];
	if (start === undefined || end === undefined || start.length !== end.length || start > end) return false;
	const length = local.exec(start)?.[0].length;
	return length !== undefined && local.exec(end)?.[0].length === length && start.slice(length) === end.slice(length);
}

/** The text of the only value of a property, where there is just one and it is plain text. */
function onlyText({ properties }: Entity, name: string): string | undefined {
	let found: string | undefined;
	for (const property of properties) {
		if (property.name !== name) continue;
		const [value, ...others] = property.values;
		if (found !== undefined || others.length > 0 || value?.kind !== 'text' || value.content !== undefined)
			return undefined;
		found = value.text;
	}
	return found;
}
