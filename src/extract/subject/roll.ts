import type { Document } from '../../model';

/**
 * "ADAMS, J. R. Flt Lt, killed over Ulm", "ADAMS, Ruth Ann": an entry of a roll, a surname in capitals and initials before
 * more about them, or given names and nothing else.
 */
const ENTRY =
	/^(\p{Lu}[\p{Lu}'’-]{2,30}), (?:(?:\p{Lu}\. ?){1,4}(?=\p{Lu}\p{Ll})|\p{Lu}\p{Ll}{1,20}(?: \p{Lu}[\p{Ll}.]{0,20}){0,3}\s*(?:\n|$))/u;

/** The surname, in small letters, of whom a line of a roll or register tells. */
export const entryOf = (line: string): string | undefined => ENTRY.exec(line)?.[1]?.toLowerCase();

/** So many entries make a roll. */
const ROLL = 3;

/** Whether a text is a roll of several people, none of them its subject. */
export const isRoll = ({ text }: Document): boolean =>
	new Set(text.split('\n', MOST_LINES).flatMap((line) => entryOf(line) ?? [])).size >= ROLL;
const MOST_LINES = 2000;
