import type { Biography, Conflict, Evidence, Fact } from '../model';
import { KIND_PRIVACY, privacyOf } from '../model/privacy';
import { CONTACT, SENSITIVE } from '../model/scan';

/** The properties of the person's node that state a fact, beside its kind: names by which it can be asked for. */
function namesOf(fact: Fact): readonly string[] {
	const own = fact.kind === 'relative' ? [fact.relation === 'child' ? 'children' : fact.relation] : [];
	return [fact.kind, ...KIND_PRIVACY[fact.kind].split(' ').slice(1), ...own];
}

/** The profile without a description, taken from a page, that tells what the facts of such a class would. */
function draftedProfile({ profile, facts }: Biography, include: readonly string[]): Biography['profile'] {
	const { description = '', ...rest } = profile;
	const isAsked = ['description', 'C', 'all'].some((name) => include.includes(name));
	const tells = !facts.some(({ kind }) => kind === 'death') && SENSITIVE.test(description) && !isAsked;
	return tells || CONTACT.test(description) ? rest : profile;
}

/**
 * What of a biography is written to a file: everything but data of class C, unless asked for by name, `C` or `all`,
 * and of class D, never, nor a description that tells such things. Organisations and conflicts that only such facts name stay out with them, and so does every
 * other quote that covers the words of one.
 *
 * @param include property or kind names, `B`, `C`, `all`
 * @param there ids of facts that the file has already: a person let them stand
 */
export function drafted(
	biography: Biography,
	include: readonly string[] = [],
	there: ReadonlySet<string> = new Set(),
): Biography {
	const organizations = new Map(biography.organizations.map((one) => [one.id, one]));
	const isWritten = (fact: Fact): boolean => {
		if (there.has(fact.id)) return true;
		const organization = 'organization' in fact && fact.organization ? organizations.get(fact.organization) : undefined;
		const privacy = privacyOf(fact, organization && { organization });
		if (/^[AB]/.test(privacy)) return true;
		if (privacy.startsWith('D')) return false;
		return (
			include.includes('all') ||
			(include.includes('C') && privacy !== 'C possible-minor') ||
			namesOf(fact).some((name) => include.includes(name))
		);
	};
	const facts = biography.facts.filter(isWritten);
	const profile = draftedProfile(biography, include);
	if (facts.length === biography.facts.length) return { ...biography, profile };
	const usedOrganizations = new Set<string>();
	const usedPlaces = new Set<string>();
	const use = (id: string | undefined, depth = 0): void => {
		const one = id === undefined ? undefined : organizations.get(id);
		if (!one || usedOrganizations.has(one.id) || depth > 20) return;
		usedOrganizations.add(one.id);
		if (one.place) usedPlaces.add(one.place);
		use(one.parent, depth + 1);
	};
	for (const fact of facts) {
		if ('organization' in fact) use(fact.organization);
		if ('place' in fact && fact.place) usedPlaces.add(fact.place);
	}
	const left = biography.facts.filter((fact) => !facts.includes(fact));
	const named = (list: readonly Fact[], slot: 'organization' | 'place'): ReadonlySet<string | undefined> =>
		new Set(list.map((fact) => (fact as unknown as Readonly<Record<string, string | undefined>>)[slot]));
	const [leftOrganizations, leftPlaces] = [named(left, 'organization'), named(left, 'place')];
	const ids = new Set(facts.map((fact) => fact.id));
	return {
		...biography,
		profile,
		facts,
		organizations: biography.organizations.filter(({ id }) => usedOrganizations.has(id) || !leftOrganizations.has(id)),
		places: biography.places.filter(({ id }) => usedPlaces.has(id) || !leftPlaces.has(id)),
		conflicts: biography.conflicts.filter(({ fact }) => ids.has(fact)),
	};
}

/** A quote as a comment shows it: one line, cut at a word. */
export function shortQuote({ quote }: Evidence, most = 160): string {
	const line = quote
		.replace(/\s+/g, ' ')
		.replace(/[\p{Cc}\p{Cs}]/gu, '')
		.trim();
	if (line.length <= most) return `“${line}”`;
	const cut = line.lastIndexOf(' ', most);
	return `“${line.slice(0, cut > most / 2 ? cut : most)} …”`;
}

/** A conflict as a comment shows it: all sides, the chosen one marked. */
export function shortConflict({ slot, values, chosen, rule }: Conflict): string {
	const sides = values.map(({ value }) => (value === chosen ? `${value} (chosen: ${rule})` : value));
	return `disagreement on ${slot}: ${sides.join(' / ')}`.replace(/\s+/g, ' ');
}
