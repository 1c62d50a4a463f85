/** Lexicon: words of titles, in the form that `words` gives them (singular, American spelling). */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that make another post of the title they stand before, always. */
export const DEMOTING: ReadonlySet<string> = list(
	'assistant associate deputy vice sub under junior adjunct emeritus emerita honorary shadow elect designate pro',
);

/** Words that make another post of a short title: a chief inspector is no inspector. */
export const GRADING: ReadonlySet<string> = list(
	`chief senior lead head general executive managing principal lieutenant major detective staff first second third
	visiting guest research night sales marketing`,
);

/** Words that change nothing about which post is meant. */
export const NEUTRAL: ReadonlySet<string> = list(
	'former current then founding inaugural new temporary acting interim longtime full',
);

/** Ranks: held beside a post, not instead of one. */
export const RANKS: ReadonlySet<string> = list(`
	officer constable sergeant inspector superintendent commander commissioner detective chief
	private corporal lieutenant captain major colonel brigadier general admiral commodore marshal cadet midshipman
	deputy assistant temporary firefighter`);

/** Words for one kind of work: of two titles at one place in two texts, one may be the other in other words. */
export const ROLE_FAMILIES: readonly ReadonlySet<string>[] = [
	list(
		'teach teaching teacher taught professor lecturer instructor tutor fellow faculty lectureship professorship reader',
	),
	list('research researcher scientist investigator fellow scholar'),
	list(
		'lead leader leading head director chief chair chairman chairwoman chairperson president manager commander run coordinator',
	),
	list('write writer author columnist journalist reporter correspondent contributor editor'),
	list('member trustee governor director councilor board'),
	list('play player footballer striker midfielder defender goalkeeper forward'),
	list('coach manager trainer'),
	list('lawyer solicitor barrister attorney counsel advocate'),
	list('doctor physician surgeon consultant registrar'),
	list('engineer developer programmer'),
];
