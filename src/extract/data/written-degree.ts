/** Lexicon: degrees in letters and in words, as patterns. */
const SHORT_DEGREE =
	'Ph\\.?\\s?D\\.?|D\\.?Phil\\.?|[BM]\\.?\\s?(?:Sc|A|S|Eng|Phil|Tech|Ed|Com|Res)\\.?|[BM]BA|[BM]FA|LL\\.?[BM]\\.?|J\\.?D\\.?|M\\.?D\\.?|MPA|MPH|MRes';
const LONG_DEGREE =
	"(?:Bachelor|Master|Doctor|Licentiate|Associate)(?:'s|’s|s)?(?: of (?:Arts|Science|Engineering|Philosophy|Laws?|Music|Fine Arts|Business Administration|Education|Medicine|Technology|Commerce|Social Sciences?))?(?: degree)?|Diploma|Doctorate|Certificate";
/** A degree and its field in one value: "PhD in Ocean Engineering", "BSc (Hons) Physics". */
export const DEGREE_AND_FIELD = new RegExp(
	`^((?:${SHORT_DEGREE}|${LONG_DEGREE})(?: \\((?:Hons\\.?|Honours)\\))?)(?: in |, | )(\\p{L}.{2,80})$`,
	'u',
);
/** Whether a value opens with a degree. */
export const OPENS_WITH_DEGREE = new RegExp(`^(?:${SHORT_DEGREE}|${LONG_DEGREE})\\b`, 'i');
/** A degree where a school's name is due, which may follow: "PhD, Ulm University". */
export const DEGREE_FIRST = new RegExp(`^(?:${SHORT_DEGREE}|${LONG_DEGREE})(?:$|,? (?:in|from|at) |, )`, 'u');
