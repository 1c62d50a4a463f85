import type { Token } from '../tokens';

/** "Women's", "Boys'" in a team's name: who plays in it owns nothing. */
export const isOfPlayers = (before: Token | undefined): boolean =>
	/^(?:men|women|boys|girls|ladies|children)$/.test(before?.lower ?? '');
