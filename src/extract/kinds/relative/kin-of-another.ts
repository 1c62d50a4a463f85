import type { Match } from '../../frames/frame';
import { DEMONYMS } from '../../lexicons/countries';

const BEFORE_PLACE = new Set('in at from near of'.split(' '));
const LINKS = new Set('to with by for from about at on against like under between of than'.split(' '));
const QUALIFIES = new Set(
	'the a an late older elder eldest younger youngest oldest first second third fourth fifth sixth seventh former then only beloved future twin one two three adopted own illegitimate natural infant other surviving little middle new four five six seven eight nine ten eleven twelve thirteen fourteen several many last eighth ninth 2 3 4 5 6 7 8 9 10 11 12'.split(
		' ',
	),
);

/** "a foster brother of", "the spiritual father of": kin by another bond than blood or law. */
const NO_KIN =
	/^(?:foster|spiritual|surrogate|honorary|on-screen|onscreen|screen|stage|fictional|political|intellectual)$/;

/** "She married Tom Reed, son of Abel Reed", "a friend of the son of Abel Reed": the kinship is somebody else's. */
export function saysOfAnother(match: Match, kin: number): boolean {
	const { tokens } = match.view;
	const subject = match.slots.subject?.[0];
	let at = kin - 1;
	if (NO_KIN.test(tokens[at]?.lower ?? '')) return true;
	while (at > 0 && (QUALIFIES.has(tokens[at]?.lower ?? '') || DEMONYMS.has(tokens[at]?.text ?? ''))) at--;
	// "the eldest of the seven children of"
	if (tokens[at]?.lower === 'of' && QUALIFIES.has(tokens[at - 1]?.lower ?? '')) at--;
	while (at > 0 && QUALIFIES.has(tokens[at]?.lower ?? '')) at--;
	if (LINKS.has(tokens[at]?.lower ?? '')) return true;
	if (tokens[at]?.lower !== ',') return false;
	at--;
	for (;;) {
		if (tokens[at]?.lower === ')') while (at > 0 && tokens[at]?.lower !== '(') at--;
		if (tokens[at]?.lower === '(') at--;
		const end = at;
		while (at >= 0 && tokens[at]?.capital && tokens[at]?.kind === 'word') at--;
		if (at === end || (subject && end + 1 === subject.end) || (subject && end < subject.end)) return false;
		const before = tokens[at]?.lower ?? '';
		// "in Upton, Tallow, the son of": a place of several names.
		if (before === ',' && tokens[at - 1]?.capital) at--;
		else if (before === 'of' && tokens[at - 1]?.capital) at--;
		else return at >= 0 && !BEFORE_PLACE.has(before) && !isSubjectAt(match, at + 1, end + 1);
	}
}

const isSubjectAt = (match: Match, from: number, to: number): boolean => {
	for (let at = from; at >= Math.max(0, from - 4); at--)
		if (match.view.slot('subject', at).some((hit) => hit.end >= to && hit.end > at)) return true;
	return false;
};
