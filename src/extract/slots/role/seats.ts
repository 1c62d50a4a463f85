import type { SlotType, View } from '../../frames/frame';
import { hasOrganizationHead } from '../../words/organization-type';
import { datedAdjuncts } from '../../words/past-adjuncts';
import { inClass } from '../in-class';
import { isBody } from '../organization/body';
import { isMatter } from '../organization/listed-name';
import { readOf } from '../organization/read-of';
import { isKnownPlace } from '../place';
import { examplesAt } from '../work/examples';
import type { Role } from './role';
import { readRoles } from './roles';

const MOST = 16;
/** Words of a second board behind the first. */
const MOST_WORDS = 6;
const PLURAL_BODY = /^(?:boards|committees|councils|panels|commissions|groups|bodies|task-?forces)$/;
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

/** "on the board of A as chair of its Tide Committee", "on the boards of A, B and as secretary of C": the posts behind "as". */
function titledSeat(
	view: View,
	at: number,
	organization: Role['organization'],
): { readonly roles: readonly Role[]; readonly end: number } {
	const as = /^(?:and|,)$/.test(view.tokens[at]?.lower ?? '') ? at + 1 : at;
	const read = view.tokens[as]?.lower === 'as' ? readRoles(view, as + 1) : undefined;
	if (!read) return { roles: [], end: at };
	// The title alone is of the body of the seat.
	const roles = read.roles.map((role) =>
		as > at || role.organization ? role : { ...role, ...(organization && { organization }) },
	);
	return { roles, end: read.end };
}

/** Where the bodies of a board begin: behind its "of", "of companies such as", or the colon of "boards and/or advisory groups:"; 0 where none do. */
function bodiesAfter(view: View, own: { readonly end: number; readonly head: string }): number {
	const several = examplesAt(view, own.end - 1);
	if (several > 0) return several;
	const joint = jointAfter(view, own);
	return (joint > 0 && examplesAt(view, joint)) || joint;
}

/** Token behind the "of" of a board, or the colon behind several; 0 where neither stands. */
function jointAfter(view: View, own: { readonly end: number; readonly head: string }): number {
	const { tokens } = view;
	let end = own.end;
	// "boards and/or advisory groups"
	if (/^(?:and|or)$/.test(tokens[end]?.lower ?? ''))
		while (end < own.end + MOST_WORDS && !/^(?:of|for|:)$/.test(tokens[end]?.lower ?? '') && !tokens[end]?.capital)
			end++;
	if (end > own.end && !PLURAL_BODY.test(tokens[end - 1]?.lower ?? '')) return 0;
	const of = /^(?:of|for|at)$/.test(tokens[end]?.lower ?? '') ? end + 1 : end;
	if (tokens[of]?.lower === ':' && own.head.endsWith('s')) return of + 1;
	return of > end ? of : 0;
}

const isBoardsName = (view: View, name: string): boolean =>
	name.split(/\s+/).some((word) => inClass(view, 'board', word.toLowerCase()));

type Words = NonNullable<ReturnType<typeof bodyWords>>;

/** "the City Council of Tallow", "the Council of Europe": the town's own, and no seat in a body of that name. */
const isTowns = ({ tokens }: View, { start, end }: Words): boolean =>
	(tokens[end - 1]?.text === 'Council' &&
		(isKnownPlace(tokens[end + 1]?.text ?? '') || tokens[end + 1]?.text === 'Europe')) ||
	tokens
		.slice(start, end - 1)
		.some(({ text }) => /^(?:City|Town|Village|Parish|County|Borough|District|Common)$/.test(text));

/** "the boards of directors of A and B": at each it is a board of directors. */
const singular = (view: View, { start, end, head }: Words): string => {
	const words = view.text(start, end);
	return /^(?:boards|councils)$/.test(head) ? words.replace(/\b([Bb]oard|[Cc]ouncil)s\b/, '$1') : words;
};

/** One seat, and where its words and the mark or word behind it end; nothing where no body stands at a token. */
function oneSeat(
	view: View,
	at: number,
	seat: Words,
	isFirst: boolean,
): { roles: readonly Role[]; end: number } | undefined {
	const match = view.slot('organization', at)[0];
	if (!match) return undefined;
	const organization = readOf(match);
	const { end: after, when } = datedAdjuncts(view, match.end);
	// "on the board of A and the Tide Committee of B": a board by its own name.
	const isBoard = !isFirst && !seat.head.endsWith('s') && isBoardsName(view, organization.value.name);
	const role: Role = {
		sort: 'member',
		title: isBoard
			? { ...organization, value: 'member' }
			: { value: singular(view, seat), start: seat.start, end: seat.end },
		head: isBoard ? 'member' : seat.head,
		organization,
		...(when && { when }),
	};
	const titled = titledSeat(view, after, organization);
	return { roles: [role, ...titled.roles], end: titled.end };
}

/** The seats listed from a token on: "A, B and the C Trust, and on the council of D". */
function listedSeats(view: View, own: Words, from: number): { readonly roles: readonly Role[]; readonly end: number } {
	const { tokens } = view;
	const roles: Role[] = [];
	let end = from;
	let next = from;
	let seat = own;
	while (roles.length < MOST) {
		const found = oneSeat(view, next, seat, roles.length === 0);
		if (!found) break;
		roles.push(...found.roles);
		end = found.end;
		next = end;
		while (next < end + 3 && /^(?:,|and|&|or)$/.test(tokens[next]?.lower ?? '')) next++;
		if (next === end) break;
		if (/^(?:of|for)$/.test(tokens[next]?.lower ?? '')) next++;
		// "the boards of A and B, and on the council of C": another seat.
		const on = tokens[next]?.lower === 'on' ? next + 1 : next;
		const further = bodyWords(view, on);
		if (further && isOwnBoard(view, further)) {
			seat = further;
			next = further.end + 1;
		}
	}
	return { roles, end };
}

/** "the Education Committee", "the Council on Foreign Relations", "the Arts Council's art panel": the board is the body, or its own. */
function namedBoard(view: View, at: number): { readonly roles: readonly Role[]; readonly end: number } | undefined {
	const match = view.slot('organization', at)[0];
	if (!match) return undefined;
	const organization = readOf(match);
	const owned = ownedBoard(view, match.end);
	if (owned) {
		const title = { value: view.text(owned.start, owned.end), start: owned.start, end: owned.end };
		return { roles: [{ sort: 'member', title, head: owned.head, organization }], end: owned.end };
	}
	const name = view.text(match.start, match.valueEnd ?? match.end);
	if (!isBoardsName(view, name) && !COURT.test(name)) return undefined;
	const title = { ...organization, value: 'member' };
	return { roles: [{ sort: 'member', title, head: 'member', organization }], end: match.end };
}

/** What may stand behind a body in a list of those that somebody sits on; a verb makes it a clause of its own. */
const GOES_ON =
	/^(?:and|&|of|at|for|from|in|until|since|as|where|which|while|during|before|after|through|to|on|with|by|both)$/;

/** One more body in a list of those that somebody sits on. */
function furtherBoard(view: View, at: number): { readonly roles: readonly Role[]; readonly end: number } | undefined {
	const match = view.slot('organization', at)[0];
	const next = view.tokens[match?.end ?? at];
	if (!match || (next?.kind === 'word' && !GOES_ON.test(next.lower))) return undefined;
	const board = namedBoard(view, at);
	if (board) return board;
	const organization = readOf(match);
	const title = { ...organization, value: 'member' };
	return isBody(view, match) && !isKnownPlace(organization.value.name)
		? { roles: [{ sort: 'member', title, head: 'member', organization }], end: match.end }
		: undefined;
}

/** "the A Council, the B Committee (1990), and the C Network": boards by their own names, up to the one behind "and". */
function namedBoards(view: View, at: number): ReturnType<typeof namedBoard> {
	const first = namedBoard(view, at);
	if (!first) return undefined;
	let roles = first.roles;
	let end = first.end;
	while (roles.length < MOST) {
		const dated = datedAdjuncts(view, end);
		let next = dated.end;
		while (next < dated.end + 2 && /^(?:,|and|&)$/.test(view.tokens[next]?.lower ?? '')) next++;
		const isLast = /^(?:and|&)$/.test(view.tokens[next - 1]?.lower ?? '');
		const further = next > dated.end ? furtherBoard(view, next) : undefined;
		if (!further) break;
		const { when } = dated;
		roles = [...(when ? roles.map((role) => ({ when, ...role })) : roles), ...further.roles];
		end = further.end;
		if (isLast) return { roles, end };
	}
	return first;
}

/** "the Committee of Public Safety": what a committee sees to, where no body's name stands behind its "of". */
function isPublic(view: View, { end }: { readonly end: number }): boolean {
	const { tokens } = view;
	if (
		tokens[end - 1]?.text !== 'Committee' ||
		!/^(?:Public|Safety|Correspondence|Inquiry|Vigilance|Privileges|Ministers|Experts|Adjustment)$/.test(
			tokens[end + 1]?.text ?? '',
		)
	)
		return false;
	return view.slot('organization', end + 1).every((match) => !isBody(view, match));
}

/** "the Salt Society Board of Trustees for Insurance Affairs": what a board by its own name is for, and no body. */
function isForMatter(view: View, { start, end }: Words): boolean {
	const { tokens } = view;
	if (tokens[end]?.lower !== 'for' || !tokens[start]?.capital) return false;
	let last = end + 1;
	while (tokens[last]?.capital && tokens[last]?.kind === 'word') last++;
	return isMatter(view, last - 1) && !hasOrganizationHead([tokens[last - 1]?.text ?? '']);
}

/**
 * Seats: "the boards of A, B and the C Trust", "the editorial board of D", "the Council on Foreign Relations". Value: a list of
 * `Role` whose title is the board's words, where they are not the organisation's own name.
 */
export const seats: SlotType = (view, at) => {
	const words = bodyWords(view, at) ?? severalWords(view, at);
	// "the Tallow Schools Board of Education": what the board is for is part of its own name.
	const isOf = words !== undefined && !words.head.endsWith('s') && view.tokens[words.end]?.lower === 'of';
	const named =
		words &&
		(isForMatter(view, words) ||
			(isOf && (isMatter(view, words.end + 1) || isTowns(view, words) || isPublic(view, words))));
	const own = named ? undefined : words;
	const from = own ? bodiesAfter(view, own) : 0;
	const listed = own && from > 0 ? listedSeats(view, own, from) : undefined;
	const found = listed && listed.roles.length > 0 ? listed : namedBoards(view, at);
	return found ? [{ start: at, end: found.end, value: found.roles }] : [];
};
