import type { Organization } from '../model';
import { freeId, slug } from '../model/slug';
import { type DraftFact, slotOf } from './entry';

/** The slots that make up a fact's id, by what they are; a kind with one fact has none. */
const NAMING = [
	'form',
	'relation',
	'title',
	'role',
	'credential',
	'field',
	'name',
	'country',
	'value',
	'organization',
] as const;

const MOST_PARTS = 2;

/**
 * A new id for a fact: its kind and what it is about, as `position-director-police-race-action-plan`; `-2` where
 * that is taken. It is given once and stored, so later changes to the fact leave it as it is.
 */
export function factId(fact: DraftFact, organizations: readonly Organization[], taken: Set<string>): string {
	if (fact.kind === 'relative') return freeId(`relative-${fact.relation}`, taken);
	const values = NAMING.flatMap((slot) => {
		const value = slotOf(fact, slot);
		if (typeof value !== 'string' || (slot === 'role' && (fact.kind === 'work' || fact.kind === 'event'))) return [];
		return [slot === 'organization' ? (organizations.find((one) => one.id === value)?.id ?? value) : value];
	});
	const parts = values.slice(0, MOST_PARTS).map((value) => slug(value).slice(0, 60).replace(/-$/, ''));
	return freeId([fact.kind, ...parts].join('-'), taken);
}
