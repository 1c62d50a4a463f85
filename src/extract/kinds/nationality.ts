import { spanOf } from '../drafts';
import type { Draft, Frame, Match, View } from '../frame';
import { DEMONYMS } from '../lexicons/countries';

/**
 * Nationality is what the text calls the person, in the sentence that says what they are: "is a Kenyan runner".
 * Descent, parents, "Kenyan-born" and adjectives of things ("the Kenyan national team") say nothing of it.
 */
function stated(match: Match): readonly Draft[] {
	const { view, slots } = match;
	const hits = slots.country ?? [];
	const last = hits.at(-1);
	if (!last) return [];
	const next = view.tokens[last.end];
	if (
		next?.lower === 'descent' ||
		next?.lower === 'origin' ||
		next?.lower === 'ancestry' ||
		next?.lower === 'heritage' ||
		next?.lower === 'parentage' ||
		next?.lower === 'immigrants' ||
		next?.lower === 'parents'
	)
		return [];
	return hits.map((hit) => ({
		fact: { kind: 'nationality', country: hit.value as string },
		spans: [spanOf(view, match.start, hit.end)],
	}));
}

/** The demonym must say what the person is: a small-letter noun follows it, at most a few words on. */
function roleFollows(match: Match): readonly Draft[] {
	const { view, slots } = match;
	const last = slots.country?.at(-1);
	if (!last) return [];
	let at = last.end;
	for (let count = 0; count < 6; count++, at++) {
		const token = view.tokens[at];
		if (!token) break;
		if (token.kind === 'clitic') return [];
		if (token.kind === 'punctuation' && token.lower !== ',' && token.lower !== '-' && token.lower !== '/') break;
		if (isPersonNoun(view, token.lower)) return stated(match);
		if (THINGS.has(token.lower) || (token.capital && !DEMONYMS.has(token.text) && count > 2)) break;
	}
	// "She is Kenyan." and "is an American who …" need no noun.
	const next = view.tokens[last.end]?.lower;
	return next === undefined || ['.', 'who', ',', 'by', 'and', 'born', ';', 'whose'].includes(next) ? stated(match) : [];
}

const THINGS = new Set(
	'descent origin ancestry heritage team club national company university government parliament parents family citizen-led language literature history law art music football studies embassy ambassador league army navy magazine newspaper'.split(
		' ',
	),
);
/** Endings of nouns for persons, for those no list of titles has. */
const PERSON_ENDING =
	/(?:[^e]er|or|ist|ian|man|men|woman|women|ress|eer|ete|eur|star|poet|pilot|icon|figure|hero|heroine|celebrity|citizen)s?$/;

const isPersonNoun = (view: View, word: string): boolean => {
	const titles = view.lexicon.words.get('title');
	return titles?.has(word) || titles?.has(word.replace(/s$/, '')) || PERSON_ENDING.test(word);
};

/** How texts state nationality. */
export const NATIONALITY_FRAMES: readonly Frame[] = [
	{
		name: 'nationality/copula',
		kind: 'nationality',
		patterns: [
			'<subject> @be (a|an|the|one of the|both|among the)? @quality? (,)? @quality? <country:demonym> (-|and|/) <country:demonym>',
			'<subject> @be (a|an|the|one of the|both|among the)? @quality? (,)? @quality? <country:demonym>',
			'<subject> , (a|an|the)? @quality? <country:demonym>',
			'<subject> (a|an|the) @quality? <country:demonym>',
		],
		build: roleFollows,
	},
	{
		name: 'nationality/citizen',
		kind: 'nationality',
		patterns: [
			'<subject> @be (a|an)? (citizen|national|subject) of <country>',
			'<subject> @be (a|an)? (naturalised|naturalized|dual)? <country:demonym> (and <country:demonym>)? (citizen|national|subject)',
			'<subject> (became|becoming) (a|an)? (naturalised|naturalized)? (citizen of <country>|<country:demonym> citizen)',
			'<subject> @receive <country:demonym> (citizenship|nationality)',
			'<subject> @hold <country:demonym> (citizenship|nationality)',
			'^ (nationality|citizenship) : (<country:demonym>|<country>)',
		],
		build: stated,
	},
];
