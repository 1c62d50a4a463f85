import { BiographError, type Biography, type Edtf, type Fact, type Organization, type Place } from '../model';
import { dateValue } from './dates';
import type { EdtfLiteral, GraphValue, OpenNode, Reference } from './graph';
import type { Age } from './living';
import type { Settings } from './options';
import type { WithheldList } from './withheld';

/** A graph being made: what the mappings of facts write to and ask. */
export interface Publication {
	readonly biography: Biography;
	readonly settings: Settings;
	readonly linked: boolean;
	/** The facts that are published. */
	readonly facts: readonly Fact[];
	readonly age: Age;
	readonly withheld: WithheldList;
	/** The subject's node. */
	readonly person: OpenNode;
	/** A reference to the subject. */
	readonly subject: Reference;
	/** Nodes of works and events, in order. */
	readonly works: OpenNode[];
	/** Ids of the organisations and places that the graph refers to. */
	readonly usedOrganizations: Set<string>;
	readonly usedPlaces: Set<string>;
	/** The organisations that facts founded, with the dates. */
	readonly founded: Map<string, Edtf | undefined>;
	/** `@id` of a node of the page: `#event-SLUG`. */
	id(kind: string, id: string): string;
	/** A date as this profile can say it. */
	date(date: Edtf | undefined): string | EdtfLiteral | undefined;
	/** A reference to an organisation, which then becomes a node of the graph. */
	organization(id: string | undefined): Reference | undefined;
	/** A reference to a place, which then becomes a node of the graph. */
	place(id: string | undefined): Reference | undefined;
	/** The place itself, which does not become a node. */
	findPlace(id: string): Place;
	findOrganization(id: string): Organization;
}

const SCHEMES = /^https?:\/\/[^\s<>"]+$/i;

/** A fact of one kind written into the graph. */
export type FactMapping<F extends Fact = Fact> = (fact: F, to: Publication) => void;

/** The value as an address that is safe as a link, or nothing, which is then listed as withheld. */
export function safeUrl(url: string | undefined, property: string, to: Publication): string | undefined {
	if (url === undefined || SCHEMES.test(url)) return url;
	to.withheld.add({ kind: 'profile', property, class: 'A', reason: 'unsafe-url' });
	return undefined;
}

/** A Role with the parts that are known: a property's value that has a name, a beginning or an end. */
export function roleNode(
	type: 'Role' | 'EmployeeRole' | 'OrganizationRole',
	parts: { readonly roleName?: string; readonly startDate?: GraphValue; readonly endDate?: GraphValue },
	property: string,
	value: GraphValue,
): OpenNode {
	const role: OpenNode = { '@type': type };
	if (parts.roleName !== undefined) role.roleName = parts.roleName;
	if (parts.startDate !== undefined) role.startDate = parts.startDate;
	if (parts.endDate !== undefined) role.endDate = parts.endDate;
	role[property] = value;
	return role;
}

const byId = <T extends { readonly id: string }>(things: readonly T[]): Map<string, T> =>
	new Map(things.map((thing) => [thing.id, thing]));

function find<T>(things: ReadonlyMap<string, T>, id: string, list: string): T {
	const thing = things.get(id);
	if (thing) return thing;
	throw new BiographError(
		'invalid-biography',
		`a fact names "${id}", which is not in ${list}: add it there or correct the id`,
	);
}

/** Opens a publication: an empty person and the questions that mappings ask. */
export function openPublication(
	biography: Biography,
	settings: Settings,
	organizations: ReadonlyMap<string, Organization>,
	selected: { readonly facts: readonly Fact[]; readonly age: Age },
	withheld: WithheldList,
): Publication {
	const { base, page, linked } = settings;
	const places = byId(biography.places);
	const usedOrganizations = new Set<string>();
	const usedPlaces = new Set<string>();
	const subject = { '@id': biography.subject.id ?? `${page ?? ''}#person` };
	const things = (kind: string, thing: Organization | Place): Reference => ({
		'@id':
			thing.atId ??
			`${base}#${kind}-${encodeURIComponent(thing.id.startsWith(`${kind}-`) ? thing.id.slice(kind.length + 1) : thing.id)}`,
	});
	return {
		biography,
		settings,
		linked,
		...selected,
		withheld,
		person: { '@type': 'Person', ...subject },
		subject,
		works: [],
		usedOrganizations,
		usedPlaces,
		founded: new Map(),
		id: (kind, id) =>
			`${page ?? ''}#${kind}-${encodeURIComponent(id.startsWith(`${kind}-`) ? id.slice(kind.length + 1) : id)}`,
		date: (date) => dateValue(date, linked),
		organization(id) {
			if (id === undefined) return undefined;
			usedOrganizations.add(id);
			return things('org', find(organizations, id, 'organizations'));
		},
		place(id) {
			if (id === undefined) return undefined;
			usedPlaces.add(id);
			return things('place', find(places, id, 'places'));
		},
		findPlace: (id) => find(places, id, 'places'),
		findOrganization: (id) => find(organizations, id, 'organizations'),
	};
}
