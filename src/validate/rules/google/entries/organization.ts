import type { GoogleEntry } from '../entry';
import { elsewhere } from './elsewhere';
import { day, image, number, phone, text, url } from './values';

const organization = {
	feature: 'organization',
	page: 'organization',
	modified: '2026-04-15',
	read: '2026-09-14',
} as const;

/** Organisation: a home page, or the page about it. */
export const organizationEntries: readonly GoogleEntry[] = [
	{
		id: 'organization',
		types: ['Organization'],
		scope: 'item',
		exceptAs: elsewhere,
		recommended: [
			'name',
			'alternateName',
			'url',
			'logo',
			'description',
			'address',
			'telephone',
			'email',
			'contactPoint',
			'sameAs',
		],
		properties: {
			name: text,
			url,
			logo: image,
			address: { types: ['PostalAddress', 'Text'] },
			telephone: phone,
			contactPoint: { types: ['ContactPoint'] },
			sameAs: url,
			foundingDate: day,
			iso6523Code: { types: ['Text'], format: 'iso6523', formatSeverity: 'warning' },
			numberOfEmployees: { types: ['QuantitativeValue'] },
		},
		positions: {
			logo: ['image-value'],
			address: ['organization-address'],
			contactPoint: ['contact-point'],
			numberOfEmployees: ['number-of-employees'],
		},
		...organization,
	},
	{
		id: 'organization-address',
		types: ['PostalAddress'],
		scope: 'position',
		recommended: ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'],
		alternatives: [{ of: ['streetAddress', 'addressLocality', 'name'], severity: 'info' }],
		properties: { addressCountry: { types: ['Text', 'Country'], format: 'country-code', formatSeverity: 'info' } },
		...organization,
	},
	{
		id: 'contact-point',
		types: ['ContactPoint'],
		scope: 'position',
		alternatives: [{ of: ['telephone', 'email'], severity: 'info' }],
		properties: { telephone: phone, email: text },
		...organization,
	},
	{
		id: 'number-of-employees',
		types: ['QuantitativeValue'],
		scope: 'position',
		alternatives: [{ of: ['value', 'minValue', 'maxValue'], severity: 'warning' }],
		properties: { value: number, minValue: number, maxValue: number },
		...organization,
	},
];
