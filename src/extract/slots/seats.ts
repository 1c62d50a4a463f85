import type { SlotType, View } from '../frame';
import { datedAdjuncts } from '../past-adjuncts';
import { examplesAt } from './examples';
import { inClass } from './in-class';
import { isMatter } from './listed-name';
import { readOf } from './read-of';
import type { Role } from './role';

const MOST = 16;
/** A court that judges sit on. */
const COURT =
	/\b(?:Supreme|Superior|Appeals?|High|District|Circuit|Family|Probate|Municipal|County|Constitutional|Federal) Court\b|\bCourt of\b/;

/** A board's or committee's own words: "advisory board", "boards of trustees", "organizing committee". */
function bodyWords(
	view: View,
	at: number,
): { readonly start: number; readonly end: number; readonly head: string } | undefined {
	const { tokens } = view;
	let start = at;
	if (
		/^(?:the|its|a|an|this|their|several|numerous|various|many|both|local|multiple|other)$/.test(
			tokens[start]?.lower ?? '',
		)
	)
		start++;
	for (let i = start; i < start + 5; i++) {
		const token = tokens[i];
		if (token?.kind !== 'word' || inClass(view, 'title-stop', token.lower)) return undefined;
		if (!inClass(view, 'board', token.lower)) continue;
		let end = i + 1;
		if (tokens[end]?.lower === 'of' && inClass(view, 'board-of', tokens[end + 1]?.lower)) end += 2;
		return { start, end, head: token.lower };
	}
	return undefined;
}

/** Whether a board's words are no name: "the board of", "the Board of Trustees of", but "the Upton Council of Governments". */
function isOwnBoard({ tokens }: View, { start, end }: { readonly start: number; readonly end: number }): boolean {
	if (!/^(?:of|for|at)$/.test(tokens[end]?.lower ?? '')) return false;
	return end - start === 1 || !tokens[start]?.capital || tokens[end - 2]?.lower === 'of';
}

/** "the Arts Council's advisory art panel": the board's words, in small letters, behind the owner that ends at a token. */
function ownedBoard(view: View, at: number): ReturnType<typeof bodyWords> {
	if (view.tokens[at]?.kind !== 'clitic' || view.tokens[at + 1]?.capital) return undefined;
	return bodyWords(view, at + 1);
}

/** "a number of boards", "a wide range of advisory committees": boards that are counted. */
function severalWords(view: View, at: number): ReturnType<typeof bodyWords> {
	const { tokens } = view;
	if (tokens[at]?.lower !== 'a') return undefined;
	const of = tokens.slice(at + 1, at + 5).findIndex(({ lower }) => lower === 'of');
	return of > 0 && /^(?:number|range|variety|host|series|handful)$/.test(tokens[at + of]?.lower ?? '')
		? bodyWords(view, at + of + 2)
		: undefined;
}

const isBoardsName = (view: View, name: string): boolean =>
	name.split(/\s+/).some((word) => inClass(view, 'board', word.toLowerCase()));

/**
 * Seats: "the boards of A, B and the C Trust", "the editorial board of D", "the Council on Foreign Relations". Value: a list of
 * `Role` whose title is the board's words, where they are not the organisation's own name.
 */
export const seats: SlotType = (view, at) => {
	const { tokens } = view;
	const words = bodyWords(view, at) ?? severalWords(view, at);
	// "the Tallow Schools Board of Education": what the board is for is part of its own name.
	const own =
		words && !words.head.endsWith('s') && tokens[words.end]?.lower === 'of' && isMatter(view, words.end + 1)
			? undefined
			: words;
	const roles: Role[] = [];
	let end = at;
	const several = own ? examplesAt(view, own.end - 1) : 0;
	if (own && (several > 0 || /^(?:of|for|at)$/.test(tokens[own.end]?.lower ?? ''))) {
		// "of companies such as A and B"
		const examples = several > 0 ? several : examplesAt(view, own.end + 1);
		let next = examples > 0 ? examples : own.end + 1;
		let seat = own;
		while (roles.length < MOST) {
			const match = view.slot('organization', next)[0];
			if (!match) break;
			const organization = readOf(match);
			const { end: after, when } = datedAdjuncts(view, match.end);
			// "on the board of A and the Tide Committee of B": a board by its own name.
			const isBoard = roles.length > 0 && !seat.head.endsWith('s') && isBoardsName(view, organization.value.name);
			roles.push({
				sort: 'member',
				title: isBoard
					? { ...organization, value: 'member' }
					: { value: view.text(seat.start, seat.end), start: seat.start, end: seat.end },
				head: isBoard ? 'member' : seat.head,
				organization,
				...(when && { when }),
			});
			end = after;
			next = after;
			while (next < after + 3 && /^(?:,|and|&|or)$/.test(tokens[next]?.lower ?? '')) next++;
			if (next === after) break;
			if (/^(?:of|for)$/.test(tokens[next]?.lower ?? '')) next++;
			// "the boards of A and B, and on the council of C": another seat.
			const on = tokens[next]?.lower === 'on' ? next + 1 : next;
			const further = bodyWords(view, on);
			if (further && isOwnBoard(view, further)) {
				seat = further;
				next = further.end + 1;
			}
		}
	}
	if (roles.length > 0) return [{ start: at, end, value: roles }];
	// "the Education Committee", "the Council on Foreign Relations": the board is the body.
	const match = view.slot('organization', at)[0];
	if (!match) return [];
	const organization = readOf(match);
	const owned = ownedBoard(view, match.end);
	if (owned) {
		const title = { value: view.text(owned.start, owned.end), start: owned.start, end: owned.end };
		return [{ start: at, end: owned.end, value: [{ sort: 'member', title, head: owned.head, organization }] }];
	}
	const name = view.text(match.start, match.valueEnd ?? match.end);
	if (!isBoardsName(view, name) && !COURT.test(name)) return [];
	return [
		{
			start: at,
			end: match.end,
			value: [
				{
					sort: 'member',
					title: { ...organization, value: 'member' },
					head: 'member',
					organization,
				},
			] satisfies Role[],
		},
	];
};
