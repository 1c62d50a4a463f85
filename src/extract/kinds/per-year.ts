import type { Match, SlotHit, View } from '../frames/frame';
import { isYear } from '../slots/organization/name-run';

/** No list of years behind a name is longer; bounds the work on hostile text. */
const LONGEST_YEARS = 40;

/** "won it twice, in 2001 and 2007": how often, before the years. */
function pastCount(tokens: View['tokens'], at: number): number {
	let next = at;
	while (next < at + 4 && /^(?:,|twice|thrice|two|three|four|five|times|namely)$/.test(tokens[next]?.lower ?? ''))
		next++;
	return tokens[next]?.lower === 'in' || tokens[next]?.text === '(' ? next : at;
}

/** What stands between two years: "2003, 2015", "in 2003 and in 2015"; "in 2003, and in 2015 she moved" has another clause. */
function isBetween(tokens: View['tokens'], at: number, open: string): boolean {
	const word = tokens[at]?.lower ?? '';
	if (/^(?:,|;|and|&)$/.test(word)) return true;
	if (open !== 'in') return false;
	if (word === 'again') return tokens[at + 1]?.lower === 'in';
	if (word !== 'in' || !isYear(tokens[at + 1])) return false;
	const behind = tokens[at + 2]?.lower === ',' ? at + 3 : at + 2;
	const last = tokens[behind]?.lower ?? '.';
	return (
		tokens[at - 1]?.lower === 'again' || (behind === at + 2 ? /^(?:[.;)]|for|with)$/ : /^(?:for|with)$/).test(last)
	);
}

/** "the Ulm Biennale (2003, 2015)", "(2003; 2015 and 2017)", "in 2003 and 2015": what a name tells of, once for each year. */
export function perYear({ tokens }: View, hit: SlotHit): readonly SlotHit[] {
	const first = hit.when?.point !== undefined && isYear(tokens[hit.when.to - 1]) ? hit.when.to - 1 : undefined;
	const behind = pastCount(tokens, hit.end);
	const both = tokens[behind + 1]?.lower === 'both' ? behind + 2 : behind + 1;
	const from = first ?? both;
	const open = tokens[first === undefined ? behind : first - 1]?.lower;
	if (open !== '(' && open !== 'in') return [hit];
	const years: number[] = [];
	for (let at = from; at < from + LONGEST_YEARS && tokens[at]?.text !== ')'; at++) {
		if (isYear(tokens[at])) years.push(at);
		else if (!isBetween(tokens, at, open)) {
			// "in 2004, 2008 and 2012": up to the last of them; "in 2004, 2008 Tide Prize" has the year of another name.
			if (open !== 'in' || (tokens[at]?.capital && isYear(tokens[at - 1]))) return [hit];
			break;
		}
	}
	if (years.length < 2) return [hit];
	const { when: _, ...bare } = hit;
	return years.map((at) => ({ ...bare, when: { point: tokens[at]?.text ?? '', from: at, to: at + 1 } }));
}

const YEAR = '(?:19|20)\\d\\d';
/** "TideConf 2018", "TideConf 2018 & 2019" */
const WITH_YEARS = new RegExp(`^(.+?) (${YEAR})((?: (?:&|and) ${YEAR})?)$`);

/** "TideConf 2018, 2019 and 2022": a gathering with its year in its name, and the years of its others behind it. */
export function editions({ tokens }: View, hit: SlotHit): readonly SlotHit[] {
	const [, name, first = '', second = ''] = (typeof hit.value === 'string' && WITH_YEARS.exec(hit.value)) || [];
	if (name === undefined) return [hit];
	const years = second === '' ? [first] : [first, second.slice(-4)];
	let at = hit.end;
	// Behind a place the years are of something else.
	while (hit.valueEnd === undefined && years.length < LONGEST_YEARS) {
		const joined = tokens[at]?.lower === ',' && tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1;
		if (!/^(?:,|and|&|\/)$/.test(tokens[at]?.lower ?? '') || !isYear(tokens[joined])) break;
		years.push(tokens[joined]?.text ?? '');
		at = joined + 1;
	}
	// "TideConf 2018 and 2019 saw her": the year begins something new.
	const next = tokens[at];
	const closes = !next || next.kind === 'punctuation' || /^(?:in|with|as|where|on|for|to|and)$/.test(next.lower);
	const { when, ...bare } = hit;
	return (closes ? years : years.slice(0, second === '' ? 1 : 2)).map((year) => ({
		...bare,
		// A year beside it that is not its own is another's.
		...(when?.point?.startsWith(year) && { when }),
		value: `${name} ${year}`,
		extra: { ...hit.extra, date: year },
	}));
}

/** "yearly since 2005", "every year from 2005 to 2009": how often something came again, and no date of one time. */
export function onceDated(match: Match): Match {
	const { when, ...undated } = match;
	const { tokens } = match.view;
	const [one, two] = [tokens[(when?.from ?? 0) - 1]?.lower ?? '', tokens[(when?.from ?? 0) - 2]?.lower ?? ''];
	const again =
		/^(?:yearly|annually|repeatedly|regularly)$/.test(one) || (one === 'year' && /^(?:every|each)$/.test(two));
	return when?.start !== undefined && again ? undated : match;
}
