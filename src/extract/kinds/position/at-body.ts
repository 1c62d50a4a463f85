import type { OrganizationMention } from '../../../model';
import type { Frame, Match, SlotHit, View } from '../../frames/frame';
import { inClass } from '../../slots/in-class';
import { isBody } from '../../slots/organization/body';
import { isKnownPlace } from '../../slots/place';
import type { Role } from '../../slots/role/role';
import type { Token } from '../../words/tokens';
import { GATHERING } from '../role/fronted-body';
import { currencyOf } from '../role/post-dates';
import { studiedAt } from '../role/post-sort';
import { roleDrafts } from '../role/role-drafts';
import { spanOf } from '../titled-drafts';
import { rolesOf } from './match-slots';
import { organizationsOnly } from './organizations-only';

const bodyOf = ({ slots }: Match): OrganizationMention | undefined =>
	slots.organization?.[0]?.value as OrganizationMention | undefined;

/** Whether one may have been there to learn: not so at hospitals and laboratories, where people train and work. */
const isSchool = (view: View, body: OrganizationMention): boolean =>
	!/^(?:ResearchOrganization|Hospital)$/.test(body.type ?? '') && studiedAt(view, body);

/** Whether a word stands in the match. */
const says = ({ view, start, end }: Match, words: RegExp): boolean =>
	view.tokens.slice(start, end).some(({ lower }) => words.test(lower));

const JUDGES = /^(?:judges?|justices?|hon|hon\.|honou?rable|court)$/;
/** No list of judges with their courts is longer, in words. */
const LONGEST = 60;

/** Token index at which the words about those clerked for end: at a stop, or where something else was done. */
function clauseEnd({ view: { tokens }, end }: Match): number {
	let at = end;
	while (
		at < end + LONGEST &&
		tokens[at] &&
		!/^(?:;|before|after|then|later|until|while|where|when|who|served|serving|worked|was|is|has|he|she|they|joined|joining)$/.test(
			tokens[at]?.lower ?? '',
		) &&
		!(tokens[at]?.text === '.' && tokens[at + 1] === undefined)
	)
		at++;
	return at;
}

/** The courts named behind "of", "on" or a comma in "Judge Roe of the Tallow Court of Appeals and Justice Lee of …". */
function courts(match: Match): readonly SlotHit[] {
	const { view, end } = match;
	const found: SlotHit[] = [];
	for (let at = match.classes[0]?.end ?? match.start; at < end; at++) {
		if (!/^(?:of|at|on|in|for|,|the)$/.test(view.tokens[at - 1]?.lower ?? '')) continue;
		const hit = view.slot('organization', at)[0];
		if (
			!hit ||
			!/\b(?:Court|Tribunal|Chancery|Circuit|Chambers|Bench|Judicial|District)\b/.test(
				(hit.value as OrganizationMention).name,
			)
		)
			continue;
		const when = view.date(hit.end);
		found.push({ ...hit, type: 'organization', ...(when && { when }) });
		at = hit.end;
	}
	return found;
}

/** Words before "as" that make somebody else hold the post, or nobody yet. */
const OF_SOMEBODY =
	/^(?:to|who|whom|that|which|him|her|them|elect|install|instal|appoint|name|nominate|choose|replace|succeed|such|well|known|regarded)$/;
const GOES_ON = /^(?:and|at|before|after|between|by|during|for|from|in|on|since|through|to|until|where|while|with)$/;
const SPORT =
	/^(?:football|basketball|baseball|hockey|soccer|rugby|cricket|swimming|tennis|track|rowing|debate|debating|varsity|national|olympic|quiz|chess|volleyball)$/;

const TEAM = /^(?:teams?|department|division|practice|function)$/;
/** "operations across Europe": where the duty lies. */
const WHEREVER = /^(?:across|throughout|worldwide|globally)$/;

/** "a team of forty engineers": who is led. */
const isTeamOf = ({ lower }: Token, at: number, duty: readonly Token[]): boolean =>
	/^(?:teams?|group|staff)$/.test(lower) && duty[at + 1]?.lower === 'of';

/** Posts told by where somebody was: on the staff of, in charge of, formerly of, until 1990 at. */
export const AT_BODY_FRAMES: readonly Frame[] = [
	{
		name: 'position/on-staff',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> @be (on|part of) (the)? (full-time|part-time|adjunct|permanent|founding|current)? (teaching|academic|medical|editorial|artistic|clinical|research|coaching|jazz|music|piano|voice|dance|summer|graduate)? (faculty|faculties|staff) (of|at|for|with) <organization+>',
			'<subject> @serve on (the)? (adjunct|teaching|academic|medical|editorial)? (faculty|faculties|staff) (of|at|for) <organization+>',
			'<subject> (ministered|ministers|preached) (at|in) <organization+>',
			'<subject> (spent|spends) <duration> on (the)? … (faculty|staff) (of|at|for) <organization>',
			'(with|and|,) (a|an)? (joint|secondary|courtesy|adjunct|additional|affiliate|dual|concurrent) (faculty)? (appointment|appointments|affiliation) (in|at|with|within) (both)? <organization+>',
			'(serving|working) on (the)? (adjunct|teaching|academic|medical|editorial)? (faculty|faculties|staff) (of|at|for) <organization+>',
		],
		build: (match) => {
			return organizationsOnly(match, {
				point: 'start',
				...(says(match, /^(?:spent|ministered|preached)$/) ||
				/^(?:after|following)$/.test(match.view.tokens[match.start - 1]?.lower ?? '')
					? { current: false }
					: currencyOf(match, match.classes[0]?.name ?? '')),
			});
		},
	},
	{
		name: 'position/in-charge',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> @be (put|placed)? (in charge|in command|at the helm|at the head) of (the)? <organization+>',
			'<subject> (takes|took|taking|has taken|assumed|assumes) (charge|the helm|the reins) of (the)? <organization>',
		],
		build: (match) => {
			const told = match.slots.organization ?? [];
			const put = says(match, /^(?:put|placed|take[sn]?|took|taking|assume[ds])$/);
			return told.every((hit) => isBody(match.view, hit))
				? organizationsOnly(match, {
						point: 'start',
						...(!put && currencyOf(match, 'be')),
					})
				: [];
		},
	},
	{
		name: 'position/formerly-of',
		kind: 'position',
		date: 'start',
		patterns: [
			'^ (formerly|previously|once|originally) (of|with|at) (both)? <organization+> , (and)? <subject>',
			'<subject> , (formerly|previously) (of|with|at) <organization+> ,',
			'^ (formerly|previously|earlier) (,)? (of|with|at) (both)? <organization+> $',
		],
		build: (match) =>
			(match.slots.organization ?? []).every((hit) => !isSchool(match.view, hit.value as OrganizationMention))
				? organizationsOnly(match, { point: 'none', current: false })
				: [],
	},
	{
		name: 'position/was-at',
		kind: 'position',
		date: 'start',
		patterns: ['<subject> @be at <organization+>'],
		// Only years from and to tell that it was no visit.
		build: (match) => {
			const hits = match.slots.organization ?? [];
			const dated = hits.every(
				(hit) => (hit.when ?? (hits.length === 1 ? match.when : undefined))?.start !== undefined,
			);
			return dated && hits.every((hit) => !isSchool(match.view, hit.value as OrganizationMention))
				? organizationsOnly(match, { point: 'none' })
				: [];
		},
	},
	{
		name: 'position/stayed',
		kind: 'position',
		date: 'start',
		patterns: ['<subject> (stayed|remained|continued|stays|remains) (on)? (at|with) <organization>'],
		// Only an end, or the present, tells that it was work and no visit.
		build: (match) => {
			const now = says(match, /^(?:stays|remains)$/);
			const body = bodyOf(match);
			if (!body || isSchool(match.view, body) || (!now && match.when?.end === undefined)) return [];
			return organizationsOnly(match, { point: 'none', current: now });
		},
	},
	{
		name: 'position/during',
		kind: 'position',
		date: 'start',
		patterns: [
			"(during|throughout|after|following) <subject's> … (time|tenure|years|stint|spell|employment|career) (at|with) (the)? <organization>",
			"<subject's> (tenure|employment) (at|with) (the)? <organization>",
			'(after|following) <duration> (at|with) (the)? <organization>',
			"(in addition to|alongside|besides|aside from|apart from) <subject's> (work|role|position|post|job|duties) (at|with|for) <organization>",
			'experience (at|with|in|across|from) … (firms|companies|organizations|organisations|institutions|agencies|banks|startups|brands|universities|hospitals) (,)? (such as|including|like) <organization+>',
		],
		build: (match) => {
			const body = bodyOf(match);
			if (!body || isSchool(match.view, body) || body.type === 'SportsTeam') return [];
			// "his years at Upton": a town as well as a firm.
			const sure = match.slots.organization?.every((hit) => isBody(match.view, hit));
			if (!sure && match.slots.possessor && says(match, /^(?:years|with)$/)) return [];
			// "in addition to her work at A": it goes on.
			const beside = says(match, /^(?:addition|alongside|besides|aside|apart)$/);
			return organizationsOnly(match, { point: 'none', ...(!beside && { current: false }) });
		},
	},
	{
		name: 'position/after-years',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> @retire … after <duration> (of … )? (at|with|in|for) (the)? <organization>',
			'<subject> @retire from (teaching|work|working|practice|ministry|coaching) (at|with|in|for) (the)? <organization>',
			'<subject> (dedicated|devoted|gave) <duration> (of … )? to (the)? <organization>',
		],
		build: (match) =>
			(match.slots.organization ?? []).every((hit) => isBody(match.view, hit))
				? organizationsOnly(match, { point: 'end', current: false })
				: [],
	},
	{
		name: 'position/duty-at',
		kind: 'position',
		date: 'none',
		patterns: [
			'<subject> @lead (the|all)? … (at|within) <organization>',
			'<subject> @lead (the|all)? … for <organization>',
			'<subject> @depart … to @lead (the|all)? … (at|within|for) <organization>',
			'<subject> @be (responsible for|in charge of) (the|all)? … (at|within) <organization>',
		],
		build: (match) => {
			const { tokens } = match.view;
			const at = (match.slots.organization?.[0]?.start ?? 1) - 1;
			// "oversees sales for the MENA region": where, and for whom no word.
			if (/^(?:region|regions|market|markets|area|territory|sector|industry)$/.test(tokens[match.end]?.lower ?? ''))
				return [];
			const before = tokens[at]?.lower === 'the' ? at - 1 : at;
			const verb = match.classes.at(-1);
			// "chaired a debate at A": of a day.
			if (/^(?:chair|preside over)$/.test(verb?.word ?? '')) return [];
			const said = tokens.slice(verb?.end ?? match.start, before);
			const where = said.findIndex(({ lower }) => WHEREVER.test(lower));
			const duty = where < 0 ? said : said.slice(0, where);
			const word = duty.at(-1)?.lower ?? '';
			// "runs marketing at Acme": a line of work; "ran a race at Acme" is none.
			if (!inClass(match.view, 'duty', word) && !TEAM.test(word) && !duty.some(isTeamOf)) return [];
			// "managed to present her projects at A", "led a panel at the Tide Congress": what is held once.
			const body = bodyOf(match);
			if (duty[0]?.lower === 'to' || (body && GATHERING.test(body.name))) return [];
			if (duty.some(({ capital, lower }) => capital || /^(?:as|at|with|by|when|in)$/.test(lower))) return [];
			return organizationsOnly(match, {
				point: 'none',
				...currencyOf(match, verb?.name ?? ''),
			});
		},
	},
	{
		name: 'position/duty-as',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> @lead … … as <roles>',
			'<subject> (built|builds|designed|designs|developed|develops|handled|handles|supervised|supervises|coordinated|coordinates|launched|drove|drives|delivered|delivers|shaped|oversaw) … … as <roles>',
		],
		// "managed trade policy as director of A": a post beside what it was about; whoever is named before "as" may be meant.
		build: (match) => {
			const roles = rolesOf(match);
			const from = match.slots.subject?.[0]?.end ?? match.start;
			const between = match.view.tokens.slice(from, roles[0]?.title.start);
			const [verb] = match.classes;
			// "ran for mayor as head of A"
			if (verb?.word === 'run' && /^(?:for|as|in)$/.test(match.view.tokens[verb.end]?.lower ?? '')) return [];
			if (roles.some(({ organization }) => organization === undefined)) return [];
			// "led the strike as the president of A looked on"
			const next = match.view.tokens[match.end];
			if (next?.kind === 'word' && !GOES_ON.test(next.lower) && match.view.adjunct(match.end) === 0) return [];
			if (between.some(({ capital, allCaps, lower }) => (capital && !allCaps) || OF_SOMEBODY.test(lower))) return [];
			const tense = verb ? currencyOf(match, verb.name) : { current: /s$/.test(match.view.tokens[from]?.lower ?? '') };
			return roleDrafts(match, roles, { point: 'start', ...tense });
		},
	},
	{
		name: 'position/on-team',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> @be (on|part of) the … (team|squad|desk|staff) at <organization>',
			'<subject> @be (employee|hire) (number|no|no.|#) … (at|of) <organization>',
			'<subject> @be (one of the|among the) first … (employees|engineers|hires) (at|of) <organization>',
		],
		build: (match) => {
			const body = bodyOf(match);
			if (!body || isSchool(match.view, body) || GATHERING.test(body.name) || says(match, SPORT)) return [];
			return organizationsOnly(match, {
				point: 'none',
				...(says(match, /^(?:employee|employees|engineers|hires?)$/) ? {} : currencyOf(match, 'be')),
			});
		},
	},
	{
		name: 'position/busy-at',
		kind: 'position',
		date: 'none',
		// "I build payment systems at Acme": only the present tells that it is somebody's work.
		patterns: [
			'<subject> (builds|build|designs|design|develops|develop|maintains|maintain|engineers|architects|researches|research) … at <organization>',
			'<subject> (does|do) … (research|design|engineering|marketing|sales|analysis) at <organization>',
		],
		build: (match) => {
			const hit = match.slots.organization?.[0];
			const body = bodyOf(match);
			const [subject] = match.slots.subject ?? [];
			if (!hit || !body || !subject || GATHERING.test(body.name) || isKnownPlace(body.name)) return [];
			const { tokens } = match.view;
			const at = tokens[hit.start - 1]?.lower === 'the' ? hit.start - 2 : hit.start - 1;
			const made = tokens.slice(subject.end + 1, at);
			return made.some(({ capital, lower }) => capital || inClass(match.view, 'title-stop', lower))
				? []
				: organizationsOnly(match, { point: 'none', current: true });
		},
	},
	{
		name: 'position/clerked',
		kind: 'position',
		date: 'start',
		patterns: ['<subject> @clerk (for|to|with|under)', '(clerking|clerked) (for|to|with|under)'],
		build: (match) => {
			const clause = { ...match, end: clauseEnd(match) };
			if (!says(clause, JUDGES)) return [];
			const organization = courts(clause);
			if (organization.length > 0)
				return organizationsOnly(
					{ ...match, slots: { ...match.slots, organization } },
					{ title: 'clerk', point: 'none', current: false },
				);
			// The judge alone is named: nobody's employer in words, but the post is told, unless it was before ("after clerking for").
			const verb = match.classes[0];
			const span = verb && spanOf(match, verb.start, match.end);
			return span
				? [
						{
							fact: { kind: 'position', title: 'clerk', current: false },
							spans: [span],
							derivation: 'the title is the verb\'s: "clerk"',
						},
					]
				: [];
		},
	},
	{
		name: 'position/of-counsel',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> (@be|@become) (now|currently)? (of counsel|of - counsel|of-counsel) (at|with|to|in) <organization>',
			'<subject> @serve as (of counsel|of - counsel|of-counsel) (at|with|to|in) <organization>',
		],
		build: (match) => {
			const told = { point: 'start', ...currencyOf(match, match.classes[0]?.name ?? '') } as const;
			const counsel = organizationsOnly(match, { title: 'of counsel', ...told });
			// "of counsel to the firm of Hale and an adjunct professor at Upton"
			const next = /^(?:,|and)$/.test(match.view.tokens[match.end]?.lower ?? '') ? match.end + 1 : 0;
			const roles = next > 0 ? match.view.slot('roles', next)[0] : undefined;
			return roles ? [...counsel, ...roleDrafts(match, roles.value as readonly Role[], told)] : counsel;
		},
	},
];
