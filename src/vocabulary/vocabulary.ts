/** A term of schema.org. */
export interface Term {
	/** `Person`, `jobTitle`, `InStock`: the part of the IRI after `schema.org/`. */
	readonly name: string;
	/** Not yet settled by schema.org (`isPartOf` pending.schema.org). */
	readonly pending: boolean;
	/** The successors, where schema.org gives the term up for others. */
	readonly supersededBy: readonly string[];
}

/** A class. */
export interface TypeTerm extends Term {
	readonly kind: 'type' | 'datatype';
	readonly parents: readonly string[];
	/** The type itself and all types above it. */
	readonly ancestors: ReadonlySet<string>;
	/** Under Enumeration. */
	readonly enumeration: boolean;
	/** Of an enumeration: its members, those of its subtypes included. */
	readonly members: readonly string[];
}

/** A property, with the types it is meant for and the types of its values. */
export interface PropertyTerm extends Term {
	readonly kind: 'property';
	readonly domain: readonly string[];
	readonly range: readonly string[];
	readonly inverseOf: readonly string[];
}

/** A member of an enumeration. */
export interface MemberTerm extends Term {
	readonly kind: 'member';
	/** The enumerations it belongs to. */
	readonly types: readonly string[];
}

/** The vocabulary of schema.org and questions on it. Names are those of terms, without an address. */
export interface Vocabulary {
	/** Names the release, as in reports. */
	readonly version: string;
	readonly types: ReadonlyMap<string, TypeTerm>;
	readonly properties: ReadonlyMap<string, PropertyTerm>;
	readonly members: ReadonlyMap<string, MemberTerm>;
	/** Whether `type` is `ancestor` or below it. Unknown types are below nothing but themselves. */
	isSubtype(type: string, ancestor: string): boolean;
	/** The properties meant for a type, those of the types above it included; none for unknown types. */
	propertiesOf(type: string): ReadonlySet<string>;
	/** Whether any of the types, or one above it, is in the property's domain. True where the domain is open. */
	inDomain(property: PropertyTerm, types: readonly string[]): boolean;
	/** Whether any of the types, or one above it, is in the property's range. */
	inRange(property: PropertyTerm, types: readonly string[]): boolean;
	/** The known name most like `name`: the same letters in other case, else within a small edit distance. */
	nearest(
		name: string,
		among: 'types' | 'properties' | 'members',
		within?: (name: string) => boolean,
	): string | undefined;
}
