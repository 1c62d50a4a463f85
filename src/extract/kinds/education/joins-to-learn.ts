import type { OrganizationMention } from '../../../model';
import type { Match } from '../../frames/frame';
import { studiedAt } from '../role/post-sort';

/** Schools that only those who learn there are said to join. */
const LEARNED_AT = /\b(?:Seminary|Novitiate|Noviciate|Scholasticate)\b/;
/** No clause has its purpose further from its verb. */
const NEAR = 12;

/** Whether who "joined" a school came to learn there: "joined Hale Seminary", "joined Upton College in 1950 to study law". */
export function joinsToLearn({ view, slots, start }: Match): boolean {
	const hit = slots.organization?.[0];
	const school = hit?.value as OrganizationMention | undefined;
	if (!hit || !school) return false;
	// "entered the Centro Mareal to study cookery": whatever its name. A researcher joins a firm to study tides.
	const enters = view.tokens.slice(start, hit.start).some(({ lower }) => lower === 'entered');
	if (enters && /^to (?:study|read)$/.test(view.text(hit.end, hit.end + 2))) return true;
	if (!studiedAt(view, school)) return false;
	const after = view.tokens.slice(hit.end, hit.end + NEAR).map(({ lower }) => lower);
	// "joined Hale Seminary as professor": to teach.
	if (after.some((word) => word === 'as' || word === 'faculty' || word === 'staff')) return false;
	return (
		LEARNED_AT.test(school.name) ||
		after.some(
			(word, at) =>
				(word === 'to' && /^(?:study|read|train|learn)$/.test(after[at + 1] ?? '')) ||
				(word === 'for' && after.slice(at + 1, at + 4).some((next) => /^(?:studies|training|formation)$/.test(next))),
		)
	);
}
