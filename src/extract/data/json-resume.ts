import type { Claim, DataItem } from '../../model';
import { namedPerson } from '../subject/named-person';
import { type DataScope, dataClaim, webAddress } from './data-claim';
import { type DataRecord, itemAt, nodesAt } from './data-node';
import { textOf } from './json-resume-entry';
import { resumeFacts } from './json-resume-sections';

/**
 * The claims of a JSON Resume (jsonresume.org schema 1.0.0). E-mail, telephone and address are never read.
 *
 * @param record the whole résumé
 */
export function resumeClaims(scope: DataScope, record: DataRecord): readonly Claim[] {
	const claims: Claim[] = [];
	const add = (frame: string, fact: Claim['fact'], main: DataItem): void => {
		claims.push(dataClaim(scope, `json-resume/${frame}`, fact, main));
	};
	const basics = nodesAt(record.root, 'basics')[0];
	const name = basics && itemAt(basics, 'name');
	if (!basics || !name || !scope.isSubject(name.value)) return [];
	add('name', { kind: 'name', name: namedPerson(textOf(name))?.name ?? textOf(name), form: 'full' }, name);
	const label = itemAt(basics, 'label');
	if (label) add('label', { kind: 'occupation', name: textOf(label) }, label);
	for (const [key, property] of [
		['summary', 'description'],
		['image', 'image'],
		['picture', 'image'],
		['url', 'url'],
		['website', 'url'],
	] as const) {
		const item = itemAt(basics, key);
		const value = property === 'description' ? item && textOf(item) : webAddress(item?.value);
		if (item && value) add(key, { kind: 'profile', property, value }, item);
	}
	for (const node of nodesAt(basics, 'profiles')) {
		const item = itemAt(node, 'url');
		const value = webAddress(item?.value);
		if (item && value) add('profiles', { kind: 'profile', property: 'sameAs', value }, item);
	}
	for (const [section, { fact, main, slots }] of resumeFacts(record.root))
		claims.push(dataClaim(scope, `json-resume/${section}`, fact, main, slots));
	return claims;
}
