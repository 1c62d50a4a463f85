import type { Rule } from '../../rule';
import { conflict } from './conflict';
import { cycle } from './cycle';
import { danglingReference } from './dangling-reference';
import { dateOrder } from './date-order';
import { mixedTypes } from './mixed-types';
import { referenceType } from './reference-type';
import { valueOrder } from './value-order';

/** Whether what the markup says of each thing, in all its places, goes together. */
export const graphRules: readonly Rule[] = [
	danglingReference,
	referenceType,
	mixedTypes,
	conflict,
	dateOrder,
	valueOrder,
	cycle,
];
