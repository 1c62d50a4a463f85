import { afterPostNominals } from '../lexicons/post-nominals';
import { tokenize } from '../words/tokens';
import { nameText, personAt } from './person-name';

/**
 * The person whom a field for a name holds: without titles before it and letters, pronouns or signs after it, in the
 * order in which it is spoken. `undefined` where it holds more than a name, or none.
 *
 * @param field as `Dr Ida Moor, PhD`, `Moor, Ida`, `ida moor` or `Ida Moor (she/her)`
 */
export function namedPerson(
	field: string,
): { readonly words: readonly string[]; readonly name: string; readonly prefix?: string } | undefined {
	for (const text of [
		field,
		// The family name first, as lists have it.
		field.replace(/^([^,]{1,60}), ?([^,]{1,60})$/, '$2 $1'),
		/\p{Lu}/u.test(field) ? '' : field.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
	]) {
		const tokens = tokenize(text, { start: 0, end: text.length }, []);
		const person = personAt(tokens, 0, true);
		if (!person) continue;
		const rest = tokens.slice(afterPostNominals(tokens, person.end));
		if (rest[0]?.lower !== '(' && rest.some(({ text: one }) => /\p{L}/u.test(one))) return undefined;
		const { words, prefix } = person;
		const name = nameText(tokens, person.start, person.end);
		const written = field.toLowerCase().indexOf(name.toLowerCase());
		return {
			words,
			name: written < 0 ? name : field.slice(written, written + name.length),
			...(prefix !== undefined && { prefix }),
		};
	}
	return undefined;
}
