/** The ways of a choice, as places in a program, by the words that open them. */
export class Ways {
	readonly all: number[] = [];
	/** The word that each begins with; `undefined` for one that may begin with any. */
	private readonly firsts: (string | undefined)[] = [];
	private byWord: Map<string, number[]> | undefined = undefined;
	private readonly atAnyWord: number[] = [];

	/** Adds the next way. */
	add(at: number, first: string | undefined): void {
		this.all.push(at);
		this.firsts.push(first);
	}

	/** Those that are open where a word stands; told when first asked, as few choices are come to. */
	openAt(word: string): readonly number[] {
		this.byWord ??= this.gather();
		return this.byWord.get(word) ?? this.atAnyWord;
	}

	private gather(): Map<string, number[]> {
		const { all, firsts, atAnyWord } = this;
		const byWord = new Map<string, number[]>();
		for (let next = 0; next < all.length; next++) {
			const at = all[next] as number;
			const first = firsts[next];
			if (first === undefined) {
				for (const open of byWord.values()) open.push(at);
				atAnyWord.push(at);
			} else {
				const open = byWord.get(first);
				if (open) open.push(at);
				else byWord.set(first, [...atAnyWord, at]);
			}
		}
		return byWord;
	}
}
