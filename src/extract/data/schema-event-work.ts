import type { Claim, DataFormat } from '../../model';
import { type DataScope, dataClaim, isoDate, isoTime, webAddress } from './data-claim';
import { type DataNode, itemAt, nameItem, nodesAt } from './data-node';
import { localType, organizationOf, placeOf } from './schema-mention';

/** Follows a bare reference `{"@id": …}` to the node that it means. */
export type Follow = (node: DataNode) => DataNode;

/** Whether a node of a type can be a work that biograph knows. */
export const isWorkType = (type: string): boolean => WORK_TYPES.has(type);

/** Whether a type is a kind of event. */
export const isEventType = (type: string): boolean => EVENT_TYPE.test(type);

/** Types of works, as schema.org names them, and what biograph calls them. */
export const WORK_TYPES = new Map<string, Extract<Claim['fact'], { kind: 'work' }>['type']>([
	['Book', 'Book'],
	['Thesis', 'Thesis'],
	['ScholarlyArticle', 'ScholarlyArticle'],
	['Movie', 'Movie'],
	['TVSeries', 'TVSeries'],
	['MusicAlbum', 'MusicAlbum'],
	['MusicRecording', 'MusicRecording'],
	['MusicComposition', 'MusicComposition'],
	['Play', 'Play'],
	['VisualArtwork', 'VisualArtwork'],
	['Painting', 'VisualArtwork'],
	['Sculpture', 'VisualArtwork'],
	['SoftwareApplication', 'SoftwareApplication'],
	['SoftwareSourceCode', 'SoftwareApplication'],
	['PodcastSeries', 'PodcastSeries'],
]);

/** Parts in works that are properties of schema.org. */
export const WORK_ROLES = [
	'author',
	'creator',
	'editor',
	'translator',
	'actor',
	'director',
	'producer',
	'composer',
] as const;
/** Parts in events that are properties of schema.org. */
export const EVENT_ROLES = ['performer', 'organizer', 'attendee', 'competitor', 'contributor'] as const;
const EVENT_TYPE = /Event$|^Festival$|^Hackathon$/;

/** The event that a node is, when the subject takes part in it. */
export function eventClaims(
	scope: DataScope,
	format: DataFormat,
	node: DataNode,
	isSubject: (node: DataNode) => boolean,
	follow: Follow,
): readonly Claim[] {
	const role = EVENT_ROLES.find((one) => nodesAt(node, one).some(isSubject));
	const name = itemAt(node, 'name');
	if (!role || !name) return [];
	const startItem = itemAt(node, 'startDate');
	const endItem = itemAt(node, 'endDate');
	const date = isoDate(startItem?.value);
	const startTime = isoTime(startItem?.value);
	const endTime = isoTime(endItem?.value);
	const placeNode = nodesAt(node, 'location').map(follow)[0];
	const place = placeOf(placeNode);
	const organizer = nodesAt(node, 'organizer').map(follow)[0];
	const organization = organizer && localType(organizer) !== 'Person' ? organizationOf(organizer) : undefined;
	const free = /true$/i.test(itemAt(node, 'isAccessibleForFree')?.value ?? '');
	const url = webAddress(itemAt(node, 'url')?.value);
	const fact = {
		kind: 'event',
		name: name.value.trim(),
		role,
		...(date ? { date } : {}),
		...(startTime ? { startTime } : {}),
		...(startTime && endTime ? { endTime } : {}),
		...(place ? { place } : {}),
		...(organization ? { organization } : {}),
		...(free ? { free } : {}),
		...(url ? { url } : {}),
	} as const;
	return [
		dataClaim(scope, `${format}/event`, fact, name, [
			['date', date ? startItem : undefined],
			['place', placeNode && nameItem(placeNode)],
		]),
	];
}

/** The work that a node is, when the subject made it or took part in it. */
export function workClaims(
	scope: DataScope,
	format: DataFormat,
	node: DataNode,
	isSubject: (node: DataNode) => boolean,
	follow: Follow,
): readonly Claim[] {
	const role = WORK_ROLES.find((one) => nodesAt(node, one).some(isSubject));
	const name = itemAt(node, 'name', 'headline');
	const type = WORK_TYPES.get(localType(node));
	if (!role || !name || !type) return [];
	const dateItem = itemAt(node, 'datePublished', 'dateCreated');
	const date = isoDate(dateItem?.value);
	const publisher = nodesAt(node, 'publisher').map(follow)[0];
	const organization = publisher && organizationOf(publisher);
	const rest = { ...(date ? { date } : {}), ...(organization ? { organization } : {}) };
	const fact = { kind: 'work', name: name.value.trim(), type, role, ...rest } as const;
	return [dataClaim(scope, `${format}/work`, fact, name, [['date', date ? dateItem : undefined]])];
}
