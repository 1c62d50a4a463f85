import type { Rule } from '../../rule';

/** To come. */
export const graphRules: readonly Rule[] = [];
