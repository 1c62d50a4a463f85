import { NAME_PREFIXES } from '../slots/person';
import { tokenize } from '../words/tokens';
import { namedPerson } from './named-person';
import type { Subject } from './subject';

/** Whether a name from elsewhere in the document is one of the subject's. */
export function isAlias(subject: Subject, name: string): boolean {
	const words = tokenize(name, { start: 0, end: name.length }, [])
		.filter((token) => token.kind === 'word' && !NAME_PREFIXES.has(token.lower))
		.map((token) => token.lower);
	if (subject.aliases.has(words.join(' '))) return true;
	const alone = namedPerson(name);
	if (alone && subject.aliases.has(alone.words.join(' '))) return true;
	const full = subject.name.toLowerCase().split(/\s+/);
	return words.length > 1 && full.length > 1 && words.at(-1) === full.at(-1) && words[0] === full[0];
}
