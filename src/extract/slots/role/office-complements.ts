import type { View } from '../../frames/frame';
import { isGivenName } from '../../lexicons/given-names';
import { bodyAt, organizationAt } from '../organization/body';
import { isMatter, listedMatters } from '../organization/listed-name';
import { isKnownPlace } from '../place';
import type { ComplementReading } from './complement';
import { phraseEnd } from './duty';
import { type TitleSpan, titleSpan } from './title-span';

/** Titles of those who sit for a place, beside letters. */
const HAS_SEAT = /^(?:member|deputy|congressman|congresswoman)$/;
/** Letters that no title but that of a seat has. */
const LETTERS = /^(?:mp|mlc|mla|mna|mpp|msp|mep|td)$/;

/** "the member for Upton East", "MP for Upton East": the place that one has a seat for; a member for a party or a term has none. */
export function constituencyEnd(view: View, title: TitleSpan, at: number): number {
	const { tokens } = view;
	const isLettered = LETTERS.test(title.head);
	const isThe = /^(?:the|as)$/.test(title.article ?? tokens[title.start - 1]?.lower ?? '');
	if (tokens[at]?.lower !== 'for' || !(isLettered || (isThe && HAS_SEAT.test(title.head)))) return at;
	const place = tokens[at + 1]?.capital ? view.slot('place', at + 1)[0] : undefined;
	if (!place || bodyAt(view, at + 1) || (title.end - title.start > 1 && !isLettered)) return at;
	// "MP for Upton North West": more than the town.
	let end = place.end;
	while (tokens[end]?.capital && OF_SEAT.test(tokens[end]?.lower ?? '')) end++;
	return end;
}

/** What parts one constituency of a town from another. */
const OF_SEAT =
	/^(?:north|south|east|west|central|inner|outer|mid|upper|lower|north-east|north-west|south-east|south-west|northeast|northwest|southeast|southwest|city|county|town|heath|park|green|vale|valley|hill|pavilion|test|itchen|edgbaston|hallam|riverside|springs)$/;

/** "Director General of Police of Goa Police", "Commissioner of Customs": the service that a rank is of, and no body. */
export function serviceEnd({ tokens }: View, title: TitleSpan, at: number): number {
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
export function portfolioEnd(view: View, title: TitleSpan, at: number): number {
	const { tokens } = view;
	if (tokens[at]?.lower !== 'of' && tokens[at]?.lower !== 'for') return at;
	const isMinister =
		title.head === 'minister' ||
		/(?:secretary|minister) of state|under-? ?secretary|parliamentary secretary/i.test(
			view.text(title.start, title.end),
		);
	if (!isMinister && !/^(?:secretary|commissioner)$/.test(title.head)) return at;
	if (tokens[title.end - 1]?.lower === 'minister' && tokens[title.end - 2]?.lower === 'prime') return at;
	let end = at + 1;
	if (tokens[end]?.lower === 'the') end++;
	const first = end;
	for (; end < first + 7 && tokens[end]?.kind === 'word'; end++) {
		if (tokens[end]?.capital && !(end > first && titleSpan(view, end, true)?.start === end && !isMatter(view, end)))
			continue;
		// "Children and the Family"
		const next = tokens[end]?.lower === 'and' && tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
		const joins = /^(?:and|of|the)$/.test(tokens[end]?.lower ?? '') && end > first && tokens[next]?.capital;
		if (!joins || titleSpan(view, next, true)) break;
		end = next - 1;
	}
	const listed = listedMatters(view, end);
	// "Commissioner of Health" is as good as of a body, "of Health, Education and Welfare" is of three matters.
	if (!isMinister && listed === end) return at;
	if (end === first || /church|chapel|parish|congregation/i.test(view.text(first, end))) return at;
	return listed > end ? listed : listedWithArticle(view, end);
}

/** End of ", Food and the Sea" from a comma on: matters listed, the last with an article; the comma where there is no such list. */
function listedWithArticle(view: View, comma: number): number {
	const { tokens } = view;
	let at = comma;
	for (let items = 0; items < MOST_MATTERS && tokens[at]?.lower === ','; items++) {
		const first = at + 1;
		for (at = first; tokens[at]?.capital && tokens[at]?.kind === 'word'; at++);
		if (at === first || isGivenName(tokens[first]?.lower ?? '') || isKnownPlace(view.text(first, at))) return comma;
	}
	const last = at + 2;
	if (at === comma || tokens[at]?.lower !== 'and' || tokens[at + 1]?.text !== 'the') return comma;
	let end = last;
	while (tokens[end]?.capital && tokens[end]?.kind === 'word') end++;
	return end === last || tokens[end]?.lower === 'of' ? comma : end;
}
const MOST_MATTERS = 4;

/** Titles that serve a person or an office: what follows "to" belongs to the title. */
const SERVES = new Set(
	'assistant adviser advisor aide counsel counsellor counselor ambassador envoy clerk deputy secretary chaplain liaison delegate representative attaché commissioner minister consultant'.split(
		' ',
	),
);

/** More words than the title has of whom somebody serves. */
const FAR = 10;

/** "rose from clerk to manager": nobody that the clerk serves. */
export const roseTo: ComplementReading = (complement) => {
	const { title, joint, at } = complement;
	const serves = SERVES.has(title.head) && complement.word(title.start - 1) !== 'from';
	return joint === 'to' && !serves ? at : undefined;
};

/** "adviser to the Vice-President of the Tide Union": whom one serves, with all of their title. */
export const servedOffice: ComplementReading = (complement) => {
	const { view, joint, from } = complement;
	const served = joint === 'to' ? titleSpan(view, from, true) : undefined;
	if (served?.sort !== 'post' || !(served.article || complement.isCapital(from))) return undefined;
	if (complement.word(served.end) !== 'of') return undefined;
	const of = organizationAt(view, served.end + 1);
	const matters = listedMatters(view, of?.end ?? phraseEnd(view, served.end + 1, 4));
	return of || matters > served.end + 2 ? matters : undefined;
};

/** "to the President of the Republic" */
export const whomServed: ComplementReading = (complement) => {
	const { view, joint, at, end } = complement;
	if (joint !== 'to') return undefined;
	const served = complement.word(end) === 'of' ? Math.max(end, phraseEnd(view, end + 1, 5)) : end;
	return served - at <= FAR ? served : at;
};

/** The field of who teaches, the matter of an office, the duty of a post. */
export const fieldOrOffice: ComplementReading = (complement) => {
	const { title, end } = complement;
	return complement.isField || complement.isOffice || (title.sort === 'post' && complement.isDuty) ? end : undefined;
};

/** "Bishop of Ulm", "keeper of the lighthouse": a place, or words that name no body. */
export const placeOrThing: ComplementReading = (complement) => {
	const { view, at, from, end } = complement;
	const article = /^(?:the|an?)$/.test(complement.word(from));
	const start = article ? from + 1 : from;
	if (isKnownPlace(view.text(start, end))) return end;
	if (complement.isCapital(start)) return at;
	return article && view.slot('organization', from)[0] ? at : end;
};
