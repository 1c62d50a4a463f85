const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Lexicon: words for relatives, men and women apart. */
export const MALE_KIN = set(
	'father son brother husband grandfather grandson uncle nephew stepfather stepson half-brother father-in-law brother-in-law son-in-law dad boyfriend widower godfather great-grandfather',
);
export const FEMALE_KIN = set(
	'mother daughter sister wife grandmother granddaughter aunt niece stepmother stepdaughter half-sister mother-in-law sister-in-law daughter-in-law mum mom girlfriend widow godmother great-grandmother',
);
