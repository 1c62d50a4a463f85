import type { Biography, Edtf, Fact, Organization, Place } from '../model';
import { CONTACT, SENSITIVE } from '../model/scan';
import { bounds, dateValue } from './dates';
import { atId, openDirectory } from './directory';
import { type EdtfLiteral, type GraphNode, type GraphValue, node, type Reference } from './graph';
import { holdsAny, keptWords } from './kept-words';
import { type PublishOptions, type Settings, settingsOf } from './options';
import { select } from './selection';
import { countWithheld, type Withheld, type Withhold } from './withheld';

/** What a graph being made asks and says: the questions that mappings ask of the biography. */
export interface Publication {
	readonly settings: Settings;
	readonly linked: boolean;
	/** The biography. */
	readonly biography: Biography;
	/** The day to judge by, as a number YYYYMMDD; `NaN`, which is neither before nor after any, where none is given. */
	readonly today: number;
	/** The facts that are published. */
	readonly facts: readonly Fact[];
	/** The facts, or parts of them, that privacy keeps back. */
	readonly kept: readonly Fact[];
	/** The words that would give them away. */
	readonly words: readonly string[];
	/** A reference to the subject. */
	readonly subject: Reference;
	/** The subject's node as it is up to now. */
	readonly person: () => GraphNode;
	/** Nodes of works and events, in order. */
	readonly works: GraphNode[];
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
	/** A place of the biography. */
	readonly placeOf: (id: string) => Place;
	/** The organisations and places that the graph refers to, by id. */
	readonly bodies: ReadonlyMap<string, Organization>;
	readonly spots: ReadonlyMap<string, Place>;
	/** Notes what is not published. */
	readonly withhold: Withhold;
	/** What was withheld up to now. */
	readonly withheld: () => readonly Withheld[];
	/** Whether a title, an address or the description gives nothing away; one that does is listed as withheld. */
	readonly isSafe: (text: string, property: string) => boolean;
	/** Whether words that tell of family, health, origin or belief may be published. */
	readonly isSensitiveTold: (property: string) => boolean;
	/** The same with nothing said yet. */
	readonly open: () => Publication;
}

/**
 * Checks the options, chooses what is published of a biography and opens a graph for it.
 *
 * @throws BiographError `invalid-option`, `invalid-url`
 */
export function openPublication(biography: Biography, options: PublishOptions): Publication {
	const settings = settingsOf(biography, options);
	const { page, site = page, linked } = settings;
	const organizations = openDirectory('organizations', biography.organizations, site);
	const places = openDirectory('places', biography.places, site);
	const { withhold, list } = countWithheld();
	const { facts, kept, permit } = select(biography, settings, organizations.known, withhold);
	const today = settings.asOf ? bounds(settings.asOf)[0] : Number.NaN;
	const words = keptWords(kept, biography);
	const isSensitiveTold = (property: string): boolean =>
		permit('C special-category', property === 'description' ? [property] : []);
	const personId = biography.subject.id ?? `${page ?? ''}#person`;
	const open = (): Publication => {
		const parts: Record<string, GraphValue[]> = { '@id': [personId] };
		return {
			settings,
			linked,
			biography,
			today,
			facts,
			kept,
			words,
			subject: { '@id': personId },
			person: () => node('Person', parts),
			works: [],
			founded: new Map(),
			say(property, value) {
				if (value === undefined) return;
				const held = parts[property];
				if (held) held.push(value);
				else parts[property] = [value];
			},
			id: (kind, id) => atId(page, kind, id),
			date: (date) => dateValue(date, linked),
			url(url) {
				if (url === undefined || /^https?:\/\/[^\s<>"]+$/i.test(url)) return url;
				withhold('profile', 'url', 'A unsafe-url');
				return undefined;
			},
			organization: organizations.refer,
			place: places.refer,
			placeOf: places.find,
			bodies: organizations.used,
			spots: places.used,
			withhold,
			withheld: list,
			isSafe(text, property) {
				const kind = property === 'description' ? 'profile' : 'source';
				if (/[@+]/.test(text) && CONTACT.test(text)) withhold(kind, property, 'D contact-data');
				else if (holdsAny(text, words)) withhold(kind, property, 'B living-person');
				else if (!isSensitiveTold(property) && SENSITIVE.test(text)) withhold(kind, property, 'C special-category');
				else return true;
				return false;
			},
			isSensitiveTold,
			open,
		};
	};
	return open();
}
