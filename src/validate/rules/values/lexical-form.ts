import type { LiteralValue, MarkupValue } from '../../../markup';

/**
 * The text that a literal is judged by, without white space around it: of Microdata a `content` that most consumers
 * read, though it stands where the standard does not look for it (`syntax/misplaced-content` names it).
 */
export function lexicalForm({ content, text }: LiteralValue): string {
	return (content ?? text).trim();
}

/** The text of a value under one of some of schema.org's properties; `undefined` of any other value. */
export function textUnder(value: MarkupValue, isOne: (name: string) => boolean): string | undefined {
	const { property } = value;
	if ((value.kind !== 'text' && value.kind !== 'number') || !property.schema || property.annotation) return undefined;
	return isOne(property.name) ? lexicalForm(value) : undefined;
}
