import type { Token } from '../words/tokens';
import { is, pad } from './date-value';

/**
 * A clock time as `HH:MM`: "9:30am", "9.30 am", "7 pm", "noon"; without am or pm only where written with a colon.
 *
 * @example
 * // "from 9:30am to 12:00pm" gives "09:30" and "12:00"
 */
export function readTime(
	tokens: readonly Token[],
	at: number,
): { readonly time: string; readonly end: number } | undefined {
	const first = tokens[at];
	if (!first) return undefined;
	if (first.lower === 'noon' || first.lower === 'midday') return { time: '12:00', end: at + 1 };
	if (first.lower === 'midnight') return { time: '00:00', end: at + 1 };
	const match = /^(\d{1,2})(?:[:.](\d\d))?(am|pm)?$/.exec(first.text.toLowerCase().replace(/([ap])\.m\.?$/, '$1m'));
	if (!match) return undefined;
	const apart = match[3] === undefined && is(tokens, at + 1, 'am', 'pm');
	const half = match[3] ?? (apart ? tokens[at + 1]?.lower : undefined);
	if (half === undefined && (match[2] === undefined || !first.text.includes(':'))) return undefined;
	let hour = Number(match[1]);
	const minute = Number(match[2] ?? 0);
	if (minute > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
	if (half === 'pm' && hour < 12) hour += 12;
	if (half === 'am' && hour === 12) hour = 0;
	return { time: `${pad(hour)}:${pad(minute)}`, end: at + (apart ? 2 : 1) };
}
