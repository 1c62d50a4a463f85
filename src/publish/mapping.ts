import type { Fact, FactKind, FactOf } from '../model';
import { bounds, UNSPECIFIED } from './dates';
import { type GraphNode, type GraphValue, node } from './graph';
import { placeNode } from './nodes';
import type { Publication } from './publication';
import { relationProperty } from './selection';

/** The properties for a name and its parts, of a subject and of a Person alike. */
export const NAMES = [
	'name',
	'givenName',
	'familyName',
	'additionalName',
	'honorificPrefix',
	'honorificSuffix',
] as const;

/** Where registries have the page of a record, by scheme in lower case: the address before the number. */
const PAGES: { readonly [scheme: string]: string | undefined } = {
	__proto__: null as never,
	orcid: 'https://orcid.org/',
	isni: 'https://isni.org/isni/',
	viaf: 'https://viaf.org/viaf/',
	wikidata: 'https://www.wikidata.org/wiki/',
	gnd: 'https://d-nb.info/gnd/',
};

/** The parts that only some types of work have a property for: the property and the types. Any work has the others. */
const PARTS: { readonly [role: string]: string | undefined } = {
	__proto__: null as never,
	actor: 'actor Movie TVSeries PodcastSeries',
	director: 'director Movie TVSeries',
	composer: 'composer MusicComposition',
	performer: 'byArtist MusicAlbum MusicRecording',
	illustrator: 'illustrator Book',
};

/** What has a term. */
type Held = FactOf<'position'> | FactOf<'membership'>;

/** Whether a source says that it lasts, and no stated end has passed. */
const isCurrent = ({ current, end }: Held, { today }: Publication): boolean =>
	current === true && !(end && bounds(end)[1] < today);

/** A value with a name for the part and its term: over without a stated end is `XXXX`, not known to be over has none. */
const role = (
	type: string,
	roleName: string | undefined,
	property: string,
	value: GraphValue,
	fact: Held,
	{ date }: Publication,
): GraphNode =>
	node(type, {
		roleName,
		startDate: date(fact.start),
		endDate: date(fact.end) ?? (fact.current === false ? UNSPECIFIED : undefined),
		[property]: value,
	});

/** A birth or a death. A home or a hospital with a street is told as its town only. */
function life({ kind, date, place }: FactOf<'birth' | 'death'>, to: Publication): void {
	const { streetAddress, postalCode, ...address } = (place !== undefined && to.placeOf(place).address) || {};
	const name = address.addressLocality;
	to.say(`${kind}Date`, to.date(date));
	to.say(`${kind}Place`, streetAddress ? name && placeNode({ name, address }) : to.place(place));
}

/** Check digit of ORCID and ISNI: ISO/IEC 7064, MOD 11-2. */
function hasCheckDigit(number: string): boolean {
	let total = 0;
	for (const digit of number) total = total * 2 + (digit === 'X' ? 10 : Number(digit));
	return /^\d{15}[\dX]$/.test(number) && total % 11 === 1;
}

/** How each kind of fact is written, in the order of the subject's properties. */
const MAPPINGS: { readonly [K in FactKind]: (fact: FactOf<K>, to: Publication) => void } = {
	// The name itself stands on the person already.
	name({ name, form }, { say, biography }) {
		if (name !== biography.subject.name)
			say(NAMES.find((known) => known.toLowerCase().includes(form)) ?? 'alternateName', name);
	},

	birth: life,
	death: life,
	nationality: ({ country }, { say }) => say('nationality', node('Country', { name: country })),

	// A fellowship, a chair or an office is an affiliation; a post without an employer is an occupation.
	position(fact, to) {
		const { form, place, title = form === 'secondment' ? 'Secondment' : undefined } = fact;
		const { linked, say } = to;
		const current = isCurrent(fact, to);
		const employed = form !== 'affiliation' && form !== 'office';
		const property = employed ? 'worksFor' : 'affiliation';
		if (current && form !== 'affiliation') say('jobTitle', fact.title);
		if (!current && !linked) return;
		const body = to.organization(fact.organization);
		if (!linked) say(property, body);
		else if (body) say(property, role(employed ? 'EmployeeRole' : 'OrganizationRole', title, property, body, fact, to));
		else if (title) {
			const occupationLocation = place && node('AdministrativeArea', { name: to.placeOf(place).name });
			const occupation = node('Occupation', { name: title, occupationLocation });
			say('hasOccupation', role('Role', title, 'hasOccupation', occupation, fact, to));
		}
	},

	// Unless a published post already says so.
	occupation({ name }, { say, facts }) {
		if (!facts.some((fact) => fact.kind === 'position' && fact.title?.toLowerCase() === name.toLowerCase()))
			say('hasOccupation', node('Occupation', { name }));
	},

	membership(fact, to) {
		if (!to.linked && !isCurrent(fact, to)) return;
		const body = to.organization(fact.organization);
		to.say('memberOf', body && to.linked ? role('OrganizationRole', fact.role, 'memberOf', body, fact, to) : body);
	},

	// On a Role of `alumniOf` the beginning is when the subject became an alumnus, so years of study are an event of
	// their life instead. A credential has no date of issue in schema.org, and `dateCreated` is the nearest to it.
	education({ organization, credential, category, field, start, end, current }, to) {
		const { linked, date, say } = to;
		// Who issues a certificate need not be a school; only a school has alumni.
		const type = to.biography.organizations.find(({ id }) => id === organization)?.type ?? '';
		const isSchool = !/^(?:cert|lic)/.test(category ?? '') || /School|College|Educ/.test(type);
		const school = isSchool || linked ? to.organization(organization) : undefined;
		const about = field && node('Thing', { name: field });
		const endDate = date(end);
		// Who still studies is no alumnus: an event tells it, and in `search`, which has none, an affiliation.
		const earned = current !== true && !(end && bounds(end)[0] > to.today);
		const isRole = school && linked && !credential && endDate;
		if (isSchool && earned)
			say('alumniOf', isRole ? node('OrganizationRole', { startDate: endDate, alumniOf: school }) : school);
		else if (isSchool && !linked) say('affiliation', school);
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
		if (linked && (start || (about && !(credential && earned)) || (school && !earned)))
			say('lifeEvent', node('EducationEvent', { about, startDate: date(start), endDate, organizer: school }));
	},

	// schema.org has only text for it. Who gave it has no property, so an event of the subject's life tells it, and when
	// it was given where that is no date that people write.
	award({ name, date, organization }, to) {
		const startDate = to.date(date);
		const isPlain = typeof startDate === 'string';
		to.say('award', isPlain && !name.includes(startDate) ? `${name} (${startDate})` : name);
		if (to.linked && (organization || (startDate && !isPlain)))
			to.say('lifeEvent', node('Event', { name, startDate, organizer: to.organization(organization) }));
	},

	expertise: ({ name, sameAs }, { say, url }) =>
		say('knowsAbout', sameAs ? node('Thing', { name, sameAs: url(sameAs) }) : name),

	// Its BCP 47 code is the language's other name.
	language: ({ name, code }, { say, linked }) =>
		say('knowsLanguage', linked ? node('Language', { name, alternateName: code }) : (code ?? name)),

	relative({ name, relation, id }, to) {
		if (name) to.say(relationProperty(relation), node('Person', { '@id': to.id('relative', id), name }));
	},

	// Its page in `sameAs`, and in `linked` the number itself. A wrong check digit leaves it out.
	identifier(fact, to) {
		const scheme = fact.scheme?.toLowerCase() ?? '';
		const page = PAGES[scheme];
		let { value } = fact;
		if (page) value = value.replace(/^.*\//, '').trim();
		if (scheme === 'orcid' || scheme === 'isni') {
			value = value.replace(/[\s-]/g, '').toUpperCase();
			if (!hasCheckDigit(value)) return to.withhold('identifier', 'identifier', 'A check-digit');
			if (scheme === 'orcid') value = value.replace(/.{4}(?=.)/g, '$&-');
		}
		const url = to.url(fact.url) ?? (page && page + value);
		to.say('sameAs', url);
		if (to.linked) to.say('identifier', node('PropertyValue', { propertyID: fact.scheme, value, url }));
	},

	// schema.org says it on the organisation.
	founded({ organization, date }, to) {
		to.organization(organization);
		to.founded.set(organization, to.founded.get(organization) ?? date);
	},

	// A node of its own that names the subject. A project is not a work to schema.org but a body with a founder.
	work(fact, to) {
		const { type = 'CreativeWork', role: part = 'author', name } = fact;
		const { subject, linked } = to;
		const [property = '', ...types] = (PARTS[part] ?? part).split(' ');
		const date = to.date(fact.date);
		const body = to.organization(fact.organization);
		to.works.push(
			node(type, {
				'@id': to.id('work', fact.id),
				name,
				url: to.url(fact.url),
				...(type === 'Project'
					? { founder: subject, foundingDate: date, parentOrganization: body }
					: {
							...(!types[0] || types.includes(type)
								? { [property]: subject }
								: { contributor: linked ? node('Role', { roleName: part, contributor: subject }) : subject }),
							[type === 'VisualArtwork' || type === 'MusicComposition' ? 'dateCreated' : 'datePublished']: date,
							[type === 'Thesis' ? 'sourceOrganization' : type === 'Movie' ? 'productionCompany' : 'publisher']: body,
						}),
			}),
		);
	},

	// Only what is surely to come in `search`, everything in `linked`.
	event(fact, to) {
		const { name, role: part = 'performer', date = '', startTime, endTime, timezone = '', price, currency } = fact;
		const { subject, today } = to;
		const [first, last] = bounds(date);
		if (!to.linked && !(first >= today)) return;
		const id = to.id('event', fact.id);
		const url = to.url(fact.url);
		// A clock time needs a day, and without one it goes into a schedule.
		const isTimed = startTime && date.length === 10 && to.date(date) === date;
		const at = (time: string): string => `${date}T${time}${/^[Z+-]/.test(timezone) ? timezone : ''}`;
		const [startDate, endDate] = isTimed
			? [at(startTime), endTime && endTime > startTime ? at(endTime) : undefined]
			: date.split('/').map((day) => to.date(day.replace('..', '') || undefined));
		const scheduleTimezone = timezone.includes('/') ? timezone : undefined;
		const location = to.place(fact.place);
		const organizer = to.organization(fact.organization);
		to.works.push(
			node(part === 'competitor' ? 'SportsEvent' : 'Event', {
				'@id': id,
				name,
				startDate,
				endDate,
				eventSchedule:
					!isTimed && (startTime || endTime)
						? node('Schedule', { startDate, endDate, startTime, endTime, scheduleTimezone })
						: undefined,
				location,
				organizer,
				[part]: part === 'organizer' ? [organizer, subject] : subject,
				isAccessibleForFree: fact.free,
				// Nobody can buy a ticket for what is over.
				offers:
					price && currency && !(last < today) ? node('Offer', { price, priceCurrency: currency, url }) : undefined,
				url,
			}),
		);
		if (part === 'performer') to.say('performerIn', { '@id': id });
	},
};

const KINDS = Object.keys(MAPPINGS) as FactKind[];

/** Writes facts, kind by kind. */
export function writeFacts(facts: readonly Fact[], to: Publication): void {
	for (const kind of KINDS)
		for (const fact of facts)
			if (fact.kind === kind) (MAPPINGS[kind] as (fact: Fact, to: Publication) => void)(fact, to);
}
