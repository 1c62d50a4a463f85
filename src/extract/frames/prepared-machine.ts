import type { MachinePlan } from './machine-plan';
import type { PreparedLexicon } from './prepared-lexicon';

/** What follows from the built-in frames and lexicons. */
export interface PreparedMachine {
	readonly lexicon: PreparedLexicon;
	readonly plan: MachinePlan;
}

/**
 * What the build has worked out of the built-in frames and lexicons (`scripts/prepare-machine.ts`); where it has not run,
 * as in tests, it is worked out when needed.
 */
export const preparedMachine = (): PreparedMachine | undefined => undefined;
