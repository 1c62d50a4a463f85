import type { Document } from '../../../model';
import type { CvLine } from './cv-fields';

const MOST_LINES = 5;
/** "4 yrs 3 mos", "Full-time · 4 yrs 3 mos": how long somebody was with an employer in all. */
const IN_ALL = /\b\d{1,2} ?(?:yrs?|years?|mos?|months?)$/i;

/** Who the posts of a run are with, as its lines tell. */
interface Employer {
	readonly line: CvLine;
	/** Whether the time in all stands below it, and so every post there under it, however far apart. */
	readonly counted: boolean;
}

/** The employer that the first line of an entry names; nothing where it is a post. */
function employerOf(
	[line, second]: readonly CvLine[],
	{ text }: Document,
	isHeader: (line: CvLine) => boolean,
): Employer | undefined {
	if (!line || isHeader(line)) return undefined;
	const counted = second?.fields.length === 0 && IN_ALL.test(text.slice(second.start, second.end).trim());
	return { line, counted };
}

/**
 * Entries of short lines that end with their time; "Acme Ltd", then line by line the posts there.
 *
 * @param isHeader whether a line names a post or a study
 */
export function closedEntries(
	run: readonly CvLine[],
	document: Document,
	isHeader: (line: CvLine) => boolean,
): readonly (readonly CvLine[])[] {
	const entries: (readonly CvLine[])[] = [];
	let lines: CvLine[] = [];
	let employer: Employer | undefined;
	run.forEach((line, index) => {
		const before = run[index - 1];
		const isApart = before && /\n\s*\n/.test(document.text.slice(before.end, line.start));
		if (isApart && !employer?.counted) employer = undefined;
		lines.push(line);
		if (line.periods.length === 0) return;
		const [first = line, ...more] = lines;
		// "Engineer", and "2018 – 2020" below it.
		const isPost = more.length === 0 || (employer?.counted === true && more.length === 1 && line.fields.length === 0);
		if (employer && isPost && isHeader(first)) entries.push([employer.line, ...lines]);
		else {
			entries.push(lines.slice(-MOST_LINES));
			if (more.length > 0) employer = employerOf(lines, document, isHeader);
		}
		lines = [];
	});
	return entries;
}
