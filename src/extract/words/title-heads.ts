import { TITLE_HEADS } from '../lexicons/titles';

let heads: ReadonlySet<string> | undefined;

/** Whether a word in lower case heads titles of posts. */
export function headsTitle(word: string): boolean {
	heads ??= new Set(Object.values(TITLE_HEADS).flatMap((words) => words.trim().split(/\s+/)));
	return heads.has(word);
}
