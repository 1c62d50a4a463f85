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
	return (token) => {
		if (token === undefined || token.kind === 'punctuation') return false;
		const { lower } = token;
		return (
			AUXILIARIES.has(lower) ||
			lexicon.verbsOf(lower).length > 0 ||
			(lower.length > 4 && lower.endsWith('ed') && !(token.capital && lower !== token.text))
		);
	};
}
