import { startsWithDigit } from '../../looks';
import type { RuleOf } from '../../rule';
import { counts } from '../sources';
import { textUnder } from './lexical-form';

/** Counts, prices and lengths are not below zero. */
export const negative: RuleOf<'values/negative'> = {
	code: 'values/negative',
	severity: 'warning',
	summary: 'Counts, prices and lengths are not below zero.',
	source: counts,
	each: 'value',
	kinds: ['text', 'number'],
	concerns: (term) => term !== undefined && isCounted(term.name),
	fine: () => startsWithDigit,
	check(value, _, report) {
		const text = textUnder(value, isCounted);
		if (text === undefined) return;
		if (Number(text) < 0) report(value, { property: value.property.name, value: text });
	},
};

const isCounted = (name: string): boolean =>
	properties.has(name) || (/^num(?:berOf)?[A-Z]|Count$/.test(name) && !balances.has(name));

// Votes against are taken off votes for: Google wants the difference, and forums give it.
const balances: ReadonlySet<string> = new Set(['upvoteCount']);

// Not here: positions may count down, and a value in general may be of anything.
const properties: ReadonlySet<string> = new Set(
	`price lowPrice highPrice minPrice maxPrice wordCount maximumAttendeeCapacity remainingAttendeeCapacity
	maximumPhysicalAttendeeCapacity maximumVirtualAttendeeCapacity totalJobOpenings merchantReturnDays monthsOfExperience
	copyrightYear startOffset endOffset geoRadius baseSalary estimatedSalary`.split(/\s+/),
);
