import type { Claim, ClaimFact, DataItem } from '../../model';
import { namedPerson } from '../subject/named-person';
import { type DataScope, dataClaim, isoDate, isoTime, webAddress } from './data-claim';
import { allNodes, type DataNode, type DataRecord, itemAt, nameItem, nodesAt } from './data-node';
import { profileLinks } from './front-matter-links';
import { listClaims } from './front-matter-lists';
import { bodiesIn, isNoBody, isPost, isSiteRole, postValue } from './post-value';

const EMPLOYER = [
	'company',
	'organization',
	'organisation',
	'organizations',
	'organisations',
	'affiliation',
	'affiliations',
	'employer',
	'institution',
	'org',
];
const TITLE = ['job_title', 'jobTitle', 'jobtitle', 'role', 'position'];
const SPEAKERS = ['presenters', 'presenter', 'speakers', 'speaker', 'performers'];
const PLACE = ['room', 'location', 'venue'];

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
function nameOf(
	node: DataNode,
): { readonly name: string; readonly item: DataItem; readonly first?: DataItem } | undefined {
	const whole = present(node, ['name', 'fullName', 'full_name']);
	if (whole) return { name: whole.value.trim(), item: whole };
	const shown = nodesAt(node, 'name').map((name) => present(name, ['display', 'full']))[0];
	if (shown) return { name: shown.value.trim(), item: shown };
	const first = present(node, ['firstName', 'first_name', 'firstname']);
	const last = present(node, ['lastName', 'last_name', 'lastname', 'surname']);
	return first && last ? { name: `${first.value.trim()} ${last.value.trim()}`, item: last, first } : undefined;
}

/** A title that says the whole page is about the subject: their name and nothing else. */
function isAbout(scope: DataScope, node: DataNode): boolean {
	const title = present(node, ['title', 'titleHeading']);
	return title !== undefined && scope.isSubject(title.value);
}

/** Whom the front matter of a person's page names as employers, each with the value that does. */
const employersOf = (node: DataNode): readonly { readonly name: string; readonly item: DataItem }[] =>
	EMPLOYER.flatMap((key) => nodesAt(node, key))
		.map(nameItem)
		.filter((item) => item !== undefined && isTelling(item) && !webAddress(item.value) && !isNoBody(item.value))
		.flatMap((item) => bodiesIn(item!.value).map((name) => ({ name, item: item! })));

/** The value that tells the post: of its own key, or a page's title beside the name and the employer. */
function titleItem(node: DataNode, isEmployed: boolean): DataItem | undefined {
	const found = present(node, TITLE);
	const isOfSite = ({ value }: DataItem): boolean => isSiteRole(value) || isSiteRole(postValue(value).title);
	if (found) return isTelling(found) && !isOfSite(found) ? found : undefined;
	const title = nameOf(node) && present(node, ['title']);
	const isTold = title && (isEmployed || postValue(title.value).body !== undefined);
	return isTold && !isOfSite(title) && isPost(title.value) ? title : undefined;
}

function postClaims(scope: DataScope, node: DataNode): readonly Claim[] {
	const employers = employersOf(node);
	const item = titleItem(node, employers.length > 0);
	const post = item && postValue(item.value);
	const claim = (employer: (typeof employers)[number] | undefined, isHeld: boolean): Claim | undefined => {
		const role = isHeld ? item : undefined;
		const main = employer?.item ?? role;
		const body = employer?.name ?? post?.body;
		const fact = {
			kind: 'position',
			...(role && post ? { title: post.title } : {}),
			...(body === undefined ? {} : { organization: { name: body } }),
			...(role && post?.over ? { current: false } : {}),
		} as const;
		return main && dataClaim(scope, 'front-matter/company', fact, main, [['title', role]]);
	};
	const [only, ...more] = employers;
	const isThere = !post?.body || !only || post.body.toLowerCase() === only.name.toLowerCase();
	// Of several bodies none is told to be the one where the post is held.
	const claims =
		more.length > 0 || !isThere
			? [claim(undefined, true), ...employers.map((employer) => claim(employer, false))]
			: [claim(only, true)];
	return claims.filter((one): one is Claim => one !== undefined);
}

const isTelling = ({ value }: DataItem): boolean => /\p{L}{2}/u.test(value) && !NOTHING.test(value.trim());

function personClaims(scope: DataScope, node: DataNode): readonly Claim[] {
	const claims: Claim[] = [];
	const add = (key: string, fact: ClaimFact, item: DataItem): void => {
		claims.push(dataClaim(scope, `front-matter/${key}`, fact, item));
	};
	const named = nameOf(node);
	const title = present(node, ['title']);
	// A page's title quotes the name in one piece where first and last name are apart.
	const whole = title && scope.isSubject(title.value) ? { name: title.value.trim(), item: title } : named;
	if (whole) {
		const fact = { kind: 'name', name: namedPerson(whole.name)?.name ?? whole.name, form: 'full' } as const;
		claims.push(
			dataClaim(scope, 'front-matter/name', fact, whole.item, [['given', whole === named ? named.first : undefined]]),
		);
	}
	claims.push(...postClaims(scope, node), ...listClaims(scope, node));
	for (const { key, value, item } of profileLinks(node)) add(key, { kind: 'profile', property: 'sameAs', value }, item);
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
