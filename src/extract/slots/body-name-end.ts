import type { View } from '../frame';
import { DEMONYMS } from '../lexicons/countries';
import { isGivenName } from '../lexicons/given-names';
import { conjunctions, nameEnds } from '../names';
import { hasOrganizationHead } from '../organization-type';
import { wordsOf } from '../words-of';
import { isMatter } from './listed-name';
import { isKnownPlace } from './place';
import { titleSpan } from './title-span';

/** Where the name that begins at `at` ends: particles and "and" are crossed only where the name is one body's. */
export function bodyNameEnd(view: View, at: number): number {
	const { tokens } = view;
	const ends = nameEnds(tokens, at);
	let parted = Number.POSITIVE_INFINITY;
	for (const end of ends) {
		const splits = conjunctions(tokens, at, end);
		// "both the Salt Opera and State Street Ballet": two.
		const both =
			tokens[at - 1]?.lower === 'both' || (tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'both');
		const outer = splits.filter((split) => both || split >= parted || !isInner(view, at, split, end));
		if (outer.length === 0) return end;
		// "University of Tallow and Rice University": nor is "University of Tallow and Rice" one body.
		for (const split of outer) {
			const next = splits.find((other) => other > split) ?? end;
			if (hasOwnHead(wordsOf(view.text(split + 1, next)))) parted = Math.min(parted, split);
		}
	}
	return ends.at(-1) ?? 0;
}

/** Schools that are known by one word. */
const ONE_WORD_SCHOOLS = new Set(
	'eton harrow winchester rugby westminster oxford cambridge harvard yale stanford princeton mit caltech columbia cornell dartmouth duke'.split(
		' ',
	),
);
/** What hospitals and institutes are for, two at a time: "Teaching and Research Hospital". */
const BOTH =
	/^(?:Training|Teaching|Research|Education|Educational|Development|Treatment|Rehabilitation|Medical|Science|Technology)$/;

/** Whether the "and" of a span joins words of one name: "Hampshire and Isle of Wight Constabulary", "Institute of Arts and Letters". */
function isInner(view: View, start: number, split: number, end: number): boolean {
	const { tokens } = view;
	if (tokens[split]?.lower !== 'and') return true;
	// "Eton and King's College": a school that is known by one word.
	if (split - start === 1 && ONE_WORD_SCHOOLS.has(tokens[start]?.lower ?? '')) return false;
	if (tokens[split + 1]?.lower === 'the') return false;
	// "at the Court of Appeal and for Judge Roe": what follows is another's.
	if (tokens[split + 1]?.lower === 'for' && !tokens.slice(start, split).some(({ lower }) => lower === 'for'))
		return false;
	// "president of the Institute of Tides and of the Salt Guild"
	if (tokens[split + 1]?.lower === 'of' && tokens[split + 2]?.lower === 'the') return false;
	// "… Council and Director of the Fund": a post of its own begins.
	const post = titleSpan(view, split + 1, true);
	// "Federation of Students and Borough Councillor": a post, which heads no body's name.
	if (
		post &&
		post.end >= end &&
		!isMatter(view, end - 1) &&
		!ABSTRACT.test(tokens[end - 1]?.text ?? '') &&
		split > start + 1 &&
		post.sort === 'post' &&
		!/s$/.test(post.head) &&
		!hasOrganizationHead([post.head])
	)
		return false;
	if (post && post.end < end && /^(?:of|for|at)$/.test(tokens[post.end]?.lower ?? '')) return false;
	// "the Eastern District and Justice Ruth Hale of the Supreme Court": a person.
	if (STYLED.test(tokens[split + 1]?.text ?? '') && isGivenName(tokens[split + 2]?.lower ?? '')) return false;
	const left = wordsOf(view.text(start, split));
	const right = wordsOf(view.text(split + 1, end));
	// "the Moose Lodge and First Methodist Church": a church that goes by its patron or its count stands for itself.
	if (PARISH.test(right.join(' '))) return false;
	// "Commission on Asian and Pacific Island Affairs": whom or what a body is for, of two peoples.
	if (/^(?:on|of|for|in)$/.test(tokens[split - 2]?.lower ?? '') && isOrigin(tokens[split - 1]?.text ?? '')) return true;
	// "Waitrose and British Airways": a country opens a name of its own.
	if (right.length > 1 && DEMONYMS.has(right[0] ?? '') && hasOrganizationHead(right)) return false;
	// "Hale Institute and State University"
	if (/^(?:State|Agricultural|Mechanical) (?:University|College)$/.test(right.join(' '))) return true;
	// "Roe and Roe": a firm.
	if (left.length === 1 && right.length === 1 && left[0] === right[0]) return true;
	// "the Emerging Networks and Technologies Laboratory": what one laboratory is for.
	if (
		/^(?:Laboratory|Lab)$/.test(right.at(-1) ?? '') &&
		isMatter(view, split - 1) &&
		isMatter(view, split + 1) &&
		/s$/.test(left.at(-1) ?? '')
	)
		return true;
	// "Senate Health and Human Services Committee": a chamber's committee for two things.
	if (/^(?:sub)?committee$/i.test(right.at(-1) ?? '') && isMatter(view, split - 1)) return true;
	if (/\btransactions on\b/i.test(view.text(start, split))) return !tokens[split + 1]?.allCaps;
	// "Institute of Languages and Letters of Ulm University": two matters of one institute.
	if (
		isMatter(view, split - 1) &&
		isMatter(view, split + 1) &&
		/^(?:of|at)$/.test(tokens[split + 2]?.lower ?? '') &&
		lastParticle(view, start, split) >= 0
	)
		return true;
	// "Advocates for Children and Families": two matters behind one "for".
	if (
		split + 2 === end &&
		isMatter(view, split - 1) &&
		isMatter(view, split + 1) &&
		/^(?:for|of)$/.test(tokens[split - 2]?.lower ?? '')
	)
		return true;
	const leftHead = left.length > 1 && hasOrganizationHead(left);
	const rightHead = hasOrganizationHead(right);
	// "Tidewell Hospital and Clinics", "Upton Training and Research Hospital": no body is called by the right side alone.
	const next = right.findIndex((word) => word === 'and' || word === '&');
	const near = next < 0 ? right : right.slice(0, next);
	const both = near.length === 2 && BOTH.test(near[0] ?? '') && BOTH.test(left.at(-1) ?? '');
	if ((near.length === 1 || both) && hasOrganizationHead(near)) return true;
	// "Tide Hotels and Resorts", "Roe and Sons": no body by itself.
	if (right.length === 1 && BESIDE.test(near[0] ?? '')) return true;
	if (isListedBehindOn(view, start, split) || isAbstractPair(view, start, split)) return true;
	const of = lastParticle(view, start, split);
	// "School of Law and Politics": what stands after "of" is listed, unless the right side is a body of its own.
	if (leftHead && of >= 0) return !rightHead || !hasOwnHead(right);
	if (leftHead && !of) return false;
	// "Tide Mobility and Roe Skin Health": two bodies, where each has a name of its own and none is a region's.
	// Behind a comma, "Acme, Tide Mobility and Roe Systems", the "and" is the list's.
	const many = tokens[start - 1]?.lower === ',' && right.length > 1 && !isMatter(view, split - 1);
	const apart = left.length > 1 && (right.length > 2 || many) && of < 0;
	if (apart && !isMatter(view, split + 1) && !isRegional(left, right)) return false;
	return !leftHead && rightHead;
}

const STYLED = /^(?:Chief|Judge|Justice|Magistrate|Senator|Governor|President|Professor|Bishop|Dr|Mr|Mrs|Ms)$/;
const PARISH =
	/^(?:First|Second|Third|St\.?|Saint|Holy|Our Lady|Trinity|Grace|Calvary|Bethel|Zion|Mount|Mt\.?|Immanuel|Emmanuel)\b.{0,40}\b(?:Church|Cathedral|Parish|Chapel|Temple|Synagogue)$/;

/** Lexicon: continents and parts of the world, as adjectives. */
const CONTINENTS =
	/^(?:Asian|African|European|American|Latin|Hispanic|Arab|Arabic|Slavic|Nordic|Baltic|Islamic|Jewish|Christian|Muslim|Middle|Near|Native|Black|Celtic|Caribbean|Mediterranean)$/;

const isOrigin = (word: string): boolean => DEMONYMS.has(word) || CONTINENTS.test(word);

/** Last words of firms behind "and". */
const BESIDE =
	/^(?:Resorts|Suites|Spas?|Residences|Sons|Brothers|Daughters|Partners|Associates|Company|Co|Services|Solutions|Systems|Technologies|Restaurants|Productions|Publications|Beverages|Foods|Insurance|Gardens|Friends)$/;

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

/** "Fire and Rescue Services" has its head at the end but is no body without what stands before. */
const hasOwnHead = (name: readonly string[]): boolean =>
	name.length > 1 && (hasOrganizationHead(name.slice(0, -1)) || hasOrganizationHead(name.slice(-1)));

function lastParticle(view: View, start: number, end: number): number {
	for (let at = end - 1; at > start; at--)
		if (view.tokens[at]?.lower === 'of' || view.tokens[at]?.lower === 'for') return at;
	return -1;
}
