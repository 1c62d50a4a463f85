import type { View } from '../../frames/frame';
import { DEMONYMS } from '../../lexicons/countries';
import { isFirm } from '../../lexicons/firms';
import { isGivenName } from '../../lexicons/given-names';
import { CONTINENTS } from '../../lexicons/peoples';
import { hasOrganizationHead } from '../../words/organization-type';
import { wordsOf } from '../../words/words-of';
import { isKnownPlace } from '../place';
import { titleSpan } from '../role/title-span';
import { hasOwnHead } from './has-own-head';
import { isMatter } from './listed-name';

/** Schools that are known by one word. */
const ONE_WORD_SCHOOLS = new Set(
	'eton harrow winchester rugby westminster oxford cambridge harvard yale stanford princeton mit caltech columbia cornell dartmouth duke'.split(
		' ',
	),
);
/** What hospitals and institutes are for, two at a time: "Teaching and Research Hospital". */
const BOTH =
	/^(?:Training|Teaching|Research|Education|Educational|Development|Treatment|Rehabilitation|Medical|Science|Technology)$/;

/** Houses of care, and those that no name of its own tells apart. */
const CARE = /^(?:Hospital|Clinic|Infirmary|Sanatorium)$/;
const GENERAL_CARE =
	/^(?:Medical|Health|Cancer|Trauma|Research|Heart|Rehabilitation|Surgery|Surgical|Healthcare) (?:Cent(?:er|re)|Clinics?|Institute)$/;

const STYLED = /^(?:Chief|Judge|Justice|Magistrate|Senator|Governor|President|Professor|Bishop|Dr|Mr|Mrs|Ms)$/;
const PARISH =
	/^(?:First|Second|Third|St\.?|Saint|Holy|Our Lady|Trinity|Grace|Calvary|Bethel|Zion|Mount|Mt\.?|Immanuel|Emmanuel)\b.{0,40}\b(?:Church|Cathedral|Parish|Chapel|Temple|Synagogue)$/;

const isOrigin = (word: string): boolean => DEMONYMS.has(word) || CONTINENTS.has(word);

/** Last words of firms behind "and". */
const BESIDE =
	/^(?:Resorts|Suites|Spas?|Residences|Sons|Brothers|Daughters|Partners|Associates|Company|Co|Services|Solutions|Systems|Technologies|Restaurants|Productions|Publications|Beverages|Foods|Insurance|Gardens|Friends|Ear)$/;

/** Endings of words for what can be had or done, and for nobody's firm: "Opportunities", "Prevention". */
const ABSTRACT = /^\p{Lu}\p{Ll}{3,}(?:ity|ities|tion|tions|sion|ment|ments|ness|ance|ence|ship|ism|ics)$/u;

/** "Committee on Veterans Employment and Training Services": two matters behind one "on". */
function isListedBehindOn(view: View, start: number, split: number): boolean {
	if (!isMatter(view, split - 1) || !isMatter(view, split + 1)) return false;
	for (let at = split - 1; at > start; at--)
		if (view.tokens[at]?.lower === 'on')
			return /^(?:sub)?(?:committee|commission|council)$/.test(view.tokens[at - 1]?.lower ?? '');
	return false;
}

/** "Commission on Rights and Opportunities", "Centers for Tide Control and Prevention": two matters, the last one word. */
function isAbstractPair(view: View, start: number, split: number): boolean {
	const { tokens } = view;
	if (tokens[split + 2]?.capital || !ABSTRACT.test(tokens[split + 1]?.text ?? '')) return false;
	if (!isMatter(view, split - 1) && !ABSTRACT.test(tokens[split - 1]?.text ?? '')) return false;
	for (let at = split - 2; at > start && at > split - 5; at--)
		if (/^(?:on|for|of)$/.test(tokens[at]?.lower ?? '')) return hasOrganizationHead([tokens[at - 1]?.text ?? '']);
	return false;
}

/** Words by which one body of two regions is known: "Greater Upton and North Tallow Health Authority". */
const REGIONAL =
	/^(?:North|South|East|West|Northern|Southern|Eastern|Western|Great|Greater|Upper|Lower|Central|Mid|Inner|Outer|New|National|Royal|Isle|County|City|Railway|Railroad|Council|Canal|Authority|District|Borough|Constabulary|Police|Diocese|Hospitals?|Trust|Society|Association|Museum|Library|Festival|Committee|Commission|Department|Ministry|Act)$/;

const isRegional = (left: readonly string[], right: readonly string[]): boolean =>
	isKnownPlace(left.join(' ')) || [...left, ...right].some((word) => REGIONAL.test(word));

/** The last "of" or "for" before a token. */
function lastParticle(view: View, start: number, end: number): number {
	for (let at = end - 1; at > start; at--)
		if (view.tokens[at]?.lower === 'of' || view.tokens[at]?.lower === 'for') return at;
	return -1;
}

/** An "and" within a span that may be one body's name. */
interface Conjunction {
	readonly view: View;
	readonly start: number;
	/** The token of the "and". */
	readonly split: number;
	readonly end: number;
	/** The words on its sides. */
	readonly left: readonly string[];
	readonly right: readonly string[];
}

/** Tells whether the "and" joins words of one name; `undefined` where it cannot tell. */
type ConjunctionReading = (conjunction: Conjunction) => boolean | undefined;

const when = (told: boolean, isOne: boolean): boolean | undefined => (told ? isOne : undefined);

/** The lower-case word at a distance from the "and". */
const near = ({ view, split }: Conjunction, distance: number): string => view.tokens[split + distance]?.lower ?? '';

const joinsMatters = ({ view, split }: Conjunction): boolean => isMatter(view, split - 1) && isMatter(view, split + 1);

/** "Eton and King's College": a school that is known by one word. */
const besideSchool: ConjunctionReading = ({ view, start, split }) =>
	when(split - start === 1 && ONE_WORD_SCHOOLS.has(view.tokens[start]?.lower ?? ''), false);

const beforeArticle: ConjunctionReading = (conjunction) => when(near(conjunction, 1) === 'the', false);

/** "at the Court of Appeal and for Judge Roe", "of the Institute of Tides and of the Salt Guild": what follows is another's. */
const beforePreposition: ConjunctionReading = (conjunction) => {
	const { view, start, split } = conjunction;
	const next = near(conjunction, 1);
	if (next === 'of') return when(near(conjunction, 2) === 'the', false);
	return when(next === 'for' && !view.tokens.slice(start, split).some(({ lower }) => lower === 'for'), false);
};

/** "Federation of Students and Borough Councillor", "… Council and Director of the Fund": a post of its own begins. */
const beforePost: ConjunctionReading = ({ view, start, split, end }) => {
	const post = titleSpan(view, split + 1, true);
	if (!post) return undefined;
	if (post.end < end) return when(/^(?:of|for|at)$/.test(view.tokens[post.end]?.lower ?? ''), false);
	const isMattersName = isMatter(view, end - 1) || ABSTRACT.test(view.tokens[end - 1]?.text ?? '');
	const headsNoBody = post.sort === 'post' && !/s$/.test(post.head) && !hasOrganizationHead([post.head]);
	return when(!isMattersName && split > start + 1 && headsNoBody, false);
};

/** "the Eastern District and Justice Ruth Hale of the Supreme Court": a person. */
const beforePerson: ConjunctionReading = (conjunction) =>
	when(STYLED.test(conjunction.right[0] ?? '') && isGivenName(near(conjunction, 2)), false);

/** "the Moose Lodge and First Methodist Church": a church that goes by its patron or its count stands for itself. */
const beforeParish: ConjunctionReading = ({ right }) => when(PARISH.test(right.join(' ')), false);

/** "St Michael and All Angels", "St Peter and St Paul": one church that is called after both. */
const ofTwoSaints: ConjunctionReading = ({ left, right }) =>
	when(/^(?:St|Saint|Saints|SS)\b/.test(left[0] ?? '') && TWO_SAINTS.test([left.at(-1), ...right].join(' ')), true);
const TWO_SAINTS =
	/^(?:\p{Lu}\p{Ll}+ All (?:Angels|Saints)|Peter (?:St\.? |Saint )?Paul|Philip (?:St\.? |Saint )?James|Simon (?:St\.? |Saint )?Jude|Cosmas (?:St\.? |Saint )?Damian|Cyril (?:St\.? |Saint )?Methodius)\b/u;

/** "Commission on Asian and Pacific Island Affairs": whom or what a body is for, of two peoples. */
const ofPeoples: ConjunctionReading = (conjunction) =>
	when(/^(?:on|of|for|in)$/.test(near(conjunction, -2)) && isOrigin(conjunction.left.at(-1) ?? ''), true);

/** "Waitrose and British Airways": a country opens a name of its own. */
const beforeCountry: ConjunctionReading = ({ right }) =>
	when(right.length > 1 && DEMONYMS.has(right[0] ?? '') && hasOrganizationHead(right), false);

/** "Hale Institute and State University" */
const stateUniversity: ConjunctionReading = ({ right }) =>
	when(/^(?:State|Agricultural|Mechanical) (?:University|College)$/.test(right.join(' ')), true);

/** "Roe and Roe": a firm. */
const sameTwice: ConjunctionReading = ({ left, right }) =>
	when(left.length === 1 && right.length === 1 && left[0] === right[0], true);

/** "the Emerging Networks and Technologies Laboratory": what one laboratory is for. */
const laboratory: ConjunctionReading = (conjunction) => {
	const { left, right } = conjunction;
	const isPlural = /s$/.test(left.at(-1) ?? '');
	return when(/^(?:Laboratory|Lab)$/.test(right.at(-1) ?? '') && joinsMatters(conjunction) && isPlural, true);
};

/** "Department of Software and Information Engineering": a unit for two matters. */
const unitForTwo: ConjunctionReading = ({ view, left, split, end }) =>
	when(
		/^(?:Department|Dept\.?|Division|Faculty|School)$/.test(left[0] ?? '') &&
			left[1] === 'of' &&
			view.tokens[split + 1]?.capital === true &&
			isMatter(view, end - 1) &&
			end - split > 2,
		true,
	);

/** "Senate Health and Human Services Committee", "Bar Association Family Law and Probate Section": for two things. */
const committee: ConjunctionReading = ({ view, split, right }) =>
	when(/^(?:(?:sub)?committee|section)$/i.test(right.at(-1) ?? '') && isMatter(view, split - 1), true);

/** "Transactions on Tides and Waves": one journal. */
const transactions: ConjunctionReading = ({ view, start, split }) =>
	/\btransactions on\b/i.test(view.text(start, split)) ? !view.tokens[split + 1]?.allCaps : undefined;

/** "Institute of Languages and Letters of Ulm University": two matters of one institute. */
const mattersOfInstitute: ConjunctionReading = (conjunction) => {
	const { view, start, split } = conjunction;
	const isOwned = /^(?:of|at)$/.test(near(conjunction, 2));
	return when(joinsMatters(conjunction) && isOwned && lastParticle(view, start, split) >= 0, true);
};

/** "Advocates for Children and Families": two matters behind one "for". */
const mattersBehindFor: ConjunctionReading = (conjunction) => {
	const isLast = conjunction.split + 2 === conjunction.end;
	return when(isLast && joinsMatters(conjunction) && /^(?:for|of)$/.test(near(conjunction, -2)), true);
};

/** "Tidewell Hospital and Clinics", "Upton Training and Research Hospital", "Roe and Sons": no body is called by the right side alone. */
const noBodyAlone: ConjunctionReading = ({ left, right }) => {
	const next = right.findIndex((word) => word === 'and' || word === '&');
	const beside = next < 0 ? right : right.slice(0, next);
	// "Upton Hospital and Medical Center"
	if (CARE.test(left.at(-1) ?? '') && GENERAL_CARE.test(beside.join(' '))) return true;
	const both = beside.length === 2 && BOTH.test(beside[0] ?? '') && BOTH.test(left.at(-1) ?? '');
	if ((beside.length === 1 || both) && hasOrganizationHead(beside)) return true;
	return when(right.length === 1 && BESIDE.test(right[0] ?? ''), true);
};

/** "Bell Central and Marian College": a school of two names has one word for each, "William and Mary College". */
const besideCollege: ConjunctionReading = ({ view, split, left, right }) =>
	when(
		left.length > 1 &&
			right.length === 2 &&
			/^(?:College|High|Academy|University)$/.test(right[1] ?? '') &&
			!(right[1] === 'University' && (isMatter(view, split + 1) || /(?:al|ics|ogy)$/.test(right[0] ?? ''))) &&
			!left.some((word) => /^(?:of|the|for|&)$/.test(word)) &&
			!hasOrganizationHead(left),
		false,
	);

/** "Benevolent and Protective Order of Elks", "Free and Accepted Masons": qualities, and no body by themselves. */
const ofBrothers: ConjunctionReading = ({ left }) =>
	when(
		left.length === 1 &&
			/^(?:Benevolent|Protective|Ancient|Free|Loyal|Independent|Improved|Venerable)$/.test(left[0] ?? ''),
		true,
	);

/** "County and Borough Asylum", "City and County Museum": whose the body is, and none by itself. */
const ofCounty: ConjunctionReading = ({ left, right }) =>
	when(left.length === 1 && COUNTY.test(left[0] ?? '') && COUNTY.test(right[0] ?? '') && right.length > 1, true);
const COUNTY = /^(?:County|City|Borough|Burgh|Town|District|State|National|Federal|Municipal|Parish)$/;

/** "Marks and Spencer": a firm that goes by two names. */
const firmOfTwo: ConjunctionReading = ({ view, start, end }) =>
	when(isFirm(view.text(start, end).replace(/ and /g, ' & ')), true);

const pairOfMatters: ConjunctionReading = ({ view, start, split }) =>
	when(isListedBehindOn(view, start, split) || isAbstractPair(view, start, split), true);

/** "School of Law and Politics": what stands after "of" is listed, unless the right side is a body of its own. */
const listedBehindHead: ConjunctionReading = ({ view, start, split, left, right }) => {
	if (left.length === 1 || !hasOrganizationHead(left)) return undefined;
	return lastParticle(view, start, split) >= 0 && !(hasOrganizationHead(right) && hasOwnHead(right));
};

/**
 * "Tide Mobility and Roe Skin Health": two bodies, where each has a name of its own and none is a region's. Behind a comma,
 * "Acme, Tide Mobility and Roe Systems", the "and" is the list's.
 */
const namesOfTheirOwn: ConjunctionReading = ({ view, start, split, left, right }) => {
	const isListed =
		view.tokens[start - 1]?.lower === ',' && right.length > 1 && (!isMatter(view, split - 1) || !isMatter(view, start));
	const isApart = left.length > 1 && (right.length > 2 || isListed) && lastParticle(view, start, split) < 0;
	return when(isApart && !isMatter(view, split + 1) && !isRegional(left, right), false);
};

/**
 * "of Salt Review, Production and Tide Management, and Upton Letters": in a list whose last comma stands before its "and", any
 * other "and" between matters is a name's.
 */
const inSerialList: ConjunctionReading = ({ view: { tokens }, view, start, split, end }) => {
	const isBeforeLast = tokens[end]?.lower === ',' && tokens[end + 1]?.lower === 'and' && tokens[end + 2]?.capital;
	const isLast = tokens[start - 1]?.lower === 'and' && tokens[start - 2]?.lower === ',';
	if (!isBeforeLast && !isLast) return undefined;
	for (let at = start; at < split; at++) if (!isMatter(view, at)) return undefined;
	return when(isMatter(view, end - 1), true);
};

/** The readings, in order: the first that can tell is followed. */
const READINGS: readonly ConjunctionReading[] = [
	firmOfTwo,
	ofCounty,
	ofBrothers,
	ofTwoSaints,
	besideCollege,
	besideSchool,
	beforeArticle,
	beforePreposition,
	beforePost,
	beforePerson,
	beforeParish,
	ofPeoples,
	beforeCountry,
	stateUniversity,
	sameTwice,
	laboratory,
	committee,
	unitForTwo,
	transactions,
	mattersOfInstitute,
	mattersBehindFor,
	noBodyAlone,
	pairOfMatters,
	inSerialList,
	listedBehindHead,
	namesOfTheirOwn,
];

/** Whether the "and" of a span joins words of one name: "Hampshire and Isle of Wight Constabulary", "Institute of Arts and Letters". */
export function isWithinName(view: View, start: number, split: number, end: number): boolean {
	if (view.tokens[split]?.lower !== 'and') return true;
	const left = wordsOf(view.text(start, split));
	const right = wordsOf(view.text(split + 1, end));
	const conjunction = { view, start, split, end, left, right };
	for (const reading of READINGS) {
		const isOne = reading(conjunction);
		if (isOne !== undefined) return isOne;
	}
	return hasOrganizationHead(right);
}
