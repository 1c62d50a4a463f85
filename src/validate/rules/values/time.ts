import { timeOfDay } from '../../looks';
import type { RuleOf } from '../../rule';
import { timeType } from '../sources';
import { dateValue } from './date-value';
import { takes } from './value-kinds';

/** Times of day are written as hh:mm or hh:mm:ss, with or without a zone. */
export const time: RuleOf<'values/time'> = {
	code: 'values/time',
	severity: 'warning',
	summary: 'Times of day are written as hh:mm or hh:mm:ss, with or without a zone.',
	source: timeType,
	each: 'value',
	kinds: ['text', 'number'],
	concerns: (term, vocabulary) => takesTime(term, vocabulary) && !takesDate(term, vocabulary),
	fine: () => timeOfDay,
	check(value, context, report) {
		const found = dateValue(value, context);
		if (!found?.only || !found.timeOnly || (found.iso && found.iso.kind !== 'date')) return;
		const suggestion = suggestTime(found.text);
		report(value, {
			property: value.property.name,
			value: found.text,
			...(suggestion !== undefined && { suggestion }),
		});
	},
};

const takesTime = takes('time');
const takesDate = takes('date');

/** `9:30am`, `9.30 pm`, `9 pm` and `9:30` as schema.org writes them. */
function suggestTime(text: string): string | undefined {
	const match = /^(\d{1,2})(?:[:.](\d\d))? ?([ap])?\.?(?:m\.?)?$/i.exec(text);
	if (!match || (match[2] === undefined && match[3] === undefined)) return undefined;
	const half = match[3]?.toLowerCase();
	const hour = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === 'p' ? 12 : 0);
	const minute = match[2] ?? '00';
	return hour < 24 && Number(minute) < 60 ? `${String(hour).padStart(2, '0')}:${minute}` : undefined;
}
