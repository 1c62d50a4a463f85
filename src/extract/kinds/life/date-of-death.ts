import type { Match, When } from '../../frames/frame';
import type { InnerView } from '../../frames/view';

/** Words that begin another clause, whose date is not the death's. */
const OTHER_CLAUSE =
	/^(?:[;:]|who|whose|whom|which|that|when|where|while|because|but|before|until|since|he|she|they|i)$/;
/** Verbs of phrases that say how somebody died. */
const MANNER =
	/^(?:surrounded|aged|unmarried|suffering|battling|fighting|sleeping|related|caused|complications|attended|comforted)$/;
const AFTER = /^(?:after|following)$/;
/** What somebody dies after, not what came to pass before: "after a long illness". */
const ILLNESS =
	/^(?:illness|illnesses|battle|fight|struggle|stroke|strokes|fall|surgery|bout|decline|attack|disease|cancer|hospitalization|hospitalisation|operation|hospital)$/;
/** "passed away peacefully at her home in Upton, surrounded by her family, on 3 May 2019" is not much longer. */
const REACH = 32;

/** The date that stands in the clause of a verb of dying, behind what it was of, where, and who was there. */
export function dateOfDeath({ frame, view, classes, end }: Match): When | undefined {
	if (frame.name !== 'death/died') return undefined;
	const { tokens, isVerb, reference } = view as InnerView;
	const from = classes.find(({ name }) => name === 'die' || name === 'kill')?.end ?? end;
	for (let at = from; at < Math.min(tokens.length, from + REACH); ) {
		const token = tokens[at];
		const lower = token?.lower ?? '';
		if (OTHER_CLAUSE.test(lower) || (reference.mention[at] ?? 0) > 0) return undefined;
		if (AFTER.test(lower) && !tokens.slice(at, at + 7).some((word) => ILLNESS.test(word.lower))) return undefined;
		const when =
			token?.kind === 'number' || token?.capital || /^(?:on|in|aged|at)$/.test(lower) ? view.date(at) : undefined;
		if (when?.point !== undefined && !when.age && when.derivation === undefined && isDay(view, when)) return when;
		if (when && when.to > at) {
			at = when.to;
			continue;
		}
		const before = tokens[at - 1]?.lower ?? '';
		const isNoun = /^(?:a|an|the|his|her|their|of)$/.test(before);
		if (isVerb(token) && !token?.capital && !isNoun && !MANNER.test(lower) && !AFTER.test(lower)) return undefined;
		at++;
	}
	return undefined;
}

/** A day or a month, or a year behind its preposition: a number alone may count anything. */
const isDay = ({ tokens }: Match['view'], { point = '', from }: When): boolean =>
	point.length > 4 || /^(?:in|on)$/.test(tokens[from]?.lower ?? '');
