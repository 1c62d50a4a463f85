import type { Biography } from '../model';
import { writeFacts } from './facts';
import type { GraphNode, OpenNode, PublishedGraph } from './graph';
import { organizationNode } from './nodes/organization';
import { pageNode } from './nodes/page';
import { writePerson } from './nodes/person';
import { placeNode } from './nodes/place';
import { type PublishOptions, settingsOf } from './options';
import { openPublication } from './publication';
import type { SearchGraph } from './search-graph';
import { select } from './selection';
import { sourceNodes } from './sources';
import { type Withheld, WithheldList } from './withheld';

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
	const settings = settingsOf(biography, options);
	const organizations = new Map(biography.organizations.map((organization) => [organization.id, organization]));
	const withheld = new WithheldList();
	const selection = select(biography, settings, organizations, withheld);
	const to = openPublication(biography, settings, organizations, selection, withheld);
	writePerson(to);
	writeFacts(selection.facts, to);
	const page = settings.page === undefined ? undefined : pageNode(settings.page, to);
	const sources = settings.linked ? sourceNodes(selection.kept, to, page) : [];
	// Writing an organisation may bring in its parent, and writing places comes after, so that each used one has a node.
	const bodies = new Map<string, OpenNode>();
	for (const id of to.usedOrganizations) bodies.set(id, organizationNode(to.findOrganization(id), to));
	const graph = {
		'@context': 'https://schema.org' as const,
		'@graph': [
			...(page ? [page] : []),
			to.person,
			...biography.organizations.flatMap(({ id }) => bodies.get(id) ?? []),
			...biography.places.flatMap((place) =>
				to.usedPlaces.has(place.id) ? placeNode(place, to.place(place.id)?.['@id']) : [],
			),
			...to.works,
			...sources,
		] as readonly GraphNode[],
	};
	return { graph: graph as PublishedGraph | SearchGraph, withheld: withheld.list() };
}
