import type { ClaimFact, OrganizationMention } from '../../../model';
import { spanOf } from '../../claims/drafts';
import type { Draft, Frame, Match } from '../../frames/frame';
import { pastWales } from '../../words/past-wales';
import { datesOf } from '../role/post-dates';

/** The Inns of Court and King's Inns, which call their members to the bar. */
const INN = /\b(?:Inner Temple|Middle Temple|Lincoln['’]s Inn|Gray['’]s Inn|King['’]s Inns)$/;

/** Token where the name of the bar begins: "Ohio bar", "English Bar"; the bar alone is told by that word. */
function nameFrom({ view: { tokens }, start, end }: Match): number {
	let at = end - 1;
	while (at - 1 > start && tokens[at - 1]?.capital && tokens[at - 1]?.kind === 'word') at--;
	return at;
}

/** "was called to the bar in 1990 by the Inner Temple": the bar, and the Inn. */
function called(match: Match): readonly Draft[] {
	const { view, end, slots } = match;
	const inn = slots.inn?.[0];
	const isInn = inn !== undefined && INN.test((inn.value as OrganizationMention).name);
	if (inn && !isInn) return [];
	const last = view.tokens.findIndex(({ lower }, at) => at >= match.start && lower === 'bar');
	// "the State Bar Association", "the bar of the house", "to the bar by a waiter"
	const next = view.tokens[last + 1];
	if (!inn && (next?.capital || next?.lower === 'by' || (next?.lower === 'of' && !view.tokens[last + 2]?.capital)))
		return [];
	const from = nameFrom({ ...match, end: last + 1 });
	const place = !inn && view.tokens[end]?.lower === 'of' ? view.slot('place', end + 1)[0] : undefined;
	const text = view.text(from, place ? pastWales(view.tokens, place.end) : last + 1);
	const organization = isInn
		? (inn.value as OrganizationMention)
		: { name: `${text.charAt(0).toUpperCase()}${text.slice(1)}` };
	const { start } = datesOf(match.when, 'start');
	return [
		{
			fact: { kind: 'membership', organization, ...(start && { start }) } as ClaimFact,
			spans: [
				spanOf(view, match.start, Math.max(end, place ? pastWales(view.tokens, place.end) : 0, match.when?.to ?? 0)),
			],
		},
	];
}

/** Whoever is called to the bar, or admitted to it, belongs to it. */
export const BAR_FRAMES: readonly Frame[] = [
	{
		name: 'membership/bar',
		kind: 'membership',
		date: 'start',
		patterns: [
			'<subject> (was|were|been|is) (called|admitted) to the (english|scottish|irish|welsh)? bar (at|by|of|from) (the)? <inn:organization>',
			'<subject> (was|were|been|is) (called|admitted) to the … bar',
			'(and|,) (called|admitted) to the … bar',
		],
		build: called,
	},
];
