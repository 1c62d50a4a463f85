import { commonDate } from '../../looks';
import type { RuleOf } from '../../rule';
import { dateType } from '../sources';
import { dateValue } from './date-value';
import { isEdtfForm, plainForm } from './edtf-form';
import { takesOnlyDates } from './value-kinds';

/** Uncertain dates and intervals are written as their own datatype, or plainly: schema.org has neither ~ nor /. */
export const edtf: RuleOf<'values/edtf'> = {
	code: 'values/edtf',
	severity: 'warning',
	summary:
		'Uncertain dates and intervals are written as their own datatype, or plainly: schema.org has neither ~ nor /.',
	source: dateType,
	each: 'value',
	kinds: ['text', 'number'],
	concerns: takesOnlyDates,
	fine: () => commonDate,
	check(value, context, report) {
		const found = dateValue(value, context);
		if (!found?.only || found.iso || !isEdtfForm(found.text)) return;
		const suggestion = plainForm(found.text);
		report(value, {
			property: value.property.name,
			value: found.text,
			...(suggestion !== undefined && { suggestion }),
		});
	},
};
