import type { GoogleEntry } from '../entry';
import { text, url } from './values';

const licence = {
	feature: 'image',
	page: 'image-license-metadata',
	modified: '2025-12-10',
	read: '2026-09-01',
} as const;
const organization = {
	feature: 'organization',
	page: 'organization',
	modified: '2026-04-15',
	read: '2026-09-14',
} as const;

/** Image metadata; an image that is a value of something else needs less. */
export const imageEntries: readonly GoogleEntry[] = [
	{
		id: 'image',
		types: ['ImageObject'],
		scope: 'item',
		exceptAs: ['image', 'logo', 'primaryImageOfPage', 'photo', 'thumbnail', 'associatedMedia', 'encoding'],
		recommended: ['acquireLicensePage', 'creator', 'creditText', 'copyrightNotice', 'license'],
		alternatives: [
			{ of: ['contentUrl', 'url'], severity: 'error' },
			// Without credit the item is passed over in silence; it may well be meant for other readers.
			{ of: ['creator', 'creditText', 'copyrightNotice', 'license'], severity: 'warning' },
		],
		properties: {
			contentUrl: url,
			url,
			creator: { types: ['Person', 'Organization'] },
			creditText: text,
			copyrightNotice: text,
			license: url,
			acquireLicensePage: url,
		},
		...licence,
	},
	{
		id: 'image-value',
		types: ['ImageObject'],
		scope: 'position',
		alternatives: [{ of: ['contentUrl', 'url'], severity: 'error' }],
		properties: { contentUrl: url, url },
		...organization,
	},
];
