import type { View } from '../../frames/frame';

/** Small words within a body's name, which its letters leave out. */
const WITHIN = /^(?:of|for|and|the|in|on|to|&|,|-)$/;

/** More words than the letters of a body stand for. */
const MOST = 16;

/**
 * End of a name that letters in parentheses spell out, commas and "and" included: "Center for Air, Climate, and Energy
 * Solutions (CACES)"; the given end where there are none, or they are not those of the words from the start on.
 */
export function spelledEnd({ tokens }: View, start: number, end: number): number {
	if (tokens[end]?.lower !== ',' && tokens[end]?.lower !== 'and') return end;
	let initials = '';
	for (let at = start; at < start + MOST; at++) {
		const token = tokens[at];
		if (!token) return end;
		if (token.lower === '(') return at > end && isSpelled(tokens[at + 1]?.text ?? '', initials) ? at : end;
		if (token.kind === 'word' && token.capital) initials += token.text.charAt(0);
		else if (!WITHIN.test(token.lower)) return end;
	}
	return end;
}

/** Whether letters are those of the words. */
const isSpelled = (letters: string, initials: string): boolean =>
	letters.length > 2 && letters.replaceAll('.', '').toUpperCase() === initials.toUpperCase();
