import type { FactOf } from '../../model';
import { bounds } from '../dates';
import { node } from '../graph';
import type { FactMapping } from '../publication';

/**
 * Where the subject studied and what they earned. On a Role of `alumniOf` the beginning is when the subject became an
 * alumnus, so years of study are an event of their life instead. A credential has no date of issue in schema.org, and
 * `dateCreated` is the nearest to it.
 */
export const education: FactMapping<FactOf<'education'>> = (
	{ organization, credential, category, field, start, end },
	to,
) => {
	const { linked, asOf, date, say } = to;
	const school = to.organization(organization);
	const about = field && node('Thing', { name: field });
	const endDate = date(end);
	// Who is still to finish is no alumnus.
	const earned = !(asOf && end && bounds(end)[0] > asOf);
	const property = earned ? 'alumniOf' : 'affiliation';
	say(
		property,
		school && linked && earned && !credential && endDate
			? node('OrganizationRole', { startDate: endDate, [property]: school })
			: school,
	);
	if (credential && earned) {
		say(
			'hasCredential',
			node('EducationalOccupationalCredential', {
				name: credential,
				credentialCategory: category,
				about,
				...(linked && { recognizedBy: school, dateCreated: endDate }),
			}),
		);
	}
	if (linked && (start || (about && !(credential && earned)))) {
		say('lifeEvent', node('EducationEvent', { about, startDate: date(start), endDate, organizer: school }));
	}
};
