/**
 * The rules that choose between values that texts give for one slot. A conflict names the rule that chose; the values
 * not chosen stay in it.
 */
export const RULES = {
	'decided-before': 'a person or an earlier draft chose this value',
	'register-name': 'the register of known things has this name',
	'stated-not-derived': 'stated outright, where the other value was worked out',
	'end-after-start': 'the end that one text gives cannot come after the start that another gives; the end is kept',
	'later-source': 'the text that gives it is the most recent',
	'more-sources': 'more texts give it',
	'more-precise': 'it says more',
	'first-source': 'the first text gives it, and nothing else decides',
} as const;

/** The name of a rule that chooses between values. */
export type RuleName = keyof typeof RULES;
