/** Lexicon: words of address before a name that only men, or only women, are called by. */
export const MALE_TITLES: ReadonlySet<string> = new Set(
	'mr sir lord king prince emperor duke count baron fr father brother pope cardinal don'.split(' '),
);
export const FEMALE_TITLES: ReadonlySet<string> = new Set(
	'mrs ms miss mme dame lady queen princess empress duchess countess baroness sister mother madam madame doña'.split(
		' ',
	),
);
