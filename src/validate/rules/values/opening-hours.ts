import type { Look } from '../../looks';
import type { RuleOf } from '../../rule';
import { openingHoursText } from '../sources';
import { textUnder } from './lexical-form';

/** Opening hours are days in two letters and times of 24 hours: Mo-Fr 09:00-17:30. */
export const openingHours: RuleOf<'values/opening-hours'> = {
	code: 'values/opening-hours',
	severity: 'warning',
	summary: 'Opening hours are days in two letters and times of 24 hours: Mo-Fr 09:00-17:30.',
	source: openingHoursText,
	each: 'value',
	kinds: ['text'],
	concerns: (term) => term?.name === 'openingHours',
	fine: () => daysAndHours,
	check(value, _, report) {
		const text = textUnder(value, (name) => name === 'openingHours');
		if (text === undefined) return;
		if (!text.split(/[\s,;]+/).every((part) => part === '' || days.test(part) || hours.test(part)))
			report(value, { property: value.property.name, value: text.slice(0, 200) });
	},
};

const common =
	/^(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:-(?:Mo|Tu|We|Th|Fr|Sa|Su))?(?:,(?:Mo|Tu|We|Th|Fr|Sa|Su)){0,6}(?: (?:[01]\d|2[0-3]):[0-5]\d-(?:[01]\d|2[0-3]):[0-5]\d)?$/;

const days = /^(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)(?:-(?:Mo|Tu|We|Th|Fr|Sa|Su))?:?$/;
// The hour in one digit and open ends are read by all consumers; a time before the opening one is of the next day.
const hours =
	/^(?:(?:[01]?\d|2[0-3]):[0-5]\d|24:00)(?:[-\u2013](?:(?:[01]?\d|2[0-3]):[0-5]\d|24:00)?\+?)?$|^(?:24\/7|off|closed|[-\u2013])$/i;

const daysAndHours: Look = { fine: (text) => common.test(text), ordinary: true };
