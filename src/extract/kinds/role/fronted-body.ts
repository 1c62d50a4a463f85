import type { OrganizationMention } from '../../../model';
import type { Match, SlotMatch, View } from '../../frames/frame';
import { isBody, organizationAt } from '../../slots/organization/body';
import type { Read, Role } from '../../slots/role/role';
import { pastAdjuncts } from '../../words/past-adjuncts';

/** Where people meet or play, and nobody is employed. */
export const GATHERING =
	/\b(?:Olympics?|Games|Cup|Championships?|Open|Conference|Summit|Congress|Festival|Awards?|Battle|Forum|Symposium|Tournament|Convention|Expo|Fair|Masters|Prix)\b/;
/** Posts that pupils do not hold at their school. */
const OF_STAFF =
	/\b(?:professor(?:ship)?|lecturer|reader|instructor|dean|provost|chancellor|rector|director|scientist|researcher|teacher|head|principal|master|registrar|librarian|curator|postdoc|chair of the department|fellow|investigator|manager|officer)\b/i;
const SCHOOL = /School$|College|Universit|Educational/;
/** Where a sentence's first words may still stand before the body: no further than this. */
const REACH = 6;

/** Token of the preposition of "At Acme, she …", "During her time at Acme, she …"; -1 where the sentence opens otherwise. */
function opening(view: View): number {
	const { tokens } = view;
	let at = 0;
	for (let next = view.adjunct(at); next > at; next = view.adjunct(at))
		at = tokens[next]?.lower === ',' ? next + 1 : next;
	const word = tokens[at]?.lower ?? '';
	if (/^(?:while|whilst|when|and|but)$/.test(word)) at++;
	else if (/^(?:during|throughout|in)$/.test(word) && /^(?:his|her|their|my)$/.test(tokens[at + 1]?.lower ?? '')) {
		const noun = tokens
			.slice(at + 2, at + REACH)
			.findIndex(({ lower }) => /^(?:time|tenure|years|days|stint)$/.test(lower));
		if (noun < 0) return -1;
		at += noun + 3;
	}
	return /^(?:at|with)$/.test(tokens[at]?.lower ?? '') ? at : -1;
}

/**
 * The body that a sentence opens with, where nothing stands between it and whom the match is about: "At Acme, she serves as
 * treasurer." Nothing where a pupil might hold such a post at such a school, or the post is of a body of its own.
 */
export function frontedBody({ view, slots }: Match, role: Role): Read<OrganizationMention> | undefined {
	const subject = slots.subject?.[0];
	if (!subject || subject.end === subject.start || role.sort !== 'post' || role.back) return undefined;
	const at = opening(view);
	if (at < 0 || at > subject.start) return undefined;
	const found: SlotMatch | undefined = organizationAt(view, at + 1);
	if (!found || found.end > subject.start || GATHERING.test(view.text(found.start, found.end))) return undefined;
	if (view.tokens[at]?.lower === 'with' && !isBody(view, found)) return undefined;
	const end = pastAdjuncts(view, found.end);
	if (pastAdjuncts(view, view.tokens[end]?.lower === ',' ? end + 1 : end) !== subject.start) return undefined;
	const value = found.value as OrganizationMention;
	if (SCHOOL.test(value.type ?? '') && !OF_STAFF.test(role.title.value)) return undefined;
	return { value, start: found.start, end: found.valueEnd ?? found.end };
}
