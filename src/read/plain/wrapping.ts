import type { Line } from './lines';

/** Texts are wrapped by hand at 60 to 80 columns, rarely up to 100. */
const WIDEST = 110;
const NARROWEST = 45;

const isBlank = (line: Line): boolean => line.start === line.end;

/** Width in UTF-16 units of the widest line that may still be hand-wrapped; 0 where the text is not wrapped. */
function wrapWidth(text: string, lines: readonly Line[]): number {
	let width = 0;
	for (const line of lines) {
		if (line.end - line.start > WIDEST) return 0;
		width = Math.max(width, line.end - line.start);
	}
	if (width < NARROWEST) return 0;
	let full = 0;
	let open = 0;
	lines.forEach((line, index) => {
		const next = lines[index + 1];
		if (!next || isBlank(next) || line.end - line.start < width * 0.75) return;
		full++;
		if (!/[.!?:;)"”'’]/.test(text.charAt(line.end - 1))) open++;
	});
	return full >= 4 && open >= full * 0.6 ? width : 0;
}

/** Length of a line's first word. */
function firstWord(text: string, { start, end }: Line): number {
	let at = start;
	while (at < end && !/\s/.test(text.charAt(at))) at++;
	return at - start;
}

/** How much sooner than need be a line may end, where the lines around are as ragged. */
const RAGGED = 10;

/**
 * Marks the paragraphs that were wrapped by hand in a text that as a whole was not, or at another width: three lines or more,
 * each so full that the next word would hardly have fitted, with sentences that run over their ends.
 */
function wrappedRuns(text: string, lines: readonly Line[], goesOn: boolean[]): void {
	for (let from = 0, to = 0; from < lines.length; from = to + 1) {
		to = from;
		while (to < lines.length && !isBlank(lines[to] as Line)) to++;
		const run = lines.slice(from, to);
		if (run.length < 3) continue;
		const width = Math.max(...run.map(({ start, end }) => end - start));
		if (width > WIDEST || width < NARROWEST) continue;
		const before = run.slice(0, -1);
		const full = before.every(
			({ start, end }, index) => end - start + 1 + firstWord(text, run[index + 1] as Line) > width - RAGGED,
		);
		const open = before.filter(({ end }) => !/[.!?:;)"”'’]/.test(text.charAt(end - 1))).length;
		const small = run.slice(1).filter(({ start }) => /\p{Ll}/u.test(text.charAt(start))).length;
		if (full && open >= before.length * 0.6 && small * 3 >= before.length) goesOn.fill(true, from, to - 1);
	}
}

/** Words that no line of a list and no sentence ends with; shorter lines may be labels, or parts of an address. */
const UNFINISHED = /(?:^|\s)(?:and|or|the|an?|of|by|with|including|[Hh]er|[Hh]is|[Tt]heir)$/;
const SHORTEST_UNFINISHED = 30;
/** A line of a list may end with a comma; one as long as this, with a verb in it, is prose. */
const SHORTEST_WITH_COMMA = 40;
const TELLS = /\s(?:is|was|are|were|has|have|had|won|wrote|published|edited|directed)\s/;

/** "…, the author of three collections,": whether a line that titles in italics broke off goes on in the next. */
function runsOver(text: string, line: Line, next: Line, goesOnAlready: boolean): boolean {
	if (!/[\p{L}"“‘]/u.test(text.charAt(next.start))) return false;
	const length = line.end - line.start;
	if (text.charAt(line.end - 1) === ',')
		return goesOnAlready || (length >= SHORTEST_WITH_COMMA && TELLS.test(text.slice(line.start, line.end)));
	return (
		(length >= SHORTEST_UNFINISHED || goesOnAlready) &&
		UNFINISHED.test(text.slice(Math.max(line.start, line.end - 12), line.end))
	);
}

/**
 * Tells for each line whether it goes on in the next one, because the text was wrapped by hand: the next line's first
 * word would not have fitted. In text that is not wrapped each line is a paragraph, as browsers copy it.
 *
 * @returns one boolean per line
 */
export function continuations(text: string, lines: readonly Line[]): readonly boolean[] {
	const width = wrapWidth(text, lines);
	const goesOn = lines.map((line, index) => {
		const next = lines[index + 1];
		if (width === 0 || !next || isBlank(line) || isBlank(next)) return false;
		return line.end - line.start + 1 + firstWord(text, next) > width - 4;
	});
	wrappedRuns(text, lines, goesOn);
	lines.forEach((line, index) => {
		const next = lines[index + 1];
		if (next && !isBlank(line) && !isBlank(next) && !goesOn[index])
			goesOn[index] = runsOver(text, line, next, goesOn[index - 1] === true);
	});
	return goesOn;
}
