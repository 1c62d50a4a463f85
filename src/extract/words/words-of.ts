/** White space that is not a single space: what lines, tabs and double spaces make of a text. */
const UNEVEN = /[^\S ]| {2}/;

/**
 * The words of a text, as they stand between white space. Nearly every text has single spaces, which part it at once.
 *
 * @example
 * wordsOf('Guild of Ulm'); // ['Guild', 'of', 'Ulm']
 */
export const wordsOf = (text: string): string[] => (UNEVEN.test(text) ? text.split(/\s+/) : text.split(' '));

/** A text with single spaces for all its white space. */
export const inOneLine = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text);
