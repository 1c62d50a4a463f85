import type { Document } from '../../model';
import { tokenize } from '../words/tokens';
import { nameText, personAt } from './person-name';

/** The mark, its years, and what may stand between them and the name. */
const NOTICE = /(?:©|\(c\)|\bcopyright)[ \t]*(?:©[ \t]*)?(?:\d{4}(?:[ \t]?[-–][ \t]?\d{4})?)?,?[ \t]*(?:by[ \t]+)?/giu;
/** More notices than any page has. */
const MOST = 20;
const LONGEST_NAME = 60;

/**
 * The person whom a page's copyright notice names: "© 2024 Ann Roe". On a page in the first person that is who speaks.
 * Nobody where two are named.
 */
export function copyrightOwner({ text }: Document): string | undefined {
	const names = new Set<string>();
	let seen = 0;
	for (const match of text.matchAll(NOTICE)) {
		if (++seen > MOST) return undefined;
		const from = match.index + match[0].length;
		const line = text.slice(from, from + LONGEST_NAME).split('\n')[0] ?? '';
		const tokens = tokenize(line, { start: 0, end: line.length }, []);
		const person = personAt(tokens, 0, false);
		if (person && person.words.length > 1) names.add(nameText(tokens, person.start, person.end));
	}
	const [only, ...others] = names;
	return others.length === 0 ? only : undefined;
}
