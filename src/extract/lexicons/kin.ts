const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Lexicon: words for relatives, men and women apart. */
export const MALE_KIN = set(
	'father son brother husband grandfather grandson uncle nephew stepfather stepson half-brother father-in-law brother-in-law son-in-law dad boyfriend widower godfather great-grandfather',
);
export const FEMALE_KIN = set(
	'mother daughter sister wife grandmother granddaughter aunt niece stepmother stepdaughter half-sister mother-in-law sister-in-law daughter-in-law mum mom girlfriend widow godmother great-grandmother',
);

/** Whether a word is that for one relative, man or woman: "brother", "grandmother". */
export const isRelative = (word: string): boolean => MALE_KIN.has(word) || FEMALE_KIN.has(word);

/** Lexicon: words for relatives that tell nothing of whether they are men or women. */
const EITHER_KIN = set('cousin sibling');

/** Whether a word is that for one relative, also where it does not tell a man from a woman: "brother", "cousin". */
export const isOneOfKin = (word: string): boolean => isRelative(word) || EITHER_KIN.has(word);

/** Lexicon: those near somebody, men or women, of whom a text tells a word in passing. */
const NEAR = set(
	'boss mentor colleague co-founder collaborator supervisor manager coach teacher tutor assistant deputy friend roommate flatmate classmate neighbour neighbor partner twin adviser advisor student pupil apprentice',
);

/** Whether a word is that for one who is near somebody and may be a man or a woman: "her mentor", "his cousin". */
export const isCompanion = (word: string): boolean => NEAR.has(word) || EITHER_KIN.has(word);

/** What a relative is to the subject, as schema.org tells them apart. */
export type Relation = 'spouse' | 'child' | 'parent' | 'sibling';

/** Lexicon: words for a relative, by what the relative is to the subject. */
export const KIN: ReadonlyMap<string, Relation> = new Map(
	(
		[
			['wife husband spouse widow widower ex-wife ex-husband wives husbands', 'spouse'],
			[
				'son sons daughter daughters child children stepson stepdaughter stepsons stepdaughters stepchildren kids',
				'child',
			],
			['father mother parents mum mom dad', 'parent'],
			['brother brothers sister sisters sibling siblings twin half-brother half-sister', 'sibling'],
		] as const
	).flatMap(([list, relation]) => list.split(' ').map((word): [string, Relation] => [word, relation])),
);
/** Lexicon: other people in lists of relatives, whose names are nobody's whom the kind knows. */
export const NOT_KIN = new Set(
	`grandchild grandchildren grandson grandsons granddaughter granddaughters great-grandchildren great-grandchild nephew nephews niece nieces cousin
	cousins uncle aunt uncles aunts grandfather grandmother grandparents partner companion friend friends fiancé fiancée fiance fiancee
	son-in-law daughter-in-law sons-in-law daughters-in-law brother-in-law sister-in-law brothers-in-law sisters-in-law mother-in-law
	father-in-law stepfather stepmother stepbrother stepsister godson goddaughter godfather godmother caregiver dog dogs cat cats horse in-laws`.split(
		/\s+/,
	),
);

/** Lexicon: words of `KIN` for one person. */
export const ONE_OF_KIN = set(
	'wife husband spouse widow widower ex-wife ex-husband son daughter child stepson stepdaughter father mother mum mom dad brother sister sibling twin half-brother half-sister',
);

/** Whether a word is that for people of a family or a household, near or far, one or several: "children", "nephews". */
export const isKin = (word: string): boolean => KIN.has(word) || NOT_KIN.has(word);
