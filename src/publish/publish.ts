import type { Biography } from '../model';
import { writeFacts } from './facts';
import { NAMES } from './facts/name';
import { type GraphNode, node, type PublishedGraph } from './graph';
import { organizationNode } from './nodes/organization';
import { placeNode } from './nodes/place';
import type { PublishOptions } from './options';
import { prepare } from './preparation';
import type { SearchGraph } from './search-graph';
import { sourceNodes } from './sources';
import type { Withheld } from './withheld';

/** What `publish` gives: the graph, and what was left out of it and why. */
export interface Published<G = PublishedGraph> {
	readonly graph: G;
	/** Kinds, classes, reasons and numbers of what is not in the graph; never a value. */
	readonly withheld: readonly Withheld[];
}

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
	const prepared = prepare(biography, options);
	const { settings, facts, bodies, spots, isSafe } = prepared;
	const { page, pageType, site, linked } = settings;
	const { subject, profile, reviewed } = biography;
	const person = prepared.person();
	const to = prepared.open(person);
	to.say('mainEntityOfPage', page ? { '@id': page } : undefined);
	for (const name of NAMES) to.say(name, subject[name]);
	const { description } = profile;
	to.say('description', description && isSafe(description, 'description') ? description : undefined);
	to.say('image', to.url(profile.image));
	to.say('url', to.url(profile.url) ?? page);
	for (const url of profile.sameAs ?? []) to.say('sameAs', to.url(url));
	writeFacts(facts, to);
	const sources = linked ? sourceNodes(biography, isSafe, to) : undefined;
	to.say('subjectOf', sources?.about);
	const nodes: GraphNode[] = [person];
	if (page) {
		nodes.unshift(
			node(pageType, {
				'@id': page,
				url: page,
				mainEntity: to.subject,
				dateModified: reviewed?.on,
				isPartOf: linked && site ? node('WebSite', { '@id': `${site}#website`, url: site }) : undefined,
				citation: sources?.cited,
			}),
		);
	}
	const made = new Map<string, GraphNode>();
	// Walking a Map meets what is added on the way, so that parents get their nodes.
	for (const [id, body] of bodies) made.set(id, organizationNode(body, to));
	for (const { id } of biography.organizations) if (made.has(id)) nodes.push(made.get(id)!);
	for (const place of biography.places) {
		if (spots.has(place.id)) nodes.push(placeNode(place, to.place(place.id)?.['@id']));
	}
	nodes.push(...to.works, ...(sources?.nodes ?? []));
	const graph = { '@context': 'https://schema.org', '@graph': nodes };
	return { graph: graph as PublishedGraph | SearchGraph, withheld: prepared.withheld() };
}
