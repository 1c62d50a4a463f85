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

/** A privacy class with the reason for it, as two words. */
export type Privacy = `${PrivacyClass} ${PrivacyReason}`;

/**
 * What may be published of a living person, by kind of fact: the class, then the properties by which it can be
 * included. **A** where a source states it, **B** of public figures, **C** only when asked for by name, **D** never.
 * After Wikipedia's and Wikidata's rules on living people and GDPR Art. 9.
 */
export const KIND_PRIVACY: { readonly [K in FactKind]: `${PrivacyClass} ${string}` } = {
	name: 'A name alternateName',
	birth: 'B birthDate birthPlace',
	death: 'A deathDate deathPlace',
	nationality: 'B nationality',
	education: 'A alumniOf hasCredential',
	membership: 'A memberOf',
	position: 'A worksFor affiliation jobTitle',
	occupation: 'A hasOccupation',
	award: 'A award',
	work: 'A author',
	founded: 'A founder',
	event: 'A performerIn',
	expertise: 'A knowsAbout',
	language: 'B knowsLanguage',
	relative: 'C spouse children parent sibling relatedTo',
	identifier: 'A identifier sameAs',
};

/** Properties of the profile, which people write or page metadata give. */
export const PROFILE_PROPERTIES = 'description image url sameAs';

/** Kinds that say of a child no more than their name and public part. */
const PUBLIC_PART = /^(?:name|death|position|membership|occupation|award|work|event)$/;
/** Registries whose records about people are public. */
const PUBLIC_REGISTRY =
	/^(?:orcid|isni|viaf|wiki|gnd|lc|bnf|ulan|idref|musicbrainz|imdb|researcherid|scopus|dblp|google scholar|openlibrary|libris|ndl|discogs|doi|url)/i;
/** Numbers that a state or an employer gives a person. */
const PERSONAL_NUMBER = /ssn|nino|nhs|pesel|bsn|social|insur|passport|tax|nation|personn|licen|employ|iban/i;

/**
 * Words by which the name of an honour, or of a post, tells of the person's own health, belief or orientation: "Cancer
 * Survivor of the Year", "openly gay mayor". What they work on ("Cancer Research Prize", "Chair in Jewish Studies") is none.
 */
const TELLS =
	/\b(?:survivors?|living with|hiv[- ]positive|in recovery|openly|(?:cancer|stroke|transplant|aids|hiv) patients?)\b|\b(?:muslim|jewish|catholic|christian|hindu|sikh|buddhist|gay|lesbian|bisexual|trans|transgender|queer|lgbt\w{0,6}|disabled) (?:men|man|women|woman|person|people|youth|leader|mother|father|role model|writer|artist|athlete|student|entrepreneur|professional|business\w{0,6}|activist|pioneer|icon|hero|of the year)\b/i;
/** What the name of an honour alone tells, where that of a post only says what its holder works for. */
const HONOUR_TELLS = /\b(?:gay|lesbian|bisexual|transgender|queer|lgbt\w{0,6})\b/i;

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
 * privacyOf({ kind: 'birth', date: '1980' }); // 'B living-person'
 */
export function privacyOf(fact: Fact | FactInFile, about: PrivacySubject = {}): Privacy {
	const found = judge(fact, about);
	return found[0] === 'D' || found[0] === (fact.class ?? found[0]) ? found : `${fact.class!} declared`;
}

function judge(fact: Fact | FactInFile, { minor, organization }: PrivacySubject): Privacy {
	const { kind } = fact;
	if (minor && !PUBLIC_PART.test(kind)) return 'D minor';
	// Holding an office in such a body is public; belonging to it is not (GDPR Art. 9).
	if (organization?.sensitive || organization?.type === 'PoliticalParty') {
		if (kind === 'position') return 'B special-category';
		if (kind !== 'work' && kind !== 'award' && kind !== 'event') return 'C special-category';
	}
	if (
		(kind === 'award' && (TELLS.test(fact.name) || HONOUR_TELLS.test(fact.name))) ||
		(kind === 'position' && TELLS.test(fact.title ?? '')) ||
		(kind === 'event' && fact.role === 'attendee')
	)
		return 'C special-category';
	if (kind === 'relative') {
		if (fact.minor === true) return 'D minor';
		return fact.relation === 'child' && fact.minor !== false ? 'C possible-minor' : 'C third-party';
	}
	if (kind === 'name' && fact.form === 'birth') return 'B living-person';
	if (kind === 'identifier' && !PUBLIC_REGISTRY.test(fact.scheme ?? ''))
		return PERSONAL_NUMBER.test(fact.scheme ?? '') ? 'D private-identifier' : 'C private-identifier';
	return `${KIND_PRIVACY[kind][0] as PrivacyClass} living-person`;
}
