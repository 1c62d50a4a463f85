import type { GoogleEntry } from '../entry';
import { elsewhere } from './elsewhere';
import { day, fullUrl, phone, text } from './values';

const business = { feature: 'local-business', page: 'local-business', read: '2026-09-14' } as const;

/** Local business: a shop, office or restaurant. */
export const localBusinessEntries: readonly GoogleEntry[] = [
	{
		id: 'local-business',
		types: ['LocalBusiness'],
		scope: 'item',
		exceptAs: elsewhere,
		required: ['name', 'address'],
		recommended: ['geo', 'openingHoursSpecification', 'priceRange', 'telephone', 'url'],
		properties: {
			name: text,
			address: { types: ['PostalAddress', 'Text'] },
			geo: { types: ['GeoCoordinates'] },
			openingHoursSpecification: { types: ['OpeningHoursSpecification'] },
			priceRange: { types: ['Text'], format: 'short-text', formatSeverity: 'warning' },
			telephone: phone,
			url: fullUrl,
			menu: fullUrl,
		},
		positions: {
			address: ['organization-address'],
			geo: ['geo-coordinates'],
			openingHoursSpecification: ['opening-hours'],
		},
		...business,
	},
	{
		id: 'geo-coordinates',
		types: ['GeoCoordinates'],
		scope: 'position',
		required: ['latitude', 'longitude'],
		properties: {
			latitude: { types: ['Number'], format: 'five-decimals', formatSeverity: 'info' },
			longitude: { types: ['Number'], format: 'five-decimals', formatSeverity: 'info' },
		},
		...business,
	},
	{
		id: 'opening-hours',
		types: ['OpeningHoursSpecification'],
		scope: 'position',
		recommended: ['dayOfWeek', 'opens', 'closes'],
		properties: {
			dayOfWeek: { members: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] },
			opens: { types: ['Time'], format: 'time', formatSeverity: 'warning' },
			closes: { types: ['Time'], format: 'time', formatSeverity: 'warning' },
			validFrom: day,
			validThrough: day,
		},
		...business,
	},
];
