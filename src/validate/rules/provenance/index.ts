import type { Rule } from '../../rule';
import { noBasis } from './no-basis';
import { otherSubject } from './other-subject';
import { unsourced } from './unsourced';

/** The markup against its provenance document; only where one is given. */
export const provenanceRules: readonly Rule[] = [otherSubject, unsourced, noBasis];
