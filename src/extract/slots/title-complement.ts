import type { View } from '../frame';
import { MONTHS } from '../lexicons/calendar';
import { hasOrganizationHead } from '../organization-type';
import type { InnerView } from '../view';
import { boardEnd } from './board-end';
import { bodyAt, organizationAt } from './body';
import { isBodyNoun } from './body-noun';
import { examplesAt } from './examples';
import { facultyEnd } from './faculty-end';
import { inClass } from './in-class';
import { isChurch, isOffice } from './is-office';
import { isMatter, listedMatters } from './listed-name';
import { isTeamPost } from './of-players';
import { isKnownPlace } from './place';
import { isEditor } from './role-tail';
import { type TitleSpan, titleSpan } from './title-span';

const COMPLEMENTS = new Set(['of', 'for', 'to', 'in']);

/** Titles that serve a person or an office: what follows "to" belongs to the title. */
const SERVES = new Set(
	'assistant adviser advisor aide counsel counsellor counselor ambassador envoy clerk deputy secretary chaplain liaison delegate representative attaché commissioner minister consultant'.split(
		' ',
	),
);

/** Titles of those who head a whole body, never a line of work. */
export const HEADS_OF_ALL =
	/\b(?:ceo|c\.e\.o\.?|chief executive(?: officer)?|managing director|chair(?:man|woman|person)?|owner|proprietor|founder|general counsel|trustee|president and ceo)$/i;

/** "specialist in tides certified by the Board": who vouches for it. */
const certifiesAt = ({ tokens }: View, at: number): boolean =>
	/^(?:certified|accredited|licensed|registered)$/.test(tokens[at]?.lower ?? '') &&
	/^(?:by|with|through)$/.test(tokens[at + 1]?.lower ?? '');

/** The end of the plain words that begin at a token: "electrical and computer engineering". */
function phraseEnd(view: View, at: number, longest: number): number {
	const { tokens } = view;
	let i = at;
	if (tokens[i]?.lower === 'the') i++;
	const first = i;
	for (; i < at + longest; i++) {
		const token = tokens[i];
		if (!token || token.depth !== tokens[at]?.depth) break;
		// "counsellor to Fortune 500 companies"
		const listed =
			token.kind === 'number' &&
			/^(?:fortune|ftse|inc|global|district|ward|division|precinct|region|zone|area|seat)$/.test(
				tokens[i - 1]?.lower ?? '',
			);
		if ((token.kind === 'number' && !listed) || view.date(i)) break;
		if (token.kind === 'clitic') continue;
		if (token.kind === 'punctuation') {
			const next = tokens[i + 1];
			if (i > first && (token.lower === '&' || (token.lower === '/' && !token.spaced)) && next?.kind === 'word')
				continue;
			// "Science, Technology and Innovation" goes on; "research, and chair of …" does not.
			if (i > first && token.lower === ',' && next?.capital && listOfFields(view, i + 1)) continue;
			break;
		}
		if (token.lower === 'and' || token.lower === 'or') {
			if (i === first || tokens[i + 1]?.kind !== 'word' || inClass(view, 'title-stop', tokens[i + 1]?.lower)) break;
			if (titleSpan(view, i + 1, true)) break;
			// "designer of carpets and created costumes": another thing done.
			if (/ed$/.test(tokens[i + 1]?.lower ?? '') && (view as InnerView).isVerb(tokens[i + 1])) break;
			continue;
		}
		if (token.lower === 'of' && i > first && tokens[i + 1]?.capital) continue;
		if (inClass(view, 'title-stop', token.lower) || certifiesAt(view, i)) break;
		if (MONTHS.has(token.lower) && token.capital) break;
	}
	// A name is not cut after its initial: "counsel to President Lee B. Roe".
	while (i > first && i < at + longest + 3 && /^\p{Lu}\.$/u.test(tokens[i - 1]?.text ?? '') && tokens[i]?.capital) i++;
	while (i > first && (tokens[i - 1]?.kind === 'clitic' || /^(?:and|or|of|&|,)$/.test(tokens[i - 1]?.lower ?? ''))) i--;
	return i > first ? i : at;
}

/** Whether "X, Y and Z" goes on here with names of fields alone. */
function listOfFields(view: View, at: number): boolean {
	let i = at;
	while (i < at + 4 && view.tokens[i]?.kind === 'word' && view.tokens[i]?.lower !== 'and') i++;
	const last = view.tokens[i - 1];
	return i > at && view.tokens[i]?.lower === 'and' && inClass(view, 'duty', last?.lower);
}

/**
 * The end of the complement that belongs to a title: a field, an office's place, a duty. Where the words after "of" or
 * "for" name a body, that body is the organisation and not part of the title: the title's own end is given back.
 */
export function complementEnd(view: View, title: TitleSpan): number {
	let end = title.end;
	for (let round = 0; round < 2; round++) {
		const next = oneComplement(view, title, end, round);
		if (next === end) break;
		end = next;
	}
	return end;
}

function oneComplement(view: View, title: TitleSpan, at: number, round: number): number {
	const { tokens } = view;
	const preposition = tokens[at];
	if (preposition?.lower === ',' && round === 0) {
		// "Chair, Board of Trustees, Upton College"
		const board = boardEnd(view, title, at);
		return board > at && tokens[board]?.lower === ',' ? board : dutyAfterComma(view, title, at);
	}
	if (preposition?.kind !== 'word' || !COMPLEMENTS.has(preposition.lower)) return at;
	const word = preposition.lower;
	if (backReferenceEnd(view, at) > at) return at;
	if (word === 'of' && isChurch(view, at + 1) && organizationAt(view, at + 1)) return at;
	const seat = round === 0 ? constituencyEnd(view, title, at) : at;
	if (seat > at) return seat;
	const board = round === 0 ? boardEnd(view, title, at) : at;
	if (board > at) return board;
	const dean = round === 0 ? facultyEnd(view, title, at) : at;
	if (dean > at) return dean;
	const police = round === 0 ? serviceEnd(view, title, at) : at;
	if (police > at) return police;
	const portfolio = portfolioEnd(view, title, at);
	if (portfolio > at) return portfolio;
	const isFieldTitle = inClass(view, 'field-title', title.head) || (title.head === 'chair' && word === 'in');
	const office = isOffice(view, title.head, view.text(title.start, title.end));
	if (word === 'in' && (!isFieldTitle || isAcronym(view, at + 1))) return at;
	if ((word === 'of' || word === 'for') && isEditor(title.head) && isAcronym(view, at + 1)) return at;
	// "rose from clerk to manager"
	if (word === 'to' && (!SERVES.has(title.head) || tokens[title.start - 1]?.lower === 'from')) return at;
	if (view.date(at) || view.slot('duration', at + 1).length > 0) return at;
	// "adviser to the Vice-President of the Tide Union": whom one serves, with all of their title.
	const served = word === 'to' ? titleSpan(view, at + 1, true) : undefined;
	if (served?.sort === 'post' && (served.article || tokens[at + 1]?.capital) && tokens[served.end]?.lower === 'of') {
		const of = organizationAt(view, served.end + 1);
		const matters = listedMatters(view, of?.end ?? phraseEnd(view, served.end + 1, 4));
		if (of || matters > served.end + 2) return matters;
	}
	// "reviewer for journals including A and B": the bodies follow.
	if (word === 'for' && title.sort === 'member' && examplesAt(view, at + 1) > 0) return at;
	// "coach for the Tallow Jazz": a team, though its last word is also a field's.
	if (
		word === 'for' &&
		isTeamPost(title.head) &&
		tokens[at + 1]?.lower === 'the' &&
		tokens[at + 2]?.capital &&
		tokens[at + 3]?.capital
	)
		return at;
	const whole = phraseEnd(view, at + 1, 8);
	// "of the prestigious 1 Signal Battalion": praise of what is not read.
	if (
		/^(?:prestigious|renowned|famous|famed|elite|celebrated|legendary|esteemed|then|newly)$/.test(
			tokens[whole - 1]?.lower ?? '',
		)
	)
		return at;
	// "Head of Human Resources of Acme": the duty, then the body.
	const inner = isFieldTitle || word === 'to' ? at : dutyBeforeOf(view, at + 1, whole);
	if (inner > at + 1) return inner;
	const end = whole;
	// One is chief executive of Tidewell Energy, and head of Renewable Energy.
	const ofBody = HEADS_OF_ALL.test(view.text(title.start, title.end)) && (tokens[at + 1]?.capital ?? false);
	const duty = end > at + 1 && !ofBody && isDuty(view, end) && !namesUnit(view.text(at + 1, end));
	// "dean of programmes for the University of X", "head of production and head of news": the duty ends before the rest.
	const rest = tokens[end]?.lower ?? '';
	// "conductor of the Tide Opera and guest at the Hale Arts": with an article it is a body that its last word names.
	const named =
		tokens[at + 1]?.lower === 'the' && (tokens[at + 2]?.capital ?? false) && bodyAt(view, at + 1) !== undefined;
	if (duty && title.sort === 'post') {
		if (/^(?:for|at|with)$/.test(rest) && bodyAt(view, end + 1)) return end;
		if (rest === 'and' && !named && titleSpan(view, end + 1, true)) return end;
		if (end === at + 2 && !tokens[at + 1]?.allCaps) return end;
	}
	// One leads for a cause, and a programme.
	if (/^(?:lead|champion|spokesperson|spokesman|spokeswoman)$/.test(title.head) && word === 'for' && end > at + 1) {
		const cause = organizationAt(view, at + 1);
		// "tech lead for Roe Bank": a firm is no cause.
		if (
			cause &&
			/^(?:Corporation|CollegeOrUniversity|Hospital|NewsMediaOrganization)$/.test(
				(cause.value as { readonly type?: string }).type ?? '',
			)
		)
			return at;
		if ((cause?.value as { readonly type?: string } | undefined)?.type !== 'Project')
			return Math.max(end, cause?.end ?? 0);
	}
	// "Dean for Public Service", "Vice President of Student Services": no body of that name without an article.
	if (title.sort === 'post' && (word === 'for' || word === 'of') && end === at + 3 && isServing(view, at + 1))
		return end;
	// "engineer for W.R. Hale and Roe Engineering", "counsel for Ulm Shipping": bodies, and no line of work.
	if (
		title.sort === 'post' &&
		word === 'for' &&
		!office &&
		!MANAGES.test(title.head) &&
		tokens[at + 1]?.capital &&
		!isMatter(view, at + 1) &&
		!isKnownPlace(view.text(at + 1, end)) &&
		end > at + 2 &&
		organizationAt(view, at + 1)
	)
		return at;
	const organization = bodyAt(view, at + 1);
	// "a director of Hale Dynamics, the Tide Center and …": on a board, and of no field.
	if (title.head === 'director' && title.article === 'a' && word === 'of' && rest === ',') {
		const named = tokens[at + 1]?.capital && tokens[end + 1]?.lower === 'the' && bodyAt(view, end + 1);
		if (named) return at;
	}
	// "dean of students at the University of X": two bodies in a row are a duty and a body.
	if (!organization && end > at + 1 && word !== 'in') {
		if (rest === 'at' && organizationAt(view, end + 1)) return end;
		if (rest === 'for' && bodyAt(view, end + 1)) return end;
	}
	if (organization) {
		const learned = /universit|college|school|institut|academy/i.test(view.text(at, organization.end));
		// "for Technology Policy": matters alone.
		const matters = duty && word === 'for' && onlyMatters(view, at + 1, end);
		if (!matters && !(isFieldTitle && word === 'of' && !learned)) return at;
	}
	if (end === at + 1) return at;
	if (word === 'to') {
		// "to the President of the Republic"
		const served = tokens[end]?.lower === 'of' ? Math.max(end, phraseEnd(view, end + 1, 5)) : end;
		return served - at <= 10 ? served : at;
	}
	if (isFieldTitle || office || (title.sort === 'post' && duty)) return end;
	if (round > 0) return at;
	const first = tokens[at + 1];
	const article = first?.lower === 'the' || first?.lower === 'a' || first?.lower === 'an';
	const start = article ? at + 2 : at + 1;
	if (isKnownPlace(view.text(start, end))) return end;
	if (!(tokens[start]?.capital ?? false)) return article && view.slot('organization', at + 1)[0] ? at : end;
	return at;
}

/** End of a duty before "of" and a body, in a run of capitals; the given token where there is none. */
function dutyBeforeOf(view: View, start: number, end: number): number {
	const { tokens } = view;
	for (let at = start + 1; at < end - 1; at++) {
		if (tokens[at]?.lower !== 'of') continue;
		const named = hasOrganizationHead(view.text(start, at).split(/\s+/));
		return !named &&
			(tokens[start]?.capital || at - start < 4) &&
			isDuty(view, at) &&
			!isMatter(view, end - 1) &&
			organizationAt(view, at + 1)
			? at
			: start;
	}
	return start;
}

/** Heads of posts that have a line of work, named behind "for". */
const MANAGES =
	/^(?:(?:vice-)?president|director|dean|head|chief|coordinator|co-ordinator|manager|officer|secretary|lead|leader|provost|chancellor|chair|vicar|minister|commissioner|superintendent|representative|envoy|advis[eo]r|fellow|professor|editor|under-?secretary|assistant|administrator|specialist|partner|champion|ambassador|controller|member)$/;

/** Whether all the words name lines of work: "Technology Policy". */
function onlyMatters(view: View, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (!isMatter(view, at)) return false;
	return end - start === 2;
}

/** What posts are for that end in "services": "Student Services". */
const isServing = ({ tokens }: View, at: number): boolean =>
	/^services?$/.test(tokens[at + 1]?.lower ?? '') &&
	/^(?:public|student|health|financial|information|support|community|social|academic|human|customer|client|legal|technical|technology|professional|business|shared|administrative|clinical|family|field|global|cloud|research|library|member|public|guest|property)$/.test(
		tokens[at]?.lower ?? '',
	);

/** "lecturer in IIT Ulmen", "editor for IEEE Letters": a body and no field. */
const isAcronym = (view: View, at: number): boolean => {
	const token = view.tokens[at];
	return token?.allCaps === true && token.text.length > 2 && view.tokens[at + 1]?.capital === true;
};

/**
 * End of "in the same department", "for the newspaper", "of the university" before its own Centre: a body named before, and no
 * field; the token itself where none is meant.
 */
export function backReferenceEnd(view: View, at: number): number {
	const { tokens } = view;
	if (!/^(?:of|for|in|at|with|to)$/.test(tokens[at]?.lower ?? '')) return at;
	let noun = at + 1;
	if (!/^(?:the|its|his|her|their|this|that)$/.test(tokens[noun]?.lower ?? '')) return at;
	noun++;
	if (/^(?:same|new|entire|whole|then)$/.test(tokens[noun]?.lower ?? '')) noun++;
	if (!isBodyNoun(tokens[noun]?.lower)) return at;
	const after = tokens[noun + 1];
	if (/^(?:of|for|on|and)$/.test(after?.lower ?? '') && (tokens[noun]?.capital || after?.lower === 'of')) return at;
	return after?.kind !== 'word' || inClass(view, 'title-stop', after.lower) || view.adjunct(noun + 1) > noun + 1
		? noun + 1
		: at;
}

/** "the member for Upton East": the place that one has a seat for; a member for a party or a term has none. */
function constituencyEnd(view: View, title: TitleSpan, at: number): number {
	const { tokens } = view;
	if (
		title.head !== 'member' ||
		tokens[at]?.lower !== 'for' ||
		!/^(?:the|as)$/.test(title.article ?? tokens[title.start - 1]?.lower ?? '')
	)
		return at;
	const place = tokens[at + 1]?.capital ? view.slot('place', at + 1)[0] : undefined;
	return place && !bodyAt(view, at + 1) && title.end - title.start === 1 ? place.end : at;
}

/** "Director General of Police of Goa Police", "Commissioner of Customs": the service that a rank is of, and no body. */
function serviceEnd({ tokens }: View, title: TitleSpan, at: number): number {
	const service = tokens[at + 1];
	return tokens[at]?.lower === 'of' &&
		/^(?:police|customs|excise|prisons|constabulary)$/.test(service?.lower ?? '') &&
		!(tokens[at + 2]?.capital && tokens[at + 2]?.kind === 'word') &&
		/^(?:commissioner|general|inspector|superintendent|chief|constable|controller|collector|minister|director|captain)$/.test(
			tokens[title.end - 1]?.lower ?? '',
		)
		? at + 2
		: at;
}

/** "Minister of Agriculture, Fisheries and Food", "Under-Secretary for Housing and Local Government": never an employer. */
function portfolioEnd(view: View, title: TitleSpan, at: number): number {
	const { tokens } = view;
	if (tokens[at]?.lower !== 'of' && tokens[at]?.lower !== 'for') return at;
	if (
		title.head !== 'minister' &&
		!/(?:secretary|minister) of state|under-? ?secretary/i.test(view.text(title.start, title.end))
	)
		return at;
	if (tokens[title.end - 1]?.lower === 'minister' && tokens[title.end - 2]?.lower === 'prime') return at;
	let end = at + 1;
	if (tokens[end]?.lower === 'the') end++;
	const first = end;
	for (; end < first + 7 && tokens[end]?.kind === 'word'; end++) {
		if (tokens[end]?.capital && !(end > first && titleSpan(view, end, true)?.start === end && !isMatter(view, end)))
			continue;
		const joins = /^(?:and|of|the)$/.test(tokens[end]?.lower ?? '') && end > first && tokens[end + 1]?.capital;
		if (!joins || titleSpan(view, end + 1, true)) break;
	}
	if (end === first || /church|chapel|parish|congregation/i.test(view.text(first, end))) return at;
	return listedMatters(view, end);
}

/** Posts that a duty follows after a comma before a second post. */
const DUTIED = /^(?:president|director|manager|officer|chief)$/;

/** "Vice President, Corporate Marketing": a duty after a comma. */
function dutyAfterComma(view: View, title: TitleSpan, at: number): number {
	const { tokens } = view;
	if (title.sort !== 'post' || !tokens[at + 1]?.capital || !tokens[title.start]?.capital) return at;
	const end = phraseEnd(view, at + 1, 5);
	// "Senior Vice President, Finance and Treasurer": the duty of the one post, then the other.
	const then =
		DUTIED.test(title.head) &&
		tokens[end]?.lower === 'and' &&
		!titleSpan(view, at + 1, true) &&
		titleSpan(view, end + 1, true) !== undefined &&
		isDuty(view, end);
	if (bodyAt(view, at + 1) || (titleSpan(view, at + 1) && !then)) return at;
	const after = tokens[end];
	const closed = !after || after.kind === 'punctuation' || /^(?:at|of|for|and|with|in)$/.test(after.lower);
	return end > at + 1 && closed && isDuty(view, end) ? end : at;
}

/** "the School of Engineering" is a part of a body, "Legal Affairs" a duty. */
function namesUnit(phrase: string): boolean {
	const words = phrase.replace(/^the /i, '').split(/\s+/);
	return words.length > 2 && /^(?:of|for)$/.test(words[1] ?? '') && hasOrganizationHead([words[0] ?? '']);
}

/** Whether the words name a line of work rather than a body. */
function isDuty(view: View, end: number): boolean {
	return inClass(view, 'duty', view.tokens[end - 1]?.lower) || inClass(view, 'field-head', view.tokens[end - 1]?.lower);
}
