import type { OrganizationMention } from '../../../model';
import type { View } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { MONTHS } from '../../lexicons/calendar';
import { COUNTRY_NAMES, DEMONYMS } from '../../lexicons/countries';
import { DESCRIPTORS } from '../../lexicons/descriptors';
import { isFirm } from '../../lexicons/firms';
import { isGivenName } from '../../lexicons/given-names';
import { closingQuote, nameEnds } from '../../words/names';
import { hasOrganizationHead, organizationType } from '../../words/organization-type';
import { pastWales } from '../../words/past-wales';
import type { Token } from '../../words/tokens';
import { wordsOf } from '../../words/words-of';
import { inClass } from '../in-class';
import { isKnownPlace } from '../place';
import { isClassOf } from '../study/is-class-of';
import { isBareBoard } from './bare-board';
import { bodyDescriptor, isOwnerOfFirst } from './body-descriptor';
import { bodyNameEnd } from './body-name-end';
import { isBodyNoun } from './body-noun';
import { companyEnd } from './company-end';
import { houseEnd } from './house-end';
import { withoutSeat } from './legislature';
import { listedNameEnd } from './listed-name';
import { lowerTail } from './lower-tail';
import { mention } from './mention';
import { ownerEnd } from './owner-end';
import { isPostOf } from './post-of';
import { isPraise } from './praise';
import { isQualifier } from './qualifier';
import { spelledEnd } from './spelled-end';

/** Capitalised words that begin no organisation's name. */
const NEVER_FIRST = new Set(
	'i he she they we it his her their my our this that these those dr mr mrs ms prof professor sir dame lord lady phd ma ba msc bsc mba however although while after before during in on at by from with as when since until and but or if for to the following'.split(
		' ',
	),
);
/** What stands before the name of a person and not of a body: styles, posts, parties. */
const HONORIFICS = new Set(
	'republican democrat dr mr mrs ms prof professor sir dame president king queen prince princess pope governor bishop archbishop cardinal mayor senator ambassador sheikh rabbi emperor empress premier honorable honourable hon judge justice deputy sheriff sergeant detective constable coach'.split(
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

/** "educated at Eton and Oxford": whether a token stands behind another school in such a list. */
function isFurtherSchool(tokens: View['tokens'], at: number): boolean {
	if (tokens[at - 1]?.lower !== 'and') return false;
	let first = at - 1;
	while (first > at - LONGEST_SCHOOLS && (tokens[first - 1]?.capital || /^[,'’]/.test(tokens[first - 1]?.text ?? '')))
		first--;
	return tokens[first - 1]?.lower === 'at' && tokens[first - 2]?.lower === 'educated';
}
/** Words and marks of the schools before the last. */
const LONGEST_SCHOOLS = 12;

const GRADUATES = /^graduat(?:e|es|ed|ing)$/;

/** One word that many bodies share, or that tells how somebody is of one, is none of them: "the Board", "Foreign". */
const BARE_HEADS = new Set(
	'academies societies foreign honorary corresponding friends guild fm am tv laboratory lab class bar board parliamentary city centre center committee council department school college university institute company hospital museum foundation association society commission group club team church library office collège faculty academy trust fund union agency service services fellowship residency internship scholarship project programme program parish cathedral firm bank corporation organization organisation practice charity business newspaper magazine'.split(
		' ',
	),
);

/** Leagues that stand before their clubs: "the NFL's Lions". */
const LEAGUE = /^(?:NFL|NBA|WNBA|MLB|NHL|MLS|CFL|AFL|IPL)$/;

const isOwnerAside = (name: string): boolean => isKnownPlace(name) || LEAGUE.test(name);

function pastPraise(tokens: View['tokens'], at: number): number {
	let next = at;
	while (next < at + 2 && isPraise(tokens[next]?.lower ?? '') && !tokens[next]?.capital) next++;
	// "newly formed Acme"
	const isFormed = tokens[next - 1]?.lower === 'newly' && /ed$/.test(tokens[next]?.lower ?? '');
	return isFormed && !tokens[next]?.capital ? next + 1 : next;
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

/** "Tallow High School Class of 1941": a class is no part of its school's name. */
const classEnd = ({ tokens }: View, start: number, end: number): number =>
	end - start > 1 && isClassOf(tokens, end - 1) ? end - 1 : end;

const isOtherThanClub = (name: string): boolean =>
	hasOrganizationHead(wordsOf(name)) && organizationType(name) !== 'SportsTeam';

/** "Tallow Rovers of the Salt League": a club, and where it plays. */
function clubEnd(view: View, start: number, end: number): number {
	const { tokens } = view;
	if (!/^(?:league|conference|division)$/.test(tokens[end - 1]?.lower ?? '')) return end;
	for (let at = start + 1; at < end - 2; at++)
		if (tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'the')
			return isOtherThanClub(view.text(start, at)) ? end : at;
	return end;
}

/** Whether "of the Salt League" follows. */
function playsInLeague({ tokens }: View, at: number): boolean {
	if (tokens[at]?.lower !== 'of' || tokens[at + 1]?.lower !== 'the') return false;
	let end = at + 2;
	while (tokens[end]?.capital) end++;
	return /^(?:league|conference|division)$/.test(tokens[end - 1]?.lower ?? '');
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

/** "Ninth Circuit Judge Ann Roe", "254th Infantry Col. Tom Reed": the court or the unit, before who sits or commands there. */
function benchEnd({ tokens }: View, start: number, end: number): number {
	for (let at = start + 1; at < end - 1; at++) {
		if (!SITS.test(tokens[at]?.lower ?? '') || !tokens[at + 1]?.capital) continue;
		const chief = tokens[at - 1]?.lower === 'chief' ? at - 1 : at;
		return chief > start && isGivenName(tokens[at + 1]?.lower ?? '') ? chief : end;
	}
	return end;
}

const SITS =
	/^(?:judge|justice|magistrate|(?:col|lt|capt|maj|gen|sgt|cpl|pvt)\.?|colonel|lieutenant|captain|major|general|sergeant)$/;

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

/** A body by its own name, as it was found. */
export interface SingleBody {
	readonly start: number;
	readonly end: number;
	readonly value: OrganizationMention;
}

/** What is said of a body before its name, and where the name begins. */
interface Opening {
	/** Where the words about the body begin. */
	readonly at: number;
	readonly start: number;
	readonly said: ReturnType<typeof bodyDescriptor>;
}

/** One body by its own name, without what it belongs to. */
export function singleBody(view: View, at: number): SingleBody | undefined {
	const { tokens } = view;
	const opening = openingAt(view, at);
	const { start, said } = opening;
	if (isPostOf(view, start)) return undefined;
	const close = closingQuote(tokens, start, 14);
	if (close > 0) return quotedBody(view, opening, close);
	const end = nameEnd(view, opening);
	// "chair of Upton's oldest bank": the town is nobody's employer.
	if (!end || isOwnerOfFirst(view, end)) return undefined;
	const first = pastOwner(view, start, end);
	const name = view.text(first, end);
	const type = said?.type ?? (playsInLeague(view, end) ? 'SportsTeam' : undefined);
	// "at a Woking school": one of the town's.
	if (/^an?$/.test(tokens[at]?.lower ?? '') && end - start === 1 && !said && isBodyNoun(tokens[end]?.lower))
		return undefined;
	// "the Soviet Union": a country; "LLB University of Tallow": a degree, and where it is from.
	if (COUNTRY_NAMES.has(name) || (end - first > 2 && isDegreeLetters(tokens[first]))) return undefined;
	const isHeaded = hasOrganizationHead(wordsOf(name));
	if (NEVER_FIRST.has(tokens[first]?.lower ?? '') && !(isHeaded && end - first > 2)) return undefined;
	if (isNoBody(name, said !== undefined)) return undefined;
	if (isHeaded || type) return { start: first, end, value: mention(name, type) };
	return isOther(view, at, first, end, name) ? undefined : townOrBody(view, at, first, end, name);
}

/** "LLB", "BA": letters of a degree that stand before its university's name. */
const isDegreeLetters = (token: Token | undefined): boolean =>
	/^(?:LL[BM]|[BM](?:A|Sc|S|D|Ed|Phil|Eng|Com|BA)|PhD|DPhil)$/.test(token?.text ?? '');

/** Reads past articles, praise and what the body is: "the renowned law firm". */
function openingAt(view: View, at: number): Opening {
	const { tokens } = view;
	const isArticle = ['the', 'a', 'an'].includes(tokens[at]?.lower ?? '') && !tokens[at]?.quoted;
	const isNew = tokens[at]?.lower === 'newly';
	const start = isArticle || isNew ? pastPraise(tokens, isNew ? at : at + 1) : at;
	const said = bodyDescriptor(view, start);
	if (!said) return { at, start, said };
	// "the newspaper The Upton Gazette"
	const isOwn = tokens[said.end]?.lower === 'the' && tokens[said.end + 1]?.capital;
	return { at, start: isOwn ? said.end + 1 : said.end, said };
}

/** Lexicon: businesses that go by names in quotation marks, and never works. */
const OF_TRADE =
	/^(?:restaurant|bistro|café|cafe|bakery|bookshop|shop|bar|pub|inn|hotel|salon|studio|agency|firm|company|clinic)$/;

/** "“Salt Roads” magazine": a name between quotation marks, where its words or the noun beside it are a body's. */
function quotedBody(view: View, { start, said }: Opening, close: number): SingleBody | undefined {
	const noun = view.tokens[close + 1]?.lower ?? '';
	const type = DESCRIPTORS.get(noun) ?? said?.type;
	const name = view.text(start + 1, close);
	const quoted = wordsOf(name);
	// "the restaurant “Red Door”"
	const isSaid = said !== undefined && OF_TRADE.test(view.tokens[start - 1]?.lower ?? '');
	if (!(type || isSaid || (quoted.length > 1 && hasOrganizationHead(quoted))) || !view.tokens[start + 1]?.capital)
		return undefined;
	return { start: start + 1, end: close + (DESCRIPTORS.has(noun) ? 2 : 1), value: mention(name, type) };
}

/** "the 42nd Regiment", "1 Signal Battalion": a number that opens the name of a formation. */
function isNumbered({ tokens }: View, start: number): boolean {
	if (!tokens[start + 1]?.capital) return false;
	const number = tokens[start]?.lower ?? '';
	return (
		/^\d{1,4}(?:st|nd|rd|th|d)$/.test(number) ||
		(/^\d{1,3}$/.test(number) && [2, 3, 4].some((more) => FORMATION.test(tokens[start + more]?.text ?? '')))
	);
}

/** Where the name ends; 0 where there is none. */
function nameEnd(view: View, { start, said }: Opening): number {
	const { tokens } = view;
	let end = said?.partners
		? (nameEnds(tokens, start)[0] ?? 0)
		: bodyNameEnd(view, isNumbered(view, start) ? start + 1 : start);
	if (!end) return 0;
	// "St Mary's", "All Saints'": churches are named after whose they are.
	const isSaints = /^(?:st|saint|all)$/.test(tokens[start]?.lower ?? '');
	if (isSaints && tokens[end]?.kind === 'clitic' && !tokens[end + 1]?.capital) end++;
	const spelled = spelledEnd(view, start, end);
	if (spelled > end) return spelled;
	end = withoutSubject(view, start, houseEnd(view, start, end));
	// "the tech companies Acme, Bold and Corda": several, and no firm of partners.
	const isOne = said !== undefined && !tokens[said.end - 1]?.lower.endsWith('s');
	end = listedNameEnd(view, start, lowerTail(view, start, companyEnd(view, end, isOne)));
	if (end - start > 1) end = pastWales(tokens, end);
	for (const endOf of [campusEnd, classEnd, clubEnd, withoutSeat, ownerEnd, benchEnd]) end = endOf(view, start, end);
	// "Kelp+"
	return tokens[end]?.text === '+' && !tokens[end]?.spaced ? end + 1 : end;
}

/** "Ghana's Starr FM", "the NFL's Lions": where the name begins behind a country or a league that owns the body. */
function pastOwner(view: View, start: number, end: number): number {
	// "St. Paul's Lutheran Church": the saint, and no town.
	if (/^(?:st|saint)\.?$/.test(view.tokens[start]?.lower ?? '')) return start;
	for (let at = start + 1; at < end - 1; at++) {
		const token = view.tokens[at];
		if (token?.kind !== 'clitic' || token.text === "'") continue;
		const isOwner = isOwnerAside(view.text(start, at));
		if (isOwner) return at + 1;
		if (at - start > 1) return start;
	}
	return start;
}

/** Ages and movements that artists and thinkers are of: "an engraver of the High Renaissance". */
const ERA =
	/^(?:\p{Lu}\p{Ll}+ )?(?:Renaissance|Restoration|Enlightenment|Reformation|Counter-Reformation|Middle Ages|Baroque|Rococo|Romanticism|Impressionism|Modernism|Risorgimento|Belle Époque|Gilded Age|Weimar Republic)$/u;

/** Whether a name is one that many bodies share, or a thing's. */
function isNoBody(name: string, isDescribed: boolean): boolean {
	if (!isDescribed && (BARE_HEADS.has(name.toLowerCase()) || isBareBoard(name))) return true;
	if (/^International Journal$|^\S+-based\b|^(?:(?:Holy|Heavenly) )?Father$/i.test(name)) return true;
	if (/ (?:Agreements?|Treaty|Treaties|Accords?|Pact|Protocol)$/.test(name)) return true;
	if (ERA.test(name)) return true;
	// "Ulm and Upton Universities", "Universities of Ulm and Upton": two, by the words of neither.
	if (/^Universities of |^(?!.* (?:of|for) ).* and [^,]{2,40} (?:Universities|Colleges|Hospitals)$/.test(name))
		return true;
	return DEMONYMS.has(name) || /^\p{Lu}\.$/u.test(name) || SAYS_WHERE.test(name);
}

/** "President Reed", "Otto Reed", "Otto B. Reed", "Benedict XVI": the last word of somebody's name. */
function endsPerson(before: Token, word: Token): boolean {
	if (!before.capital || before.kind !== 'word') return false;
	const isNamed = isGivenName(before.lower) && !MONTHS.has(before.lower) && !before.allCaps;
	return HONORIFICS.has(before.lower) || isNamed || /^\p{Lu}\.$/u.test(before.text) || /^[IVX]+$/.test(word.text);
}

/** Whether a name without a body's word is a post ("Area Commander"), or somebody with a style before the name. */
function isOther(view: View, at: number, first: number, end: number, name: string): boolean {
	const { tokens } = view;
	// "a stringer for The Tide Economist": a paper's article is part of its name.
	const isPaper = tokens[at]?.text === 'The' && at > 0 && /^(?:for|at|with)$/.test(tokens[at - 1]?.lower ?? '');
	const isTitle = name !== 'Duke' && (view.lexicon.words.get('title')?.has(tokens[end - 1]?.lower ?? '') ?? false);
	if (!isPaper && isTitle && !isHeldAt(view, at, end)) return true;
	return (
		HONORIFICS.has(tokens[first]?.lower ?? '') ||
		(first > 0 && endsPerson(tokens[first - 1] as Token, tokens[first] as Token)) ||
		view.subject.aliases.has(name.toLowerCase())
	);
}

/** Behind "of" and "the" a name may say of what sort something is; behind "at" it is where. */
const maySaySort = ({ tokens }: View, at: number): boolean =>
	tokens[at]?.lower === 'the' || /^(?:of|the)$/.test(tokens[at - 1]?.lower ?? '');

/** A body by a name that tells nothing: never a place or a person, save a town that stands for its university. */
function townOrBody(view: View, at: number, first: number, end: number, name: string): SingleBody | undefined {
	const { tokens } = view;
	const lower = tokens[first]?.lower ?? '';
	const before = tokens[at - 1]?.lower ?? '';
	if (isKnownPlace(name)) {
		const isTown =
			(UNIVERSITY_TOWNS.has(lower) && (/^(?:at|from|\()$/.test(before) || isFurtherSchool(tokens, at))) ||
			// "graduated from Leeds"
			(before === 'from' && GRADUATES.test(tokens[at - 2]?.lower ?? '') && !COUNTRY_NAMES.has(name));
		return isTown ? { start: first, end, value: { name, type: 'CollegeOrUniversity' } } : undefined;
	}
	// "president at Charles Hale": nobody holds a post at a person.
	// "Sid B. Quill": an initial amid three words is a person's, whatever the first is.
	if (maySaySort(view, at) && isQualifier(view, first, end)) return undefined;
	const isInitialled = end - first === 3 && /^\p{Lu}\.$/u.test(tokens[first + 1]?.text ?? '');
	const isPerson =
		(isGivenName(lower) || isInitialled) &&
		!isFirm(name) &&
		!inClass(view, 'duty', tokens[end - 1]?.lower) &&
		!tokens[first]?.allCaps &&
		end - first > 1 &&
		end - first < 4 &&
		tokens[at]?.lower !== 'the' &&
		before !== 'at';
	return isPerson ? undefined : { start: first, end, value: mention(name, undefined) };
}
