import type { Lexicons } from '../frames/frame';

const words = (text: string): string[] =>
	text
		.trim()
		.split(/(?<!\s)\s*[|\n]\s*/)
		.filter((entry) => entry !== '');

/** Lexicon: last words of the names of contests; plural forms count too. Small letters. */
export const CONTEST_HEADS: ReadonlySet<string> = new Set(
	`olympics olympic olympiad olympiads games paralympics championship championships cup worlds nationals open marathon ultramarathon triathlon race tournament grand-prix
	trophy series derby regatta rally pageant contest competition competitions eurovision masters slam invitational classic tour trials bowl playoffs playoff finals
	final prix universiade challenge relays gran-fondo biathlon decathlon heptathlon event trail run skymarathon wimbledon draft crown shield premiership copa coupe euro`
		.split(/\s+/)
		.filter((word) => word !== ''),
);

/** Lexicon: gatherings that go by one word of their own. Small letters. */
export const GATHERINGS_BY_NAME: readonly string[] =
	'documenta manifesta berlinale sundance tribeca glastonbury womad coachella lollapalooza bonnaroo'.split(' ');

/** Lexicon: last words of the names of gatherings at which people speak, perform or show. Small letters. */
export const GATHERING_HEADS: ReadonlySet<string> = new Set([
	...GATHERINGS_BY_NAME,
	...`conference conferences congress summit symposium symposia workshop festival fair forum convention colloquium seminar meeting biennale biennial triennial
	expo exposition exhibition exhibit gala hackathon unconference webinar lecture lectures bookfair proms fringe days week retreat roundtable meetup con tedx ted
	tedtalk siggraph sxsw fest festspiele festwochen rostrum assembly salon carnival camp jam show concert`
		.split(/\s+/)
		.filter((word) => word !== ''),
]);

/** Whether a word in small letters is the last of the names of contests or gatherings. */
export const isEventHead = (word: string): boolean => CONTEST_HEADS.has(word) || GATHERING_HEADS.has(word);

/** Lexicon: first or last words of the names of wars and battles. Small letters. */
export const CONFLICT_HEADS: ReadonlySet<string> = new Set(
	`war wars battle siege campaign revolution uprising rebellion revolt mutiny raid invasion crusade crusades operation offensive expedition blitz insurrection
	intifada evacuation landings insurgency rising`.split(/\s+/),
);

/** Word and verb classes of the event frames. */
export const EVENT_LEXICON: Lexicons = {
	verbs: {
		'event-attend': ['attend'],
		'event-act': words('score|beat|defeat|set|break|captain|row|ride|sail|play|skate|ski|box|swim'),
		'event-talk-of': words('speak|present|lecture|talk|moderate|keynote|testify'),
		'event-take-part': [
			'participate in',
			'take part in',
			'exhibit in',
			'exhibit at',
			'be included in',
			'be featured in',
		],
		'event-organise': [
			'organise',
			'organize',
			'co-organise',
			'co-organize',
			'curate',
			'co-curate',
			'stage',
			'host',
			'co-host',
			'convene',
		],
		'event-debut': ['debut'],
		'event-served': [
			'serve',
			'fight',
			'command',
			'lead',
			'join',
			'enlist',
			'work',
			'fly',
			'be',
			'hold',
			'become',
			'organise',
			'organize',
		],
		'event-join': ['enlist', 'join', 'enter', 'volunteer', 'fight', 'fly', 'command', 'participate'],
		'event-lose': ['lose', 'win'],
		'event-hurt': [
			'wound',
			'capture',
			'kill',
			'injure',
			'shoot down',
			'decorate',
			'imprison',
			'conscript',
			'draft',
			'intern',
		],
		'event-sit': ['sit', 'serve', 'speak', 'appear'],
		'event-compete':
			words(`compete in|compete at|compete|participate in|participate at|take part in|take part at|race in|race at|play in|play at|run in|run|swim in|swim at|ride in
			|enter|box at|fence at|row at|row in|wrestle at|debut at|debut in|qualify for|finish|represent|appear at|appear in|medal at|contest|feature in|feature at`),
		'event-win': words(
			'win|claim|capture|take|secure|clinch|be victorious in|be victorious at|triumph in|triumph at|defend|retain|land',
		),
		'event-reach': words('reach|make|advance to|progress to|get to|qualify for|play in|contest|appear in|lose in|lose'),
		'event-place': words('finish|place|come|rank|be|end'),
		'event-speak':
			words(`speak at|present at|lecture at|keynote|keynote at|address|talk at|give keynote at|deliver keynote at|give talk at|deliver talk at|moderate at|chair|co-chair|present papers at
			|present research at|present work at|present paper at|present talks at|give talks at|deliver talks at|give lecture at|give presentation at|give presentations at|be speaker at|sit on panel at|panel at|host|co-host|speak on`),
		'event-perform': words(
			'perform at|perform in|play at|play|sing at|headline|appear at|tour|premiere at|showcase at|exhibit at|exhibit in|show at|show in|dance at|read at|open|debut at|exhibit|perform|dance|sing',
		),
		'event-fight': words(
			'fight in|fight at|serve in|serve during|serve through|accompany|be wounded in|be wounded at|be wounded during|take part in|participate in|see action in|see action at|see service in|see action during|command at|be captured at|be captured during|be killed in|be killed at|die in|be injured at|be injured in|fight during|fly in|join|deploy during|be deployed during|deploy to|be deployed in|volunteer in|be veteran of|lead at',
		),
		'event-give': words('give|deliver|present|hold|host|offer'),
		'event-happen': words('take place|begin|start|be held|happen|occur|run|open'),
	},
	words: {
		'event-standing': words(
			'medal|medals|gold medal|silver medal|bronze medal|gold|silver|bronze|gold-medal|silver-medal|bronze-medal|gold medals|silver medals|bronze medals|champion|champions|medalist|medallist|title|first place|second place|third place|runner-up|finalist|semi-finalist|quarter-finalist',
		),
		'event-round': words(
			'final|finals|semifinal|semifinals|semi-final|semi-finals|quarterfinal|quarterfinals|quarter-final|quarter-finals|last eight|last 16|last sixteen|third round|second round|fourth round|first round|main draw|round of 16|round of sixteen|playoff|playoffs|grand final|singles final|doubles final',
		),
		'event-titles': words(
			'titles|medals|championships|title|singles titles|doubles titles|gold medals|silver medals|bronze medals|tournaments|races|majors',
		),
		'event-fighter': words(
			'officer|soldier|general|commander|pilot|nurse|fighter|leader|sailor|statesman|colonel|captain|lieutenant|surgeon|correspondent|veteran|guerrilla|spy|agent|politician|major|admiral|private|sergeant|medic|doctor|partisan|volunteer|ace',
		),
		'event-speaker':
			words(`keynote speaker|a keynote speaker|the keynote speaker|plenary speaker|a plenary speaker|the plenary speaker|semi-plenary speaker|a semi-plenary speaker|invited speaker
			|an invited speaker|speaker|a speaker|the speaker|panelist|a panelist|panellist|a panellist|guest speaker|a guest speaker|moderator|a moderator|presenter|a presenter|featured speaker
			|a featured speaker|tutorial speaker|keynote|a keynote|the keynote|commencement speaker|the commencement speaker|resident artist|distinguished speaker|a distinguished speaker`),
		'event-talk':
			words(`talk|lecture|keynote|keynote lecture|keynote address|keynote speech|speech|presentation|workshop|tutorial|seminar|address|paper|reading|public lecture|public talk
			|free public talk|free public lecture|special talk|talks|lectures|workshops|masterclass|webinar|keynotes|keynote talks|presentations|tutorials|plenary|plenary lecture|plenary talk|concert|recital|performance|sermon|panel|poster|inaugural lecture|special talk and q & a|talk and q & a`),
		'event-show':
			words(`solo shows|solo exhibitions|group shows|group exhibitions|solo show|solo exhibition|group show|group exhibition|exhibitions|shows|exhibition|recent solo shows|recent solo exhibitions
			|recent group shows|recent group exhibitions|recent exhibitions|selected exhibitions|one-person shows|concerts|performances|festivals|recent shows`),
		'event-rank': words(
			'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|runner-up|unplaced|joint first|joint second|joint third',
		),
		'event-medal': words(
			'gold|silver|bronze|a gold medal|a silver medal|a bronze medal|the gold medal|the silver medal|the bronze medal|gold medal|silver medal|bronze medal|gold medals|silver medals|bronze medals|gold medalist|silver medalist|bronze medalist|a medal|medals|gold medallist|silver medallist|bronze medallist|medal|medallist|medalist',
		),
		'event-heading': words(
			'events|talks|speaking|speaking engagements|exhibitions|solo exhibitions|group exhibitions|presentations|conferences|performances|concerts|lectures|invited talks|appearances|speaking experience|shows|past events|upcoming events|past talks|upcoming talks',
		),
		'event-include': words('include|included|are|were|comprise|comprised|have included'),
	},
	irregular: {
		lose: ['lost', 'lost'],
		win: ['won', 'won'],
		speak: ['spoke', 'spoken'],
		fight: ['fought', 'fought'],
		hold: ['held', 'held'],
		run: ['ran', 'run'],
		ride: ['rode', 'ridden'],
		swim: ['swam', 'swum'],
		sing: ['sang', 'sung'],
		fly: ['flew', 'flown'],
		begin: ['began', 'begun'],
		sit: ['sat', 'sat'],
		see: ['saw', 'seen'],
		come: ['came', 'come'],
		show: ['showed', 'shown'],
		lead: ['led', 'led'],
	},
};

const WAR =
	/^(?:Operations? \p{Lu}|(?:Battle|Siege|Defence|Relief) of\b|WW(?:I{1,2}|[12])\.?$)|\b(?:Wars?|Campaigns?|Rebellion|Revolution|Uprising|Mutiny|Expedition)(?: I{1,2}\.?| One| Two)?$/u;

/** Whether a name is that of a war, a battle or an operation, which is no place and nobody's employer. */
export const namesWar = (name: string): boolean => WAR.test(name);
