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

/** Notes one thing that is not published, with its class and the reason as two words. */
export type Withhold = (
	kind: Withheld['kind'],
	property: string,
	privacy: `${PrivacyClass} ${Withheld['reason']}`,
) => void;

/** Counts what is withheld, in the order in which it was first met. */
export function countWithheld(): { readonly withhold: Withhold; readonly list: () => readonly Withheld[] } {
	const counts = new Map<string, number>();
	return {
		withhold(...entry) {
			const key = entry.join(' ');
			counts.set(key, (counts.get(key) ?? 0) + 1);
		},
		list: () =>
			[...counts].map(([key, count]) => {
				const [kind, property, letter, reason] = key.split(' ');
				return { kind, property, class: letter, reason, count } as Withheld;
			}),
	};
}
