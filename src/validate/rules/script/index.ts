import type { Rule } from '../../rule';
import { breakOut } from './break-out';
import { unsafeUrl } from './unsafe-url';

/** Whether the markup is safe to stand in a page. */
export const scriptRules: readonly Rule[] = [breakOut, unsafeUrl];
