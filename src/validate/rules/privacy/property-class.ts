/** Why a property is personal, in words that a report can print. */
export type PersonalReason =
	| 'family'
	| 'body'
	| 'money'
	| 'contact'
	| 'home'
	| 'number from a state'
	| 'sex or gender'
	| 'plans or belongings'
	| 'acquaintances'
	| 'life event'
	| 'attendance'
	| 'party, faith or union'
	| 'health, belief or conviction';

/** A property of a person with its class: C only with consent, D never from prose. */
export interface PersonalProperty {
	readonly class: 'C' | 'D';
	readonly reason: PersonalReason;
}

const table: readonly (readonly [PersonalProperty['class'], PersonalReason, string])[] = [
	['C', 'sex or gender', 'gender pronouns'],
	['C', 'family', 'spouse parent parents sibling siblings relatedTo'],
	['D', 'family', 'children'],
	['C', 'acquaintances', 'knows colleague colleagues follows'],
	['C', 'body', 'height weight'],
	['C', 'money', 'netWorth'],
	['C', 'plans or belongings', 'owns seeks makesOffer'],
	['C', 'contact', 'email telephone faxNumber contactPoint contactPoints'],
	['D', 'home', 'address homeLocation'],
	['D', 'number from a state', 'taxID vatID duns globalLocationNumber'],
	['C', 'life event', 'lifeEvent'],
];

/** The classes of Person's properties, after the rules of Wikipedia and Wikidata on living people and GDPR Art. 9. */
export const personalProperties: ReadonlyMap<string, PersonalProperty> = new Map(
	table.flatMap(([letter, reason, names]) =>
		names.split(' ').map((name) => [name, { class: letter, reason }] as const),
	),
);

/** Properties that tie a person to a body; personal where the body stands for a belief. */
export const ties: ReadonlySet<string> = new Set('affiliation memberOf funder sponsor alumniOf'.split(' '));

/** The same from the side of the body. */
export const members: ReadonlySet<string> = new Set('member members'.split(' '));

/** Types of bodies that stand for a belief, and of places of worship. */
export const beliefTypes: readonly string[] = ['PoliticalParty', 'WorkersUnion', 'PlaceOfWorship'];

/** Names of such bodies, where the type does not say it. */
export const beliefNames =
	/\b(?:(?:labou?r|conservative|republican|democratic|socialist|communist|liberal|green|reform) party|trade union|workers'? union|church of|diocese|mosque|synagogue|congregation|alcoholics anonymous)\b/i;

/** Phrases in a description that speak of health, belief or crime. */
export const sensitivePhrases =
	/\b(?:diagnosed with|suffer(?:s|ed|ing) from|(?:lives|lived|living) with (?:\p{L}+ ){0,2}(?:hiv|aids|cancer|depression|diabetes|epilepsy|dementia|disease|sclerosis|syndrome|disorder|schizophrenia|autism)|(?:cancer|abuse|rape) survivor|is (?:autistic|disabled|pregnant|deaf|blind)|(?:arrested|indicted|charged|imprisoned) for|hiv[ -]positive|in rehab|convicted of|sentenced to|pleaded guilty|came out as|is (?:gay|lesbian|bisexual|transgender)|(?:devout|practi[sc]ing|converted to) \p{L}+)/iu;

/** Numbers that a state or an employer gives a person, by the name of their scheme. */
export const personalNumbers =
	/\b(?:ssn|social security|nino|national insurance|nhs|pesel|bsn|passport|tax|iban|driving licen[cs]e|personal number)\b/i;

/** Addresses that stand for an office, not for a person. */
export const officeMailbox =
	/^(?:mailto:)?(?:admin|booking|bookings|contact|enquiries|events|hello|help|info|kontakt|mail|media|office|press|presse|sales|speakers|support|team|webmaster)@/i;
