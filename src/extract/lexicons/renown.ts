/** Lexicon: words that open what somebody is known for: "known for", "remembered as". */
export const RENOWNED: ReadonlySet<string> = new Set('known remembered noted famous renowned celebrated'.split(' '));
