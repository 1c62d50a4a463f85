/** Lexicon: what texts call a body that they have named before: "the company", "the college's dean". */
const BODY_NOUNS = new Set(
	`company firm bank university college school academy institute institution club team newspaper paper magazine journal agency
	organisation organization charity foundation orchestra choir band ensemble church parish diocese archdiocese hospital museum gallery
	library theatre theater party department faculty council association society group corporation business start-up startup
	network station studio publisher regiment league federation union laboratory lab centre center brand practice brewery`.split(
		/\s+/,
	),
);

/** Whether a word in small letters is a common noun for a body. */
export const isBodyNoun = (word: string | undefined): boolean => word !== undefined && BODY_NOUNS.has(word);
