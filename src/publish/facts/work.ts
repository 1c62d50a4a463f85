import type { FactOf } from '../../model';
import { add, type OpenNode } from '../graph';
import { type FactMapping, roleNode, safeUrl } from '../publication';

type Part = NonNullable<FactOf<'work'>['role']>;

/** The types of work that have a property for a part in them; every other work has a contributor with a role name. */
const SPECIAL: { readonly [P in Part]?: { readonly property: string; readonly types: readonly string[] } } = {
	actor: { property: 'actor', types: ['Movie', 'TVSeries', 'PodcastSeries'] },
	director: { property: 'director', types: ['Movie', 'TVSeries'] },
	composer: { property: 'composer', types: ['MusicComposition'] },
	performer: { property: 'byArtist', types: ['MusicAlbum', 'MusicRecording'] },
	illustrator: { property: 'illustrator', types: ['Book'] },
};
const ANY_WORK: readonly string[] = ['author', 'creator', 'editor', 'translator', 'producer', 'contributor'];
const MADE: readonly string[] = ['VisualArtwork', 'MusicComposition'];

/** A work is a node of its own that names the subject. A project is not a work to schema.org but a body with a founder. */
export const work: FactMapping<FactOf<'work'>> = (fact, to) => {
	const { type = 'CreativeWork', role = 'author' } = fact;
	const node: OpenNode = { '@type': type, '@id': to.id('work', fact.id), name: fact.name };
	add(node, 'url', safeUrl(fact.url, 'url', to));
	if (type === 'Project') {
		add(node, 'founder', to.subject);
		add(node, 'foundingDate', to.date(fact.date));
		add(node, 'parentOrganization', to.organization(fact.organization));
		to.works.push(node);
		return;
	}
	const special = SPECIAL[role];
	if (special?.types.includes(type)) add(node, special.property, to.subject);
	else if (ANY_WORK.includes(role)) add(node, role, to.subject);
	else
		add(node, 'contributor', to.linked ? roleNode('Role', { roleName: role }, 'contributor', to.subject) : to.subject);
	add(node, MADE.includes(type) ? 'dateCreated' : 'datePublished', to.date(fact.date));
	const body = type === 'Thesis' ? 'sourceOrganization' : type === 'Movie' ? 'productionCompany' : 'publisher';
	add(node, body, to.organization(fact.organization));
	to.works.push(node);
};
