import {
	BiographError,
	type Biography,
	type Claim,
	type Conflict,
	type Fact,
	isDay,
	type Profile,
	type ProfileClaim,
	type Register,
} from '../model';
import { privacyOf } from '../model/privacy';
import { absorb } from './absorb';
import { carryOver } from './carry-over';
import type { DraftFact, Entry } from './entry';
import { factId } from './fact-id';
import { groupEntries } from './group';
import { evidenceOf, type Merged, mergeGroup } from './merge';
import { nameConflicts } from './name-conflicts';
import { type ResolvedOrganizations, resolveOrganizations } from './organizations';
import { type ResolvedPlaces, resolvePlaces } from './places';
import type { Surroundings } from './same-fact';
import { collectSources } from './sources';
import { knownPerson, resolveSubject } from './subject';

/** What `reconcile` may know beside the claims. */
export interface ReconcileOptions {
	/** The biography as people left it: its ids, decisions and hand-written facts stay. */
	readonly previous?: Biography;
	/** Known people, organisations and places of the site. */
	readonly register?: Register;
	/** The day by which living and current are judged, as `2025-01-31`; kept in the biography. */
	readonly asOf?: string;
}

/** The order of facts in a biography. */
const KINDS: readonly Fact['kind'][] = [
	'name',
	'birth',
	'death',
	'nationality',
	'occupation',
	'position',
	'membership',
	'education',
	'award',
	'founded',
	'work',
	'event',
	'expertise',
	'language',
	'identifier',
	'relative',
];

const FORMS = ['full', 'alternate', 'birth', 'prefix', 'given', 'additional', 'family', 'suffix'];

/** Where a name stands among the names: the whole ones first, then the parts in their order. */
const formOrder = (fact: DraftFact): number => FORMS.indexOf(fact.kind === 'name' ? fact.form : '');

/** A claim with its organisation and place by id. */
function entryOf(
	claim: Claim,
	order: number,
	organizations: ResolvedOrganizations,
	places: ResolvedPlaces,
): Entry | undefined {
	const { fact, evidence, basis, derivation, source } = claim;
	if (fact.kind === 'profile') return undefined;
	const { organization, place, ...rest } = { organization: undefined, place: undefined, ...fact };
	const draft = {
		...rest,
		...(organization && { organization: organizations.idOf(organization) }),
		...(place && { place: places.idOf(place) }),
	};
	return {
		order,
		fact: draft as DraftFact,
		evidence,
		basis,
		...(derivation !== undefined && { derivation }),
		source,
		...(organization && { organizationName: organization.name }),
	};
}

/** A full name that is not the one the subject goes by is an alternate name. */
function withNameForm(entry: Entry, name: string): Entry {
	const { fact } = entry;
	return fact.kind === 'name' && fact.form === 'full' && fact.name !== name
		? { ...entry, fact: { ...fact, form: 'alternate' } }
		: entry;
}

function surroundings(entries: readonly Entry[], { organizations }: ResolvedOrganizations): Surroundings {
	const parentOf = new Map(organizations.map((one) => [one.id, one.parent]));
	const counts = new Map<string, number>();
	for (const { fact, source } of entries)
		if ('organization' in fact && fact.organization) {
			const key = JSON.stringify([source.id, fact.kind, fact.organization]);
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	return {
		related: (one, other) => parentOf.get(one) === other || parentOf.get(other) === one,
		statedAt: (source, kind, organization) => counts.get(JSON.stringify([source, kind, organization])) ?? 0,
	};
}

/** The organisation of a merged fact: of a body and the one it is part of, the body. */
function organizationChooser({
	organizations,
}: ResolvedOrganizations): (entries: readonly Entry[]) => string | undefined {
	const parentOf = new Map(organizations.map((one) => [one.id, one.parent]));
	return (entries) => {
		const ids = [...new Set(entries.flatMap(({ fact }) => ('organization' in fact && fact.organization) || []))];
		return ids.find((id) => !ids.some((other) => parentOf.get(other) === id)) ?? ids[0];
	};
}

function profileOf(
	claims: readonly Claim[],
	previous: Profile | undefined,
	known: readonly string[] | undefined,
): Profile {
	const found = claims.map((claim) => claim.fact).filter((fact): fact is ProfileClaim => fact.kind === 'profile');
	const one = (property: ProfileClaim['property']): string | undefined =>
		found.find((fact) => fact.property === property)?.value;
	const [description, image, url] = [one('description'), one('image'), one('url')];
	const told = found.filter((fact) => fact.property === 'sameAs').map((fact) => fact.value);
	const sameAs = [...new Set([...told, ...(known ?? [])])];
	return {
		...(description && { description }),
		...(image && { image }),
		...(url && { url }),
		...(sameAs.length > 0 && { sameAs }),
		...previous,
	};
}

/** A minor relative is kept as nothing but the relation, so that what is withheld can be counted. */
function withoutMinor(fact: Fact): Fact {
	if (fact.kind !== 'relative' || fact.minor !== true) return fact;
	const { name: _, ...rest } = fact;
	return { ...rest, class: 'D', evidence: [] };
}

function factOf(merged: Merged, id: string, { organizations }: ResolvedOrganizations): Fact {
	const { fact, group } = merged;
	const derived = group.entries.every((entry) => entry.basis === 'derived');
	const derivation = derived ? group.entries.find((entry) => entry.derivation)?.derivation : undefined;
	const { kind, ...slots } = fact;
	const organization = 'organization' in fact ? organizations.find((one) => one.id === fact.organization) : undefined;
	const privacy = privacyOf(fact, organization && { organization })[0];
	return withoutMinor({
		kind,
		id,
		status: 'proposed',
		...(privacy !== 'A' && { class: privacy }),
		...(derived && { basis: 'derived' }),
		...(derivation && { derivation }),
		...slots,
		evidence: evidenceOf(group),
	} as Fact);
}

/**
 * Merges the claims of several texts about one person into one biography: one organisation under several names is
 * one organisation, the same fact from several texts one fact with all its evidence, and values that disagree stay
 * visible as conflicts. Pure: the same claims give the same biography, whatever the day.
 *
 * @param claims the claims of all documents, in the order of the documents
 * @throws BiographError `no-subject` or `ambiguous-subject` when the claims do not name one person
 * @example
 * const claims = ['one.txt', 'two.txt'].flatMap((id) => extract(read(texts[id], { id })));
 * const biography = reconcile(claims, { asOf: '2025-01-01' });
 */
export function reconcile(claims: readonly Claim[], { previous, register, asOf }: ReconcileOptions = {}): Biography {
	if (asOf !== undefined && !isDay(asOf))
		throw new BiographError('invalid-option', `as-of "${asOf}" is not a day: write it as 2025-01-31`);
	const places = resolvePlaces(claims, previous?.places ?? [], register);
	const organizations = resolveOrganizations(claims, previous?.organizations ?? [], register, places.idOf);
	const named = claims.flatMap((claim, order) => entryOf(claim, order, organizations, places) ?? []);
	const subject = resolveSubject(named, previous, register);
	const entries = absorb(named.map((entry) => withNameForm(entry, subject.name)));
	const around = surroundings(entries, organizations);
	const merged = KINDS.flatMap((kind) => {
		const groups = groupEntries(
			entries.filter((entry) => entry.fact.kind === kind),
			around,
		);
		const facts = groups.map((group) => mergeGroup(group, organizationChooser(organizations), places));
		return kind === 'name' ? facts.sort((a, b) => formOrder(a.fact) - formOrder(b.fact)) : facts;
	});
	const taken = new Set((previous?.facts ?? []).map((fact) => fact.id));
	const conflicts: Conflict[] = [];
	const facts = merged.map((one) => {
		const id = factId(one.fact, organizations.organizations, taken);
		conflicts.push(...one.conflicts.map((conflict) => ({ fact: id, ...conflict })));
		conflicts.push(...nameConflicts(id, one.group.entries, organizations));
		return factOf(one, id, organizations);
	});
	const fresh: Biography = {
		subject,
		profile: profileOf(claims, previous?.profile, knownPerson(subject.name, register)?.sameAs),
		...(asOf && { asOf }),
		facts,
		organizations: organizations.organizations,
		places: places.places,
		sources: collectSources(claims, previous?.sources ?? []),
		conflicts,
	};
	return previous ? carryOver(previous, fresh, around) : fresh;
}
