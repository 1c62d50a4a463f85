import type { FactKind, PrivacyClass, PrivacyReason } from '../model';

/** Something that was not published: how much of what, in which class, and why; never its value. */
export interface Withheld {
	readonly kind: FactKind | 'profile' | 'source';
	/** The schema.org property that it would have stood in. */
	readonly property: string;
	readonly class: PrivacyClass;
	readonly reason: PrivacyReason | 'proposed' | 'unsafe-url' | 'check-digit';
	readonly count: number;
}

/** Notes one thing that is not published. */
export type Withhold = (
	kind: Withheld['kind'],
	property: string,
	letter: PrivacyClass,
	reason: Withheld['reason'],
) => void;

/** Counts what is withheld, in the order in which it was first met. */
export function countWithheld(): { readonly withhold: Withhold; readonly list: () => readonly Withheld[] } {
	const entries = new Map<string, Withheld>();
	return {
		withhold(...entry) {
			const key = entry.join(' ');
			const [kind, property, letter, reason] = entry;
			entries.set(key, { kind, property, class: letter, reason, count: (entries.get(key)?.count ?? 0) + 1 });
		},
		list: () => [...entries.values()],
	};
}
