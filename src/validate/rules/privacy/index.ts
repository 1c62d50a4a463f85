import type { Rule } from '../../rule';
import { livingPerson } from './living-person';

/** Care for living people; off unless asked for. */
export const privacyRules: readonly Rule[] = [livingPerson];
