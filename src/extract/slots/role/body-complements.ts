import { bodyAt, organizationAt } from '../organization/body';
import { bodyDescriptor } from '../organization/body-descriptor';
import { firmLetters } from '../organization/company-end';
import { isMatter } from '../organization/listed-name';
import { isTeamPost } from '../organization/of-players';
import { isPraise } from '../organization/praise';
import { isKnownPlace } from '../place';
import { examplesAt } from '../work/examples';
import type { Complement, ComplementReading } from './complement';
import { onlyMatters } from './duty';
import { editsWhole, isEditor } from './is-editor';
import { isChurch } from './is-office';

/** Heads of posts that have a line of work, named behind "for". */
const MANAGES =
	/^(?:(?:vice-)?president|director|dean|head|chief|coordinator|co-ordinator|manager|officer|secretary|lead|leader|provost|chancellor|chair|vicar|minister|commissioner|superintendent|representative|envoy|advis[eo]r|fellow|professor|editor|under-?secretary|assistant|administrator|specialist|partner|champion|ambassador|controller|member)$/;

/** Bodies at which a field is taught, so that a professor of one is no professor of its name. */
const LEARNED = /universit|college|school|institut|academy/i;

/** "vicar of St Mark's" */
export const bodyOfChurch: ComplementReading = ({ view, joint, at, from }) =>
	joint === 'of' && isChurch(view, from) && organizationAt(view, from) ? at : undefined;

/** "editor for IEEE Letters", and "lecturer in IIT Ulmen": a body and no field. */
export const bodyOfJournal: ComplementReading = (complement) => {
	const { title, joint, at, from, tokens } = complement;
	const isAcronym = tokens[from]?.allCaps === true && tokens[from].text.length > 2 && complement.isCapital(from + 1);
	if (joint === 'in') return isAcronym ? at : undefined;
	if ((joint !== 'of' && joint !== 'for') || !isEditor(title.head)) return undefined;
	return isAcronym || isOfJournal(complement) ? at : undefined;
};

/** "guest editor of Salt Letters": who edits a whole edits what is named with capitals throughout. */
const isOfJournal = ({ view, titleText, joint, from, end, tokens }: Complement): boolean =>
	joint === 'of' &&
	editsWhole(titleText) &&
	end > from + 1 &&
	tokens.slice(from, end).every(({ capital }) => capital) &&
	organizationAt(view, from) !== undefined;

/** "reviewer for journals including A and B": the bodies follow. */
export const bodiesOfExamples: ComplementReading = ({ view, title, joint, at, from }) =>
	joint === 'for' && title.sort === 'member' && examplesAt(view, from) > 0 ? at : undefined;

/** "copywriter for tech companies Acme, Bold and Corda": what they are is said before their names. */
export const describedBodies: ComplementReading = ({ view, joint, at, from, tokens }) => {
	if (joint !== 'for' || tokens[from]?.capital) return undefined;
	const name = bodyDescriptor(view, from)?.end ?? 0;
	return tokens[name - 1]?.lower.endsWith('s') && organizationAt(view, from) ? at : undefined;
};

/** "coach for the Tallow Jazz": a team, though its last word is also a field's. */
export const bodyOfTeam: ComplementReading = (complement) => {
	const { title, joint, at, from } = complement;
	const isNamed = complement.word(from) === 'the' && complement.isCapital(from + 1) && complement.isCapital(from + 2);
	return joint === 'for' && isTeamPost(title.head) && isNamed ? at : undefined;
};

/** "of the prestigious 1 Signal Battalion" */
export const praisedBody: ComplementReading = (complement) =>
	complement.title.sort !== 'other' && isPraise(complement.word(complement.end - 1)) ? complement.at : undefined;

/** "attorney of Hale Law, PLLC": a firm, whatever its name says. */
export const bodyOfFirm: ComplementReading = (complement) => {
	const { view, joint, at, from, end } = complement;
	return joint !== 'to' && complement.isCapital(from) && firmLetters(view, end) > end ? at : undefined;
};

/** "engineer for W.R. Hale and Roe Engineering", "counsel for Ulm Shipping": bodies, and no line of work. */
export const bodyOfPost: ComplementReading = (complement) => {
	const { view, title, joint, at, from } = complement;
	if (title.sort !== 'post' || joint !== 'for' || complement.isOffice || MANAGES.test(title.head)) return undefined;
	if (!complement.isCapital(from) || isMatter(view, from) || isKnownPlace(complement.text)) return undefined;
	return complement.end > from + 1 && organizationAt(view, from) ? at : undefined;
};

/** "a director of Hale Dynamics, the Tide Center and …": on a board, and of no field. */
export const bodyOfBoard: ComplementReading = (complement) => {
	const { view, title, joint, at, from, end } = complement;
	if (title.head !== 'director' || title.article !== 'a' || joint !== 'of' || complement.word(end) !== ',')
		return undefined;
	return complement.isCapital(from) && complement.word(end + 1) === 'the' && bodyAt(view, end + 1) ? at : undefined;
};

/** A body, unless matters alone are named ("for Technology Policy") or a field that is taught. */
export const namedBody: ComplementReading = (complement) => {
	const { view, joint, at, from, body } = complement;
	if (!body) return undefined;
	if (complement.isDuty && joint === 'for' && onlyMatters(view, from, complement.end)) return undefined;
	// "Professor for Computer Networks and Telematics at A": the chair's own field, before the body.
	const ofField = joint === 'of' || (joint === 'for' && complement.word(complement.end) === 'at');
	return complement.isField && ofField && !LEARNED.test(view.text(at, body.end)) ? undefined : at;
};
