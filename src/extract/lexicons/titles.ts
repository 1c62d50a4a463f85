import type { Lexicons } from '../frames/frame';
import { DUTIES, HEADS_OF_BODIES } from './duties';
import { RANKS } from './ranks';
import { TITLE_ENDINGS, TITLE_PHRASES, TITLE_STOPS } from './title-words';

/**
 * Lexicon: the last words of titles, by walk of life. A phrase that ends in one of them, in a place where a post is
 * told ("was appointed …", "… at the bank"), is read as a title; the words before it need not be known.
 */
export const TITLE_HEADS: Readonly<Record<string, string>> = {
	corporate: `
		accountant actuary adviser advisor administrator agent analyst apprentice appraiser assistant associate
		auctioneer auditor banker bookkeeper broker buyer cashier ceo cfo chair chairman chairperson chairwoman
		chancellor chief cio ciso clerk cmo co-chair co-chairman co-chairwoman co-director co-lead co-leader
		co-coordinator co-organizer co-organiser co-president commissioner comptroller consultant controller coo
		coordinator co-ordinator cpo cro cto dealer deputy designer developer director economist employee engineer
		estimator evangelist evp executive facilitator foreman head inspector intern investigator investor lead
		leader liaison lobbyist manager marketer md merchandiser mentor negotiator officer operator organizer
		organiser ombudsman ombudsperson owner co-owner part-owner partner planner president principal producer
		programmer promoter proprietor publicist receptionist recruiter registrar representative retailer salesman
		salesperson saleswoman scientist secretary secretary-general specialist sro staffer statistician steward
		stockbroker strategist supervisor surveyor svp teller technician technologist trader trainee trainer
		treasurer trustee underwriter vp vice-president vice-chair vice-chairman vice-chairwoman webmaster worker
		architect aide superintendent spokesperson spokesman spokeswoman bursar custodian caretaker hr sysadmin
		maintainer hacker cryptographer tester moderator ambassador rapporteur envoy delegate attaché attache
		counsellor counselor counsel solicitor barrister attorney paralegal lawyer conveyancer notary speechwriter
		scribe examiner contractor freelancer liquidator adjudicator valuer scheduler chro cso cdo cxo gm avp hod
		stylist hairstylist proofreader presidency vice-presidency chairmanship directorship governorship captaincy
		secretaryship treasurership premiership ambassadorship mayoralty hotelier influencer youtuber handler adjuster cochair cochairman cochairwoman
		litigator courier concierge longshoreman docker stevedore bellhop scoutmaster gaffer codebreaker locum checker`,
	academic: `
		academic academician assistant-professor dean demonstrator docent don fellow instructor lecturer lectureship
		librarian archivist master postdoc post-doc postdoctoral-researcher preceptor privatdozent proctor professor
		professorship provost pro-vice-chancellor pro-chancellor vice-chancellor rector vice-rector vice-provost
		reader researcher scholar scholar-in-residence teacher headteacher headmaster headmistress schoolmaster
		schoolmistress schoolteacher tutor educator warden regent co-investigator curator conservator chaplain
		reviewer referee editor editor-in-chief editor-at-large sub-editor co-editor subeditor artist-in-residence
		entrepreneur-in-residence executive-in-residence
		writer-in-residence composer-in-residence poet-in-residence faculty deanship rectorship chancellorship
		headship headmastership principalship editorship curacy bishopric judgeship wardenship`,
	medical: `
		anaesthetist anesthesiologist anaesthesiologist apothecary cardiologist clinician dentist dermatologist
		dietician dietitian doctor endocrinologist epidemiologist gp gynaecologist gynecologist houseman matron
		medic midwife neurologist neurosurgeon nurse nutritionist obstetrician oncologist ophthalmologist optician
		optometrist orderly paediatrician paramedic pathologist pediatrician pharmacist physician physiotherapist
		psychiatrist psychologist psychotherapist radiographer radiologist resident surgeon therapist vet
		veterinarian virologist almoner sister intensivist hospitalist naturopath chiropractor hygienist
		orthodontist periodontist endodontist prosthodontist osteopath homeopath acupuncturist anesthetist internist
		orthopedist orthopaedist doula caregiver nurse-practitioner`,
	science: `
		agronomist anatomist anthropologist archaeologist archeologist astronomer astronaut cosmonaut astrophysicist
		bacteriologist biochemist biologist biophysicist botanist cartographer chemist climatologist
		computer-scientist criminologist crystallographer demographer ecologist entomologist ethnographer
		ethnologist forester geneticist geographer geologist geophysicist historian horticulturist hydrologist
		immunologist inventor linguist mathematician metallurgist meteorologist microbiologist micropaleontologist
		mineralogist naturalist neuroscientist oceanographer ornithologist palaeontologist paleontologist
		pharmacologist philologist philosopher physicist physiologist roboticist seismologist sociologist
		biostatistician bioinformatician theologian pollster stratigrapher taxonomist toxicologist volcanologist zoologist test-pilot`,
	law: `
		advocate assessor bailiff coroner judge jurist justice magistrate prosecutor recorder sheriff silk
		queen's-counsel king's-counsel public-defender defender arbitrator mediator legate legislator marshal
		constable qc kc chief-justice solicitor-general attorney-general advocate-general prothonotary`,
	politics: `
		alderman alderwoman assemblyman assemblywoman assemblymember councilmember councilperson committeeman burgomaster cabinet-minister chargé-d'affaires
		chargé congressman congresswoman consul consul-general convener convenor councillor councilor councilman
		councilwoman diplomat emir emperor empress first-lady governor governor-general intendant king khedive
		lieutenant-governor lord-mayor mayor member-of-parliament mep minister minister-president mla mp mhr monarch
		nuncio parliamentarian politician pope prefect premier prime-minister prince princess queen ruler
		secretary-of-state senator shah speaker statesman sultan taoiseach tsar undersecretary under-secretary
		duke duchess archduke archduchess earl countess viscount marquess margrave landgrave pharaoh caliph maharaja
		shogun chieftain tetrarch satrap vicereine viceroy vice-premier whip white-house-liaison syndic sub-prefect vizier minister-counsellor
		permanent-secretary high-commissioner commissioner-general`,
	military: `
		adjutant admiral aide-de-camp airman aviator battle-captain boatswain bombardier brigadier bugler cadet
		captain chief-of-staff colonel commandant commander commander-in-chief commodore conscript cook corporal
		cornet corpsman coxswain crewman drummer ensign field-marshal fighter-pilot general grenadier gunner
		infantryman lance-corporal legionnaire legionary lieutenant lieutenant-colonel lieutenant-commander
		lieutenant-general major major-general marine master-sergeant midshipman navigator paratrooper petty-officer
		pilot private quartermaster ranger ranker rating rear-admiral recruit rifleman sailor sapper seaman sergeant
		sergeant-major serviceman sniper soldier squadron-leader staff-sergeant subaltern submariner surgeon-general
		tribune trooper vice-admiral volunteer warrant-officer wing-commander wireless-operator air-marshal
		air-commodore group-captain flight-lieutenant flying-officer`,
	police: `
		carabiniere chief-constable cop deputy-sheriff detective dispatcher dog-handler firefighter fireman gendarme
		guard jailer patrolman policeman policewoman warder watchman pcso`,
	clergy: `
		abbess abbot acolyte archbishop archdeacon archimandrite archpriest bishop bishop-elect canon cantor
		cardinal celebrant coadjutor confessor curate deacon deaconess elder eparch exarch friar guest-master
		guestmaster hermit imam inquisitor lector metropolitan missionary mother-superior mufti mullah nun oblate
		ordinary parson pastor patriarch pontiff preacher prebendary prelate presbyter priest priest-in-charge
		priestess primate prior prioress provincial rabbi sacristan sexton superior televangelist vicar
		vicar-general verger monk organist choirmaster precentor succentor superior-general`,
	sport: `
		athlete attacker back ballplayer batsman batter batting-coach bowler boxer catcher centre center centre-back
		center-back centre-forward coach co-captain cricketer cyclist defenceman defenseman dual-threat driver
		fielder fighter flanker fly-half footballer forward full-back fullback goalkeeper goalie goaltender golfer
		gymnast halfback half-back head-coach hooker infielder judoka jockey keeper left-back
		left-winger libero linebacker lineman lock midfielder netminder outfielder outside-half pitcher player
		player-coach player-manager playmaker prop quarterback racer reliever right-back right-winger rower runner
		runningback scout scrum-half shortstop skater skier skipper soccer-player striker sweeper swimmer swingman
		tackle tailback umpire wicket-keeper wicketkeeper wideout winger wing wrestler starter selector
		assistant-coach physio`,
	arts: `
		accompanist actor actress animator anchor announcer arranger art-director artist author ballerina bandleader
		bandmaster bassist bassoonist biographer cameraman cartoonist cellist choreographer cinematographer
		clarinetist clarinettist columnist comedian comic commentator composer concertmaster conductor copywriter
		correspondent critic dancer deejay disc-jockey dj double-bassist dramatist dramaturg engraver essayist
		filmmaker flautist flutist guitarist harpist host hornist illustrator impresario instrumentalist jeweller
		journalist keyboardist kapellmeister librettist lyricist model mezzo-soprano musician newscaster newsreader
		novelist oboist painter percussionist performer photographer photojournalist pianist playwright podcaster
		poet potter presenter printmaker prompter rapper record-producer reporter restorer saxophonist scenographer
		screenwriter sculptor showrunner singer soloist songwriter soprano stage-manager storyteller stringer tenor
		translator interpreter trombonist trumpeter typographer violinist violist vocalist vj woodcutter writer
		videographer newsman broadcaster blogger publisher printer bookseller lithographer co-host co-producer
		co-writer executive-producer concert-master lead-singer frontman frontwoman`,
	trades: `
		baker barber barista bartender blacksmith boatman brewer bricklayer builder butcher butler carpenter
		chauffeur chef cleaner cobbler coachbuilder collier cooper dairyman decorator docker domestic draftsman
		draper draughtsman dressmaker electrician farmer farmhand fisherman florist gardener gamekeeper glassblower
		goldsmith governess groom grocer guide hairdresser handyman herdsman housekeeper innkeeper interior-designer
		ironmonger janitor joiner labourer laborer landlord landscaper lumberjack machinist maid mason mechanic
		merchant milliner miner nanny odd-job-man packer paperboy plumber porter postman postmaster publican
		railwayman restaurateur saddler seamstress servant shepherd shopkeeper silversmith smith stevedore
		stonemason tailor tanner teamster toolmaker trapper usher valet waiter waitress watchmaker weaver welder
		fitter pipefitter steamfitter boilermaker millwright ironworker steelworker autoworker rigger roofer glazier plasterer trucker
		woodcarver wheelwright telegraphist telegrapher typist stenographer stewardess flight-attendant sommelier rancher ceramicist
		social-worker lifeguard bodyguard chambermaid laundress nursemaid companion`,
	civic: `
		activist aid-worker campaigner caseworker community-organizer conservationist environmentalist fundraiser
		humanitarian missioner patron peacemaker philanthropist sponsor suffragette trade-unionist unionist
		youth-worker observer peacekeeper`,
};

/** Titles whose complement after "of", "in" or "for" is a branch of knowledge: "professor of law", "lecturer in physics". */
const FIELD_TITLES = `
	professor professorship lecturer lectureship reader readership instructor tutor teacher demonstrator docent
	postdoc assistant-professor preceptor privatdozent specialist`;

/** Titles whose complement after "of" or "to" is a place, a people or a person, and so belongs to the title. */
const OFFICE_TITLES = `
	ambassador king queen emperor empress prince princess duke duchess earl count countess baron baroness ruler sultan shah tsar emir khan
	mayor lord-mayor governor governor-general lieutenant-governor minister secretary undersecretary under-secretary commissioner
	high-commissioner consul consul-general prime-minister premier chancellor senator representative congressman congresswoman mp mep parliament
	bishop archbishop archdeacon abbot abbess prior prioress pope patriarch rabbi vicar sheriff prefect viceroy regent`;

/** Nouns that say membership more than employment. */
const MEMBER_TITLES = `
	member membership fellow diplomate trustee freeman companion patron licentiate starter volunteer reviewer co-organizer co-organiser parliamentarian
	associate-member board-member life-member signatory alternate`;

/** Person nouns that are not posts, whatever stands before them. */
const NOT_TITLES = `
	native resident citizen son daughter father mother brother sister husband wife child nominee laureate medallist medalist champion
	children parent grandson granddaughter nephew niece uncle aunt cousin widow widower descendant survivor victim winner
	recipient finalist runner-up holder record-holder charterholder contributor participant attendee beneficiary speaker keynote author co-author creator
	co-creator inventor co-inventor candidate contender contestant fan supporter follower believer friend colleague lover enthusiast admirer
	collector traveller traveler figure voice pioneer advocate proponent opponent critic leader-in-waiting person man woman boy girl people expert
	visionary thinker user learner newcomer veteran successor predecessor namesake example factor number matter chapter paper letter order power
	center centre computer other another rather brother-in-law father-in-law dinner summer winter border river flower tower offer answer
	theater theatre wonder shoulder newspaper quarter character disorder subscriber viewer voter listener sitter hero icon legend
	prisoner refugee exile orphan pupil student undergraduate postgraduate apprentice-to neighbor neighbour teenager youngster newcomer lead-in
	shareholder stakeholder mover shaker eater drinker smoker sufferer thing number-one wonder keynote-speaker frequent-speaker family`;

/** Words of praise and order that stand before a title without being part of it. */
const PRAISE = `
	tenured renowned noted influential prominent leading famous successful popular respected well-respected highly-respected highly
	well-known award-winning multi-award award winning experienced seasoned passionate dedicated frequent keen avid accomplished acclaimed
	celebrated one-time proud long-time longtime lifelong world-renowned world-class
	internationally nationally recognized recognised best-selling bestselling prolific brilliant great good young talented trained self-taught
	active regular occasional notable pioneering versatile widely committed highly-regarded esteemed beloved much-loved well-loved cherished dear outstanding skilled qualified important
	controversial so-called self-described devout fearless tireless magnificent soulful superb superlative gifted charismatic electrifying
	captivating consummate masterful virtuosic exceptional remarkable extraordinary wonderful exquisite sensational
	one-term two-term three-term four-term five-term six-term multi-term first-term second-term second-generation third-generation
	fourth-generation fifth-generation`;

/** Participles that say how somebody came to a post, and are no part of it. */
const APPOINTING = `
	voted elected appointed named made created promoted ordained consecrated installed commissioned crowned nominated selected chosen hired sworn
	re-elected reelected reappointed confirmed designated proclaimed awarded knighted invested elevated recruited gazetted returned`;

/** Lexicon: those of them with which lines and sentences without their subject open: "Appointed Judge 1995". */
export const OPENS_AS_GIVEN: ReadonlySet<string> = new Set(
	'appointed elected ordained consecrated promoted elevated named created called made knighted'.split(' '),
);

/** Words that may follow a title directly without being part of it. */
const AFTER_TITLE = `famous notorious best active prominent role post position job title abroad overseas full-time part-time alongside both who whose emeritus here too aboard`;

/** Nouns that make of a title before them something to attend: "officer training course". */
const COURSES =
	'course courses college school programme program scheme camp academy corps degree license licence qualification';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What the recognition of titles knows. */
export const TITLE_LEXICON: Lexicons = {
	words: {
		title: [...new Set(Object.values(TITLE_HEADS).flatMap(words))],
		'title-phrase': TITLE_PHRASES,
		'title-ending': TITLE_ENDINGS,
		'title-stop': TITLE_STOPS,
		'field-title': words(FIELD_TITLES),
		'office-title': words(OFFICE_TITLES),
		'member-title': words(MEMBER_TITLES),
		'founder-title': words('founder co-founder cofounder founders co-founders'),
		'appointing-word': words(APPOINTING),
		'alumnus-title': words('graduate alumnus alumna alum alumni'),
		'not-title': words(NOT_TITLES),
		'body-head-title': HEADS_OF_BODIES,
		praise: [
			...words(PRAISE),
			'newly appointed',
			'newly elected',
			'recently appointed',
			'recently elected',
			'duly elected',
			'then current',
			'long time',
		],
		'after-title': words(AFTER_TITLE),
		'course-head': words(COURSES),
		duty: DUTIES,
		rank: [...new Set(Object.values(RANKS).flat())],
	},
};
