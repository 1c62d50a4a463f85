import type { Token } from '../words/tokens';

const STYLES = new Set(
	'holiness excellency majesty highness eminence beatitude grace honour honor lordship ladyship worship'.split(' '),
);

/** Token index after the style of address that "His" or "Her" begins: "Holiness", "Royal Highness"; 0 where a name follows. */
export function styleEnd(tokens: readonly Token[], at: number): number {
	const noun = /^(?:royal|imperial|serene|grand)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
	const token = tokens[noun];
	if (!token?.capital || !STYLES.has(token.lower)) return 0;
	return tokens[noun + 1]?.capital && tokens[noun + 1]?.kind === 'word' ? 0 : noun + 1;
}
