import type { Biography, Fact, Organization, Place } from '../model';
import { node, type OpenNode } from './graph';
import { holdsAny, keptWords } from './kept-words';
import { type PublishOptions, type Settings, settingsOf } from './options';
import { openPublication, type Publication } from './publication';
import { CONTACT, SENSITIVE } from './scan';
import { select } from './selection';
import { countWithheld, type Withheld } from './withheld';

/** What is decided before anything is written: which facts, and what may be told of the rest. */
export interface Preparation {
	readonly settings: Settings;
	readonly facts: readonly Fact[];
	/** The facts, or parts of them, that privacy keeps back. */
	readonly kept: readonly Fact[];
	/** What was withheld up to now. */
	readonly withheld: () => readonly Withheld[];
	/** Whether a title, an address or the description gives nothing away; one that does is listed as withheld. */
	readonly isSafe: (text: string, property: string) => boolean;
	/** Whether words that tell of family, health, origin or belief may be published. */
	readonly isSensitiveTold: (property: string) => boolean;
	/** The organisations and places that the graph refers to, by id. */
	readonly bodies: ReadonlyMap<string, Organization>;
	readonly spots: ReadonlyMap<string, Place>;
	/** Opens a publication on the subject's node. */
	readonly open: (person: OpenNode) => Publication;
	/** The subject's node, with nothing but its `@id`. */
	readonly person: () => OpenNode;
}

/**
 * Checks the options and chooses what is published of a biography.
 *
 * @throws BiographError `invalid-option`, `invalid-url`
 */
export function prepare(biography: Biography, options: PublishOptions): Preparation {
	const settings = settingsOf(biography, options);
	const organizations = new Map(biography.organizations.map((organization) => [organization.id, organization]));
	const bodies = new Map<string, Organization>();
	const spots = new Map<string, Place>();
	const { withhold, list } = countWithheld();
	const { facts, kept, permit } = select(biography, settings, organizations, withhold);
	const words = keptWords(kept, biography);
	const isSensitiveTold = (property: string): boolean =>
		permit({ class: 'C', reason: 'special-category' }, ...(property === 'description' ? [property] : []));
	const opening = { biography, settings, facts, organizations, bodies, spots, withhold };
	return {
		settings,
		facts,
		kept,
		withheld: list,
		isSensitiveTold,
		isSafe(text, property) {
			const kind = property === 'description' ? 'profile' : 'source';
			if (/[@+]/.test(text) && CONTACT.test(text)) withhold(kind, property, 'D', 'contact-data');
			else if (holdsAny(text, words)) withhold(kind, property, 'B', 'living-person');
			else if (!isSensitiveTold(property) && SENSITIVE.test(text)) withhold(kind, property, 'C', 'special-category');
			else return true;
			return false;
		},
		bodies,
		spots,
		person: () => node('Person', { '@id': biography.subject.id ?? `${settings.page ?? ''}#person` }),
		open: (person) => openPublication(opening, person),
	};
}
