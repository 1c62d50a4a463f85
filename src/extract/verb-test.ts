import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

const AUXILIARIES = new Set(
	"is was are were am be been has have had does did do will would can could may might shall should must 's 'd".split(
		' ',
	),
);

/** Words that can be a finite verb or participle: auxiliaries, every form of the verb classes, and "-ed". */
export type VerbTest = (token: Token | undefined) => boolean;

/** Makes the test for verbs of a lexicon. */
export function verbTest(lexicon: Lexicon): VerbTest {
	const forms = new Set(AUXILIARIES);
	for (const verbs of lexicon.verbs.values()) for (const form of verbs.keys()) forms.add(form);
	return (token) => {
		if (token === undefined || token.kind === 'punctuation') return false;
		const { lower } = token;
		return forms.has(lower) || (lower.length > 4 && lower.endsWith('ed') && !(token.capital && lower !== token.text));
	};
}
