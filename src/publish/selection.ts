import type { Biography, Fact, Organization } from '../model';
import { KIND_PRIVACY, type Privacy, privacyOf } from '../model/privacy';
import { ageOf } from './living';
import type { Settings } from './options';
import type { Withhold } from './withheld';

/** The Person property that states a relation: `children` for `child`, `relatedTo` where there is none of its own. */
export const relationProperty = (relation: string): string =>
	relation === 'child' ? 'children' : /^(?:spouse|parent|sibling)$/.test(relation) ? relation : 'relatedTo';

/** The properties by which a fact can be included; it is listed under the first when it is withheld. */
function propertiesOf(fact: Fact): readonly [string, ...string[]] {
	if (fact.kind === 'relative') return [relationProperty(fact.relation)];
	const [, first = '', ...others] = KIND_PRIVACY[fact.kind].split(' ');
	if (fact.kind === 'birth') return [fact.place ? (others[0] ?? '') : first];
	return [first, ...others];
}

/** A birth as its date and its place, since each may be published without the other; any other fact as it is. */
function partsOf(fact: Fact): readonly Fact[] {
	if (fact.kind !== 'birth' || !fact.date || !fact.place) return [fact];
	return [
		{ ...fact, place: undefined },
		{ ...fact, date: undefined },
	];
}

/** What is published of a biography: its facts, less what is proposed, rejected or private. */
export interface Selection {
	readonly facts: readonly Fact[];
	/** The facts, or parts of them, that privacy keeps back. */
	readonly kept: readonly Fact[];
	/** Whether something may be published that is of a privacy class and goes by these names. */
	readonly permit: (privacy: Privacy, ...names: readonly string[]) => boolean;
}

/**
 * The facts to publish. A birth loses its date or its place where only the other may be published.
 *
 * @param organizations the biography's, by id
 * @param withhold notes each fact or part that is not published
 */
export function select(
	biography: Biography,
	{ proposed, include, asOf }: Settings,
	organizations: ReadonlyMap<string, Organization>,
	withhold: Withhold,
): Selection {
	const believed = biography.facts.filter(({ status }) => status === 'accepted' || (proposed && status === 'proposed'));
	const { living, minor } = ageOf(biography, believed, asOf);
	const permit = ({ class: letter, reason }: Privacy, ...names: readonly string[]): boolean =>
		letter === 'A' ||
		(letter !== 'D' &&
			(include.includes('all') ||
				names.some((name) => include.includes(name)) ||
				// A whole class asked for does not bring in children of unknown age.
				(reason !== 'possible-minor' && include.includes(letter)) ||
				// The dead have no data of their own to protect; those who survive them do.
				(letter === 'B' ? biography.subject.publicFigure || !living : reason === 'special-category' && !living)));
	const facts: Fact[] = [];
	const kept: Fact[] = [];
	const trusted = new Set(believed);
	for (const whole of biography.facts) {
		for (const fact of partsOf(whole)) {
			const organization =
				'organization' in fact && fact.organization ? organizations.get(fact.organization) : undefined;
			const privacy = privacyOf(fact, { minor, organization });
			if (privacy.class === 'A' && trusted.has(whole)) {
				facts.push(fact);
				continue;
			}
			const properties = propertiesOf(fact);
			const isPermitted = permit(privacy, fact.kind, ...properties);
			if (!isPermitted) kept.push(fact);
			if (isPermitted && trusted.has(whole)) facts.push(fact);
			else if (whole.status !== 'rejected')
				withhold(fact.kind, properties[0], privacy.class, isPermitted ? 'proposed' : privacy.reason);
		}
	}
	return { facts, kept, permit };
}
