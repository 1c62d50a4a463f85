import { commonDate } from '../../looks';
import type { RuleOf } from '../../rule';
import { dateType } from '../sources';
import { dateValue } from './date-value';
import { takes } from './value-kinds';

/** Dates are in the calendar and times on the clock. */
export const impossibleDate: RuleOf<'values/impossible-date'> = {
	code: 'values/impossible-date',
	severity: 'error',
	summary: 'Dates are in the calendar and times on the clock.',
	source: dateType,
	each: 'value',
	kinds: ['text', 'number'],
	concerns: takes('date', 'time'),
	fine: () => commonDate,
	check(value, context, report) {
		const found = dateValue(value, context);
		if (!found?.iso?.impossible || (!found.only && found.iso.kind === 'date' && !/-\d\d-/.test(found.text))) return;
		report(value, { property: value.property.name, value: found.text, reason: found.iso.impossible });
	},
};
