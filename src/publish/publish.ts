import type { Biography, Organization, Place } from '../model';
import { writeFacts } from './facts';
import { type GraphNode, node, type PublishedGraph } from './graph';
import { leakTest } from './kept-values';
import { organizationNode } from './nodes/organization';
import { placeNode } from './nodes/place';
import { type PublishOptions, settingsOf } from './options';
import { openPublication } from './publication';
import type { SearchGraph } from './search-graph';
import { select } from './selection';
import { sourceNodes } from './sources';
import { countWithheld, type Withheld } from './withheld';

/** What `publish` gives: the graph, and what was left out of it and why. */
export interface Published<G = PublishedGraph> {
	readonly graph: G;
	/** Kinds, classes, reasons and numbers of what is not in the graph; never a value. */
	readonly withheld: readonly Withheld[];
}

/** An e-mail address or a telephone number, which no biography's prose may bring into a graph. */
const CONTACT = /[\w.+-]{1,64}@[\w-]{1,63}\.\w|\+\d[\d ()./-]{7,18}\d/;

/**
 * Publishes a biography as schema.org JSON-LD. Accepted facts are published, proposed ones on request, rejected ones
 * never; of a living person only what their privacy allows.
 *
 * @param biography the biography, as `reconcile` or the biography file gives it
 * @param options the shape (`search` or `linked`), the page, what private data to include, the day to judge by
 * @returns the graph and the list of what was withheld; the same for the same input, anywhere and on any day
 * @throws BiographError `invalid-option`, `invalid-url`, `invalid-value` (a date), or `invalid-biography` (an id
 *   that nothing has)
 * @example
 * const { graph, withheld } = publish(biography, { profile: 'linked', page: 'https://example.org/ada' });
 */
export function publish(biography: Biography, options: PublishOptions & { readonly profile: 'linked' }): Published;
export function publish(
	biography: Biography,
	options?: PublishOptions & { readonly profile?: 'search' },
): Published<SearchGraph>;
export function publish(biography: Biography, options: PublishOptions = {}): Published<PublishedGraph | SearchGraph> {
	const settings = settingsOf(biography, options);
	const { page, pageType, site, linked } = settings;
	const { subject, profile, reviewed } = biography;
	const organizations = new Map(biography.organizations.map((organization) => [organization.id, organization]));
	const bodies = new Map<string, Organization>();
	const spots = new Map<string, Place>();
	const { withhold, list } = countWithheld();
	const { facts, kept } = select(biography, settings, organizations, withhold);
	const { name, givenName, familyName, additionalName, honorificPrefix, honorificSuffix } = subject;
	const leaks = leakTest(kept, biography);
	const isSafe = (text: string, property: string): boolean => {
		const isContact = CONTACT.test(text);
		if (!isContact && !leaks(text)) return true;
		const kind = property === 'description' ? 'profile' : 'source';
		withhold(kind, property, isContact ? 'D' : 'B', isContact ? 'contact-data' : 'living-person');
		return false;
	};
	const person = node('Person', {
		'@id': subject.id ?? `${page ?? ''}#person`,
		mainEntityOfPage: page ? { '@id': page } : undefined,
		name,
		givenName,
		familyName,
		additionalName,
		honorificPrefix,
		honorificSuffix,
	});
	const to = openPublication({ biography, settings, facts, person, organizations, bodies, spots, withhold });
	const { description } = profile;
	to.say('description', description && isSafe(description, 'description') ? description : undefined);
	to.say('image', to.url(profile.image));
	to.say('url', to.url(profile.url) ?? page);
	for (const url of profile.sameAs ?? []) to.say('sameAs', to.url(url));
	writeFacts(facts, to);
	const sources = linked ? sourceNodes(biography, isSafe, to) : undefined;
	to.say('subjectOf', sources?.about);
	const made = new Map<string, GraphNode>();
	// Walking a Map meets what is added on the way, so that parents get their nodes.
	for (const [id, body] of bodies) made.set(id, organizationNode(body, to));
	const graph = {
		'@context': 'https://schema.org',
		'@graph': [
			page &&
				node(pageType, {
					'@id': page,
					url: page,
					mainEntity: to.subject,
					dateModified: reviewed?.on,
					isPartOf: linked && site ? node('WebSite', { '@id': `${site}#website`, url: site }) : undefined,
					citation: sources?.cited,
				}),
			person,
			...biography.organizations.map(({ id }) => made.get(id)),
			...biography.places.map(({ id }) => spots.has(id) && placeNode(spots.get(id)!, to.place(id))),
			...to.works,
			...(sources?.nodes ?? []),
		].filter(Boolean),
	};
	return { graph: graph as PublishedGraph | SearchGraph, withheld: list() };
}
