import type { View } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { backReferenceEnd } from '../organization/back-reference';
import { boardEnd } from '../organization/board-end';
import { laboratoryEnd } from './assisted';
import {
	bodiesOfExamples,
	bodyOfBoard,
	bodyOfChurch,
	bodyOfFirm,
	bodyOfJournal,
	bodyOfPost,
	bodyOfTeam,
	describedBodies,
	namedBody,
	praisedBody,
} from './body-complements';
import { Complement, type ComplementReading } from './complement';
import {
	causeLed,
	dutyAfterComma,
	dutyBeforeBody,
	dutyOfPost,
	innerDuty,
	partHeaded,
	services,
	severalLines,
} from './duty-complements';
import { facultyEnd } from './faculty-end';
import {
	constituencyEnd,
	fieldOrOffice,
	placeOrThing,
	portfolioEnd,
	roseTo,
	servedOffice,
	serviceEnd,
	whomServed,
} from './office-complements';
import type { TitleSpan } from './title-span';

const JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in']);

/** "Chair, Board of Trustees, Upton College", "Vice President, Corporate Marketing" */
const afterComma: ComplementReading = ({ view, title, joint, at, isFirst, tokens }) => {
	if (joint !== ',' || !isFirst) return undefined;
	const board = boardEnd(view, title, at);
	return board > at && tokens[board]?.lower === ',' ? board : dutyAfterComma(view, title, at);
};

/** "resigned as secretary to work on a bridge": what for, and no part of the post. */
const toDo: ComplementReading = ({ view, at, joint, from, tokens }) =>
	joint === 'to' &&
	!tokens[from]?.capital &&
	(view as InnerView).isVerb(tokens[from]) &&
	/^(?:on|in|for|with|at|as|the|an?|his|her|their|up|out|full-time)$/.test(tokens[from + 1]?.lower ?? '')
		? at
		: undefined;

/** Nothing joins what follows to the title. */
const unjoined: ComplementReading = ({ at, joint, tokens }) =>
	tokens[at]?.kind !== 'word' || !JOINTS.has(joint) ? at : undefined;

/** "of the university": a body named before. */
const namedBefore: ComplementReading = ({ view, at }) => (backReferenceEnd(view, at) > at ? at : undefined);

/** What stands right behind a title alone, as far as it is read. */
const firstOf =
	(endOf: (view: View, title: TitleSpan, at: number) => number): ComplementReading =>
	({ view, title, at, isFirst }) => {
		const end = isFirst ? endOf(view, title, at) : at;
		return end > at ? end : undefined;
	};

const portfolio: ComplementReading = ({ view, title, at }) => {
	const end = portfolioEnd(view, title, at);
	return end > at ? end : undefined;
};

/** "postdoc in the group of Ann Roe at A": with whom, and no field. */
const inLaboratory: ComplementReading = ({ view, joint, at, from }) =>
	joint === 'in' && laboratoryEnd(view, from) > from ? at : undefined;

/** "manager in Ulm": where, and no field. */
const whereHeld: ComplementReading = (complement) =>
	complement.joint === 'in' && !complement.isField ? complement.at : undefined;

const whenHeld: ComplementReading = ({ view, at, from }) =>
	view.date(at) || view.slot('duration', from).length > 0 ? at : undefined;

const noWords: ComplementReading = ({ at, from, end }) => (end === from ? at : undefined);

/** "director of one of the oldest museums": counted among bodies that are not named. */
const oneOfSome: ComplementReading = ({ view: { tokens }, at, from }) =>
	tokens[from]?.lower === 'one' && tokens[from + 1]?.lower === 'of' ? at : undefined;

const second: ComplementReading = ({ at, isFirst }) => (isFirst ? undefined : at);

/** The readings, in order: the first that can tell is followed. */
const READINGS: readonly ComplementReading[] = [
	afterComma,
	unjoined,
	toDo,
	namedBefore,
	bodyOfChurch,
	oneOfSome,
	firstOf(constituencyEnd),
	firstOf(boardEnd),
	firstOf(facultyEnd),
	firstOf(serviceEnd),
	partHeaded,
	portfolio,
	inLaboratory,
	whereHeld,
	bodyOfJournal,
	roseTo,
	whenHeld,
	describedBodies,
	severalLines,
	servedOffice,
	bodiesOfExamples,
	bodyOfTeam,
	bodyOfFirm,
	praisedBody,
	innerDuty,
	dutyOfPost,
	causeLed,
	services,
	bodyOfPost,
	bodyOfBoard,
	dutyBeforeBody,
	namedBody,
	noWords,
	whomServed,
	fieldOrOffice,
	second,
	placeOrThing,
];

/**
 * The end of the complement that belongs to a title: a field, an office's place, a duty. Where the words after "of" or
 * "for" name a body, that body is the organisation and not part of the title: the title's own end is given back.
 */
export function complementEnd(view: View, title: TitleSpan): number {
	const first = oneComplement(new Complement(view, title, title.end, true));
	return first === title.end ? first : oneComplement(new Complement(view, title, first, false));
}

function oneComplement(complement: Complement): number {
	for (const reading of READINGS) {
		const end = reading(complement);
		if (end !== undefined) return end;
	}
	return complement.at;
}
