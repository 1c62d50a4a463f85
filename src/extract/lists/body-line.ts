import { hasOrganizationHead } from '../words/organization-type';
import { wordsOf } from '../words/words-of';

/** Whether a line is the name of a body and nothing else. */
export const isBodyLine = (text: string): boolean =>
	/^\p{Lu}[\p{L}.&'’-]{0,30}(?:,? (?:of|the|for|and|at|&|\p{Lu}[\p{L}.&'’-]{0,30})){0,9}$/u.test(text.trim()) &&
	!/\b(?:Fellowship|Residency|Internship|Diploma|Certificate|Degree)$/.test(text.trim()) &&
	hasOrganizationHead(wordsOf(text.trim()));

/**
 * Whether lines are a post or a degree and its body, one below the other, all the way down.
 *
 * @param bodies for each line, whether it is a body's name
 */
export const areInPairs = (bodies: readonly boolean[]): boolean =>
	bodies.length % 2 === 0 && bodies.every((isBody, index) => isBody === (index % 2 === 0 ? bodies[0] : !bodies[0]));
