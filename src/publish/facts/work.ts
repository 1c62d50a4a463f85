import type { FactOf } from '../../model';
import { node } from '../graph';
import type { FactMapping } from '../publication';

/** The parts that every work has a property for, and those that only some types have: the property and the types. */
const PARTS: { readonly [role: string]: string } = {
	__proto__: null as never,
	author: 'author',
	creator: 'creator',
	editor: 'editor',
	translator: 'translator',
	producer: 'producer',
	contributor: 'contributor',
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
	const [property = '', ...types] = (PARTS[role] ?? '').split(' ');
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
