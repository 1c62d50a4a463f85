import { type Biography, type Fact, KIND_PRIVACY, type Organization, type Privacy, privacyOf } from '../model';
import { type Age, ageOf } from './living';
import type { Settings } from './options';
import type { WithheldList } from './withheld';

const RELATION: Record<string, string> = { spouse: 'spouse', child: 'children', parent: 'parent', sibling: 'sibling' };

/** The Person property that states a relation: `children` for `child`, `relatedTo` where there is none of its own. */
export const relationProperty = (relation: string): string => RELATION[relation] ?? 'relatedTo';

/** The property that a fact other than a birth is listed under. */
function propertyOf(fact: Fact): string {
	if (fact.kind === 'relative') return relationProperty(fact.relation);
	if (fact.kind === 'name') return fact.form === 'birth' ? 'alternateName' : 'name';
	if (fact.kind === 'position') return 'worksFor';
	return KIND_PRIVACY[fact.kind].properties[0] ?? fact.kind;
}

/** Whether something of a privacy class may be published, when it goes by these names. */
export function isAllowed(
	privacy: Privacy,
	names: readonly string[],
	age: Age,
	settings: Settings,
	publicFigure: boolean,
): boolean {
	if (privacy.class === 'A') return true;
	if (privacy.class === 'D') return false;
	const { include } = settings;
	if (include.size > 0) {
		if (include.has('all') || names.some((name) => include.has(name))) return true;
		// A whole class asked for does not bring in children of unknown age.
		if (privacy.reason !== 'possible-minor' && include.has(privacy.class)) return true;
	}
	if (privacy.class === 'B') return publicFigure || !age.living;
	// The dead have no data of special categories to protect; those who survive them do.
	return !age.living && privacy.reason === 'special-category';
}

/** What is published of a biography: its facts, less what is proposed, rejected or private. */
export interface Selection {
	readonly facts: readonly Fact[];
	/** The facts, or parts of them, that privacy keeps back. */
	readonly kept: readonly Fact[];
	readonly age: Age;
}

/**
 * The facts to publish. A birth loses its date or its place where only the other may be published.
 *
 * @param withheld gets an entry for each fact or part that is not published
 */
export function select(
	biography: Biography,
	settings: Settings,
	organizations: ReadonlyMap<string, Organization>,
	withheld: WithheldList,
): Selection {
	const publicFigure = biography.subject.publicFigure ?? false;
	const candidates: Fact[] = [];
	const facts: Fact[] = [];
	const kept: Fact[] = [];
	const proposed: Fact[] = [];
	for (const fact of biography.facts) {
		if (fact.status === 'accepted' || (fact.status === 'proposed' && settings.proposed)) candidates.push(fact);
		else if (fact.status === 'proposed') proposed.push(fact);
	}
	const age = ageOf(biography, candidates, settings.asOf);
	const classOf = (fact: Fact): Privacy =>
		privacyOf(fact, {
			minor: age.minor,
			organization: 'organization' in fact && fact.organization ? organizations.get(fact.organization) : undefined,
		});
	for (const fact of candidates) {
		const privacy = classOf(fact);
		if (privacy.class === 'A') {
			facts.push(fact);
		} else if (fact.kind === 'birth') {
			const part = { date: fact.date, place: fact.place };
			const lost = { date: fact.date, place: fact.place };
			for (const [slot, property] of [
				['date', 'birthDate'],
				['place', 'birthPlace'],
			] as const) {
				if (fact[slot] === undefined) continue;
				if (isAllowed(privacy, ['birth', property], age, settings, publicFigure)) lost[slot] = undefined;
				else {
					part[slot] = undefined;
					withheld.add({ kind: 'birth', property, ...privacy });
				}
			}
			if (part.date ?? part.place) facts.push({ ...fact, ...part } as Fact);
			if (lost.date ?? lost.place) kept.push({ ...fact, ...lost } as Fact);
		} else if (isAllowed(privacy, [fact.kind, propertyOf(fact)], age, settings, publicFigure)) {
			facts.push(fact);
		} else {
			kept.push(fact);
			withheld.add({ kind: fact.kind, property: propertyOf(fact), ...privacy });
		}
	}
	for (const fact of proposed) {
		withheld.add({ kind: fact.kind, property: propertyOf(fact), class: classOf(fact).class, reason: 'proposed' });
	}
	return { facts, kept, age };
}
