import type { Token } from '../words/tokens';

const WHOSE = new Set(['his', 'her', 'their', 'its', 'the', 'my']);
/** What ends a post or a stay. */
const LEAVINGS = new Set(
	'retirement death resignation departure dismissal removal passing marriage election appointment promotion closure dissolution abolition disbandment defeat merger sale graduation transfer move ordination deposition abdication demise exile emigration'.split(
		' ',
	),
);

/** Verbs of who leaves, and of what ends; none of them begins anything else on that day. */
const LEFT = new Set('retired resigned left quit closed folded disbanded dissolved ceased shut burned'.split(' '));
const LEAVING = new Set('retiring resigning leaving retirement resignation graduation'.split(' '));
const WHO = new Set(['he', 'she', 'they', 'i', 'it', 'we']);

/**
 * Token index of the date by which an end is told: "her retirement in 2019", "she retired in 2019", "it closed in 2019"; `at`
 * where none is told so.
 */
export function afterLeaving(tokens: readonly Token[], at: number): number {
	const end = leavingEnd(tokens, at);
	return end > at && (tokens[end]?.lower === 'in' || tokens[end]?.lower === 'on') ? end + 1 : at;
}

/** The token behind the words for an end. */
function leavingEnd(tokens: readonly Token[], at: number): number {
	const [first = '', second = '', third = ''] = tokens.slice(at, at + 3).map(({ lower }) => lower);
	if (WHOSE.has(first) && LEAVINGS.has(second)) return at + 2;
	// "the plant closed"
	if (WHOSE.has(first) && LEFT.has(third)) return at + 3;
	if (WHO.has(first)) return LEFT.has(second) ? at + 2 : second === 'stepped' && third === 'down' ? at + 3 : at;
	if (first === 'stepping' && second === 'down') return at + 2;
	return LEAVING.has(first) ? at + 1 : at;
}
