import { keyWord } from '../../frames/key-word';
import { wordClass } from '../../frames/lexicon';
import {
	AWARD_HEADS,
	AWARD_PHRASES,
	HONOUR_TITLE_OPENERS,
	HONOUR_TITLE_TAILS,
	isSelection,
	ORDER_LETTERS,
} from '../../lexicons/prizes';

/** Honours by their whole names, as tokens part them: a possessive is a token of its own. */
export const HONOUR_PHRASES = wordClass(
	AWARD_PHRASES.flatMap((phrase) => {
		const parted = phrase.replace("'s ", " 's ");
		return /(?:heart|star|cross|globe|bear|lion|mention)$/.test(phrase)
			? [parted, `${parted}${phrase.endsWith('s') ? 'es' : 's'}`]
			: [parted];
	}),
);
/** Last words of titles that are honours. */
export const TITLE_TAILS = wordClass(HONOUR_TITLE_TAILS);
const singular = (word: string): string =>
	word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
/** Prizes in one word of other languages: "Kompositionspreis". */
const FOREIGN_PRIZE = /^.{3,}(?:preis|prijs|priset|prisen|pris|stipendium|palkinto)$/;
/** Words by which the phrases are told. */
const KEYS = new Set(
	[HONOUR_PHRASES, TITLE_TAILS].flatMap((phrases) =>
		[...phrases].flatMap(([first, rests]) => rests.map((rest) => keyWord(first, rest))),
	),
);
/** Whether a word names honours. */
export const isHead = (word: string): boolean =>
	AWARD_HEADS.has(word) || AWARD_HEADS.has(singular(word)) || FOREIGN_PRIZE.test(word) || isSelection(word);
/** Heads that in small letters are too common to make a name ("tab", "star", "grant"). */
const ONLY_CAPITAL = new Set(
	'cross star tab wings wing palm badge tony juno goya leopard pioneer ribbon grant certificate distinction citation decoration honor honour order stipend trailblazer aria hugo edgar booker noble'.split(
		' ',
	),
);
/** Whether a word names an honour with a capital alone. */
export const isOnlyCapital = (word: string): boolean => ONLY_CAPITAL.has(singular(word));
/** Heads that make a name in small letters too. */
export const LOWER_HEADS: ReadonlySet<string> = new Set(
	[...AWARD_HEADS]
		.filter((head) => !ONLY_CAPITAL.has(head))
		.flatMap((head) => [head, `${head}s`])
		.concat('grant', 'grants'),
);

/** Prizes that are known by one word. */
export const SINGLE =
	/^(?:oscar|grammy|emmy|bafta|obie|nobel|pulitzer|peabody|webby|whitbread|eisner|knighthood|damehood|booker)s?$/i;
/** The same where an article or a number says that it is a prize: "a Tony", "two Hugos". */
export const SINGLE_COUNTED =
	/^(?:tony|hugo|nebula|edgar|juno|goya|césar|tonie|brit|aria|mobo|fulbright|guggenheim)s?$/;

/** Whether a word is one of those without which no honour is read. */
export const isAwardCue = (word: string): boolean =>
	isHead(word) ||
	KEYS.has(word) ||
	HONOUR_TITLE_OPENERS.has(word) ||
	ORDER_LETTERS.has(word.toUpperCase()) ||
	SINGLE_COUNTED.test(word) ||
	/^(?:order|fellow|scholar)$/.test(word);
