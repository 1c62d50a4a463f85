import type { RuleSource } from '../../rule';

const read = '2026-11-21';

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
