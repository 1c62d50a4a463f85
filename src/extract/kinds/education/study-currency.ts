import type { Match } from '../../frames/frame';
import { saidNow, tenseOf } from '../role/post-dates';

/** Verbs whose present tense tells of studies that go on; whoever "completes" or "holds" a degree has it. */
const GOES_ON =
	/^(?:be )?(?:stud(?:y|ies)|read|train|major|speciali[sz]e|pursu|do$|undertake|continue|work|attend|enroll?)/;
/** Words behind "is" that tell the same: "is a student", "is working towards". */
const STUDYING =
	/^(?:pursuing|studying|working|reading|undertaking|completing|doing|finishing|enrolled|students?|candidates?|undergraduate|postgraduate|freshman|sophomore|junior|senior|cadet|year)$/;
/** Frames of which somebody may be in the middle. */
const MIDDLE = /^education\/(?:student|studied|studied-elsewhere|attended|school-at|field|degree)$/;

/**
 * Whether a match tells of studies that go on as the text is written: "is a student at A", "currently studying at A",
 * "has been studying there since 2021". The present tense beside a date is how stories are told: "In 1998 she studies".
 */
export function isStudying(match: Match): boolean {
	const { frame, when, view, start, end, classes } = match;
	if (!MIDDLE.test(frame.name) || (when && !when.current)) return false;
	const words = view.tokens.slice(start, end).map(({ lower }) => lower);
	const verb = classes.find(({ name, word }) =>
		name === 'be' ? words.some((one) => STUDYING.test(one)) : GOES_ON.test(word),
	);
	// A pattern that begins at "a student" leaves its verb to the text before.
	const isNow = saidNow(match) || /^(?:is|am|are|'m|'re|'s)$/.test(view.tokens[start - 1]?.lower ?? '');
	if (!verb) return isNow && words.some((one) => STUDYING.test(one));
	const tense = tenseOf(match, verb.name);
	return tense === 'present' || (tense === 'perfect' && when?.current === true);
}
