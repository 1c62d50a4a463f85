import type { Context, Draft, Reader } from '../frames/frame';
import { isKnownPlace } from '../slots/place';

/** A sentence that lists exhibitions or concerts: "Recent solo shows include", "Group exhibitions:". */
const OPENING =
	/\b(?:(?:solo|group|recent|selected|two-person|one-person|duo)\s){0,3}(?:shows|exhibitions)\b(?:\s+(?:include|included|have included|are|were)\b|:)/i;
const LATER_OPENING = /^\s*(?:(?:solo|group|recent|selected)\s+)*(?:shows|exhibitions)\s*:/i;
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
const YEAR = '(?<year>(?:19|20)\\d\\d)(?:[-–]\\d{2,4})?';
/** "Low Water (Tide Gallery, Ulm, 2019)": all that is known of a show in brackets behind its title. */
const BRACKETED = new RegExp(`\\([^()]{0,80}\\b${SHOWS_ART}\\b[^()]{0,60}, ?(?:19|20)\\d\\d`);
const BRACKETED_ITEM = new RegExp(
	`(?:["“](?<double>[^"“”]{2,120})["”]|[‘](?<single>[^‘’]{2,120})[’]|(?<=^ ?|[,;] |and |include )(?<bare>\\p{Lu}[^,;()"“”]{1,80}?)) \\((?<venue>[\\p{Lu}\\d][^;()“”"]{1,100}?), ?${YEAR}\\)`,
	'gu',
);
/** "Low Water, Tide Gallery (Ulm, 2019)": the town and the year in brackets behind the place. */
const TOWN_IN_BRACKETS = new RegExp(`${SHOWS_ART}[^,;()]{0,40} \\([^();]{2,40}, ?(?:19|20)\\d\\d`);
const TOWN_ITEM = new RegExp(
	`^\\s*(?:and )?(?<bare>[^;()]{2,120}?), (?<venue>(?:[Tt]he )?\\p{Lu}[^,;()]{0,60}) \\((?<town>[^();]{2,40}), ?${YEAR}\\)`,
	'gu',
);

/** "Low Water, a History, Tide Gallery, Ulm, 2019;": one of a list that semicolons part, with its year at its end. */
const WHOLE_ITEM =
	/^\s*:?\s*(?:and\s+)?(?<body>[^()"“”‘;]{4,200}?),?\s*\(?(?<year>(?:19|20)\d\d)(?:[-–/]\d{2,4})?\)?\s*[;.]?$/u;
/** How a title goes on behind its comma, and no name of a place: in small letters, with an article, with its subtitle. */
const MORE_OF_TITLE = /^(?:\p{Ll}|(?:An?|I|We|You) )|: /u;

/** The item as the other patterns would read it, where it is one that semicolons part; `undefined` where it has marks of its own. */
function wholeItem(
	part: string,
	from: number,
):
	| { readonly name: string; readonly places: readonly string[]; readonly year: string; readonly at: number }
	| undefined {
	const match = WHOLE_ITEM.exec(part.slice(from));
	const { body = '', year = '' } = match?.groups ?? {};
	if (!match || body === '') return undefined;
	const fields = body.split(/(?<!\s)\s*,\s+/);
	let title = 1;
	while (title < fields.length - 1 && MORE_OF_TITLE.test(fields[title] ?? '')) title++;
	const name = fields.slice(0, title).join(', ').trim();
	const at = part.indexOf(name, from);
	return fields.length < 2 || at < 0 || /^(?:solo|group)\b/i.test(name)
		? undefined
		: { name, places: fields.slice(title).filter((field) => field !== ''), year, at };
}

/** Last words of the names of places that show art. */
const VENUE =
	/\b(?:Gallery|Galleries|Galerie|Museum|Kunsthalle|Kunstverein|Cent(?:er|re)|Institute|Foundation|University|College)$/;

/** No artist lists more in one paragraph; it bounds the work on hostile text. */
const LONGEST = 4000;

/** @param bare whether the title has no marks around it, so that it may be a place: "Tide Gallery, Ulm (2010)" */
function showDraft(
	name: string,
	places: readonly string[],
	date: string,
	bare: boolean,
	start: number,
	end: number,
): Draft {
	const hung = bare && (places.length < 2 || !places.some((part) => VENUE.test(part))) && VENUE.test(name);
	const where = hung ? name : places[0];
	const fact = {
		kind: 'event',
		name: hung ? `Exhibition at ${name}` : name,
		role: 'performer',
		date,
		...(where && { place: { name: hung ? name : places.join(', ') } }),
		// "Manifesta 12, Palermo": a town shows nothing.
		...(where && !hung && !isKnownPlace(where) && { organization: { name: where } }),
	} as const;
	return { fact, spans: [{ start, end }] };
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
		for (const part of text.slice(from, from + LONGEST).split(/(?<=[.;])\s+/)) {
			// The list ends with its sentence, unless the next one opens another.
			if (ended && !LATER_OPENING.test(part)) break;
			const parted = part.endsWith(';') || semicolon;
			semicolon = part.endsWith(';');
			ended = part.endsWith('.');
			const offset = text.indexOf(part, from);
			from = offset + part.length;
			const skip = LATER_OPENING.exec(part)?.[0].length ?? /^[^:“”"‘]{0,40}:\s*/.exec(part)?.[0].length ?? 0;
			const dated = DATED_LIST.test(part);
			const item = BRACKETED.test(part)
				? BRACKETED_ITEM
				: TOWN_IN_BRACKETS.test(part)
					? TOWN_ITEM
					: dated
						? DATED_ITEM
						: ITEM;
			const whole = parted ? wholeItem(part, LATER_OPENING.exec(part)?.[0].length ?? 0) : undefined;
			if (whole && whole.places.length > 0) {
				const start = block.start + offset + whole.at;
				drafts.push(
					showDraft(
						whole.name,
						whole.places,
						whole.year,
						true,
						start,
						block.start + offset + part.trimEnd().replace(/[;.]$/, '').length,
					),
				);
				continue;
			}
			for (const match of part.slice(skip).matchAll(item)) {
				const { double, single, straight, bare, venue = '', year = '' } = match.groups ?? {};
				const name = (double ?? single ?? straight ?? bare ?? '').replace(/(?<![\s,*])[\s,*]+$/, '').trim();
				const places = venue.split(/(?<!\s)\s*,\s*/).filter(Boolean);
				const place = places.join(', ');
				if (name.length < 2 || (!dated && (places.length === 0 || !/^[\p{Lu}\d]|^the \p{Lu}/u.test(place)))) continue;
				const start = block.start + offset + skip + match.index + match[0].indexOf(name);
				const end = block.start + offset + skip + match.index + match[0].length;
				drafts.push(showDraft(name, places, year, bare !== undefined, start, end));
			}
		}
	}
	return drafts;
}

/** Exhibitions that a sentence of the subject's page lists by title, venue, town and year. */
export const SHOW_READER: Reader = { name: 'event/show', read: showDrafts };
