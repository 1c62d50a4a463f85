import type { Rule } from '../../rule';
import { mainName } from './main-name';
import { notShown } from './not-shown';

/** What the markup says against what the page shows. */
export const pageRules: readonly Rule[] = [mainName, notShown];
