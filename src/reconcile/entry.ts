import type { Claim, DocumentSource, Evidence, FactInFile, FactKind } from '../model';

/** The fact of one kind, as a claim states it once its organisation and place are known by id. */
export type DraftFact = FactInFile;

/** The draft of one kind. */
export type DraftOf<K extends FactKind> = Extract<FactInFile, { kind: K }>;

/** One claim on its way into a biography. */
export interface Entry {
	readonly order: number;
	readonly fact: DraftFact;
	readonly evidence: readonly Evidence[];
	readonly basis: Claim['basis'];
	readonly derivation?: string;
	readonly source: DocumentSource;
	/** The organisation's name as this claim has it. */
	readonly organizationName?: string;
}

/** A slot's value, read by name. */
export function slotOf(fact: DraftFact, slot: string): string | boolean | undefined {
	const value = (fact as unknown as Readonly<Record<string, unknown>>)[slot];
	return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}
