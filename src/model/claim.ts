import type { Evidence, FactInFile, OrganizationType, PostalAddress } from './biography';
import type { DocumentSource } from './document';

/** An organisation as one text names it, before it is known which organisation that is. */
export interface OrganizationMention {
	readonly name: string;
	/** Other names that the same text gives it: an abbreviation in brackets, a short form. */
	readonly alternateNames?: readonly string[];
	readonly type?: OrganizationType;
	/** The organisation it is part of: the university of a department. */
	readonly parent?: OrganizationMention;
	readonly place?: PlaceMention;
	/** Addresses that the document itself gives it (front matter, embedded markup). */
	readonly sameAs?: readonly string[];
	readonly url?: string;
}

/** A place as one text names it. */
export interface PlaceMention {
	readonly name: string;
	readonly address?: PostalAddress;
}

type Slot<K, V> = K extends 'organization' ? OrganizationMention : K extends 'place' ? PlaceMention : V;
type Kept<K> = K extends 'id' | 'status' | 'basis' | 'derivation' | 'class' | 'note' | 'evidence' ? never : K;
type ClaimFactOf<F> = F extends unknown ? { readonly [K in keyof F as Kept<K>]: Slot<K, F[K]> } : never;

/** Something that page metadata says of the subject's profile, never composed. */
export interface ProfileClaim {
	readonly kind: 'profile';
	readonly property: 'description' | 'image' | 'url' | 'sameAs';
	readonly value: string;
}

/** The file's facts with organisations and places as mentions instead of ids. */
export type ClaimFact = ClaimFactOf<FactInFile> | ProfileClaim;

/** The claim's fact of one kind. */
export type ClaimFactOfKind<K extends ClaimFact['kind']> = Extract<ClaimFact, { kind: K }>;

/** A fact that one document states about its subject, with the words that state it. */
export interface Claim {
	readonly fact: ClaimFact;
	readonly evidence: readonly Evidence[];
	readonly basis: 'stated' | 'derived';
	/** How a derived value was reached, in one sentence. */
	readonly derivation?: string;
	/** Name of the frame that found it, as `position/joined`. */
	readonly frame: string;
	/** The document it was found in; the same object for all claims of a document. */
	readonly source: DocumentSource;
}
