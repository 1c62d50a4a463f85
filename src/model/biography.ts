import type {
	Conflict,
	Evidence,
	FactInFile,
	Organization,
	Place,
	Profile,
	Reviewed,
	Source,
	Status,
	Subject,
} from './biography.generated';

export type {
	BiographyFile,
	Conflict,
	Current,
	Edtf,
	Evidence,
	FactInFile,
	Organization,
	OrganizationType,
	Place,
	PostalAddress,
	PrivacyClass,
	Profile,
	Reviewed,
	Source,
	Status,
	Subject,
} from './biography.generated';

/** A fact of a biography: the file's fact with its id, status and evidence filled in. */
export type Fact = FactInFile & {
	readonly id: string;
	readonly status: Status;
	readonly evidence: readonly Evidence[];
};

/** The kinds of fact, as the file names them. */
export type FactKind = Fact['kind'];

/** The fact of one kind. */
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

/** One person's biography: merged from sources, edited and signed by people. */
export interface Biography {
	readonly subject: Subject & { readonly slug: string };
	readonly profile: Profile;
	readonly page?: string;
	readonly site?: string;
	readonly asOf?: string;
	readonly reviewed?: Reviewed;
	readonly facts: readonly Fact[];
	readonly organizations: readonly Organization[];
	readonly places: readonly Place[];
	readonly sources: readonly Source[];
	readonly conflicts: readonly Conflict[];
}
