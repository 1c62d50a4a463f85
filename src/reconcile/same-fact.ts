import type { FactKind } from '../model';
import { fold } from '../model/fold';
import { dateRelation, isMonthly, staysApart } from './dates';
import { credentialRelation } from './degree';
import type { DraftFact, DraftOf, Entry } from './entry';
import { holdsAll, titleKeys, titleRelation } from './title';
import { nameKey, words } from './words';

/** What the comparison of two facts may ask about the rest of the biography. */
export interface Surroundings {
	/** Whether one organisation is part of the other. */
	readonly related: (organization: string, other: string) => boolean;
	/** How many facts of this kind at this organisation one source states. */
	readonly statedAt: (source: string, kind: FactKind, organization: string) => number;
}

/** How one kind of fact is recognised in two texts. */
export interface KindRule<K extends FactKind> {
	/** Keys to find facts that may be the same; two facts without a common key are never compared. */
	readonly keys: (fact: DraftOf<K>) => readonly string[];
	/** How sure it is that two claims state one fact, from 1 (vague) to 3; 0 when nothing says so, -1 when they cannot. */
	readonly same: (a: DraftOf<K>, b: DraftOf<K>, entries: readonly [Entry, Entry], around: Surroundings) => number;
}

/** Two claims that cannot state one fact, whatever others say. */
const CANNOT = -1;

const always = { keys: () => ['all'], same: () => 3 };
const hasNot = (...relations: string[]): boolean => !relations.includes('apart');

/** How two organisations of facts agree: 3 the same, 2 one part of the other, 1 one not said, 0 two. */
function organizations(one: string | undefined, other: string | undefined, around: Surroundings): number {
	if (one === undefined || other === undefined) return 1;
	if (one === other) return 3;
	return around.related(one, other) ? 2 : 0;
}

/**
 * Whether two names of a work, event or award are one: equal, or one the other without its subtitle. Two texts may
 * also leave off last words; one text that says both means two, as with two medals of one service.
 */
function sameName(one: string, other: string, elsewhere: boolean): boolean {
	if (nameKey(one) === nameKey(other)) return true;
	const [a, b] = [one.split(/(?<!\s)\s*[:–—]\s+/)[0] ?? '', other.split(/(?<!\s)\s*[:–—]\s+/)[0] ?? ''];
	const main = nameKey(a) === nameKey(b) && words(a).length > 0;
	if (main && (a === one || b === other)) return true;
	const [x, y] = [nameKeys(one), nameKeys(other)];
	const [short, long] = x.length <= y.length ? [x, y] : [y, x];
	return (
		elsewhere && short.length >= 3 && short.length * 2 >= long.length && short.every((key, at) => long[at] === key)
	);
}

const nameKeys = (name: string): readonly string[] => {
	const keys = words(name).map((word) => word.key);
	return keys.length > 0 ? keys : [fold(name)];
};

function samePosition(
	a: DraftOf<'position'>,
	b: DraftOf<'position'>,
	[one, other]: readonly [Entry, Entry],
	around: Surroundings,
): number {
	const organization = organizations(a.organization, b.organization, around);
	if (organization === 0 || staysApart(a, b)) return CANNOT;
	const title = a.title && b.title ? titleRelation(a.title, b.title) : 'missing';
	const start = dateRelation(a.start, b.start);
	const end = dateRelation(a.end, b.end);
	const elsewhere = one.source.id !== other.source.id;
	if (title === 'equal' || title === 'fuller') {
		// In one text, two different starts are two stays; in two texts, near ones are a disagreement.
		if (!hasNot(start, end) || (!elsewhere && (start === 'near' || end === 'near'))) return CANNOT;
		if (title === 'equal') return organization === 1 ? 2 : organization;
		// "mayor of Tallow" and "mayor", without a body and begun in the same year, are one office.
		if (!a.organization && !b.organization && start === 'agree') return 1;
		return organization > 1 || (words(a.title ?? '').length > 1 && words(b.title ?? '').length > 1) ? 1 : 0;
	}
	if (start === 'near' || end === 'near' || !hasNot(start, end)) return CANNOT;
	if (organization !== 3) return 0;
	if (title === 'missing') return 1;
	if (!elsewhere || a.organization === undefined) return 0;
	if (start === 'agree' && a.title && b.title && holdsAll(a.title, b.title)) return 2;
	if (start === 'agree' && isMonthly(a.start ?? '') && isMonthly(b.start ?? '')) return 2;
	const alone = [one, other].every((entry) => around.statedAt(entry.source.id, 'position', a.organization ?? '') === 1);
	return title === 'related' && alone && a.current !== true && b.current !== true ? 2 : 0;
}

function sameEducation(
	a: DraftOf<'education'>,
	b: DraftOf<'education'>,
	[one, other]: readonly [Entry, Entry],
	around: Surroundings,
): number {
	const organization = organizations(a.organization, b.organization, around);
	if (organization === 0 || staysApart(a, b)) return CANNOT;
	const credential = a.credential && b.credential ? credentialRelation(a.credential, b.credential) : 'missing';
	const field = a.field && b.field ? titleRelation(a.field, b.field) : 'missing';
	const dates = [dateRelation(a.start, b.start), dateRelation(a.end, b.end)];
	const elsewhere = one.source.id !== other.source.id;
	if (credential === 'different' || field === 'different' || field === 'related' || !hasNot(...dates)) return CANNOT;
	if (!elsewhere && dates.includes('near')) return CANNOT;
	if (credential === 'missing') return organization === 1 ? 0 : 1;
	if (organization === 1 && credential === 'fuller') return 0;
	return credential === 'equal' ? Math.max(organization, 2) : 1;
}

function sameMembership(a: DraftOf<'membership'>, b: DraftOf<'membership'>): number {
	if (a.organization !== b.organization || staysApart(a, b)) return CANNOT;
	if (!a.role || !b.role) return 1;
	const role = titleRelation(a.role, b.role);
	return role === 'equal' ? 3 : role === 'fuller' ? 1 : CANNOT;
}

const sameRelatives = (a: DraftOf<'relative'>, b: DraftOf<'relative'>): number => {
	if (a.relation !== b.relation) return 0;
	if (!a.name || !b.name) return a.name === b.name ? 3 : a.relation === 'spouse' ? 1 : 0;
	const [x, y] = [nameKeys(a.name), nameKeys(b.name)];
	const [short, long] = x.length <= y.length ? [x, y] : [y, x];
	return short.every((key) => long.includes(key)) ? 3 : 0;
};

/** How each kind of fact is recognised when several claims state it. */
export const SAME_FACT: { readonly [K in FactKind]: KindRule<K> } = {
	name: {
		keys: (fact) => [fact.form],
		same: (a, b) =>
			a.form === b.form && (fold(a.name) === fold(b.name) || nameKey(a.name) === nameKey(b.name)) ? 3 : 0,
	},
	birth: always,
	death: always,
	nationality: { keys: (fact) => [fold(fact.country)], same: () => 3 },
	education: {
		keys: (fact) => [
			...(fact.organization ? [`at ${fact.organization}`] : []),
			...(fact.credential || !fact.organization ? ['credential'] : []),
		],
		same: sameEducation,
	},
	position: {
		keys: (fact) => [
			...(fact.organization ? [`at ${fact.organization}`] : []),
			...(fact.title ? titleKeys(fact.title) : []),
		],
		same: samePosition,
	},
	membership: { keys: (fact) => [fact.organization], same: sameMembership },
	award: {
		keys: (fact) => nameKeys(fact.name),
		same: (a, b, [one, other]) => {
			const date = dateRelation(a.date, b.date);
			const slip = date === 'near' && one.source.id !== other.source.id;
			return sameName(a.name, b.name, one.source.id !== other.source.id) &&
				(slip || date === 'agree' || date === 'missing')
				? 3
				: 0;
		},
	},
	work: {
		keys: (fact) => nameKeys(fact.name),
		same: (a, b, [one, other]) => {
			const date = dateRelation(a.date, b.date);
			const two = date === 'apart' || (date === 'near' && one.source.id === other.source.id);
			return !two &&
				sameName(a.name, b.name, one.source.id !== other.source.id) &&
				(a.role ?? 'author') === (b.role ?? 'author')
				? 3
				: 0;
		},
	},
	event: {
		keys: (fact) => nameKeys(fact.name),
		same: (a, b, [one, other]) =>
			sameName(a.name, b.name, one.source.id !== other.source.id) && dateRelation(a.date, b.date) !== 'apart' ? 3 : 0,
	},
	founded: { keys: (fact) => [fact.organization], same: () => 3 },
	relative: { keys: (fact) => [fact.relation], same: sameRelatives },
	occupation: { keys: (fact) => [nameKey(fact.name)], same: () => 3 },
	expertise: { keys: (fact) => [nameKey(fact.name)], same: () => 3 },
	language: { keys: (fact) => [fact.code ?? fold(fact.name), fold(fact.name)], same: () => 3 },
	identifier: {
		keys: (fact) => [fact.value],
		same: (a, b) => (fold(a.scheme ?? '') === fold(b.scheme ?? '') || !a.scheme || !b.scheme ? 3 : 0),
	},
};

/** How sure it is that two claims state one fact: 1 to 3; 0 when nothing says so, -1 when they cannot. */
export function sameFact(one: Entry, other: Entry, around: Surroundings): number {
	if (one.fact.kind !== other.fact.kind) return CANNOT;
	// The table pairs each kind with the comparison of that kind; TypeScript cannot follow a pair of unions.
	const rule = SAME_FACT[one.fact.kind] as KindRule<FactKind>;
	return rule.same(one.fact, other.fact, [one, other], around);
}

/** The keys under which a fact may be found. */
export function keysOf(fact: DraftFact): readonly string[] {
	const rule = SAME_FACT[fact.kind] as KindRule<FactKind>;
	return rule.keys(fact).map((key) => `${fact.kind} ${key}`);
}
