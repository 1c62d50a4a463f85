import type { Conflict } from '../model';
import { choose, evidenceFor, type Option } from './choose';
import type { Entry } from './entry';
import type { ResolvedOrganizations } from './organizations';
import { comparedName } from './same-organization';

/** The ways of naming one body that are not two usual names of it: one of the texts is likely wrong. */
const DISAGREEING = new Set(['one-word-more', 'spelling']);

/** Conflicts between the names that the claims of one fact give its organisation. */
export function nameConflicts(
	fact: string,
	entries: readonly Entry[],
	{ organizations, ruleBetween }: ResolvedOrganizations,
): readonly Conflict[] {
	const byKey = new Map<string, { value: string; entries: Entry[] }>();
	for (const entry of entries) {
		if (entry.organizationName === undefined) continue;
		const { key } = comparedName(entry.organizationName);
		const option = byKey.get(key) ?? { value: entry.organizationName, entries: [] };
		option.entries.push(entry);
		byKey.set(key, option);
	}
	const options: readonly Option[] = [...byKey.values()];
	const disagree = options.filter((one) =>
		options.some((other) => DISAGREEING.has(ruleBetween(one.value, other.value) ?? '')),
	);
	if (disagree.length < 2) return [];
	const organization = organizations.find((one) =>
		entries.some(({ fact: draft }) => 'organization' in draft && draft.organization === one.id),
	);
	const shown = disagree.find((option) => option.value === organization?.name);
	const choice = choose(disagree);
	const values = disagree.map((option) => ({
		value: option.value,
		evidence: evidenceFor(option.entries, 'organization'),
	}));
	return [
		{
			fact,
			slot: 'organization',
			values: values as unknown as Conflict['values'],
			chosen: shown?.value ?? choice.value,
			rule: shown && shown.value !== choice.value ? 'more-precise' : choice.rule,
		},
	];
}
