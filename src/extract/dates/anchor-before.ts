import type { Document } from '../../model';
import type { Anchor } from '../frames/view';
import type { SentenceTokens } from '../words/sentence-tokens';
import { readWhen } from './dates';
import { addYears, yearsLater } from './relative-date';

/** How many sentences back a date may stand from which another is counted. */
const ANCHOR_REACH = 8;

/** The last date before a sentence in its block; asked for only where a time counts from it. */
export function anchorBefore(document: Document, sentences: SentenceTokens, index: number): Anchor | undefined {
	const block = document.sentences[index]?.block;
	/** What the times between add to the date: "In 1990 … Two years later … Three years later". */
	let years = 0;
	for (let before = index - 1; before >= 0 && index - before <= ANCHOR_REACH; before--) {
		if (document.sentences[before]?.block !== block) return undefined;
		const tokens = sentences[before] ?? [];
		for (let at = tokens.length - 1; at >= 0; at--) {
			if (!/\d{4}/.test(tokens[at]?.text ?? '')) continue;
			for (let from = Math.max(0, at - 4); from <= at; from++) {
				const when = readWhen(tokens, from);
				const edtf = when?.point ?? when?.end ?? when?.start;
				if (when && edtf !== undefined && when.to > at)
					return {
						edtf: addYears(edtf, years + yearsLater(tokens, when.to, tokens.length)),
						start: tokens[when.from]?.start ?? 0,
						end: tokens[when.to - 1]?.end ?? 0,
					};
			}
		}
		years += yearsLater(tokens, 0, tokens.length);
	}
	return undefined;
}
