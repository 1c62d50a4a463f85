import type { DataItem } from '../../model';
import { webAddress } from './data-claim';
import { type DataNode, itemAt, nodesAt } from './data-node';

/** Accounts by key, with the address that the site gives its members' pages. */
const ACCOUNTS = new Map<string, (account: string) => string>([
	['twitter', (account) => `https://twitter.com/${account}`],
	['x', (account) => `https://x.com/${account}`],
	['github', (account) => `https://github.com/${account}`],
	['gitlab', (account) => `https://gitlab.com/${account}`],
	['linkedin', (account) => `https://www.linkedin.com/in/${account}`],
	['instagram', (account) => `https://www.instagram.com/${account}`],
	['orcid', (account) => `https://orcid.org/${account}`],
	['mastodon', () => ''],
	['bluesky', (account) => (account.includes('.') ? `https://bsky.app/profile/${account}` : '')],
]);
const GROUPS = [
	'social',
	'socials',
	'social_links',
	'socialLinks',
	'links',
	'profiles',
	'contact',
	'contacts',
	'author_profile',
];
const ADDRESS_KEYS = ['link', 'url', 'href', 'absolute_url', 'icon_url'];
/** Sites on which a person's page is that person's. */
const PROFILE_HOST =
	/^https?:\/\/(?:www\.|[a-z]{2}\.)?(?:github\.com|gitlab\.com|linkedin\.com\/in|twitter\.com|x\.com|orcid\.org|scholar\.google\.[a-z.]{2,6}|researchgate\.net\/profile|instagram\.com|facebook\.com|youtube\.com|medium\.com\/@|bsky\.app\/profile|osf\.io|codeberg\.org|speakerdeck\.com|slideshare\.net|vimeo\.com|soundcloud\.com|imdb\.com\/name|wikidata\.org|[a-z]{2}\.wikipedia\.org|dblp\.org|inspirehep\.net|semanticscholar\.org\/author|(?:[\w-]+\.)+[a-z]{2,10}\/@)[/?\w@.~%=&#-]/i;

/** An address of a page of the person's, and the value that gives it. */
export interface ProfileLink {
	readonly key: string;
	readonly value: string;
	readonly item: DataItem;
}

function accountOf(key: string, item: DataItem): ProfileLink | undefined {
	const account = item.value.trim().replace(/^@/, '');
	const value = webAddress(account) ?? (/^[\w.-]{1,60}$/.test(account) ? ACCOUNTS.get(key)?.(account) : undefined);
	return value ? { key, value, item } : undefined;
}

/**
 * The pages of the person that a record links to: accounts by name of the site, and lists of links under `social` or
 * `links`, of which only those to sites of personal pages count.
 */
export function profileLinks(node: DataNode): readonly ProfileLink[] {
	const found: ProfileLink[] = [];
	const groups = GROUPS.flatMap((key) => nodesAt(node, key));
	for (const owner of [node, ...groups]) {
		for (const key of ACCOUNTS.keys()) {
			const item = itemAt(owner, key);
			const link = item && accountOf(key, item);
			if (link) found.push(link);
		}
		if (owner === node) continue;
		const item = owner.item ?? itemAt(owner, ...ADDRESS_KEYS);
		const value = webAddress(item?.value);
		if (item && value && PROFILE_HOST.test(value)) found.push({ key: 'social', value, item });
	}
	return found.filter(({ value }, at) => found.findIndex((other) => other.value === value) === at);
}
