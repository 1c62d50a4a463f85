import type { Claim, ClaimFact, DataItem } from '../../model';
import { namedPerson } from '../subject/named-person';
import { type DataScope, dataClaim, isoDate, webAddress } from './data-claim';
import { type DataNode, type DataRecord, nodesAt } from './data-node';
import { isNoBody, isPost, isSiteRole, postValue } from './post-value';

/** What one property of a card states, or nothing where its value is not fit for it. */
type CardProperty = (value: string) => ClaimFact | undefined;

const fullName: CardProperty = (value) => ({ kind: 'name', name: namedPerson(value)?.name ?? value, form: 'full' });
const form =
	(of: Extract<ClaimFact, { kind: 'name' }>['form']): CardProperty =>
	(name) => ({ kind: 'name', name, form: of });
const address =
	(property: 'image' | 'url' | 'sameAs'): CardProperty =>
	(value) => {
		const url = webAddress(value);
		return url ? { kind: 'profile', property, value: url } : undefined;
	};
const day =
	(kind: 'birth' | 'death'): CardProperty =>
	(value) => {
		const date = isoDate(value.replace(/^(\d{4})(\d\d)(\d\d)(?=T|$)/, '$1-$2-$3'));
		return date ? { kind, date } : undefined;
	};

/** vCard 4.0 (RFC 6350, RFC 6474) properties; N, ORG and TITLE are read apart. TEL, EMAIL, ADR and the like are left out on purpose. */
const VCARD = new Map<string, CardProperty>([
	['fn', fullName],
	['nickname', form('alternate')],
	['bday', day('birth')],
	['deathdate', day('death')],
	['role', (name) => ({ kind: 'occupation', name })],
	['photo', address('image')],
	['url', address('url')],
	['socialprofile', address('sameAs')],
	['x-socialprofile', address('sameAs')],
	['expertise', (name) => ({ kind: 'expertise', name })],
]);

/** h-card (microformats2) properties, without the prefix that tells how to parse them. */
const HCARD = new Map<string, CardProperty>([
	['name', fullName],
	['fn', fullName],
	['given-name', form('given')],
	['family-name', form('family')],
	['additional-name', form('additional')],
	['honorific-prefix', form('prefix')],
	['honorific-suffix', form('suffix')],
	['nickname', form('alternate')],
	['bday', day('birth')],
	['photo', address('image')],
	['url', address('url')],
	['note', (value) => ({ kind: 'profile', property: 'description', value })],
	['role', (name) => ({ kind: 'occupation', name })],
]);

const PREFIX = /^(?:p|u|dt|e)-/;

/** The parts of a value that a mark separates where no backslash stands before it. */
const partsOf = (value: string | undefined, mark: ';' | ','): readonly string[] =>
	value?.split(mark === ';' ? /(?<!\\);/ : /(?<!\\),/) ?? [];
const plain = (part: string): string => part.replace(/\\([\\,;:])/g, '$1').trim();
/** RFC 6350 §6.2.2: the five components of N, separated by semicolons. */
const N_FORMS = ['family', 'given', 'additional', 'prefix', 'suffix'] as const;

/** All values of a card by lower-case property name. */
function valuesByName(root: DataNode): ReadonlyMap<string, readonly DataItem[]> {
	const found = new Map<string, DataItem[]>();
	for (const key of root.children.keys()) {
		const name = key.toLowerCase().replace(PREFIX, '');
		for (const node of nodesAt(root, key)) {
			const item = node.item ?? nodesAt(node, 'name', 'p-name')[0]?.item;
			if (item && item.value.trim() !== '') found.set(name, [...(found.get(name) ?? []), item]);
		}
	}
	return found;
}

/** A name, and no sentence. */
const IS_BODY = /^[\p{Lu}\d][^.!?]{1,80}(?:\b(?:Inc|Ltd|Co|Corp)\.)?$/u;

/** The post of a card that tells by its classes alone what it holds: a "title" may be a talk's. */
function classCardClaims(scope: DataScope, values: ReadonlyMap<string, readonly DataItem[]>): readonly Claim[] {
	const [organization, title] = [values.get('org')?.[0], values.get('job-title')?.[0]];
	const body = organization?.value.trim() ?? '';
	if (
		!organization ||
		!title ||
		!isPost(title.value) ||
		isSiteRole(title.value) ||
		!IS_BODY.test(body) ||
		isNoBody(body)
	)
		return [];
	const post = postValue(title.value);
	if (post.body !== undefined || post.over) return [];
	const fact = { kind: 'position', title: post.title, organization: { name: body }, current: true } as const;
	return [dataClaim(scope, 'h-card/class', fact, organization, [['title', title]])];
}

/**
 * The claims of a vCard or an h-card about the subject: names, organisation and title, birthday, addresses on the web.
 *
 * @param record one card
 */
export function cardClaims(scope: DataScope, record: DataRecord): readonly Claim[] {
	const table = record.format === 'vcard' ? VCARD : HCARD;
	const values = valuesByName(record.root);
	const name = values.get('fn')?.[0] ?? values.get('name')?.[0];
	if (!name || !scope.isSubject(name.value)) return [];
	if (record.root.type === 'card') return classCardClaims(scope, values);
	const claims: Claim[] = [];
	for (const [property, items] of values) {
		for (const item of items) {
			const fact = table.get(property)?.(item.value.trim());
			if (fact) claims.push(dataClaim(scope, `${record.format}/${property}`, fact, item));
		}
	}
	const components = values.get('n')?.[0];
	for (const [index, part] of partsOf(components?.value, ';').entries()) {
		const of = N_FORMS[index];
		const list = partsOf(part, ',').map(plain);
		// Several titles are titles of their own; several given names are one name.
		for (const one of of === 'prefix' || of === 'suffix' ? list : [list.join(' ')])
			if (components && of && one)
				claims.push(dataClaim(scope, 'vcard/n', { kind: 'name', name: one, form: of }, components));
	}
	const organizations = values.get('org') ?? [];
	const titles = values.get('title') ?? values.get('job-title') ?? [];
	// Several titles go with several organisations, in their order; otherwise only the first is sure.
	const posts = organizations.length === titles.length ? titles.length : 1;
	for (let index = 0; index < posts; index++) {
		const [organization, title] = [organizations[index], titles[index]];
		const main = organization ?? title;
		if (!main) continue;
		// RFC 6350 §6.6.4: the organisation, then its units, separated by semicolons.
		const units = partsOf(organization?.value, ';').map(plain).filter(Boolean);
		const unit = units.length > 1 ? units.at(-1) : undefined;
		const mention = unit
			? { name: unit, parent: { name: units[0] as string } }
			: units[0]
				? { name: units[0] }
				: undefined;
		const fact = {
			kind: 'position',
			...(title ? { title: title.value.trim() } : {}),
			...(mention ? { organization: mention } : {}),
			current: true,
		} as const;
		claims.push(dataClaim(scope, `${record.format}/org`, fact, main, [['title', title]]));
	}
	return claims;
}
