import type { Rule } from '../../rule';

/** To come. */
export const scriptRules: readonly Rule[] = [];
