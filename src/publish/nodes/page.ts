import { add, type OpenNode } from '../graph';
import type { Publication } from '../publication';

/** The page that carries the markup. Its date is when a person last signed the biography. */
export function pageNode(page: string, to: Publication): OpenNode {
	const { settings, biography } = to;
	const node: OpenNode = { '@type': settings.pageType, '@id': page, url: page, mainEntity: to.subject };
	add(node, 'dateModified', biography.reviewed?.on);
	if (to.linked && settings.site)
		add(node, 'isPartOf', { '@type': 'WebSite', '@id': `${settings.site}#website`, url: settings.site });
	return node;
}
