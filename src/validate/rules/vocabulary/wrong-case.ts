import type { MarkupProperty, MarkupType } from '../../../markup';
import type { Report, RuleContext, RuleOf } from '../../rule';
import { gettingStarted } from '../sources';
import { isSlipOfCase } from './slip-of-case';

/** Terms are written in schema.org's own letters: types large, properties small at the start. */
export const wrongCase: RuleOf<'vocabulary/wrong-case'> = {
	code: 'vocabulary/wrong-case',
	severity: 'error',
	summary: 'Terms are written in the letters that schema.org writes them in: Person, jobTitle.',
	source: gettingStarted,
	each: 'entity',
	check(entity, context, report) {
		for (const part of entity.parts) for (const type of part.types) look(type, 'type', 'types', context, report);
		for (const property of entity.properties) look(property, 'property', 'properties', context, report);
	},
};

function look(
	term: MarkupType | MarkupProperty,
	kind: 'type' | 'property',
	among: 'types' | 'properties',
	{ vocabulary, nearest }: RuleContext,
	report: Report<'vocabulary/wrong-case'>,
): void {
	if (!term.schema || term.open || vocabulary[among].has(term.name)) return;
	const correct = nearest(term.name, among);
	if (correct !== undefined && isSlipOfCase(term.name, correct)) report(term, { term: term.name, correct, kind });
}
