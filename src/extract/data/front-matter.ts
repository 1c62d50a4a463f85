import type { Claim, ClaimFact, DataItem } from '../../model';
import { type DataScope, dataClaim, isoDate, isoTime, webAddress } from './data-claim';
import { allNodes, type DataNode, type DataRecord, itemAt, nodesAt } from './data-node';

const EMPLOYER = ['company', 'organization', 'organisation', 'affiliation', 'employer', 'institution', 'org'];
const TITLE = ['job_title', 'jobTitle', 'jobtitle', 'role', 'position'];
const SPEAKERS = ['presenters', 'presenter', 'speakers', 'speaker', 'performers'];
const PLACE = ['room', 'location', 'venue'];

/** Accounts by key, with the address that the site gives its members' pages. */
const ACCOUNTS = new Map<string, (account: string) => string>([
	['twitter', (account) => `https://twitter.com/${account}`],
	['github', (account) => `https://github.com/${account}`],
	['gitlab', (account) => `https://gitlab.com/${account}`],
	['linkedin', (account) => `https://www.linkedin.com/in/${account}`],
	['instagram', (account) => `https://www.instagram.com/${account}`],
	['orcid', (account) => `https://orcid.org/${account}`],
]);

const ADDRESSES = new Map<string, 'image' | 'url' | 'sameAs'>([
	['website', 'url'],
	['homepage', 'url'],
	['photo_url', 'image'],
	['photo', 'image'],
	['image', 'image'],
	['avatar', 'image'],
]);

const NOTHING = /^(?:null|none|n\/a|~|-|tba|tbd|true|false)$/i;

function present(node: DataNode, keys: readonly string[]): DataItem | undefined {
	const item = itemAt(node, ...keys);
	return item && !NOTHING.test(item.value.trim()) ? item : undefined;
}

/** The name that an object of the front matter carries: `name`, or first and last name. */
function nameOf(node: DataNode): { readonly name: string; readonly item: DataItem } | undefined {
	const whole = present(node, ['name', 'fullName', 'full_name']);
	if (whole) return { name: whole.value.trim(), item: whole };
	const first = present(node, ['firstName', 'first_name', 'firstname']);
	const last = present(node, ['lastName', 'last_name', 'lastname', 'surname']);
	return first && last ? { name: `${first.value.trim()} ${last.value.trim()}`, item: last } : undefined;
}

/** A title that says the whole page is about the subject: their name and nothing else. */
function isAbout(scope: DataScope, node: DataNode): boolean {
	const title = present(node, ['title', 'titleHeading']);
	return title !== undefined && scope.isSubject(title.value);
}

function personClaims(scope: DataScope, node: DataNode): readonly Claim[] {
	const claims: Claim[] = [];
	const add = (key: string, fact: ClaimFact, item: DataItem): void => {
		claims.push(dataClaim(scope, `front-matter/${key}`, fact, item));
	};
	const named = nameOf(node);
	if (named) add('name', { kind: 'name', name: named.name, form: 'full' }, named.item);
	const employer = present(node, EMPLOYER);
	const title = present(node, TITLE);
	const main = employer ?? title;
	if (main) {
		const organization = employer ? { organization: { name: employer.value.trim() } } : {};
		const fact = { kind: 'position', ...(title ? { title: title.value.trim() } : {}), ...organization } as const;
		claims.push(dataClaim(scope, 'front-matter/company', fact, main, [['title', title]]));
	}
	for (const [key, addressOf] of ACCOUNTS) {
		const item = present(node, [key]);
		const account = item?.value.trim().replace(/^@/, '') ?? '';
		const value = webAddress(account) ?? (/^[\w.-]{1,60}$/.test(account) ? addressOf(account) : undefined);
		if (item && value) add(key, { kind: 'profile', property: 'sameAs', value }, item);
	}
	for (const [key, property] of ADDRESSES) {
		const item = present(node, [key]);
		const value = webAddress(item?.value);
		if (item && value) add(key, { kind: 'profile', property, value }, item);
	}
	return claims;
}

/** A talk's page: its title, day, hour and room in the front matter, the speaker among its presenters. */
function talkClaim(scope: DataScope, root: DataNode): Claim | undefined {
	const title = present(root, ['title']);
	const speaker = nodesAt(root, ...SPEAKERS).some((node) => {
		const name = node.item?.value ?? nameOf(node)?.name;
		return name !== undefined && scope.isSubject(name);
	});
	if (!title || !speaker || scope.isSubject(title.value)) return undefined;
	const dateItem = present(root, ['date', 'start', 'start_date']);
	const placeItem = present(root, PLACE);
	const date = isoDate(dateItem?.value);
	const startTime = isoTime(dateItem?.value);
	const fact = {
		kind: 'event',
		name: title.value.trim(),
		role: 'performer',
		...(date ? { date } : {}),
		...(startTime && startTime !== '00:00' ? { startTime } : {}),
		...(placeItem ? { place: { name: placeItem.value.trim() } } : {}),
	} as const;
	return dataClaim(scope, 'front-matter/talk', fact, title, [
		['date', date ? dateItem : undefined],
		['place', placeItem],
	]);
}

/**
 * The claims of a page's front matter: those of the object that carries the subject's name, and the talk that the page
 * announces when the subject is its speaker. What the site says of its page (layout, author, date) says nothing of them.
 *
 * @param record the front matter of one document
 */
export function frontMatterClaims(scope: DataScope, record: DataRecord): readonly Claim[] {
	const claims: Claim[] = [];
	for (const node of allNodes(record.root)) {
		const name = nameOf(node)?.name;
		const about = name === undefined ? node === record.root && isAbout(scope, node) : scope.isSubject(name);
		if (about) claims.push(...personClaims(scope, node));
	}
	const talk = talkClaim(scope, record.root);
	return talk ? [...claims, talk] : claims;
}
