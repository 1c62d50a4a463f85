import type { Token } from '../../words/tokens';

/** "Women's", "Boys'" in a team's name: who plays in it owns nothing. */
export const isOfPlayers = (before: Token | undefined): boolean =>
	/^(?:men|women|boys|girls|ladies|children)$/.test(before?.lower ?? '');

/** Whether a post's head is one that a team has, whatever the team is called: "coach for the Tallow Jazz". */
export const isTeamPost = (head: string): boolean =>
	/^(?:(?:head-|assistant-)?coach|scout|trainer|captain|manager)$/.test(head);
