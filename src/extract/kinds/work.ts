import type { Frame, Match, SlotHit, View } from '../frame';
import { isGivenName } from '../lexicons/given-names';
import { isKnownPlace } from '../slots/place';
import { openings } from './own-opening';
import { isVerbInName } from './verb-in-name';
import { afterOwn, ofSubject, whoseSubject, workDrafts } from './work-drafts';

const ADJECTIVES =
	'(first|second|third|fourth|fifth|debut|latest|last|final|new|early|later|earlier|subsequent|next|two|three|four|five|many|various|highest-charting|most|recent|famous|best-known|bestselling|best-selling|only|own|major|other|key|notable|principal|hit|breakthrough|own|published|acclaimed|semi-autobiographical|autobiographical|historical|short|epic|long|collected|popular|important|influential|orchestral|solo|studio|live|gospel|jazz|vocal|independent|directorial|feature|full-length)?';

const isSure = (view: View, { start, end }: SlotHit): boolean =>
	view.slot('sure-work', start).some((found) => found.end === end);

/** Several words that are no person's name and no place. */
const mayBeTitle = ({ tokens }: View, { start, value }: SlotHit): boolean =>
	String(value).includes(' ') && !isGivenName(tokens[start]?.lower ?? '') && !isKnownPlace(String(value));

/** "an award for “Best Newcomer”": what is honoured, and no work. */
const namesMerit = ({ slots }: Match): boolean =>
	(slots.name ?? []).some(({ value }) =>
		/^(?:the )?(?:best|most|outstanding|excellence|services?|merit|bravery|contributions?)\b/i.test(String(value)),
	);

/** "the Department of Tides and Research, College of Law": the last word of a name before a comma. */
const isOfUnit = ({ view: { tokens }, start }: Match): boolean =>
	start > 1 && tokens[start]?.capital === true && /^(?:of|and|for|&)$/.test(tokens[start - 1]?.lower ?? '');

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
		build: (match) => (isOfUnit(match) ? [] : workDrafts({ type: 'Thesis', role: 'author' })(match)),
	},
	{
		name: 'work/made',
		kind: 'work',
		date: 'date',
		patterns: [
			`<subject> @work-make (a|an|the|her|his|their|my)? ${ADJECTIVES} ${ADJECTIVES} @work-noun (on|about) … … (,)? @work-titled <name:work+>`,
			`<subject> @work-make (the|a|an|his|her|their|my|several|many|two|three|four|five|such)? ${ADJECTIVES} ${ADJECTIVES} … @work-noun , @work-titled <name:work+>`,
			`<subject> @work-make (the|a|an|his|her|their|my|several|many|two|three|four|five|such)? ${ADJECTIVES} ${ADJECTIVES} … @work-noun (@work-titled|@work-such)? <name:work+>`,
			`<subject> @work-make (the|a|an|his|her|their|my|several|many|two|three|four|five|such)? … @work-noun , (@work-such)? <name:work+>`,
			'<subject> @work-make … (scores|score|music|soundtrack|screenplay|script|lyrics|libretto|songs) (to|for|of) … @work-noun (@work-such)? <name:work+>',
			'<subject> @work-make … (scores|score|music|soundtrack|screenplay|script|lyrics|libretto|songs) (to|for|of) <name:work+>',
			'<subject> @work-make (, @work-make)? and @work-make <name:work+>',
			'<subject> @work-make … @work-noun … (,|:) <name:marked-work+>',
			'<subject> @work-make (widely|extensively) … (,)? (including|notably) (the|two|three|several)? @work-noun <name:work+>',
			'<subject> @work-make … @work-noun (:|-) <name:work+>',
			'<subject> @work-make … @work-noun … (,)? @work-such <name:work+>',
			'<subject> @work-make … @work-noun - @work-such (,)? <name:work+>',
			'<subject> @work-make <name:sure-work+>',
			'<subject> @work-write <name:written-work+>',
			'<subject> @work-make (or @work-make)? … (publications|titles|articles|papers|chapters) (,)? @work-such <name:sure-work+>',
			'<subject> @work-make … episodes of … @work-noun? <name:work+>',
			'<subject> (plays|played|sings|sang|performs|performed|appears|appeared|drums|drummed) … on (the|his|her|their) (album|albums|recording|recordings|cd|cds|single|singles|ep) <name:work+>',
			'<subject> (wrote|writes|has written|had written) (extensively)? (about|of|on) … (,)? (in|including|notably in) <name:dated-work+>',
			'<subject> (told|tells|recounted|recounts|described|describes|chronicled|chronicles|documented|explored|explores|examined|examines|related|narrated) … in <name:dated-work+>',
			`<subject> @work-make (a|an|the|his|her|their|my)? <describing>? @work-titled-noun (of|on|about|for) … , (@work-titled)? <name:sure-work>`,
			'<subject> (has|had) <describing> @work-plural (in print|to (her|his|their) (credit|name))? (:|@work-such) <name:work+>',
			'<subject> executive (produced|produces) (the|a)? … @work-noun <name:work+>',
			'<subject> (wrote|writes|has written|worked|has worked) (extensively)? for (film|television|radio|theatre|theater|the stage|the screen) … , @work-such <name:work+>',
			'<subject> (helped|helps) (to)? (write|design|develop|create|build|direct|produce) (the|a)? … @work-noun (@work-titled)? <name:creation+>',
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
			"<subject's> <name:dated-work> (,)? (won|received|has been translated|was shortlisted|was longlisted|was a finalist|was named|was published|was awarded|was translated)",
			"<name:marked-work> @be <subject's> … @work-noun",
			"<name:marked-work> , <subject's> … @work-noun",
			"<subject's> <name:work> (was|were) (first|originally)? (published|released|reissued|republished|adapted|shortlisted|longlisted|premiered)",
			`^ <name:work> , <subject's> ${ADJECTIVES} ${ADJECTIVES} ${ADJECTIVES} @work-noun (,|\\()`,
		],
		build: workDrafts({ role: 'author' }),
	},
	{
		name: 'work/is-own',
		kind: 'work',
		date: 'date',
		anyClause: true,
		patterns: [`^ <name:work> @be <subject's> <describing>? @work-titled-noun`],
		build: workDrafts({}, 'published'),
	},
	{
		name: 'work/edited',
		kind: 'work',
		date: 'date',
		patterns: [
			'<subject> @be (the|a|an)? (editor|co-editor|coeditor) (,)? (together|along|jointly)? with … (,)? of <name:sure-work+>',
			'<subject> @be (the|a|an)? (editor|co-editor|coeditor) of <name:sure-work+>',
			'<subject> , (editor|co-editor|coeditor) of <name:sure-work+>',
		],
		// "editor of the Tide Letters (1970–2015)": the years of a post.
		build: (match) =>
			match.slots.name?.some(({ when }) => when?.start !== undefined) ? [] : workDrafts({ role: 'editor' })(match),
	},
	{
		name: 'work/contributed',
		kind: 'work',
		date: 'date',
		patterns: [
			'<subject> (contributed|contributes|has contributed) … to <name:dated-work+>',
			'<subject> (contributed|contributes|has contributed) (a|an|the|several|two|three|many)? … (chapter|chapters|essay|essays|stories|poems|entries|articles|illustrations) to <name:sure-work+>',
			'<subject> (wrote|writes|has written|provided|contributed) (the|a|an) (foreword|introduction|preface|afterword) (to|for|of) <name:work>',
		],
		build: workDrafts({ role: 'contributor' }),
	},
	{
		name: 'work/invented',
		kind: 'work',
		date: 'date',
		patterns: [
			'<subject> @work-invent <name:creation+>',
			'<subject> (maintains|maintained|develops) <name:creation> , (a|an|the) … (library|database|tool|app|framework|package|plugin|application|platform|software|toolkit)',
			'<subject> @work-making (the|an|a)? <name:creation> (app|application|software|library|framework|platform|toolkit|database|package|plugin|game|website|font|typeface|algorithm|protocol)',
			'<subject> (led|leads) the (development|design|creation) of (the)? <name:creation> , (a|an|the)',
			'<subject> @be (one of the|a|an|the)? … (@work-author-noun|developer|developers|designer|maintainer) of <name:creation+>',
		],
		build: workDrafts({ role: 'creator' }),
	},
	{
		name: 'work/designed',
		kind: 'work',
		date: 'date',
		patterns: [
			'<subject> @work-design (the)? <name:building+>',
			'<subject> @be (the|an|one of the)? (architect|architects|designer|co-designer|sculptor) of (the)? <name:building+>',
			"<subject's> … (buildings|projects|designs|structures|commissions|monuments|memorials) @work-list (the)? <name:building+>",
			"(among|amongst) <subject's> … (buildings|projects|designs|structures|works|commissions|monuments|memorials) (are|is|were) (the)? <name:building+>",
		],
		build: workDrafts({ role: 'creator' }),
	},
	{
		name: 'work/surely',
		kind: 'work',
		date: 'date',
		patterns: ['<subject> @work-surely (the)? <name:work+>'],
		build: workDrafts(),
	},
	{
		name: 'work/commissioned',
		kind: 'work',
		date: 'date',
		patterns: [
			'<subject> (@be)? commissioned @work-make (the|a|an|his|her|their|my)? … @work-noun (,)? (@work-titled)? <name:work>',
			'<subject> (@be)? commissioned @work-make <name:sure-work+>',
			'<subject> (@be)? commissioned @work-surely <name:work+>',
			'(commissioned|commissions|asked|invited) <subject> @work-surely <name:work+>',
			'(commissioned|commissions) <subject> @work-make (the|a|an)? … @work-noun (,)? (@work-titled)? <name:work>',
			'(commissioned|commissions) <subject> @work-make <name:sure-work+>',
			`(her|his|their|public|major|notable|recent|selected|private|important) (public|major|notable|recent)? commissions @work-list <name:dated-work+>`,
		],
		build: workDrafts({ role: 'creator' }, 'published'),
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
			`@work-plural (,)? @work-such (the|a|an|his|her|their) ${ADJECTIVES} ${ADJECTIVES} @work-noun <name:work+>`,
			'@work-plural as (a|an|the)? … , @work-such <name:work+>',
			'@work-plural as <name:work+>',
			'@work-song (,)? <name:marked-work+>',
		],
		build: ofSubject(workDrafts({}, 'published')),
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
		// "for Design Writing" has a noun of its name.
		// Who led a system has not made it.
		build: ofSubject((match) =>
			isVerbInName(match) || match.classes.every(({ word }) => word === 'lead') ? [] : workDrafts({}, 'item')(match),
		),
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
			'<subject> @be @work-author-noun of <name:work+>',
			`<subject> @be @work-author-noun of (the|a|an)? ${ADJECTIVES} <name:sure-work+>`,
			'<subject> @be @work-author-noun (and|/) @work-maker of <name:work+>',
			'<subject> @be … @work-author-noun (,)? (together|along|jointly)? with … (,)? of <name:work+>',
			'<subject> @be … @work-author-noun of … @work-noun (on|about|for|of|in) … (,)? @work-such <name:work+>',
			'<subject> @be … @work-author-noun of … and of <name:sure-work+>',
			'and (also)? (the|an|a)? (sole|joint|principal|award-winning|bestselling|best-selling)? (author|co-author|creator|co-creator|translator|co-translator) of <name:work+>',
			`<subject> @be (the|an|a)? @work-author-noun of (the|two|three|four|five|six|seven|eight|nine|ten|several|many|numerous)? ${ADJECTIVES} ${ADJECTIVES} @work-noun (,|:) (@work-titled)? <name:work+>`,
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
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} ${ADJECTIVES} @work-plural <name:work+>`,
			`<subject's> <year:date>? ${ADJECTIVES} ${ADJECTIVES} ${ADJECTIVES} @work-noun (@work-titled)? <name:work>`,
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} (debut|follow-up|latest|second|third|first|next) , (@work-titled)? <name:work> ,`,
			"<subject's> (latest|newest|most recent) (is|was) <name:work>",
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} @work-noun \\( <name:work> (,|;|\\))`,
			`<subject's> <year:date>? ${ADJECTIVES} ${ADJECTIVES} ${ADJECTIVES} @work-noun , (@work-titled)? <name:work> ,`,
			`<subject's> <year:date>? ${ADJECTIVES} ${ADJECTIVES} ${ADJECTIVES} @work-noun , (@work-titled)? <name:sure-work+>`,
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} @work-noun … (is|was) <name:dated-work>`,
			"(among|amongst) <subject's> … @work-noun (is|are|was|were) <name:work+>",
			"one of <subject's> … @work-noun , (@work-titled)? <name:sure-work>",
			`<subject's> (first|second|third|fourth|debut|next|latest|last|final|only|new) … @work-noun , (@work-titled)? <name:work> ,`,
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} … @work-noun @work-list … <name:work+>`,
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} @work-noun (is|was|are|were) <name:sure-work+>`,
			`<subject's> ${ADJECTIVES} ${ADJECTIVES} @work-plural (are|were) <name:work+>`,
			"<subject's> (discography|filmography|bibliography) @work-list <name:work+>",
			"<subject's> (writing|writings|output|scholarship|oeuvre|books|publications) … @work-list … @work-noun (:|-|,)? <name:work+>",
			"<subject's> (other|further|recent|many)? (film|television|theatre|theater|stage)? credits as … @work-list <name:work+>",

			"<subject's> … @work-noun (which|that) @work-list <name:work+>",
			"<subject's> (poems|essays|photographs|stories|writings|letters|cartoons|drawings|columns|sermons|lectures|articles) (were|are|have been) (collected|published|gathered|compiled) in (the|a)? (book|books|volume|volumes|collection|anthology)? <name:sure-work+>",
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
			'<subject> followed (this|it|that|up)? … with <name:dated-work+>',
			`<subject> followed (this|it|that|up)? … with (the|a|an|his|her|their) <describing>? @work-titled-noun (,)? <name:work+>`,
		],
		build: workDrafts({}, 'published'),
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
			`<subject> @be (best|well|perhaps|widely|mostly|mainly|chiefly)? (known|remembered|noted|famous|renowned|recognized|recognised) for (his|her|their) <when>? ${ADJECTIVES} ${ADJECTIVES} @work-noun (,)? <name:work+>`,
			`<subject> @be (best|well|perhaps|widely|mostly|mainly|chiefly)? (known|remembered|noted|famous|renowned|recognized|recognised) for (writing|directing|creating|composing|authoring|designing|painting|developing) (the)? ${ADJECTIVES} @work-noun? <name:work+>`,
			'<subject> @be (best|well|perhaps|widely|mostly|mainly|chiefly)? (known|remembered|noted|famous|renowned|recognized|recognised) for (the)? @work-plural <name:work+>',
			'<subject> @be (best|well|perhaps|widely|mostly|mainly|chiefly)? (known|remembered|noted|famous|renowned|recognized|recognised) for <name:dated-work+>',
			'<subject> (became|become|came|rose|shot|sprang) … (known|famous|fame|prominence|notice|attention) (with|for|through) <name:dated-work>',
			`<subject> … … (literary|feature|feature-film|filmmaking|novelistic|poetic|fiction|publishing|authorial|directorial|recording) debut … (with|in) <name:work>`,
			`<subject> … debut … with (the|a|an|his|her|their)? <describing>? @work-titled-noun (,)? <name:work>`,
			`<subject> (debuted|debuts|started|began) … with (the|a|an|his|her|their) <describing>? @work-titled-noun (,)? <name:work>`,
		],
		build: workDrafts(),
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
