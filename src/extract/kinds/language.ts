import type { Frame, SlotType } from '../frames/frame';
import { LANGUAGES } from '../lexicons/languages';

/** A language by its English name; its code is said beside. */
export const languageSlot: SlotType = (view, at) => {
	const token = view.tokens[at];
	const code = token && LANGUAGES.get(token.text);
	return token && code !== undefined ? [{ start: at, end: at + 1, value: token.text, extra: { code } }] : [];
};

/** How texts state the languages that the subject speaks. Languages written in, taught or translated from are not meant. */
export const LANGUAGE_FRAMES: readonly Frame[] = [
	{
		name: 'language/speaks',
		kind: 'language',
		patterns: [
			'<subject> @speak (fluent|some|both|good|excellent|conversational)? <name:language+>',
			'<subject> @be (also)? (fluent|bilingual|trilingual|proficient|multilingual|conversant) in (both)? <name:language+>',
			'(fluent|bilingual|proficient) in (both)? <name:language+>',
			'^ (languages|language skills|languages spoken) : <name:language+>',
			"<subject's> (native language|mother tongue|first language) (is|was) <name:language>",
		],
	},
];
