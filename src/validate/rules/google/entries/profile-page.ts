import type { GoogleEntry } from '../entry';
import { count, image, moment, text, url } from './values';

const profile = { feature: 'profile-page', page: 'profile-page', modified: '2025-12-10', read: '2026-09-01' } as const;

const mainEntity = {
	scope: 'position',
	recommended: [
		'name',
		'alternateName',
		'description',
		'identifier',
		'image',
		'sameAs',
		'interactionStatistic',
		'agentInteractionStatistic',
	],
	alternatives: [{ of: ['name', 'alternateName'], severity: 'error' }],
	properties: {
		name: text,
		alternateName: text,
		description: text,
		image,
		sameAs: url,
		interactionStatistic: { types: ['InteractionCounter'] },
		agentInteractionStatistic: { types: ['InteractionCounter'] },
	},
	positions: {
		image: ['image-value'],
		interactionStatistic: ['interaction-received'],
		agentInteractionStatistic: ['interaction-own'],
	},
} as const;

/** Profile page: one person or organisation that the page is about. */
export const profilePageEntries: readonly GoogleEntry[] = [
	{
		id: 'profile-page',
		types: ['ProfilePage'],
		scope: 'item',
		required: ['mainEntity'],
		recommended: ['dateCreated', 'dateModified'],
		properties: {
			mainEntity: { types: ['Person', 'Organization'], textSeverity: 'warning', maxItems: 1 },
			dateCreated: moment,
			dateModified: moment,
		},
		positions: { mainEntity: ['profile-page-organization', 'profile-page-person'] },
		...profile,
	},
	{ id: 'profile-page-person', types: ['Person'], ...mainEntity, ...profile },
	{ id: 'profile-page-organization', types: ['Organization'], ...mainEntity, ...profile },
	{
		id: 'interaction-received',
		types: ['InteractionCounter'],
		scope: 'position',
		// Only the examples of the page show the two; no table asks for them.
		alternatives: [
			{ of: ['interactionType'], severity: 'warning' },
			{ of: ['userInteractionCount'], severity: 'warning' },
		],
		properties: {
			interactionType: { members: ['FollowAction', 'LikeAction', 'BefriendAction'] },
			userInteractionCount: count,
		},
		...profile,
	},
	{
		id: 'interaction-own',
		types: ['InteractionCounter'],
		scope: 'position',
		alternatives: [
			{ of: ['interactionType'], severity: 'warning' },
			{ of: ['userInteractionCount'], severity: 'warning' },
		],
		properties: {
			interactionType: { members: ['FollowAction', 'LikeAction', 'WriteAction', 'ShareAction'] },
			userInteractionCount: count,
		},
		...profile,
	},
];
