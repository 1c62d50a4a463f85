import type { LiteralValue } from '../../../markup';

/**
 * The text that a literal is judged by, without white space around it: of Microdata a `content` that most consumers
 * read, though it stands where the standard does not look for it (`syntax/misplaced-content` names it).
 */
export function lexicalForm({ content, text }: LiteralValue): string {
	return (content ?? text).trim();
}
