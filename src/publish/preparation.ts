import type { Biography, Fact, Organization, Place } from '../model';
import { node, type OpenNode } from './graph';
import { holdsAny, keptWords } from './kept-words';
import { type PublishOptions, type Settings, settingsOf } from './options';
import { openPublication, type Publication } from './publication';
import { select } from './selection';
import { countWithheld, type Withheld } from './withheld';

/** An e-mail address or a telephone number, which no biography's prose may bring into a graph. */
export const CONTACT = /[\w.+-]{1,64}@[\w-]{1,63}\.\w|\+\d[\d ()./-]{7,18}\d/;

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
	const { facts, kept } = select(biography, settings, organizations, withhold);
	const words = keptWords(kept, biography);
	return {
		settings,
		facts,
		kept,
		withheld: list,
		isSafe(text, property) {
			const isContact = /[@+]/.test(text) && CONTACT.test(text);
			if (!isContact && !holdsAny(text, words)) return true;
			const kind = property === 'description' ? 'profile' : 'source';
			withhold(kind, property, isContact ? 'D' : 'B', isContact ? 'contact-data' : 'living-person');
			return false;
		},
		bodies,
		spots,
		person: () => node('Person', { '@id': biography.subject.id ?? `${settings.page ?? ''}#person` }),
		open: (person) => openPublication({ biography, settings, facts, person, organizations, bodies, spots, withhold }),
	};
}
