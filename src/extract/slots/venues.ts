import type { SlotType, View, When } from '../frames/frame';
import { hasOrganizationHead } from '../words/organization-type';
import { afterArticle, isYear, nameRun } from './organization/name-run';
import { isKnownPlace } from './place';

/** A place of exhibitions out of a list, with its town where the text gives one. */
export interface Venue {
	readonly name: string;
	readonly start: number;
	readonly end: number;
	readonly when?: When;
	/** Whether semicolons part the list, and a town stands behind the name. */
	readonly inTown?: boolean;
}

/** More than any sentence lists. */
const MOST_VENUES = 40;

/** "MoMA PS1 and New Museum": where the first of two names ends, as the last word of the second is a venue's own. */
function firstOfTwoVenues({ tokens }: View, start: number, end: number): number {
	if (!/^(?:gallery|museum|kunsthalle|cent(?:er|re)|institute|foundation)$/.test(tokens[end - 1]?.lower ?? ''))
		return end;
	for (let at = start + 1; at < end - 2; at++) {
		if (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'for') return end;
		if (tokens[at]?.lower === 'and') return at - start > 1 || tokens[start]?.allCaps ? at : end;
	}
	return end;
}

interface Name {
	readonly start: number;
	readonly end: number;
}

/** Where the name of a venue ends: as an organisation's, so that "Academy of Arts and Letters" is one, or as a run of capitals. */
function venueAt(view: View, at: number): Name | undefined {
	const body = view.slot('organization', at)[0];
	if (body) return { start: body.start, end: firstOfTwoVenues(view, body.start, body.valueEnd ?? body.end) };
	const start = afterArticle(view, at);
	const run = nameRun(view, start, { most: 8 });
	const and = view.tokens.findIndex((token, index) => index > start && index < run && token.lower === 'and');
	const end = and > 0 ? and : run;
	return end > start && view.tokens[end]?.kind !== 'clitic' ? { start, end } : undefined;
}

/** "the Tate, the Victoria and Albert Museum and the Salt Hall": the last "and" of the list is still to come. */
function withInnerAnd(view: View, at: number, venue: Name | undefined): Name | undefined {
	const { tokens } = view;
	if (!venue || tokens[at - 1]?.lower !== ',' || tokens[venue.end]?.lower !== 'and') return venue;
	const next = tokens[venue.end + 1]?.capital ? venueAt(view, venue.end + 1) : undefined;
	return next && tokens[next.end]?.lower === 'and' ? { start: venue.start, end: next.end } : venue;
}

/** Index after the towns, years and asides behind a venue. In a list that semicolons part, commas part only towns. */
function pastTown(view: View, at: number, apart: boolean): { readonly end: number; readonly when?: When } {
	const { tokens } = view;
	let end = at;
	let when: When | undefined;
	for (let round = 0; round < 6; round++) {
		const date = view.date(end) ?? (tokens[end]?.lower === ',' ? view.date(end + 1) : undefined);
		const next = view.adjunct(end);
		if (date && date.to > end) {
			when ??= date;
			end = Math.max(next, date.to);
			continue;
		}
		if (next > end) {
			when ??= yearInside(view, end, next);
			end = next;
			continue;
		}
		const mark = tokens[end]?.lower;
		if (mark !== ',' && mark !== 'in') break;
		const town = view.slot('place', end + 1)[0];
		// "the Tate, the Victoria and Albert Museum": a further house.
		const further = mark === ',' && tokens[end + 1]?.text === 'the' && tokens[town?.end ?? 0]?.lower === 'and';
		if (!town || !tokens[town.start]?.capital || further) break;
		const name = view.text(town.start, town.end);
		const last = name.split(/,\s*/).at(-1) ?? '';
		// "…, and the Bell Gallery, Upton (2013)"
		const dated = tokens[town.end]?.text === '(' && yearInside(view, town.end, view.adjunct(town.end)) !== undefined;
		const closes = !/\s/.test(name) && (dated || /^[.!?]?$/.test(tokens[town.end]?.text ?? ''));
		if (!apart && mark === ',' && !isTownName(last) && !closes) break;
		end = town.end;
	}
	return { end, ...(when && { when }) };
}

/** The one year in the brackets behind a venue: "(Porto, 2013)". */
function yearInside({ tokens }: View, at: number, end: number): When | undefined {
	if (tokens[at]?.text !== '(') return undefined;
	const years = tokens.slice(at, end).flatMap((token, index) => (isYear(token) ? [at + index] : []));
	const [from] = years;
	if (from === undefined || years.length > 1) return undefined;
	return { point: tokens[from]?.text ?? '', from, to: from + 1 };
}

const isTownName = (name: string): boolean => isKnownPlace(name) || /^[A-Z]{2}$|^[A-Z]\.[A-Z]\.$/.test(name);

/** Whether the words up to a token are "in" and a town. */
const isInTown = ({ tokens }: View, last: number): boolean =>
	tokens[last]?.capital === true && (tokens[last - 1]?.lower === 'in' || tokens[last - 2]?.lower === 'in');

/** "Kunsthalle Erfurt, Kiasma Museum, Helsinki;": a comma where a semicolon was due, before a name that is a venue's own. */
function isVenueBehind(view: View, at: number): boolean {
	const venue = view.tokens[at]?.lower === ',' ? venueAt(view, at + 1) : undefined;
	return venue !== undefined && hasOrganizationHead(view.text(venue.start, venue.end).split(/\s+/));
}

/** Venues one after another; the value is a list of `Venue`. */
export const venuesSlot: SlotType = (view, at) => {
	const { tokens } = view;
	const first = tokens[at]?.lower === ':' ? at + 1 : at;
	const apart = tokens.some((token, index) => index > at && token.lower === ';');
	const venues: Venue[] = [];
	let position = first;
	while (venues.length < MOST_VENUES) {
		const venue = withInnerAnd(view, position, venueAt(view, position));
		if (!venue) break;
		const past = pastTown(view, venue.end, apart);
		const name = view.text(venue.start, venue.end).replace(/\s+/g, ' ');
		// "at the Parco Galleries in Ulm and Tallow": a second town.
		const town =
			position > first &&
			venue.end - position === 1 &&
			tokens[position - 1]?.lower === 'and' &&
			isInTown(view, position - 2);
		const inTown = apart && past.end > venue.end;
		if (!isKnownPlace(name) && !town)
			venues.push({ name, ...venue, ...(past.when && { when: past.when }), ...(inTown && { inTown }) });
		let next = past.end;
		if (apart && !/^(?:;|and)$/.test(tokens[next]?.lower ?? '') && !isVenueBehind(view, next)) break;
		while (next < past.end + 3 && /^(?:,|;|and|&)$/.test(tokens[next]?.lower ?? '')) next++;
		if (next === past.end) break;
		position = tokens[next]?.lower === 'at' ? next + 1 : next;
	}
	const last = venues.at(-1);
	return last ? [{ start: venues[0]?.start ?? at, end: last.end, value: venues }] : [];
};
