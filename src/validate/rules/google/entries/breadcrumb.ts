import type { GoogleEntry } from '../entry';
import { count } from './values';

const breadcrumb = { feature: 'breadcrumb', page: 'breadcrumb', read: '2026-09-14' } as const;

/** Breadcrumb: the way through a site to the page. */
export const breadcrumbEntries: readonly GoogleEntry[] = [
	{
		id: 'breadcrumb-list',
		types: ['BreadcrumbList'],
		scope: 'item',
		required: ['itemListElement'],
		properties: { itemListElement: { types: ['ListItem'], textSeverity: 'warning', minItems: 2 } },
		positions: { itemListElement: ['breadcrumb'] },
		...breadcrumb,
	},
	{
		id: 'breadcrumb',
		types: ['ListItem'],
		scope: 'position',
		// Name and address may come from the linked thing: `breadcrumb-item` looks at both.
		required: ['position'],
		properties: { position: count },
		...breadcrumb,
	},
];
