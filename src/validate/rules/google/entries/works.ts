import type { GoogleEntry } from '../entry';
import { averageRating, image, longText, moment, number, text, url } from './values';

const video = { feature: 'video', page: 'video', read: '2026-09-01' } as const;
const recipe = { feature: 'recipe', page: 'recipe', read: '2026-09-01' } as const;
const app = { feature: 'software-app', page: 'software-app', modified: '2025-12-10', read: '2026-09-01' } as const;
const dataset = { feature: 'dataset', page: 'dataset', read: '2026-09-01' } as const;

/** Works with a result of their own: recipes, videos, programs, data. */
export const workEntries: readonly GoogleEntry[] = [
	{
		id: 'recipe',
		types: ['Recipe'],
		scope: 'item',
		sketchBelow: 4,
		required: ['name', 'image'],
		recommended: ['author', 'datePublished', 'description', 'recipeIngredient', 'recipeInstructions', 'totalTime'],
		properties: { name: text, image, aggregateRating: averageRating },
		positions: {
			image: ['image-value'],
			video: ['video-object'],
			review: ['nested-review'],
			aggregateRating: ['nested-rating'],
		},
		...recipe,
	},
	{
		id: 'video',
		types: ['VideoObject'],
		scope: 'item',
		sketchBelow: 4,
		exceptAs: ['trailer', 'subjectOf', 'associatedMedia', 'encoding', 'hasPart', 'isPartOf'],
		required: ['name', 'thumbnailUrl', 'uploadDate'],
		recommended: ['description', 'duration', 'contentUrl', 'embedUrl'],
		properties: { name: text, thumbnailUrl: url, uploadDate: moment, contentUrl: url, embedUrl: url },
		positions: { hasPart: ['clip'] },
		...video,
	},
	{
		id: 'video-object',
		types: ['VideoObject'],
		scope: 'position',
		required: ['name', 'thumbnailUrl', 'uploadDate'],
		properties: { name: text, thumbnailUrl: url, uploadDate: moment },
		...video,
	},
	{
		id: 'clip',
		types: ['Clip'],
		scope: 'position',
		required: ['name', 'startOffset', 'url'],
		properties: { name: text, startOffset: number, endOffset: number, url },
		...video,
	},
	{
		id: 'software-app',
		types: ['SoftwareApplication'],
		// A video game alone gets no result.
		exceptTypes: ['VideoGame'],
		scope: 'item',
		sketchBelow: 4,
		exceptAs: ['isBasedOn', 'softwareRequirements', 'isPartOf', 'hasPart'],
		required: ['name'],
		recommended: ['applicationCategory', 'operatingSystem'],
		// Ratings that nobody gave cannot be written to please.
		alternatives: [
			{ of: ['offers'], severity: 'info' },
			{ of: ['aggregateRating', 'review'], severity: 'info' },
		],
		properties: {
			name: text,
			offers: { types: ['Offer', 'AggregateOffer', 'Demand'] },
			aggregateRating: averageRating,
		},
		positions: { offers: ['product-aggregate-offer', 'product-offer'] },
		...app,
	},
	{
		id: 'dataset',
		types: ['Dataset'],
		scope: 'item',
		sketchBelow: 4,
		exceptAs: ['isBasedOn', 'citation', 'dataset', 'includedInDataCatalog'],
		required: ['name', 'description'],
		properties: { name: text, description: longText },
		positions: { distribution: ['data-download'] },
		...dataset,
	},
	{
		id: 'data-download',
		types: ['DataDownload'],
		scope: 'position',
		required: ['contentUrl'],
		properties: { contentUrl: url },
		...dataset,
	},
];
