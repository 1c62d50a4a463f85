import type { OrganizationMention } from '../../model';
import type { SlotMatch, SlotType, View } from '../frame';
import { phraseLength } from '../lexicon';
import { DEMONYMS } from '../lexicons/countries';
import { DESCRIPTORS } from '../lexicons/descriptors';
import { isGivenName } from '../lexicons/given-names';
import { isPostNominal } from '../lexicons/post-nominals';
import { closingQuote, nameEnds } from '../names';
import { hasOrganizationHead } from '../organization-type';
import type { InnerView } from '../view';
import { wordsOf } from '../words-of';
import { behindJudge, behindPart } from './behind-part';
import { bodyDescriptor } from './body-descriptor';
import { bodyNameEnd } from './body-name-end';
import { isBodyNoun } from './body-noun';
import { companyEnd } from './company-end';
import { degreeSpan } from './degree';
import { houseEnd } from './house-end';
import { inClass } from './in-class';
import { withoutSeat } from './legislature';
import { listedNameEnd } from './listed-name';
import { lowerTail } from './lower-tail';
import { mention } from './mention';
import { ownerEnd } from './owner-end';
import { isKnownPlace } from './place';
import { placeAfter } from './place-after';
import { isPostOf } from './post-of';
import { titleSpan } from './title-span';
import { unitChain } from './unit-chain';
import { isUnit, isWithin, sameHead, unitOfWhole } from './unit-of';

/** Capitalised words that begin no organisation's name. */
const NEVER_FIRST = new Set(
	'i he she they we it his her their my our this that these those dr mr mrs ms prof professor sir dame lord lady phd ma ba msc bsc mba however although while after before during in on at by from with as when since until and but or if for to the following'.split(
		' ',
	),
);
const HONORIFICS = new Set(
	'dr mr mrs ms prof professor sir dame president king queen prince princess pope governor bishop archbishop cardinal mayor senator ambassador sheikh rabbi emperor empress premier honorable honourable hon judge justice'.split(
		' ',
	),
);
/** Lexicon: formations that are numbered without an ordinal: "1 Signal Battalion". */
const FORMATION = /^(?:Battalion|Regiment|Brigade|Division|Squadron|Company|Battery|Wing|Corps|Group|Commando)$/;

/** "the Lisbon-based" tells of the body that follows. */
const SAYS_WHERE = /-(?:based|born|bred|led|owned|run|backed|funded|listed|trained|headquartered)$/;
/** Towns whose name means their university after "at" and "from". */
const UNIVERSITY_TOWNS = new Set(
	'oxford cambridge princeton berkeley heidelberg leiden uppsala bologna padua salamanca'.split(' '),
);
/** One word that many bodies share is none of them: "the Board". */
const BARE_HEADS = new Set(
	'class bar board parliamentary city centre center committee council department school college university institute company hospital museum foundation association society commission group club team church library office collège faculty academy trust fund union agency service services fellowship residency internship scholarship project programme program parish cathedral academy firm bank corporation organization organisation practice charity business newspaper magazine'.split(
		' ',
	),
);

/** A board that every body has: "the Board of Directors". */
const BARE_BOARD =
	/^(?:(?:Executive|Advisory|Editorial) )?(?:Board|Committee|Council)(?: of (?:Directors|Trustees|Managers|Management|Advis[eo]rs))?$/;

/** "(MPS)" after a name: an abbreviation of it. */
function abbreviation(
	view: View,
	start: number,
	at: number,
): { readonly name: string; readonly end: number } | undefined {
	const { tokens } = view;
	// "the Harbour Control Board – HCB"
	const letters = tokens[at + 1];
	if (tokens[at]?.lower === '-' && tokens[at]?.spaced && letters?.allCaps && letters.spaced && letters.text.length > 2)
		return tokens[at + 2]?.capital ? undefined : { name: letters.text, end: at + 2 };
	if (tokens[at]?.lower !== '(') return undefined;
	let end = at + 1;
	while (end - at < 4 && tokens[end] && tokens[end]?.lower !== ')') end++;
	if (tokens[end]?.lower !== ')') return undefined;
	const name = view.text(at + 1, end);
	// "Upton University (DPhil)": what was earned there, unless the letters are those of the name.
	const initials = tokens.slice(start, at).map(({ text, capital }) => (capital ? text.charAt(0) : ''));
	const own = initials.join('').includes(name.toUpperCase().replaceAll('.', ''));
	if (!own && (isPostNominal(tokens[at + 1]) || degreeSpan(view, at + 1)?.end === end)) return undefined;
	return /^[\p{Lu}][\p{L}&.-]{1,11}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name) ? { name, end: end + 1 } : undefined;
}

/** "Before serving on the Council Ann was …": the subject after a body's name begins the next clause. */
function withoutSubject(view: View, start: number, end: number): number {
	const after = view.tokens[end];
	if (after?.kind !== 'word' || after.capital || !((view as InnerView).isVerb(after) || /ed$/.test(after.lower)))
		return end;
	for (let at = Math.max(start + 1, end - 3); at < end; at++)
		if (view.subject.aliases.has(view.text(at, end).toLowerCase())) return at;
	return end;
}

/** "Ninth Circuit Judge Ann Roe": the court, before who sits there. */
function benchEnd({ tokens }: View, start: number, end: number): number {
	for (let at = start + 1; at < end - 1; at++) {
		if (!/^(?:judge|justice|magistrate)$/.test(tokens[at]?.lower ?? '') || !tokens[at + 1]?.capital) continue;
		const chief = tokens[at - 1]?.lower === 'chief' ? at - 1 : at;
		return chief > start && isGivenName(tokens[at + 1]?.lower ?? '') ? chief : end;
	}
	return end;
}

/** Leagues that stand before their clubs: "the NFL's Lions". */
const LEAGUE = /^(?:NFL|NBA|WNBA|MLB|NHL|MLS|CFL|AFL|IPL)$/;

const isOwnerAside = (name: string): boolean => isKnownPlace(name) || LEAGUE.test(name);

/** "director at Guy Carpenter.": behind "at", and with nothing behind it, stands a body's name, whatever its last word means. */
function isHeldAt(view: View, at: number, end: number): boolean {
	const next = view.tokens[end];
	// "at Cooper, a design firm": what it is follows.
	const told = next?.lower === ',' && /^an?$/.test(view.tokens[end + 1]?.lower ?? '');
	return (
		view.tokens[at - 1]?.lower === 'at' &&
		(end - at > 1 || told) &&
		end - at < 5 &&
		(!next || /^[,.;(]$/.test(next.lower) || next.lower === 'and' || view.date(end) !== undefined)
	);
}

/** End of "at Springfield" behind "University of Illinois", where a parenthesis or the clause's end shows that it is the name's. */
function campusEnd(view: View, start: number, end: number): number {
	const { tokens } = view;
	if (tokens[end]?.lower !== 'at' || !/^(?:State )?University of \p{Lu}\p{L}+$/u.test(view.text(start, end)))
		return end;
	const place = tokens[end + 1];
	if (!place?.capital || tokens[end + 2]?.capital || hasOrganizationHead([place.text])) return end;
	return end + 2;
}

/** "the renowned", "the then": what is said of a body before its name. */
const PRAISE =
	/^(?:renowned|prestigious|famous|famed|esteemed|celebrated|acclaimed|legendary|venerable|elite|selective|exclusive|distinguished|world-famous|world-renowned|world-class|internationally-renowned|highly-regarded|top-ranked|top-rated|leading|nearby|then|former|newly|erstwhile)$/;

function pastPraise(tokens: View['tokens'], at: number): number {
	let next = at;
	while (next < at + 2 && PRAISE.test(tokens[next]?.lower ?? '') && !tokens[next]?.capital) next++;
	return next;
}

/** One body by its own name, without what it belongs to. */
function single(
	view: View,
	at: number,
): { readonly start: number; readonly end: number; readonly value: OrganizationMention } | undefined {
	const { tokens } = view;
	let start = at;
	if (['the', 'a', 'an'].includes(tokens[start]?.lower ?? '') && !tokens[start]?.quoted)
		start = pastPraise(tokens, start + 1);
	const said = bodyDescriptor(view, start);
	if (said) start = said.end;
	// "the newspaper The Upton Gazette"
	if (said && tokens[start]?.lower === 'the' && tokens[start + 1]?.capital) start++;
	if (isPostOf(view, start)) return undefined;
	const close = closingQuote(tokens, start, 14);
	if (close > 0) {
		const noun = tokens[close + 1]?.lower ?? '';
		const type = DESCRIPTORS.get(noun) ?? said?.type;
		const quoted = wordsOf(view.text(start + 1, close));
		return (type || (quoted.length > 1 && hasOrganizationHead(quoted))) && tokens[start + 1]?.capital
			? {
					start: start + 1,
					end: close + (DESCRIPTORS.has(noun) ? 2 : 1),
					value: mention(view.text(start + 1, close), type),
				}
			: undefined;
	}
	const numbered =
		(tokens[start + 1]?.capital ?? false) &&
		(/^\d{1,4}(?:st|nd|rd|th|d)$/.test(tokens[start]?.lower ?? '') ||
			(/^\d{1,3}$/.test(tokens[start]?.lower ?? '') &&
				[2, 3, 4].some((more) => FORMATION.test(tokens[start + more]?.text ?? ''))));
	let end = said?.partners ? (nameEnds(tokens, start)[0] ?? 0) : bodyNameEnd(view, numbered ? start + 1 : start);
	if (!end) return undefined;
	// "St Mary's", "All Saints'": churches are named after whose they are.
	if (
		/^(?:st|saint|all)$/.test(tokens[start]?.lower ?? '') &&
		tokens[end]?.kind === 'clitic' &&
		!tokens[end + 1]?.capital
	)
		end++;
	end = houseEnd(view, start, end);
	end = withoutSubject(view, start, end);
	end = listedNameEnd(view, start, lowerTail(view, start, companyEnd(view, end, said !== undefined)));
	end = campusEnd(view, start, end);
	end = withoutSeat(view, start, end);
	end = ownerEnd(view, start, end);
	end = benchEnd(view, start, end);
	let first = start;
	// "Ghana's Starr FM", "the Kenyan Red Cross": a country before the name is not part of it when possessive.
	for (let k = start + 1; k < end - 1; k++) {
		if (
			tokens[k]?.kind === 'clitic' &&
			tokens[k]?.text !== "'" &&
			(isOwnerAside(view.text(start, k)) || k - start > 1)
		) {
			if (isOwnerAside(view.text(start, k))) first = k + 1;
			break;
		}
	}
	const name = view.text(first, end);
	// "at a Woking school": one of the town's.
	if (/^an?$/.test(tokens[at]?.lower ?? '') && end - start === 1 && !said && isBodyNoun(tokens[end]?.lower))
		return undefined;
	const head = hasOrganizationHead(wordsOf(name));
	const lower = tokens[first]?.lower ?? '';
	if (NEVER_FIRST.has(lower) && !(head && end - first > 2)) return undefined;
	if ((BARE_HEADS.has(name.toLowerCase()) || BARE_BOARD.test(name)) && !said) return undefined;
	if (/^International Journal$|^\S+-based\b/i.test(name)) return undefined;
	if (/ (?:Agreements?|Treaty|Treaties|Accords?|Pact|Protocol)$/.test(name)) return undefined;
	if (DEMONYMS.has(name) || /^\p{Lu}\.$/u.test(name) || SAYS_WHERE.test(name)) return undefined;
	if (!head && !said) {
		// "Area Commander" is a post, no body.
		// "a stringer for The Tide Economist": a paper's article is part of its name.
		const paper = tokens[at]?.text === 'The' && at > 0 && /^(?:for|at|with)$/.test(tokens[at - 1]?.lower ?? '');
		if (!paper && view.lexicon.words.get('title')?.has(tokens[end - 1]?.lower ?? '') && !isHeldAt(view, at, end))
			return undefined;
		const before = tokens[first - 1];
		if (
			HONORIFICS.has(lower) ||
			(before?.capital && HONORIFICS.has(before.lower)) ||
			view.subject.aliases.has(name.toLowerCase())
		)
			return undefined;
		if (isKnownPlace(name)) {
			const town = UNIVERSITY_TOWNS.has(lower) && /^(?:at|from|\()$/.test(tokens[at - 1]?.lower ?? '');
			if (!town) return undefined;
			return { start: first, end, value: { name, type: 'CollegeOrUniversity' } };
		}
		// "president at Charles Hale": nobody holds a post at a person.
		if (
			isGivenName(lower) &&
			!tokens[first]?.allCaps &&
			end - first > 1 &&
			end - first < 4 &&
			tokens[at]?.lower !== 'the' &&
			tokens[at - 1]?.lower !== 'at'
		)
			return undefined;
	}
	return { start: first, end, value: mention(name, said?.type) };
}

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

/**
 * An organisation: "the Metropolitan Police Service (MPS)", "Department of Physics at the University of Ulm" (with its
 * parent), "the law firm Hale", "Balliol College, Oxford" (with its place).
 */
export const organizationSlot: SlotType = (view, at) => {
	const { tokens } = view;
	const first = tokens[at];
	if (!first) return [];
	const known = registered(view, at);
	if (known) return [known];
	if (view.shouting) return [];
	const inner = behindPart(view, at) || behindJudge(view, at);
	const whole = inner > 0 ? organizationSlot(view, inner) : [];
	if (whole.length > 0) return whole.map((match) => ({ ...match, extra: { ...match.extra, body: true } }));
	const found = single(view, at);
	// "graduated MB CM": letters of a degree are no school.
	if (!found || (tokens.slice(found.start, found.end).every(isPostNominal) && !isSociety(view, found))) return [];
	let { end } = found;
	let value = found.value;
	const readings: SlotMatch[] = [{ start: found.start, end, value }];
	const add = (): void => {
		readings.unshift({ start: found.start, end, valueEnd: found.end, value });
	};
	const unit = unitOfWhole(view, found.start, end);
	if (unit > 0 && value === found.value) {
		const parent = single(view, unit + 1);
		if (parent?.end === end) {
			const campuses: SlotMatch[] = [];
			placeAfter(view, end, parent.value, unit + 1, end, campuses);
			const [campus] = campuses;
			const larger = campus ? (campus.value as OrganizationMention) : parent.value;
			value = { ...mention(view.text(found.start, unit), undefined), parent: larger };
			return [{ start: found.start, end: campus?.end ?? end, valueEnd: unit, value }, ...readings];
		}
	}
	const chain = unitChain(view, found.start, end);
	if (chain > end) {
		end = chain;
		value = mention(view.text(found.start, end), value.type);
		readings.unshift({ start: found.start, end, value });
	}
	const short = abbreviation(view, found.start, end);
	if (short) {
		value = { ...value, alternateNames: [short.name] };
		end = short.end;
		add();
	}
	const joint = tokens[end]?.lower ?? '';
	if (joint === ',' || joint === 'at' || joint === 'of' || joint === 'in' || joint === 'within') {
		const larger = single(view, end + 1);
		// "Department of Physics at KAIST"
		const letters = larger && joint === 'at' && larger.end - larger.start === 1 && tokens[larger.start]?.allCaps;
		const largerHead = larger && (letters || hasOrganizationHead(wordsOf(larger.value.name)));
		if (
			larger &&
			largerHead &&
			(isUnit(value.name) ||
				(isSchoolOf(value.name) && (joint !== ',' || /\b(?:University|College)\b/.test(larger.value.name)))) &&
			!opensTitle(view, larger.end) &&
			(joint !== ',' ||
				(!isList(view, larger.end) &&
					// "of Acme, the Centre for Tides, the Hale Fund": each is one.
					!(tokens[end + 1]?.lower === 'the' && tokens[found.start - 2]?.lower === ',') &&
					!sameHead(value.name, larger.value.name) &&
					// "the Institute of Tides, The Association of Salt": two societies in a row.
					!/^(?:Association|Society|Institut(?:e|ion)) of\b/.test(larger.value.name)))
		) {
			const turned = joint === ',' && isWithin(value.name, larger.value.name);
			value = turned ? { ...larger.value, parent: value } : { ...value, parent: larger.value };
			end = larger.end;
			add();
			const parentShort = abbreviation(view, larger.start, end);
			if (parentShort) {
				value = { ...value, parent: { ...larger.value, alternateNames: [parentShort.name] } };
				end = parentShort.end;
				add();
			}
		} else if (
			// "the University of Ulm, Department of Physics"
			larger &&
			largerHead &&
			joint === ',' &&
			isUnit(larger.value.name) &&
			hasOrganizationHead(wordsOf(value.name)) &&
			/ of /.test(larger.value.name) &&
			!opensTitle(view, larger.end) &&
			!isList(view, larger.end)
		) {
			value = { ...larger.value, parent: value };
			end = larger.end;
			add();
		} else if (joint === 'at' && /^University of/.test(value.name) && tokens[end + 1]?.capital) {
			const campus = view.slot('place', end + 1)[0];
			if (campus && campus.end - campus.start <= 3) {
				end = campus.end;
				value = mention(view.text(found.start, end), value.type);
				readings.unshift({ start: found.start, end, value });
			}
		}
	}
	placeAfter(view, end, value, found.start, found.end, readings);
	return readings;
};

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
