import type { RuleOf } from '../../rule';
import { microdataValues } from '../sources';

/** In Microdata, `content` holds the value of a meta element, and of no other. */
export const misplacedContent: RuleOf<'syntax/misplaced-content'> = {
	code: 'syntax/misplaced-content',
	severity: 'info',
	summary: 'In Microdata, content holds the value of a meta element, and of no other.',
	source: microdataValues,
	each: 'value',
	kinds: ['text'],
	concerns: () => false,
	check(value, _, report) {
		if (value.kind !== 'text' || value.content === undefined || !value.property.schema) return;
		const { element, property, content } = value;
		report(value, { property: property.name, element: element?.name ?? '', content });
	},
};
