import type { Vocabulary } from '../vocabulary';

// Each search looks at a thousand names or more: a hostile file of unknown terms must not buy one search per term.
const most = 200;

/** `vocabulary.nearest`, answered once per name, for the first two hundred names of a run. */
export class CappedNearest {
	private known: Map<string, string | undefined> | undefined;

	constructor(private readonly vocabulary: Vocabulary) {}

	/** The name of a term that is nearest to one that is none. */
	nearest(...[name, among, within]: Parameters<Vocabulary['nearest']>): string | undefined {
		this.known ??= new Map();
		const key = `${among} ${name}`;
		if (!this.known.has(key)) {
			if (this.known.size >= most) return undefined;
			this.known.set(key, this.vocabulary.nearest(name, among, within));
		}
		return this.known.get(key);
	}
}
