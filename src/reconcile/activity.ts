import type { Entry } from './entry';
import { slotOf } from './entry';

/** Lexicon: kinds of work that a text can name instead of a title, by the words that name them. */
const ACTIVITIES: readonly (readonly [string, RegExp])[] = [
	['teaching', /\b(?:taught|teach(?:es|ing)?|lectured|lecturing)\b/i],
	['research', /\b(?:researched|researching|did research|conducted research)\b/i],
];

/** What a claim of a post without a title says the subject did there: "taught at", "worked abroad teaching at". */
export function activityOf(entry: Entry): string | undefined {
	if (entry.fact.kind !== 'position' || slotOf(entry.fact, 'title') !== undefined) return undefined;
	const said = entry.evidence.map((one) => one.quote).join(' ');
	return ACTIVITIES.find(([, words]) => words.test(said))?.[0];
}

/** The claims of texts that name an activity where other texts name a title, by activity. */
export function activitiesBeside(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
	const titled = new Set(
		entries.filter((entry) => slotOf(entry.fact, 'title') !== undefined).map((entry) => entry.source.id),
	);
	const found = new Map<string, Entry[]>();
	for (const entry of titled.size > 0 ? entries : []) {
		const activity = titled.has(entry.source.id) ? undefined : activityOf(entry);
		if (activity !== undefined) found.set(activity, [...(found.get(activity) ?? []), entry]);
	}
	return found;
}
