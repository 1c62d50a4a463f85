import { add } from '../graph';
import { type Publication, safeUrl } from '../publication';
import { scanText } from '../scan';
import { isAllowed } from '../selection';

const SUBJECT_FIELDS = ['givenName', 'familyName', 'additionalName', 'honorificPrefix', 'honorificSuffix'] as const;

/** Writes what a biography says of its subject outside the facts: names and the profile. */
export function writePerson(to: Publication): void {
	const { person, settings, biography } = to;
	const { subject, profile } = biography;
	if (settings.page !== undefined) person.mainEntityOfPage = { '@id': settings.page };
	person.name = subject.name;
	for (const field of SUBJECT_FIELDS) add(person, field, subject[field]);
	const found = profile.description === undefined ? undefined : scanText(profile.description);
	if (found && !isAllowed(found, ['description'], to.age, settings, subject.publicFigure ?? false)) {
		to.withheld.add({ kind: 'profile', property: 'description', ...found });
	} else add(person, 'description', profile.description);
	add(person, 'image', safeUrl(profile.image, 'image', to));
	add(person, 'url', safeUrl(profile.url, 'url', to) ?? settings.page);
	for (const url of profile.sameAs ?? []) add(person, 'sameAs', safeUrl(url, 'sameAs', to));
}
