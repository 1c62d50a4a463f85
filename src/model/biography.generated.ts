// Generated from schemas/biography.schema.json by scripts/generate.ts. Do not edit.

export type Text = string
export type Url = string
export type Day = string
export type FactInFile = (NameFact | BirthFact | DeathFact | NationalityFact | EducationFact | PositionFact | MembershipFact | AwardFact | WorkFact | EventFact | FoundedFact | RelativeFact | OccupationFact | ExpertiseFact | LanguageFact | IdentifierFact)
export type Id = string
export type Status = ("proposed" | "accepted" | "rejected")
export type Basis = ("stated" | "derived")
export type PrivacyClass = ("A" | "B" | "C" | "D")
/**
 * A partial date as EDTF: 2000, 2019-10, 1850~, 199X, -0619~, 1992/2002, [..2009], [1992..2002].
 */
export type Edtf = string
export type Current = (true | false | "unknown")
export type ClockTime = string
export type OrganizationType = ("Organization" | "CollegeOrUniversity" | "School" | "EducationalOrganization" | "ResearchOrganization" | "GovernmentOrganization" | "Corporation" | "NGO" | "SportsTeam" | "SportsOrganization" | "MusicGroup" | "PerformingGroup" | "NewsMediaOrganization" | "MedicalOrganization" | "Hospital" | "Library" | "Museum" | "PoliticalParty" | "Project" | "FundingAgency")

/**
 * One person's biography as facts with the words that state them, to be read, edited and signed by a person.
 */
export interface BiographyFile {
$schema?: string
/**
 * Version of this format.
 */
biograph?: 1
subject: Subject
profile?: Profile
/**
 * Address of the page that carries the markup.
 */
page?: string
/**
 * Address of the site; organisations get their @id under it.
 */
site?: string
/**
 * The day by which upcoming, living and current are judged.
 */
asOf?: string
reviewed?: Reviewed
facts?: FactInFile[]
organizations?: Organization[]
places?: Place[]
sources?: Source[]
conflicts?: Conflict[]
}
export interface Subject {
/**
 * An @id of the person's own, instead of page + #person.
 */
id?: string
slug?: string
name: Text
givenName?: Text
familyName?: Text
additionalName?: Text
honorificPrefix?: Text
honorificSuffix?: Text
/**
 * Whether class B data may be published. Default false.
 */
publicFigure?: boolean
/**
 * A person's own word on it; without it, decided from the facts.
 */
living?: boolean
}
export interface Profile {
description?: Text
image?: Url
url?: Url
sameAs?: Url[]
}
export interface Reviewed {
by: Text
on: Day
}
export interface NameFact {
kind: "name"
id?: Id
status?: Status
basis?: Basis
derivation?: Text
class?: PrivacyClass
note?: Text
name: Text
form: ("full" | "alternate" | "birth" | "given" | "family" | "additional" | "prefix" | "suffix")
evidence?: Evidence[]
}
export interface Evidence {
/**
 * The id of the source.
 */
source: string
/**
 * What the offsets count in: what a reader sees, or the raw source.
 */
layer: ("text" | "source")
/**
 * The property of the fact that these words state, when not the whole fact.
 */
slot?: string
/**
 * UTF-16 offset of the first character.
 */
start: number
/**
 * UTF-16 offset after the last character.
 */
end: number
quote: string
}
export interface BirthFact {
kind: "birth"
id?: Id
status?: Status
basis?: Basis
derivation?: Text
class?: PrivacyClass
note?: Text
date?: Edtf
/**
 * The id of a place.
 */
place?: string
evidence?: Evidence[]
}
export interface DeathFact {
kind: "death"
id?: Id
status?: Status
basis?: Basis
derivation?: Text
class?: PrivacyClass
note?: Text
date?: Edtf
/**
 * The id of a place.
 */
place?: string
evidence?: Evidence[]
}
export interface NationalityFact {
kind: "nationality"
id?: Id
status?: Status
basis?: Basis
derivation?: Text
class?: PrivacyClass
note?: Text
/**
 * The country's name in English: German is Germany.
 */
country: string
evidence?: Evidence[]
}
export interface EducationFact {
kind: "education"
id?: Id
status?: Status
basis?: Basis
derivation?: Text
class?: PrivacyClass
note?: Text
/**
 * The id of an organization.
 */
organization?: string
/**
 * The degree or certificate as the text says it.
 */
credential?: string
category?: ("degree" | "bachelor's degree" | "master's degree" | "doctoral degree" | "diploma" | "certificate" | "license")
field?: Text
start?: Edtf
end?: Edtf
/**
 * Whether the studies go on: a student is no alumnus yet.
 */
current?: (true | false | "unknown")
evidence?: Evidence[]
}
export interface PositionFact {
kind: "position"
id?: Id
status?: Status
basis?: Basis
derivation?: Text
class?: PrivacyClass
note?: Text
title?: Text
/**
 * The id of an organization.
 */
organization?: string
/**
 * The id of a place.
 */
place?: string
/**
 * What kind of post: employment when absent. A visiting fellowship is an affiliation.
 */
form?: ("employment" | "affiliation" | "secondment" | "office")
start?: Edtf
end?: Edtf
current?: Current
evidence?: Evidence[]
}
export interface MembershipFact {
kind: "membership"
id?: Id
status?: Status
basis?: Basis
derivation?: Text
class?: PrivacyClass
note?: Text
/**
 * The id of an organization.
 */
organization: string
role?: Text
start?: Edtf
end?: Edtf
current?: Current
evidence?: Evidence[]
}
export interface AwardFact {
kind: "award"
id?: Id
status?: Status
basis?: Basis
derivation?: Text
class?: PrivacyClass
note?: Text
name: Text
date?: Edtf
/**
 * The id of the organization that gave it.
 */
organization?: string
evidence?: Evidence[]
}
export interface WorkFact {
kind: "work"
id?: Id
status?: Status
basis?: Basis
derivation?: Text
class?: PrivacyClass
note?: Text
name: Text
type?: ("Book" | "Thesis" | "Article" | "ScholarlyArticle" | "Movie" | "TVSeries" | "MusicAlbum" | "MusicRecording" | "MusicComposition" | "Play" | "VisualArtwork" | "SoftwareApplication" | "Project" | "PodcastSeries" | "CreativeWork")
/**
 * The subject's part in it: author when absent.
 */
role?: ("author" | "creator" | "editor" | "translator" | "actor" | "director" | "producer" | "composer" | "performer" | "contributor" | "illustrator")
date?: Edtf
/**
 * The id of the publisher.
 */
organization?: string
url?: Url
evidence?: Evidence[]
}
export interface EventFact {
kind: "event"
id?: Id
status?: Status
basis?: Basis
derivation?: Text
class?: PrivacyClass
note?: Text
name: Text
/**
 * The subject's part in it: performer when absent.
 */
role?: ("performer" | "organizer" | "attendee" | "competitor" | "contributor" | "about")
date?: Edtf
startTime?: ClockTime
endTime?: ClockTime
timezone?: Text
/**
 * The id of a place.
 */
place?: string
/**
 * The id of the organizer.
 */
organization?: string
free?: boolean
price?: string
currency?: string
url?: Url
evidence?: Evidence[]
}
export interface FoundedFact {
kind: "founded"
id?: Id
status?: Status
basis?: Basis
derivation?: Text
class?: PrivacyClass
note?: Text
/**
 * The id of an organization; of type Project for a project.
 */
organization: string
date?: Edtf
evidence?: Evidence[]
}
export interface RelativeFact {
kind: "relative"
id?: Id
status?: Status
basis?: Basis
derivation?: Text
class?: PrivacyClass
note?: Text
relation: ("spouse" | "child" | "parent" | "sibling" | "relative")
name?: Text
minor?: (true | false | "unknown")
evidence?: Evidence[]
}
export interface OccupationFact {
kind: "occupation"
id?: Id
status?: Status
basis?: Basis
derivation?: Text
class?: PrivacyClass
note?: Text
name: Text
evidence?: Evidence[]
}
export interface ExpertiseFact {
kind: "expertise"
id?: Id
status?: Status
basis?: Basis
derivation?: Text
class?: PrivacyClass
note?: Text
name: Text
sameAs?: Url
evidence?: Evidence[]
}
export interface LanguageFact {
kind: "language"
id?: Id
status?: Status
basis?: Basis
derivation?: Text
class?: PrivacyClass
note?: Text
name: Text
/**
 * BCP 47.
 */
code?: string
evidence?: Evidence[]
}
export interface IdentifierFact {
kind: "identifier"
id?: Id
status?: Status
basis?: Basis
derivation?: Text
class?: PrivacyClass
note?: Text
/**
 * ORCID, ISNI, VIAF, Wikidata, GND, …
 */
scheme?: string
value: Text
url?: Url
evidence?: Evidence[]
}
export interface Organization {
id: Id
/**
 * The @id in the graph, when the register gives one.
 */
atId?: string
name: Text
alternateName?: Text[]
type?: OrganizationType
/**
 * The id of the organisation it is part of.
 */
parent?: string
/**
 * The id of its place.
 */
place?: string
url?: Url
sameAs?: Url[]
sensitive?: ("political" | "religious" | "union" | "health" | "orientation")
}
export interface Place {
id: Id
atId?: Url
name: Text
alternateName?: Text[]
address?: PostalAddress
sameAs?: Url[]
}
export interface PostalAddress {
streetAddress?: Text
addressLocality?: Text
addressRegion?: Text
postalCode?: Text
addressCountry?: Text
}
export interface Source {
id: Id
url?: Url
title?: Text
author?: Text[]
publisher?: Text
published?: Edtf
retrieved?: Edtf
mediaType?: Text
language?: Text
/**
 * SHA-256 of the raw text.
 */
hash?: string
/**
 * The id of the source whose reference list names this one.
 */
citedBy?: string
/**
 * Its number or mark in that list.
 */
label?: string
}
export interface Conflict {
fact: Id
slot: Text
/**
 * @minItems 2
 */
values: [{
value: Text
evidence: Evidence[]
}, {
value: Text
evidence: Evidence[]
}, ...({
value: Text
evidence: Evidence[]
})[]]
chosen: Text
/**
 * The name of the rule that chose.
 */
rule: string
}
