import type { Lexicons } from '../frames/frame';

const words = (text: string): string[] =>
	text
		.trim()
		.split(/(?<!\s)\s*[|\n]\s*/)
		.filter((entry) => entry !== '');

/**
 * Lexicon: nouns that make a name the name of an honour, singular; a plural in -s counts too. With a capital they stand
 * alone at the end of the name or before "of", "for", "in"; in small letters they need a name before them.
 */
export const AWARD_HEADS: ReadonlySet<string> = new Set(
	`award prize medal peabody webby whitbread eisner newbery caldecott medallion trophy fellowship scholarship studentship bursary honour honor honours honors laureateship knighthood damehood baronetcy
	citation commendation decoration distinction plaque ribbon cross dagger accolade prix preis premio prijs premium prêmio nagroda
	oscar grammy emmy bafta tony golden-globe pulitzer nobel booker hugo nebula edgar obie brit mobo juno aria cesar césar goya
	leopard palme pioneer wolf-prize ig-nobel grant stipend badge tab wings star palm trailblazer
	ratna puraskar samman mention mvp`
		.split(/\s+/)
		.filter((word) => word !== ''),
);

/** Lexicon: honours whose name is a fixed phrase, without one of the heads. Small letters, as tokens compare. */
export const AWARD_PHRASES: readonly string[] = words(`
	hall of fame|walk of fame|legion of honour|legion of honor|légion d'honneur|ordre national du mérite|palme d'or|camera d'or|caméra d'or|prix de rome
	|croix de guerre|victoria cross|george cross|iron cross|purple heart|silver star|bronze star|golden globe|golden bear|silver bear|golden lion
	|silver lion|golden boot|golden ball|golden glove|ballon d'or|volpi cup|green jersey|yellow jersey|maillot jaune|key to the city|freedom of the city
	|freeman of the city|freedom of the borough|honorary citizen|honorary citizenship|people's artist|honoured artist|honored artist|artist of merit
	|hero of the soviet union|hero of socialist labour|companion of honour|privy counsellor|poet laureate|knight bachelor|dame commander|knight commander
	|knight grand cross|dame grand cross|order of merit|order of canada|order of australia|righteous among the nations|doctor honoris causa|doctorate honoris causa|doctorates honoris causa|degree honoris causa|doctor 's degree honoris causa
	|most valuable player|most improved player|most outstanding player|honorary doctorate|honorary doctor|honorary degree|all-american|all-america
	|all-star|all-pro|all-conference|40 under 40|30 under 30|20 under 40|5 under 35|35 under 35|30 under 40|50 under 50|25 under 25|20 under 30|40 under forty|super lawyer|super lawyers|rising star|rising stars|emerging leader|emerging leaders|best lawyers in america|top doctor|top doctors|top lawyer|top lawyers|forty under forty|thirty under thirty|time 100|who 's who in america|who 's who in the world|who 's who|books to remember|notable book|dux
	|summa cum laude medal|eagle scout|honorable mention|honourable mention|special mention|mention in despatches|mentioned in dispatches|mentioned in despatches|unit citation|jump wings|combat infantry badge|padma shri|padma bhushan|padma vibhushan|bharat ratna|sitara-i-imtiaz|tamgha-e-imtiaz|hilal-i-imtiaz|pride of performance
	|writing contest|poetry contest|fiction contest|story contest|chapbook contest|essay contest|novel contest|book contest|writing competition|poetry competition|story competition|essay competition|novel competition
	|jazz master|nea jazz master|national heritage fellow|arjuna award|jnanpith|national artist|living national treasure|ordre des arts et des lettres|bundesverdienstkreuz`);

/** Whether a name is that of what is won, and of no body: "the Schneider Trophy", "the Harbour Prize". */
export const isPrizeName = (name: string): boolean =>
	/\b(?:(?<!Champions )Trophy|Prize|Award|Medal|Crown|Shield|Title)$/.test(name);

/** Whether a word names a selection of players that somebody is in: "All-American", "All-Big" of "All-Big Ten". */
export const isSelection = (word: string): boolean =>
	/^all-(?:american?s?|stars?|pro|conference|region(?:al)?|state|districts?|leagues?|area|county|city|metro|met|ivy|big|acc|sec|nba|wnba|nfl|mls|nwsl|cfl|mac|wac|aac|mvc|pac-?\d*|rookie|freshman|defensive|tournament|academic|collegiate|decade|century|atlantic|southern|canadian|patriot|ecac|nescac|ncaa|usa|coast|valley|lake|east|west|north|south|northwest|northeast|southeast|southwest|mountain|western|eastern|northern|suburban|city|parish|section|division)$/.test(
		word,
	);

/** Lexicon: "Sportsman of the Year", "Player of the Tournament": what a person is called when the honour is a title. */
export const HONOUR_TITLE_TAILS: readonly string[] = words(`
	of the year|of the month|of the week|of the decade|of the century|of the season|of the tournament|of the match|of the series|of the game
	|of the championship|of the finals|of the festival|of honour|of honor|of distinction|of merit|of excellence`);

/** Lexicon: first words of an honour that is a title: "Best Rural Reporter", "Outstanding Student". */
export const HONOUR_TITLE_OPENERS: ReadonlySet<string> = new Set(
	`best outstanding distinguished young top most rising emerging leading honorary exceptional excellence great greatest influential promising`.split(
		/\s+/,
	),
);

/** Lexicon: post-nominal letters and ranks of orders that are honours in themselves. Capital letters. */
export const ORDER_LETTERS: ReadonlySet<string> = new Set(
	`OBE MBE CBE KBE DBE GBE BEM KCMG GCMG DCMG CMG KCB GCB DCB CB CVO KCVO DCVO GCVO LVO MVO KG LG KT LT OM CH DSO DSC DFC AFC DCM MM DSM VC GC MC QPM KPM QFSM
	TD RD AO AM OAM AC CC CM OC ONZM MNZM CNZM KNZM DNZM QSO QSM CStJ KStJ OStJ MStJ`.split(/\s+/),
);

/** Lexicon: ranks within an order: "Commander of the Legion of Honour". Small letters. */
export const ORDER_RANKS: ReadonlySet<string> = new Set(
	`knight dame commander officer member companion grand-officer grand chevalier officier commandeur commendatore cavaliere ufficiale grand-cross
	knight-commander dame-commander medal recipient esquire`.split(/\s+/),
);

/** Lexicon: words after the name of an honour that make it something else: a ceremony, a committee, a fund. */
export const NOT_THE_HONOUR: ReadonlySet<string> = new Set(
	`ceremony ceremonies committee committees jury juries panel panels nominee nominees nomination nominations finalist finalists shortlist
	longlist fund funds foundation program programme programs programmes scheme judge judges board council society trust nominated shortlisted longlisted
	candidate candidates season event events dinner gala night lecture lectureship lecturer concert`.split(/\s+/),
);

/** Lexicon: what a prize is for that is no title: a merit, a field, and people. */
export const MERIT =
	/^(?:the )?(?:best|most|outstanding|excellence|services?|merit|bravery|contributions?|lifetime|distinguished)\b|(?:^| )(?:(?:non-?)?fiction|poetry|drama|criticism|biography|history|literature|translation|journalism|reporting|photography|music|composition|performance|piano|violin|viola|cello|voice|singing|conducting|playwriting|screenwriting|writing|film|animation|art|arts|painting|sculpture|design|architecture|dance|choreography|theat(?:re|er)|peace|science|medicine|research|teaching|composers|writers|novelists|poets|artists|musicians|performers|singers|players|pianists|violinists|scholars|students|women|children|novel|book|short story|screenplay|play)$/i;

/** Word and verb classes of the award frames. */
export const PRIZE_LEXICON: Lexicons = {
	verbs: {
		'award-recognize': ['recognise', 'recognize', 'acknowledge', 'honour', 'honor', 'reward'],
		'award-select': ['select', 'choose', 'pick', 'name'],
		'award-crown': ['crown', 'proclaim'],
		'award-receive':
			words(`receive|win|earn|get|obtain|gain|collect|accept|claim|capture|secure|garner|scoop|take home|pick up|be awarded|be given|be granted
			|be presented with|be honoured with|be honored with|be bestowed with|be bestowed|be conferred|be conferred with|be decorated with|be recognised with
			|be recognized with|be rewarded with|be the recipient of|share|co-win|jointly receive|take|land|clinch|be the winner of|go on to win|go on to receive|go on to earn|be recipient of|be winner of`),
		'award-give': words(
			'award|grant|bestow|confer|present|accord|honour with|honor with|present with|decorate with|recognise with|recognize with|honour|honor|give|gift with|bestow with|reward with|distinguish with|gazette',
		),
		'award-name': words(
			'name|vote|select as|select|choose as|choose|elect|crown|declare|proclaim|recognise as|recognize as|honour as|honor as|pick as|hail as|list as|list among|list in|rank|rank as|rank among|rank in|include in|feature in|nominate|label|label as|tab|tab as',
		),
		'award-appoint': words('appoint|make|create|invest as|invest|name|elevate to|promote to|raise to'),
		'award-induct': words('induct|elect|enshrine|inaugurate|select|enter|honour|honor|inscribe|name'),
		'award-include': words('include|be|comprise|number|consist of|feature|encompass'),
	},
	words: {
		'award-giver':
			words(`university|college|school|academy|institute|society|association|institution|government|state|city|council|parliament|senate|king|queen|emperor|crown|pope|president|governor
			|mayor|minister|ministry|republic|company|club|league|federation|union|board|church|magazine|newspaper|museum|army|navy|foundation`),
		'award-winners': words('winners|recipients|laureates|awardees|honourees|honorees|fellows'),
		'award-recipient':
			words(`recipient|a recipient|the recipient|winner|a winner|the winner|awardee|an awardee|laureate|holder|the holder|a holder|co-recipient|a co-recipient
			|joint winner|the first recipient|first recipient|the inaugural recipient|inaugural recipient|inaugural winner|the inaugural winner|the youngest winner|the youngest recipient
			|the youngest ever winner|the first winner|double winner|a double winner|triple winner|a triple winner|the triple winner|four-time winner|a four-time winner|overall winner|the overall winner|two-time winner|a two-time winner|three-time winner|a three-time winner|multiple winner|past winner|a past winner|past recipient
			|a past recipient|proud recipient|the proud recipient|a proud recipient|previous winner|recent recipient|the sole recipient|the only recipient|one of the recipients|one of the winners`),
		'award-noun':
			words(`awards|honours|honors|prizes|decorations|accolades|distinctions|medals|recognitions|achievements|awards and honours|awards and honors
			|honours and awards|honors and awards|awards and decorations|decorations and awards|prizes and awards|awards and prizes|awards and recognitions|awards and distinctions
			|honours and distinctions|medals and decorations|military awards|military decorations|personal decorations|major awards|fellowships|grants|scholarships|awards and medals
			|awards and accolades|recognition|recognitions|awards and fellowships|grants and awards|awards and grants|grants and fellowships|fellowships and grants|awards , grants and fellowships|awards , fellowships and grants|awards , fellowships , and grants|fellowships and awards|honors and fellowships|honors and fellowships|prizes and honours|award|honour|honor`),
		'award-among': words(
			'including|such as|among them|namely|among which are|among them the|most notably|notably|most recently|like',
		),
		'award-heading': words(
			'award|awards|honours|honors|prizes|decorations|recognition|recognitions|accolades|distinctions|achievements and awards|fellowships|scholarships|medals|honour|prize|grants',
		),
	},
	irregular: {
		label: ['labelled', 'labelled'],
		win: ['won', 'won'],
		'co-win': ['co-won', 'co-won'],
		make: ['made', 'made'],
		choose: ['chose', 'chosen'],
		give: ['gave', 'given'],
		take: ['took', 'taken'],
		bestow: ['bestowed', 'bestowed'],
	},
};
