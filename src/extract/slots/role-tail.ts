import type { OrganizationMention, PlaceMention } from '../../model';
import type { SlotMatch, View, When } from '../frame';
import { follows } from '../lexicon';
import { hasOrganizationHead } from '../organization-type';
import { bodyAt, isBody, organizationAt } from './body';
import { HEADS_OF_ALL } from './complement';
import { examplesAt } from './examples';
import { inClass } from './in-class';
import { isEditor } from './is-editor';
import { isChurch, isOffice } from './is-office';
import { isTeamPost } from './of-players';
import { officeOf } from './office-of';
import { isKnownPlace } from './place';
import { readOf } from './read-of';
import type { Read } from './role';
import { adjuncts } from './role-time';
import { complementEnd } from './title-complement';
import { titleSpan } from './title-span';

const AS_WELL_AS = ['as', 'well', 'as'];

/** More than any list of bodies holds; bounds the work on hostile text. */
const MOST = 24;
/** Words and marks between the items of an enumeration. */
export const JOINERS: ReadonlySet<string> = new Set([',', 'and', '&', '/', ';', 'or', 'then', 'plus']);

export interface Tail {
	readonly organizations: readonly {
		readonly organization: Read<OrganizationMention>;
		readonly when?: When;
		readonly place?: Read<PlaceMention>;
	}[];
	readonly when?: When;
	readonly end: number;
	readonly preposition: string;
	/** End of what the body owns and the post is of: "director of the Institute's energy programme". */
	readonly owned?: number;
}

const ANY_BODY = new Set(['at', 'with', 'of', 'for', '@']);

const SURE_BODY = new Set(['in', 'within', 'on', 'to', 'from', 'under', ',', '-', '|']);

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

/** End of "'s board of directors" after a body's name. */
function boardAfter(view: View, at: number): number {
	const { tokens } = view;
	if (tokens[at]?.kind !== 'clitic' || !/^(?:board|council|committee)$/.test(tokens[at + 1]?.lower ?? '')) return at;
	return tokens[at + 2]?.lower === 'of' && inClass(view, 'board-of', tokens[at + 3]?.lower) ? at + 4 : at + 2;
}

/** End of "'s energy programme" after a body's name: a part of it that has no name; `at` itself where none follows. */
function ownedEnd(view: View, at: number): number {
	const { tokens } = view;
	if (tokens[at]?.kind !== 'clitic' || boardAfter(view, at) > at) return at;
	let end = at + 1;
	while (end < at + 6 && tokens[end]?.kind === 'word' && !inClass(view, 'title-stop', tokens[end]?.lower)) end++;
	return end > at + 1 && !tokens[end - 1]?.capital && !titleSpan(view, at + 1) ? end : at;
}

/** Whether the clause ends here or its date follows: no list of bodies goes on. */
const closes = (view: View, at: number): boolean => {
	const next = view.tokens[at];
	return !next || /^[.;(]$/.test(next.lower) || (next.lower === ',' && view.date(at + 1) !== undefined);
};

/** Whether a title with an organisation of its own, or an article, begins here: then a list of organisations is over. */
function titleBegins(view: View, at: number): boolean {
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

/** What follows a title: the bodies it is held at, with their places and dates. */
export function tailAt(view: View, at: number, head: string, title: string): Tail | undefined {
	const { tokens } = view;
	const mark = tokens[at];
	if (!mark || view.date(at)) return undefined;
	// "preceptor for nursing students from A": where those come from.
	if (
		mark.lower === 'from' &&
		/^(?:students|pupils|trainees|residents|children|patients|clients|players|athletes|people|members|teams|companies|youth)$/.test(
			tokens[at - 1]?.lower ?? '',
		)
	)
		return undefined;
	const busy = busyEnd(view, at);
	if (busy > at) return tailAt(view, busy, head, title);
	const preposition = mark.lower;
	if (!ANY_BODY.has(preposition) && !SURE_BODY.has(preposition)) return undefined;
	// "Vice President, Marketing, at Acme"
	if (preposition === ',' && tokens[at + 1]?.lower === 'at' && tokens[at + 2]?.capital && at > 1)
		return tailAt(view, at + 1, head, title);
	if (preposition === ',' && titleBegins(view, at + 1)) return undefined;
	// "artist in residence at: A (2017); B (2018)"
	const colon = tokens[at + 1]?.lower === ':' ? 1 : 0;
	const both = tokens[at + 1]?.lower === 'both' ? 1 : 0;
	const office = /^(?:in|at|from|of|for|with)$/.test(preposition) ? officeOf(view, at + 1) : undefined;
	let match = office ?? organizationAt(view, at + 1 + colon + both);
	if (!match && ANY_BODY.has(preposition)) {
		// "for journals including A and B": the bodies are the examples.
		const examples = examplesAt(view, at + 1);
		if (examples > 0) match = organizationAt(view, examples);
	}
	if (!match) return undefined;
	const certain = office !== undefined || isBody(view, match);
	// "friar, U.S. Air Force veteran": the next post begins with its body.
	const behind = tokens[match.end];
	if (
		preposition === ',' &&
		behind?.kind === 'word' &&
		/^(?:veterans?|alum\p{L}{1,3}|graduate|fellow|member)$/u.test(behind.lower)
	)
		return undefined;
	if (!certain) {
		// "the member for Tallow East": for a constituency.
		if (preposition === 'for' && head === 'member' && !/board/i.test(title)) return undefined;
		// "(CEO, Tidewell)": between parentheses a name after the title is the body's.
		const aside = preposition === ',' && mark.depth > 0 && tokens[match.end]?.text === ')';
		if (!ANY_BODY.has(preposition) && !aside) return undefined;
		// "Secretary of Energy": an office's complement is no employer.
		if ((preposition === 'of' || preposition === 'for') && isOffice(view, head, title) && !isChurch(view, match.start))
			return undefined;
		const last = tokens[(match.valueEnd ?? match.end) - 1];
		if (
			(preposition === 'of' || preposition === 'for') &&
			!(isEditor(head) && tokens[match.start]?.allCaps) &&
			inClass(view, 'duty', last?.lower) &&
			!(isTeamPost(head) && tokens[at + 1]?.lower === 'the') &&
			!HEADS_OF_ALL.test(title) &&
			// "of Citizens for Tax Reform": a body that says what it is for.
			!/ for /.test(view.text(match.start, match.valueEnd ?? match.end)) &&
			!/^(?:member|trustee)$/.test(head)
		)
			return undefined;
	}
	const isOf = preposition === 'of' || preposition === 'for';
	const owned = isOf && !(match.value as OrganizationMention).parent ? ownedEnd(view, match.end) : match.end;
	if (owned > match.end) return { organizations: [{ organization: readOf(match) }], end: owned, preposition, owned };
	const organizations: Tail['organizations'][number][] = [];
	let end = match.end;
	while (match && organizations.length < MOST) {
		const organization = readOf(match);
		const before = adjuncts(view, boardAfter(view, match.end));
		const placed = placesAfter(view, before.end);
		const after = adjuncts(view, placed.end);
		const led = supervisorEnd(view, after.end);
		const late = before.when || after.when ? undefined : commaDate(view, led);
		const when = before.when ?? after.when ?? late;
		organizations.push({ organization, ...(when && { when }), ...(placed.place && { place: placed.place }) });
		end = late ? late.to : led;
		let next = end;
		while (next < end + 3 && JOINERS.has(tokens[next]?.lower ?? '')) next++;
		if (follows(AS_WELL_AS, tokens, next)) next += AS_WELL_AS.length;
		if (next === end) break;
		// "of A (1976–77), and later the B"
		if (/^(?:later|subsequently|latterly|afterwards)$/.test(tokens[next]?.lower ?? '')) next++;
		const turned = preposition !== 'at' && tokens[next]?.lower === 'at';
		if (tokens[next]?.lower === preposition || turned) next++;
		else if (preposition === ',') break;
		// "…, a Baltic media brand": what the body is.
		if (tokens[next - 1]?.lower === ',' && /^an?$/.test(tokens[next]?.lower ?? '')) break;
		// "at Acme, bringing AI to …": what was done there.
		if (/ing$/.test(tokens[next]?.lower ?? '') && !tokens[next]?.capital) break;
		if (titleBegins(view, next)) break;
		match = organizationAt(view, next);
		// "of the 4th Detachment, at Blenheim": where the body is.
		if (match && turned && !isBody(view, match)) match = undefined;
		// "volunteer for A in Upton and Tallow": a second town.
		const town = placed.place ?? organization.value.place;
		const second = town && match && match.end - match.start === 1 && tokens[next - 1]?.lower === 'and';
		if (match && second && !isBody(view, match) && tokens[match.end]?.lower !== ',') match = undefined;
		// "editor of A, and referee for B": another post and its body.
		if (match && !isBody(view, match) && / for /.test(view.text(match.start, match.end))) match = undefined;
		if (
			match &&
			!isBody(view, match) &&
			!(tokens[next - 1]?.lower === preposition) &&
			(isVerbAfter(view, match.end) ||
				/^(?:for|of)$/.test(tokens[match.end]?.lower ?? '') ||
				!tokens[match.start]?.capital)
		)
			match = undefined;
	}
	// "one of the authors of the Roe algorithm": a thing that is called after somebody.
	if (THING.test(tokens[end]?.lower ?? '')) return undefined;
	// "creator and presenter of the Tide TV series “Salt Roads”": of a show, wherever it runs.
	if (preposition === 'of' && SHOW.test(tokens[end]?.lower ?? '')) return undefined;
	// "investigator on several A, B and C funded projects": who pays is no employer.
	if (
		/^(?:-?(?:funded|sponsored|supported|financed|backed))$/.test(
			tokens[tokens[end]?.lower === '-' ? end + 1 : end]?.lower ?? '',
		)
	)
		return undefined;
	// Two names with a bare comma between are one body and what it belongs to or is; a list ends in "and".
	if (organizations.length === 2 && tokens[(organizations[1]?.organization.start ?? 1) - 1]?.lower === ',')
		organizations.pop();
	const when = organizations.length === 1 ? organizations[0]?.when : undefined;
	return { organizations, ...(when && { when }), end, preposition };
}

/** "engineer working on tide gauges at Acme": what somebody worked on stands before where. */
function busyEnd({ tokens }: View, at: number): number {
	if (tokens[at]?.lower !== 'working' || !/^(?:on|in|with)$/.test(tokens[at + 1]?.lower ?? '')) return at;
	for (let end = at + 2; end < at + 12; end++) {
		const token = tokens[end];
		if (!token || /^[,;.]$/.test(token.lower)) return at;
		if (token.lower === 'at' && tokens[end + 1]?.capital) return end;
	}
	return at;
}

const SHOW = /^(?:show|series|programme|program|podcast|film|movie|musical|documentary|sitcom|drama|miniseries)$/;
const THING = /^(?:algorithm|theorem|method|equation|conjecture|lemma|theory|technique)s?$/;

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
