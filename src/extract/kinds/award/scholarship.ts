import type { Draft, Match } from '../../frames/frame';
import { ofName } from './award-drafts';

const STUDIES =
	/^(?:stud(?:ied|ies|ying)|attend(?:ed|s|ing)|train(?:ed|s|ing)|went|came|moved|travell?ed|enrolled|entered|spent|returned)$/;
/** What follows where the stipend is named whole: "on a Salt Grant application" goes on. */
const ENDS = /^(?:[.,;)]|to|in|at|from|and|for|during|where|before|after|between)$/;

/** "studied in Brussels on a Salt Scholarship": what paid for it was given. */
export function onScholarship(match: Match): readonly Draft[] {
	const { view, start } = match;
	const stipend = (match.slots.name ?? []).filter(
		(hit) =>
			/\b(?:Scholarship|Fellowship|Bursary|Studentship|Grant)s?$/.test(String(hit.value)) &&
			ENDS.test(view.tokens[hit.end]?.lower ?? '.'),
	);
	const studied = view.tokens.slice(0, start).some(({ lower }) => STUDIES.test(lower));
	return stipend.length > 0 && studied ? ofName({ ...match, slots: { name: stipend } }) : [];
}
