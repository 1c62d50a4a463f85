import type { SlotMatch, View } from '../../frames/frame';
import { inOneLine } from '../../words/words-of';

/** "the Bronze Star with two oak leaf clusters": how often or for what, behind the name. */
export function withDevices({ tokens }: View, found: SlotMatch): SlotMatch {
	if (tokens[found.end]?.lower !== 'with') return found;
	for (let at = found.end + 1; at < found.end + 8; at++) {
		const lower = tokens[at]?.lower ?? '';
		// "the War Cross with Sword": a class of its own.
		if (
			/^(?:swords?|star|palms?|crown|collar|laurel|oak|leaves)$/.test(lower) &&
			tokens[at]?.capital &&
			at === found.end + 1
		)
			return { ...found, end: at + 1, value: inOneLine(`${String(found.value)} with ${tokens[at]?.text}`) };
		if (/^(?:clusters?|clasps?|bars?|devices?|valou?r|rosettes?|palms?)$/.test(lower))
			return { ...found, valueEnd: found.valueEnd ?? found.end, end: at + (tokens[at + 1]?.text === '”' ? 2 : 1) };
		if (tokens[at]?.kind === 'punctuation' && !/^["“”-]$/.test(tokens[at]?.text ?? '')) break;
	}
	return found;
}
