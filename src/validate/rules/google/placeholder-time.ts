import type { RuleOf } from '../../rule';
import { hasEntry, matches } from './matches';
import { momentsOf } from './moments';
import { googleSource } from './source';

/** The first or the last moment of a day, which programs write where no hour is known; taken at its word by readers. */
const PLACEHOLDER = /T(?:00:00(?::00(?:\.0+)?)?|23:59:59(?:\.\d+)?)(?:Z|[+-]\d{2}(?::?\d{2})?)?$/;

/** Midnight written for an unknown hour or a whole day. */
export const placeholderTime: RuleOf<'google/placeholder-time'> = {
	code: 'google/placeholder-time',
	severity: 'warning',
	summary: 'An event whose hour is not known, or that lasts all day, has dates without a time.',
	source: googleSource('Event', 'event', '2026-09-14'),
	each: 'graph',
	forTypes: hasEntry('event'),
	check(context, report) {
		for (const match of matches(context)) {
			if (match.entry.id !== 'event') continue;
			for (const { property, value, text } of momentsOf(match)) {
				if (PLACEHOLDER.test(text)) report(value, { ...match.named, property, value: text });
			}
		}
	},
};
