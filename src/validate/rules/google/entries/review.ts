import type { GoogleEntry } from '../entry';
import { averageRating, moment, positiveCount, text } from './values';

const review = {
	feature: 'review-snippet',
	page: 'review-snippet',
	modified: '2026-07-24',
	read: '2026-09-01',
} as const;

const author = { types: ['Person', 'Organization'], textSeverity: 'warning' } as const;
const rating = { types: ['Rating'], textSeverity: 'warning' } as const;

/** Review snippet: stars of things that were reviewed or rated. */
export const reviewEntries: readonly GoogleEntry[] = [
	{
		id: 'rated-item',
		types: [
			...['Book', 'Course', 'CreativeWorkSeason', 'CreativeWorkSeries', 'Episode', 'Event', 'Game', 'HowTo'],
			...['LocalBusiness', 'MediaObject', 'Movie', 'MusicPlaylist', 'MusicRecording', 'Organization', 'Product'],
			'SoftwareApplication',
		],
		scope: 'item',
		properties: {
			review: { types: ['Review'] },
			aggregateRating: averageRating,
		},
		positions: { review: ['nested-review'], aggregateRating: ['nested-rating'] },
		...review,
	},
	{
		id: 'nested-review',
		types: ['Review'],
		scope: 'position',
		required: ['author'],
		// A review of pros and cons goes without stars, and so does one of many under an average.
		alternatives: [{ of: ['reviewRating', 'datePublished', 'positiveNotes', 'negativeNotes'], severity: 'warning' }],
		properties: { author, reviewRating: rating, datePublished: moment },
		positions: { author: ['review-author'], reviewRating: ['review-rating'] },
		...review,
	},
	{
		id: 'review',
		types: ['Review'],
		exceptTypes: ['ClaimReview', 'MediaReview', 'EmployerReview', 'Recommendation'],
		scope: 'item',
		sketchBelow: 4,
		exceptAs: ['review', 'reviews', 'associatedReview'],
		required: ['author', 'itemReviewed'],
		alternatives: [{ of: ['reviewRating', 'positiveNotes', 'negativeNotes'], severity: 'warning' }],
		properties: { author, reviewRating: rating, datePublished: moment },
		positions: { author: ['review-author'], reviewRating: ['review-rating'], itemReviewed: ['reviewed'] },
		...review,
	},
	{ id: 'reviewed', types: ['Thing'], scope: 'position', required: ['name'], properties: { name: text }, ...review },
	{
		id: 'review-author',
		types: ['Person', 'Organization'],
		scope: 'position',
		required: ['name'],
		properties: { name: text },
		...review,
	},
	{ id: 'review-rating', types: ['Rating'], scope: 'position', required: ['ratingValue'], ...review },
	{
		id: 'nested-rating',
		types: ['AggregateRating'],
		scope: 'position',
		required: ['ratingValue'],
		alternatives: [{ of: ['ratingCount', 'reviewCount'], severity: 'error' }],
		properties: { ratingCount: positiveCount, reviewCount: positiveCount },
		...review,
	},
	{
		id: 'rating',
		types: ['AggregateRating'],
		exceptTypes: ['EmployerAggregateRating'],
		scope: 'item',
		sketchBelow: 4,
		exceptAs: ['aggregateRating', 'reviewRating'],
		required: ['itemReviewed', 'ratingValue'],
		alternatives: [{ of: ['ratingCount', 'reviewCount'], severity: 'error' }],
		properties: { ratingCount: positiveCount, reviewCount: positiveCount },
		positions: { itemReviewed: ['reviewed'] },
		...review,
	},
];
