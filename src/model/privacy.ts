import type { Fact, FactInFile, FactKind, Organization, PrivacyClass } from './biography';

/** Why something is kept back. The words are for the list of what was withheld; a value never stands in it. */
export type PrivacyReason =
	| 'living-person'
	| 'third-party'
	| 'special-category'
	| 'minor'
	| 'possible-minor'
	| 'private-identifier'
	| 'contact-data'
	| 'declared';

/** A privacy class with the reason for it. */
export interface Privacy {
	readonly class: PrivacyClass;
	readonly reason: PrivacyReason;
}

/** The class of a kind of fact and the schema.org properties of Person that state it. */
export interface KindPrivacy extends Privacy {
	readonly properties: readonly string[];
}

const kind = (letter: PrivacyClass, properties: string, reason: PrivacyReason = 'living-person'): KindPrivacy => ({
	class: letter,
	reason,
	properties: properties.split(' '),
});

/**
 * What may be published of a living person, by kind of fact: **A** where a source states it, **B** of public
 * figures, **C** only when asked for by name, **D** never. Members of the properties are in the order of the
 * person's node. After Wikipedia's and Wikidata's rules on living people and GDPR Art. 9.
 */
export const KIND_PRIVACY: { readonly [K in FactKind]: KindPrivacy } = {
	name: kind('A', 'name alternateName givenName familyName additionalName honorificPrefix honorificSuffix'),
	birth: kind('B', 'birthDate birthPlace'),
	death: kind('A', 'deathDate deathPlace'),
	nationality: kind('B', 'nationality'),
	education: kind('A', 'alumniOf hasCredential'),
	membership: kind('A', 'memberOf'),
	position: kind('A', 'jobTitle worksFor affiliation'),
	occupation: kind('A', 'hasOccupation'),
	award: kind('A', 'award'),
	work: kind('A', 'author'),
	founded: kind('A', 'founder'),
	event: kind('A', 'performerIn'),
	expertise: kind('A', 'knowsAbout'),
	language: kind('B', 'knowsLanguage'),
	relative: kind('C', 'spouse children parent sibling relatedTo', 'third-party'),
	identifier: kind('A', 'identifier sameAs'),
};

/** Properties of the profile, which people write or page metadata give; a scan of their words may make them C or D. */
export const PROFILE_PROPERTIES: readonly string[] = ['description', 'image', 'url', 'sameAs'];

/** Kinds that say nothing of a child but their name and public part. */
const PUBLIC_PART = new Set<FactKind>([
	'name',
	'death',
	'position',
	'membership',
	'occupation',
	'award',
	'work',
	'event',
]);
const BODY_KINDS = new Set<FactKind>(['membership', 'position', 'education', 'founded']);
/** Registries whose records about people are public. */
const PUBLIC_REGISTRY =
	/^(?:orcid|isni|viaf|wikidata|gnd|lcnaf|lccn|loc|bnf|ulan|idref|rism|musicbrainz|imdb|researcherid|scopus|dblp|google scholar|open ?library|libris|nta|bne|ndl|nkc|discogs|transfermarkt|olympedia|ark|doi|url|wikipedia)\b/i;
/** Numbers that a state or an employer gives a person. */
const PERSONAL_NUMBER =
	/\b(?:ssn|nino|nhs|pesel|bsn|nin|social|insurance|passport|tax|national|personal|personnummer|driv|licen[cs]e|employee|payroll|bank|iban|vat)/i;

/** What `privacyOf` has to know beside the fact. */
export interface PrivacySubject {
	/** Whether the subject is known or likely to be under 18. */
	readonly minor?: boolean;
	/** The organisation that the fact names. */
	readonly organization?: Pick<Organization, 'type' | 'sensitive'>;
}

/**
 * The privacy class of a fact about a living person. A class that the biography file gives a fact stands,
 * except that what is D stays D.
 *
 * @param fact the fact, of a file or a claim
 * @param about whether the subject is a minor, and the organisation that the fact names
 * @example
 * privacyOf({ kind: 'birth', date: '1980' }); // { class: 'B', reason: 'living-person' }
 */
export function privacyOf(fact: Fact | FactInFile, about: PrivacySubject = {}): Privacy {
	const found = judge(fact, about);
	return fact.class && found.class !== 'D'
		? { class: fact.class, reason: found.class === fact.class ? found.reason : 'declared' }
		: found;
}

function judge(fact: Fact | FactInFile, { minor, organization }: PrivacySubject): Privacy {
	if (minor && !PUBLIC_PART.has(fact.kind)) return { class: 'D', reason: 'minor' };
	if (organization && (organization.sensitive || organization.type === 'PoliticalParty') && BODY_KINDS.has(fact.kind)) {
		// Holding an office in such a body is public; belonging to it is not (GDPR Art. 9).
		return { class: fact.kind === 'position' ? 'B' : 'C', reason: 'special-category' };
	}
	if (fact.kind === 'relative' && fact.minor === true) return { class: 'D', reason: 'minor' };
	if (fact.kind === 'relative' && fact.relation === 'child' && fact.minor !== false)
		return { class: 'C', reason: 'possible-minor' };
	if (fact.kind === 'event' && fact.role === 'attendee') return { class: 'C', reason: 'special-category' };
	if (fact.kind === 'name' && fact.form === 'birth') return { class: 'B', reason: 'living-person' };
	if (fact.kind === 'identifier') {
		const scheme = fact.scheme ?? '';
		if (PERSONAL_NUMBER.test(scheme)) return { class: 'D', reason: 'private-identifier' };
		if (!PUBLIC_REGISTRY.test(scheme)) return { class: 'C', reason: 'private-identifier' };
	}
	return KIND_PRIVACY[fact.kind];
}
