/** Lexicon: words of organisation names, in the form that `words` gives them (singular, American spelling). */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that say what kind of body something is, or where it works; a name of these alone names nothing in particular. */
export const GENERIC: ReadonlySet<string> = list(`
	academy agency army association authority bank board body bureau center charity church city club college commission
	committee company conference congress consortium constabulary corporation council county court department director
	district division embassy faculty federation firm force foundation fund government group guild hospital house inc
	institute institution international laboratory league library limited line ltd ministry mission museum national navy
	network office orchestra organization parliament party plan police press program project public regiment research royal
	scheme school senate service society state studio team theater trust union unit university world british american
	english european global federal`);

/** Words that may be left off a name without another body being meant: legal forms and the heads people leave out. */
export const DROPPABLE: ReadonlySet<string> = list(`
	inc incorporated ltd limited plc llc llp lp corp corporation company co gmbh ag sa nv bv pty spa srl oy ab
	fc afc cf sc club service university college party program project scheme initiative group organization institute`);

/** Words that may be left off before a long name: the Tidal Data Plan is the National Tidal Data Plan. */
export const DROPPABLE_FIRST: ReadonlySet<string> = list('national royal british american uk united kingdom state');

/** Words that tell apart two bodies whose names agree otherwise; never left off. */
export const TELLING: ReadonlySet<string> = list(`
	north northern south southern east eastern west western central new old upper lower greater inner outer
	women woman men man girl boy junior senior youth student alumni academy
	press library hospital school museum foundation union research news sport
	state city county medical business law art music science technology
	first second third fourth fifth one two three`);

/** Abbreviated words and what they may stand for. */
export const ABBREVIATED: ReadonlyMap<string, readonly string[]> = new Map([
	['met', ['metropolitan', 'meteorological']],
	['uni', ['university']],
	['univ', ['university']],
	['dept', ['department']],
	['inst', ['institute', 'institution']],
	['assoc', ['association', 'associate']],
	['assn', ['association']],
	['soc', ['society']],
	['natl', ['national']],
	['intl', ['international']],
	['govt', ['government']],
	['poly', ['polytechnic']],
	['tech', ['technology', 'technical', 'technological']],
	['penn', ['pennsylvania']],
	['acad', ['academy']],
	['comm', ['commission', 'committee']],
	['corp', ['corporation']],
	['bros', ['brother']],
	['hosp', ['hospital']],
	['lab', ['laboratory']],
]);

/**
 * Places with both an X University and a University of X, which are different bodies.
 * Elsewhere the two forms name one (Leicester University, University of Leicester).
 */
export const BOTH_WAYS: ReadonlySet<string> = list(`
	york washington miami lincoln newcastle northwestern georgia georgetown boston indiana ohio michigan pennsylvania
	arizona oregon colorado iowa kansas illinois florida texas california utah oklahoma mississippi missouri montana idaho
	maryville dayton houston phoenix denver detroit charleston sydney tokyo kyoto osaka seoul southern western`);

/** Universities of several campuses: a comma and a place after the name names another body. */
export const CAMPUSES: ReadonlySet<string> = list(
	'california london wisconsin texas illinois north carolina wale massachusetts maryland nebraska new york hawaii alaska',
);
