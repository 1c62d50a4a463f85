import picocolors from 'picocolors';
import type { Terminal } from './terminal';

/** Functions that colour text, or leave it as it is. */
export type Colours = ReturnType<typeof picocolors.createColors>;

/** Colours for what goes to standard error: only on a terminal, unless `FORCE_COLOR` or `NO_COLOR` says otherwise. */
export function coloursFor({ stderr, env }: Terminal): Colours {
	const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
	return picocolors.createColors((forced || stderr.isTTY === true) && !env.NO_COLOR);
}
