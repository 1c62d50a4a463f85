import type { Block, ClaimFactOfKind, Document } from '../../model';
import type { Context, Draft, Reader } from '../frames/frame';
import { tellsOfSport } from '../kinds/role/where-sent';
import { onceFor } from '../words/once-for';
import { type CvPeriod, cvPeriods } from './cv/cv-period';

/** Longer lines are prose. */
const LONGEST = 120;

/** "56 (12)", "56\t(12)", "3 (0)", "– (–)": games and goals, with which only the lines of players end. */
const TALLY = /^(?<club>.{2,60}?)[\s|,:–-]{1,4}(?:\d{1,4}\+?|[?–-])[\s|]{0,5}\((?:\d{1,4}\+?|[?–-])\)$/u;
/** "→ FC Ulm (loan)" */
const LOAN = /^(?:→|->|>)\s{0,3}|(?<!\s)\s{0,3}\((?:on )?loan\)$/giu;
const CLUB = /^\p{Lu}[\p{L}\d.'’&/ -]{1,50}(?: \([^()]{1,30}\))?$/u;
/** What sums the lines up and is no club. */
const NO_CLUB = /^(?:totals?|career totals?|season|overall|league|cup|coach|head|manager|assistant|player)\b| of the /i;

/** What a heading, or a line like one, says that the clubs below it had of somebody. */
const TRAINED =
	/^(?:teams? (?:managed|coached)|clubs? (?:managed|coached)|(?:managerial|management|coaching|managing) (?:career|history|record)|as (?:an? )?(?:manager|coach|head coach)|managed|coached):?$/i;
/** "FC Ulm (1997–98)": the years behind the club, with what somebody was there, if something else. */
const BEHIND = /^(?<club>[^(),]{2,60}) \((?:(?<part>[^()/,]{2,40})[/,] ?)?(?<years>[^()/,]{4,20})\)$/u;
/** "Tide United (assistant)", its years taken off. */
const AHEAD = /^(?<club>[^(),]{2,60}?)(?: \((?<part>[^()]{2,40})\))?$/u;
const PART = /\b(?:assistant|caretaker|interim|advis[eo]r|coach|manager|director|trainer|youth)\b/i;
/** What parts several clubs in a line. */
const PARTS = /, (?=\p{Lu}[^()]{1,60}\()/u;
/** More than anybody has trained; bounds the work on hostile text. */
const MOST = 40;

interface Row {
	readonly block: Block;
	readonly text: string;
}

const rowsOf = onceFor((document: Document): readonly Row[] =>
	document.blocks
		.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item' || kind === 'table-row' || kind === 'heading')
		.map((block) => ({ block, text: document.text.slice(block.start, block.end).trimEnd() })),
);

const timesOf = ({
	from,
	to,
	current,
}: CvPeriod): Pick<ClaimFactOfKind<'membership'>, 'start' | 'end' | 'current'> => ({
	start: from,
	...(to && { end: to }),
	...(current ? { current: true } : to ? { current: false } : {}),
});

const isClub = (name: string | undefined): name is string =>
	name !== undefined && CLUB.test(name) && !NO_CLUB.test(name);

/** A club with the years of a row that ends in games and goals. */
function played({ block, text }: Row): Draft | undefined {
	if (text.length > LONGEST || !text.endsWith(')')) return undefined;
	const period = cvPeriods(text)[0];
	if (!period || period.start > 1) return undefined;
	const rest = text.slice(period.end).replace(/^[\s:|,]{1,4}/, '');
	const name = TALLY.exec(rest)?.groups?.club?.replace(LOAN, '').trim();
	if (!isClub(name)) return undefined;
	const fact = { kind: 'membership', organization: { name, type: 'SportsTeam' }, ...timesOf(period) } as const;
	return { fact, spans: [{ start: block.start, end: block.start + text.length }] };
}

/** A club that somebody trained, out of a line below a heading that says so. */
function trained(part: string, title: string, start: number): Draft | undefined {
	const behind = BEHIND.exec(part)?.groups;
	const period = cvPeriods(behind?.years ?? part)[0];
	if (!period || (!behind && period.start > 1)) return undefined;
	const { club: name = '', part: told = '' } =
		behind ??
		AHEAD.exec(
			part
				.slice(period.end)
				.replace(/^[\s:|,–-]{1,4}/, '')
				.trimEnd(),
		)?.groups ??
		{};
	if (!isClub(name)) return undefined;
	const fact = {
		kind: 'position',
		title: PART.test(told) ? told.trim() : title,
		organization: { name, type: 'SportsTeam' },
		...timesOf(period),
	} as const;
	return { fact, spans: [{ start, end: start + part.length }] };
}

/** Clubs with their years below "Teams managed", "Coaching career". */
function readTrained({ document }: Context): readonly Draft[] {
	const drafts: Draft[] = [];
	// Elsewhere a coach trains managers, and managers run firms.
	if (!tellsOfSport(document)) return drafts;
	let title: string | undefined;
	for (const { block, text } of rowsOf(document)) {
		if (TRAINED.test(text.trim())) {
			title = /coach/i.test(text) ? 'coach' : 'manager';
			continue;
		}
		if (title === undefined) continue;
		const parts = text.split(PARTS).slice(0, MOST);
		let from = 0;
		const found = parts.flatMap((part) => {
			const at = text.indexOf(part, from);
			from = at + part.length;
			return trained(part, title ?? '', block.start + at) ?? [];
		});
		// A line that is none ends them.
		if (found.length === 0) title = undefined;
		drafts.push(...found);
	}
	return drafts;
}

/** Lines of players and coaches as encyclopaedias and clubs print them: the years, the club, its games and goals. */
export const PLAYER_READERS: readonly Reader[] = [
	{
		name: 'membership/player-row',
		read: ({ document }) => {
			const drafts = rowsOf(document).flatMap((row) => played(row) ?? []);
			// One alone may be anything with numbers at its end.
			return drafts.length > 1 ? drafts : [];
		},
	},
	{ name: 'position/trained-row', read: readTrained },
];
