import { OCCUPATIONS } from '../lexicons/occupations';
import type { SentenceTokens } from '../words/sentence-tokens';
import type { Subject } from './subject';

/** Sentences from the top that say what somebody is. */
const OPENING = 6;
/** "is an award-winning Kenyan novelist, poet and critic" is no longer. */
const LONGEST = 14;
const COPULA = /^(?:is|was|'s)$/;
const STOP = /^(?:of|for|who|whose|which|that|from|in|at|with|by|based|born|to|on|[.;:()])$/;

/** The nouns for lines of work that the opening sentences call a subject by: "Mara Quill is a Kenyan novelist and critic". */
export function callingsOf(sentences: SentenceTokens, subject: Subject): ReadonlySet<string> {
	const found = new Set<string>();
	for (const tokens of sentences.slice(0, OPENING)) {
		// "veteran actor Ann Lee has died"
		const name = tokens.findIndex(({ capital, lower }) => capital && subject.aliases.has(lower));
		const calling = tokens[name - 1];
		if (calling && !calling.capital && OCCUPATIONS.has(calling.lower)) found.add(calling.lower);
		const copula = tokens.findIndex(({ lower }, at) => at > 0 && at < LONGEST && COPULA.test(lower));
		const named = tokens.slice(0, copula).some(({ capital, lower }) => capital && subject.aliases.has(lower));
		if (copula < 0 || !named || !/^an?$/.test(tokens[copula + 1]?.lower ?? '')) continue;
		for (let at = copula + 2; at < copula + LONGEST; at++) {
			const { lower = '.', capital = false } = tokens[at] ?? {};
			if (STOP.test(lower)) break;
			if (!capital && OCCUPATIONS.has(lower)) found.add(lower);
		}
	}
	return found;
}
