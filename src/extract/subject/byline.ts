import type { Document } from '../../model';
import { tokenize } from '../words/tokens';
import { nameText, personAt } from './person-name';

/** A line at a text's head that says who wrote it. */
const LINE = /^[ \t]*(?:(?:written|posted|words|text|story|guest post) )?by:?[ \t]+(\p{Lu}[^\n]{2,50})$/gimu;
/** As much of a text as its head takes. */
const HEAD = 800;

/** The person whom a text's only byline names: on a page in the first person that is who speaks. */
export function byline({ text }: Document): string | undefined {
	const [only, ...others] = [...text.slice(0, HEAD).matchAll(LINE)];
	const line = (only?.[1] ?? '').trim();
	const tokens = tokenize(line, { start: 0, end: line.length }, []);
	const person = others.length === 0 ? personAt(tokens, 0, false) : undefined;
	return person && person.words.length > 1 && person.end === tokens.length
		? nameText(tokens, person.start, person.end)
		: undefined;
}
