import type { RuleSource } from '../rule';

// What the rules of several families go back to, and when it was read.
const read = '2026-11-21';

export const jsonSyntax: RuleSource = {
	title: 'RFC 8259: The JavaScript Object Notation',
	url: 'https://www.rfc-editor.org/rfc/rfc8259',
	date: '2017-12',
};
export const jsonLdSyntax: RuleSource = {
	title: 'JSON-LD 1.1, W3C Recommendation',
	url: 'https://www.w3.org/TR/json-ld11/',
	date: '2020-07-16',
};
export const jsonLdInHtml: RuleSource = {
	title: 'JSON-LD 1.1, section 7: Embedding JSON-LD in HTML Documents',
	url: 'https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents',
	date: '2020-07-16',
};
export const scriptContents: RuleSource = {
	title: 'HTML Standard: Restrictions for contents of script elements',
	url: 'https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements',
	date: read,
};
export const microdataValues: RuleSource = {
	title: 'HTML Standard: Microdata, Values',
	url: 'https://html.spec.whatwg.org/multipage/microdata.html#values',
	date: read,
};
export const microdataItems: RuleSource = {
	title: 'HTML Standard: Microdata, Items and names',
	url: 'https://html.spec.whatwg.org/multipage/microdata.html#items',
	date: read,
};
export const dataModel: RuleSource = {
	title: 'schema.org: Data model, Conformance',
	url: 'https://schema.org/docs/datamodel.html#conformance',
	date: read,
};
export const gettingStarted: RuleSource = {
	title: 'schema.org: Getting started',
	url: 'https://schema.org/docs/gs.html',
	date: read,
};
export const vocabularyFile: RuleSource = {
	title: 'schema.org: Vocabulary definition files',
	url: 'https://schema.org/docs/developers.html',
	date: read,
};
export const characterSets: RuleSource = {
	title: 'The Unicode Standard, section 3.9: U+FFFD substitution',
	url: 'https://www.unicode.org/versions/latest/',
	date: read,
};
export const dateType: RuleSource = {
	title: 'schema.org: Date and DateTime (ISO 8601)',
	url: 'https://schema.org/DateTime',
	date: read,
};
export const timeType: RuleSource = { title: 'schema.org: Time', url: 'https://schema.org/Time', date: read };
export const durationType: RuleSource = {
	title: 'schema.org: Duration (ISO 8601)',
	url: 'https://schema.org/Duration',
	date: read,
};
export const numberType: RuleSource = { title: 'schema.org: Number', url: 'https://schema.org/Number', date: read };
export const booleanType: RuleSource = { title: 'schema.org: Boolean', url: 'https://schema.org/Boolean', date: read };
export const urlType: RuleSource = {
	title: 'schema.org: URL; URL Standard',
	url: 'https://schema.org/URL',
	date: read,
};
export const geoCoordinates: RuleSource = {
	title: 'schema.org: GeoCoordinates',
	url: 'https://schema.org/GeoCoordinates',
	date: read,
};
export const languageTags: RuleSource = {
	title: 'RFC 5646 (BCP 47): Tags for Identifying Languages',
	url: 'https://www.rfc-editor.org/rfc/rfc5646',
	date: '2009-09',
};
export const checkDigits: RuleSource = {
	title: 'ORCID: Structure of the identifier (ISO 7064); ISBN Users’ Manual; GS1 check digits',
	url: 'https://support.orcid.org/hc/en-us/articles/360006897674',
	date: read,
};
export const currencyCodes: RuleSource = {
	title: 'schema.org: priceCurrency (ISO 4217)',
	url: 'https://schema.org/priceCurrency',
	date: read,
};
export const countryCodes: RuleSource = {
	title: 'schema.org: addressCountry (ISO 3166-1)',
	url: 'https://schema.org/addressCountry',
	date: read,
};
export const emailAddresses: RuleSource = {
	title: 'RFC 5322: Internet Message Format, section 3.4.1',
	url: 'https://www.rfc-editor.org/rfc/rfc5322',
	date: '2008-10',
};
export const telephoneNumbers: RuleSource = {
	title: 'schema.org: telephone',
	url: 'https://schema.org/telephone',
	date: read,
};
export const openingHoursText: RuleSource = {
	title: 'schema.org: openingHours',
	url: 'https://schema.org/openingHours',
	date: read,
};
export const ratings: RuleSource = { title: 'schema.org: Rating', url: 'https://schema.org/Rating', date: read };
export const counts: RuleSource = {
	title: 'schema.org: QuantitativeValue',
	url: 'https://schema.org/QuantitativeValue',
	date: read,
};
