import type { SlotMatch, View } from '../../frames/frame';
import { isGivenName } from '../../lexicons/given-names';
import type { Relation } from '../../lexicons/kin';
import { PERSON_PARTICLES } from '../../words/names';

/** How the full name was reached. */
export const SHARED = 'the surname is that of both';

const SUFFIX = /^(?:jr|sr|ii|iii|iv|v)\.?,?$/i;

/** The words of a name without what stands in brackets or quotation marks, and without "Jr.". */
const plainWords = (name: string): readonly string[] =>
	name
		.replace(/\([^()]{0,40}\)|["“‘][^"”’]{0,40}["”’]/gu, ' ')
		.replace(/,/g, ' ')
		.split(' ')
		.filter((word) => word !== '' && !SUFFIX.test(word));

/** The family's part of a name of several words, with its particles: "van Roe" of "Edith van Roe". */
function surnameOf(words: readonly string[]): string | undefined {
	if (words.length < 2) return undefined;
	let from = words.length - 1;
	while (from > 1 && PERSON_PARTICLES.has(words[from - 1]?.toLowerCase() ?? '')) from--;
	return words.slice(from).join(' ');
}

/**
 * The full name of the first of a couple who share the surname behind the second: Walter Roe of "Walter and Edith (Crane) Roe".
 * Parents share theirs, unless a man's own is another; brothers, sisters and children may have married, and share the
 * subject's alone.
 *
 * @param hit the name that stands alone
 * @param next the name in the list behind it
 * @returns `undefined` where the names are no such couple
 */
export function sharedSurname(
	view: View,
	hit: SlotMatch,
	next: SlotMatch | undefined,
	relation: Relation,
): string | undefined {
	const { tokens, subject } = view;
	const maiden = tokens[hit.end]?.lower === '(' && tokens[hit.end + 2]?.lower === ')' ? hit.end + 3 : hit.end;
	if (next?.start !== maiden + 1 || !/^(?:and|&)$/.test(tokens[maiden]?.lower ?? '')) return undefined;
	// "Edith (Crane) and Walter Roe" has her maiden name, "Tom (Ann) and Abel Quill" whom Tom married.
	const name = maiden > hit.end && relation === 'parent' ? view.text(hit.start, maiden) : (hit.value as string);
	const [first = '', ...more] = plainWords(name);
	const surname = surnameOf(plainWords(next.value as string));
	if (!surname || more.length > 0 || !/^\p{Lu}\p{Ll}/u.test(first)) return undefined;
	const own = subject.familyName?.toLowerCase() === surname.toLowerCase();
	if (!own && (relation !== 'parent' || subject.gender === 'male' || !isGivenName(first.toLowerCase())))
		return undefined;
	return `${name} ${surname}`;
}
