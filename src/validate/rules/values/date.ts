import { commonDate } from '../../looks';
import type { RuleOf } from '../../rule';
import { dateType } from '../sources';
import { dateValue } from './date-value';
import { isEdtfForm } from './edtf-form';
import { suggestDate } from './suggest-date';
import { takesOnlyDates } from './value-kinds';

/** Dates are written as ISO 8601 has them: 1815, 1815-12, 1815-12-10, 2026-05-01T19:30. */
export const date: RuleOf<'values/date'> = {
	code: 'values/date',
	severity: 'warning',
	summary: 'Dates are written as ISO 8601 has them: 1815, 1815-12, 1815-12-10, 2026-05-01T19:30.',
	source: dateType,
	each: 'value',
	kinds: ['text', 'number'],
	// Where text or a thing may stand as well, only a datatype of its own makes a literal a date.
	concerns: takesOnlyDates,
	fine: () => commonDate,
	check(value, context, report) {
		const found = dateValue(value, context);
		if (!found?.only || found.timeOnly || found.iso || isEdtfForm(found.text)) return;
		const suggestion = suggestDate(found.text);
		report(value, {
			property: value.property.name,
			value: found.text,
			...(suggestion !== undefined && { suggestion }),
		});
	},
};
