import type { Token } from '../words/tokens';

/**
 * Whether the life of a child begins behind a token: "a daughter, Georgiana, born in 1757, and married to Tom Reed; and died
 * in 1799", "had issue three sons: Tom, born in 1760".
 */
export function opensLifeOfChild(tokens: readonly Token[], at: number): boolean {
	const { lower } = tokens[at] as Token;
	if (lower === 'issue') return /^(?:had|has|having|leaving|left|with|male|and)$/.test(tokens[at - 1]?.lower ?? '');
	if (lower !== ',' || !OF_A_LIFE.test(tokens[at + 1]?.lower ?? '')) return false;
	let name = at - 1;
	while (name > at - LONGEST_NAME && tokens[name]?.capital && tokens[name]?.kind === 'word') name--;
	if (name === at - 1) return false;
	const kin = tokens[name]?.lower === ',' ? name - 1 : name;
	return (
		CHILD.test(tokens[kin]?.lower ?? '') &&
		/^(?:an?|one|only|younger|elder|eldest|youngest)$/.test(tokens[kin - 1]?.lower ?? '')
	);
}
const OF_A_LIFE = /^(?:born|who|married|died|baptised|baptized)$/;
const CHILD = /^(?:son|daughter|child|brother|sister)$/;
/** Words of "Lady Georgiana Mary Roe". */
const LONGEST_NAME = 6;
