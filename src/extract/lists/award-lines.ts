import type { Context, Draft } from '../frames/frame';
import { MONTHS } from '../lexicons/calendar';
import { emphasisAt } from '../slots/work/emphasis';
import { organizationType } from '../words/organization-type';
import { draftOf, inLine } from './line-draft';
import { listSort } from './list-headings';
import { type DatedLine, datedLine, type ListLine } from './list-lines';

/** Words that make a line a nomination, a place or somebody else's. */
const NOT_WON =
	/\b(?:nomin(?:at\w+|ees?)|shortlist\w*|longlist\w*|finalist|semi-?finalist|runner-?up|candidate|declined|refused|jury member|judge|juror|panel(?:l)?ist)\b/i;
/** What may stand before the name of a prize. */
const WON =
	/^(?:winner(?: of)?|w[io]ns?|recipient(?: of)?|awarded|received?s?|named (?:to|as|an?|one of)|elected (?:to|an?)|laureate(?: of)?)[,:]?\s+(?:the\s+)?/i;
/** Where the name of a prize ends: "for …", ", given by …". */
const REASON =
	/(?<!\s)\s{1,9}(?:for (?:her|his|their|the|a|an|my|\p{Lu}|best|exemplary|outstanding|distinguished|services?|contributions|work|research|["“])|from (?:the )?\p{Lu}|by (?:the )?\p{Lu}|with (?:distinction|oak))|,\s|;|\s[–—-]\s/u;
/** "Honorary Fellow, Royal Tidal Society": a seat, and behind a comma or a dash the body that gives it. */
const SEAT =
	/^((?:(?:Elected|Honorary|Senior|Foreign|Corresponding|Associate|Founding|Charter|Life|Full|International)\s){0,2}(?:Fellow|Member|Academician))(?:,| [–—-])\s(?:the\s)?(\p{Lu}[^,;()]{1,100})/u;
/** Bodies that have fellows and members, and no stipends. */
const LEARNED =
	/\b(?:Academ(?:y|ia|ie)|Accademia|Akademie|Association|College of|Engineers|Federation|Guild|Institut(?:e|ion) of|Royal Institut(?:e|ion)|Societ(?:y|ies)|Soci\p{L}t\p{L}|Union)\b|^[A-Z]{3,8}$/u;
/** A word that is nobody's prize by itself. */
const BARE =
	/^(?:(?:elected|honorary|senior|foreign|life) )?(?:fellow|fellowship|member|scholar|scholarship|residency|residence|academician|award|prize|medal|medalist|medallist|winner|honou?ree|recipient|grant|(?:1st|2nd|3rd|first|second|third) (?:place|prize))$/i;

/** "Presented by the students": what is said of the prize in the line above. */
const OF_LINE_ABOVE =
	/^(?:presented|awarded|given|conferred|granted|bestowed|issued|selected|recogni[sz]ed|organi[sz]ed|sponsored|funded) (?:by|for|to|from|at|in)\b/i;
/** Stops that end no sentence: "Prof. E. K. Roe Prize". */
const STYLE = /\b(?:Prof|Dr|Mrs?|Ms|St|Rev|Hon|Jr|Sr|\p{Lu})\.\s/gu;
const HONOUR =
	/award|prize|medal|scholar|fellow|honou?r|dean|list|grant|cup|degree|doctor|alumn|hall of fame|certificate/i;

/** What somebody did, was made or earned, and no prize: "Appointed as Reader", "PhD in Physics", "Invited talk at …". */
const DID =
	/^(?:[Gg]raduat(?:ed|ion)|[Aa]ppointed|[Pp]romoted|(?:[Cc]o-?)?[Ff]ounded|[Pp]ublished|[Ll]aunched|[Cc]ompleted|[Jj]oined|[Hh]abilitation|[Ii]nvited (?:[Tt]alk|[Ll]ecture|[Ss]peaker)|[Kk]eynote|Abitur|(?:Ph\.?D|M\.?D|M\.?Sc|B\.?Sc|M\.?B\.?A|B\.?A|M\.?A)\b|(?:Bachelor|Master|Doctor)(?:['’]s)?\s(?:of|degree|in)\b)/;
/** "Achievements": a heading over whatever somebody is proud of. */
const OF_ANYTHING = /^(?:(?:selected|major|notable|main|other|academic|professional|key|some) )*achievements?$/;
const RANKED = /\b(?:best|top|first|1st|2nd|3rd|winner|champion|laureate|honou?ree)\b/i;

/** Whether a line under a heading tells of no honour. */
const isDeed = ({ headings }: ListLine, name: string): boolean =>
	DID.test(name) ||
	(OF_ANYTHING.test(headings[0] ?? '') &&
		(!(HONOUR.test(name) || RANKED.test(name)) || /^\p{Lu}\p{Ll}{2,12}ed\s/u.test(name)));

/** "University of Tallow" alone: who gave what the lines below name. */
const isGiver = (name: string): boolean =>
	/^(?:CollegeOrUniversity|School)$/.test(organizationType(name) ?? '') && !HONOUR.test(name);

/** A seat in a learned body; a fellowship that may be a stipend or a post states nothing here. */
function seatDraft(line: ListLine, dated: DatedLine, seat: RegExpExecArray): Draft | undefined {
	const [, role = '', body = ''] = seat;
	const name = body.trim();
	if (!LEARNED.test(name)) return undefined;
	const fact = {
		kind: 'membership',
		organization: { name },
		role,
		...(dated.date && { start: dated.date }),
	} as const;
	return draftOf(line, dated, fact, inLine(line, dated.offset, seat[0].trimEnd().length));
}

const SEASON = '(?:1[89]|20)\\d\\d(?:[–/-]\\d{2}(?!\\d))?';
/** "Salt League: 1985, 1989", "Tide Cup (2001–02, 2003–04)": one honour with every year or season that it was won in. */
const SEASONS = `${SEASON}(?:(?:, | and | & |; )${SEASON}){0,30}`;
const YEARLY = new RegExp(`^(?<name>[^:(]{3,100}?)(?::| [–—-]|,)? \\(?(?<years>${SEASONS})\\)?$`);
const YEARS_FIRST = new RegExp(`^(?<years>${SEASONS})(?::| [–—-]|,)? (?<name>.{3,100})$`);

interface Won {
	readonly date: string;
	readonly start: number;
	readonly end: number;
}

/** The years of an honour that a line lists, where they are several or seasons; empty where one year is all. */
function yearsOf(text: string): (Pick<DatedLine, 'text' | 'offset'> & { readonly won: readonly Won[] }) | undefined {
	const first = YEARS_FIRST.exec(text)?.groups;
	const { name, years } = first ?? YEARLY.exec(text)?.groups ?? {};
	if (!name || !years) return undefined;
	const from = first ? 0 : text.lastIndexOf(years);
	const won = [...years.matchAll(new RegExp(SEASON, 'g'))].map(({ 0: words, index }) => {
		const [year = '', second] = words.split(/[–/-]/);
		const next = String(Number(year) + 1);
		const season = second && next.endsWith(second) ? `${year}/${next}` : year;
		return { date: season, start: from + index, end: from + index + words.length };
	});
	return won.length > 1 || won[0]?.date.includes('/')
		? { text: name, offset: first ? text.length - name.length : 0, won }
		: undefined;
}

/** "FC Ulm" over "Salt League: 1985, 1989": with whom the honours below it were won. */
const isGroup = ({ text }: ListLine, next: ListLine | undefined): boolean =>
	!/\d/.test(text) && !HONOUR.test(text) && next !== undefined && /: (?:1[89]|20)\d\d/.test(next.text);

/** What the lines under headings for honours state: prizes, and seats in learned bodies. */
export function awardDrafts(lines: readonly ListLine[]): readonly Draft[] {
	return lines.flatMap((line, index) => {
		if (isGroup(line, lines[index + 1])) return [];
		const several = yearsOf(line.text.trimEnd());
		if (!several) return awardDraft(line, datedLine(line.text.trimEnd())) ?? [];
		const { text, offset, won } = several;
		return won.flatMap(({ date, start, end }) => awardDraft(line, { text, offset, date, dated: { start, end } }) ?? []);
	});
}

/** What a line under a heading for honours states: a prize, or a seat in a learned body. */
function awardDraft(line: ListLine, dated: DatedLine): Draft | undefined {
	if (NOT_WON.test(line.text) || OF_LINE_ABOVE.test(line.text)) return undefined;
	const seat = SEAT.exec(dated.text);
	if (seat) return seatDraft(line, dated, seat);
	const won = WON.exec(dated.text)?.[0] ?? '';
	const rest = dated.text.slice(won.length);
	const reason = REASON.exec(rest);
	const name = (reason && reason.index > 3 ? rest.slice(0, reason.index) : rest)
		.replace(/(?<![.,;:])[.,;:]+$/, '')
		.trim();
	if (!/^(?:(?:the|an?) )?["“]?[\p{Lu}\d]/u.test(name) || name.split(/\s+/).length > 16 || name.length < 3)
		return undefined;
	// A line of prose under the heading is read by the frames.
	if (/[.!?]\s/.test(name.replace(STYLE, '')) || /\b(?:was|were|is|has|had|he|she|they)\b/.test(name)) return undefined;
	const bare = name.replace(/^(?:the|an?)\s+/i, '');
	if (BARE.test(bare) || MONTHS.has(bare.toLowerCase()) || isGiver(bare) || isDeed(line, bare)) return undefined;
	const fact = { kind: 'award', name: bare, ...(dated.date ? { date: dated.date } : {}) } as const;
	return draftOf(line, dated, fact, inLine(line, dated.offset + won.length + name.length - bare.length, bare.length));
}

/** "Best Short Film, Tide Festival, for “Salt Roads”": between quotation marks, or in italics, what was honoured. */
const FOR_QUOTED = /\sfor (?:the \p{Ll}+ )?["“]\s?(\p{Lu}[^"“”]{1,120}?)\s?["”]/u;
const FOR_MARKED = /\sfor (?:the \p{Ll}+ )?(?=\p{Lu})/gu;
/** What is between quotation marks and is no work: "Best Newcomer". */
const MERIT = /^(?:the )?(?:best|most|outstanding|excellence|services?|merit|contributions?)\b/i;

/** The work that a prize in a list of the subject's own was for. */
export function honouredWork({ document }: Context, line: ListLine): Draft | undefined {
	const dated = datedLine(line.text);
	const quoted = FOR_QUOTED.exec(line.text);
	const span = quoted?.[1]
		? inLine(line, quoted.index + quoted[0].indexOf(quoted[1]), quoted[1].length)
		: [...line.text.matchAll(FOR_MARKED)]
				.map(({ 0: words, index }) => emphasisAt(document, line.start + index + words.length))
				.find((found) => found !== undefined && found.end <= line.end);
	const name = span && document.text.slice(span.start, span.end);
	if (!name || MERIT.test(name)) return undefined;
	// The year is the prize's.
	return draftOf(line, { ...dated, dated: undefined }, { kind: 'work', name, role: 'contributor' }, span);
}

/** Headings over lists about the person themselves. */
const ABOUT = /\b(?:about|bio|biography|profile|background|highlights)\b/;

/** "1995: Otto Heron founds the Heron Prize": what somebody does with a prize that is not to win it. */
const GIVES =
	/\b(?:found|establish|endow|create|present|judge|announce|inaugurate|fund|institute|sponsor|launch)(?:s|e?d)\b/i;

/** A dated prize in a list that no heading names: "2017 Harbour Award by the Tidal Society". */
export function isLoneAward(context: Context, line: ListLine): boolean {
	const [heading] = line.headings;
	const family = context.subject.familyName?.toLowerCase();
	const own = heading === undefined || ABOUT.test(heading) || (family !== undefined && heading.includes(family));
	if (line.block.kind !== 'list-item' || !own || listSort(line.headings)) return false;
	const dated = datedLine(line.text.trimEnd());
	return (
		dated.date !== undefined &&
		!GIVES.test(dated.text) &&
		/^[^.:]{0,120}\b(?:Award|Prize|Medal|Scholarship)(?= (?:for|by|from|of|in) |[,.;]|$)/.test(dated.text)
	);
}
