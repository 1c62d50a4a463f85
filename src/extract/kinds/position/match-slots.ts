import type { OrganizationMention } from '../../../model';
import type { Match } from '../../frames/frame';
import { isBody } from '../../slots/organization/body';
import { readOf } from '../../slots/organization/read-of';
import type { Read, Role } from '../../slots/role/role';

/** "Teacher of the year" is an honour. */
function isHonour({ view }: Match, { title }: Role): boolean {
	const [of, the, year] = view.tokens.slice(title.end, title.end + 3).map(({ lower }) => lower);
	return of === 'of' && the === 'the' && (year === 'year' || year === 'month' || year === 'match');
}

/** The posts that a match's `<roles>` slot holds, in order. */
export const rolesOf = (match: Match, name = 'roles'): readonly Role[] =>
	(match.slots[name] ?? []).flatMap((hit) => hit.value as readonly Role[]).filter((role) => !isHonour(match, role));

/** The body of a match's posts; none in "settled in Lower Tallow, where he became mate": only a place's name stands so behind "in". */
export function bodyOf(match: Match): Read<OrganizationMention> | undefined {
	const [hit] = match.slots.organization ?? [];
	const { tokens } = match.view;
	const where = tokens[hit?.end ?? 0]?.lower === ',' ? (hit?.end ?? 0) + 1 : (hit?.end ?? 0);
	const isPlace =
		hit !== undefined &&
		tokens[where]?.lower === 'where' &&
		tokens[hit.start - 1]?.lower === 'in' &&
		!isBody(match.view, hit);
	return isPlace ? undefined : readOf(hit);
}

const NOUN_TOO = /^(?:freelance|intern|clerk|volunteer|mentor)$/;

/** "Freelance for A, 2007", "Freelance Designer" on a line: what opens a match without its subject is a noun as well as a verb. */
export const opensAsNoun = ({ start, classes: [verb], view }: Match): boolean =>
	start === verb?.start && NOUN_TOO.test(view.tokens[start]?.lower ?? '');
