import type { ClaimFact } from '../../../model';
import type { Draft } from '../../frames/frame';

const COURT = /\b(?:Court|Courts|Tribunal|Bench)\b(?! (?:Club|Society|Theatre))/;

/** "was appointed to the Superior Court", "has served on the High Court": who sits there holds a post and is no member. */
export function onCourt(draft: Draft): Draft {
	const { fact } = draft;
	if (fact.kind !== 'membership' || !COURT.test(fact.organization.name)) return draft;
	if (fact.role !== undefined && fact.role !== 'member') return draft;
	const { role: _, ...held } = fact;
	return {
		...draft,
		fact: { ...held, kind: 'position' } satisfies ClaimFact,
		spans: draft.spans.filter(({ slot }) => slot !== 'role'),
	};
}
