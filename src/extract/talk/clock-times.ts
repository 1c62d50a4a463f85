import type { Span } from '../../model';

/** Clock times of an event and where they stand. */
export interface ClockTimes extends Span {
	/** `HH:MM`, 24 hours. */
	readonly startTime: string;
	readonly endTime?: string;
}

const HALF = '(?:([ap])\\.?m\\.?)';
const CLOCK = `(\\d{1,2})(?:[:.](\\d\\d))? ?${HALF}?`;
const SPAN = new RegExp(
	`\\b(?:from |between )?${CLOCK} ?(?:to|until|till|and(?: ends? at)?|–|—|-) ?${CLOCK}(?![\\w:])`,
	'gi',
);
const SINGLE = new RegExp(`\\b(?:at|from|begins?|starts?|doors(?: open)?(?: at)?),? (?:at )?${CLOCK}(?![\\w:])`, 'gi');
const NAMED: readonly (readonly [RegExp, string])[] = [
	[/\bat noon\b/i, '12:00'],
	[/\bat midday\b/i, '12:00'],
	[/\bat midnight\b/i, '00:00'],
];

function clock(hour: string | undefined, minute: string | undefined, half: string | undefined): string | undefined {
	let hours = Number(hour);
	const minutes = Number(minute ?? 0);
	if (half?.toLowerCase() === 'p' && hours < 12) hours += 12;
	if (half?.toLowerCase() === 'a' && hours === 12) hours = 0;
	return hours > 23 || minutes > 59
		? undefined
		: `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/**
 * The first clock times of a text: "from 9:30am to 12:00pm", "at 7.30 p.m.", "18:00–19:30". A number counts as a clock
 * time only with "am" or "pm" or with minutes.
 *
 * @param text any stretch of a document
 * @param base added to the offsets
 */
export function clockTimes(text: string, base = 0): ClockTimes | undefined {
	for (const match of text.matchAll(SPAN)) {
		const [whole, hour, minute, half, hour2, minute2, half2] = match;
		if (!half2 && (!minute || !minute2)) continue;
		// "9 to 11am" is the morning; "11 to 1pm" is not.
		const shared =
			half ??
			(half2 && Number(hour) <= Number(hour2) && Number(hour) !== 12 && Number(hour2) !== 12 ? half2 : undefined);
		const startTime = clock(hour, minute, shared ?? (half2 ? 'a' : undefined));
		const endTime = clock(hour2, minute2, half2);
		if (startTime && endTime)
			return { startTime, endTime, start: base + match.index, end: base + match.index + whole.length };
	}
	for (const match of text.matchAll(SINGLE)) {
		const [whole, hour, minute, half] = match;
		if (!half && !minute) continue;
		const startTime = clock(hour, minute, half);
		if (startTime) return { startTime, start: base + match.index, end: base + match.index + whole.length };
	}
	for (const [word, startTime] of NAMED) {
		const match = word.exec(text);
		if (match) return { startTime, start: base + match.index, end: base + match.index + match[0].length };
	}
	return undefined;
}
