import type { Fact, Source } from '../model';
import { add, type OpenNode } from './graph';
import { keptValues } from './kept-values';
import { sourceNode } from './nodes/source';
import type { Publication } from './publication';
import { holdsValue, scanText } from './scan';
import { isAllowed } from './selection';

/**
 * Writes the sources: the page cites them, and those that were read are about the subject. A title or an address that
 * would give away what is withheld is left out.
 */
export function sourceNodes(kept: readonly Fact[], to: Publication, page: OpenNode | undefined): readonly OpenNode[] {
	const values = keptValues(kept, to.biography);
	const nodes: OpenNode[] = [];
	const isSafe = (text: string, property: string): boolean => {
		const leaks = holdsValue(text, values);
		const found = scanText(text);
		if (!leaks && (!found || isAllowed(found, [property], to.age, to.settings, false))) return true;
		to.withheld.add({ kind: 'source', property, ...(found ?? { class: 'B', reason: 'living-person' }) });
		return false;
	};
	for (const source of to.biography.sources) {
		const { url, title, ...rest } = source;
		if ((url === undefined && title === undefined) || (url !== undefined && !isSafe(url, 'url'))) continue;
		const safe: Source = {
			...rest,
			...(url !== undefined && { url }),
			...(title !== undefined && isSafe(title, 'name') && { title }),
		};
		const isAbout = safe.url !== undefined && safe.citedBy === undefined;
		if (!(safe.url ?? safe.title) || !(page ?? isAbout)) continue;
		const node = sourceNode(safe, to);
		const reference = { '@id': node['@id'] as string };
		if (page) add(page, 'citation', reference);
		if (isAbout) add(to.person, 'subjectOf', reference);
		nodes.push(node);
	}
	return nodes;
}
