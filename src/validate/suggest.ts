import type { Vocabulary } from '../vocabulary';

// Each search looks at a thousand names or more: a hostile file of unknown terms must not buy one search per term.
const most = 200;

/** `vocabulary.nearest`, answered once per name, for the first two hundred names of a run. */
export function cappedNearest(vocabulary: Vocabulary): Vocabulary['nearest'] {
	let known: Map<string, string | undefined> | undefined;
	return (name, among, within) => {
		known ??= new Map();
		const key = `${among} ${name}`;
		if (!known.has(key)) {
			if (known.size >= most) return undefined;
			known.set(key, vocabulary.nearest(name, among, within));
		}
		return known.get(key);
	};
}
