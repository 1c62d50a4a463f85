import type { GoogleEntry } from '../entry';
import { image, moment, text } from './values';

const forum = { feature: 'discussion-forum', page: 'discussion-forum', read: '2026-09-01' } as const;

const posting = {
	required: ['author', 'datePublished'],
	properties: {
		author: { types: ['Person', 'Organization'], textSeverity: 'warning' },
		datePublished: moment,
		dateModified: moment,
		image,
	},
} as const;

/** Discussion forum: a posting and what others say to it. */
export const discussionForumEntries: readonly GoogleEntry[] = [
	{
		id: 'forum-posting',
		types: ['DiscussionForumPosting'],
		scope: 'item',
		sketchBelow: 4,
		exceptAs: ['sharedContent', 'subjectOf', 'citation', 'hasPart', 'itemListElement'],
		alternatives: [{ of: ['text', 'articleBody', 'image', 'video', 'sharedContent', 'url'], severity: 'warning' }],
		positions: { author: ['forum-author'], comment: ['forum-comment'], image: ['image-value'] },
		...posting,
		...forum,
	},
	{
		id: 'forum-comment',
		types: ['Comment'],
		scope: 'position',
		alternatives: [{ of: ['text', 'image', 'video', 'sharedContent'], severity: 'warning' }],
		positions: { author: ['forum-author'] },
		...posting,
		...forum,
	},
	{
		id: 'forum-author',
		types: ['Person', 'Organization'],
		scope: 'position',
		required: ['name'],
		properties: { name: text },
		...forum,
	},
];
