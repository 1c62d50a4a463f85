import type { Document } from '../../../model';
import type { Draft, Match } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { isGivenName } from '../../lexicons/given-names';
import { WORK_TYPE_BY_NOUN } from '../../lexicons/work-types';
import { onceFor } from '../../words/once-for';
import { ofName } from '../award/award-drafts';
import { namesSubjectBefore } from '../names-subject-before';
import { opensAsOwn } from './own-opening';

/** A prize for a work that the text has made the subject's: in this sentence by a verb of making, or in an earlier one. */
export function toOwnWork(match: Match): readonly Draft[] {
	const { view, start, slots } = match;
	const work = slots.work?.[0];
	if (typeof work?.value !== 'string' || isGivenName(view.tokens[work.start]?.lower ?? '')) return [];
	const here = view.tokens.slice(0, start);
	const told = namesSubjectBefore(view, start);
	const making = here.some(
		(token) =>
			WORK_TYPE_BY_NOUN.has(token.lower) ||
			/^(?:wrote|released|published|directed|recorded|composed|author|produced|choreographed|co-wrote|co-directed|co-produced|created|edited|illustrated|translated)$/.test(
				token.lower,
			),
	);
	if (!(told && making) && !namedBefore(view, work.value) && !(work.start < 2 && opensAsOwn(view, work))) return [];
	return ofName(match);
}

/** More sentences about works than any life has; bounds the work on hostile text. */
const MOST_WORKS = 400;
/** Sentences that have a noun of works in them. */
const sentencesOfWorks = onceFor((document: Document) =>
	document.sentences
		.map(({ start, end }) => ({ start, words: document.text.slice(start, end) }))
		.filter(({ words }) => (words.match(/[a-z]+/g) ?? []).some((word) => WORK_TYPE_BY_NOUN.has(word)))
		.slice(0, MOST_WORKS),
);

/** Whether an earlier sentence named the title beside a noun of works. */
const namedBefore = ({ document, sentence }: Match['view'], title: string): boolean =>
	sentencesOfWorks(document).some(({ start, words }) => start < sentence.start && words.includes(title));

/** The possessive and the noun of a work stand no further apart, nor further into the sentence. */
const LONGEST_OPENING = 9;
/** Words behind which a verb is somebody else's. */
const OTHERS = /^(?:who|whose|whom|where|when|he|she|they|it|while|but|by)$/;
const MADE = /^(?:wrote|released|published|directed|recorded|composed|author|co-wrote|co-directed)$/;

/** A further prize for a work: "Her film Tide was shown at Ulm and won the Salt Prize", "The film won the Salt Prize" behind a sentence about it. */
export function forTheWork(match: Match): readonly Draft[] {
	const { tokens } = match.view;
	const first = match.start === 0;
	if (!first && !/^(?:and|,|then|also|later|subsequently|which)$/.test(tokens[match.start - 1]?.lower ?? '')) return [];
	const noun = ownWork(match);
	if (noun < 0) return [];
	const between = tokens.slice(noun, match.start);
	return between.some(({ lower }) => OTHERS.test(lower)) ? [] : ofName(match);
}

/** The noun of a work that opens the sentence and is the subject's; -1 where none does. */
function ownWork(match: Match): number {
	const { tokens, reference } = match.view as InnerView;
	const isWork = (at: number): boolean => WORK_TYPE_BY_NOUN.has(tokens[at]?.lower ?? '');
	if (/^(?:the|this|that)$/.test(tokens[0]?.lower ?? ''))
		return isWork(1) && isOwn(match, tokens[1]?.lower ?? '') ? 1 : -1;
	const owner = tokens.findIndex((_, at) => at < LONGEST_OPENING && (reference.possessive[at] ?? 0) > 0);
	if (owner < 0) return -1;
	for (let at = reference.possessive[owner] ?? 0; at < Math.min(owner + LONGEST_OPENING, match.start); at++) {
		if (isWork(at)) return at;
		// "her son's film"
		if (tokens[at]?.kind === 'punctuation' || tokens[at]?.kind === 'clitic') return -1;
	}
	return -1;
}

/** Whether the sentence before says of a noun of works that it is the subject's: "her film", "wrote the novel". */
function isOwn({ view }: Match, noun: string): boolean {
	const { document, sentence } = view;
	const before = document.sentences.find(
		({ end, block }) => block === sentence.block && end <= sentence.start && sentence.start - end < 3,
	);
	if (!before) return false;
	const words = (
		document.text
			.slice(before.start, before.end)
			.toLowerCase()
			.match(/[a-z-]+/g) ?? []
	).slice(0, 60);
	const at = words.indexOf(noun);
	return (
		at >= 0 &&
		(words.slice(Math.max(0, at - 4), at).some((word) => /^(?:his|her|their|my)$/.test(word)) ||
			words.slice(0, at).some((word) => MADE.test(word)))
	);
}
