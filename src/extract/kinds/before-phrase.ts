import type { View } from '../frames/frame';

const DETERMINER = /^(?:an?|the|his|her|their|my|our|its|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/;
/** Words that may stand between the article and the noun. */
const LONGEST = 4;

/** The word before the phrase that a noun heads: "by" for "her late grandmother"; empty where no article or number opens it. */
export function wordBeforePhrase({ tokens }: View, noun: number): string {
	for (let at = noun - 1; at >= noun - 1 - LONGEST; at--) {
		const token = tokens[at];
		if (token?.kind === 'punctuation') break;
		if (DETERMINER.test(token?.lower ?? '')) return tokens[at - 1]?.lower ?? '';
	}
	return '';
}
