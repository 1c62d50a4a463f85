import type { Token } from '../words/tokens';

const WHOSE = new Set(['his', 'her', 'their', 'its', 'the', 'my']);
/** What ends a post or a stay. */
const LEAVINGS = new Set(
	'retirement death resignation departure dismissal removal passing marriage election appointment promotion closure dissolution abolition disbandment defeat merger sale graduation transfer move ordination deposition abdication demise exile emigration'.split(
		' ',
	),
);

/** Token index of the date by which an end is told: "her retirement in 2019", "its closure"; `at` where none is told so. */
export function afterLeaving(tokens: readonly Token[], at: number): number {
	if (!WHOSE.has(tokens[at]?.lower ?? '') || !LEAVINGS.has(tokens[at + 1]?.lower ?? '')) return at;
	return tokens[at + 2]?.lower === 'in' || tokens[at + 2]?.lower === 'on' ? at + 3 : at;
}
