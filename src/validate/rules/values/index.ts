import type { Rule } from '../../rule';

/** To come. */
export const valuesRules: readonly Rule[] = [];
