import type { RuleOf } from '../../rule';
import { hasEntry, matches } from './matches';
import { googleSource } from './source';
import { memberOf } from './view';

/** An earlier start that is given belongs to an event that was moved, and only to such a one. */
export const rescheduled: RuleOf<'google/rescheduled'> = {
	code: 'google/rescheduled',
	severity: 'warning',
	summary: '`previousStartDate` goes with the status `EventRescheduled`.',
	source: googleSource('Event', 'event', '2026-09-14'),
	each: 'graph',
	forTypes: hasEntry('event'),
	check(context, report) {
		for (const match of matches(context)) {
			const { entry, named, values } = match;
			if (entry.id !== 'event') continue;
			const previous = values.get('previousStartDate')?.[0];
			const moved = values.get('eventStatus')?.some((status) => memberOf(status) === 'EventRescheduled');
			if (previous && !moved) report(previous.property, { ...named, missing: 'eventStatus' });
			if (moved && !previous) report(match.at, { ...named, missing: 'previousStartDate' }, { severity: 'info' });
		}
	},
};
