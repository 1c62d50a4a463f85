import type { FactOf } from '../../model';
import { node } from '../graph';
import type { FactMapping } from '../publication';
import { isCurrent, role } from './role';

/**
 * A post: its title and employer in `search`, and a Role with its term in `linked`. A fellowship, a chair or an office
 * is an affiliation; a post without an employer is an occupation.
 */
export const position: FactMapping<FactOf<'position'>> = (fact, to) => {
	const { form, place } = fact;
	const { linked, say } = to;
	const current = isCurrent(fact, to);
	const title = fact.title ?? (form === 'secondment' ? 'Secondment' : undefined);
	const employed = form !== 'affiliation' && form !== 'office';
	const property = employed ? 'worksFor' : 'affiliation';
	if (current && form !== 'affiliation') say('jobTitle', fact.title);
	if (!current && !linked) return;
	const body = to.organization(fact.organization);
	if (!linked) say(property, body);
	else if (body) say(property, role(employed ? 'EmployeeRole' : 'OrganizationRole', title, fact, property, body, to));
	else if (title) {
		const occupationLocation = place && node('AdministrativeArea', { name: to.placeOf(place).name });
		const occupation = node('Occupation', { name: title, occupationLocation });
		say('hasOccupation', role('Role', title, fact, 'hasOccupation', occupation, to));
	}
};
