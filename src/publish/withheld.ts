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

/** Counts what is withheld, in the order in which it was first met. */
export class WithheldList {
	readonly #entries = new Map<string, Withheld>();

	add(entry: Omit<Withheld, 'count'>): void {
		const key = `${entry.kind} ${entry.property} ${entry.class} ${entry.reason}`;
		this.#entries.set(key, { ...entry, count: (this.#entries.get(key)?.count ?? 0) + 1 });
	}

	list(): readonly Withheld[] {
		return [...this.#entries.values()];
	}
}
