/** Words too frequent to look a pattern up by. */
const FREQUENT = new Set(
	"a an the of in at as and or to for from by with on is was be are were been has had have he she they his her their it its who which that this also , : ; - ( ) 's".split(
		' ',
	),
);

/** Whether a word stands in so many sentences that it tells little. */
export const isFrequent = (word: string): boolean => FREQUENT.has(word);

/**
 * The word of a phrase by which to look it up: the first; where that is frequent, the last that is not, mostly the head.
 *
 * @example
 * keyWord('the', ['first', 'winner']); // 'winner'
 */
export const keyWord = (first: string, rest: readonly string[]): string =>
	FREQUENT.has(first) ? (rest.findLast((word) => !FREQUENT.has(word)) ?? first) : first;
