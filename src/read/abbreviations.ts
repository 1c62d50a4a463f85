const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Lexicon. Abbreviations that another word always follows: their full stop never ends a sentence. Lower case, no final stop. */
export const ALWAYS_FOLLOWED: ReadonlySet<string> = words(`
	addl adm amb asst atty bl bp bro brig bros capt cardl cdr cdt cllr cmdr cmdt col comdr comm cpl cpt dep det dist dr drs ens esp exec fig figs
	fr ft gen gov hon ing insp lieut lt ltc maj messrs mgr mm mme mlle mons mr mrs ms msgr mt mx nos
	wm chas jas thos jno geo
	pfc pres princ prof profs pvt rep reps rev revd rt sen sens sgt snr sr ssgt st ste sub-lt supt surg tsgt ven vs viz
	e.g i.e eg ie cf ca approx et al. resp incl
	vol vols pp ed eds trans art ch sec chap
`);

/** Lexicon. Abbreviations that end a sentence only where the next word can only begin one. */
export const SOMETIMES_LAST: ReadonlySet<string> = words(`
	jr sr snr inc ltd co corp plc llc llp bros dept univ retd inst assn assoc bldg ave blvd rd etc al esq ret
	jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
	ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn
	tenn tex va vt wash wis wyo ont que alta
	ph.d m.d b.a m.a b.s m.s b.sc m.sc d.phil m.phil ll.b ll.m j.d m.b.a ed.d d.d d.sc litt.d th.d dr.h.c b.tech m.tech
	b.com m.com b.ed m.ed b.eng m.eng u.s u.k u.n u.s.a u.s.s.r e.u d.c n.y l.a a.m p.m a.d b.c b.c.e c.e no
`);

/** Lexicon. Abbreviations whose stop ends no sentence when a number follows: `c. 1850`, `No. 4`, `b. 1970`. */
export const BEFORE_NUMBER: ReadonlySet<string> = words(`
	no nos nr c ca b d r fl m p pp art op vol ch sec fig jan feb mar apr jun jul aug sep sept oct nov dec circa born
`);

/** Lexicon. Words that, with a capital, begin a sentence rather than go on with a name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = words(`
	a about according after afterwards all also although among an and another around as at back because before besides
	born both but by currently despite during each early earlier educated eventually every finally following for former formerly
	from further furthermore having he her here hers his how however i if in including initially instead is it its last
	dr later like many meanwhile moreover most mr mrs ms my nevertheless no now of on once one only originally other our over
	previously prior raised recently returning several she since so some soon still such that the their then there
	these they this those though through throughout thus to today together two under until upon was we well were what
	when where whereas whether which while who why with within without working yet you your
`);
