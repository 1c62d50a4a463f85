import type { Lexicon } from '../frames/lexicon';
import { oncePerWord } from '../words/once-per-word';
import type { Token } from '../words/tokens';

const AUXILIARIES = new Set(
	"is was are were am be been has have had does did do will would can could may might shall should must 's 'd".split(
		' ',
	),
);

/** Words that can be a finite verb or participle: auxiliaries, every form of the verb classes, and "-ed". */
export type VerbTest = (token: Token | undefined) => boolean;

/** Makes the test for verbs of a lexicon. */
export function verbTest(lexicon: Lexicon): VerbTest {
	const answerOf = oncePerWord((word): 'verb' | 'ending' | 'none' => {
		if (AUXILIARIES.has(word) || lexicon.verbsOf(word).length > 0) return 'verb';
		return word.length > 4 && word.endsWith('ed') ? 'ending' : 'none';
	});
	return (token) => {
		if (token === undefined || token.kind === 'punctuation') return false;
		const answer = answerOf(token);
		return answer === 'verb' || (answer === 'ending' && !(token.capital && token.lower !== token.text));
	};
}
