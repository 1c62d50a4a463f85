import type { ClaimFactOfKind } from '../../model';
import type { Lexicons } from '../frames/frame';

/** A type of work that facts may have. */
export type WorkType = NonNullable<ClaimFactOfKind<'work'>['type']>;
type WorkRole = NonNullable<ClaimFactOfKind<'work'>['role']>;

const words = (text: string): string[] =>
	text
		.trim()
		.split(/(?<!\s)\s*[|\n]\s*/)
		.filter((entry) => entry !== '');

/** Lexicon: nouns for works, singular and in small letters, by the type they mean. */
const NOUNS: readonly (readonly [WorkType, string])[] = [
	[
		'Book',
		`book novel memoir autobiography biography monograph textbook novella anthology collection treatise trilogy bestseller cookbook handbook
		storybook paperback hardback debut-novel graphic-novel poetry-collection story-collection short-story-collection essay-collection poetry-book poetry-chapbook chapbook
		children-'s-book chronicle travelogue diary guidebook manual
		picture-book thriller whodunit duology tetralogy volume`,
	],
	['Thesis', 'thesis dissertation doctorate-thesis phd-thesis'],
	['Article', 'article essay column op-ed pamphlet editorial feature-article story short-story poem'],
	['ScholarlyArticle', 'paper preprint'],
	[
		'Movie',
		'film movie documentary short feature-film blockbuster biopic short-film feature docudrama epic western telefilm tv-film tv-movie television-film remake sequel prequel follow-up film-adaptation',
	],
	[
		'TVSeries',
		'series show sitcom soap telenovela drama miniseries docuseries web-series drama-series comedy-series mini-series soap-opera television-series tv-series tv-show program programme',
	],
	['MusicAlbum', 'album lp ep record mixtape cd long-player soundtrack'],
	['MusicRecording', 'single song track ballad hit anthem recording'],
	[
		'MusicComposition',
		'song-cycle tone-poem symphonic-poem chamber-opera opera symphony concerto sonata cantata oratorio quartet composition suite score ballet overture hymn string-quartet operetta piece requiem march',
	],
	['Play', 'play musical drama comedy tragedy monologue'],
	[
		'VisualArtwork',
		'painting sculpture mural portrait installation statue artwork fresco triptych etching print photograph drawing watercolour engraving',
	],
	[
		'SoftwareApplication',
		'software app application library framework game video-game operating-system compiler driver package program tool programming-language',
	],
	['PodcastSeries', 'podcast'],
	['Project', 'project'],
	[
		'CreativeWork',
		'work venture script directorial screenplay release masterpiece theme comic strip webcomic comic-strip comic-book blog website magazine cartoon manga map report video-game-series game-series book-series comic-series photo-series photography-series photographic-series lecture-series painting-series exhibition-catalogue algorithm machine theorem method',
	],
];

/** Lexicon: "a collection of short stories": books by what is in them. */
const COLLECTIONS =
	'collection collections book books volume volumes anthology anthologies selection selections chapbook chapbooks'.split(
		' ',
	);
const CONTENTS =
	'poetry|poems|verse|prose|essays|stories|short stories|short fiction|fiction|nonfiction|non-fiction|criticism|plays|translations|interviews|photographs|photography|drawings|cartoons|fairy tales|poetry and prose|poetry and fiction|poems and essays|stories and poems'.split(
		'|',
	);

/** The type of work that a noun means; plural forms included. */
export const WORK_TYPE_BY_NOUN: ReadonlyMap<string, WorkType> = new Map([
	...COLLECTIONS.flatMap((noun) => CONTENTS.map((content) => [`${noun} of ${content}`, 'Book'] as const)),
	...NOUNS.flatMap(([type, nouns]) =>
		nouns
			.split(/\s+/)
			.filter((noun) => noun !== '')
			.flatMap((noun) => {
				const spaced = noun.replaceAll('-', ' ');
				return [noun, spaced, plural(noun), plural(spaced)].map((form) => [form, type] as const);
			}),
	),
]);

function plural(noun: string): string {
	if (/(?:s|x|ch|sh)$/.test(noun))
		return noun.endsWith('sis') ? `${noun.slice(0, -2)}es` : noun.endsWith('series') ? noun : `${noun}es`;
	return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Lexicon: types of what has a title of its own; a tool, a project and a painting are often called otherwise. */
const TITLED_TYPES: ReadonlySet<WorkType> = new Set([
	'Book',
	'Article',
	'Movie',
	'TVSeries',
	'MusicAlbum',
	'MusicRecording',
	'MusicComposition',
	'Play',
	'PodcastSeries',
]);
/** Lexicon: of their nouns, those that mean much else. */
const OFTEN_ELSE = new Set(
	'show program programme drama column editorial manual volume short feature western epic record release cd hit anthem track piece score suite composition quartet string-quartet march recording hymn chronicle diary long-player'.split(
		' ',
	),
);

/** The nouns, singular and plural, behind or before which a title is due: "her third novel, Low Water". */
export const TITLED_NOUNS: ReadonlySet<string> = new Set(
	NOUNS.filter(([type]) => TITLED_TYPES.has(type)).flatMap(([, nouns]) =>
		nouns
			.split(/\s+/)
			.filter((noun) => noun !== '' && !OFTEN_ELSE.has(noun))
			.flatMap((noun) => [noun, noun.replaceAll('-', ' ')].flatMap((form) => [form, plural(form)])),
	),
);

/** Lexicon: verbs by which a person makes a work, and the role they give; base forms. */
const MAKING: readonly (readonly [WorkRole, string])[] = [
	[
		'author',
		'write|author|co-author|co-write|pen|publish|co-publish|self-publish|complete writing|draft|bring out|issue',
	],
	['editor', 'edit|co-edit|compile|curate'],
	['translator', 'translate'],
	['director', 'direct|co-direct|helm|write and direct|write , direct and produce|write , directed and produced'],
	['producer', 'produce|co-produce|executive produce|executive-produce|executive-producer'],
	['composer', 'compose|score|orchestrate|arrange'],
	['performer', 'record|release|perform|sing|cut'],
	[
		'creator',
		'create|design|paint|sculpt|draw|build|develop|invent|devise|co-create|co-develop|co-invent|choreograph|illustrate|co-design',
	],
];

/** The role that a making verb gives, by base form. */
export const WORK_ROLE_BY_VERB: ReadonlyMap<string, WorkRole> = new Map(
	MAKING.flatMap(([role, verbs]) => words(verbs).map((verb) => [verb, role] as const)),
);

/** Lexicon: nouns for the maker of a work and the role they name. */
export const WORK_ROLE_BY_NOUN: ReadonlyMap<string, WorkRole> = new Map([
	...'author co-author writer co-writer playwright novelist librettist screenwriter co-screenwriter scriptwriter'
		.split(' ')
		.map((noun) => [noun, 'author'] as const),
	...'creator co-creator inventor co-inventor designer co-designer developer co-developer painter sculptor architect illustrator co-illustrator choreographer'
		.split(' ')
		.map((noun) => [noun, 'creator'] as const),
	...'editor co-editor coeditor compiler'.split(' ').map((noun) => [noun, 'editor'] as const),
	...'translator co-translator'.split(' ').map((noun) => [noun, 'translator'] as const),
	...'director co-director'.split(' ').map((noun) => [noun, 'director'] as const),
	...'producer|co-producer|executive producer|showrunner|co-executive producer'
		.split('|')
		.map((noun) => [noun, 'producer'] as const),
	...'composer co-composer lyricist songwriter'.split(' ').map((noun) => [noun, 'composer'] as const),
	...'host co-host presenter narrator'.split(' ').map((noun) => [noun, 'contributor'] as const),
	...'star'.split(' ').map((noun) => [noun, 'actor'] as const),
]);

const NOUN_LIST = [...WORK_TYPE_BY_NOUN.keys()];

/** Word and verb classes of the work frames. */
export const WORK_LEXICON: Lexicons = {
	verbs: {
		'work-host': ['host', 'co-host', 'present', 'co-present', 'narrate', 'anchor'],
		'work-surely': [
			'choreograph',
			'compose',
			'co-compose',
			'pen',
			'co-write',
			'illustrate',
			'translate',
			'sculpt',
			'co-author',
		],
		'work-design': ['design', 'build', 'sculpt', 'co-design'],
		'work-invent': ['invent', 'co-invent', 'devise', 'create', 'co-create'],
		'work-making': ['develop', 'create', 'produce', 'write', 'direct', 'design', 'lead'],
		'work-cast': ['cast', 'star', 'appear', 'guest star', 'guest-star', 'co-star', 'feature', 'act', 'voice'],
		'work-list': ['include', 'comprise', 'consist of', 'feature', 'number', 'encompass'],
		'work-author': ['author', 'co-author', 'pen'],
		'work-write': ['write', 'co-write', 'publish', 'co-publish', 'self-publish', 'release', 'record', 'bring out'],
		'work-make': [...WORK_ROLE_BY_VERB.keys()],
		'work-act':
			words(`star in|appear in|feature in|act in|be cast in|co-star in|guest-star in|guest star in|guest-star on|guest star on|make cameo in
			|be featured in|be seen in|be heard in|have role in|have roles in`),
		'work-play': words('play|portray|voice|depict|star as|appear as|be cast as|guest star as|guest-star as|perform as'),
		'work-include': words('include|be|comprise|consist of|feature|number'),
		'work-entitle': words('entitle|title|call|name|dub'),
		'work-complete': words('complete|write|defend|submit|finish|present|produce|earn|receive'),
		'work-debut': words('make|have'),
	},
	words: {
		'work-plural': words(
			'films|movies|series|shows|novels|books|albums|plays|songs|games|video games|musicals|productions|operas|compositions|poems|hits|singles|soap operas|sitcoms|dramas|television series|tv series|television shows|tv shows|documentaries|short films|paintings|sculptures|scores|collections|poetry collections|short story collections|story collections|essay collections|books of poetry|collections of poetry|short stories|memoirs|thrillers|symphonies|concertos|ballets|cantatas|installations|murals|picture books|graphic novels|textbooks|monographs|biographies',
		),
		'work-song': words(
			'song|songs|single|singles|hit single|hit singles|hit song|hit songs|track|tracks|ballad|hit|hits|ep|mixtape|theme song|poem|short story|solo album|debut album|debut single|debut novel|debut film',
		),
		'work-author-noun': [
			'author',
			'co-author',
			'creator',
			'co-creator',
			'inventor',
			'co-inventor',
			'writer',
			'composer',
		].flatMap((noun) => [noun, `${noun}s`, `the ${noun}`, `a ${noun}`, `an ${noun}`, `the original ${noun}`]),
		'work-noun': NOUN_LIST,
		'work-crew': words(
			'photographer|cinematographer|director of photography|cameraman|camera operator|costume designer|set designer|production designer|art director|lighting designer|sound designer|editor|film editor|music supervisor|sound engineer|recording engineer|researcher|script editor|translator|consultant|assistant director|second unit director|animator|narrator|illustrator|designer|engineer|composer|producer|associate producer|assistant producer|writer|script supervisor|stunt coordinator|advisor|adviser|choreographer',
		),
		'work-titled-noun': [...TITLED_NOUNS],
		'work-maker': [...WORK_ROLE_BY_NOUN.keys()].flatMap((noun) => [
			noun,
			`the ${noun}`,
			`${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`,
			`${noun}s`,
		]),
		'work-such': words(
			'including|including ,|including the most recent|such as|such as ,|like|among them|notably|most notably|namely|e.g.|particularly|especially|among others|most recently|most recently of|including most recently|including , most recently ,|the most recent of which is|the latest of which is|the most recent being|the latest being',
		),
		'work-credit': words(
			'role|roles|part|parts|performance|performances|appearance|appearances|starred|co-starred|guest-starred|guest starred|starring|appeared|cast|played|portrayed|voiced|acted',
		),
		'work-part': words(
			'role|roles|part|parts|spot|spots|guest spot|guest spots|appearance|appearances|cameo|cameos|lead|leads|performance|performances|portrayal|starring|co-starring',
		),
		'work-titled': words('titled|entitled|called|named|known as|under the title|with the title|dubbed'),
		'thesis-noun':
			words(`thesis|dissertation|doctoral thesis|doctoral dissertation|phd thesis|phd dissertation|master's thesis|masters thesis|master thesis|research|doctoral research
			|doctoral work|habilitation|habilitation thesis|mphil thesis|msc thesis|ma thesis|phd research|diploma thesis|final project|bachelor's thesis`),
		'work-heading':
			words(`works|work|publications|publication|bibliography|books|novels|selected works|selected publications|published works|discography|filmography|compositions|writings
			|albums|films|recordings|poetry|plays|articles|papers|memoirs|short stories|story collections|biographies|non-fiction|nonfiction|fiction|production|productions|essays|selected discography|selected bibliography|singles|theatre|television|film|opera|operas|projects`),
	},
	irregular: {
		write: ['wrote', 'written'],
		'co-write': ['co-wrote', 'co-written'],
		'guest-star': ['guest-starred', 'guest-starred'],
		'co-star': ['co-starred', 'co-starred'],
		draw: ['drew', 'drawn'],
		build: ['built', 'built'],
		cut: ['cut', 'cut'],
		sing: ['sang', 'sung'],
		bring: ['brought', 'brought'],
	},
};
