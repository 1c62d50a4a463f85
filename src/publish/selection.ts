import type { Biography, Fact, Organization } from '../model';
import { KIND_PRIVACY, type Privacy, privacyOf } from '../model/privacy';
import { ageOf } from './living';
import type { Settings } from './options';
import type { Withhold } from './withheld';

/** The Person property that states a relation: `children` for `child`, `relatedTo` where there is none of its own. */
export const relationProperty = (relation: string): string =>
	relation === 'child' ? 'children' : /^(?:spouse|parent|sibling)$/.test(relation) ? relation : 'relatedTo';

/** The properties by which a fact can be included; it is listed under the first when it is withheld. */
function propertiesOf(fact: Fact): readonly string[] {
	if (fact.kind === 'relative') return [relationProperty(fact.relation)];
	const properties = KIND_PRIVACY[fact.kind].split(' ').slice(1);
	return fact.kind === 'birth' ? [properties[fact.place ? 1 : 0]!] : properties;
}

/** What is published of a biography: its facts, less what is proposed, rejected or private. */
export interface Selection {
	readonly facts: readonly Fact[];
	/** The facts, or parts of them, that privacy keeps back. */
	readonly kept: readonly Fact[];
	/** Whether something may be published that is of a privacy class and goes by these names. */
	readonly permit: (privacy: Privacy, names?: readonly string[]) => boolean;
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
	const permit = (privacy: Privacy, names: readonly string[] = []): boolean => {
		const letter = privacy[0]!;
		return (
			letter !== 'D' &&
			// A whole class asked for does not bring in children of unknown age.
			([...names, 'all', privacy === 'C possible-minor' ? 'all' : letter].some((name) => include.includes(name)) ||
				// The dead have no data of their own to protect; those who survive them do.
				(letter === 'B' ? biography.subject.publicFigure || !living : privacy === 'C special-category' && !living))
		);
	};
	const facts: Fact[] = [];
	const kept: Fact[] = [];
	for (const whole of biography.facts) {
		// The date and the place of a birth may each be published without the other.
		for (const fact of whole.kind === 'birth' && whole.date && whole.place
			? [
					{ ...whole, place: undefined },
					{ ...whole, date: undefined },
				]
			: [whole]) {
			const privacy = privacyOf(fact, {
				minor,
				organization: 'organization' in fact ? organizations.get(fact.organization!) : undefined,
			});
			const isPermitted = privacy[0] === 'A' || permit(privacy, [fact.kind, ...propertiesOf(fact)]);
			if (!isPermitted) kept.push(fact);
			if (isPermitted && believed.includes(whole)) facts.push(fact);
			else if (whole.status !== 'rejected')
				withhold(fact.kind, propertiesOf(fact)[0]!, isPermitted ? `${privacy[0] as 'A'} proposed` : privacy);
		}
	}
	return { facts, kept, permit };
}
