import type { Document, Span } from '../../model';
import type { Context, Draft, Reader } from '../frames/frame';
import { WORK_TYPE_BY_NOUN } from '../lexicons/work-types';
import { isUnderName } from '../reference/parts';
import { isKnownPlace } from '../slots/place';
import { emphasisFrom } from '../slots/work/emphasis';
import { namesSubject } from '../subject/subject-name';
import { onceFor } from '../words/once-for';
import { endsInTitle } from '../words/title-heads';
import { announced } from './announced';
import { awardDrafts, honouredWork, isLoneAward } from './award-lines';
import { awardTableDrafts, hasColumns } from './award-tables';
import { isColumnHead } from './column-heads';
import { CV_READERS } from './cv/cv-lines';
import { ENTRY_READERS } from './entry-items';
import { eventRow } from './event-tables';
import { LANGUAGE_READER } from './languages';
import { draftOf, inLine } from './line-draft';
import { type ListSort, listSort } from './list-headings';
import { type DatedLine, datedLine, type ListLine, listLines } from './list-lines';
import { PLAYER_READERS } from './player-rows';
import { PROFILE_READER } from './profile-lines';
import { SHOW_READER } from './shows';
import { TAGLINE_READERS } from './tagline';
import { talkDraft } from './talk-lines';
import { whereShown } from './where-shown';

const QUOTED = /["“]([^"“”]{3,250})["”]|(?:^|\s)[‘']([^'‘’]{6,250})[’'](?=[\s,.;)]|$)/;

const AUTHOR = "\\p{Lu}[\\p{L}'’-]{1,30}(?: \\p{Lu}[\\p{L}'’-]{1,30})?,? (?:\\p{Lu}\\.?[ -]?){1,4}";
/** Authors with initials as references write them: "Quill, M., Vik, J. & Roe A." */
const AUTHORS = new RegExp(`^(?:${AUTHOR}(?:,? (?:and|&) |[,;] ?|\\. ?| ?(?=\\())){1,12}`, 'u');

/**
 * The title of a reference: what stands behind its authors and their year. `null` where the line is a reference and the
 * subject is not among its authors; `undefined` where it is none.
 */
function citedTitle(context: Context, line: ListLine): Title | null | undefined {
	const authors = AUTHORS.exec(line.text)?.[0];
	if (!authors) return undefined;
	const family = context.subject.familyName;
	if (family && !authors.includes(family)) return null;
	const rest = /^\s*(?:\(\d{4}[a-z]?\)[.,:]?\s*)?/.exec(line.text.slice(authors.length))?.[0].length ?? 0;
	const from = authors.length + rest;
	const name = /^(.{4,250}?)(?:[.?!]\s|[.?!]?$)/
		.exec(line.text.slice(from))?.[1]
		?.replace(/(?<![,;])[,;]+$/, '')
		.trim();
	return name && /^[\p{Lu}\d]/u.test(name) ? { name, span: inLine(line, from, name.length), before: '' } : undefined;
}

/** Whether a line is a reference as bibliographies write them: authors with initials, and a year. */
const isReference = ({ text }: ListLine): boolean =>
	/\b(?:1[89]|20)\d\d\b/.test(text.slice(AUTHORS.exec(text)?.[0].length ?? text.length));

interface Title {
	readonly name: string;
	readonly span: Span;
	/** What stands before it in the line: whom it is by. */
	readonly before: string;
}

/** Where the title in a line of works ends. */
const TITLE = /^(.{2,200}?)(?:,\s|\.\s|;|\s[–—-]\s|\s\(|\s\.{3}|\t|$)/;
/** "Tidewatch: an app for pilots": the name of something made, and what it is. */
const MADE = /^(.{2,60}?)(?:,\s|\.\s|;|:\s|\s[–—-]\s|\s\(|\t|$)/;

/** The title in a line of works: in italics, in quotation marks, or the line's first part. */
function titleIn(context: Context, line: ListLine, dated: DatedLine, isMade: boolean): Title | undefined {
	// What is set in italics in a reference is as often the journal as the title.
	const reference = /\(\d{4}[a-z]?\)/.test(line.text) ? citedTitle(context, line) : undefined;
	if (reference !== undefined) return reference ?? undefined;
	const first = emphasisFrom(context.document, line.start);
	const italics = first && first.end <= line.end && first.end - first.start > 1 ? first : undefined;
	if (italics) {
		const raw = context.document.text.slice(italics.start, italics.end);
		const name = raw.replace(/^[\s"“'‘]+|(?<![\s"”’',.;:])[\s"”’',.;:]+$/g, '');
		const start = italics.start + raw.indexOf(name);
		return name === ''
			? undefined
			: { name, span: { start, end: start + name.length }, before: line.text.slice(0, italics.start - line.start) };
	}
	const quoted = QUOTED.exec(line.text);
	if (!quoted) {
		const cited = citedTitle(context, line);
		if (cited !== undefined) return cited ?? undefined;
	}
	if (quoted) {
		const name = (quoted[1] ?? quoted[2] ?? '').replace(/(?<![,.;])[,.;]+$/, '').trim();
		const offset = line.text.indexOf(name, quoted.index);
		return { name, span: inLine(line, offset, name.length), before: line.text.slice(0, quoted.index) };
	}
	const part = (isMade ? MADE : TITLE)
		.exec(dated.text)?.[1]
		?.replace(/(?<![.,;:])[.,;:]+$/, '')
		.trim();
	if (!part || !/^[\p{Lu}\d¿¡]/u.test(part) || part.split(/\s+/).length > 20) return undefined;
	const offset = dated.offset + dated.text.indexOf(part);
	return { name: part, span: inLine(line, offset, part.length), before: '' };
}

/** Whether what stands before a title leaves it the subject's: nothing, their name, or a group that they are of. */
function isOwn(context: Context, before: string): boolean {
	const authors = before
		.replace(/(?<![\s"“'‘(–—-])[\s"“'‘(–—-]+$/u, '')
		.replace(/(?<![,.:;])[,.:;]+$/, '')
		.trim();
	if (authors === '' || /^(?:with|in|as|on|from)\b/i.test(authors) || !/\p{Lu}\p{Ll}/u.test(authors)) return true;
	const names = authors
		.split(/\s*(?:;|&|\band\b|,\s*(?=\p{Lu}\p{Ll}+ \p{Lu}))\s*/u)
		.map((name) => name.replace(/^the\s+/i, '').trim());
	const turned = authors.replace(/^([^,]{2,60}),\s*([^,]{2,60})$/, '$2 $1');
	if ([authors, turned, ...names].some((name) => namesSubject(context.subject, name))) return true;
	return names.some((name) => name.split(' ').length > 1 && isMemberOf(context, name));
}

const MEMBER = /\b(?:members? of|plays? (?:with|in)|played (?:with|in)|co-?founded|leads|fronts|joined)\b/i;
/** More than any life has; bounds the work on hostile text. */
const MOST_MEMBERSHIPS = 200;

/** Sentences that tell of playing in or being of a group. */
const membershipsIn = onceFor((document: Document) =>
	document.sentences
		.map(({ start, end }) => document.text.slice(start, end))
		.filter((words) => MEMBER.test(words))
		.slice(0, MOST_MEMBERSHIPS),
);

/** Whether the prose says that the subject played in or was of a group. */
const isMemberOf = (context: Context, group: string): boolean =>
	membershipsIn(context.document).some((words) => words.includes(group));

/** Addresses and numbers, and what heads a list of what others wrote of the subject. */
const NO_TITLE =
	/^(?:https?:|www\.|\d+$|(?:critical )?(?:studies|reviews|reception)(?: and (?:studies|reviews|reception))? (?:of|on)\b)/i;
/** The name of something made, a dash, and what it is. */
const PROJECT = /^\p{Lu}[\p{L}\d.+]{2,30}(?: [\p{Lu}\d][\p{L}\d.+]{0,30}){0,3} [–—-] \p{L}/u;

/** "Designer, Acme Ltd" under "Work": what somebody worked as, and nothing they made. */
const isPost = (name: string, line: string): boolean =>
	!/^(?:the|an?) /i.test(name) &&
	endsInTitle(name) &&
	/^(?:,| at| @| [–—-]) \p{Lu}/u.test(line.slice(line.indexOf(name) + name.length));

function workDraft(context: Context, line: ListLine, sort: Extract<ListSort, { kind: 'work' }>): Draft | undefined {
	const dated = datedLine(line.text.trimEnd());
	const title = titleIn(context, line, dated, sort.type === 'SoftwareApplication');
	// "KelpDB – a small database": without a word on what it is, a line under "Projects" may be anything.
	if (sort.type === 'Project' && !PROJECT.test(line.text)) return undefined;
	if (!title || !isOwn(context, title.before) || NO_TITLE.test(title.name)) return undefined;
	if (!sort.type && isPost(title.name, line.text)) return undefined;
	const rest = line.text.toLowerCase();
	const thesis = /\b(?:dissertation|(?:ph\.?d|master'?s|doctoral|m\.?a|m\.?sc)\.? thesis)\b/.test(rest);
	const noun =
		sort.type ??
		WORK_TYPE_BY_NOUN.get(
			/\b(novel|film|album|opera|play|poem|essay|documentary|sculpture|painting|symphony|memoir)\b/.exec(rest)?.[1] ??
				'',
		);
	const type = thesis ? 'Thesis' : noun;
	const later =
		dated.date ??
		/(?:^|[\s,(])((?:1[5-9]|20)\d\d)(?=[\s,.;)]|$)/.exec(line.text.slice(title.span.end - line.start))?.[1];
	const fact = {
		kind: 'work',
		name: title.name,
		...(type ? { type } : {}),
		...(thesis ? { role: 'author' as const } : sort.role ? { role: sort.role } : {}),
		...(later ? { date: later } : {}),
	} as const;
	return draftOf(line, dated, fact, title.span);
}

/** "Keynote at", "Presented to students at": what the subject did, before the body or gathering. */
const DID =
	/^(?:(?:invited|opening|closing|plenary)\s+)?(?:keynote|presented|presentation|talk|lecture|panel|moderator|speaker|workshop|tutorial|spoke|presenting)\b(?:[^"“‘'\n]{0,40}?\b(?:at|for)\b)?[\s:,]*(?:the\s+)?/i;

function eventDraft(context: Context, line: ListLine): Draft | undefined {
	if (line.block.cells && hasColumns(context.document, line.block)) return eventRow(context.document, line);
	const isHeading = line.block.kind === 'heading';
	const talk = isHeading || PARTED.test(line.text) ? talkDraft(line) : undefined;
	if (talk || isHeading) return talk;
	return listedEvent(context, line) ?? talkDraft(line);
}

/** "Upton Opera, Don Giovanni": where something was played, and what. */
const HOUSE = /\b(?:Opera|Playhouse|Theatre|Theater|Ballet|Philharmonic|Symphony|Orchestra)$/;

/** What parts a title from where it was told, shown or played. */
const PARTED = /\S(?: [–—|-] |: )/;

/** "<solo>", "(group)": what sort of show a line tells of, before its title. */
const TAG = /^[<([](?:solo|group|collaborative|collaboration|duo|two-person|online)(?: (?:show|exhibition))?[>)\]]:? /i;
/** What parts a title from where it was shown: "Low Water – Tide Gallery, Ulm", "Low Water. Tide Gallery, Ulm." */
const TITLE_END = / [–—-] |(?<=[\p{Ll}\d)])\. (?=\p{Lu})/u;

/** Names that end as those of houses that show art: "no format Gallery". */
const SHOWS_ART = /\b(?:Gallery|Galleries|Museum|Kunsthalle|Kunstverein)$/;
/** "Relations, Stories, Magic, Tide Museum": how many parts, each a word that is no town, the title has before the house. */
function partsOfTitle(parts: readonly string[]): number {
	const house = parts.findIndex((part) => SHOWS_ART.test(part));
	const between = parts.slice(0, Math.max(0, house));
	return between.length > 1 && between.every((part) => /^\p{Lu}\p{Ll}+$/u.test(part) && !isKnownPlace(part))
		? house
		: 0;
}

/** "With Ana Paz. Tide Hall": more than a place. */
const NO_PLACE = /^(?:with|for|as|curated|directed) |\p{L}{2}\. /iu;

function untagged(dated: DatedLine): DatedLine {
	const tag = TAG.exec(dated.text)?.[0].length ?? 0;
	return tag === 0 ? dated : { ...dated, text: dated.text.slice(tag), offset: dated.offset + tag };
}

function listedEvent(context: Context, line: ListLine): Draft | undefined {
	const own = untagged(datedLine(line.text.trimEnd()));
	const above = line.year && context.document.text.slice(line.year.start, line.year.end);
	const dated = { ...own, ...(!own.date && above && { date: above }) };
	if (!dated.date) return undefined;
	const shown = shownDraft(context, line, dated);
	if (shown) return shown;
	const quoted = QUOTED.exec(dated.text);
	// "Quill M., Vik J. Silt in motion. TideConf, Lisbon, 2016."
	const cited = quoted ? undefined : citedTitle(context, line);
	if (cited === null) return undefined;
	if (cited)
		return draftOf(line, dated, { kind: 'event', name: cited.name, role: 'performer', date: dated.date }, cited.span);
	// "(curated by Jon Vik)" is no part of the place.
	const cut = quoted ? dated.text.slice(0, quoted.index) : dated.text.replace(/(?<!\s)\s*\([^()]{0,120}\)$/, '');
	const venue = cut
		.replace(DID, '')
		.replace(/(?<![\s"“'‘,:–—-])[\s"“'‘,:–—-]+$/u, '')
		.trim();
	const title = (quoted?.[1] ?? quoted?.[2] ?? '').replace(/(?<![,.;])[,.;]+$/, '').trim();
	// Without a title the gathering names the event; its town stands behind a comma.
	const bare = venue.replace(/(?:, with [^,]{3,60}|(?<!\b\p{Lu})\.)$/u, '');
	const parted = quoted ? null : TITLE_END.exec(bare);
	const [opening = '', ...behind] = parted
		? [bare.slice(0, parted.index), ...bare.slice(parted.index + parted[0].length).split(/(?<!\s)\s*,\s*/)]
		: bare.replace(/(?<=\b[A-Z]{2})\.$/, '').split(/(?<!\s)\s*,\s*/);
	const more = partsOfTitle(behind);
	const gathering = [opening, ...behind.slice(0, more)].join(', ');
	const rest = behind.slice(more);
	// "Vermut, Mara Quill & Jon Vik, Tide Gallery, Ulm": who showed there.
	const towns = rest.length > 1 && / (?:&|and|with) /.test(rest[0] ?? '') ? rest.slice(1) : rest;
	if (!title && towns.length > 0 && HOUSE.test(gathering) && !towns.some(isKnownPlace)) return undefined;
	const place =
		!title &&
		towns.length > 0 &&
		towns.length < 5 &&
		towns.every((town) => (/^\p{Lu}/u.test(town) || SHOWS_ART.test(town)) && !NO_PLACE.test(town))
			? { place: { name: towns.join(', ') } }
			: {};
	const name = title || ('place' in place ? gathering : venue);
	if (!/^[\p{L}\d]/u.test(name) || name.length < 3 || name.split(/\s+/).length > 25) return undefined;
	if (!title && /[.!?]\s/.test(name)) return undefined;
	const after = quoted
		? /^\s*["”’']?\)?,?\s*(?:at|in|,)\s+(?:the )?(\p{Lu}[^,;(]{2,80}?)(?=[,;(]|\s+(?:1|2)\d{3}|$)/u.exec(
				dated.text.slice(quoted.index + quoted[0].length),
			)?.[1]
		: undefined;
	const body = title ? venue || after : undefined;
	const organization = body && /^\p{Lu}/u.test(body) ? { organization: { name: body } } : {};
	const offset = dated.offset + dated.text.indexOf(name);
	const fact = { kind: 'event', name, role: 'performer', date: dated.date, ...place, ...organization } as const;
	return draftOf(line, dated, fact, inLine(line, offset, name.length));
}

/** "*Salt Lines*, Tide Gallery, Ulm, 2017": a title in italics that opens the line, then where it was shown. */
function shownDraft({ document }: Context, line: ListLine, dated: DatedLine): Draft | undefined {
	const first = emphasisFrom(document, line.start);
	const until = line.start + dated.offset + dated.text.length;
	if (!first || first.start > line.start + dated.offset + 1 || first.end > until || !dated.date) return undefined;
	const name = document.text.slice(first.start, first.end).replace(/^[\s"“]+|(?<![\s"”,.])[\s"”,.]+$/g, '');
	const places = document.text
		.slice(first.end, until)
		.replace(/^[\s,.:;”"–—-]+|(?<![\s,.])[\s,.]+$/g, '')
		.split(/(?<!\s)\s*,\s*/);
	const [venue = ''] = places;
	if (name.length < 2 || !/^(?:the |\d|\p{Lu})/u.test(venue) || places.length > 4) return undefined;
	const fact = {
		kind: 'event',
		name,
		role: 'performer',
		date: dated.date,
		...whereShown(venue, places),
	} as const;
	return draftOf(line, dated, fact, { start: first.start, end: until });
}

/** Words that hardly any title or place has, and nearly every sentence. */
const TELLS = /\b(?:he|she|they|was|were|has|had|is|are|have|will|would|who|whose|it|his|her|their|my)\b/;

/** Whether a line tells something; "Low Water. Heron, 2011." and "2011: Low Water. Tide Gallery, Ulm." only list it. */
const isProse = (text: string): boolean =>
	/\b(?:he|she|they|was|were|has|had)\b/.test(text) ||
	(/[.!?]\s+\p{Lu}/u.test(text) && (TELLS.test(text) || datedLine(text.trimEnd()).date === undefined));

/** The lines of one sort. A line of prose is left to the frames. */
function linesOf(context: Context): readonly { readonly line: ListLine; readonly sort: ListSort }[] {
	// What a résumé in JSON shows as text is read from its data.
	if (context.document.mediaType === 'application/json') return [];
	const { document, subject } = context;
	return listLines(document).flatMap((line) => {
		// Of whom a page only comes to speak, its lists tell where they are theirs.
		if (subject.beside && !isUnderName(document, line.block, subject)) return [];
		const sort = listSort(line.headings.map((heading) => announced(context.subject, heading)));
		// Below a heading of talks each may be a heading itself; elsewhere headings part a list.
		if (!sort || (line.block.kind === 'heading' && sort.kind !== 'event')) return [];
		if (line.block.kind === 'paragraph' && !(sort.kind === 'work' && isReference(line)) && isProse(line.text))
			return [];
		return [{ line, sort }];
	});
}

/**
 * What a document lists under headings that say so: awards, works, talks and exhibitions, with the year of each line.
 * A line by or for somebody else is left out.
 */
export const LIST_READERS: readonly Reader[] = [
	{
		name: 'award/list',
		read: (context) =>
			awardDrafts([
				...linesOf(context)
					.filter(
						({ line, sort }) =>
							sort.kind === 'award' && !(line.block.cells && hasColumns(context.document, line.block)),
					)
					.map(({ line }) => line),
				...listLines(context.document).filter((line) => isLoneAward(context, line)),
			]),
	},
	{
		name: 'award/table',
		read: (context) => {
			const rows = new Set(linesOf(context).flatMap(({ line, sort }) => (sort.kind === 'award' ? [line.block] : [])));
			return rows.size === 0
				? []
				: awardTableDrafts(context, (block) => rows.has(block) || isColumnHead(context.document, block));
		},
	},
	{
		name: 'work/list',
		read: (context) =>
			linesOf(context).flatMap(({ line, sort }) =>
				sort.kind === 'work' ? (workDraft(context, line, sort) ?? []) : [],
			),
	},
	{
		name: 'work/honoured-list',
		read: (context) =>
			linesOf(context).flatMap(({ line, sort }) => (sort.kind === 'award' ? (honouredWork(context, line) ?? []) : [])),
	},
	{
		name: 'event/list',
		read: (context) =>
			linesOf(context).flatMap(({ line, sort }) => (sort.kind === 'event' ? (eventDraft(context, line) ?? []) : [])),
	},
	SHOW_READER,
	LANGUAGE_READER,
	...CV_READERS,
	...ENTRY_READERS,
	...TAGLINE_READERS,
	PROFILE_READER,
	...PLAYER_READERS,
];
