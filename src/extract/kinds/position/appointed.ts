import type { Draft, Frame, Match } from '../../frames/frame';
import { KIN } from '../../lexicons/kin';
import { readOf } from '../../slots/organization/read-of';
import { NAME_PREFIXES } from '../../slots/person';
import type { Role } from '../../slots/role/role';
import { hasOrganizationHead } from '../../words/organization-type';
import { isBetrothed } from '../betrothed';
import { tenseOf } from '../role/post-dates';
import { roleDrafts } from '../role/role-drafts';
import { rolesOf } from './match-slots';
import { posts } from './posts';

/** "one of the leaders" */
const isOneOf = ({ view: { tokens } }: Match, { title }: Role): boolean =>
	tokens.slice(Math.max(0, title.start - 4), title.start + 1).some(({ lower }) => lower === 'one');

/** "going to become a nurse", "becoming an officer would …". */
function isHope(match: Match): boolean {
	const { tokens } = match.view;
	const verb = match.classes[0]?.start ?? match.start;
	// "If elected, she would become …"
	if (tokens.slice(0, match.start).some((token) => /^(?:if|unless)$/.test(token.lower))) return true;
	if (tokens[verb - 2]?.lower === 'going' && tokens[verb - 1]?.lower === 'to') return true;
	for (let at = match.start; at < match.end; at++)
		if (tokens[at]?.lower === 'going' && tokens[at + 1]?.lower === 'to') return true;
	return tokens.slice(match.end, match.end + 3).some((token) => /^(?:would|could|might)$/.test(token.lower));
}

/** "is sometimes called a director of A", "was called the King of Pop": what others say; a parish calls somebody "as" its pastor. */
const isSaidOften = ({ view: { tokens }, classes: [verb] }: Match): boolean =>
	verb !== undefined &&
	/^(?:be )?call(?:ed)?$/.test(verb.word) &&
	(!/^(?:as|to)$/.test(tokens[verb.end]?.lower ?? '') ||
		tokens
			.slice(verb.start, verb.end)
			.some(({ lower }) => /^(?:sometimes|often|occasionally|frequently|usually)$/.test(lower)));

/** "graduated from A, where she was commissioned": the school gives no post. */
const isStudied = (match: Match): boolean =>
	match.slots.organization !== undefined &&
	match.view.tokens
		.slice(0, match.slots.organization[0]?.start ?? 0)
		.some((token) =>
			/^(?:graduate[ds]?|graduating|studied|studying|attended|attending|educated|degree|alumn\w{1,3}|student|enrolled|ph\.?d\.?|received|earned|completed)$/.test(
				token.lower,
			),
		);

/** "left Ulm for Tallow, where she became mayor": two towns, and no body of that name. */
const isLeftFor = ({ view: { tokens }, slots }: Match): boolean => {
	const { start = 0, end = 0 } = slots.organization?.[0] ?? {};
	return (
		/^(?:left|leaves|leaving)$/.test(tokens[start - 1]?.lower ?? '') &&
		tokens.slice(start, end).some(({ lower }) => lower === 'for')
	);
};

/** Rites that have a church: "was enthroned as bishop at Tallow Cathedral". */
const isRite = ({ classes }: Match): boolean =>
	/^(?:crown|ordain|consecrate|enthrone|install|instal|invest|proclaim)$/.test(classes[0]?.word ?? '');

/** A post without the body that only says where its rite was. */
function withoutChurch({ view }: Match, draft: Draft): Draft {
	const at = draft.spans.find((span) => span.slot === 'organization');
	const before = view.tokens.findIndex((token) => token.start === at?.start) - 1;
	const preposition = /^(?:the|a)$/.test(view.tokens[before]?.lower ?? '') ? before - 1 : before;
	if (!at || !/^(?:at|in)$/.test(view.tokens[preposition]?.lower ?? '')) return draft;
	const { organization: _, ...fact } = draft.fact as Draft['fact'] & { readonly organization?: unknown };
	return { ...draft, fact: fact as Draft['fact'], spans: draft.spans.filter((span) => span.slot !== 'organization') };
}

/** "was ordained in 1994, before becoming vicar": the date is that of what came before. */
const isLater = ({ view, start, when }: Match): boolean =>
	when !== undefined &&
	when.to <= start + 1 &&
	[start - 1, start].some((at) => /^(?:before|followed)$/.test(view.tokens[at]?.lower ?? ''));

function withoutWhen({ when: _, ...match }: Match): Match {
	return match;
}

/** Bodies that elect, appoint and confirm to posts elsewhere. */
const ELECTS =
	/\b(?:Senate|Parliament|Congress|Assembly|Government|Cabinet|Board|Legislature|Council of Ministers|Ministry|Court)\b/;

/** "was confirmed by the Senate as Under Secretary": who put somebody in a post is no employer. */
function withoutElectors(match: Match): Match {
	const { organization, ...slots } = match.slots;
	const [hit] = organization ?? [];
	const { tokens } = match.view;
	const by = tokens[(hit?.start ?? 0) - 1]?.lower === 'the' ? (hit?.start ?? 0) - 2 : (hit?.start ?? 0) - 1;
	if (!hit || tokens[by]?.lower !== 'by') return match;
	const verb = match.classes[0]?.word ?? '';
	const elected = /(?:confirm|elect|nominate|approve)/.test(verb) || ELECTS.test(match.view.text(hit.start, hit.end));
	return elected ? { ...match, slots } : match;
}

/** "Captain Roe promoted her to sergeant": whoever has a title is no body. */
function withoutPerson(match: Match): Match {
	const { organization, ...slots } = match.slots;
	const [hit] = organization ?? [];
	const { tokens } = match.view;
	const isPerson =
		hit !== undefined &&
		hit.end - hit.start > 1 &&
		isStyle(tokens[hit.start]?.lower ?? '') &&
		!hasOrganizationHead(tokens.slice(hit.start, hit.end).map(({ text }) => text));
	return isPerson ? { ...match, slots } : match;
}
/** "Captain Roe", "Prime Minister Roe": a word by which somebody is styled. */
const isStyle = (word: string): boolean => word === 'prime' || NAME_PREFIXES.has(word);

/**
 * "joined the agency in 2009 after three years as a clerk", "moved to A in 1960 and retired in 1988 as its manager": a post
 * held before, or at the end.
 */
function isOfAnotherTime(match: Match): boolean {
	const { tokens } = match.view;
	const first = rolesOf(match)[0]?.title.start ?? 0;
	for (let at = match.classes[0]?.end ?? match.start; at < first; at++) {
		const { lower = '' } = tokens[at] ?? {};
		if (lower === 'after' || lower === 'retiring' || lower === 'left') return true;
		if (lower === 'retired' && /^(?:as|in|from|at|with)$/.test(tokens[at + 1]?.lower ?? '')) return true;
	}
	return false;
}

/** What bodies announce that give no post there. */
const NO_POST_GIVEN =
	/^(?:sponsor|partner|speaker|winner|finalist|guest|host|ambassador|candidate|nominee|headliner|judge|client|supplier)$/;

const ANNOUNCES =
	'((has|have)? announced|announces|(is|are|was|were) (pleased|delighted|proud|happy|excited|thrilled|honoured|honored) to announce)';

/** "became only the second mayor to visit Ulm", "became the first keeper in the league to score": a deed, and no post taken up. */
function isFirstToDo({ view: { tokens }, classes: [verb], end }: Match): boolean {
	if (verb?.name !== 'become' || tokens[end]?.lower !== 'to' || tokens[end + 1]?.capital) return false;
	if (/^(?:the|an?|his|her|their)$/.test(tokens[end + 1]?.lower ?? '')) return false;
	return tokens.slice(verb.end, verb.end + FIRST_WORDS).some(({ lower }) => FIRST.test(lower));
}
const FIRST = /^(?:first|second|third|fourth|fifth|only|youngest|oldest|last|\d+(?:st|nd|rd|th))$/;
/** Words between "became" and the word that counts: "became only the second". */
const FIRST_WORDS = 3;

/** "was appointed to the Office of the Parliamentary Counsel": a body, where the office of a post has a small letter. */
const isToOffice = ({ view: { tokens }, start, end }: Match): boolean =>
	tokens.some(
		({ text }, at) =>
			text === 'Office' && at > start && at < end && tokens[at + 1]?.text === 'of' && tokens[at + 2]?.text === 'the',
	);

/** How somebody came to a post: joined, hired, appointed, became. */
export const APPOINTED_FRAMES: readonly Frame[] = [
	{
		name: 'position/joined',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> @lead <organization> as <roles>',
			'<subject> @join <organization> (in|on)? (as|,|to become|to be|to serve as|to work as) <roles>',
			'<subject> @join <organization> (agency|firm|company|group|team|newspaper|magazine|practice|faculty|staff) as <roles>',
			'<subject> @join the (staff|faculty) (of|at) <organization> as <roles>',
			'<subject> @join (the|our) (company|firm|corporation|business|group|organization|organisation|bank|agency|university|college|school|faculty|hospital|foundation|charity|association|society|institute|museum|newspaper|magazine|team|board|practice|department) (as|,|to become|to be|to serve as) <roles>',
			'<subject> @start … (with|at|for) <organization> as <roles>',
			'<subject> @hold-post (a|an|the|his|her|their|my)? … (@post-noun|work|employment) (at|with|for|in) <organization> (in … )? as <roles>',
			'<subject> @join (the|a) … (company|firm|bank|agency|business|start-up|startup|practice) , <organization> , as <roles>',
			'(before|since|after|prior to|upon|on) (joining|coming to|arriving at|going to|returning to|moving to) <organization> (in … )? as <roles>',
			'<subject> (came|come|comes|signed|signs) (aboard|on board|on) (at|with)? <organization> as <roles>',
			'<subject> (came|comes|arrived|arrives|went|goes) (back|over)? (to|at) <organization> (in … )? (,)? (first|initially)? as <roles>',
			'<subject> @depart … to join <organization> (in … )? as <roles>',
			'<subject> (moved|moves|switched|transferred|went|came) from <before:organization> to <organization> (in … )? as <roles>',
			'<subject> @start (his|her|their|my) <organization> (career|tenure|service) (in … )? as <roles>',
			'<subject> (takes|took|taking|has taken|assumed) (charge|the helm|the reins|command|control) of <organization> (in … )? as <roles>',
			'<subject> @work (for|at|with|in) <organization> (in … )? as <roles>',
			'<subject> @work (for|at|with|in|by) <organization> (in … )? for <duration> as <roles>',
			'<subject> @appoint:passive (by|to) <organization> as <roles>',
			'<subject> @appoint:passive (to|onto) (the|our|its|their)? (board|board of directors|board of trustees|board of governors|council|committee|cabinet|bench|staff|faculty) as <roles>',
			'<subject> @appoint:passive (to|onto) (the|our|its|their)? (board|board of directors|board of trustees|board of governors|council|committee|cabinet|staff|faculty) (of|at) <organization> as <roles>',
			'<subject> @hire:passive by <organization> (in … )? as <roles>',
			'<subject> (was|were) (hired|recruited|employed|engaged|signed|taken on) (as|to be)? <roles> by <organization>',
			'<subject> (return|returns|returned|came back|went back) to <organization> (,)? (this time)? as <roles>',
			'(returning|moving|transferring) to <organization> (in … )? as <roles>',
			'<subject> (rejoined|rejoins) <organization> (,)? (this time)? as <roles>',
			'<subject> (spent|spends) … (at|with|in) <organization> (in … )? (,)? (first|initially|mostly|latterly|finally)? as <roles>',
			"<subject's> … @include (appointments|posts|positions|roles|service|stints) (in|at|with) <organization> as <roles>",
		],
		build: (match) => {
			if (isOfAnotherTime(match)) return [];
			// "works for A as", "worked at B as": the tense tells; who joined or was hired may be there still.
			const tense = tenseOf(match, 'work');
			const spent = match.view.tokens.slice(match.start, match.end).some((token) => token.lower === 'spent');
			const past = tense === 'past' || spent;
			const state = tense === 'present' ? { current: true } : past ? { current: false } : {};
			return posts({ point: 'start', ...state })(withoutElectors(match));
		},
	},
	{
		name: 'position/hired-by',
		kind: 'position',
		date: 'start',
		patterns: [
			'<organization> @hire <subject> (as|to be|for)? <roles>',
			"<organization> @hire <subject's> (as|to be)? <roles>",
			"@hire (<subject>|<subject's>) (as|to be)? <roles>",
			'@hire <subject> (,)? of … (,)? as <roles>',
			'(made|created|consecrated) <subject> <roles>',
			'<organization> (promoted|elevated) <subject> to (the (post|position|rank|role|office) of)? <roles>',
			'(promoted|elevated) <subject> to (the (post|position|rank|role|office) of)? <roles>',
		],
		// "appointed her a member of …": what follows "of" is the body, read or not, never who appointed.
		build: (match) =>
			posts(
				{ point: 'start' },
				(role) =>
					// 'named her a "Bridge Builder"': an honour, and no post.
					match.view.tokens[role.title.start]?.quoted !== true &&
					// "appointed her brother chairman": it is his post.
					!KIN.has(match.view.tokens[role.title.start]?.lower ?? '') &&
					// "the tours that made her a specialist": what became of her.
					!/^(?:that|which)$/.test(match.view.tokens[match.start - 1]?.lower ?? '') &&
					// "named him one of the leaders": what they think of him.
					(!!role.organization || !isOneOf(match, role)) &&
					(!!role.organization || match.view.tokens[role.title.end]?.lower !== 'of'),
			)(withoutPerson(match)),
	},
	{
		name: 'position/announced',
		kind: 'position',
		date: 'none',
		patterns: [
			`<organization> ${ANNOUNCES} (the|an)? appointment of <subject> (as|to be|to the (post|position|role|office) of) <roles>`,
			`<organization> ${ANNOUNCES} <subject> as (its|their|our) (new|next)? <roles>`,
			`${ANNOUNCES} the appointment of <subject> (as|to be|to the (post|position|role|office) of) <roles>`,
		],
		// The day of the news is not that on which the post begins; a government's appointments are made elsewhere.
		build: (match) => {
			const { organization, ...slots } = match.slots;
			const [hit] = organization ?? [];
			const isPublic = hit !== undefined && ELECTS.test(match.view.text(hit.start, hit.end));
			const held = posts({ point: 'none' }, ({ head }) => !NO_POST_GIVEN.test(head));
			return held(withoutPerson(isPublic ? { ...match, slots } : match));
		},
	},
	{
		name: 'position/obtained',
		kind: 'position',
		date: 'start',
		patterns: ['<subject> (@receive|@award-receive) (a|an|the|his|her|their)? <roles>', 'holder of (the|a)? <roles>'],
		// Prizes and degrees are received as well; an office has its own word.
		build: posts(
			{ point: 'start' },
			(role) =>
				(role.head === 'chair' && / in /.test(role.title.value)) ||
				/^(?:lectureship|professorship|readership|directorship|chairmanship|presidency|curacy|judgeship|editorship|headship|deanship)$/.test(
					role.head,
				),
		),
	},
	{
		name: 'position/appointed',
		kind: 'position',
		date: 'start',
		patterns: [
			'<organization> (,)? where <subject> (@rise|@promote:passive) (through … )? from <earlier:roles> to <roles>',
			'<organization> (,)? where <subject> (@become|@rise (through … )? to|@promote:passive to|@appoint:passive (as)?) <roles>',
			'<subject> @appoint:passive (as|to|to be|to serve as|to the (post|position|office|role|rank) of|to become|into the (post|role) of)? <roles>',
			'<subject> @appoint:passive to (his|her|their) (current|present|new) (position|post|role|job) (,|as|of)? <roles>',
			'<subject> @promote:passive (through … )? from <earlier:roles> to <roles>',
			'<subject> @rise (through … )? from <earlier:roles> to (become)? <roles>',
			'<subject> @promote:passive (to|to the rank of|to become|to be|to being|to the (post|position|role|office) of|from … to)? <roles>',
			'<subject> @rise through the ranks of <earlier:roles> (to|to be|to become) (the (rank|position|post) of)? <roles>',
			'<subject> @rise (through … )? (to|to be|to become) (the (rank|position|post) of)? <roles>',
			'<subject> (received|receives|gained|obtained|earned|accepted) (his|her|their|my|a|an|the) commission (as|into|in) <roles>',
			'<subject> (attained|achieved|reached|gained|earned|received|held|holds) the rank of <roles>',
			'<subject> (moved|moves|stepped|steps|transitioned|transitions|shifted|progressed|moved up|stepped up) (into|to) (the|a|his|her|their)? … (role|post|position|job) (of|as) <roles>',
			'<subject> @work (his|her|their|my) way up ((at|in|within|through) <organization>)? (through … )? from <earlier:roles> to (become|being)? <roles>',
			'<subject> @work (his|her|their|my) way up … to (become|being|be|the (post|position|rank) of)? <roles>',
			'<subject> (made|makes) (the|a|his|her|their|my) … (transition|move|switch|jump|step) (to|into) (the (role|post|position) of)? <roles>',
			'<subject> (enlisted|volunteered) (in … )? as <roles>',
			'<subject> (was|were) returned (unopposed|again)? (as|to be) <roles>',
			'<subject> (won|wins|secured) (election|re-election|reelection) (as|to become) <roles>',
			'<subject> @become <roles>',
			'<subject> (came|come|comes|signed|signs) (on|aboard|on board) as <roles>',
			'<subject> @succeed … as <roles>',
			'<subject> @depart … to (become|be|serve as|work as|take up … of) <roles>',
			'<subject> (came|moved|went|returned|relocated) (back)? to <place> (in … )? (as|to become|to serve as|to work as) <roles>',
			'<subject> (was|were|is) (sent|posted|ordered|dispatched) (out|abroad|overseas)? (to <place>)? as <roles>',
			'and (was|were)? (sent|posted|ordered|dispatched) (out|abroad|overseas)? (to <place>)? as <roles>',
			'<subject> (came|went|returned) home (in … )? (as|to become|to be|to serve as) <roles>',
			'<subject> (was|were|is)? admitted (to practice|to practise)? as <roles>',
			'<subject> (entered|enters) (politics|parliament|congress|public life|public service|the (senate|legislature|assembly|council|civil service|priesthood)) (in … )? as <roles>',
			'<subject> @be … (first|only|second|third|youngest|oldest|last) … to (become|serve as|be (appointed|elected|named|made|ordained) (as|to)?) <roles>',
			'becoming <roles>',
			'(rising|climbing|advancing) (through … )? to (become|the (rank|position|post) of)? <roles>',
			'<subject> (takes|took|assumes|assumed|entered) office as <roles>',
			"<subject's> (appointment|promotion|election|installation|elevation|nomination|admission) (as|to) <roles>",
			'(followed by|and then|before) (becoming|promotion to|being (promoted to|appointed|named|made)) <roles>',
		],
		build: (match) => {
			if (isHope(match) || isSaidOften(match) || isOfAnotherTime(match) || isBetrothed(match)) return [];
			if (isFirstToDo(match) || isToOffice(match)) return [];
			const { organization, ...slots } = match.slots;
			const told = organization && (isStudied(match) || isLeftFor(match)) ? { ...match, slots } : match;
			const held = isLater(match) ? withoutWhen(told) : told;
			// "is employed as a nurse"
			const verb = match.classes[0];
			const employed =
				verb?.word === 'employ' &&
				match.view.tokens.slice(verb.start, verb.end).some(({ lower }) => /^(?:is|am|are)$/.test(lower));
			const drafts = posts(
				{ point: 'start', ...(employed && { current: true as const }) },
				// "was named “Golfer of the Century”": an honour, and no post.
				(role) => role.sort !== 'alumnus' && match.view.tokens[role.title.start]?.quoted !== true,
			)(held);
			// "rose from clerk to director": both, the first of them over.
			const body = readOf(held.slots.organization?.[0]) ?? rolesOf(held).at(-1)?.organization;
			const earlier = roleDrafts(held, rolesOf(held, 'earlier'), {
				point: 'none',
				current: false,
				when: { from: 0, to: 0 },
				...(body && { organization: body }),
			});
			if (earlier.length > 0) return [...earlier, ...drafts];
			return isRite(match) ? drafts.map((draft) => withoutChurch(match, draft)) : drafts;
		},
	},
];
