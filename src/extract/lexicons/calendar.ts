const numbered = (rows: string): ReadonlyMap<string, number> =>
	new Map(rows.split('|').flatMap((row, index) => row.split(' ').map((word): [string, number] => [word, index + 1])));

/** Month names and abbreviations → 1–12. "may" is one only with a capital. */
export const MONTHS = numbered(
	'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
);

/** Seasons and terms; the year they name is all that is taken from them. */
export const SEASONS: ReadonlySet<string> = new Set(
	'spring summer autumn fall winter christmas easter michaelmas michaelmas-term term trinity hilary advent'.split(' '),
);

/** Words that place a date within a year or decade without making it exact: "early 2000", "the end of 2000". */
export const PARTS_OF_TIME: ReadonlySet<string> = new Set(
	'early late mid mid- middle beginning end start close latter half part later first second summer spring autumn fall winter quarter'.split(
		' ',
	),
);

/** Words that make a date approximate. */
export const ABOUT: ReadonlySet<string> = new Set(
	'c ca circa about around approximately roughly probably perhaps'.split(' '),
);

/** Number words up to the longest career. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
	...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
		.split(' ')
		.map((word, index): [string, number] => [word, index + 1]),
	['a', 1],
	['an', 1],
	['twenty-one', 21],
	['twenty-two', 22],
	['twenty-five', 25],
	['thirty', 30],
	['thirty-five', 35],
	['forty', 40],
	['fifty', 50],
	['sixty', 60],
]);
