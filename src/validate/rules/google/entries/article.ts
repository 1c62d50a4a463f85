import type { GoogleEntry } from '../entry';
import { image, moment, text, url } from './values';

const article = { feature: 'article', page: 'article', modified: '2026-09-08', read: '2026-09-14' } as const;

const author = {
	scope: 'position',
	recommended: ['name'],
	alternatives: [{ of: ['url', 'sameAs'], severity: 'info' }],
	properties: { name: text, url, sameAs: url },
	...article,
} as const;

/** Article, NewsArticle and BlogPosting. */
export const articleEntries: readonly GoogleEntry[] = [
	{
		id: 'article',
		types: ['Article', 'NewsArticle', 'BlogPosting'],
		// Papers, reports and documentation are no news: they carry years, and readers find them elsewhere.
		exceptTypes: ['ScholarlyArticle', 'TechArticle', 'Report', 'DiscussionForumPosting'],
		scope: 'item',
		exceptAs: ['subjectOf', 'citation', 'isBasedOn', 'blogPost', 'itemReviewed', 'hasPart'],
		recommended: ['headline', 'image', 'author'],
		properties: {
			headline: text,
			image,
			author: { types: ['Person', 'Organization'], textSeverity: 'warning' },
			datePublished: moment,
			dateModified: moment,
			publisher: { types: ['Organization', 'Person'] },
		},
		positions: { author: ['article-author-person', 'article-author-organization'], image: ['image-value'] },
		...article,
	},
	{ id: 'article-author-person', types: ['Person'], ...author },
	{ id: 'article-author-organization', types: ['Organization'], ...author },
];
