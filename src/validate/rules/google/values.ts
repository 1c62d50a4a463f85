import type { MarkupValue } from '../../../markup';
import type { Vocabulary } from '../../../vocabulary';
import type { Present } from './judgement';
import type { TakenValues } from './taken-values';

/** The values of the properties of a node that an entry speaks of; empty ones are none. */
export interface Values {
	/** Which of the properties it has. */
	readonly present: Present;
	/** How many values a property has. */
	count(name: string): number;
	/** The values of a property; `undefined` where there are none. */
	get(name: string): readonly MarkupValue[] | undefined;
	/** Whether there are any of a property. */
	has(name: string): boolean;
	/** Those of the values of a property that an entry does not take. */
	notTaken(taken: TakenValues, vocabulary: Vocabulary): readonly MarkupValue[];
}
