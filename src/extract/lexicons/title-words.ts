/** Titles of several words whose last word alone would not be one. */
export const TITLE_PHRASES: readonly string[] = [
	'chief of staff',
	'chief of police',
	'chief of party',
	'chief of mission',
	'chief of the general staff',
	'chief of army staff',
	'chief of the army staff',
	'chief of naval staff',
	'chief of the naval staff',
	'chief of air staff',
	'chief of the air staff',
	'chief of defence staff',
	'chief of the defence staff',
	'chief of defense staff',
	'chief of general staff',
	'chief of naval operations',
	'general officer commanding',
	'air officer commanding',
	'flag officer commanding',
	'officer commanding',
	'commanding officer',
	'commanding general',
	'officer in charge',
	'doctor in charge',
	'priest in charge',
	'commander in chief',
	'editor in chief',
	'artist in residence',
	'writer in residence',
	'poet in residence',
	'composer in residence',
	'scholar in residence',
	'entrepreneur in residence',
	'director in residence',
	'member of parliament',
	'member of congress',
	'member of the european parliament',
	'member of the legislative assembly',
	'member of the scottish parliament',
	'member of the provincial parliament',
	'under secretary',
	'under-secretary',
	'secretary of state',
	'under secretary of state',
	'assistant secretary of state',
	'minister of state',
	'attorney at law',
	'justice of the peace',
	'judge advocate',
	'senior advocate',
	'speaker of the house',
	'leader of the opposition',
	'member of technical staff',
	'principal member of technical staff',
	'developer advocate',
	'patient advocate',
	'victim advocate',
	'director of studies',
	'director of research',
	'master of ceremonies',
	'sergeant at arms',
	'aide de camp',
	"chargé d'affaires",
	'lady in waiting',
	'head of state',
	'head of government',
	'head of department',
	'head of school',
	'head of mission',
	'second in command',
	"queen's counsel",
	"king's counsel",
	'director general',
	'secretary general',
	'attorney general',
	'governor general',
	'solicitor general',
	'surgeon general',
	'consul general',
	'vicar general',
	'managing director',
	'chief executive',
	'faculty affiliate',
	'research affiliate',
	'faculty associate',
	'chief resident',
	'chief medical resident',
	'chief medicine resident',
	'chief surgical resident',
	'senior resident',
	'medical resident',
	'surgical resident',
	'resident physician',
	'first lady',
	'poet laureate',
	'prime minister',
	'principal investigator',
	'project management professional',
	'wing back',
	'centre forward',
	'center forward',
	'center field',
	'point guard',
	'shooting guard',
	'test cricketer',
	'sub editor',
	'vice president',
	...'flute oboe clarinet bassoon horn trumpet trombone tuba viola cello bass harp violist cellist'
		.split(' ')
		.flatMap((part) =>
			['principal', 'co-principal', 'assistant principal', 'associate principal'].map((rank) => `${rank} ${part}`),
		),
	'first violin',
	'second violin',
	'principal second violin',
	'second lieutenant',
	'air vice-marshal',
	'bishop coadjutor',
	'professor emeritus',
	'professor emerita',
];

/** Words that may follow a title's head and belong to it: "editor emeritus", "president elect". */
export const TITLE_ENDINGS: readonly string[] =
	'emeritus emerita elect designate ordinary extraordinary general plenipotentiary coadjutor suffragan laureate at-large superior major royal ii iii iv vi vii viii'.split(
		' ',
	);

/**
 * Words that no title runs over: prepositions, articles, pronouns, conjunctions, auxiliaries and verbs that commonly
 * follow a title. Anything else may be a modifier ("highway beautification coordinator").
 */
export const TITLE_STOPS: readonly string[] = `
	a an the this that these those his her its their our my your of at in on for to by with from as into onto under over within
	without during after before since until till between among amongst through throughout via about against across around
	because and or but nor yet so if when where while who whom whose which what how than then there here he she it they we i you
	him them us me is are was were be been being am has have had having do does did done will would shall should can could may
	might must not no also only both either neither two three four five six seven eight nine ten each every never ever always often not all any some such much many more most very too just still
	already soon later subsequently eventually currently now today formerly previously once recently finally again ago
	named called known made became become becomes becoming joined joins joining left leaves served serves serving worked works
	working began begins started led leads leading held holds holding received won published wrote moved moving took takes
	taking gave gives retired resigned died born lived lives living returned graduated studied taught teaches teaching
	jointly concurrently simultaneously thereafter afterwards based including include includes included comprise comprises comprised responsible tasked charged said says according plus per upon like along aged age alongside
	together where until thus thereby however although though despite following prior year years month months one's it's
	plays played being seeing making using helping providing overseeing covering focusing specialising specializing dedicated winning`
	.trim()
	.split(/\s+/);
