import type { Draft, Match } from '../../frames/frame';
import { namesSubjectAt } from '../names-subject-before';

/** Verbs and nouns of sentences that tell of works which others made or which somebody only met with. */
const OF_OTHERS =
	/^(?:influenced|inspired|praised|praises|admired|admires|watched|loves|loved|likes|liked|enjoys|enjoyed|reviewed|reviews|cited|cites|quoted|covered|covers|cover|about|dedicated|reading|read|reads|favourite|favorite|fan|listening|appeared|interviewed|profile|profiled|mentioned|published|featured|documentary|subscribes|studied|using|uses|used|use|run|runs|running|tools)$/;

/** Keeps a match only in a sentence that speaks of the subject before it and not of works by others. */
export function ofSubject(build: (match: Match) => readonly Draft[]): (match: Match) => readonly Draft[] {
	return (match) => {
		const { view, start } = match;
		let told = false;
		for (let at = 0; at <= start; at++) {
			if (OF_OTHERS.test(view.tokens[at]?.lower ?? '')) return [];
			told ||= namesSubjectAt(view, at);
		}
		return told ? build(match) : [];
	};
}

/** Keeps "Salt Roads was published in 2007" where the sentence before it in the paragraph told of a work of the subject's. */
export function afterOwn(build: (match: Match) => readonly Draft[]): (match: Match) => readonly Draft[] {
	return (match) => {
		const { document, block, sentence } = match.view;
		const to = Math.max(sentence.start, match.view.tokens[match.start]?.start ?? sentence.start);
		const before = document.text.slice(Math.max(block.start, sentence.start - JUST_BEFORE), to);
		return OWN_WORK.test(before) ? build(match) : [];
	};
}

/** In characters: about a sentence. */
const JUST_BEFORE = 300;
const OWN_WORK =
	/\b(?:his|her|their|my)\s+(?:\w+\s+){0,2}(?:debut|novels?|books?|memoirs?|albums?|collections?|poems|plays?|films?|singles?)\b/i;

/** Keeps a "whose …" that goes back to the subject, not to a relative or to somebody named right before it. */
export function whoseSubject(build: (match: Match) => readonly Draft[]): (match: Match) => readonly Draft[] {
	return (match) => {
		const { view, start } = match;
		const behind = view.tokens[start - 1]?.lower === ',' ? start - 2 : start - 1;
		const here = view.tokens.slice(0, start);
		if (
			here.some((token) =>
				/^(?:father|mother|brother|sister|husband|wife|son|daughter|uncle|aunt|cousin|married|with|by|friend|teacher|colleague)$/.test(
					token.lower,
				),
			)
		)
			return [];
		const mention = here.some((_, at) =>
			view
				.slot('subject', at)
				.some((hit) => hit.end > hit.start && (hit.end === behind + 1 || !view.tokens[behind]?.capital)),
		);
		return mention ? build(match) : [];
	};
}
