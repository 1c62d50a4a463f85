import type { OrganizationType } from '../../model';

/**
 * Lexicon: words in the names of organisations that say what kind of organisation it is, small letters, most telling
 * kinds first: the first row with a word of the name decides ("Hospital School" is a school).
 * `anywhere` words decide wherever they stand in the name, `last` words only at its end or before "of", "for", "at".
 */
export const ORGANIZATION_HEADS: readonly {
	readonly type: OrganizationType;
	readonly anywhere?: string;
	readonly last?: string;
}[] = [
	{
		type: 'NewsMediaOrganization',
		anywhere: 'newspaper newspapers gazette',
		last: 'news radio television tv fm broadcasting post times tribune herald guardian telegraph observer independent mirror chronicle journal magazine weekly daily sentinel examiner courier review quarterly',
	},
	{ type: 'Project', last: 'project initiative programme program campaign plan' },
	{ type: 'Hospital', anywhere: 'hospital hospitals infirmary', last: 'clinic clinics hospice' },
	{ type: 'Library', anywhere: 'library libraries bibliothèque bibliothek', last: 'archive archives' },
	{ type: 'Museum', anywhere: 'museum museums musée museo', last: 'gallery galleries' },
	{
		type: 'School',
		anywhere: 'gymnasium lycée lyceum liceo kindergarten',
		last: 'school grammar-school high-school secondary-school primary-school preparatory elementary',
	},
	{
		type: 'CollegeOrUniversity',
		anywhere:
			'university universities college colleges polytechnic universität université universidad universidade università universiteit universitet hochschule école ecole escuela escola scuola universitat univerzita uniwersytet yliopisto szkoła akademie akademia seminary mit caltech ucla usc nyu lse ucl eth epfl cuny suny',
	},
	{
		type: 'MusicGroup',
		anywhere: 'orchestra philharmonic symphony quartet quintet trio sinfonietta choir chorus',
		last: 'band ensemble singers players opera',
	},
	{ type: 'PerformingGroup', anywhere: 'ballet troupe theatre theater', last: 'circus dance' },
	{
		type: 'SportsTeam',
		anywhere: 'fc f.c. afc a.f.c. rfc r.f.c. cf c.f. sc s.c. bc rugby',
		last: 'united rovers wanderers athletic albion hotspur city-fc rangers club team squad eleven',
	},
	{
		type: 'SportsOrganization',
		anywhere: 'league olympic football cricket basketball baseball hockey volleyball tennis athletics',
		last: 'nba nfl nhl mlb fifa uefa ioc',
	},
	{ type: 'PoliticalParty', anywhere: 'party', last: 'democrats republicans greens conservatives' },
	{
		type: 'GovernmentOrganization',
		anywhere:
			'ministry parliament senate congress sabha bundestag bundesrat landtag knesset storting stortinget riksdag folketing duma sejm seimas saeima oireachtas dáil seanad majlis constabulary police embassy consulate court tribunal treasury municipality directorate-general gendarmerie senate legislature cabinet chancellery army navy marines regiment battalion brigade division squadron corps fleet airborne infantry cavalry artillery battery platoon militia reserves reserve guards fusiliers hussars dragoons lancers',
		last: 'government administration agency bureau authority council commission assembly service inspectorate command force forces patrol guard survey',
	},
	{ type: 'FundingAgency', last: 'research-council endowment' },
	{
		type: 'ResearchOrganization',
		anywhere:
			'laboratory laboratories labs observatory institute institutes institut instituto istituto cern nasa nist cnrs',
		last: 'lab centre center think-tank',
	},
	{
		type: 'NGO',
		anywhere:
			'foundation charity charities trust fund association society federation confederation union guild fellowship league amnesty oxfam unicef greenpeace red-cross',
		last: 'coalition alliance network mission relief ministries',
	},
	{ type: 'MedicalOrganization', anywhere: 'nhs surgery practice', last: 'ambulance health' },
	{
		type: 'EducationalOrganization',
		anywhere: 'academy academies conservatoire conservatory conservatorium faculty',
		last: 'conservatoire course courses training bootcamp',
	},
	{
		type: 'Corporation',
		anywhere:
			'ltd ltd. limited inc inc. incorporated llc llp plc corp corp. corporation gmbh ag s.a. sa s.p.a. spa oy ab as a/s nv n.v. bv b.v. pty pvt pvt. kk kg sarl s.r.l. srl co. co bank insurance railways airlines airways motors steel oil brewery holdings group consulting consultants ventures capital partners technologies technology systems software solutions industries enterprises networks productions pictures studios records press publishing publishers entertainment films games media pharmaceuticals',
		last: 'company companies bros brothers sons associates architects works mills mines stores shipyard',
	},
];

/** Lexicon: words that together tell what none of them does alone. */
export const HEAD_PHRASES: readonly { readonly words: string; readonly type: OrganizationType }[] = [
	{ words: 'institute of technology', type: 'CollegeOrUniversity' },
	{ words: 'school district', type: 'EducationalOrganization' },
	{ words: 'research institute', type: 'ResearchOrganization' },
	{ words: 'research centre', type: 'ResearchOrganization' },
	{ words: 'research center', type: 'ResearchOrganization' },
	{ words: 'max planck institute', type: 'ResearchOrganization' },
	{ words: 'fraunhofer institute', type: 'ResearchOrganization' },
	{ words: 'football association', type: 'SportsOrganization' },
	{ words: 'merchant marine', type: 'GovernmentOrganization' },
];

/**
 * Lexicon: words that suggest a kind and are used by others as well, so that the kind helps to read a sentence and is
 * not published: a club need not play ("Rotary Club"), a bank need not be a company ("World Bank").
 */
export const GUESSED_HEADS = `
	post courier mirror observer independent examiner sentinel review
	clinic archive archives gallery galleries universities academy academies akademie akademia
	opera players singers theatre theater dance circus
	rangers wanderers athletic club team squad eleven league bc sc cf
	court brigade division guards reserve reserves corps fleet guard service agency bureau authority council commission
	assembly command force forces survey cabinet congress patrol administration
	institute institutes institut instituto istituto lab labs centre center cern nasa nist think-tank
	trust fund association society federation confederation union guild fellowship coalition alliance network mission relief ministries
	practice health ambulance faculty training course courses
	bank co co. group consulting consultants ventures capital partners technologies technology systems software solutions networks
	productions pictures studios records press publishing publishers entertainment films games media oil steel railways ab as sa ag
	company companies bros brothers sons associates architects works mills mines stores shipyard`;

/**
 * Lexicon: further words that end the name of a body without telling its kind: enough to read a capitalised name as an
 * organisation, not enough to give it a type.
 */
export const OTHER_ORGANIZATION_HEADS = `
	organization organisation institution board committee subcommittee panel circle forum conference convention congress summit festival workshop symposium chapter
	branch section unit wing schools isd usd cusd group team staff task-force secretariat presidency cabinet office desk cell detachment detail
	consortium cooperative co-operative collective community society friends church cathedral parish diocese archdiocese abbey
	monastery convent priory minster synagogue mosque temple congregation synod order mission foundation house lodge
	chamber exchange registry mint shrine solicitors barristers attorneys advocates zoo garden gardens farm estate hall centre center centres centers inn hotel restaurant café cafe saloon
	transactions studio studios workshop factory works firm practice chambers station base camp fort barracks academy scheme
	administration campaign programme program project faculty department school division fire-station`;

/** Words before which an abbreviation or a name is sure to be a company: "Acme Ltd". */
export const COMPANY_SUFFIXES = `
	ltd ltd. limited inc inc. incorporated llc l.l.c. llp plc p.l.c. corp corp. corporation gmbh ag kgaa kg ohg s.a. sa s.p.a. spa s.r.l. srl
	sarl s.à.r.l. oy oyj ab a/s asa aps nv n.v. bv b.v. pty pvt pvt. kk k.k. co. & co`;

/** Membership or office in these says more about a person than a post: words in the name, by what they give away. */
export const SENSITIVE_ORGANIZATIONS: Readonly<
	Record<'political' | 'religious' | 'union' | 'health' | 'orientation', string>
> = {
	political: 'party democrats republicans conservatives communists socialists momentum young-socialists',
	religious: `church cathedral parish diocese archdiocese abbey monastery convent priory synagogue mosque temple congregation
		synod ministries seminary presbytery jesuits opus-dei salvation-army ymca ywca oratory`,
	union:
		'trade-union labour-union labor-union teamsters unison unite workers-union teachers-union nurses-union tuc afl-cio',
	health: 'alcoholics narcotics-anonymous cancer-survivors patients hiv aids-support disabled-people',
	orientation: 'lgbt lgbtq lgbtqia gay lesbian queer pride-network stonewall transgender bisexual',
};
