import type { OrganizationMention } from '../../../model';
import type { Frame, Match, SlotHit } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { isGivenName } from '../../lexicons/given-names';
import { HOLDER } from '../../reference/clause-holder';
import { readOf } from '../../slots/organization/read-of';
import type { Role } from '../../slots/role/role';
import type { Token } from '../../words/tokens';
import { isInProgress, tenseOf } from '../role/post-dates';
import { standsAlone, studiedAt } from '../role/post-sort';
import { type RoleOptions, roleDrafts } from '../role/role-drafts';
import { LEADERS } from './leaders';
import { opensAsNoun, rolesOf } from './match-slots';
import { organizationsOnly } from './organizations-only';
import { posts } from './posts';

/** "After serving as …, she": over when the sentence's own verb happens; "Worked as …" tells itself. */
const isAfter = ({ view, start, classes }: Match): boolean =>
	classes.length === 0 &&
	(start === 0 ? /^(?:worked|served)$/ : /^(?:after|following|upon)$/).test(view.tokens[0]?.lower ?? '');

/** "announced in 2008 that he would step down as chair": the year is that of the words, and he may have stayed. */
const isAnnouncing = ({ lower }: Token): boolean => /^(?:announc(?:ed|es|ing)|declar(?:ed|es|ing))$/.test(lower);

/** "Acclaimed as a soloist, she": what others say of somebody is no post. */
const CALLED =
	/^(?:trained|apprenticed|educated|schooled|acclaimed|known|recogni[sz]ed|regarded|praised|hailed|described|celebrated|renowned|noted|famed|considered|seen|respected|admired|remembered)$/;

/** "until taking office as": the words since the last comma tell of what was still to come. */
function beforeIt({ view, start }: Match): boolean {
	for (let at = start - 1; at >= 0 && view.tokens[at]?.kind !== 'punctuation'; at--)
		if (/^(?:until|before|prior)$/.test(view.tokens[at]?.lower ?? '')) return true;
	return false;
}

/** "Before leaving Acme as …": whether the words since the last comma tell that somebody left. */
function leftBefore({ view, start }: Match): boolean {
	for (let at = start - 1; at >= 0 && !/^[,;:]$/.test(view.tokens[at]?.lower ?? ''); at--)
		if (/^(?:leaving|departing|quitting)$/.test(view.tokens[at]?.lower ?? '')) return true;
	return false;
}

/** "took on the role in 2008": how a post began, which may last. */
const entered = ({ classes }: Match): boolean =>
	/^(?:take(?: up| on)?|accept|assume|land|get|secure|find|start|undertake)$/.test(
		classes.find(({ name }) => name === 'hold-post')?.word ?? '',
	);

/** "qualified as a solicitor in 2003": a beginning, which may last. */
const qualified = ({ classes }: Match): boolean => classes[0]?.name === 'practise' && /^qualif/.test(classes[0].word);

/** "after serving", "having worked": the participle before a title by which the post was over then; -1 where there is none. */
const leavingAt = ({ view: { tokens }, start }: Match, title: number): number =>
	tokens.findIndex(
		({ lower }, at) =>
			at >= start &&
			at < title &&
			/^(?:serving|working|acting|served|worked)$/.test(lower) &&
			/^(?:after|following|before|having)$/.test(tokens[at - 1]?.lower ?? ''),
	);

const OTHER_CLAUSE = /^(?:when|who|which|because|retiring|retired|left)$/;

/** "spent time working as": over. */
const wasSpent = ({ view: { tokens }, start }: Match): boolean =>
	tokens.some(
		({ lower }, at) =>
			lower === 'spent' && Math.abs(at - start) < 8 && !/^(?:has|have|'ve)$/.test(tokens[at - 1]?.lower ?? ''),
	) && tokens.slice(start, start + 10).some(({ lower }) => /^(?:working|serving|acting)$/.test(lower));

/** "has served in A since 2004, most recently as head": since when in A, and not in that post. */
const isLatest = ({ view: { tokens }, when }: Match, title: number): boolean =>
	when !== undefined &&
	when.to <= title &&
	tokens.slice(when.to, title).some(({ lower }) => /^(?:recently|latterly|lastly|finally|currently|now)$/.test(lower));

/** Words that say what a post is like where its noun follows, and what somebody is elsewhere. */
const isAdjective = ({ view }: Match, { title }: Role): boolean =>
	/(?:academic|executive|professional|official|clinical|creative|military|diplomatic)$/i.test(title.value) &&
	/^(?:positions?|posts?|roles?|appointments?|jobs?)$/.test(view.tokens[title.end]?.lower ?? '');

/** In what posts somebody served: as, in the role of, held, retired from. */
export const SERVED_FRAMES: readonly Frame[] = [
	{
		name: 'position/served',
		kind: 'position',
		date: 'start',
		patterns: [
			'<organization> (,)? where <subject> (@serve|@work) … (as|including) <roles>',
			'<subject> @serve (for <duration>)? (in|at|with|under) <organization> (,)? (in … )? (including (as)?|as) <roles>',
			'<subject> (sat|sits) in <organization> (in … )? as <roles>',
			'<subject> @be on the staff (of|at) <place:organization> and (later|then|subsequently|eventually) <roles>',
			'<subject> @serve <organization> (for <duration>)? as <roles>',
			'<subject> @serve … (including (as)?) <roles>',
			'<subject> @serve (in … )? as <roles>',
			'<subject> (was|were|is) (stationed|based)? in <place> (in … )? as <roles>',
			'<subject> @work … as <roles>',
			'<subject> @work (as)? <roles>',
			'<subject> … (serving|working|acting) as <roles>',
			'(serving|working|acting|to work|to serve) as <roles>',
			'(recently|latterly|lastly) as <roles>',
			'followed by (a|an|the|his|her|their)? … (role|position|post|spell|stint|appointment|tenure|term|time|years) as <roles>',
			'^ (worked|served) as <roles>',
			'(year|semester|sabbatical|summer|season|years|months|decade|decades|spell|stint|term|terms|tour|tours|assignment|assignments|posting) (of (service|work|employment))? as <roles>',
			'<subject> @contribute … as <roles>',
			'<subject> (reigned|reigns|ruled|rules|governed|governs|ministered|ministers|officiated|officiates) (in … )? as <roles>',
			'<subject> @teach as <roles>',
			'<subject> @teach … (at|in) <organization> (,)? as <roles>',
			'<subject> @teach … as <roles>',
			'<subject> (@be|stayed|remained|stays|remains) (very|also)? (active|involved) (in … )? as <roles>',
			'<subject> @practise as <roles>',
			'<subject> (sits|sat|doubled|doubles|stayed on|stood in|filled in) (in … )? as <roles>',
			'<subject> @be (associated|affiliated) with <organization> as <roles>',
			'<subject> @start (his|her|their|my|the)? … career as <roles>',
			'<subject> @start (out|off|work|working|life)? as <roles>',
			'as <roles> , <subject>',
			'<subject> (spent|spends) … (at|with|in) <organization> , (including|the last) … as <roles>',
			"<subject> (spent|spends) <subject's> … (career|life|working life|20s|30s|40s|50s|60s|twenties|thirties) (and 20s|and 30s|and 40s|and 50s)? as <roles>",
			"in <subject's> (role|capacity|position|work|job|time|tenure) as <roles>",
			"<subject's> (role|capacity|position|work|job|time|tenure|term|stint|service|leadership|direction|stewardship) as <roles>",
			'including (time|stints|periods|serving|work) as <roles>',
			'(while|whilst|as well as|in addition to|besides|apart from|aside from) (also|concurrently|simultaneously)? being <roles>',
		],
		build: (match) => {
			// Who trained as a nurse was none yet, and at a school its pupil.
			if (match.classes[0]?.name === 'practise' && /^train/.test(match.classes[0].word)) return [];
			if (
				match.classes[0]?.name === 'practise' &&
				/^qualif/.test(match.classes[0].word) &&
				rolesOf(match).some((role) => role.organization && studiedAt(match.view, role.organization.value))
			)
				return [];
			const { tokens } = match.view;
			// "mentors founders with Acme"
			if (/^(?:mentor|coach|advise|teach)$/.test(match.classes[0]?.word ?? '') && rolesOf(match)[0]?.sort === 'founder')
				return [];
			// "was employed by A as a clerk": told with the body.
			if (/^be employed$/.test(match.classes[0]?.word ?? '') && tokens[match.classes[0]?.end ?? 0]?.lower === 'by')
				return [];
			// "served there until 1995, when she was appointed to serve as …", "worked there until retiring as …": another clause.
			const verb = match.classes[0];
			const first = rolesOf(match)[0]?.title.start ?? 0;
			if (verb && tokens.slice(verb.end, first).some((token) => OTHER_CLAUSE.test(token.lower))) return [];
			if (isSaidOfName(match) || isComparison(match, first)) return [];
			if (opensAsNoun(match) && tokens[match.start + 1]?.capital) return [];
			// "wrote the guide": what was made.
			if (
				/^(?:write|report|mentor)$/.test(verb?.word ?? '') &&
				!tokens.slice(verb?.end, first).some(({ lower }) => lower === 'as')
			)
				return [];
			// "Before leaving A as a partner in 2021, she …": the end of a post.
			if (tokens[match.start]?.lower === 'as' && leftBefore(match))
				return roleDrafts(match, rolesOf(match), { point: 'end', current: false });
			// "until taking office as mayor, she …": what was still to come.
			if (tokens[match.start]?.lower === 'as' && (beforeIt(match) || isLeftOut(match.slots.subject?.[0]))) return [];
			if (tokens[match.start]?.lower === 'as' && isOfAnother(match)) return [];
			// "As an activist and thought leader, Quill has …": what somebody is like.
			if (tokens[match.start]?.lower === 'as' && rolesOf(match).every((role) => !standsAlone(role))) return [];
			if (tokens[match.start]?.lower === 'as' && CALLED.test(tokens[match.start - 1]?.lower ?? '')) return [];
			// Who trained as an officer somewhere was there to learn.
			if (/^(?:train|qualify)$/.test(verb?.word ?? '') && rolesOf(match).some((role) => role.organization)) return [];
			const tense = tenseOf(match, match.classes[0]?.name ?? '');
			// "was appointed in 2023, after serving as a judge since 2015": over by then.
			const leaving = leavingAt(match, first);
			const over = leaving >= 0;
			const told = rolesOf(match).map((role) =>
				over && role.when?.current ? { ...role, when: { ...role.when, current: false } } : role,
			);
			const state: RoleOptions =
				tense === 'present'
					? { current: true }
					: (tense === 'past' && !qualified(match)) || isAfter(match) || wasSpent(match)
						? { current: false }
						: {};
			// "a degree from A in 2019, where she served as editor": the year is that of the degree.
			const where = match.slots.organization?.[0];
			const studies =
				where &&
				match.when &&
				match.when.to <= first &&
				tokens.slice(match.when.to, first).some(({ lower }) => lower === 'where') &&
				studiedAt(match.view, where.value as OrganizationMention);
			// "joined A in 2018 after serving as …": the year is that of joining.
			const left = over && match.when !== undefined && match.when.to <= leaving;
			const latest = isLatest(match, first);
			const { when: _, ...undated } = match;
			const announced = tokens.slice(0, first).some(isAnnouncing);
			return roleDrafts(studies || left || latest || announced ? undated : match, told, {
				...state,
				...(left && { current: false }),
				...(latest && match.when?.current && { current: true }),
				// "served as mayor in 2015": in office then; "started as a clerk in 2015": since then.
				point: isInProgress(match) ? 'within' : tense === 'past' && verb?.name === 'serve' ? 'both' : 'start',
				...(match.slots.organization?.[0] && {
					organization: readOf(match.slots.organization[0] as SlotHit),
				}),
			});
		},
	},
	{
		name: 'position/held',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> @hold-post (the|a|an|several|various|other|his|her|their)? … @post-noun ,? (of|as|including|such as|like|:) :? <roles>',
			'<organization> (,)? where <subject> (continues to hold|still holds|holds|also holds|held|also held) <roles> (position|post|role|appointment|title)',
			'<subject> (hold|holds|held|has held|holding|occupies|occupied|assumed|accepted|took up|takes up|taking up|filled|fills) (the|a|an)? <roles>',
			'^ (@earlier-word|@other-word) … @post-noun (@include|:) :? <roles>',
			'<subject> @hold-post (work|employment|jobs) as <roles>',
			'<subject> @serve in (the|a|his|her|their) … (role|capacity|position|post) (of|as) <roles>',
			'<subject> (@serve|@work) (for|with|at)? <organization> in the (capacity|capacities) of <roles>',
			'<subject> (@serve|@work) … in the (capacity|capacities) of <roles>',
			'<subject> @serve in (various|several|many|a number of|different|other|numerous|multiple) … ,? (including|such as|as|like) :? <roles>',
			'<subject> @serve in (the|these) following … : <roles>',
			"<subject's> (@earlier-word|@other-word)? @post-noun @include :? <roles>",
			'(@earlier-word|@other-word)? @post-noun <subject> (held|has held|had held) (with|at|for|in) (the)? <organization> @include <roles>',
			'(@earlier-word|@other-word)? @post-noun <subject> (held|has held|had held) @include <roles>',
			"<subject's> (@earlier-word|@other-word)? … @post-noun @be (as|that of)? <roles>",
			"<subject's> … (@post-noun|tenure|stint|employment|engagement) (before|prior to) (joining|coming to) <place:organization> @be (as)? <roles>",
		],
		build: (match) => {
			const words = match.view.tokens.slice(match.start, match.end).map((token) => token.lower);
			const tense = words.some((word) => /^(?:holds|occupies|hold)$/.test(word))
				? 'present'
				: words.includes('held') && !words.includes('has')
					? 'past'
					: tenseOf(match, 'hold-post');
			const earlier = match.classes.some((entry) => entry.name === 'earlier-word');
			// "Her current role is …", "Her first post was …"
			const told = tenseOf(match, 'be');
			// "held a senior academic position": what it was like.
			const named = rolesOf(match).filter((role) => !isAdjective(match, role));
			const now = told === 'present' && words.some((word) => /^(?:current|present|latest)$/.test(word));
			return roleDrafts(match, named, {
				point: 'start',
				...(earlier || (tense === 'past' && !entered(match)) || told === 'past'
					? { current: false }
					: tense === 'present' || now
						? { current: true }
						: {}),
				...(match.slots.organization?.[0] && {
					organization: readOf(match.slots.organization[0] as SlotHit),
				}),
			});
		},
	},
	{
		name: 'position/roles-such-as',
		kind: 'position',
		date: 'none',
		patterns: [
			'(roles|positions|posts|jobs|appointments|capacities|stints) (,)? (such as|including|like|among them|:) (as)? <roles>',
		],
		// Roles with no body may be any that the text speaks of.
		build: posts({ point: 'start' }, (role) => role.organization !== undefined && role.sort === 'post'),
	},
	{
		name: 'position/retired',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> @retire (in … )? (as|with the rank of|at the rank of|holding the rank of) <roles>',
			'<subject> (was|were) … (mustered out|discharged|demobilised|demobilized|invalided out) (in … )? (as|with the rank of|at the rank of|holding the rank of) <roles>',
			'<subject> (retired|retires|resigned) from <organization> (in … )? (as|with the rank of|at the rank of) <roles>',
			'<subject> @depart (his|her|their|my|the) @post-noun as <roles>',
			'<subject> (relinquished|relinquishes) (his|her|their|my|the) (responsibilities|duties|@post-noun) as <roles>',
			"until <subject's> (retirement|death|resignation) as <roles>",
			'(until|before|and) retiring (in … )? (as|with the rank of) <roles>',
		],
		// "retired from A in 1986 and found work as …": another thing done.
		build: (match) => {
			const first = rolesOf(match)[0]?.title.start ?? 0;
			const between = match.view.tokens.slice(match.start, first);
			const planned = match.view.tokens.slice(0, first).some(isAnnouncing);
			return planned || between.some(({ lower }) => lower === 'and')
				? []
				: posts({ point: 'end', current: false })(match);
		},
	},
	{
		name: 'position/while-at',
		kind: 'position',
		date: 'start',
		patterns: [
			'(while|when|whilst) (working|serving|employed) (at|for|with) (the)? <organization> (,)? <subject> @be <roles>',
			'and (is|was) (also)? <roles>',
		],
		build: (match) => {
			const where = readOf(match.slots.organization?.[0]);
			// "Her degrees include … and is a fellow of X": a slip that speaker pages make.
			if (!where && (match.view.slot('possessor', 0).length === 0 || match.slots.subject)) return [];
			const past = match.view.tokens.slice(match.start, match.end).some((token) => token.lower === 'was');
			const roles = rolesOf(match).filter((role) => where !== undefined || role.organization !== undefined);
			return roleDrafts(match, roles, { ...(where && { organization: where }), current: !past });
		},
	},
	{
		name: 'position/appointed-to-lead',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> (@appoint:passive|@hire:passive|@be tapped|@be handpicked) (by … )? to @lead (the)? <organization>',
			'<subject> (@be|@become) (only)? the (first|second|third|only|youngest) … to @lead (the)? <organization>',
		],
		build: (match) => {
			// Who is to lead a programme may be its director; who is to chair a board is its chair.
			const title = LEADERS[match.classes.find(({ name }) => name === 'lead')?.word ?? ''] ?? 'leader';
			const isTold = !/^(?:leader|head|manager)$/.test(title);
			return organizationsOnly(match, { ...(isTold && { title }), point: 'start' });
		},
	},
];

/** "When Tom Reed replaced Ann Bell as minister, Quill …", "after the election of Tom Reed as leader, Quill …": said of whom the clause names. */
function isOfAnother({ view, start }: Match): boolean {
	const { tokens } = view;
	const { reference } = view as InnerView;
	if (/^(?:her|him|them|me|us|it)$/.test(tokens[start - 1]?.lower ?? '')) return true;
	let from = start;
	while (from > 0 && tokens[from - 1]?.kind !== 'punctuation') from--;
	if (from < start && (reference.holder[start] ?? 0) > HOLDER.subject) return true;
	for (let at = from; at < start; at++)
		if (tokens[at]?.capital && isGivenName(tokens[at]?.lower ?? '') && view.slot('person', at).length > 0) return true;
	return false;
}

/** "in the same year as the president", "works as hard as a director": with whom somebody is compared. */
function isComparison({ view }: Match, title: number): boolean {
	const { tokens } = view;
	const at = tokens[title - 1]?.lower === 'as' ? title - 1 : title - 2;
	if (tokens[at]?.lower !== 'as') return false;
	if (tokens[at - 2]?.lower === 'as')
		return !/^(?:well|soon|early|late|recently|long|far)$/.test(tokens[at - 1]?.lower ?? '');
	const before = tokens.slice(Math.max(0, at - LONGEST_COMPARED), at);
	const compared = before.slice(before.findLastIndex(({ lower }) => lower === 'same') + 1);
	return (
		compared.length < before.length &&
		!compared.some((token) => token.lower === 'time' || (view as InnerView).isVerb(token))
	);
}
/** "the same office in the old harbour as" is no longer. */
const LONGEST_COMPARED = 6;

/** "their daughter, Alice Roe Nagle, acting as sponsor": said of whom the words before the comma name. */
function isSaidOfName({ view, start }: Match): boolean {
	const { tokens } = view;
	if (!/^(?:serving|working|acting)$/.test(tokens[start]?.lower ?? '') || tokens[start - 1]?.lower !== ',')
		return false;
	let first = start - 1;
	while (first > 0 && tokens[first - 1]?.capital && tokens[first - 1]?.kind === 'word') first--;
	return (
		start - 1 - first > 1 &&
		isGivenName(tokens[first]?.lower ?? '') &&
		!view.slot('subject', first).some(({ end }) => end >= start - 1)
	);
}

/** "She trained as an engineer, worked for Acme": "as …" belongs to the verb before it where nobody is named behind it. */
const isLeftOut = (subject: SlotHit | undefined): boolean => subject !== undefined && subject.end === subject.start;
