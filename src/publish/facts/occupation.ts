import type { FactOf } from '../../model';
import { node } from '../graph';
import type { FactMapping } from '../publication';

/** What the subject does, unless a published post already says so. */
export const occupation: FactMapping<FactOf<'occupation'>> = ({ name }, { facts, say }) => {
	const isPost = facts.some((fact) => fact.kind === 'position' && fact.title?.toLowerCase() === name.toLowerCase());
	if (!isPost) say('hasOccupation', node('Occupation', { name }));
};
