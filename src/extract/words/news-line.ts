import { oneOf } from './one-of';
import type { Token } from './tokens';

/** Lexicon: verbs of headlines. No line that says what somebody is has one before its first comma or "who". */
const tellsNews = oneOf(
	new Set(
		`announces appoint appoints appointed arrest arrests arrested attack attacks attacked backs bag bags beats bring brings bringing
		calls charged charges closes develops dies elects faces fires fired gets gives hails hires hired hits identify identifies
		jailed joins kills killed launches loses makes meets names needs opens plans praises pulls quits resigns sacks sacked
		says seek seeks slams takes unveils urges visit visits vote votes vows wants warns wins`.split(/\s+/),
	),
);

/** What goes on about somebody, behind which any verb may stand: "Poet, named by Acme", "Coach who wins". */
const GOES_ON = /^(?:,|;|:|\(|-|who|whose|that|which|and|&)$/;

/** Whether a line is a piece of news: "Council appoints director", "Kenyan rowers bag three medals". */
export function isNewsLine(tokens: readonly Token[]): boolean {
	for (let at = 1; at < tokens.length; at++) {
		const token = tokens[at] as Token;
		if (GOES_ON.test(token.lower)) return false;
		if (tellsNews(token) || /n['’]t$/.test(token.lower)) return true;
	}
	return false;
}
