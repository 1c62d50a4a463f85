import type { OrganizationMention, PlaceMention } from '../../../model';
import type { SlotMatch, View, When } from '../../frames/frame';
import { follows } from '../../frames/lexicon';
import { hasOrganizationHead } from '../../words/organization-type';
import { inClass } from '../in-class';
import { behindPart } from '../organization/behind-part';
import { bodyAt, isBody, organizationAt } from '../organization/body';
import { isYear } from '../organization/name-run';
import { readOf } from '../organization/read-of';
import { isKnownPlace } from '../place';
import type { Read } from './role';
import { adjuncts } from './role-time';
import { complementEnd } from './title-complement';
import { titleSpan } from './title-span';

const AS_WELL_AS = ['as', 'well', 'as'];

/** More than any list of bodies holds; bounds the work on hostile text. */
const MOST = 24;

/** Words before a title's body, whatever its name. */
export const ANY_BODY: ReadonlySet<string> = new Set(['at', 'with', 'of', 'for', '@']);

/** Words and marks between the items of an enumeration. */
export const JOINERS: ReadonlySet<string> = new Set([',', 'and', '&', '/', ';', 'or', 'then', 'plus']);

/** A body that a post is held at, with its dates and place. */
export interface HeldAt {
	readonly organization: Read<OrganizationMention>;
	readonly when?: When;
	readonly place?: Read<PlaceMention>;
}

/** A body with its place and dates, as a list of bodies reads them, and where they end. */
interface Listed {
	readonly item: HeldAt;
	readonly end: number;
}

/** The bodies listed from the first on. */
export function bodiesFrom(
	view: View,
	first: SlotMatch,
	preposition: string,
): { readonly organizations: readonly HeldAt[]; readonly end: number } {
	const organizations: HeldAt[] = [];
	let end = first.end;
	for (let match: SlotMatch | undefined = first; match && organizations.length < MOST; ) {
		const listed = listedBody(view, match);
		organizations.push(listed.item);
		end = listed.end;
		match = nextBody(view, listed, preposition);
	}
	// Two names with a bare comma between are one body and what it belongs to or is; a list ends in "and".
	if (organizations.length === 2 && view.tokens[(organizations[1]?.organization.start ?? 1) - 1]?.lower === ',')
		organizations.pop();
	return { organizations: withoutTowns(view, withoutDivisions(organizations)), end };
}

/** Bodies that are told from others of their name by their town. */
const OF_A_TOWN = /\b(?:Church|Parish|Chapel|Cathedral|Temple|Synagogue|Mosque|Lodge|Post|School|Hospital)$/;
/** Clubs that go by one word. */
const ONE_WORD = /s$|^(?:Rotary|Kiwanis|Moose|Shrine|Mensa|Grange|Legion|Auxiliary|Optimist|Quota|Zonta|Altrusa)$/;

/** "of Grace Lutheran Church, Upton, the Tallow Lions and the Salt Club": the town behind a church is no further body. */
function withoutTowns(view: View, organizations: readonly HeldAt[]): readonly HeldAt[] {
	return organizations.filter(({ organization: { value, start, end } }, index) => {
		const before = organizations[index - 1]?.organization;
		if (!before || end - start > 1 || ONE_WORD.test(value.name) || value.type) return true;
		const isBehind = before.end === start - 1 && view.tokens[start - 1]?.lower === ',';
		return !(isBehind && OF_A_TOWN.test(before.value.name) && !view.tokens[start]?.allCaps);
	});
}

/** "the Superior Court, Civil Division and Family Part": the divisions are the court's. */
function withoutDivisions(organizations: readonly HeldAt[]): readonly HeldAt[] {
	const first = organizations[0]?.organization.value.name ?? '';
	if (!/\bCourt$/.test(first)) return organizations;
	return organizations.filter(({ organization }, index) => index === 0 || !DIVISION.test(organization.value.name));
}
const DIVISION = /^(?:\p{Lu}\p{L}+ ){1,2}(?:Division|Part|Branch|Section|Bench)$/u;

function listedBody(view: View, match: SlotMatch): Listed {
	const edition = editionAfter(view, match.end);
	if (edition) return { item: { organization: readOf(match), when: edition }, end: edition.to };
	const before = adjuncts(view, boardAfter(view, match.end));
	const placed = placesAfter(view, before.end);
	const after = adjuncts(view, placed.end);
	const led = supervisorEnd(view, after.end);
	const late = before.when || after.when ? undefined : commaDate(view, led);
	const when = before.when ?? after.when ?? late;
	const item = { organization: readOf(match), ...(when && { when }), ...(placed.place && { place: placed.place }) };
	return { item, end: late ? late.to : led };
}

/** The year of "chair for Tide 2012, Salt 2014": which meeting it was, in a list of them. */
function editionAfter({ tokens }: View, at: number): When | undefined {
	const year = tokens[at];
	if (!isYear(year) || !/^(?:,|and|;)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
	return { start: year?.text ?? '', end: year?.text ?? '', current: false, from: at, to: at + 1 };
}

/** The body that a list goes on with behind another. */
function nextBody(view: View, { item, end }: Listed, preposition: string): SlotMatch | undefined {
	const { tokens } = view;
	let next = end;
	while (next < end + 3 && JOINERS.has(tokens[next]?.lower ?? '')) next++;
	if (follows(AS_WELL_AS, tokens, next)) next += AS_WELL_AS.length;
	if (next === end) return undefined;
	// "of A (1976–77), and later the B"
	if (/^(?:later|subsequently|latterly|afterwards)$/.test(tokens[next]?.lower ?? '')) next++;
	// "of the 4th Detachment, at Blenheim": where the body is.
	const isTurned = preposition !== 'at' && tokens[next]?.lower === 'at';
	if (tokens[next]?.lower === preposition || isTurned) next++;
	else if (preposition === ',') return undefined;
	// "…, a Baltic media brand", "…, the venture arm of B": what the body is.
	if (tokens[next - 1]?.lower === ',' && (/^an?$/.test(tokens[next]?.lower ?? '') || behindPart(view, next) > 0))
		return undefined;
	// "at Acme, bringing AI to …": what was done there.
	if (/ing$/.test(tokens[next]?.lower ?? '') && !tokens[next]?.capital) return undefined;
	if (titleBegins(view, next)) return undefined;
	const match = organizationAt(view, next);
	if (!match || isBody(view, match)) return match;
	// "volunteer for A in Upton and Tallow": a second town.
	const town = item.place ?? item.organization.value.place;
	const isTown =
		town && match.end - match.start === 1 && tokens[next - 1]?.lower === 'and' && tokens[match.end]?.lower !== ',';
	const isRepeated = tokens[next - 1]?.lower === preposition;
	return isTurned || isTown || goesOn(view, match, isRepeated) ? undefined : match;
}

/** Whether a name in a list is no item of it, but opens what is said next: "editor of A, and referee for B". */
function goesOn(view: View, match: SlotMatch, isRepeated: boolean): boolean {
	const { tokens } = view;
	if (/ for /.test(view.text(match.start, match.end))) return true;
	return (
		!isRepeated &&
		(isVerbAfter(view, match.end) ||
			/^(?:for|of)$/.test(tokens[match.end]?.lower ?? '') ||
			!tokens[match.start]?.capital)
	);
}

/** Whether a title with an organisation of its own, or an article, begins here: then a list of organisations is over. */
export function titleBegins(view: View, at: number): boolean {
	const span = titleSpan(view, at);
	if (!span) return false;
	// "Centre for Tide Time": a word that is nobody's title, and begins the names of bodies.
	if (span.sort === 'other' && hasOrganizationHead([span.head])) return false;
	// "Chancellor of the Duchy": no body's name begins with a post in capitals and "of".
	const joint = view.tokens[span.end]?.lower ?? '';
	if (span.sort === 'post' && view.tokens[span.start]?.capital && /^(?:of|for|to)$/.test(joint)) return true;
	// "the Founder/CEO of B": two posts.
	if (joint === '/' && titleSpan(view, span.end + 1)) return true;
	const after = view.tokens[complementEnd(view, span)]?.lower ?? '';
	if (span.article === 'a' || span.article === 'an' || ANY_BODY.has(after)) return true;
	const body = organizationAt(view, at);
	// "of the Salt Army and Salt Home Guard": a force, and nobody's post.
	const force = view.tokens[span.start]?.capital && span.end - span.start > 1 && FORCES.test(span.head);
	return !(body && (body.end > span.end || (force && body.end === span.end)));
}

const FORCES = /^(?:guards?|rangers?|marines?|lancers?|fusiliers?|volunteers?|scouts?|guides?)$/;

/** ", Kingston, Canada", "in Accra": where a body is. */
function placesAfter(view: View, at: number): { readonly end: number; readonly place?: Read<PlaceMention> } {
	let end = at;
	let place: Read<PlaceMention> | undefined;
	for (let round = 0; round < 3; round++) {
		const token = view.tokens[end];
		if (token?.lower !== ',' && token?.lower !== 'in' && token?.lower !== 'near') break;
		if (view.date(end)) break;
		const after = end + 1;
		if (token.lower === ',' && (titleSpan(view, after) || bodyAt(view, after))) break;
		const match = view.slot('place', after)[0];
		if (!match || !view.tokens[match.start]?.capital) break;
		// "at the University of Ulm, Utah State and …": the next body begins with a place.
		const behind = view.tokens[match.end];
		if (token.lower === ',' && behind?.kind === 'word' && behind.capital) break;
		const known = token.lower !== ',' || isKnown(view, match);
		if (!known && !closes(view, match.end)) break;
		if (known || view.tokens[match.end] === undefined)
			place ??= { value: match.value as PlaceMention, start: match.start, end: match.valueEnd ?? match.end };
		end = match.end;
	}
	return { end, ...(place && { place }) };
}

/** Whether one part of a place's name is a country, region or city that is known: after a comma anything may stand. */
const isKnown = (view: View, match: SlotMatch): boolean =>
	view
		.text(match.start, match.valueEnd ?? match.end)
		.split(', ')
		.some((name) => isKnownPlace(name));

/** Whether the clause ends here or its date follows: no list of bodies goes on. */
const closes = (view: View, at: number): boolean => {
	const next = view.tokens[at];
	return !next || /^[.;(]$/.test(next.lower) || (next.lower === ',' && view.date(at + 1) !== undefined);
};

/** End of "'s board of directors" after a body's name. */
export function boardAfter(view: View, at: number): number {
	const { tokens } = view;
	if (tokens[at]?.kind !== 'clitic' || !/^(?:board|council|committee)$/.test(tokens[at + 1]?.lower ?? '')) return at;
	return tokens[at + 2]?.lower === 'of' && inClass(view, 'board-of', tokens[at + 3]?.lower) ? at + 4 : at + 2;
}

/** "under Ann Lee": who led is no part of the post. */
function supervisorEnd(view: View, at: number): number {
	const { tokens } = view;
	if (tokens[at]?.lower !== 'under' && tokens[at]?.lower !== 'alongside') return at;
	let end = at + 1;
	while (
		end < at + 8 &&
		tokens[end]?.kind === 'word' &&
		(tokens[end]?.capital || /^(?:the|of|de|von|van|da|direction|supervision|guidance)$/.test(tokens[end]?.lower ?? ''))
	)
		end++;
	return end > at + 1 && tokens[end - 1]?.capital ? end : at;
}

/** ", from 2000 to 2026" at the end of a clause. */
function commaDate(view: View, at: number): When | undefined {
	if (view.tokens[at]?.lower !== ',') return undefined;
	const when = view.date(at + 1);
	if (!when) return undefined;
	const after = view.tokens[when.to];
	return !after || after.kind === 'punctuation' || after.lower === 'and' ? when : undefined;
}

/** Whether the words after a name make it the subject of a clause of its own. */
function isVerbAfter(view: View, at: number): boolean {
	const word = view.tokens[at]?.lower ?? '';
	return (
		(inClass(view, 'title-stop', word) && /^(?:is|was|were|has|had|have|became|will|would|are)$/.test(word)) ||
		/ed$/.test(word)
	);
}
