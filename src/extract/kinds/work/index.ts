import type { Frame, Match, SlotHit } from '../../frames/frame';
import { RENOWNED } from '../../lexicons/renown';
import { hasOrganizationHead } from '../../words/organization-type';
import { isVerbInName } from '../verb-in-name';
import { ADJECTIVES, OWN_WORK_FRAMES } from './own-works';
import { workDrafts } from './work-drafts';
import { ofSubject } from './work-of-subject';

/** "the Department of Tides and Research, College of Law": the last word of a name before a comma. */
const isOfUnit = ({ view: { tokens }, start }: Match): boolean =>
	start > 1 &&
	tokens[start]?.capital === true &&
	(/^(?:of|and|for|&)$/.test(tokens[start - 1]?.lower ?? '') ||
		// "with Acme Research, Tide Labs and …"
		(tokens[start - 1]?.capital === true && /^(?:with|at|for|by|from|of)$/.test(tokens[start - 2]?.lower ?? '')));

/** "PhD thesis, University of Upton, 1979": behind the comma stands where it was written. */
const isOfSchool = ({ view: { tokens }, slots }: Match): boolean =>
	(slots.name ?? []).some(
		({ start, value }) =>
			tokens[start - 1]?.lower === ',' && !tokens[start]?.quoted && hasOrganizationHead(String(value).split(' ')),
	);

/** "To research “Harbour”, she", "the first prize in marine research, the Tide Medal,": a verb, or what a field does. */
const isResearchOfNobody = ({ view: { tokens }, classes: [noun, ...more] }: Match): boolean =>
	noun?.word === 'research' && more.length === 0 && !/^(?:his|her|their|my)$/.test(tokens[noun.start - 1]?.lower ?? '');

/** Makers of what has a title and no staff; directors, editors and hosts are so of bodies too. */
const MAKES =
	/^(?:(?:the|an?) )?(?:co-)?(?:producer|executive producer|co-executive producer|screenwriter|scriptwriter|showrunner|designer|developer|illustrator|lyricist|composer|choreographer)s?$/;

const isHouse = ({ value }: SlotHit): boolean => hasOrganizationHead(String(value).split(' '));

/** "the designer of The Salt House Group", "a producer for The Row": who works for a body. */
const isOfHouse = ({ classes, slots, view }: Match): boolean =>
	!classes.some(({ name, word }) => name === 'work-maker' && MAKES.test(word)) ||
	(slots.name ?? []).some(
		(hit) =>
			isHouse(hit) ||
			(hit.valueEnd === undefined && /^The \S+$/.test(String(hit.value)) && view.tokens[hit.start]?.capital === true),
	);

/** Makers whose noun is as often a post. */
const LEADS = /^(?:(?:the|an?) )?(?:co-)?(?:director|editor|producer|presenter)s?$/;

/** "a writer and director of the Salt Theatre": of a body, where no italics make a title of it. */
const isPostAtHouse = ({ classes, slots: { name = [] }, view }: Match): boolean =>
	LEADS.test(classes.at(-1)?.word ?? '') &&
	name.every((hit) => isHouse(hit) && view.slot('marked-work', hit.start).length === 0);

/** "a notation for writing Salt", "the groundwork for creating Tide": what a thing is for, and nothing that anyone is known for. */
function isMeans({ view: { tokens }, start }: Match): boolean {
	const before = tokens[start - 1];
	return before?.kind === 'word' && !before.capital && !RENOWNED.has(before.lower) && !HONOURED.test(before.lower);
}
const HONOURED =
	/^(?:acclaim|acclaimed|attention|recognition|notice|reputation|success|recognized|recognised|responsible|credited|praised|honou?red|award|awards|prize|prizes|medal|fame|best|credit|nominated|awarded|knighted|thanked)$/;

/** "has been working with composers of the Tide Collective": others. */
const areOthers = ({ view: { tokens }, classes }: Match): boolean =>
	classes.some(({ name, start }) => /^work-(?:maker|author-noun)$/.test(name) && tokens[start - 1]?.lower === 'with');

/** "a core developer of Tidewave", "a maintainer of Weir": one of those who work on what others may have begun. */
const isOfCrew = ({ view, end, start }: Match): boolean =>
	/\b(?:(?:core|senior) developers?|maintainer) of\b/i.test(view.text(start, end));

/** "her husband, author Tom Reed", "Author Bio": who somebody is, and no verb, unless a word before asks for its plain form. */
const isMadeByCalling = ({ classes, view: { tokens } }: Match): boolean =>
	classes.some(
		({ name, start, end }) =>
			name === 'work-author' &&
			end - start === 1 &&
			/^(?:co-)?author$/.test(tokens[start]?.lower ?? '') &&
			!/^(?:to|will|would|could|can|did|does|i|we|they|and|also|help|helped)$/.test(tokens[start - 1]?.lower ?? ''),
	);

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
		build: (match) =>
			isOfUnit(match) || isOfSchool(match) || isResearchOfNobody(match)
				? []
				: workDrafts({ type: 'Thesis', role: 'author' })(match),
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
			`<subject> @work-make (a|an|his|her|their|my|the) ${ADJECTIVES} ${ADJECTIVES} @work-noun for <organization> , <name:work> (,|.|;)`,
			'<subject> @work-make (, @work-make)? and @work-make <name:work+>',
			'<subject> @work-make … @work-noun … (,|:) <name:marked-work+>',
			'<subject> @work-make (widely|extensively) … (,)? (including|notably) (the|two|three|several)? @work-noun <name:work+>',
			'<subject> @work-make … @work-noun (:|-) <name:work+>',
			'<subject> @work-make … @work-noun … (,)? @work-such <name:work+>',
			'<subject> @work-make … @work-noun - @work-such (,)? <name:work+>',
			'<subject> @work-make … @work-noun … (,)? @work-such : <name:work+>',
			'<subject> @work-make <name:sure-work+>',
			`<subject> @work-make (his|her|their|my) ${ADJECTIVES} ${ADJECTIVES} (debut|follow-up) (,)? <name:work>`,
			'<subject> @work-make , (together|along|jointly)? with … , <name:sure-work+>',
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
			"<subject's> <name:work+> (was|were) (first|originally)? (published|released|reissued|republished|adapted|shortlisted|longlisted|premiered)",
			`^ <name:work> , <subject's> ${ADJECTIVES} ${ADJECTIVES} ${ADJECTIVES} @work-noun (,|\\()`,
		],
		build: (match) => (isMadeByCalling(match) ? [] : workDrafts({ role: 'author' })(match)),
	},
	{
		name: 'work/is-own',
		kind: 'work',
		date: 'date',
		anyClause: true,
		patterns: [
			`^ <name:work> @be <subject's> <describing>? @work-titled-noun`,
			'^ <name:work> @be (the|a|an) <describing>? @work-titled-noun (by|from) … <subject>',
		],
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
		build: (match) =>
			areOthers(match) ? [] : workDrafts({ role: isOfCrew(match) ? 'contributor' : 'creator' })(match),
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
			isVerbInName(match) || isMeans(match) || match.classes.every(({ word }) => word === 'lead')
				? []
				: workDrafts({}, 'item')(match),
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
			'<subject> @be … @work-author-noun of … … @work-noun (,|:)? (@work-such)? <name:sure-work+>',
			'<subject> @be @work-author-noun of <name:work+>',
			`<subject> @be @work-author-noun of (the|a|an)? ${ADJECTIVES} <name:sure-work+>`,
			'<subject> @be (the|a|an)? (@work-author-noun|writer|screenwriter|director|star) (and|/) @work-maker of <name:work+>',
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
		build: (match) => (isPostAtHouse(match) || areOthers(match) ? [] : workDrafts()(match)),
	},
	{
		name: 'work/part-in-making',
		kind: 'work',
		date: 'date',
		patterns: ['<subject> @be … @work-maker (and @work-maker)? (of|for|on) <name:sure-work+>'],
		build: (match) => (isOfHouse(match) ? [] : workDrafts()(match)),
	},
	{
		name: 'work/crew',
		kind: 'work',
		date: 'date',
		patterns: [
			'<subject> (@be|served as|worked as|acted as) … @work-crew (on|for) (the|a|an|his|her|their)? <describing>? @work-titled-noun (@work-titled)? <name:work+>',
		],
		build: workDrafts({ role: 'contributor' }),
	},
	...OWN_WORK_FRAMES,
];
