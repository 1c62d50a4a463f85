import { writtenDate } from '../data/data-date';
import type { Draft } from '../frames/frame';
import { inLine } from './line-draft';
import { listSort } from './list-headings';
import type { ListLine } from './list-lines';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?,? ';
const WHEN = `(?:\\d{1,2} )?(?:${MONTH})?(?:19|20)\\d\\d`;
/** "TideConf 2016", "TideConf, Lisbon, May 2016", "TideConf 2016, Lisbon", "TideConf (Lisbon, May 2016)". */
const GATHERING = new RegExp(
	`^(?<name>\\p{Lu}[^(),:|]{1,70}?)(?<near>(?:, [^(),:|\\d]{2,40}){0,2}?)(?:,? (?<when>${WHEN})(?:, (?<place>\\p{Lu}[^()\\d:|]{1,50}))?| \\((?:(?<town>[^()\\d]{2,50}), )?(?<dated>${WHEN})\\))$`,
	'u',
);
/** What parts a gathering from what was told there. */
const MARK = / [–—|-] |: /;
/** What somebody was there, at the end of a line or in its place for the title. */
const PART =
	/^(?:(?:invited|keynote|plenary|opening|closing|lightning|guest|panel) )?(?:keynotes?|speakers?|talk|presenter|presentation|panel(?:l?ist)?|moderator|lecture|lecturer|poster|workshop|tutorial|speech|address|organi[sz]er|host|chair|participant|contributor)$/i;
const IN_BRACKETS = /(?<!\s)\s*\(([^()]{3,40})\)$/;
const SEASON = /^(?:spring|summer|autumn|fall|winter|early|late|since|until)$/i;
const TITLE = /^["“‘']?[\p{Lu}\d]/u;

interface Gathering {
	readonly name: string;
	readonly date: string;
	readonly place?: string;
	/** Whether its year belongs to its name. */
	readonly numbered: boolean;
}

function gatheringIn(words: string): Gathering | undefined {
	const { name, near = '', when, place, town, dated } = GATHERING.exec(words)?.groups ?? {};
	const date = writtenDate((when ?? dated ?? '').replace(/[.,]/g, ''));
	if (!name || !date || SEASON.test(name)) return undefined;
	const where = place ?? town ?? near.slice(2);
	return {
		name,
		date,
		...(where && { place: where }),
		numbered: near === '' && when !== undefined && /^\d+$/.test(when),
	};
}

const unquoted = (words: string): string => words.replace(/^["“‘']|["”’'][.,]?$/g, '').trim();

/** The two sides of a line, or its one: what was told, and where. */
function sidesOf(text: string): { readonly told?: string; readonly at: Gathering } | undefined {
	const mark = MARK.exec(text);
	if (!mark) {
		const at = gatheringIn(text);
		return at && { at };
	}
	const sides = [text.slice(0, mark.index).trim(), text.slice(mark.index + mark[0].length).trim()] as const;
	const [left, right] = sides.map(gatheringIn);
	if ((left === undefined) === (right === undefined)) return undefined;
	const told = unquoted(left ? sides[1] : sides[0]);
	return { at: (left ?? right) as Gathering, ...(!PART.test(told) && { told }) };
}

const isTitle = (told: string): boolean =>
	TITLE.test(told) &&
	/\p{L}/u.test(told) &&
	told.split(' ').length <= 25 &&
	!/[.!?] \p{Lu}/u.test(told) &&
	listSort([told.toLowerCase()]) === undefined;

/**
 * A line of talks that names the gathering with its year on one side of a mark, and on the other what was told there:
 * "TideConf 2016 – Silt in Motion", "Silt in Motion: TideConf, Lisbon, May 2016".
 */
export function talkDraft(line: ListLine): Draft | undefined {
	const text = line.text.trimEnd();
	const part = IN_BRACKETS.exec(text);
	const whole = part?.[1] && PART.test(part[1]) ? text.slice(0, part.index) : text;
	// "Silt in Motion - TideConf, Lisbon - 2016": the last mark parts only the year.
	const sides = sidesOf(whole.replace(/ [–—-] (?=(?:19|20)\d\d$)/, ', '));
	if (!sides) return undefined;
	const { told, at } = sides;
	const isHeading = line.block.kind === 'heading';
	if (told === undefined ? isHeading : !isTitle(told)) return undefined;
	const gathering = at.numbered ? `${at.name} ${at.date}` : at.name;
	const name = told ?? gathering;
	const main = inLine(line, 0, text.length);
	const fact = {
		kind: 'event',
		name,
		role: 'performer',
		date: at.date,
		...(at.place && { place: { name: at.place } }),
		...(told && { organization: { name: at.name } }),
	} as const;
	return { fact, spans: [main] };
}
