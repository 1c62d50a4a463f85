import type { Frame, Match, SlotHit, View } from '../../frames/frame';
import { DEMONYMS } from '../../lexicons/countries';
import { isGivenName } from '../../lexicons/given-names';
import { MERIT } from '../../lexicons/prizes';
import { RENOWNED } from '../../lexicons/renown';
import { namesBranch } from '../../slots/award/honoured-work';
import { isKnownPlace } from '../../slots/place';
import { listedByWriter, openings } from './own-opening';
import { isDirected } from './played';
import { workDrafts } from './work-drafts';
import { afterOwn, whoseSubject } from './work-of-subject';

/** Up to one word of those that stand before nouns of works. */
export const ADJECTIVES =
	'(first|second|third|fourth|fifth|debut|latest|last|final|new|early|later|earlier|subsequent|next|two|three|four|five|many|various|highest-charting|most|recent|famous|best-known|bestselling|best-selling|only|own|major|other|key|notable|principal|hit|breakthrough|own|published|acclaimed|semi-autobiographical|autobiographical|historical|short|epic|long|collected|popular|important|influential|orchestral|solo|studio|live|gospel|jazz|vocal|independent|directorial|feature|full-length|operatic|choral|symphonic|theatrical|dramatic|electronic)?';

const isSure = (view: View, { start, end }: SlotHit): boolean =>
	view.slot('sure-work', start).some((found) => found.end === end);

/** Several words that are no person's name and no place. */
const mayBeTitle = ({ tokens }: View, { start, value }: SlotHit): boolean =>
	String(value).includes(' ') && !isGivenName(tokens[start]?.lower ?? '') && !isKnownPlace(String(value));

/** "an award for “Best Newcomer”": what is honoured, and no work. */
const namesMerit = ({ view, slots }: Match): boolean =>
	(slots.name ?? []).some(({ value, start, end }) => MERIT.test(String(value)) || namesBranch(view, start, end));

/** "is a friend of Ann Roe, known for Low Water (2010)": whose works these are; "a director based in Ulm" names a town. */
function namesAnother({ view: { tokens }, classes, slots }: Match): boolean {
	const from = classes.find(({ name }) => name === 'be')?.end ?? 0;
	const between = tokens.slice(from, slots.name?.[0]?.start ?? from);
	const known = between.findIndex(({ lower }) => RENOWNED.has(lower));
	const where = between.findIndex(({ lower }) => lower === 'in');
	return between
		.slice(0, Math.max(0, known))
		.some(({ capital, text }, at) => capital && !DEMONYMS.has(text) && (where < 0 || at < where));
}

/** Short pieces, which somebody gathers in a book. */
const WRITINGS =
	'(poems|essays|photographs|stories|writings|letters|cartoons|drawings|columns|sermons|lectures|articles)';
const KNOWN_FOR =
	'(best|well|perhaps|widely|mostly|mainly|chiefly)? (known|remembered|noted|famous|renowned|recognized|recognised) for';

/** How texts state that a work is the subject's by the work itself: "her novel X", "X, her debut, came out in". */
export const OWN_WORK_FRAMES: readonly Frame[] = [
	{
		name: 'work/own',
		kind: 'work',
		date: 'date',
		patterns: [
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} ${ADJECTIVES} @work-plural <name:work+>`,
			`<subject's> <year:date>? ${ADJECTIVES} ${ADJECTIVES} ${ADJECTIVES} @work-noun (@work-titled)? <name:work>`,
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} (debut|follow-up|latest|second|third|first|next) , (@work-titled)? <name:work> ,`,
			"<subject's> (latest|newest|most recent) (is|was) <name:work>",
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} @work-noun \\( <name:work> (,|;|\\))`,
			`<subject's> <year:date>? ${ADJECTIVES} ${ADJECTIVES} ${ADJECTIVES} @work-noun , (@work-titled)? <name:work> ,`,
			`<subject's> <year:date>? ${ADJECTIVES} ${ADJECTIVES} ${ADJECTIVES} @work-noun , (@work-titled)? <name:sure-work+>`,
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} @work-noun … (is|was) <name:dated-work>`,
			"(among|amongst) <subject's> … @work-noun (is|are|was|were) (the)? <name:work+>",
			"one of <subject's> … @work-noun , (@work-titled)? <name:sure-work>",
			`<subject's> (first|second|third|fourth|debut|next|latest|last|final|only|new) … @work-noun , (@work-titled)? <name:work> ,`,
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} … @work-noun @work-list … <name:work+>`,
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} @work-noun (is|was|are|were) <name:sure-work+>`,
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} @work-noun (is|was) the (critically|internationally|widely|highly)? (acclaimed|critically-acclaimed|award-winning|prize-winning|bestselling|best-selling|celebrated) <name:work>`,
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} @work-plural (are|were) <name:work+>`,
			"<subject's> (discography|filmography|bibliography) @work-list <name:work+>",
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} (@work-plural|works) @work-list : <name:work+>`,
			"<subject's> … (publications|titles|writings|credits) @work-list : <name:sure-work+>",
			"<subject's> (writing|writings|output|scholarship|oeuvre|books|publications) … @work-list … @work-noun (:|-|,)? <name:work+>",
			"<subject's> (other|further|recent|many)? (film|television|theatre|theater|stage)? credits as … @work-list <name:work+>",

			"<subject's> … @work-noun (which|that) @work-list <name:work+>",
			`<subject's> ${WRITINGS} (were|are|have been) (collected|gathered|compiled) in (the|a)? (book|books|volume|volumes|collection|anthology)? <name:sure-work+>`,
			`<subject's> ${WRITINGS} (were|are|have been) published in (the|a) (book|books|volume|volumes|collection) <name:sure-work+>`,
			`(appeared|came) <subject's> ${ADJECTIVES} ${ADJECTIVES} @work-noun , <name:work>`,
			"<subject's> <describing>? @work-titled-noun (is|was) (a|an) … : <name:sure-work>",
			"<subject's> <describing>? @work-titled-noun (is|was|are|were) (@work-titled)? <name:work+>",
			"<subject's> <describing>? @work-titled-noun , (published|released|issued) … , (is|was|are|were) (@work-titled)? <name:work+>",
			"<subject's> <describing>? @work-titled-noun (of|on|about|for) … (is|was|are|were) (@work-titled)? <name:sure-work+>",
			"<subject's> <year:date>? <describing> @work-titled-noun (@work-titled)? <name:work>",
			"<subject's> <year:date>? <describing> @work-titled-noun , (@work-titled)? <name:work> ,",
			`<subject's> <describing>? @work-titled-noun , (@work-titled)? <name:work> (.|;)`,
			"<subject's> <describing>? @work-noun , (@work-titled)? <name:dated-work+>",
			`<subject's> <describing>? @work-titled-noun , (@work-titled)? <name:work> $`,
			`<subject's> (study|history|account|portrait|edition) of … , <name:sure-work>`,
			`(books|novels|collections|plays|films|albums|memoirs|publications|works|titles|anthologies|textbooks) by <subject> (@work-list|are|were|:) <name:work+>`,
			`^ (selected|recent|published|major|other|further)? (publications|writings|credits) (@work-list|:) <name:dated-work+>`,
			'^ (selected|recent|partial|complete)? (filmography|discography|bibliography|films|albums|books|novels|plays) : <name:dated-work+>',
			`<subject's> ${ADJECTIVES} … @work-noun … @work-such <name:work+>`,
			'^ (her|his|their|other|key|selected|major|notable|important|principal|early|later|recent|published|popular|famous|best-known) … @work-noun @work-list <name:work+>',
			'^ @work-plural @work-list <name:work+>',
			'^ works (for|of (his|hers|theirs)) … … @work-list <name:work+>',
			"<subject's> (works|@work-plural) (for|with|at) … @work-list <name:work+>",
			"<subject's> … (publications|titles|writings|credits) @work-list … @work-noun (,|:)? <name:dated-work+>",
			"<subject's> … (publications|titles|writings) @work-list <name:dated-work+>",
		],
		build: workDrafts({}, 'published'),
	},
	{
		name: 'work/own-about',
		kind: 'work',
		date: 'date',
		patterns: [
			"<subject's> <describing>? @work-titled-noun (of|on|about|for) … , (@work-titled)? <name:work> (,|.|appeared|was)",
		],
		// "her book on Abel Reed, Duke of Upton," tells of whom it is.
		build: (match) => {
			const title = match.slots.name?.[0];
			const before = match.view.tokens[(title?.start ?? 0) - 2];
			const sure = title && (before?.capital === false || isSure(match.view, title));
			return sure && (isSure(match.view, title) || mayBeTitle(match.view, title))
				? workDrafts({}, 'published')(match)
				: [];
		},
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
		name: 'work/opens',
		kind: 'work',
		anyClause: true,
		date: 'none',
		// What was only shortlisted has come out.
		allow: ['candidacy'],
		patterns: ['^ <name:work>'],
		build: openings(workDrafts({}, 'published')),
	},
	{
		name: 'work/listed',
		kind: 'work',
		date: 'date',
		patterns: [
			'^ (selected|recent|complete|published|other|major|full-length|one-act)? (@work-plural|works|publications|poetry|fiction|non-fiction|nonfiction|screenplays|libretti|essays) : <name:work+>',
			"<subject's> (other|further|recent|published|earlier)? (titles|publications) @work-list (:)? <name:work+>",
		],
		build: listedByWriter(workDrafts({}, 'published')),
	},
	{
		name: 'work/came-out',
		kind: 'work',
		anyClause: true,
		date: 'date',
		patterns: ['^ <name:work> (was|were) (first)? (published|released)'],
		build: afterOwn(workDrafts({}, 'published')),
	},
	{
		name: 'work/argues-in',
		kind: 'work',
		date: 'none',
		patterns: [
			'^ in <name:dated-work> , <subject> (argues|argued|explores|explored|examines|examined|traces|traced|tells|told|describes|described|shows|showed|offers|offered|analyses|analyzes|analysed|analyzed|considers|considered|investigates|investigated|documents|documented|writes|wrote|recounts|recounted|presents|presented|challenges|challenged|reveals|revealed)',
		],
		build: workDrafts({ role: 'author' }),
	},
	{
		name: 'work/followed',
		kind: 'work',
		date: 'date',
		patterns: [
			'<subject> followed (this|it|that|up)? … with <name:sure-work+>',
			`<subject> followed (this|it|that|up)? … with (the|a|an|his|her|their) <describing>? @work-titled-noun (,)? <name:work+>`,
		],
		build: workDrafts({}, 'published'),
	},
	{
		name: 'work/hit',
		kind: 'work',
		date: 'date',
		patterns: [
			'<subject> (had|has had|scored|enjoyed|earned|landed|achieved) … (hit|hits|success|number one) with <name:marked-work+>',
			'<subject> (had|has had|scored|enjoyed|earned|landed|achieved) … (hit|hits|success|number one) with (the|a|an|his|her|their) … @work-noun <name:marked-work+>',
		],
		build: workDrafts(),
	},
	{
		name: 'work/next',
		kind: 'work',
		anyClause: true,
		date: 'date',
		patterns: [
			'(its|the) (sequel|follow-up|prequel|companion) , <name:work> ,',
			'^ (a|the|another|its) (sequel|follow-up|prequel|companion|second|third|successor) (@work-noun|volume)? , <name:work> , (followed|appeared|came|was|were)',
			'(it|this|that|which) (was|were) (soon|quickly)? followed (up)? … by <name:work+>',
			'^ other (titles|books|novels|works|publications) @work-list <name:work+>',
			'^ (this|it|these|both|which|that) (was|were) (soon|quickly)? followed (up)? … by <name:work+>',
		],
		build: afterOwn(workDrafts({}, 'published')),
	},
	{
		name: 'work/collaborated',
		kind: 'work',
		date: 'date',
		patterns: [
			'<subject> (collaborated|collaborates|worked) with … on … @work-noun (,)? (@work-titled)? <name:marked-work+>',
			'<subject> (collaborated|collaborates|worked) with … on … @work-noun (,)? (@work-titled)? <name:sure-work+>',
		],
		build: workDrafts({ role: 'contributor' }),
	},
	{
		name: 'work/known-for',
		kind: 'work',
		date: 'date',
		patterns: [
			`<subject> @be ${KNOWN_FOR} (his|her|their) <when>? ${ADJECTIVES} ${ADJECTIVES} @work-noun (,)? <name:work+>`,
			`<subject> @be ${KNOWN_FOR} (writing|directing|creating|composing|authoring|designing|painting|developing) (the)? ${ADJECTIVES} @work-noun? <name:work+>`,
			`<subject> @be ${KNOWN_FOR} (the)? @work-plural <name:work+>`,
			`<subject> @be ${KNOWN_FOR} (the|a|an) <describing>? @work-titled-noun <name:work+>`,
			`<subject> @be ${KNOWN_FOR} <name:dated-work+>`,
			`<subject> @be … ${KNOWN_FOR} <name:dated-work+>`,
			`<subject> @be … (,|-) … (,|-)? ${KNOWN_FOR} <name:dated-work+>`,
			'<subject> (became|become|came|rose|shot|sprang) … (known|famous|fame|prominence|notice|attention) (with|for|through) <name:dated-work>',
			`<subject> … … (literary|feature|feature-film|filmmaking|novelistic|poetic|fiction|publishing|authorial|directorial|recording) debut … (with|in) <name:work>`,
			'<subject> … … directorial debut … (with|in) (the|a|an|his|her|their)? … @work-noun <name:work>',
			`<subject> … debut … with (the|a|an|his|her|their)? <describing>? @work-titled-noun (,)? <name:work>`,
			"<subject's> … career (as … )? (began|started|took off|was launched) … with (the|a|an|his|her|their) (feature|short|debut|first|hit|television|independent)? @work-titled-noun (,)? <name:work>",
			`<subject> (debuted|debuts|started|began) … with (the|a|an|his|her|their) <describing>? @work-titled-noun (,)? <name:work>`,
		],
		build: (match) => (namesAnother(match) ? [] : workDrafts(isDirected(match) ? { role: 'director' } : {})(match)),
	},
	{
		name: 'work/honoured',
		kind: 'work',
		date: 'date',
		patterns: [
			'<subject> … (prize|award|medal|honour|honor) … for (the|a|his|her|their)? … @work-titled-noun <name:work>',
			'<subject> … (prize|award|medal|honour|honor) … for <name:dated-work>',
			'<subject> … (prize|award|medal|honour|honor) … for <name:sure-work> , (a|an|the|his|her|their) <describing>? @work-titled-noun',
			'<subject> @award-receive <prize:award+> for <name:marked-work+>',
		],
		// The clause's date is the prize's.
		build: (match) => (namesMerit(match) ? [] : workDrafts({}, 'published')(match)),
	},
];
