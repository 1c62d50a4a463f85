import type { Context, Draft, Reader } from '../frames/frame';
import { isKnownPlace } from '../slots/place';

/** A sentence that lists exhibitions or concerts: "Recent solo shows include", "Group exhibitions:". */
const OPENING =
	/\b(?:(?:solo|group|recent|selected|two-person|one-person|duo)\s){0,3}(?:shows|exhibitions)\b(?:\s+(?:include|included|have included|are|were)\b[;:]?|:)/i;
const LATER_OPENING =
	/^\s*(?:(?:and|other|(?:his|her|their)|solo|group|recent|selected|notable|major|further)\s+)*(?:shows|exhibitions)(?:\s*:|\s+(?:include|included|have included)\b[;:]?)/i;
const TITLE =
	'(?:["“](?<double>[^"“”]{2,120})["”]|[‘](?<single>[^‘’]{2,120})[’]|(?<=[\\s(])\'(?<straight>[^\'"]{2,80})\'(?=[\\s,(])|(?<bare>\\p{Lu}[\\p{L}\\d’-]{1,30}(?: (?:\\p{Lu}[\\p{L}\\d’-]{0,30}|of|the|and|in|for|to|a|&|\\d{1,4})){0,7}?))';
/**
 * Title, then who with, then where, then the year; the marks between them are anything that artists use. A title
 * without quotation marks needs a comma or "at" behind it, or nothing tells where it ends.
 */
const ITEM = new RegExp(
	`${TITLE}\\]?,?\\s*(?:with\\s+(?:\\p{Lu}[\\p{L}.-]*\\s?){1,4})?(?:,\\s*|\\s+at\\s+(?:the\\s+)?|(?<=["”’]\\]?,?)\\s+(?=\\p{Lu}))(?<venue>[^;()“”"‘]{2,120}?)[,\\s]*\\(?(?<year>(?:19|20)\\d\\d)\\)?`,
	'gu',
);

/** The year beside the title, before the place: "Salt Lines (2016) at the Fruitmarket". */
const DATED_ITEM = new RegExp(
	`${TITLE}\\s\\((?<year>(?:19|20)\\d\\d)\\)(?:\\s+at\\s+(?:the\\s+)?(?<venue>\\p{Lu}[^;,.()“”"‘]{1,80}?)(?=,|;|\\.|\\sand\\s|$))?`,
	'gu',
);
const DATED_LIST = /\((?:19|20)\d\d\) at (?:the )?\p{Lu}/u;

/** Words in the names of places that show art. */
const SHOWS_ART =
	'(?:Gallery|Galleries|Galerie|Galleria|Museum|Musée|Museo|Kunsthalle|Kunstverein|Konsthall|Kunsthaus|Cent(?:er|re)|Institute|Foundation|University|College|Academy)';
const YEAR = '(?<year>(?:19|20)\\d\\d)(?:[-–](?:(?<until>(?:19|20)\\d\\d)|\\d{2}))?';
/** "Low Water (Tide Gallery, Ulm, 2019)": all that is known of a show in brackets behind its title. */
const BRACKETED = new RegExp(`\\([^()]{0,80}\\b${SHOWS_ART}\\b[^()]{0,60}[,.] ?(?:19|20)\\d\\d`);
const bracketedItem = (bare: string): RegExp =>
	new RegExp(
		`(?:["“](?<double>[^"“”]{2,120})["”]|[‘](?<single>[^‘’]{2,120})[’]|${bare}) ?\\((?<venue>[\\p{Lu}\\d][^;()“”"]{1,100}?)[,.] ?${YEAR}\\)`,
		'gu',
	);
const BRACKETED_ITEM = bracketedItem('(?<=^ ?|[,;)] |(?:and|include|at|the) )(?<bare>\\p{Lu}[^,;()"“”]{1,80}?)');
/** Where all of a list have brackets, a comma before them is the title's own: "Low, Water (Tide Gallery, 2019)". */
const COMMA_ITEM = bracketedItem(
	'(?<=^ ?(?:the )?|\\)[,;]? |(?:and|include|at) (?:the )?)(?<bare>\\p{Lu}[^;()"“”]{1,100}?)',
);
const WITH_YEAR = /\([^()]{1,120}[,.] ?(?:19|20)\d\d/g;
/** "and group shows at the Tide Academy (Ulm, 2019), …": from there on, places without titles. */
const PLACES_ONLY = /\b(?:shows|exhibitions) at /i;
/** "Low Water, Tide Gallery (Ulm, 2019)": the town and the year in brackets behind the place. */
const TOWN_IN_BRACKETS = new RegExp(`${SHOWS_ART}[^,;()]{0,40} \\([^();]{2,40}, ?(?:19|20)\\d\\d`);
const TOWN_ITEM = new RegExp(
	`(?:^|(?<=\\)),?)\\s*(?:and )?(?<bare>[^;()]{2,120}?), (?<venue>(?:[Tt]he )?\\p{Lu}[^,;()]{0,60}) \\((?<town>[^();]{2,40}), ?${YEAR}\\)`,
	'gu',
);

/** "Low Water, a History, Tide Gallery, Ulm, 2019;": one of a list that semicolons part, with its year at its end. */
const WHOLE_ITEM =
	/^\s*:?\s*(?:and\s+)?(?<body>[^()"“”‘;]{4,200}?),?\s*\(?(?<year>(?:19|20)\d\d)(?:[-–/]\d{2,4})?\)?\s*[;.]?$/u;
/** How a title goes on behind its comma, and no name of a place: in small letters, with an article, with its subtitle. */
const MORE_OF_TITLE = /^(?:\p{Ll}|(?:An?|I|We|You) )|: /u;

/** "low water, Tide Gallery (Ulm, 2019);": the town, or the town and its country, in brackets with the year. */
const TOWNED_ITEM =
	/^\s*:?\s*(?:and\s+)?(?<body>(?:\([^()]{2,60}\) ?)?[^()"“”‘;]{4,200}) \((?<town>[^();\d]{2,60}), ?(?<year>(?:19|20)\d\d)(?:[-–/]\d{2,4})?\)\s*[;.]?$/u;
const CURATED = /^(?:co-)?curated by\b/i;

/** A show as a list tells it. */
interface Show {
	readonly name: string;
	/** The venue, then its towns. */
	readonly places: readonly string[];
	readonly date: string;
	/** Offsets of its words in the part of the list. */
	readonly from: number;
	readonly to: number;
	/** Whether its name may be a place, or is one. */
	readonly hung?: 'maybe' | 'surely';
	/** Whether one place alone may be a town: "(Ulm, 2012)". */
	readonly towns?: boolean;
}

/** The item as the other patterns would read it, where it is one that semicolons part; `undefined` where it has marks of its own. */
function wholeItem(part: string, from: number): Show | undefined {
	const text = part.slice(from);
	const { body = '', town, year = '' } = (WHOLE_ITEM.exec(text) ?? TOWNED_ITEM.exec(text))?.groups ?? {};
	if (body === '') return undefined;
	const fields = [...body.split(/(?<!\s)\s*,\s+/), ...(town ? [town] : [])].filter((field) => !CURATED.test(field));
	let title = 1;
	while (title < fields.length - (town ? 2 : 1) && MORE_OF_TITLE.test(fields[title] ?? '')) title++;
	// "Low Water, Ulm Biennial, Tide Gallery (Ulm, 2019)": what it was part of.
	const house = fields.findIndex((field, index) => index > title && VENUE.test(field));
	const name = fields.slice(0, title).join(', ').trim();
	const at = part.indexOf(name, from);
	const places = fields.slice(Math.max(title, house)).filter((field) => field !== '');
	if (fields.length < (town ? 3 : 2) || at < 0 || places.length === 0 || /^(?:solo|group)\b/i.test(name))
		return undefined;
	return { name, places, date: year, from: at, to: part.trimEnd().replace(/[;.]$/, '').length, hung: 'maybe' };
}

/** Last words of the names of places that show art. */
const VENUE =
	/\b(?:Gallery|Galleries|Galerie|Museum|Kunsthalle|Kunstverein|Cent(?:er|re)|Institute|Foundation|University|College|Academy)$|\b(?:Gallery|Museum|Academy|Centre|Center|Institute) of \p{Lu}|^(?:The )?(?:Galerie|Galleria|Kunsthalle|Kunstverein|Museo|Musée) \p{Lu}/u;

/** No artist lists more in one paragraph; it bounds the work on hostile text. */
const LONGEST = 4000;

/** Whether all that is told of where a show was is a town, which shows nothing itself. */
const isTown = ({ places, towns }: Show, where: string): boolean =>
	isKnownPlace(where) || (towns === true && places.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(where));

function showDraft(show: Show, start: number): Draft {
	const { name, places, date, from, to } = show;
	const isPlace =
		show.hung === 'surely' ||
		(show.hung === 'maybe' && (places.length < 2 || !places.some((part) => VENUE.test(part))) && VENUE.test(name));
	const host = name.replace(/^[Tt]he /, '');
	const where = isPlace ? host : places[0];
	const fact = {
		kind: 'event',
		name: isPlace ? `Exhibition at ${host}` : name,
		role: 'performer',
		date,
		...(where && { place: { name: isPlace ? host : places.join(', ') } }),
		// "Manifesta 12, Palermo": a town shows nothing.
		...(where && !isPlace && !isTown(show, where) && { organization: { name: where } }),
	} as const;
	return { fact, spans: [{ start: start + from, end: start + to }] };
}

/** The pattern of the items of one part of a list, by the marks in it. */
function itemIn(part: string): RegExp {
	if (BRACKETED.test(part)) return (part.match(WITH_YEAR)?.length ?? 0) > 1 ? COMMA_ITEM : BRACKETED_ITEM;
	if (TOWN_IN_BRACKETS.test(part)) return TOWN_ITEM;
	return DATED_LIST.test(part) ? DATED_ITEM : ITEM;
}

/** The shows of one part of a list, up to its stop or semicolon. */
function showsIn(part: string, skip: number): readonly Show[] {
	const item = itemIn(part);
	const bracketed = item === COMMA_ITEM || item === BRACKETED_ITEM;
	const placesOnly = bracketed ? part.slice(skip).search(PLACES_ONLY) : -1;
	const shows: Show[] = [];
	for (const match of part.slice(skip).matchAll(item)) {
		const { double, single, straight, bare, venue = '', town, year = '', until } = match.groups ?? {};
		const name = (double ?? single ?? straight ?? bare?.split(', and ').at(-1) ?? '')
			.replace(/(?<![\s,*])[\s,*]+$/, '')
			.trim();
		const places = `${venue}${town ? `, ${town}` : ''}`.split(/(?<!\s)\s*,\s*/).filter(Boolean);
		if (name.length < 2) continue;
		if (item !== DATED_ITEM && (places.length === 0 || !/^[\p{Lu}\d]|^the \p{Lu}/u.test(venue))) continue;
		// "exhibitions include those of Ada Bell at the Tide Gallery (2019)"
		if (bare !== undefined && /\b(?:of|by|with) (?:the )?$/.test(part.slice(0, skip + match.index))) continue;
		shows.push({
			name,
			places,
			date: until ? `${year}/${until}` : year,
			from: skip + match.index + match[0].indexOf(name),
			to: skip + match.index + match[0].length,
			...(bare !== undefined && { hung: placesOnly >= 0 && match.index > placesOnly ? 'surely' : 'maybe' }),
			towns: bracketed,
		});
	}
	return shows;
}

function showDrafts({ document }: Context): readonly Draft[] {
	const drafts: Draft[] = [];
	for (const block of document.blocks) {
		if (block.kind === 'furniture' || block.kind === 'reference' || block.kind === 'heading') continue;
		const text = document.text.slice(block.start, block.end);
		const opening = OPENING.exec(text);
		if (!opening) continue;
		let from = opening.index + opening[0].length;
		let ended = false;
		let semicolon = false;
		for (const part of text.slice(from, from + LONGEST).split(/(?<=[.;])\s+(?!(?:19|20)\d\d\))/)) {
			// The list ends with its sentence, unless the next one opens another.
			if (ended && !LATER_OPENING.test(part)) break;
			const parted = part.endsWith(';') || semicolon;
			semicolon = part.endsWith(';');
			ended = part.endsWith('.');
			const offset = text.indexOf(part, from);
			from = offset + part.length;
			const later = LATER_OPENING.exec(part)?.[0].length;
			const whole = parted ? wholeItem(part, later ?? 0) : undefined;
			const shows = whole ? [whole] : showsIn(part, later ?? /^[^:“”"‘]{0,40}:\s*/.exec(part)?.[0].length ?? 0);
			drafts.push(...shows.map((show) => showDraft(show, block.start + offset)));
		}
	}
	return drafts;
}

/** Exhibitions that a sentence of the subject's page lists by title, venue, town and year. */
export const SHOW_READER: Reader = { name: 'event/show', read: showDrafts };
