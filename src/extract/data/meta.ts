import type { Claim } from '../../model';
import { type DataScope, dataClaim, webAddress } from './data-claim';
import { type DataRecord, itemAt } from './data-node';

const PROPERTIES = [
	['description', ['og:description', 'description', 'twitter:description']],
	['image', ['og:image', 'twitter:image']],
	['url', ['canonical', 'og:url']],
] as const;

/** Words that stand between the subject's name and the site's in a page title. */
const TITLE_SEPARATOR = /(?<!\s)\s+[|·•–—-]\s+|(?<!\s)\s*[|:]\s*/;

/**
 * The profile that a page's own metadata gives its subject; only where the page says that it is about the subject:
 * by `og:type` profile with the subject's name, or by a title that begins with it.
 *
 * @param record the `<meta>` and `<link>` values of one page
 */
export function metaClaims(scope: DataScope, record: DataRecord): readonly Claim[] {
	const value = (...keys: readonly string[]): string => itemAt(record.root, ...keys)?.value.trim() ?? '';
	const ofProfile = `${value('profile:first_name')} ${value('profile:last_name')}`.trim();
	const title = value('og:title', 'title', 'twitter:title').split(TITLE_SEPARATOR)[0] ?? '';
	if (![ofProfile, title].some((name) => name !== '' && scope.isSubject(name))) return [];
	const claims: Claim[] = [];
	for (const [property, keys] of PROPERTIES) {
		const item = itemAt(record.root, ...keys);
		const found = property === 'description' ? item?.value.trim() : webAddress(item?.value);
		if (item && found)
			claims.push(dataClaim(scope, `meta/${property}`, { kind: 'profile', property, value: found }, item));
	}
	return claims;
}
