import { edtfBefore, edtfRange, type FactOf } from '../../model';
import { add, type OpenNode } from '../graph';
import { type FactMapping, type Publication, roleNode } from '../publication';

/** Whether the studies end after the day of publishing: then the subject is not an alumna or alumnus yet. */
function isStudent(fact: FactOf<'education'>, { settings: { asOf } }: Publication): boolean {
	return (
		asOf !== undefined && fact.end !== undefined && edtfRange(fact.end) !== undefined && edtfBefore(asOf, fact.end)
	);
}

/** A credential: schema.org has no date of issue for it, and `dateCreated` is the nearest to it. */
function credential(fact: FactOf<'education'>, to: Publication): OpenNode {
	const node: OpenNode = { '@type': 'EducationalOccupationalCredential' };
	add(node, 'name', fact.credential);
	add(node, 'credentialCategory', fact.category);
	add(node, 'about', fact.field && { '@type': 'Thing', name: fact.field });
	if (to.linked) {
		add(node, 'recognizedBy', to.organization(fact.organization));
		add(node, 'dateCreated', to.date(fact.end));
	}
	return node;
}

/**
 * Where the subject studied and what they earned. On a Role of `alumniOf` the beginning is when the subject became an
 * alumnus, so years of study are an event of their life instead.
 */
export const education: FactMapping<FactOf<'education'>> = (fact, to) => {
	const school = to.organization(fact.organization);
	const student = isStudent(fact, to);
	if (school) {
		const left = to.linked && !fact.credential && !student ? to.date(fact.end) : undefined;
		const property = student ? 'affiliation' : 'alumniOf';
		add(
			to.person,
			property,
			left === undefined ? school : roleNode('OrganizationRole', { startDate: left }, property, school),
		);
	}
	if (fact.credential && !student) add(to.person, 'hasCredential', credential(fact, to));
	const studied = fact.start !== undefined || ((!fact.credential || student) && fact.field !== undefined);
	if (to.linked && studied) {
		const studies: OpenNode = { '@type': 'EducationEvent' };
		add(studies, 'about', fact.field && { '@type': 'Thing', name: fact.field });
		add(studies, 'startDate', to.date(fact.start));
		add(studies, 'endDate', to.date(fact.end));
		add(studies, 'organizer', school);
		add(to.person, 'lifeEvent', studies);
	}
};
