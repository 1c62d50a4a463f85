import type { SlotMatch, SlotType, View } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { COUNTRY_NAMES, DEMONYMS } from '../../lexicons/countries';
import { CONTEST_HEADS } from '../../lexicons/event-heads';
import { isGivenName } from '../../lexicons/given-names';
import { BROADCASTER } from '../../lexicons/houses';
import { WORK_TYPE_BY_NOUN } from '../../lexicons/work-types';
import type { Token } from '../../words/tokens';
import { inOneLine } from '../../words/words-of';
import { afterArticle, nameRun, quotedSpan } from '../organization/name-run';
import { degreeSpan } from '../study/degree';
import { announcement, isPraise } from './announcement';
import { emphasisAt } from './emphasis';
import { hasYear } from './has-year';
import { holdsOr, joinedEnd, singlesEnd, smallSubtitle, withCommas } from './title-commas';
import { cutAtAnd, cutAtVenue } from './title-cuts';

/** Last words that make a name an organisation's or a place's rather than a title. */
const NOT_A_TITLE =
	/^(?:university|college|institute|school|department|ministry|press|publishing|publishers|verlag|media|records|council|committee|magazine|prize|award|medal|awards|society|association)$/;

/** Whether a text begins or ends with a mark that is no part of a title. */
const isEdged = (text: string): boolean => /^["“”'‘«]|[\s,.;:"”»]$/.test(text);

const clean = (text: string): string => (isEdged(text) ? withoutEdges(inOneLine(text)) : inOneLine(text));

const withoutEdges = (text: string): string =>
	text
		.replace(/^["“”'‘«]+|(?<![\s,.;:])[\s,.;:]+$/g, '')
		.replace(/(?<!["”»])["”»]+$/g, '')
		.replace(/(?<![\s,])[\s,]+$/g, '');

function emphasised(view: View, at: number): SlotMatch | undefined {
	const { tokens } = view;
	const first = tokens[at];
	const span = first && emphasisAt(view.document, first.start);
	if (!span) return undefined;
	let end = at + 1;
	while (end < tokens.length && (tokens[end]?.start ?? 0) < span.end) end++;
	const value = clean(view.text(at, end));
	return value.length > 1 && value.length < 300 ? { start: at, end, value } : undefined;
}

function quoted(view: View, at: number): SlotMatch | undefined {
	const span = quotedSpan(view, at);
	if (!span || span.end <= span.start) return undefined;
	const value = clean(view.text(span.start, span.end));
	const first = view.tokens[span.start];
	if (value.length < 2 || !first || !(first.capital || first.kind === 'number' || /\p{Lu}/u.test(first.text)))
		return undefined;
	return { start: span.start, end: span.after, valueEnd: span.end, value };
}

/** A title that is marked as one: in quotation marks or italics. */
export const markedWorkSlot: SlotType = (view, at) => {
	const found = emphasised(view, at) ?? quoted(view, at);
	if (found) return [found];
	const inner = afterArticle(view, at);
	if (inner === at) return ownersMarked(view, at);
	const later = emphasised(view, inner) ?? quoted(view, inner);
	return later ? [later] : [];
};

/** Small words that may follow a title in an English sentence; anything else shows that the title goes on in small letters. */
const AFTER_TITLE = new Set(
	`as in and opposite alongside with which who for at on by from to of was is were are has had have before after where that when while but or during until
	since because although though directed written produced released published starring based about became won received earned reflects tells follows appeared
	stands hangs covers depicts shows adorns marks honors honours commemorates celebrates debuted opened closed ran toured aired airs charts chronicles
	examines details recounts traces argues offers presents combines blends draws includes contains garnered climbed charted followed hit tops
	premiered came went made sold reached peaked features explores deals describes also including such both together under into through over between an a the hang stand appear
	his her their its it he she they not then later currently now again being did does can could would will may became remains topped spent`.split(
		/\s+/,
	),
);

/** Small words that titles hold and other names do not. */
const INNER = new Set(
	'as this that these my your his her our their its when what how not who where why you me us it i do never up out off down about between through before after than is are was were be'.split(
		' ',
	),
);

/** "Cross this Bridge at a Walk (Heron, 2006)": where a year stands behind it, a title goes on over small words. */
function upToYear(view: View, start: number, end: number): number {
	const { tokens } = view;
	if (!INNER.has(tokens[end]?.lower ?? '') || hasYear(view, end)) return end;
	// "starred in Low Tide as Nurse Bell (1999)"
	if (/^(?:in|on)$/.test(tokens[start - 1]?.lower ?? '')) return end;
	let at = end;
	while (at < end + 8 && INNER.has(tokens[at]?.lower ?? '')) {
		let next = at + 1;
		while (next < at + 4 && /^(?:a|an|the|of|in|on|to|for)$/.test(tokens[next]?.lower ?? '')) next++;
		const more = nameRun(view, next, { subtitle: true, title: true, most: 12 });
		if (more === next) return end;
		at = more;
	}
	return hasYear(view, at) ? at : end;
}

const NONE: readonly SlotMatch[] = [];

/** "the Tide Prize-winning Low Water": the token behind the prize that a title is praised with; the given one where none is. */
function pastPrize({ tokens }: View, start: number, end: number): number {
	for (let at = start; at < end - 1; at++)
		if (isSelling(tokens[at] as Token) && !/-\p{Lu}/u.test(tokens[at]?.text ?? '')) return at + 1;
	return start;
}

/** "a memoir, Salt Roads, and": a title between commas; "a memoir, Tom Reed says" has somebody there. */
const standsAlone = ({ tokens }: View, { start, end }: SlotMatch): boolean =>
	!isGivenName(tokens[start]?.lower ?? '') && (!tokens[end] || /^[,.;(]$|^and$/.test(tokens[end]?.lower ?? ''));

/** "Her series Salt Roads documents": the verb of a title that is a subject; a lone word may be the first of a longer one. */
const isFiniteVerb = (view: View, at: number): boolean =>
	/(?:s|ed)$/.test(view.tokens[at]?.lower ?? '') &&
	(view as InnerView).isVerb(view.tokens[at]) &&
	!view.tokens[at]?.lower.endsWith('ings');

/** Whether a word in small letters behind a run of capitals shows that the title goes on. */
function goesOnSmall(view: View, end: number): boolean {
	const after = view.tokens[end];
	return (
		after?.kind === 'word' &&
		!after.capital &&
		!AFTER_TITLE.has(after.lower) &&
		!view.adjunct(end) &&
		!isFiniteVerb(view, end)
	);
}

/** "Tide and time: essays on history": small words up to a colon belong to the title. */
function isCutBeforeColon({ tokens }: View, end: number): boolean {
	let at = end;
	while (at < end + 6 && tokens[at]?.kind === 'word' && !tokens[at]?.capital) at++;
	return (
		at > end + 1 &&
		tokens[at]?.lower === ':' &&
		!tokens.slice(end, at).some(({ lower }) => WORK_TYPE_BY_NOUN.has(lower))
	);
}

/** A word in small letters that stands before no name: nearly every token, which one look tells. */
function opensNoTitle(view: View, at: number): boolean {
	const first = view.tokens[at];
	return (
		first?.kind === 'word' &&
		first.text === first.lower &&
		view.document.emphasis === undefined &&
		afterArticle(view, at) === at &&
		!/^(?:two|three|four|five|six|several)$/.test(first.text)
	);
}

/**
 * The title of a work: in quotation marks, in italics, or a run of words with capitals, with its subtitle.
 * Frames that use it say that a title is due here; the slot refuses what is plainly something else.
 */
export const workSlot: SlotType = (view, at) => {
	if (opensNoTitle(view, at)) return NONE;
	const marked = markedWorkSlot(view, at);
	if (marked.length > 0) return marked;
	const { tokens } = view;
	// "the trilogy Silent Rivers", "a memoir, Salt Roads": the words before a title are no part of it.
	const told = announcement(view, at);
	if (told) {
		const [title] = workSlot(view, told.title);
		return title && (!told.comma || standsAlone(view, title))
			? [told.type ? { ...title, extra: { type: told.type, noun: told.noun, ...title.extra } } : title]
			: [];
	}
	const owned = ownersTitle(view, at);
	if (owned) return [owned];
	// "appeared on Broadway in Low Water"
	if (/^(?:off-)?broadway$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'in')
		return workSlot(view, at + 2);
	// "The Silent River": the article belongs to the title when it has a capital.
	const first = tokens[at]?.capital || tokens[at]?.kind === 'number' ? at : afterArticle(view, at);
	// "the EP Salt Roads"
	const start =
		first > at && /^(?:EP|LP)$/.test(tokens[first]?.text ?? '') && tokens[first + 1]?.capital ? first + 1 : first;
	// "Salt Roads, a Gazette Book of the Year": what is said of the title before it.
	if (
		/^(?:a|an)$/.test(tokens[at]?.lower ?? '') &&
		!tokens[at]?.capital &&
		/^(?:,|and)$/.test(tokens[at - 1]?.lower ?? '')
	)
		return [];
	const known = joinedEnd(view, start);
	if (known > start) return [{ start, end: known, valueEnd: known, value: clean(view.text(start, known)) }];
	const short = nameRun(view, start, { subtitle: true, title: true, most: 16 });
	if (short === start || (short - start === 1 && /^(?:is|was|are|be|were)$/.test(tokens[start]?.lower ?? '')))
		return [];
	const honoured = pastPrize(view, start, short);
	if (honoured > start) return workSlot(view, honoured);
	const run = upToYear(view, start, short);
	const parted = withCommas(view, start, cutAtVenue(view, start, cutAtAnd(view, start, run)));
	const small = tokens[run]?.lower === ':' ? run + 1 : goesOnSmall(view, run) ? run : 0;
	const whole = parted === run && small > 0 ? smallSubtitle(view, start, small) : small;
	const end = whole > small ? whole : parted;
	const last = tokens[end - 1];
	const after = tokens[end];
	if (!last || (after?.lower === ',' && holdsOr(view, end))) return [];
	// "Disney films": a name before a noun of works only describes it.
	if (after?.kind === 'word' && !after.capital && WORK_TYPE_BY_NOUN.has(after.lower)) return [];
	if (NOT_A_TITLE.test(last.lower) || CONTEST_HEADS.has(last.lower) || isAnnualPrize(view, at, run)) return [];
	// "The Tide Times-best selling novel"
	if (isSelling(last)) return [];
	if (after?.kind === 'clitic' || (end - start === 1 && tokens[start]?.kind === 'number')) return [];
	if (end === run && (goesOnSmall(view, end) || isCutBeforeColon(view, end))) return [];
	// "his B.A., in 1947,"
	if ((degreeSpan(view, start)?.end ?? start) >= end) return [];
	// A broadcaster, a country, a people.
	const opens = tokens[start];
	const before = tokens[start - 1];
	const marks = before?.lower === ',' || isPraise(before?.text ?? '') || hasYear(view, end);
	const bracketed = tokens[end]?.text === '(' && !BROADCASTER.test(opens?.text ?? '');
	const listed = marks && ((opens?.text.length ?? 0) > 4 || (before?.lower === ',' && bracketed));
	if (
		end - start === 1 &&
		opens &&
		((opens.allCaps && !listed) || DEMONYMS.has(opens.text) || COUNTRY_NAMES.has(opens.text))
	)
		return [];
	return [{ start, end, value: clean(view.text(start, end)) }];
};

/** "HBO's “Low Tide”": a title in marks behind whose it is. */
function ownersMarked(view: View, at: number): readonly SlotMatch[] {
	const owned = view.tokens[at]?.capital ? ownersTitle(view, at) : undefined;
	return owned?.valueEnd !== undefined ? [owned] : [];
}

/** "Tom Reed's thriller Low Tide": a title behind whose it is and what it is, which frames that tell no part of it leave. */
function ownersTitle(view: View, at: number): SlotMatch | undefined {
	const { tokens } = view;
	let clitic = at;
	while (clitic < at + 4 && tokens[clitic]?.capital && tokens[clitic]?.kind === 'word') clitic++;
	if (clitic === at || tokens[clitic]?.kind !== 'clitic') return undefined;
	let noun = clitic + 1;
	while (noun < clitic + 5 && tokens[noun]?.kind === 'word' && !tokens[noun]?.capital) noun++;
	const type = WORK_TYPE_BY_NOUN.get(tokens[noun - 1]?.lower ?? '');
	const comma = tokens[noun]?.lower === ',' ? noun + 1 : noun;
	const marked = tokens[comma]?.kind === 'punctuation';
	if ((!type && !(marked && noun === clitic + 1)) || (comma > noun && !marked)) return undefined;
	const [title] = marked ? markedWorkSlot(view, comma) : workSlot(view, comma);
	return (
		title && { ...title, extra: { ...(type && { type, noun: tokens[noun - 1]?.lower }), owned: true, ...title.extra } }
	);
}

const isSelling = ({ lower }: { readonly lower: string }): boolean =>
	/-(?:best|selling|bestselling|nominated|winning|shortlisted)$/.test(lower);

/** "the 2010 Salt Award for": a year and a prize. */
const isAnnualPrize = ({ tokens }: View, at: number, end: number): boolean => {
	const year = tokens[at]?.lower === 'the' ? at + 1 : at;
	return (
		tokens[year]?.kind === 'number' &&
		tokens.slice(year + 1, end).some((token) => /^(?:award|prize|medal|fellowship)s?$/.test(token.lower))
	);
};

/** Nouns that end the name of a thing somebody made: "the Roe algorithm", "the Linux driver". */
const MADE_THING =
	/^(?:project|algorithm|system|language|library|driver|framework|package|theorem|method|protocol|compiler|kernel|engine|toolkit|platform|engine|machine|device|test|scale|model|theory|law|principle|effect|process|technique|series|trilogy|saga|cycle|comic|strip|app|software|game|pump|valve|lamp|telescope|microscope|needle|stitch|knot|cipher|code|notation|alphabet|rifle|gun|plough|loom|clock|instrument|procedure|motor|battery|filter|brake)$/;

/** "a writer of the Salt persuasion": what people are of. */
const OF_PERSON =
	/^(?:persuasion|descent|origin|extraction|faith|birth|ancestry|heritage|tradition|school|generation|circle)$/;

/** "invented the Roe lens": behind the article the one noun that follows is the thing's; 0 where none does, or more. */
function thingEnd({ tokens }: View, start: number, end: number): number {
	const [noun, behind] = tokens.slice(end, end + 2);
	if (noun?.kind !== 'word' || noun.capital || AFTER_TITLE.has(noun.lower) || /(?:ed|ing|ly)$/.test(noun.lower))
		return 0;
	const isOne = (behind?.kind !== 'word' || AFTER_TITLE.has(behind.lower)) && !OF_PERSON.test(noun.lower);
	return isOne && tokens[start - 1]?.text === 'the' ? end + 1 : 0;
}

const PART_OF_BODY =
	/^(?:Division|Department|Office|School|College|Institute|Faculty|Center|Centre|Bureau|Section|Committee|Commission) (?:of|for|on)\b/;

/** What somebody invented or wrote code for: a title, or a name with the noun that says what it is. */
export const creationSlot: SlotType = (view, at) => {
	const marked = markedWorkSlot(view, at);
	if (marked.length > 0) return marked;
	// "the author of Tide.js, a JavaScript library": what it is.
	if (/^an?$/.test(view.tokens[at]?.lower ?? '') && view.tokens[at - 1]?.lower === ',') return [];
	const start = view.tokens[at]?.capital ? at : afterArticle(view, at);
	const run = cutAtVenue(view, start, cutAtAnd(view, start, nameRun(view, start, { most: 10 })));
	if (run === start) return [];
	const honoured = pastPrize(view, start, run);
	if (honoured > start) return creationSlot(view, honoured);
	let end = run;
	while (
		end < run + 4 &&
		view.tokens[end]?.kind === 'word' &&
		!view.tokens[end]?.capital &&
		!MADE_THING.test(view.tokens[end - 1]?.lower ?? '')
	)
		end++;
	const thing = MADE_THING.test(view.tokens[end - 1]?.lower ?? '') ? end : thingEnd(view, start, run);
	const named = thing > 0 ? thing : run;
	// "created Tallow characters", "a writer of Irish descent": of what sort that is.
	if (thing === 0 && goesOnSmall(view, run)) return [];
	// "Salt, Tide, Harbour (2009)", "Hello, Dolly!": a title that goes on, and another slot's.
	if (singlesEnd(view, start, named) > named || joinedEnd(view, start) > named) return [];
	const last = view.tokens[named - 1];
	// "Salt to Life": a title that goes on, and another slot's.
	if (/^(?:to|from|into|over)$/.test(view.tokens[named]?.lower ?? '') && view.tokens[named + 1]?.capital) return [];
	// "Salt and Silver: Trade on the Coast": a title with its subtitle, and another slot's.
	if (view.tokens[named]?.lower === ':' && view.tokens[named + 1]?.capital) return [];
	// "created the Division of Surgery": a body, which is founded.
	if (PART_OF_BODY.test(view.text(start, named))) return [];
	if (!last || NOT_A_TITLE.test(last.lower) || view.tokens[named]?.kind === 'clitic' || isSelling(last)) return [];
	return [{ start, end: named, value: clean(view.text(start, named)) }];
};

const BUILDING =
	/(?:^|-)(?:haus|house|hall|church|cathedral|bridge|tower|building|palace|theatre|theater|library|museum|station|stadium|castle|monument|memorial|statue|fountain|chapel|temple|mosque|synagogue|lighthouse|villa|park|garden|gardens|canal|dam|observatory|hotel|arena|pavilion|gate|aircraft|locomotive|ship|yacht)$/;

/** A building or a structure by name. */
export const buildingSlot: SlotType = (view, at) => {
	const start = afterArticle(view, at);
	const run = nameRun(view, start, { most: 14 });
	const place = view.tokens.findIndex(
		(token, index) => index > start && index < run && /^(?:in|on|at|for)$/.test(token.lower),
	);
	// "the Salt Library and the Tide Pavilion" are two.
	const and = view.tokens.findIndex(
		({ lower }, index) =>
			index > start && index < run && lower === 'and' && BUILDING.test(view.tokens[index - 1]?.lower ?? ''),
	);
	const end = Math.min(place > 0 ? place : run, and > 0 ? and : run);
	const named = view.tokens.slice(start, end).some((token) => BUILDING.test(token.lower));
	return named && view.tokens[end]?.kind !== 'clitic' ? [{ start, end, value: clean(view.text(start, end)) }] : [];
};
