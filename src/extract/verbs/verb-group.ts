import { follows, phraseOf } from '../frames/lexicon';
import type { WordFacts } from '../frames/word-facts';
import type { Token } from '../words/tokens';
import { FORM } from './verb-forms';

/** A verb with its auxiliaries, as found in a sentence. */
export interface VerbGroup {
	readonly end: number;
	/** Base form of the class's verb: "take up". */
	readonly base: string;
	readonly voice: 'active' | 'passive' | 'either';
}

const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", "'d", '’ve', '’d']);
const BE = new Set([
	'be',
	'is',
	'am',
	'are',
	'was',
	'were',
	'been',
	'being',
	"'m",
	"'re",
	'’m',
	'’re',
	"'s",
	'’s',
	'got',
	'gets',
]);
const WITH_BASE = new Set('to do does did will would can could may might shall should must "\'ll" "\'d"'.split(' '));
type Auxiliary = 'none' | 'have' | 'be' | 'base' | 'short';
const AUXILIARIES: ReadonlyMap<string, Auxiliary> = new Map([
	...[...WITH_BASE].map((word) => [word, 'base'] as const),
	...[...BE].map((word) => [word, 'be'] as const),
	...[...HAVE].map((word) => [word, 'have'] as const),
	// "She's joined", "She's joining", "She's known"
	...["'s", '’s'].map((word) => [word, 'short'] as const),
]);
/** Verbs that lead into another: "went on to become", "used to teach", "started working". */
const LEADS = new Set(
	'go goes went gone going come came use used begin began begun start started continue continued continues rise rose grow grew help helped proceed proceeds proceeded'.split(
		' ',
	),
);
const AFTER_LEAD = new Set(['on', 'to', 'his', 'her', 'their', 'career', 'life', 'out', 'by', 'up']);
const MOST = 9;

const NONE: ReadonlyMap<string, VerbGroup> = new Map();

/** Whether a verb group may begin with a word that is neither a verb nor an adverb: auxiliaries, negations, leads. */
export const opensVerbGroup = (word: string): boolean =>
	AUXILIARIES.has(word) || LEADS.has(word) || word === 'not' || word === 'never' || word.endsWith("n't");

/**
 * The verb groups that begin at a token, by verb class: auxiliaries, negations and adverbs, then a fitting form of a verb.
 * Which voice and tense it is follows from the auxiliary before it. All classes are read in one walk over the words.
 *
 * @param known what is known of each token's word
 */
export function verbGroups(
	known: readonly WordFacts[],
	tokens: readonly Token[],
	at: number,
): ReadonlyMap<string, VerbGroup> {
	let found: Map<string, VerbGroup> | undefined;
	let position = at;
	let last: Auxiliary = 'none';
	for (const stop = at + MOST; position < stop; ) {
		const token = tokens[position];
		const facts = known[position];
		if (!token || !facts || (token.kind === 'punctuation' && token.lower !== ',')) break;
		const { lower } = token;
		for (const { name, entries } of facts.verbs) {
			// "has received": of a class that has both verbs, the first is only the auxiliary of the second.
			const before = found?.get(name);
			if (before && !AUXILIARIES.has(tokens[before.end - 1]?.lower ?? '')) continue;
			for (const { forms, rest, base } of entries) {
				const voice = fits(forms, last);
				if (!voice || !follows(rest, tokens, position + 1)) continue;
				found ??= new Map();
				found.set(name, { end: position + 1 + rest.length, base, voice });
				break;
			}
		}
		if (token.kind === 'punctuation') break;
		const auxiliary = AUXILIARIES.get(lower);
		if (auxiliary) last = auxiliary;
		else if (lower.endsWith("n't")) last = WITH_BASE.has(lower.slice(0, -3)) ? 'base' : last;
		else if (LEADS.has(lower)) {
			let next = position + 1;
			while (next - position < 4 && AFTER_LEAD.has(tokens[next]?.lower ?? '')) next++;
			if (next === position + 1 && !tokens[next]?.lower.endsWith('ing')) break;
			last = tokens[next - 1]?.lower === 'to' ? 'base' : 'be';
			position = next;
			continue;
		} else if (lower !== 'not' && lower !== 'never') {
			const length = phraseOf(facts.adverbs, tokens, position);
			if (length === 0) break;
			position += length;
			continue;
		}
		position++;
	}
	return found ?? NONE;
}

function fits(forms: number, last: Auxiliary): VerbGroup['voice'] | undefined {
	switch (last) {
		case 'none':
			// A bare participle ("appointed professor in 1999") looks like the past tense; its frame tells them apart.
			if (forms & FORM.past) return forms & FORM.participle ? 'either' : 'active';
			if (forms & FORM.participle) return 'passive';
			return 'active';
		case 'have':
			return forms & FORM.participle ? 'active' : undefined;
		case 'be':
			if (forms & FORM.participle) return 'passive';
			return forms & FORM.ing ? 'active' : undefined;
		case 'short':
			if (forms & FORM.participle) return 'either';
			return forms & FORM.ing ? 'active' : undefined;
		case 'base':
			return forms & FORM.base ? 'active' : undefined;
	}
}
