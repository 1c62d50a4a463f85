// Generated from schemas/register.schema.json by scripts/generate.ts. Do not edit.

export type Text = string
export type Url = string

/**
 * Known people, organisations and places of a site: each has one name, one @id and its links on every page.
 */
export interface Register {
$schema?: string
/**
 * Version of this format.
 */
biograph?: 1
people?: RegisterPerson[]
organizations?: RegisterOrganization[]
places?: RegisterPlace[]
}
/**
 * A person that biographies are about or mention.
 */
export interface RegisterPerson {
/**
 * A short name for this entry, for `parent`; the slug of its @id when no @id is given.
 */
id?: string
/**
 * The one @id of this thing on every page of the site.
 */
"@id"?: string
name: Text
/**
 * Other names that texts use for it; each points to this entry and to no other.
 */
aliases?: Text[]
/**
 * Its own official page.
 */
url?: string
/**
 * Pages and records about the same thing: Wikidata, ROR, ORCID, …
 */
sameAs?: Url[]
note?: Text
}
/**
 * An organisation, programme or project.
 */
export interface RegisterOrganization {
/**
 * A short name for this entry, for `parent`; the slug of its @id when no @id is given.
 */
id?: string
/**
 * The one @id of this thing on every page of the site.
 */
"@id"?: string
name: Text
/**
 * Other names that texts use for it; each points to this entry and to no other.
 */
aliases?: Text[]
/**
 * Its own official page.
 */
url?: string
/**
 * Pages and records about the same thing: Wikidata, ROR, ORCID, …
 */
sameAs?: Url[]
type?: ("Organization" | "CollegeOrUniversity" | "School" | "EducationalOrganization" | "ResearchOrganization" | "GovernmentOrganization" | "Corporation" | "NGO" | "SportsTeam" | "SportsOrganization" | "MusicGroup" | "PerformingGroup" | "NewsMediaOrganization" | "MedicalOrganization" | "Hospital" | "Library" | "Museum" | "PoliticalParty" | "Project" | "FundingAgency")
/**
 * The id of the entry of the organisation it is part of.
 */
parent?: string
sensitive?: ("political" | "religious" | "union" | "health" | "orientation")
note?: Text
}
/**
 * A place.
 */
export interface RegisterPlace {
/**
 * A short name for this entry, for `parent`; the slug of its @id when no @id is given.
 */
id?: string
/**
 * The one @id of this thing on every page of the site.
 */
"@id"?: string
name: Text
/**
 * Other names that texts use for it; each points to this entry and to no other.
 */
aliases?: Text[]
/**
 * Its own official page.
 */
url?: string
/**
 * Pages and records about the same thing: Wikidata, ROR, ORCID, …
 */
sameAs?: Url[]
address?: RegisterAddress
note?: Text
}
export interface RegisterAddress {
streetAddress?: Text
addressLocality?: Text
addressRegion?: Text
postalCode?: Text
addressCountry?: Text
}
