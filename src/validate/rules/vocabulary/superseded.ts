import type { PropertyTerm, Vocabulary } from '../../../vocabulary';
import type { RuleOf } from '../../rule';
import { vocabularyFile } from '../sources';
import { enumerationsOf } from './enumeration';
import { memberName } from './member-name';

/** Terms are ones that schema.org has not given up for others. */
export const superseded: RuleOf<'vocabulary/superseded'> = {
	code: 'vocabulary/superseded',
	severity: 'warning',
	summary: 'Terms are ones that schema.org has not given up for others.',
	source: vocabularyFile,
	each: 'term',
	concerns: (term, vocabulary) =>
		term !== undefined &&
		(term.supersededBy.length > 0 || (term.kind === 'property' && takesSuperseded(term, vocabulary))),
	check(use, { vocabulary }, report) {
		if (!use.schema) return;
		const kind = 'values' in use ? 'property' : 'type';
		const successors = vocabulary[kind === 'property' ? 'properties' : 'types'].get(use.name)?.supersededBy ?? [];
		if (successors.length > 0) report(use, { term: use.name, kind, successors });
		if (!('values' in use)) return;
		for (const value of use.values) {
			const name = memberName(value)?.name;
			const others = name === undefined ? undefined : vocabulary.members.get(name)?.supersededBy;
			if (name !== undefined && others && others.length > 0)
				report(value, { term: name, kind: 'member', successors: others });
		}
	},
};

/** Whether a property takes an enumeration with a member that has been given up. */
function takesSuperseded(term: PropertyTerm, vocabulary: Vocabulary): boolean {
	const members = enumerationsOf(term, vocabulary)?.members ?? [];
	for (const name of members) if (vocabulary.members.get(name)!.supersededBy.length > 0) return true;
	return false;
}
