/**
 * Lexicon: words that end the name of a duty or a line of work. "Head of Business Finance" and "director of research"
 * name what the post is about; "head of Acme" names whose head it is.
 */
export const DUTIES: readonly string[] = `
	account accounts accounting acquisition acquisitions addiction addictions administration admissions advancement adventure advertising advice affairs agriculture analysis analytics
	animation appeals apps archives art arts assessment assets assistance assurance athletics audiences audit automation aviation bands banking benefits branding
	broadcasting budget business campaigns care cataloguing change children choirs climate collections combat commerce communication communications
	community compensation competition compliance computing conservation construction consulting content control cooperation copyright
	corrections counselling counseling coverage creativity credit crime culture curation curriculum customers cyber data debate defence defense delivery
	democracy design detention development diplomacy disaster discipline distribution diversity documentation drama drawings economics
	education electronics emergency employment energy enforcement engagement engineering english enterprise entertainment environment equality equity
	ethics evaluation events examinations exhibitions experience exploration exports fashion features feedback fiction film films finance fisheries
	forestry forensics fundraising futures games gas gaming geology goalkeeping governance graphics growth guidance health heritage history homicide
	housing humanities illustration imaging implementation improvement inclusion industry informatics information infrastructure innovation inquiry
	inspection inspections instruction insurance integration integrity intelligence interior internationalisation investigation investigations
	investment investments journalism justice knowledge labor labour languages laundry law leadership learning legislation lending letters
	liaison licensing linguistics litigation logistics machinery maintenance management manufacturing marketing markets materials maths mathematics media
	medicine mergers methodology migration mining missions mobile mobility modernisation modernization modernity monitoring music negotiation negotiations
	networks neighbourhoods news nursing nutrition observability obstetrics oncology online operations orchestras outreach painting paintings parks partnerships patents
	payments payroll pediatrics paediatrics people performance personnel philosophy philanthropy photographs photography planning platforms poetry
	policies policing policy portfolio practice preservation press preparedness prevention pricing prints privacy procurement product production products programming programmes
	programs project projects promotion promotions property prosecutions protection protocol psychiatry psychology publications publicity publishing purchasing
	quality quantity r&d radio reading recruiting recruitment reform regulation rehabilitation relations reliability religion reporting
	reproduction research resettlement resolution resolutions resources retail revenue reviews risk robotics safeguarding safety sales sanitation savings scholarship scholarships
	science sciences sculpture search security services settlement shipping showbusiness software solutions sourcing sponsorship sport sports staff staffing
	standards state statistics stores strategies strategy students studies success supplies supply support surgery surveillance surveys sustainability systems talent
	taxation taxes teaching technologies technology telecommunications television textiles theatre theory tourism trade trading traffic training transactions
	transformation transit translation transport transportation treasury trials trust undergraduates underwriting users ventures victims video visuals
	volunteering volunteers water wealth welfare wellbeing wellness wildlife women works workforce workplace youth`
	.trim()
	.split(/\s+/);

/** Titles that are nearly always followed by the body they head: "CEO of Acme", "chair of the Tideway Trust". */
export const HEADS_OF_BODIES: readonly string[] = `
	ceo coo cfo cto cio cmo cro chair chairman chairwoman chairperson co-chair co-chairman president vice-president vice-chair vice-chairman
	co-president owner co-owner proprietor founder co-founder cofounder chancellor vice-chancellor headmaster headmistress headteacher
	trustee patron member fellow captain skipper manager principal commander commandant
	publisher chief-executive treasurer editor editor-in-chief governor bassist drummer singer guitarist frontman vocalist`
	.trim()
	.split(/\s+/);
