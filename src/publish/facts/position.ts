import { edtfBefore, edtfRange, type FactOf } from '../../model';
import { UNSPECIFIED } from '../dates';
import { add, type GraphValue } from '../graph';
import { type FactMapping, type Publication, roleNode } from '../publication';

/** The beginning and end of a post: over without a stated end is `XXXX`, and not known to be over has no end. */
export function term(
	fact: FactOf<'position'> | FactOf<'membership'>,
	to: Publication,
): { readonly startDate?: GraphValue; readonly endDate?: GraphValue } {
	return {
		startDate: to.date(fact.start),
		endDate: fact.end ? to.date(fact.end) : fact.current === false ? UNSPECIFIED : undefined,
	};
}

/** Whether a source says that it lasts, and no stated end has passed. */
export function isCurrent(fact: FactOf<'position'> | FactOf<'membership'>, to: Publication): boolean {
	const { asOf } = to.settings;
	if (fact.current !== true) return false;
	return !(fact.end && asOf && edtfRange(fact.end) && edtfBefore(fact.end, asOf));
}

/**
 * A post: its title and employer in `search`, and a Role with its term in `linked`. A fellowship, a chair or an office
 * is an affiliation; a post without an employer is an occupation.
 */
export const position: FactMapping<FactOf<'position'>> = (fact, to) => {
	const { title, form } = fact;
	const current = isCurrent(fact, to);
	if (current && form !== 'affiliation') add(to.person, 'jobTitle', title);
	if (!to.linked && !current) return;
	const body = to.organization(fact.organization);
	const property = form === 'affiliation' || form === 'office' ? 'affiliation' : 'worksFor';
	if (!to.linked) {
		add(to.person, property, body);
		return;
	}
	const roleName = title ?? (form === 'secondment' ? 'Secondment' : undefined);
	if (body) {
		const type = property === 'worksFor' ? 'EmployeeRole' : 'OrganizationRole';
		add(to.person, property, roleNode(type, { roleName, ...term(fact, to) }, property, body));
	} else if (roleName !== undefined) {
		const place = fact.place === undefined ? undefined : to.findPlace(fact.place);
		const occupation = {
			'@type': 'Occupation',
			name: roleName,
			...(place && { occupationLocation: { '@type': 'AdministrativeArea', name: place.name } }),
		};
		add(to.person, 'hasOccupation', roleNode('Role', { roleName, ...term(fact, to) }, 'hasOccupation', occupation));
	}
};
