import type { View } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { isToldOfTwo } from '../../reference/subject-partner';
import { oncePerWordOf } from '../../words/once-per-word-of';
import type { Token } from '../../words/tokens';

/** What a person noun makes of its bearer: holder of a post, member, founder, former student, or nothing we keep. */
export type TitleSort = 'post' | 'member' | 'founder' | 'alumnus' | 'other';

const OPEN_ENDING =
	/^.{2,}(?:ologist|grapher|iatrist|wright|keeper|maker|player|dealer|[a-z]{2}smith|[a-z]{3}eer|[a-z]{3}(?:sman|woman))$/;

/** How words for those who do something end: "Assayer", "Toxicologist", "Optician". */
const DOER = /^\p{L}{3,}(?:er|or|ist|ian)$/u;
/** What stands before the head of a title and says which of them. */
const GRADE = /^(?:chief|head|lead|senior|deputy|principal|assistant|associate|acting|honorary)$/;

/** The classes that head titles, and the sort of each; a word in several is of the first. */
const HEADS: readonly (readonly [string, TitleSort])[] = [
	['founder-title', 'founder'],
	['alumnus-title', 'alumnus'],
	['not-title', 'other'],
	['member-title', 'member'],
	['title', 'post'],
];

/** What a word tells of the title that it may head: its sort, and whether it must be singular in truth, or in small letters. */
interface Head {
	readonly sort: TitleSort | undefined;
	readonly plural: TitleSort | undefined;
	readonly small: boolean;
	/** Whether it heads one behind a grade: "Chief Hydrographer". */
	readonly graded: boolean;
	/** Whether a fixed title may begin with it. */
	readonly opens: boolean;
}

/** What a word can head. */
export const headOf = oncePerWordOf(({ words }): ((word: string) => Head) => {
	const fixed = words.get('title-phrase');
	const isTitle = (word: string): boolean => words.get('title')?.get(word)?.at(-1)?.length === 0;
	return (word) => {
		const sortOf = (head: string): TitleSort | undefined =>
			HEADS.find(([name]) =>
				words
					.get(name)
					?.get(head)
					?.some((rest) => rest.length === 0),
			)?.[1];
		const known = sortOf(word);
		const hyphen = word.lastIndexOf('-');
		const sort = known ?? (hyphen > 0 && isTitle(word.slice(hyphen + 1)) ? 'post' : undefined);
		return {
			sort,
			plural: word.endsWith('s') ? sortOf(word.slice(0, -1)) : undefined,
			small: OPEN_ENDING.test(word),
			graded: DOER.test(word),
			opens: fixed?.has(word) === true,
		};
	};
});

/** What sort of title a word heads; nothing where it heads none. */
export function headSort(view: View, token: Token): TitleSort | undefined {
	const { sort, plural, small, graded } = headOf(view.lexicon, token);
	if (sort) return sort;
	if (plural && plural !== 'other' && isOfSeveral(view, token)) return plural;
	if (small && (!token.capital || token.allCaps)) return 'post';
	return graded && token.capital && isBehindGrade(view, token) ? 'post' : undefined;
}

/** "Chief Hydrographer", and nobody's name: "Chief Ann Baker". */
function isBehindGrade({ tokens }: View, token: Token): boolean {
	const before = tokens[tokens.indexOf(token) - 1];
	return before?.capital === true && !before.allCaps && GRADE.test(before.lower);
}

/** Whether a plural names one: "one of the" stands shortly before, or two people are told of: "Quill and Tom Reed became directors". */
function isOfSeveral(view: View, token: Token): boolean {
	const at = view.tokens.indexOf(token);
	for (let i = Math.max(0, at - 5); i < at - 2; i++)
		if (view.tokens[i]?.lower === 'one' && view.tokens[i + 1]?.lower === 'of') return true;
	return isToldOfTwo(view as InnerView, at);
}

/** Whether a word heads a title in the plural alone: "directors", and not "head of operations". */
export const isPluralHead = (view: View, token: Token): boolean => {
	const { sort, plural } = headOf(view.lexicon, token);
	return sort === undefined && plural !== undefined;
};
