import type { Register, RegisterOrganization, RegisterPlace } from '../../model';
import { type WordClass, wordClass } from '../frames/lexicon';
import { tokenize } from './tokens';

/** The names of a register, ready to be found in a text. */
export interface KnownNames {
	readonly phrases: WordClass;
	/** Name or alias, as the words of its tokens in lower case → its entry. */
	readonly organizations: ReadonlyMap<string, RegisterOrganization>;
	readonly places: ReadonlyMap<string, RegisterPlace>;
}

const wordsOf = (name: string): string =>
	tokenize(name, { start: 0, end: name.length }, [])
		.map((token) => token.lower)
		.join(' ')
		.replace(/^the /, '');

/** Makes a register's organisations and places findable by every name that it gives them. */
export function knownNames(register: Register): KnownNames {
	const organizations = new Map<string, RegisterOrganization>();
	const places = new Map<string, RegisterPlace>();
	for (const entry of register.organizations ?? [])
		for (const name of [entry.name, ...(entry.aliases ?? [])]) organizations.set(wordsOf(name), entry);
	for (const entry of register.places ?? [])
		for (const name of [entry.name, ...(entry.aliases ?? [])]) places.set(wordsOf(name), entry);
	organizations.delete('');
	places.delete('');
	return { phrases: wordClass([...organizations.keys(), ...places.keys()]), organizations, places };
}
