/** Lexicon. What the boxes of articles write beside a value, and the parameter of the templates that the value goes by. */
const LABELS: Readonly<Record<string, string>> = {
	full_name: 'full name|real name|legal name',
	birth_name: 'birth name|born as|name at birth|maiden name|née',
	native_name: 'native name',
	other_names: 'other name|other names|also known as|alias|aliases|alternative names|alternate names',
	pen_name: 'pen name|pen names|pseudonym|pseudonyms',
	nickname: 'nickname|nicknames',
	ring_name: 'ring name|ring names',
	born: 'born|birth',
	birth_date: 'date of birth|birth date|birthdate|birthday',
	birth_place: 'place of birth|birth place|birthplace',
	died: 'died|death',
	death_date: 'date of death|death date',
	death_place: 'place of death|death place',
	nationality: 'nationality|citizenship',
	occupation: 'occupation|occupations|profession|professions',
	alma_mater: 'alma mater|alma maters',
	education: 'education|educated at|schooling',
	employer: 'employer|employers|workplaces|institutions|institution',
	awards:
		'awards|award|notable awards|prizes|honours|honors|awards and honours|awards and honors|civilian awards|military awards|decorations',
	notable_works: 'notable work|notable works|major works',
	spouse: 'spouse|spouses|husband|wife|husbands|wives',
	children: 'children|issue',
	parents: 'parents|parent|father|mother',
	siblings: 'siblings|sibling|brother|sister|brothers|sisters',
	fields: 'fields|field|main interests|discipline|sub-discipline|subdiscipline',
	party: 'political party',
	otherparty: 'other political affiliations',
	branch: 'branch|service/branch|branch/service|service / branch|branch / service|branch of service',
	service_years: 'years of service',
	rank: 'rank|military rank|highest rank',
	unit: 'unit|units',
	commands: 'commands held|commands',
	battles: 'battles/wars|battles / wars|battles|wars|conflicts',
	previous_post: 'previous post|previous posts|other post|other posts',
	member_of: 'member of|current member of',
	past_member_of: 'formerly of|past member of',
	current_club: 'current team|current club',
	thesis_title: 'thesis',
	website: 'website|homepage',
};

/** Parameters by the words beside a value, in small letters. */
export const PARAMETER_OF_LABEL: ReadonlyMap<string, string> = new Map(
	Object.entries(LABELS).flatMap(([parameter, labels]) =>
		labels.split('|').map((label): [string, string] => [label, parameter]),
	),
);

const SKILLS = 'qualification|qualifications|speciality|specialty'.split('|');
const OTHER_LABELS = new Set([
	...SKILLS,
	...'languages|language|languages spoken|specialisation|specialization|area of expertise|areas of expertise|research interests|interests|degree|memberships|membership|hometown|date of joining'.split(
		'|',
	),
]);

/** The words beside a value, in small letters, without what is no word of theirs: "Occupation(s):", "Senior career*". */
export const labelIn = (shown: string): string =>
	shown
		.replace(/\s+/g, ' ')
		.toLowerCase()
		.replace(/\(s\)|[*‡†:]/g, '')
		.trim();

/** Whether a label is what a profile writes beside a value. */
export const isLabel = (label: string): boolean => PARAMETER_OF_LABEL.has(label) || OTHER_LABELS.has(label);

/** Parameters that tables about firms, films and places have too. */
const OF_ANYTHING = new Set(['awards', 'website', 'fields', 'parents', 'member_of', 'other_names', 'employer', 'unit']);
/** Labels of persons alone that are no parameters. */
const OF_PERSONS = new Set([...SKILLS, 'designation', 'job title', 'position', 'gender']);

/** Whether a label stands beside values in tables about people alone. */
export function isOfPerson(label: string): boolean {
	const parameter = PARAMETER_OF_LABEL.get(label);
	return OF_PERSONS.has(label) || (parameter !== undefined && !OF_ANYTHING.has(parameter));
}

/** Lexicon. Parts of a player's box and the parameters, without their numbers, that its years and clubs go by. */
const SECTIONS: Readonly<Record<string, string>> = {
	'youthyears youthclubs': 'youth career|junior career|youth years',
	'collegeyears collegeclubs': 'college career|university career',
	'years clubs':
		'senior career|club career|professional career|playing career|as player|as a player|playing|domestic team information|domestic team',
	'amateuryears amateurteam': 'amateur team|amateur teams|amateur career',
	'proyears proteam': 'professional team|professional teams|major teams',
	'nationalyears nationalteam': 'international career|national team|national sides|national team career',
	'manageryears managerclubs': 'managerial career|teams managed|management career|as manager|as a manager|managing',
	'coachyears coachteams': 'coaching career|as coach|as a coach|coaching|coach|teams coached',
};

/** The parameters of years and clubs by the heading of a part, in small letters. */
export const SERIES_OF_SECTION: ReadonlyMap<string, readonly [years: string, club: string]> = new Map(
	Object.entries(SECTIONS).flatMap(([parameters, headings]) =>
		headings
			.split('|')
			.map((heading): [string, readonly [string, string]] => [heading, parameters.split(' ') as [string, string]]),
	),
);

/** Lexicon. Parameters of lists that stand below a heading, without words beside them. */
export const LIST_OF_SECTION: ReadonlyMap<string, string> = new Map([
	['career history', 'teams'],
	['teams', 'teams'],
	['as a player', 'teams'],
	['as player', 'teams'],
	['as a coach', 'past_coaching'],
	['as coach', 'past_coaching'],
	['as a manager', 'past_coaching'],
	['as manager', 'past_coaching'],
	['career highlights and awards', 'highlights'],
	['career highlights', 'highlights'],
]);

/** Lexicon. What only boxes about the invented, or about animals, say beside a value. */
export const OF_INVENTED: ReadonlySet<string> = new Set(
	'species|portrayed by|played by|voiced by|created by|first appearance|last appearance|first seen|first appeared|first comic|sire|dam|breed|actor|actress|voice actor|universe'.split(
		'|',
	),
);

/** Lexicon. What heads the part of a table of successions whose middle cells are no posts. */
export const NO_POSTS = /\b(?:awards?|achievements?|honou?rs?|titles|records?|sporting|preceden|pretence|peerage)/i;
