import type { Token } from '../words/tokens';

/** How far behind a statement the words may stand that take it back. */
const REACH = 10;
const LEADS =
	/^(?:but|which|that|though|although|only|and|she|he|they|i|it|has|had|have|was|were|later|then|subsequently|promptly|initially|eventually|ultimately|who)$/;
const REFUSED =
	/^(?:declined?|declining|refused?|refusing|rejected|rejecting|renounced|turned|spurned|forwent|relinquished|returned|disclaimed)$/;
/** What an honour or a post is called when it is refused; with "of" behind it, it is another. */
const OFFERED =
	/^(?:honou?r|award|prize|title|offer|appointment|invitation|post|position|seat|medal|knighthood|nomination|place|scholarship|job|role|office)$/;
const NEVER = /^(?:never|not|n't|unable|didn't|couldn't)$/;
/** What somebody does who takes up what was given. */
const TAKEN =
	/^(?:take|took|taken|assume|assumed|serve|served|accept|accepted|attend|attended|compete|competed|collect|collected|participate|participated|sworn|seated|installed|confirmed)$/;

/** What becomes of an appointment that never took effect. */
const UNDONE =
	/^(?:blocked|rejected|vetoed|overturned|annulled|withdrawn|cancell?ed|rescinded|revoked|quashed|opposed|postponed|disputed)$/;

const REVOKED = /^(?:revoked|rescinded|withdrawn|annulled|quashed)$/;

/** ", which was later revoked", ", later withdrawn": an honour or a degree that was taken away. */
function isRevoked(tokens: readonly Token[], end: number): boolean {
	let at = tokens[end]?.lower === ',' ? end + 1 : end;
	while (
		at < end + REACH &&
		/^(?:which|was|were|has|been|later|since|subsequently|then|but|it|afterwards)$/.test(tokens[at]?.lower ?? '')
	)
		at++;
	return at > end && REVOKED.test(tokens[at]?.lower ?? '');
}

/** What is done to agreements and meetings that come to something. */
const DONE = /^(?:signed|ratified|confirmed|approved|completed|finali[sz]ed|held|made|concluded|honou?red)$/;

/** "but the contract was never signed", "but it was cancelled": what stood between the words and their effect. */
function cameToNothing(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < from + NEAR_BUT; at++) {
		if (!/^(?:was|were)$/.test(tokens[at]?.lower ?? '')) continue;
		const word = tokens[at + 1]?.lower ?? '';
		return NEVER.test(word)
			? DONE.test(tokens[at + 2]?.lower ?? '')
			: /^(?:cancell?ed|rescinded|revoked|annulled)$/.test(word);
	}
	return false;
}
/** "but the first of the meetings was" is no longer. */
const NEAR_BUT = 7;

/** "but died before he could take it up", "but fell ill before taking office": what began too late. */
function diedBefore(tokens: readonly Token[], from: number): boolean {
	const before = tokens.findIndex(({ lower }, at) => at >= from && at < from + NEAR_BUT && lower === 'before');
	if (
		before < 0 ||
		!tokens.slice(from, before).some(({ lower }) => /^(?:died|killed|fell|murdered|assassinated)$/.test(lower))
	)
		return false;
	return tokens
		.slice(before + 1, before + NEAR_BUT)
		.some(({ lower }) =>
			/^(?:could|taking|assuming|starting|beginning|entering|receiving|took|assumed|started|began)$/.test(lower),
		);
}

/** "his appointment as director was never confirmed", "… was blocked in 2004" */
function isUndone(tokens: readonly Token[], end: number): boolean {
	if (!/^(?:was|were|is)$/.test(tokens[end]?.lower ?? '')) return false;
	const said = /^(?:later|then|soon|eventually|never|not)$/.test(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1;
	const word = tokens[said]?.lower ?? '';
	return NEVER.test(tokens[said - 1]?.lower ?? '') ? TAKEN.test(word) : UNDONE.test(word);
}

/**
 * Whether the words behind a statement take it back: "…, which she declined", "… but never took office", "… but did not
 * compete", "… was blocked". What somebody refused besides ("but declined the chair of the board") says nothing of it.
 */
export function isTakenBack(tokens: readonly Token[], end: number): boolean {
	if (isUndone(tokens, end) || isRevoked(tokens, end)) return true;
	let at = end;
	while (
		at < end + REACH &&
		tokens[at] &&
		tokens[at]?.lower !== ',' &&
		!/^(?:but|though|although|only)$/.test(tokens[at]?.lower ?? '')
	) {
		if (tokens[at]?.lower === ';') return false;
		at++;
	}
	if (tokens[at]?.lower === ',') at++;
	if (!/^(?:but|which|though|although|only)$/.test(tokens[at]?.lower ?? '')) return false;
	if (tokens[at]?.lower !== 'which' && (cameToNothing(tokens, at + 1) || diedBefore(tokens, at + 1))) return true;
	while (at < end + REACH + 6 && LEADS.test(tokens[at]?.lower ?? '')) at++;
	const word = tokens[at]?.lower ?? '';
	if (REFUSED.test(word)) return isRefused(tokens, at);
	if (/^(?:did|was|could|had|has|were)$/.test(word)) at++;
	if (!NEVER.test(tokens[at]?.lower ?? '')) return false;
	const verb =
		tokens[at + 1]?.lower === 'to' || /^(?:actually|formally|ever|officially|in)$/.test(tokens[at + 1]?.lower ?? '')
			? at + 2
			: at + 1;
	return TAKEN.test(tokens[verb]?.lower ?? '') && isAll(tokens[verb + 1]);
}

/** Whether a refusal that begins at a token is one of what was told before. */
function isRefused(tokens: readonly Token[], at: number): boolean {
	const turned = tokens[at]?.lower === 'turned';
	let next = at + 1;
	if (turned && tokens[next]?.lower === 'down') next++;
	const { lower = '', kind = 'punctuation' } = tokens[next] ?? {};
	if (turned && next === at + 1) return /^(?:it|them)$/.test(lower) && tokens[next + 1]?.lower === 'down';
	if (kind === 'punctuation') return true;
	if (/^(?:it|them|because|due|on|out|in|for|citing|after|when|as|by|at)$/.test(lower)) return true;
	if (lower === 'to') return TAKEN.test(tokens[next + 1]?.lower ?? '');
	const noun = /^(?:the|this|his|her|that|their)$/.test(lower) ? tokens[next + 1]?.lower : undefined;
	return noun !== undefined && OFFERED.test(noun) && !/^(?:of|as|at|for|from)$/.test(tokens[next + 2]?.lower ?? '');
}

/** Whether a verb's object, if it has one, is what was told: "took office", "served", "accepted it". */
const isAll = (token: Token | undefined): boolean =>
	token?.kind !== 'word' ||
	/^(?:it|office|up|the|his|her|their|part|due|because|as|in|there|this|that|them|on|for|any|owing|after|when|since|following|through|by|with|again|there|at|until|that)$/.test(
		token.lower,
	);
