import { WORK_TYPE_BY_NOUN } from '../lexicons/work-types';
import type { Token } from './tokens';

/** Participles of what is done with works and not with people. */
const BROUGHT_OUT =
	/^(?:published|republished|reissued|reprinted|translated|serialised|serialized|shortlisted|longlisted|premiered|screened|aired|broadcast|adapted|staged|excerpted|anthologised|anthologized)$/;
const AUXILIARY =
	/^(?:is|was|were|are|has|have|been|being|also|first|originally|later|recently|subsequently|since|soon)$/;
const OWNED = /^(?:his|her|their|my)$/;

/** "was first published", "has been translated", "is her third novel": whether the verb at a token tells that its subject is a work. */
export function isBroughtOut(tokens: readonly Token[], verb: number): boolean {
	let at = verb;
	while (at < verb + 5 && AUXILIARY.test(tokens[at]?.lower ?? '')) at++;
	if (at === verb) return false;
	if (BROUGHT_OUT.test(tokens[at]?.lower ?? '')) return true;
	if (!OWNED.test(tokens[at]?.lower ?? '') || !/^(?:is|was)$/.test(tokens[verb]?.lower ?? '')) return false;
	for (let noun = at + 1; noun < at + 5; noun++) {
		const token = tokens[noun];
		if (token?.kind !== 'word' || token.capital) return false;
		if (WORK_TYPE_BY_NOUN.has(token.lower)) return true;
	}
	return false;
}

/** Words with which brackets tell of a life and of no publication. */
const OF_LIFE = /^(?:b|b\.|born|d|d\.|died|c|c\.|ca|class|since|from|until|aged|age|reigned|r\.|fl\.|elected|retired)$/;

/** "(1997)", "(Heron Press, 1997)": brackets at a token with one year at their end, as titles have behind them and people have not. */
export function isImprint(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.text !== '(') return false;
	for (let next = at + 1; next < at + 12; next++) {
		const token = tokens[next];
		if (!token || OF_LIFE.test(token.lower) || token.lower === '-') return false;
		if (token.kind === 'number') return /^(?:1[5-9]|20)\d\d$/.test(token.text) && tokens[next + 1]?.text === ')';
	}
	return false;
}
