import type { Frame, Lexicons } from './frame';
import { compileLexicons, type Lexicon } from './lexicon';
import { compilePattern, type Pattern } from './pattern';
import { type VerbTest, verbTest } from './verb-test';

/** Frames ready for matching, and which of their patterns the words of a sentence set off. */
export interface Machine {
	readonly lexicon: Lexicon;
	readonly isVerb: VerbTest;
	readonly frames: readonly Frame[];
	/** Every pattern with the index of its frame and the indexes of the word sets that it needs, in order of the frames. */
	readonly patterns: readonly {
		readonly frame: number;
		readonly pattern: Pattern;
		readonly needs: readonly number[];
	}[];
	/** Word → the word sets that it is in. */
	readonly setsOf: ReadonlyMap<string, readonly number[]>;
	/** Word set → the patterns of which it is the rarest. */
	readonly setOff: readonly (readonly number[])[];
	/** Patterns that no word sets off. */
	readonly always: readonly number[];
}

/** A pattern that a sentence may hold. */
export interface LivePattern {
	readonly pattern: Pattern;
	/** The last token at which it can begin: none of its words comes later than that. */
	readonly latest: number;
}

/** A frame with those of its patterns that a sentence may hold. */
export interface Candidate {
	readonly frame: Frame;
	readonly patterns: readonly LivePattern[];
}

/**
 * Makes frames ready for matching.
 *
 * @throws BiographError `invalid-config` for a frame whose pattern is none.
 */
export function buildMachine(frames: readonly Frame[], lexicons: readonly Lexicons[]): Machine {
	const lexicon = compileLexicons(lexicons);
	const setIndexes = new Map<string, number>();
	const setsOf = new Map<string, number[]>();
	const setOff: number[][] = [];
	const always: number[] = [];
	const patterns = frames.flatMap((frame, index) =>
		frame.patterns.map((source) => {
			const pattern = compilePattern(source, lexicon);
			const needs = pattern.required.map(({ key, words }) => {
				let set = setIndexes.get(key);
				if (set !== undefined) return set;
				set = setIndexes.size;
				setIndexes.set(key, set);
				setOff.push([]);
				for (const word of words) {
					const sets = setsOf.get(word);
					if (sets) sets.push(set);
					else setsOf.set(word, [set]);
				}
				return set;
			});
			return { frame: index, pattern, needs };
		}),
	);
	patterns.forEach(({ needs }, index) => {
		const [rarest] = needs;
		if (rarest === undefined) always.push(index);
		else setOff[rarest]?.push(index);
	});
	return { lexicon, isVerb: verbTest(lexicon), frames, patterns, setsOf, setOff, always };
}

/** The frames of which a sentence holds every word that a pattern needs, each with those patterns alone. */
export function candidatesOf(machine: Machine, tokens: readonly { readonly lower: string }[]): readonly Candidate[] {
	const lastAt = new Map<number, number>();
	tokens.forEach(({ lower }, at) => {
		for (const set of machine.setsOf.get(lower) ?? []) lastAt.set(set, at);
	});
	const found = [...machine.always];
	for (const set of lastAt.keys()) found.push(...(machine.setOff[set] ?? []));
	found.sort((a, b) => a - b);
	const candidates: { frame: Frame; patterns: LivePattern[] }[] = [];
	let last = -1;
	for (const index of found) {
		const { frame, pattern, needs } = machine.patterns[index] as Machine['patterns'][number];
		let latest = tokens.length;
		for (const set of needs) latest = Math.min(latest, lastAt.get(set) ?? -1);
		if (latest < 0) continue;
		if (frame !== last) candidates.push({ frame: machine.frames[frame] as Frame, patterns: [] });
		candidates.at(-1)?.patterns.push({ pattern, latest });
		last = frame;
	}
	return candidates;
}
