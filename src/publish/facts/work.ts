import type { FactOf } from '../../model';
import { node } from '../graph';
import type { FactMapping } from '../publication';

/** The parts that only some types of work have a property for: the property and the types. Any work has the others. */
const PARTS: { readonly [role: string]: string } = {
	__proto__: null as never,
	actor: 'actor Movie TVSeries PodcastSeries',
	director: 'director Movie TVSeries',
	composer: 'composer MusicComposition',
	performer: 'byArtist MusicAlbum MusicRecording',
	illustrator: 'illustrator Book',
};

/** A work is a node of its own that names the subject. A project is not a work to schema.org but a body with a founder. */
export const work: FactMapping<FactOf<'work'>> = (fact, to) => {
	const { type = 'CreativeWork', role = 'author', name } = fact;
	const { subject, linked } = to;
	const [property = '', ...types] = (PARTS[role] ?? role).split(' ');
	const date = to.date(fact.date);
	const body = to.organization(fact.organization);
	const base = { '@id': to.id('work', fact.id), name, url: to.url(fact.url) };
	const made = type === 'VisualArtwork' || type === 'MusicComposition';
	to.works.push(
		type === 'Project'
			? node(type, { ...base, founder: subject, foundingDate: date, parentOrganization: body })
			: node(type, {
					...base,
					...(!types.length || types.includes(type)
						? { [property]: subject }
						: { contributor: linked ? node('Role', { roleName: role, contributor: subject }) : subject }),
					[made ? 'dateCreated' : 'datePublished']: date,
					[type === 'Thesis' ? 'sourceOrganization' : type === 'Movie' ? 'productionCompany' : 'publisher']: body,
				}),
	);
};
