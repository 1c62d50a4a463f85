import { cleanDate } from './dates';
import { type GraphNode, graphNodes, isNode, type Value, valuesOf } from './graph-nodes';
import { anySame, normalise } from './names';

/** A fact as a linked-data consumer reads it off a graph; every slot is a list of spellings, dates and flags aside. */
export interface ReadFact {
	kind: string;
	date?: string | undefined;
	start?: string | undefined;
	end?: string | undefined;
	relation?: string;
	free?: boolean | undefined;
	/** A bare occupation or job title: held against the output only where the gold names titles. */
	soft?: boolean;
	name?: string[];
	organization?: string[];
	title?: string[];
	role?: string[];
	credential?: string[];
	field?: string[];
	place?: string[];
	type?: string[];
	time?: string[];
}

const NAME_PROPERTIES = ['name', 'alternateName', 'legalName', 'headline', 'title', 'roleName', 'credentialCategory'];
const PLACE_PROPERTIES = [
	'address',
	'addressLocality',
	'addressRegion',
	'addressCountry',
	'containedInPlace',
	'location',
];
/** Creative works: the property that leads from a work to its maker → the type meant where the node has none. */
const MAKER_PROPERTIES: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		(
			'author creator performer composer lyricist musicBy byArtist contributor editor illustrator translator ' +
			'maintainer artist colorist penciler copyrightHolder character'
		)
			.split(' ')
			.map((property) => [property, 'Work']),
	),
	...Object.fromEntries('director actor producer screenwriter'.split(' ').map((property) => [property, 'Film'])),
};
const MAKER_ORDER = (
	'author creator director actor performer producer composer lyricist musicBy byArtist contributor editor ' +
	'illustrator translator screenwriter maintainer artist colorist penciler copyrightHolder character'
).split(' ');
const PARTAKER_PROPERTIES = (
	'attendee performer organizer participant competitor actor about agent speaker contributor director sponsor ' +
	'recordedIn winner composer subject host'
).split(' ');
const ORGANIZATION_TO_PERSON: Readonly<Record<string, string>> = {
	employee: 'position',
	member: 'membership',
	members: 'membership',
	athlete: 'membership',
	coach: 'position',
	founder: 'founded',
	founders: 'founded',
	alumni: 'education',
};
const PERSON_TO_ORGANIZATION: Readonly<Record<string, string>> = {
	worksFor: 'position',
	affiliation: 'position',
	memberOf: 'membership',
	alumniOf: 'education',
	worksAt: 'position',
};
const RELATION_PROPERTIES: Readonly<Record<string, string>> = {
	spouse: 'spouse',
	children: 'child',
	parent: 'parent',
	parents: 'parent',
	sibling: 'sibling',
	siblings: 'sibling',
	relatedTo: '?',
};
const INVERSE_RELATION: Readonly<Record<string, string>> = {
	spouse: 'spouse',
	child: 'parent',
	parent: 'child',
	sibling: 'sibling',
	'?': '?',
};
const ISSUER_PROPERTIES = ['recognizedBy', 'sourceOrganization', 'provider', 'issuedBy', 'publisher', 'creator'];
const ROLE_VALUE_PROPERTIES = [
	'memberOf',
	'worksFor',
	'affiliation',
	'alumniOf',
	'member',
	'employee',
	'award',
	'organization',
];

const hasType = (value: Value | undefined, type: string): boolean => isNode(value) && value.types.includes(type);
const isRole = (value: Value | undefined): boolean => isNode(value) && value.types.some((t) => t.endsWith('Role'));
const isEvent = (node: GraphNode): boolean =>
	node.types.some(
		(t) =>
			t.endsWith('Event') ||
			['Festival', 'Hackathon', 'EventSeries'].includes(t) ||
			(t.endsWith('Series') && t.includes('Event')),
	);
const isAction = (node: GraphNode): boolean => node.types.some((t) => t.endsWith('Action'));

const namesOf = (value: Value, deep = true): string[] =>
	isNode(value)
		? NAME_PROPERTIES.flatMap((property) =>
				valuesOf(value, property).flatMap((v) => (deep || !isNode(v) ? namesOf(v, false) : [])),
			)
		: [String(value)];

const allLiterals = (node: GraphNode, ...properties: readonly string[]): string[] =>
	properties.flatMap((property) => valuesOf(node, property).flatMap((v) => namesOf(v)));

const firstLiteral = (node: GraphNode, ...properties: readonly string[]): string | undefined => {
	for (const property of properties) {
		for (const value of valuesOf(node, property)) {
			if (!isNode(value)) return String(value);
			const [name] = namesOf(value);
			if (name !== undefined) return name;
		}
	}
	return undefined;
};

const placeNamesOf = (value: Value, depth = 0): string[] =>
	isNode(value)
		? [
				...namesOf(value),
				...PLACE_PROPERTIES.flatMap((property) =>
					depth < 4 ? valuesOf(value, property).flatMap((v) => placeNamesOf(v, depth + 1)) : [],
				),
			]
		: [String(value)];

const placesIn = (node: GraphNode, property: string): string[] =>
	valuesOf(node, property)
		.flatMap((value) => placeNamesOf(value))
		.flatMap((name) => [name, ...(name.includes(',') ? name.split(',').map((part) => part.trim()) : [])]);

/** The values that a value stands for, with the Role between, if there is one. */
type Through = readonly (readonly [value: Value | undefined, role: GraphNode | undefined])[];

interface RoleSlots {
	readonly title: string[];
	readonly start: string | undefined;
	readonly end: string | undefined;
}
const slotsOfRole = (role: GraphNode | undefined): Partial<RoleSlots> =>
	role
		? {
				title: allLiterals(role, 'roleName', 'namedPosition', 'jobTitle', 'hasOccupation'),
				start: firstLiteral(role, 'startDate'),
				end: firstLiteral(role, 'endDate'),
			}
		: {};

const isEmpty = (value: unknown): boolean =>
	value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * The facts that a graph states about its subject: the page's main entity, else the first Person.
 * `undefined` where that is nobody of the given names.
 */
export function readFacts(jsonld: unknown, subjectNames: readonly string[]): ReadFact[] | undefined {
	const nodes = graphNodes(jsonld);
	const subject =
		nodes.flatMap((node) => valuesOf(node, 'mainEntity')).find((value) => hasType(value, 'Person')) ??
		nodes.find((node) => hasType(node, 'Person') && !isRole(node));
	if (!isNode(subject) || !anySame(namesOf(subject), subjectNames)) return undefined;

	const known = new Set([...subjectNames, ...namesOf(subject)].map(normalise));
	const isSubject = (value: Value): boolean =>
		value === subject ||
		(hasType(value, 'Person') &&
			(value as GraphNode).id === undefined &&
			namesOf(value).some((name) => known.has(normalise(name))));
	const facts: ReadFact[] = [];
	const add = (fact: ReadFact): void => {
		facts.push(Object.fromEntries(Object.entries(fact).filter(([, value]) => !isEmpty(value))) as unknown as ReadFact);
	};
	const through = (value: Value, property: string): Through => {
		if (!isNode(value) || !isRole(value)) return [[value, undefined]];
		const inner = new Set(
			[property, ...ROLE_VALUE_PROPERTIES, property === 'award' ? 'name' : property]
				.flatMap((p) => valuesOf(value, p))
				.filter((v) => !isSubject(v)),
		);
		return inner.size > 0 ? [...inner].map((v) => [v, value] as const) : [[undefined, value]];
	};
	const each = (property: string): Through => valuesOf(subject, property).flatMap((value) => through(value, property));

	for (const kind of ['birth', 'death']) {
		if (valuesOf(subject, `${kind}Date`).length + valuesOf(subject, `${kind}Place`).length > 0) {
			add({ kind, date: firstLiteral(subject, `${kind}Date`), place: placesIn(subject, `${kind}Place`) });
		}
	}
	for (const [value] of each('nationality'))
		add({ kind: 'nationality', name: value === undefined ? [] : namesOf(value) });

	for (const [property, usual] of Object.entries(PERSON_TO_ORGANIZATION)) {
		for (const [value, role] of each(property)) {
			const { title = [], start, end } = slotsOfRole(role);
			if (value === undefined && title.length === 0) continue;
			const organization = value === undefined ? [] : namesOf(value);
			const kind = usual === 'membership' && hasType(role, 'EmployeeRole') ? 'position' : usual;
			if (kind === 'education') add({ kind, organization, credential: title, start, end });
			else if (kind === 'membership') add({ kind, organization, role: title, title, start, end });
			else add({ kind, organization, title, start, end });
		}
	}
	for (const value of valuesOf(subject, 'hasOccupation')) {
		if (isNode(value) && isRole(value)) {
			const { title = [], start, end } = slotsOfRole(value);
			const inner = valuesOf(value, 'hasOccupation').flatMap((v) => namesOf(v));
			const organization = allLiterals(value, 'worksFor', 'memberOf', 'affiliation');
			add({ kind: 'position', title: [...title, ...inner], organization, start, end });
		} else add({ kind: 'position', title: namesOf(value), soft: true });
	}
	for (const credential of valuesOf(subject, 'hasCredential')) {
		if (!isNode(credential)) add({ kind: 'education', credential: [String(credential)] });
		for (const [value, role] of through(credential, 'hasCredential')) {
			if (!isNode(value)) continue;
			add({
				kind: 'education',
				credential: namesOf(value),
				organization: allLiterals(value, ...ISSUER_PROPERTIES),
				field: allLiterals(value, 'about', 'competencyRequired', 'educationalProgram', 'keywords'),
				start: role && firstLiteral(role, 'startDate'),
				end:
					(role && firstLiteral(role, 'endDate')) || firstLiteral(value, 'dateCreated', 'datePublished', 'validFrom'),
			});
		}
	}
	for (const property of ['award', 'awards']) {
		for (const value of valuesOf(subject, property)) {
			for (const [award, role] of through(value, 'award')) {
				const name = award === undefined ? allLiterals(role!, 'roleName', 'name') : namesOf(award);
				const own = isNode(award) ? firstLiteral(award, 'dateReceived', 'datePublished', 'dateCreated') : undefined;
				const inName =
					name[0] === undefined
						? undefined
						: /(?<![\p{L}\p{N}_])(?:1\d{3}|20\d\d)(?![\p{L}\p{N}_])/u.exec(name[0])?.[0];
				add({ kind: 'award', name, date: role ? firstLiteral(role, 'startDate') : own || inName });
			}
		}
	}
	for (const [property, relation] of Object.entries(RELATION_PROPERTIES)) {
		for (const [value] of each(property)) {
			if (value !== undefined && namesOf(value).length > 0) add({ kind: 'relative', relation, name: namesOf(value) });
		}
	}

	const timesOf = (node: GraphNode): string[] => {
		const schedules = valuesOf(node, 'eventSchedule').filter(isNode);
		const raw = [
			...schedules.flatMap((s) => ['startTime', 'endTime'].map((property) => firstLiteral(s, property))),
			...['startDate', 'endDate'].map((property) => firstLiteral(node, property)?.split('T')[1]),
		];
		return raw.flatMap((time) => (time ? [time.slice(0, 5)] : []));
	};
	const isFree = (node: GraphNode): boolean | undefined =>
		valuesOf(node, 'isAccessibleForFree').some((v) => String(v).toLowerCase().endsWith('true')) ||
		valuesOf(node, 'offers').some((v) => isNode(v) && ['0', '0.0', '0.00'].includes(firstLiteral(v, 'price') ?? ''))
			? true
			: undefined;
	const done = new Set<GraphNode>();
	const addEvent = (node: GraphNode): void => {
		done.add(node);
		add({
			kind: 'event',
			name: namesOf(node),
			date: firstLiteral(node, 'startDate', 'doorTime', 'startTime', 'endDate'),
			place: placesIn(node, 'location'),
			organization: allLiterals(node, 'organizer', 'sponsor', 'superEvent'),
			time: timesOf(node),
			free: isFree(node),
		});
	};
	for (const property of ['performerIn', 'subjectOf', 'attends', 'event', 'participantIn']) {
		for (const [value] of each(property)) {
			const isPartaking = property !== 'subjectOf' && property !== 'event';
			if (isNode(value) && (isEvent(value) || isPartaking) && !done.has(value)) addEvent(value);
			else if (property === 'performerIn' && typeof value === 'string') add({ kind: 'event', name: [value] });
		}
	}
	for (const property of ['founder', 'founderOf']) {
		for (const value of valuesOf(subject, property)) {
			if (isNode(value) && !hasType(value, 'Person')) add({ kind: 'founded', organization: namesOf(value) });
		}
	}

	/** The Role through which a property leads to the subject, `null` where directly, `undefined` where not at all. */
	const linkTo = (node: GraphNode, property: string): GraphNode | null | undefined => {
		for (const value of valuesOf(node, property)) {
			if (isSubject(value)) return null;
			if (isNode(value) && isRole(value) && [...value.properties.values()].some((inner) => inner.some(isSubject)))
				return value;
		}
		return undefined;
	};
	for (const node of nodes) {
		if (node === subject || isRole(node)) continue;
		if (hasType(node, 'Person')) {
			for (const [property, relation] of Object.entries(RELATION_PROPERTIES)) {
				if (linkTo(node, property) !== undefined) {
					add({ kind: 'relative', relation: INVERSE_RELATION[relation]!, name: namesOf(node) });
				}
			}
			continue;
		}
		if (isEvent(node) || isAction(node)) {
			if (done.has(node) || !PARTAKER_PROPERTIES.some((property) => linkTo(node, property) !== undefined)) continue;
			done.add(node);
			const more = isAction(node) ? allLiterals(node, 'object', 'event', 'result', 'recipient', 'location') : [];
			add({
				kind: 'event',
				name: [...namesOf(node), ...more],
				date: firstLiteral(node, 'startDate', 'startTime', 'endDate', 'endTime'),
				place: placesIn(node, 'location'),
				organization: allLiterals(node, 'organizer'),
				time: timesOf(node),
				free: isFree(node),
			});
			continue;
		}
		let isOrganization = false;
		for (const [property, kind] of Object.entries(ORGANIZATION_TO_PERSON)) {
			const role = linkTo(node, property);
			if (role === undefined) continue;
			isOrganization = true;
			const { title = [], start, end } = slotsOfRole(role ?? undefined);
			const organization = namesOf(node);
			if (kind === 'founded') add({ kind, organization, date: firstLiteral(node, 'foundingDate', 'dateCreated') });
			else add({ kind, organization, title, role: title, start, end });
		}
		if (isOrganization) continue;
		const maker = MAKER_ORDER.find((property) => linkTo(node, property) !== undefined);
		if (maker) {
			add({
				kind: 'work',
				name: namesOf(node),
				type: node.types.length > 0 ? node.types : [MAKER_PROPERTIES[maker]!],
				date: firstLiteral(node, 'datePublished', 'dateCreated', 'copyrightYear', 'startDate'),
			});
		}
	}
	for (const title of new Set(valuesOf(subject, 'jobTitle').flatMap((value) => namesOf(value)))) {
		const held = facts.some((f) => f.kind === 'position' && f.title?.some((t) => normalise(t) === normalise(title)));
		if (!held) add({ kind: 'position', title: [title], soft: true });
	}
	return mergeRepeated(facts);
}

/** The slots that name a fact, by kind, the first the most telling. */
export const MAIN_SLOTS: Readonly<Record<string, readonly (keyof ReadFact)[]>> = {
	education: ['organization', 'credential', 'field'],
	position: ['organization', 'title'],
	membership: ['organization', 'role', 'title'],
	founded: ['organization'],
	award: ['name'],
	work: ['name'],
	event: ['name', 'organization'],
	relative: ['name'],
	nationality: ['name'],
};

const REPEATABLE_DATES = ['start', 'end', 'date'] as const;
const REPEATABLE_NAMES = ['title', 'credential', 'role'] as const;

/** The same fact said twice (`alumniOf` and `hasCredential`; `worksFor` and a Role) is one. */
function mergeRepeated(facts: readonly ReadFact[]): ReadFact[] {
	const merged: ReadFact[] = [];
	for (const fact of facts) {
		const [main] = MAIN_SLOTS[fact.kind] ?? [];
		const other = merged.find((candidate) => {
			if (candidate.kind !== fact.kind || !main) return false;
			if (fact.kind === 'relative' && candidate.relation !== fact.relation) return false;
			const mine = fact[main] as string[] | undefined;
			const theirs = candidate[main] as string[] | undefined;
			if (!mine || !theirs) return false;
			const names = new Set(theirs.map(normalise));
			if (!mine.some((name) => names.has(normalise(name)))) return false;
			return (
				REPEATABLE_DATES.every((s) => !fact[s] || !candidate[s] || cleanDate(fact[s]) === cleanDate(candidate[s])) &&
				REPEATABLE_NAMES.every((s) => !fact[s] || !candidate[s] || anySame(fact[s], candidate[s]))
			);
		});
		if (!other) {
			merged.push({ ...fact });
			continue;
		}
		const into = other as unknown as Record<string, unknown>;
		for (const [slot, value] of Object.entries(fact)) {
			const present = into[slot];
			if (present === undefined) into[slot] = value;
			else if (Array.isArray(value) && Array.isArray(present)) {
				into[slot] = [...present, ...value.filter((v) => !present.includes(v))];
			}
		}
	}
	return merged;
}
