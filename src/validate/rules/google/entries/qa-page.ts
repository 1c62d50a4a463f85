import type { GoogleEntry } from '../entry';
import { count, moment, text, url } from './values';

const qa = { feature: 'qa-page', page: 'qapage', read: '2026-09-01' } as const;

/** Q&A page: one question that readers answer. */
export const qaPageEntries: readonly GoogleEntry[] = [
	{
		id: 'qa-page',
		types: ['QAPage'],
		scope: 'item',
		required: ['mainEntity'],
		properties: { mainEntity: { types: ['Question'], textSeverity: 'warning', maxItems: 1 } },
		positions: { mainEntity: ['question'] },
		...qa,
	},
	{
		id: 'question',
		types: ['Question'],
		scope: 'position',
		required: ['name', 'answerCount'],
		recommended: ['author', 'datePublished', 'text', 'upvoteCount'],
		properties: {
			name: text,
			answerCount: count,
			acceptedAnswer: { types: ['Answer'] },
			suggestedAnswer: { types: ['Answer'] },
			author: { types: ['Person', 'Organization'] },
			upvoteCount: count,
			commentCount: count,
			datePublished: moment,
			dateModified: moment,
		},
		positions: { acceptedAnswer: ['answer'], suggestedAnswer: ['answer'] },
		...qa,
	},
	{
		id: 'answer',
		types: ['Answer'],
		scope: 'position',
		required: ['text'],
		recommended: ['author', 'datePublished', 'upvoteCount', 'url'],
		properties: {
			text,
			author: { types: ['Person', 'Organization'] },
			url,
			upvoteCount: count,
			datePublished: moment,
			dateModified: moment,
		},
		...qa,
	},
];
