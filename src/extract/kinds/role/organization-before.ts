import type { OrganizationMention } from '../../../model';
import type { Match } from '../../frames/frame';
import { readOf } from '../../slots/organization/read-of';
import type { Read } from '../../slots/role/role';
import { titleSpan } from '../../slots/role/title-span';

/** Parts of bodies that have posts of their own. */
const PART_OF =
	/^(?:chapter|branch|section|division|local|lodge|wing|arm|subsidiary|affiliate|committee|group|council)$/;

/** The organisation that "its" means: the last one named before. */
export function organizationBefore(match: Match, at: number): Read<OrganizationMention> | undefined {
	const { view } = match;
	let last: Read<OrganizationMention> | undefined;
	for (let start = 0; start < at; start++) {
		// "a Fellow of the Royal Society": the body begins behind the title.
		const named = /^(?:an?|the)$/.test(view.tokens[start]?.lower ?? '') ? start + 1 : start;
		const span = view.tokens[named]?.capital ? titleSpan(view, start) : undefined;
		if (span && view.tokens[span.end]?.lower === 'of') start = span.end + 1;
		const hit = view.slot('organization', start).find((found) => found.end <= at);
		if (!hit) {
			// "United States" has no body in it.
			start = (view.slot('country', start)[0]?.end ?? start + 1) - 1;
			continue;
		}
		// "founded a chapter of the Tide Society and was its president": the chapter's.
		const part = view.tokens[hit.start - 1]?.lower === 'the' ? hit.start - 2 : hit.start - 1;
		const isPart = view.tokens[part]?.lower === 'of' && PART_OF.test(view.tokens[part - 1]?.lower ?? '');
		last = isPart ? undefined : readOf(hit);
		start = hit.end - 1;
	}
	return last;
}
