import { TITLE_HEADS } from '../lexicons/titles';
import { wordsOf } from './words-of';

let heads: ReadonlySet<string> | undefined;

/** Whether a word in lower case heads titles of posts. */
export function headsTitle(word: string): boolean {
	heads ??= new Set(Object.values(TITLE_HEADS).flatMap((words) => words.trim().split(/\s+/)));
	return heads.has(word);
}

/** Whether words end in what heads titles, before what it is of: "Vice President", "Head of Sales", "Editor-in-Chief". */
export function endsInTitle(words: string): boolean {
	const of = words.search(/\s(?:of|for)\s/);
	const [last = ''] = wordsOf((of < 0 ? words : words.slice(0, of)).toLowerCase()).slice(-1);
	return headsTitle(last);
}
