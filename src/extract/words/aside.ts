import type { Token } from './tokens';

/** In tokens: no parenthesis worth crossing is longer. */
const LONGEST = 40;

/** Token index after the bracket that closes the one at a token; 0 where none does. */
export function closing(tokens: readonly Token[], at: number): number {
	const close = tokens[at]?.lower === '(' ? ')' : ']';
	for (let end = at + 1; end < tokens.length && end - at < LONGEST; end++)
		if (tokens[end]?.lower === close) return end + 1;
	return 0;
}
