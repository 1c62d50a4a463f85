import { phraseLength, type VerbClass, type WordClass } from './lexicon';
import type { Token } from './tokens';
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
/** Verbs that lead into another: "went on to become", "used to teach", "started working". */
const LEADS = new Set(
	'go goes went gone going come came use used begin began begun start started continue continued continues rise rose grow grew help helped'.split(
		' ',
	),
);
const AFTER_LEAD = new Set(['on', 'to', 'his', 'her', 'their', 'career', 'life', 'out', 'by', 'up']);
const MOST = 9;

/**
 * The verb group of a class that begins at `at`: auxiliaries, negations and adverbs, then a fitting form of the verb.
 * Which voice and tense it is follows from the auxiliary before it.
 */
export function verbGroup(
	verbs: VerbClass,
	adverbs: WordClass | undefined,
	tokens: readonly Token[],
	at: number,
): VerbGroup | undefined {
	let position = at;
	let last: 'none' | 'have' | 'be' | 'base' = 'none';
	for (const stop = at + MOST; position < stop; ) {
		const token = tokens[position];
		if (!token || (token.kind === 'punctuation' && token.lower !== ',')) return undefined;
		const entries = verbs.get(token.lower);
		if (entries) {
			for (const entry of entries) {
				const fit = fits(entry.forms, last);
				if (fit && entry.rest.every((word, index) => tokens[position + 1 + index]?.lower === word))
					return { end: position + 1 + entry.rest.length, base: entry.base, voice: fit };
			}
		}
		if (token.kind === 'punctuation') return undefined;
		if (HAVE.has(token.lower)) last = 'have';
		else if (BE.has(token.lower)) last = 'be';
		else if (WITH_BASE.has(token.lower)) last = 'base';
		else if (token.lower === 'not' || token.lower === 'never' || token.lower.endsWith("n't")) {
			if (token.lower !== 'not' && token.lower !== 'never')
				last = WITH_BASE.has(token.lower.slice(0, -3)) ? 'base' : last;
		} else if (LEADS.has(token.lower)) {
			let next = position + 1;
			while (next - position < 4 && AFTER_LEAD.has(tokens[next]?.lower ?? '')) next++;
			if (next === position + 1 && !tokens[next]?.lower.endsWith('ing')) return undefined;
			last = tokens[next - 1]?.lower === 'to' ? 'base' : 'be';
			position = next;
			continue;
		} else {
			const length = adverbs ? phraseLength(adverbs, tokens, position) : 0;
			if (length === 0) return undefined;
			position += length;
			continue;
		}
		position++;
	}
	return undefined;
}

function fits(forms: number, last: 'none' | 'have' | 'be' | 'base'): VerbGroup['voice'] | undefined {
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
		case 'base':
			return forms & FORM.base ? 'active' : undefined;
	}
}
