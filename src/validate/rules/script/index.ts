import type { Rule } from '../../rule';
import { breakOut } from './break-out';
import { unsafeUrl } from './unsafe-url';
import { wrongType } from './wrong-type';

/** Whether the markup is safe to stand in a page. */
export const scriptRules: readonly Rule[] = [breakOut, wrongType, unsafeUrl];
