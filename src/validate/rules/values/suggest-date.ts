import { daysInMonth } from '../../../model';

const months = 'january february march april may june july august september october november december'.split(' ');

/** The plain form of a date in English words or with the year first, where it has only one reading. */
export function suggestDate(text: string): string | undefined {
	const trimmed = text.trim().toLowerCase();
	if (trimmed.length > 40) return undefined;
	const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?([a-z]{3,9})\.?,? (\d{4})$/.exec(trimmed);
	if (dayFirst) return plain(dayFirst[3]!, monthOf(dayFirst[2]!), Number(dayFirst[1]));
	const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(trimmed);
	if (monthFirst) return plain(monthFirst[3]!, monthOf(monthFirst[1]!), Number(monthFirst[2]));
	const monthOnly = /^([a-z]{3,9})\.?,? (\d{4})$/.exec(trimmed);
	if (monthOnly) return plain(monthOnly[2]!, monthOf(monthOnly[1]!), undefined);
	const yearFirst =
		/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(trimmed) ?? /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
	if (yearFirst) return plain(yearFirst[1]!, Number(yearFirst[2]), Number(yearFirst[3]));
	const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed);
	if (numbers) {
		const [one, other] = [Number(numbers[1]), Number(numbers[2])];
		// 12/10 is October or December; 25/10 is one day only.
		if (one > 12) return plain(numbers[3]!, other, one);
		if (other > 12) return plain(numbers[3]!, one, other);
		return one === other ? plain(numbers[3]!, one, other) : undefined;
	}
	const spaced = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?)(z|[+-]\d\d:?\d\d)?$/.exec(trimmed);
	return spaced ? `${spaced[1]}T${spaced[2]}${spaced[3]?.toUpperCase() ?? ''}` : undefined;
}

function monthOf(name: string): number {
	if (name === 'sept') return 9;
	return months.findIndex((month) => month === name || month.slice(0, 3) === name) + 1;
}

function plain(year: string, month: number, day: number | undefined): string | undefined {
	if (month < 1 || month > 12) return undefined;
	const start = `${year}-${String(month).padStart(2, '0')}`;
	if (day === undefined) return start;
	return day < 1 || day > daysInMonth(Number(year), month) ? undefined : `${start}-${String(day).padStart(2, '0')}`;
}
