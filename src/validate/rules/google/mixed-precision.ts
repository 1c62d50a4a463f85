import type { RuleOf } from '../../rule';
import { hasEntry, matches } from './matches';
import { momentsOf } from './moments';
import { googleSource } from './source';

/** An event that begins at an hour and ends on a day, or the other way round. */
export const mixedPrecision: RuleOf<'google/mixed-precision'> = {
	code: 'google/mixed-precision',
	severity: 'info',
	summary: 'Start and end of an event are given with the same precision.',
	source: googleSource('Event', 'event', '2026-09-14'),
	each: 'graph',
	forTypes: hasEntry('event'),
	check(context, report) {
		for (const match of matches(context)) {
			if (match.entry.id !== 'event') continue;
			const moments = momentsOf(match);
			const start = moments.find(({ property }) => property === 'startDate');
			const end = moments.find(({ property }) => property === 'endDate');
			if (!start || !end || start.text.includes('T') === end.text.includes('T')) continue;
			report(end.value, { ...match.named, start: start.text, end: end.text }, { related: start.value });
		}
	},
};
