import { onceFor } from '../words/once-for';
import type { Subject } from './subject';

const HONORIFICS =
	/^(?:(?:professor|prof|dr|mr|mrs|ms|miss|mx|sir|dame|lord|lady|rev|revd|reverend|the hon|hon|bishop|father|sister|brother|rabbi|judge|justice|captain|capt|colonel|col|general|gen|major|lt|sgt)\.?\s+)+/;

function wordsOf(name: string): readonly string[] {
	const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(HONORIFICS, '');
	return (
		plain.replace(/(?<!\s),?\s+(?:jr|sr|ph\.?d|md|obe|mbe|cbe|kbe|qc|kc|frs)\.?$/g, '').match(/[\p{L}\p{Nd}'’-]+/gu) ??
		[]
	);
}

/**
 * Whether a name in a heading, a list or structured data is the subject's: one of the forms the text uses, or the same
 * family name with given names that agree, an initial standing for a name.
 *
 * @example
 * namesSubject(subject, 'Dr. Ada M. Roe'); // true where the subject is Ada Roe
 */
export function namesSubject(subject: Subject, name: string): boolean {
	const words = wordsOf(name);
	if (words.length === 0) return false;
	if (words.length > 1 && subject.aliases.has(words.join(' '))) return true;
	const forms = formsOf(subject);
	if (words.join(' ') === forms[0]?.join(' ')) return true;
	return words.length > 1 && forms.some((known) => known.length > 1 && agree(words, known));
}

/** The words of each form of a subject's name, the name itself first: lists ask once per line. */
const formsOf = onceFor((subject: Subject) => [subject.name, ...subject.aliases].map(wordsOf));

/** Same last word, and the first words the same or one the initial of the other. */
function agree(one: readonly string[], other: readonly string[]): boolean {
	if (one.at(-1) !== other.at(-1)) return false;
	const [a = '', b = ''] = [one[0], other[0]];
	return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
