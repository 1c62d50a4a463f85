import type { Biography, Edtf, Fact, Organization, Place } from '../model';
import { BiographError } from '../model/error';
import { dateValue } from './dates';
import { add, type EdtfLiteral, type GraphValue, type OpenNode, type Reference } from './graph';
import type { Settings } from './options';
import type { Withhold } from './withheld';

/** A graph being made: what the mappings of facts write to and ask. */
export interface Publication extends Pick<Settings, 'linked' | 'page' | 'asOf'> {
	/** The facts that are published. */
	readonly facts: readonly Fact[];
	/** A reference to the subject. */
	readonly subject: Reference;
	/** Nodes of works and events, in order. */
	readonly works: OpenNode[];
	/** The organisations that facts founded, with the dates. */
	readonly founded: Map<string, Edtf | undefined>;
	/** Adds a value to the subject's node. */
	readonly say: (property: string, value: GraphValue | undefined) => void;
	/** `@id` of a thing of this page: `#event-SLUG`. */
	readonly id: (kind: string, id: string) => string;
	/** A date as this profile can say it. */
	readonly date: (date: Edtf | undefined) => string | EdtfLiteral | undefined;
	/** An address that is safe as a link; one that is not is listed as withheld. */
	readonly url: (url: string | undefined) => string | undefined;
	/** A reference to an organisation, which then becomes a node of the graph. */
	readonly organization: (id: string | undefined) => Reference | undefined;
	/** A reference to a place, which then becomes a node of the graph. */
	readonly place: (id: string | undefined) => Reference | undefined;
	/** Notes what is not published. */
	readonly withhold: Withhold;
	/** The name the subject goes by. */
	readonly name: string;
	/** A place of the biography. */
	readonly placeOf: (id: string) => Place;
}

/** Writes a fact of one kind into the graph. */
export type FactMapping<F extends Fact = Fact> = (fact: F, to: Publication) => void;

/** What a publication is opened with. */
interface Opening {
	readonly biography: Biography;
	readonly settings: Settings;
	readonly facts: readonly Fact[];
	readonly organizations: ReadonlyMap<string, Organization>;
	/** Gets the organisations that the graph refers to, by id. */
	readonly bodies: Map<string, Organization>;
	/** Gets the places that the graph refers to, by id. */
	readonly spots: Map<string, Place>;
	readonly withhold: Withhold;
}

function fragment(base: string | undefined, kind: string, id: string): string {
	const own = id.startsWith(`${kind}-`) ? id : `${kind}-${id}`;
	return `${base ?? ''}#${/[^\w-]/.test(own) ? encodeURIComponent(own) : own}`;
}

function find<T>(things: ReadonlyMap<string, T>, id: string, list: string): T {
	const thing = things.get(id);
	if (thing) return thing;
	throw new BiographError(
		'invalid-biography',
		`a fact names "${id}", which ${list} do not list: add it there or correct the id`,
	);
}

/** Opens a publication: the questions that mappings ask of the biography. */
export function openPublication(
	{ biography, settings, facts, organizations, bodies, spots, withhold }: Opening,
	person: OpenNode,
): Publication {
	const { page, site = page, linked, asOf } = settings;
	const places = new Map(biography.places.map((place) => [place.id, place]));
	const references = new Map<string, Reference>();
	const placeOf = (id: string): Place => find(places, id, 'places');
	return {
		linked,
		page,
		asOf,
		facts,
		subject: { '@id': person['@id'] as string },
		name: biography.subject.name,
		works: [],
		founded: new Map(),
		say: (property, value) => add(person, property, value),
		id: (kind, id) => fragment(page, kind, id),
		date: (date) => dateValue(date, linked),
		url(url) {
			if (url === undefined || /^https?:\/\/[^\s<>"]+$/i.test(url)) return url;
			withhold('profile', 'url', 'A', 'unsafe-url');
			return undefined;
		},
		organization(id) {
			if (id === undefined || references.has(id)) return references.get(id ?? '');
			const body = find(organizations, id, 'organizations');
			const reference = { '@id': body.atId ?? fragment(site, 'org', id) };
			bodies.set(id, body);
			references.set(id, reference);
			return reference;
		},
		place(id) {
			if (id === undefined) return undefined;
			const spot = placeOf(id);
			spots.set(id, spot);
			return { '@id': spot.atId ?? fragment(site, 'place', id) };
		},
		withhold,
		placeOf,
	};
}
