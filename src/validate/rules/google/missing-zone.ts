import type { RuleOf } from '../../rule';
import { hasEntry, matches } from './matches';
import { momentsOf } from './moments';
import { googleSource } from './source';

const WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

/** Times without an offset. Those of an event are read in the zone of its place, which is what its visitors mean. */
export const missingZone: RuleOf<'google/missing-zone'> = {
	code: 'google/missing-zone',
	severity: 'info',
	summary: 'The time of an article says its offset from UTC.',
	source: googleSource('Article', 'article', '2026-09-14'),
	each: 'graph',
	forTypes: hasEntry('article', 'profile-page'),
	check(context, report) {
		for (const match of matches(context)) {
			if (match.entry.id !== 'article' && match.entry.id !== 'profile-page') continue;
			for (const { property, value, text } of momentsOf(match)) {
				if (WITHOUT_ZONE.test(text)) report(value, { ...match.named, property, value: text });
			}
		}
	},
};
