import type { Biography } from '../model';
import { type GraphNode, node, type PublishedGraph } from './graph';
import { NAMES, writeFacts } from './mapping';
import { organizationNode, placeNode, sourceNode } from './nodes';
import type { PublishOptions } from './options';
import { openPublication } from './publication';
import type { SearchGraph } from './search-graph';
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
	const to = openPublication(biography, options);
	const { isSafe, say, subject, linked } = to;
	const { page, pageType, site } = to.settings;
	const { profile, reviewed } = biography;
	if (page) say('mainEntityOfPage', { '@id': page });
	for (const name of NAMES) say(name, biography.subject[name]);
	const { description } = profile;
	if (description && isSafe(description, 'description')) say('description', description);
	say('image', to.url(profile.image));
	say('url', to.url(profile.url) ?? page);
	for (const url of profile.sameAs ?? []) say('sameAs', to.url(url));
	writeFacts(to.facts, to);
	const sources: GraphNode[] = [];
	for (const source of linked ? biography.sources : []) {
		const url = to.url(source.url);
		// A title or an address that would give away what is withheld is left out.
		const title = source.title && isSafe(source.title, 'name') ? source.title : undefined;
		if (url ? !isSafe(url.replace(/^\w+:\/\/[^/]*/, ''), 'url') : !title) continue;
		const isAbout = url && !source.citedBy;
		if (!page && !isAbout) continue;
		const made = sourceNode({ ...source, url, title }, to);
		sources.push(made);
		// What was read is about the subject.
		if (isAbout) say('subjectOf', { '@id': made['@id']! });
	}
	const nodes = [to.person()];
	if (page) {
		nodes.unshift(
			node(pageType, {
				'@id': page,
				url: page,
				mainEntity: subject,
				dateModified: reviewed?.on,
				isPartOf: linked && site ? node('WebSite', { '@id': `${site}#website`, url: site }) : undefined,
				citation: sources.map((made) => ({ '@id': made['@id']! })),
			}),
		);
	}
	const bodies = new Map<string, GraphNode>();
	// Walking a Map meets what is added on the way, so that parents get their nodes.
	for (const [id, body] of to.bodies) bodies.set(id, organizationNode(body, to));
	for (const { id } of biography.organizations) if (bodies.has(id)) nodes.push(bodies.get(id)!);
	for (const place of biography.places) if (to.spots.has(place.id)) nodes.push(placeNode(place, to.place(place.id)));
	nodes.push(...to.works, ...sources);
	const graph = { '@context': 'https://schema.org', '@graph': nodes };
	return { graph: graph as PublishedGraph | SearchGraph, withheld: to.withheld() };
}
