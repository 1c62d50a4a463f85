import type { SentenceTokens } from '../words/sentence-tokens';

/** Lexicon: what people call their trade, their site or what is named after them by, behind their own name. */
const TRADES = new Set(
	`architects architecture art arts associates band blog books builders building carpentry catering ceramics coaching consulting design designs films foundation fund gallery
	homepage illustration jewellery jewelry joinery landscapes law media music official online orchestra photo photography photos physiotherapy plumbing podcast productions project
	quartet roofing scholarship show studio studios trio trust tuition tutoring website writing yoga`
		.trim()
		.split(/\s+/),
);

/** "Mara Quill Photography" over a text that says "Mara Quill is": the person's own name; the name as it is elsewhere. */
export function withoutTrade(name: string, sentences: SentenceTokens): string {
	const words = name.split(/\s+/);
	if (words.length < 3 || !TRADES.has(words.at(-1)?.toLowerCase() ?? '')) return name;
	const own = words.slice(0, -1).map((word) => word.toLowerCase());
	const isTold = sentences.some((tokens) =>
		tokens.some(
			(_, at) =>
				own.every((word, index) => tokens[at + index]?.lower === word) && tokens[at + own.length]?.capital === false,
		),
	);
	return isTold ? words.slice(0, -1).join(' ') : name;
}
