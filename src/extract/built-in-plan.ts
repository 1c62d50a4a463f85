import type { MachinePlan } from './machine-plan';

/**
 * The plan of the built-in frames and lexicons. It follows from them alone, so the build writes it here
 * (`scripts/prepare-plan.ts`); where it has not, as in tests, it is made when needed.
 */
export const builtInPlan = (): MachinePlan | undefined => undefined;
