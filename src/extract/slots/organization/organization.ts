import type { OrganizationMention } from '../../../model';
import type { SlotMatch, SlotType, View } from '../../frames/frame';
import { phraseLength } from '../../frames/lexicon';
import { isPostNominal } from '../../lexicons/post-nominals';
import { hasOrganizationHead } from '../../words/organization-type';
import { wordsOf } from '../../words/words-of';
import { inClass } from '../in-class';
import { titleSpan } from '../role/title-span';
import { abbreviation } from './abbreviation';
import { behindJudge, behindPart } from './behind-part';
import { mention } from './mention';
import { placeAfter } from './place-after';
import { type SingleBody, singleBody } from './single-body';
import { unitChain } from './unit-chain';
import { isUnit, isWithin, sameHead, unitOfWhole } from './unit-of';

/**
 * An organisation: "the Metropolitan Police Service (MPS)", "Department of Physics at the University of Ulm" (with its
 * parent), "the law firm Hale", "Balliol College, Oxford" (with its place). The longest reading comes first.
 */
export const organizationSlot: SlotType = (view, at) => {
	if (!view.tokens[at]) return [];
	const known = registered(view, at);
	if (known) return [known];
	if (view.shouting) return [];
	const inner = behindPart(view, at) || behindJudge(view, at);
	const whole = inner > 0 ? organizationSlot(view, inner) : [];
	if (whole.length > 0) return whole.map((match) => ({ ...match, extra: { ...match.extra, body: true } }));
	const found = singleBody(view, at);
	// "graduated MB CM": letters of a degree are no school.
	const areLetters = found && view.tokens.slice(found.start, found.end).every(isPostNominal);
	if (!found || (areLetters && !isSociety(view, found))) return [];
	const bare: Reading = { end: found.end, value: found.value };
	const unit = unitWithin(view, found);
	if (unit) return [unit, matchOf(found, bare)];
	const readings = [bare];
	for (const longer of [chained, abbreviated, joined]) readings.unshift(...longer(view, found, readings[0] ?? bare));
	const matches = readings.map((reading) => matchOf(found, reading));
	const { end, value } = readings[0] ?? bare;
	placeAfter(view, end, value, found.start, found.end, matches);
	return matches;
};

/** One reading of a body that begins at a name, up to what it takes with it. */
interface Reading {
	readonly end: number;
	readonly value: OrganizationMention;
	/** Where the name itself ends, where the words behind it are no part of it. */
	readonly valueEnd?: number;
}

const matchOf = ({ start }: SingleBody, reading: Reading): SlotMatch => ({ start, ...reading });

/** Longer readings of a body, the longest first. */
type Longer = (view: View, found: SingleBody, reading: Reading) => readonly Reading[];

/** "Department of Physics of the University of Ulm": a unit whose name was read together with its body's. */
function unitWithin(view: View, { start, end }: SingleBody): SlotMatch | undefined {
	const unit = unitOfWhole(view, start, end);
	const parent = unit > 0 ? singleBody(view, unit + 1) : undefined;
	if (parent?.end !== end) return undefined;
	const campuses: SlotMatch[] = [];
	placeAfter(view, end, parent.value, unit + 1, end, campuses);
	const [campus] = campuses;
	const larger = campus ? (campus.value as OrganizationMention) : parent.value;
	const value = { ...mention(view.text(start, unit), undefined), parent: larger };
	return { start, end: campus?.end ?? end, valueEnd: unit, value };
}

/** "the Harbour Unit, Tide Section": units named in a row. */
const chained: Longer = (view, { start }, { end, value }) => {
	const chain = unitChain(view, start, end);
	return chain > end ? [{ end: chain, value: mention(view.text(start, chain), value.type) }] : [];
};

const abbreviated: Longer = (view, { start, end: valueEnd }, { end, value }) => {
	const short = abbreviation(view, start, end);
	return short ? [{ end: short.end, valueEnd, value: { ...value, alternateNames: [short.name] } }] : [];
};

/** What a body is a part of, or has as its part, behind "at", "of" or a comma. */
const joined: Longer = (view, found, { end, value }) => {
	const { tokens } = view;
	const joint = tokens[end]?.lower ?? '';
	if (!/^(?:,|at|of|in|within)$/.test(joint)) return [];
	// "a trustee of the Salt Museum, a Governor of Tide School": another post.
	const isAnother = joint === ',' && /^an?$/.test(tokens[end + 1]?.lower ?? '');
	const larger = isAnother ? undefined : singleBody(view, end + 1);
	if (larger && isNamedBody(view, larger, joint)) {
		const pair: Pair = { found, value, larger, joint };
		if (isPartOf(view, pair, end)) return partOf(view, pair);
		// "the University of Ulm, Department of Physics"
		if (joint === ',' && hasPart(view, value, larger))
			return [{ end: larger.end, valueEnd: found.end, value: { ...larger.value, parent: value } }];
	}
	if (joint !== 'at' || !/^University of/.test(value.name) || !tokens[end + 1]?.capital) return [];
	const campus = view.slot('place', end + 1)[0];
	if (!campus || campus.end - campus.start > 3) return [];
	return [{ end: campus.end, value: mention(view.text(found.start, campus.end), value.type) }];
};

/** Whether what is named behind a joint is a body by its words; letters are behind "at": "Department of Physics at KAIST". */
const isNamedBody = ({ tokens }: View, { start, end, value }: SingleBody, joint: string): boolean =>
	(joint === 'at' && end - start === 1 && tokens[start]?.allCaps === true) || hasOrganizationHead(wordsOf(value.name));

/** Two bodies in a row, and the word or mark between them. */
interface Pair {
	readonly found: SingleBody;
	/** The first, as far as it is read. */
	readonly value: OrganizationMention;
	readonly larger: SingleBody;
	readonly joint: string;
}

/** Whether a body is a part of the larger one named behind it. */
function isPartOf(view: View, { found, value, larger, joint }: Pair, end: number): boolean {
	const isComma = joint === ',';
	const isUniversitys = !isComma || /\b(?:University|College)\b/.test(larger.value.name);
	if (!isUnit(value.name) && !(isSchoolOf(value.name) && isUniversitys)) return false;
	if (opensTitle(view, larger.end)) return false;
	if (!isComma) return true;
	// "of Acme, the Centre for Tides, the Hale Fund": each is one.
	const isItem = view.tokens[end + 1]?.lower === 'the' && view.tokens[found.start - 2]?.lower === ',';
	// "the Institute of Tides, The Association of Salt": two societies in a row.
	const isSocietys = /^(?:Association|Society|Institut(?:e|ion)) of\b/.test(larger.value.name);
	return (
		!isList(view, larger.end) &&
		!isItem &&
		!sameHead(value.name, larger.value.name) &&
		!isSocietys &&
		!hasWhole(value.name)
	);
}

/** "Upton Bar Association Probate Section": a part whose name says already of what. */
const hasWhole = (name: string): boolean =>
	/ (?:Section|Committee|Chapter|Division|Branch)$/.test(name) &&
	/\b(?:Association|Society|Union|Federation|University|Council) /.test(name);

/** "Department of Physics, University of Ulm (UU)": the part with its whole, and the letters of the whole. */
function partOf(view: View, { found, value, larger, joint }: Pair): readonly Reading[] {
	const valueEnd = found.end;
	const isTurned = joint === ',' && isWithin(value.name, larger.value.name);
	const nested = isTurned ? { ...larger.value, parent: value } : { ...value, parent: larger.value };
	const reading = { end: larger.end, valueEnd, value: nested };
	const short = abbreviation(view, larger.start, larger.end);
	if (!short) return [reading];
	const parent = { ...larger.value, alternateNames: [short.name] };
	return [{ end: short.end, valueEnd, value: { ...nested, parent } }, reading];
}

/** Whether the second body is a part of the first, which owns it. */
const hasPart = (view: View, value: OrganizationMention, { end, value: part }: SingleBody): boolean =>
	isUnit(part.name) &&
	hasOrganizationHead(wordsOf(value.name)) &&
	/ of /.test(part.name) &&
	!opensTitle(view, end) &&
	!isList(view, end);

/** "Tidewell School of Business": a unit with a name of its own before its head. */
const isSchoolOf = (name: string): boolean =>
	/\b(?:School|Faculty|Institute|College|Department) of (?!Technology$)/.test(name);

/** A body that the user's register names, however it is written. */
function registered(view: View, at: number): SlotMatch | undefined {
	const { known, tokens } = view;
	if (!known) return undefined;
	const start = tokens[at]?.lower === 'the' ? at + 1 : at;
	const end = start + phraseLength(known.phrases, tokens, start);
	const words = tokens.slice(start, end).map((token) => token.lower);
	const entry = end > start ? known.organizations.get(words.join(' ')) : undefined;
	return entry && { start, end, value: { name: view.text(start, end), ...(entry.type && { type: entry.type }) } };
}

/** "president of the RIBA": letters that stand after a name elsewhere, here with an article for the body itself. */
const isSociety = ({ tokens }: View, { start, end }: { readonly start: number; readonly end: number }): boolean =>
	end - start === 1 &&
	(tokens[start]?.text.length ?? 0) > 2 &&
	tokens[start - 1]?.lower === 'the' &&
	/^(?:of|at|from|by|for)$/.test(tokens[start - 2]?.lower ?? '');

/** "…, the Pan Harbour Union scholarship chair": a body's name that stands before a title is no parent. */
const opensTitle = (view: View, end: number): boolean => {
	const next = view.tokens[end];
	return (
		next?.kind === 'word' &&
		!next.capital &&
		titleSpan(view, end) !== undefined &&
		!inClass(view, 'title-stop', next.lower)
	);
};

const isList = (view: View, at: number): boolean => {
	const { tokens } = view;
	// "A, B (BA, 1990) and C"
	const end = tokens[at]?.text === '(' ? Math.max(at, view.adjunct(at)) : at;
	const and = tokens[end]?.lower === ',' ? end + 1 : end;
	// "…, and her BSc from …": what goes on are the degrees.
	return tokens[and]?.lower === 'and' && !/^(?:his|her|their|my|a|an)$/.test(tokens[and + 1]?.lower ?? '');
};
