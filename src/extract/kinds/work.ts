import type { ClaimFactOfKind } from '../../model';
import type { Draft, Frame, Match } from '../frame';
import { WORK_ROLE_BY_NOUN, WORK_ROLE_BY_VERB, WORK_TYPE_BY_NOUN } from '../lexicons/work-types';
import { type DateReach, titledDrafts } from './titled-drafts';

type WorkFact = ClaimFactOfKind<'work'>;

/** Words of a sentence that say what somebody was to the works it names. */
const PARTS: readonly (readonly [WorkFact['role'], RegExp])[] = [
	[
		'actor',
		/^(?:role|roles|starred|starring|appeared|appearing|appearances?|acted|acting|actor|actress|cast|played|plays|playing|portrayed|portraying|credits|voiced|guest)$/,
	],
	['composer', /^(?:composed|composing|score|scores|scored|composer|soundtracks?)$/],
	['director', /^(?:directed|directing|director)$/],
	['author', /^(?:wrote|written|writing|writer|screenwriter|screenplays?|author)$/],
	['producer', /^(?:produced|producing|producer)$/],
];

/** The part in a work where no verb gives it: for films and series by the sentence's words, else by the sort of work. */
function partFor({ view }: Match, type: WorkFact['type']): WorkFact['role'] {
	switch (type) {
		case 'Movie':
		case 'TVSeries': {
			const words = view.tokens.map((token) => token.lower);
			return PARTS.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0] ?? 'contributor';
		}
		case 'MusicAlbum':
		case 'MusicRecording':
			return 'performer';
		case 'MusicComposition':
			return 'composer';
		case 'VisualArtwork':
		case 'SoftwareApplication':
		case 'Project':
		case 'CreativeWork':
			return 'creator';
		default:
			return undefined;
	}
}

/** The type that the nearest noun of works before the title gives, and the role that its verb or noun of makers gives. */
function workDrafts(fixed: Partial<WorkFact> = {}, reach: DateReach = 'clause'): (match: Match) => readonly Draft[] {
	return (match) => {
		const hits = match.slots.name ?? [];
		// "Recent shows include" lists exhibitions.
		if (match.frame.name === 'work/own' && match.classes.some(({ word }) => word === 'shows')) return [];
		let type: WorkFact['type'];
		let role: WorkFact['role'];
		for (const { name, word } of match.classes) {
			const bare = word.replace(/^(?:(?:the|an?) )?(?:original )?/, '');
			if (name === 'work-noun' || name === 'work-plural' || name === 'work-song')
				type = WORK_TYPE_BY_NOUN.get(bare) ?? type;
			else if (name === 'work-make') role = WORK_ROLE_BY_VERB.get(bare) ?? role;
			else if (name === 'work-author-noun' || name === 'work-maker')
				role = WORK_ROLE_BY_NOUN.get(bare) ?? WORK_ROLE_BY_NOUN.get(bare.replace(/s$/, '')) ?? role;
		}
		return titledDrafts(
			match,
			hits,
			(hit, date) => {
				if (typeof hit.value !== 'string' || hit.value === '') return undefined;
				const own = { ...(type ? { type } : {}), ...fixed, ...(role ? { role } : {}) };
				const part =
					own.role ??
					(match.frame.name === 'work/own' && (type === 'Movie' || type === 'TVSeries')
						? 'contributor'
						: partFor(match, own.type));
				return { kind: 'work', name: hit.value, ...own, ...(part ? { role: part } : {}), ...(date ? { date } : {}) };
			},
			reach,
		);
	};
}

const ADJECTIVES =
	'(first|second|third|fourth|fifth|debut|latest|last|final|new|early|later|earlier|subsequent|next|two|three|four|five|many|various|highest-charting|most|recent|famous|best-known|bestselling|best-selling|only|own|major|other|key|notable|principal|hit|breakthrough|own|published|acclaimed|semi-autobiographical|autobiographical|historical|short|epic|long|collected|popular|important|influential|orchestral|solo|studio|live|gospel|jazz|vocal|independent|directorial|feature|full-length)?';

/** Verbs and nouns of sentences that tell of works which others made or which somebody only met with. */
const OF_OTHERS =
	/^(?:influenced|inspired|watched|loves|loved|likes|liked|enjoys|enjoyed|reviewed|reviews|cited|cites|quoted|covered|covers|cover|about|dedicated|reading|read|reads|favourite|favorite|fan|listening|appeared|interviewed|profile|profiled|mentioned|published|featured|documentary|subscribes|studied|using|uses|used|use|run|runs|running|tools)$/;

/** Keeps a match only in a sentence that speaks of the subject before it and not of works by others. */
function ofSubject(build: (match: Match) => readonly Draft[]): (match: Match) => readonly Draft[] {
	return (match) => {
		const { view, start } = match;
		let told = false;
		for (let at = 0; at <= start; at++) {
			if (OF_OTHERS.test(view.tokens[at]?.lower ?? '')) return [];
			told ||= [...view.slot('subject', at), ...view.slot('possessor', at)].some((hit) => hit.end > hit.start);
		}
		return told ? build(match) : [];
	};
}

/** Keeps a "whose …" that goes back to the subject, not to a relative or to somebody named right before it. */
function whoseSubject(build: (match: Match) => readonly Draft[]): (match: Match) => readonly Draft[] {
	return (match) => {
		const { view, start } = match;
		const behind = view.tokens[start - 1]?.lower === ',' ? start - 2 : start - 1;
		const here = view.tokens.slice(0, start);
		if (
			here.some((token) =>
				/^(?:father|mother|brother|sister|husband|wife|son|daughter|uncle|aunt|cousin|married|with|by|friend|teacher|colleague)$/.test(
					token.lower,
				),
			)
		)
			return [];
		const mention = here.some((_, at) =>
			view
				.slot('subject', at)
				.some((hit) => hit.end > hit.start && (hit.end === behind + 1 || !view.tokens[behind]?.capital)),
		);
		return mention ? build(match) : [];
	};
}

/** How texts state that a work is the subject's. Works about them, and those they only use, are none. */
export const WORK_FRAMES: readonly Frame[] = [
	{
		name: 'work/thesis',
		kind: 'work',
		date: 'date',
		patterns: [
			'(with|by)? (a|an|the|her|his|their|my)? @thesis-noun (on|about|was|is)? (@work-titled)? <name:marked-work>',
			'(with|by)? (a|an|the|her|his|their|my)? @thesis-noun (was|is)? @work-titled <name:work>',
			'(with|by)? (a|an|the|her|his|their|my)? @thesis-noun , <name:marked-work>',
			'(with|by)? (a|an|the|her|his|their|my)? @thesis-noun , @work-titled <name:work>',
			'(with|by)? (a|an|the|her|his|their|my)? @thesis-noun , <name:work> ,',
		],
		build: workDrafts({ type: 'Thesis', role: 'author' }),
	},
	{
		name: 'work/made',
		kind: 'work',
		date: 'date',
		patterns: [
			`<subject> @work-make (the|a|an|his|her|their|my|several|many|two|three|four|five|such)? ${ADJECTIVES} ${ADJECTIVES} … @work-noun , @work-titled <name:work+>`,
			`<subject> @work-make (the|a|an|his|her|their|my|several|many|two|three|four|five|such)? ${ADJECTIVES} ${ADJECTIVES} … @work-noun (@work-titled|@work-such)? <name:work+>`,
			`<subject> @work-make (the|a|an|his|her|their|my|several|many|two|three|four|five|such)? … @work-noun , (@work-such)? <name:work+>`,
			'<subject> @work-make … (scores|score|music|soundtrack|screenplay|script|lyrics|libretto|songs) (to|for|of) … @work-noun (@work-such)? <name:work+>',
			'<subject> @work-make … (scores|score|music|soundtrack|screenplay|script|lyrics|libretto|songs) (to|for|of) <name:work+>',
			'<subject> @work-make (, @work-make)? and @work-make <name:work+>',
			'<subject> @work-make … @work-noun … (,|:) <name:marked-work+>',
			'<subject> @work-make … @work-noun : <name:work+>',
			'<subject> @work-make … @work-noun … (,)? @work-such <name:work+>',
			'<subject> @work-make <name:sure-work+>',
		],
		build: workDrafts(),
	},
	{
		name: 'work/authored',
		kind: 'work',
		date: 'date',
		patterns: [
			'<subject> @work-author <name:work+>',
			"<subject's> <name:marked-work> (was|is|were|are|has|had|became|appeared|won|received)",
			"<subject's> <name:work> , <when> ,",
			"<name:marked-work> @be <subject's> … @work-noun",
			"<name:marked-work> , <subject's> … @work-noun",
		],
		build: workDrafts({ role: 'author' }),
	},
	{
		name: 'work/invented',
		kind: 'work',
		date: 'date',
		patterns: [
			'<subject> @work-invent <name:creation+>',
			'<subject> @be (one of the|a|an|the)? … (@work-author-noun|developer|developers|designer|maintainer) of <name:creation+>',
		],
		build: workDrafts({ role: 'creator' }),
	},
	{
		name: 'work/designed',
		kind: 'work',
		date: 'date',
		patterns: ['<subject> @work-design (the)? <name:building>'],
		build: workDrafts({ role: 'creator' }),
	},
	{
		name: 'work/projects',
		kind: 'work',
		date: 'date',
		patterns: [
			'<subject> … … … @work-noun @work-such <name:marked-work+>',
			'@work-making … @work-noun @work-such <name:marked-work+>',
		],
		build: workDrafts({}, 'published'),
	},
	{
		name: 'work/such',
		kind: 'work',
		anyClause: true,
		date: 'date',
		allow: ['fiction'],
		patterns: [
			'@work-plural (,)? @work-such <name:work+>',
			'@work-plural as (a|an|the)? … , @work-such <name:work+>',
			'@work-plural as <name:work+>',
			'@work-song (,)? <name:marked-work+>',
		],
		build: ofSubject(workDrafts({}, 'published')),
	},
	{
		name: 'work/parts',
		kind: 'work',
		anyClause: true,
		date: 'date',
		allow: ['fiction'],
		patterns: [
			'(roles|characters|parts|appearances) … … (,)? @work-such <name:part-in-work+>',
			'(his|her|their) … (role|roles|part|performance|portrayal) (as|of) <character:won> (in|on) … @work-noun <name:work+>',
			'(his|her|their) … (role|roles|part|performance|portrayal) (as|of) <character:won> (in|on) <name:work+>',
		],
		build: ofSubject(workDrafts({ role: 'actor' }, 'item')),
	},
	{
		name: 'work/composed-for',
		kind: 'work',
		anyClause: true,
		date: 'date',
		patterns: [
			'for @work-making … (music|score|scores|soundtrack|theme|script|screenplay) (to|for|of) … @work-noun (@work-such)? <name:work+>',
			'for @work-making (the)? <name:creation+>',
		],
		build: ofSubject(workDrafts({}, 'item')),
	},
	{
		name: 'work/maker-of',
		kind: 'work',
		date: 'date',
		patterns: [
			`<subject> @be @work-maker (and @work-maker)? of (the|a|an|several|many|numerous|two|three|four|five|six|more)? … @work-noun , @work-such <name:work+>`,
			`<subject> @be @work-maker (and @work-maker)? of (the|a|an|several|many|numerous|two|three|four|five|six)? ${ADJECTIVES} @work-noun (@work-titled|@work-such)? <name:work+>`,
			'<subject> @be … @work-maker (and @work-maker)? of <name:marked-work+>',
			'<subject> @be … @work-author-noun of … … @work-noun (,)? (@work-such)? <name:sure-work+>',
			`<subject> @be @work-author-noun of (the|a|an)? ${ADJECTIVES} <name:sure-work+>`,
			'<subject> @be @work-author-noun of <name:work+>',
			`<subject> , @work-maker (and @work-maker)? of (the)? ${ADJECTIVES} @work-noun <name:work+>`,
			'<subject> , @work-maker (and @work-maker)? of <name:marked-work+>',
			'<subject> , @work-author-noun of <name:work+>',
			'^ @work-maker of … @work-noun , @work-such <name:work+>',
			'^ @work-author-noun of <name:work+>',
			'^ @work-maker of … @work-noun <name:work+>',
		],
		build: workDrafts(),
	},
	{
		name: 'work/own',
		kind: 'work',
		date: 'date',
		patterns: [
			`<subject's> <year:date>? ${ADJECTIVES} ${ADJECTIVES} ${ADJECTIVES} @work-noun (@work-titled)? <name:work>`,
			`<subject's> <year:date>? ${ADJECTIVES} ${ADJECTIVES} ${ADJECTIVES} @work-noun , (@work-titled)? <name:work> ,`,
			`<subject's> <year:date>? ${ADJECTIVES} ${ADJECTIVES} ${ADJECTIVES} @work-noun , (@work-titled)? <name:sure-work+>`,
			`<subject's> (first|second|third|fourth|debut|next|latest|last|final|only|new) … @work-noun , (@work-titled)? <name:work> ,`,
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} … @work-noun @work-list … <name:work+>`,
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} @work-noun (is|was|are|were) <name:sure-work+>`,
			`<subject's> ${ADJECTIVES} … @work-noun … @work-such <name:work+>`,
			'^ (her|his|their|other|key|selected|major|notable|important|principal|early|later|recent|published|popular|famous|best-known) … @work-noun @work-list <name:work+>',
		],
		build: workDrafts({}, 'published'),
	},
	{
		name: 'work/whose',
		kind: 'work',
		date: 'date',
		anyClause: true,
		patterns: [
			`whose ${ADJECTIVES} ${ADJECTIVES} @work-noun @work-list <name:work+>`,
			`whose ${ADJECTIVES} ${ADJECTIVES} @work-noun (,)? <name:work+>`,
		],
		build: whoseSubject(workDrafts({}, 'published')),
	},
	{
		name: 'work/hosted',
		kind: 'work',
		date: 'date',
		patterns: ['<subject> @work-host … (series|show|programme|program|podcast|quiz|documentary) <name:work+>'],
		build: workDrafts({ role: 'contributor' }, 'item'),
	},
	{
		name: 'work/known-for',
		kind: 'work',
		date: 'date',
		patterns: [
			`<subject> @be (best|well|perhaps|widely|mostly|mainly|chiefly)? (known|remembered|noted|famous|renowned|recognized|recognised) for (his|her|their) <when>? ${ADJECTIVES} ${ADJECTIVES} @work-noun (,)? <name:work+>`,
			`<subject> @be (best|well|perhaps|widely|mostly|mainly|chiefly)? (known|remembered|noted|famous|renowned|recognized|recognised) for (writing|directing|creating|composing|authoring|designing|painting|developing) (the)? ${ADJECTIVES} @work-noun? <name:work+>`,
		],
		build: workDrafts(),
	},
	{
		name: 'work/acted',
		kind: 'work',
		date: 'date',
		allow: ['fiction'],
		patterns: [
			'<subject> @work-act … @work-noun (@work-such|as)? <name:work+>',
			'<subject> @work-act <name:work+>',
			'<subject> @work-play (the (role|part|voice) of)? <character:won> (in|on) … @work-noun (@work-such|as)? <name:work+>',
			'<subject> @work-play (the (role|part|voice) of)? <character:won> (in|on) <name:work+>',
			'<subject> @work-play (the|a) … (antagonist|protagonist|lead|heroine|hero|villain|role) (in|on) <name:work+>',
			'<subject> @work-cast … (in|on) … @work-noun (@work-such|as)? <name:work+>',
			'<subject> @work-cast … (in|on) <name:sure-work+>',
			'<subject> … … (known|remembered|famous|noted) for … (role|roles|appearances|performance|performances|appearance|portrayal|part|portraying|playing|voicing) … @work-noun (@work-such)? <name:work+>',
			'<subject> … … (known|remembered|famous|noted) for … (role|roles|appearances|performance|performances|appearance|portrayal|part|portraying|playing|voicing) … (in|on) … @work-noun <name:work+>',
			'<subject> … … (known|remembered|famous|noted) for … (role|roles|appearances|performance|performances|appearance|portrayal|part|portraying|playing|voicing) … (in|on) <name:work+>',
			'<subject> @have … (role|roles|part|parts) … (in|on) … @work-noun (@work-such)? <name:work+>',
			'<subject> @have … (role|roles|part|parts) … (in|on) <name:work+>',
			'for (his|her|their) (role|roles|performance|performances|portrayal|work) (in|on) <name:sure-work+>',
			'(leading|starring|lead|recurring|supporting) (role|roles|part|parts) in <name:sure-work+>',
			'(acting|film|screen|television|stage|directorial|feature) debut … (in|with) (the|a)? … @work-noun (,)? <name:work>',
			'(acting|film|screen|television|stage|directorial|feature) debut … (in|with) <name:work>',
			'cast (member|members) of … @work-noun <name:work>',
			'cast (member|members) of … (revival|version|production|remake) of <name:work>',
			"<subject's> … (film|screen|television|tv|stage|acting|theatre|theater|movie) (credits|roles|appearances|work) (@work-list|are|were) … <name:work+>",
		],
		build: workDrafts({ role: 'actor' }),
	},
];
