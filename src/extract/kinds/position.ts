import type { OrganizationMention } from '../../model';
import type { Draft, Frame, Match, SlotHit } from '../frame';
import { hasOrganizationHead } from '../organization-type';
import { isBody } from '../slots/body';
import { inClass } from '../slots/in-class';
import type { Read, Role } from '../slots/role';
import { ofSubject } from './of-subject';
import { clauseWhen, datesOf, type RoleOptions, roleDrafts, standsAlone, tenseOf, withStart } from './role-drafts';
import { spanOf } from './titled-drafts';

const rolesOf = (match: Match, name = 'roles'): readonly Role[] =>
	(match.slots[name] ?? []).flatMap((hit) => hit.value as readonly Role[]);

const readOf = (hit: SlotHit | undefined): Read<OrganizationMention> | undefined =>
	hit && { value: hit.value as OrganizationMention, start: hit.start, end: hit.valueEnd ?? hit.end };

/** A builder for frames whose `<roles>` are posts, whose `<organization>` is where they are held. */
function posts(
	options: RoleOptions,
	keep: (role: Role, match: Match) => boolean = () => true,
): (match: Match) => readonly Draft[] {
	return (match) => {
		const organization = readOf(match.slots.organization?.[0]);
		const roles = rolesOf(match).filter((role) => keep(role, match));
		return roleDrafts(match, roles, { ...options, ...(organization && { organization }) });
	};
}

/** What a copula says of the present: "is" a current post, "was" a past one; "has been" leaves it open. */
function copula(match: Match): readonly Draft[] {
	const tense = tenseOf(match, 'be');
	const within = clauseWhen(match);
	const where = readOf(match.slots.organization?.[0]);
	const roles = rolesOf(match).filter(
		(role) =>
			tense !== 'none' &&
			isPredicate(match, role) &&
			(where !== undefined || standsAlone({ ...role, ...(within && !role.when && { when: within }) })),
	);
	return roleDrafts(match, roles, {
		...(where && { organization: where }),
		...(tense === 'present' && { current: true }),
		...(tense === 'past' && { current: false, point: 'both' }),
		// "has been chair of A and director of B": several at once are a past told.
		...(tense === 'perfect' &&
			roles.length > 1 &&
			roles.every((role) => role.sort === 'post') &&
			!match.when?.current && { current: false }),
	});
}

/** "is a painter, and director of …": what stands between the verb and a later post must be of the same list. */
function isPredicate(match: Match, role: Role): boolean {
	const { tokens } = match.view;
	const from = match.classes.find((entry) => entry.name === 'be')?.end ?? match.start;
	const first = rolesOf(match)[0]?.title.start ?? role.title.start;
	const gap = tokens.slice(from, first);
	if (!gap.some((token) => token.lower === ',')) return true;
	return gap.every(
		(token) =>
			!token.capital &&
			!/(?:ed|ing)$/.test(token.lower) &&
			!(
				inClass(match.view, 'title-stop', token.lower) &&
				!/^(?:a|an|the|and|also|now|currently|as|well|both|former|most|recently)$/.test(token.lower)
			),
	);
}

/** "leads the A and B chapters": a word for a body after the last name makes them bodies. */
function namedUnit(match: Match, last: SlotHit | undefined): boolean {
	return (
		last !== undefined &&
		/^(?:chapters?|teams?|groups?|labs?|projects?|community|communities|newsroom|orchestra|choir|band|club)$/.test(
			match.view.tokens[last.end]?.lower ?? '',
		)
	);
}

/** "is now on secondment to": the words before tell. */
const secondedNow = (match: Match): boolean =>
	match.view.tokens.slice(match.start, match.end).some((token) => /^(?:is|'m|am|are|currently|now)$/.test(token.lower));

/** Titles that a verb of leading gives: who edits is editor. */
const LEADERS: Readonly<Record<string, string>> = {
	lead: 'leader',
	'co-lead': 'co-leader',
	head: 'head',
	'head up': 'head',
	chair: 'chair',
	'co-chair': 'co-chair',
	direct: 'director',
	'co-direct': 'co-director',
	manage: 'manager',
	command: 'commander',
	'take command of': 'commander',
	'assume command of': 'commander',
	edit: 'editor',
	'co-edit': 'co-editor',
	coach: 'coach',
	captain: 'captain',
	'preside over': 'president',
};

/** Posts told by organisation alone: "worked at A, B and C". The dates of the clause belong to a single one. */
export function organizationsOnly(
	match: Match,
	options: RoleOptions & { readonly title?: string; readonly kind?: 'membership' } = {},
): readonly Draft[] {
	const hits = namedApart(match, match.slots.organization ?? []);
	return hits.flatMap((hit): Draft[] => {
		const organization = hit.value as OrganizationMention;
		const when =
			withStart(match, hit.when) ??
			(hits.length === 1 || (hit === hits.at(-1) && hits.slice(0, -1).every((other) => other.when))
				? clauseWhen(match)
				: undefined);
		const dates = datesOf(when, options.point ?? 'none');
		const current = dates.current ?? options.current;
		const spans: Draft['spans'][number][] = [];
		const cue = match.classes[0];
		const whole = spanOf(match, cue && hit.start - cue.start <= 24 ? cue.start : hit.start, hit.valueEnd ?? hit.end);
		if (whole) spans.push(whole);
		const own = spanOf(match, hit.start, hit.valueEnd ?? hit.end);
		if (own) spans.push({ ...own, slot: 'organization' });
		const dated = when && spanOf(match, when.from, when.to);
		if (dated && dates.start) spans.push({ ...dated, slot: 'start' });
		if (dated && dates.end) spans.push({ ...dated, slot: 'end' });
		const base = {
			...(dates.start && { start: dates.start }),
			...(dates.end && { end: dates.end }),
			...(current !== undefined && { current }),
		};
		if (options.kind === 'membership') return [{ fact: { kind: 'membership', organization, ...base }, spans }];
		return [
			{
				fact: {
					kind: 'position',
					...(options.title && { title: options.title }),
					organization,
					...(options.form && { form: options.form }),
					...base,
				},
				spans,
				...(options.title && { derivation: `the title is the verb's: "${cue?.word ?? ''}"` }),
			},
		];
	});
}

/** Leaves out what stands after a comma and is no body's name: "the University of Maine, Orono". */
function namedApart(match: Match, hits: readonly SlotHit[]): readonly SlotHit[] {
	const { view } = match;
	const post = postAfter(match);
	if (post) return [];
	// A list of two has "and" between; a bare comma says where the first is, or what it is.
	if (hits.length === 2 && view.tokens[(hits[1]?.start ?? 1) - 1]?.lower === ',') return hits.slice(0, 1);
	return hits
		.filter((hit) => inBody(match, hit))
		.filter(
			(hit, index) =>
				index === 0 ||
				view.tokens[hit.start - 1]?.lower !== ',' ||
				isBody(view, hit) ||
				index < hits.length - 1 ||
				hits.slice(0, index).every((other) => !isBody(view, other)),
		);
}

/** "in" and "under" need a name that is a body's: one works in Ulm, and in the Ministry of Health. */
function inBody(match: Match, hit: SlotHit): boolean {
	let before = hit.start - 1;
	while (/^(?:the|a|an)$/.test(match.view.tokens[before]?.lower ?? '')) before--;
	return !/^(?:in|under|on)$/.test(match.view.tokens[before]?.lower ?? '') || isBody(match.view, hit);
}

/** Whether the post itself follows ("worked at Acme until 2000 as an analyst"): then another frame has it. */
function postAfter(match: Match): boolean {
	const { view } = match;
	let at = match.end;
	for (let next = view.adjunct(at); next > at; next = view.adjunct(at)) at = next;
	if (view.tokens[at]?.lower === ',') at++;
	return view.tokens[at]?.lower === 'as' && view.slot('roles', at + 1).length > 0;
}

/** "going to become a nurse", "becoming an officer would …". */
function isHope(match: Match): boolean {
	const { tokens } = match.view;
	const verb = match.classes[0]?.start ?? match.start;
	if (tokens[verb - 2]?.lower === 'going' && tokens[verb - 1]?.lower === 'to') return true;
	for (let at = match.start; at < match.end; at++)
		if (tokens[at]?.lower === 'going' && tokens[at + 1]?.lower === 'to') return true;
	return tokens.slice(match.end, match.end + 3).some((token) => /^(?:would|could|might)$/.test(token.lower));
}

const isTeam = (organization: OrganizationMention): boolean =>
	/^(?:SportsTeam|MusicGroup|PerformingGroup|PoliticalParty)$/.test(organization.type ?? '') ||
	/\b(?:team|club|band|society|association|party|squad|union|army|navy|air force|marines|marine corps|reserves?|guard|corps)\b/i.test(
		organization.name,
	);

/** "is", "was", "has been": the tense tells whether the post is held. */
const COPULA: Frame = {
	name: 'position/is',
	kind: 'position',
	date: 'start',
	patterns: [
		'<organization> , where <subject> @be <roles>',
		'<subject> , <apposed:roles> @be <roles>',
		'<subject> @be (one of)? <roles>',
		'<subject> @be … , (and)? <roles>',
		'where <subject> @be <roles>',
	],
	build: copula,
};

/** All frames for posts. */
export const POSITION_FRAMES: readonly Frame[] = (
	[
		{
			name: 'position/secondment',
			kind: 'position',
			date: 'start',
			patterns: [
				'<subject> … on secondment (to|with|at|as) <organization> as <roles>',
				'<subject> @second:passive (to|with|at) <organization> as <roles>',
				'<subject> … secondments (to|with|at) <organization> (,)? (and)? as <roles>',
				"<subject's> secondments @include (to)? <organization> (,)? (and)? as <roles>",
			],
			build: (match) => {
				const [first, ...rest] = rolesOf(match);
				const where = readOf(match.slots.organization?.[0]);
				if (!first || !where) return [];
				// "to A as B": the post is at A. "to A and as B at C": two secondments.
				const separate =
					first.organization !== undefined &&
					match.view.tokens[first.title.start - 1]?.lower === 'as' &&
					/^(?:and|,)$/.test(match.view.tokens[first.title.start - 2]?.lower ?? '');
				const current = { current: secondedNow(match) };
				if (separate)
					return [
						...organizationsOnly(match, { form: 'secondment', ...current }),
						...roleDrafts(match, [first, ...rest], { form: 'secondment', ...current }),
					];
				const { organization: _, ...own } = first;
				return roleDrafts(match, [own, ...rest], { form: 'secondment', organization: where, ...current });
			},
		},
		{
			name: 'position/seconded',
			kind: 'position',
			date: 'start',
			patterns: [
				'<subject> … on secondment (to|with|at) <organization+>',
				'<subject> @second:passive (to|with|at) <organization+>',
				'<subject> … secondments (to|with|at) <organization+>',
				"<subject's> secondments @include (to)? <organization+>",
			],
			build: (match) =>
				organizationsOnly(match, {
					form: 'secondment',
					...(secondedNow(match) ? { current: true } : { current: false }),
					point: 'start',
				}),
		},
		{
			name: 'position/joined',
			kind: 'position',
			date: 'start',
			patterns: [
				'<subject> @join <organization> (in|on)? (as|,|to become|to be|to serve as|to work as) <roles>',
				'<subject> @join the (staff|faculty) (of|at) <organization> as <roles>',
				'<subject> @start … (with|at|for) <organization> as <roles>',
				'<subject> @work (for|at|with|in) <organization> (in … )? as <roles>',
				'<subject> @appoint:passive (by|to) <organization> as <roles>',
				'<subject> @hire:passive by <organization> (in … )? as <roles>',
				'<subject> (return|returns|returned) to <organization> as <roles>',
				'<subject> (spent|spends) … (at|with) <organization> as <roles>',
			],
			build: posts({ point: 'start' }),
		},
		{
			name: 'position/hired-by',
			kind: 'position',
			date: 'start',
			patterns: [
				'<organization> @hire <subject> (as|to be|for)? <roles>',
				"<organization> @hire <subject's> (as|to be)? <roles>",
				"@hire (<subject>|<subject's>) (as|to be)? <roles>",
			],
			build: posts({ point: 'start' }),
		},
		{
			name: 'position/appointed',
			kind: 'position',
			date: 'start',
			patterns: [
				'<subject> @appoint:passive (as|to|to be|to serve as|to the (post|position|office|role|rank) of|to become|into the (post|role) of)? <roles>',
				'<subject> @promote:passive (to|to the rank of|to become|to be|from … to) <roles>',
				'<subject> @rise (through … )? (to|to be|to become) (the (rank|position|post) of)? <roles>',
				'<subject> @become <roles>',
				'<subject> @succeed … as <roles>',
				'becoming <roles>',
				"<subject's> (appointment|promotion|election|installation|elevation|nomination) (as|to) <roles>",
				'(followed by|and then|before) (becoming|promotion to|being (promoted to|appointed|named|made)) <roles>',
			],
			build: (match) => (isHope(match) ? [] : posts({ point: 'start' }, (role) => role.sort !== 'alumnus')(match)),
		},
		{
			name: 'position/served',
			kind: 'position',
			date: 'start',
			patterns: [
				'<organization> (,)? where <subject> (@serve|@work) … (as|including) <roles>',
				'<subject> @serve (for <duration>)? (in|at|with|under) <organization> (,)? (in … )? (including (as)?|as) <roles>',
				'<subject> @serve … (including (as)?) <roles>',
				'<subject> @serve (in … )? as <roles>',
				'<subject> @work … as <roles>',
				'<subject> @work (as)? <roles>',
				'<subject> … (serving|working|acting) as <roles>',
				'(serving|working|acting|to work|to serve) as <roles>',
				'(recently|latterly|lastly) as <roles>',
				'<subject> @contribute … as <roles>',
				'<subject> @teach as <roles>',
				'<subject> @practise as <roles>',
				'<subject> @start (his|her|their|my|the)? … career as <roles>',
				'<subject> @start (out|off)? as <roles>',
				'as <roles> , <subject>',
				"in <subject's> (role|capacity|position|work|job|time|tenure) as <roles>",
				"<subject's> (role|capacity|position|work|job|time|tenure|term|stint|service) as <roles>",
				'including (time|stints|periods|serving|work) as <roles>',
			],
			build: (match) => {
				const tense = tenseOf(match, match.classes[0]?.name ?? '');
				const state: RoleOptions = tense === 'present' ? { current: true } : tense === 'past' ? { current: false } : {};
				return roleDrafts(match, rolesOf(match), {
					...state,
					point: 'start',
					...(match.slots.organization?.[0] && {
						organization: readOf(match.slots.organization[0]) as Read<OrganizationMention>,
					}),
				});
			},
		},
		{
			name: 'position/held',
			kind: 'position',
			date: 'start',
			patterns: [
				'<subject> @hold-post (the|a|an|several|various|other|his|her|their)? … @post-noun (of|as|including|such as|like) <roles>',
				'<subject> (hold|holds|held|has held|holding|occupies|occupied|assumed|accepted) (the|a|an)? <roles>',
				'<subject> @serve in (various|several|many|a number of|different|other) … (including|such as|as|like) <roles>',
				"<subject's> (@earlier-word|@other-word)? @post-noun @include <roles>",
				"<subject's> (@earlier-word|@other-word)? … @post-noun @be (as|that of)? <roles>",
			],
			build: (match) => {
				const words = match.view.tokens.slice(match.start, match.end).map((token) => token.lower);
				const tense = words.some((word) => /^(?:holds|occupies|hold)$/.test(word))
					? 'present'
					: words.includes('held') && !words.includes('has')
						? 'past'
						: tenseOf(match, 'hold-post');
				const earlier = match.classes.some((entry) => entry.name === 'earlier-word');
				return roleDrafts(match, rolesOf(match), {
					point: 'start',
					...(earlier || tense === 'past' ? { current: false } : tense === 'present' ? { current: true } : {}),
				});
			},
		},
		{
			name: 'position/retired',
			kind: 'position',
			date: 'start',
			patterns: [
				'<subject> @retire (in … )? as <roles>',
				'<subject> @depart (his|her|their|my|the) @post-noun as <roles>',
				"until <subject's> (retirement|death|resignation) as <roles>",
			],
			build: posts({ point: 'end', current: false }),
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
				'<subject> @appoint:passive to (lead|head|chair|direct|run|manage|command|oversee) (the)? <organization>',
			],
			build: (match) => organizationsOnly(match, { point: 'start' }),
		},
		{
			name: 'position/known-as',
			kind: 'position',
			date: 'none',
			patterns: [
				'<subject> @be (best|well|widely|perhaps best|also)? known (as|for being) <roles>',
				'(best|better|widely) known (as|for being) <roles>',
			],
			build: (match) =>
				roleDrafts(
					match,
					rolesOf(match).filter((role) => role.organization !== undefined),
					{ point: 'none' },
				),
		},
		COPULA,
		{
			name: 'position/remains',
			kind: 'position',
			date: 'start',
			patterns: ['<subject> (remains|remain) <roles>', '<subject> (continues|continue) (as|to be|to serve as) <roles>'],
			build: posts({ current: true, point: 'none' }),
		},
		{
			name: 'position/apposition',
			kind: 'position',
			date: 'start',
			patterns: [
				'<subject> , (who @be)? <roles> ,',
				'<subject> , <roles> $',
				'<subject> \\( <roles> \\)',
				'<subject> - <roles> $',
				'<subject> : <roles> $',
				'^ <roles> : <subject> $',
				'^ <roles> , <subject>',
				'<subject> , <roles> @be',
				'^ <roles> - <subject> $',
				'<subject> , <roles>',
			],
			build: (match) =>
				roleDrafts(
					match,
					rolesOf(match).filter((role) => standsAlone(role)),
					{ point: 'none' },
				),
		},
		{
			name: 'position/before-name',
			kind: 'position',
			date: 'start',
			patterns: ['<subject>'],
			build: (match) => {
				const roles = rolesBefore(match);
				return roleDrafts(
					match,
					roles.filter((role) => role.organization !== undefined),
					{ point: 'none' },
				);
			},
		},
		{
			name: 'position/led',
			kind: 'position',
			date: 'start',
			patterns: [
				'<subject> @lead (the|a|both)? <organization+>',
				'<subject> @lead the (board|board of directors|board of trustees|council|executive committee|editorial board) (of|at|for) <organization+>',
			],
			build: (match) => {
				const base = match.classes[0]?.word ?? '';
				// "is Managing Director of" is a title.
				const verb = match.classes[0];
				if (verb && match.view.tokens.slice(verb.start, verb.end).some((token) => token.capital)) return [];
				const teams = base === 'coach' || base === 'captain';
				const sure = (match.slots.organization ?? []).filter(
					(hit) =>
						teams ||
						namedUnit(match, match.slots.organization?.at(-1)) ||
						hasOrganizationHead((hit.value as OrganizationMention).name.split(/\s+/)) ||
						(hit.value as OrganizationMention).type !== undefined,
				);
				if (sure.length === 0) return [];
				const tense = tenseOf(match, 'lead');
				return organizationsOnly(
					{ ...match, slots: { ...match.slots, organization: sure } },
					{
						...(LEADERS[base] && { title: LEADERS[base] as string }),
						...(tense === 'present' ? { current: true } : tense === 'past' ? { current: false } : {}),
						point: 'start',
					},
				);
			},
		},
		{
			name: 'position/postdoctoral',
			kind: 'position',
			date: 'start',
			patterns: [
				'<subject> @complete-study (a|an|his|her|their|my)? <title:postdoctoral> (in … )? (at|with|in) <organization>',
			],
			build: (match) => {
				const hit = match.slots.title?.[0];
				return hit ? organizationsOnly(match, { title: hit.value as string, point: 'start', current: false }) : [];
			},
		},
		{
			name: 'position/taught',
			kind: 'position',
			date: 'start',
			patterns: [
				'<subject> @teach (at|in|for) <organization+>',
				'<subject> @teach (on|about|in)? … (at|in|for) (both)? <organization+>',
				'<subject> @teach (the)? <field> (at|in) (both)? <organization+>',
			],
			build: (match) =>
				organizationsOnly(match, {
					point: 'none',
					...(tenseOf(match, 'teach') === 'present' ? { current: true } : { current: false }),
				}),
		},
		{
			name: 'position/worked',
			kind: 'position',
			date: 'start',
			patterns: [
				'<subject> @work (for <duration>)? (for|at|with|in) <organization+>',
				'<subject> @work … (for|at) <organization+>',
				'(to work|working) (for|at|with) <organization+>',
				'<subject> @join (the)? … (office|offices|branch|chambers|department|division|team|staff|faculty|newsroom) of <organization>',
				'<subject> @start (his|her|their|my)? … career (at|with|in) <organization+>',
				'<subject> @start (work|working|policing|teaching|practice|practising|training) (at|with|in|for) <organization+>',
				'<subject> @start (his|her|their|my|the)? … career (teaching|working|practising|practicing)? … at <organization>',
				'(after|following|over|during) (a|an|his|her|their|my)? … career (at|with|in) <organization+>',
				'beginning (at|with) <organization>',
				'<subject> @hire:passive (by|at|with) <organization+>',
				'<subject> @serve (for <duration>)? (at|with|in) <organization+>',
				'<subject> @hold-post (several|various|many|a|a number of)? (visiting|teaching|research|academic|senior|key|leadership|management|postdoctoral|faculty|temporary)? @post-noun (at|with) (both)? <organization+>',
				"<subject's> … @include … (roles|positions|posts|stints|spells|jobs|work) (at|with) <organization+>",
				'(after|following) (stints|stint|spells|periods|roles|positions|posts|jobs|internships) (at|with|in) <organization+>',
				'<subject> @be with <organization>',
				'<subject> (spent|spends) … (year|years|decade|decades|months) (at|with) <organization>',
				'<subject> @practise (law|medicine) (at|with) <organization+>',
			],
			build: (match) => {
				const name = match.classes[0]?.name ?? '';
				const tense = tenseOf(match, name);
				const first = match.slots.organization?.[0];
				if (first && match.view.tokens.slice(match.start, first.start).some((token) => token.lower === 'as')) return [];
				const after = /^(?:after|following)$/.test(match.view.tokens[match.start]?.lower ?? '');
				return organizationsOnly(match, {
					...((after ||
						(tense === 'perfect' && (match.slots.organization?.length ?? 0) > 1 && !match.when?.current)) && {
						current: false as const,
					}),
					point:
						name === 'start' || name === 'hire' || match.view.tokens[match.start]?.lower === 'to' ? 'start' : 'none',
					...(tense === 'present' ? { current: true } : tense === 'past' ? { current: false } : {}),
				});
			},
		},
		{
			name: 'position/joined-organization',
			kind: 'position',
			date: 'start',
			patterns: [
				'<subject> @join (the)? (faculty|staff|ranks|team)? (of|at)? <organization+>',
				'(since|before|after|prior to|upon|on) joining <organization>',
			],
			build: (match) => {
				const first = match.slots.organization?.[0]?.value as OrganizationMention | undefined;
				return first && isTeam(first)
					? organizationsOnly(match, { point: 'start', kind: 'membership' })
					: organizationsOnly(match, { point: 'start' });
			},
		},
		{
			name: 'position/left',
			kind: 'position',
			date: 'start',
			patterns: ['<subject> @depart <organization>'],
			build: (match) =>
				match.when?.point &&
				!/School$|College|Universit/.test(
					(match.slots.organization?.[0]?.value as OrganizationMention | undefined)?.type ?? '',
				)
					? organizationsOnly(match, { point: 'end', current: false })
					: [],
		},
		{
			name: 'position/headline',
			kind: 'position',
			date: 'start',
			patterns: ['^ <roles> $'],
			build: (match) => (underName(match) ? roleDrafts(match, rolesOf(match), { current: true, point: 'none' }) : []),
		},
	] satisfies readonly Frame[]
).map(ofSubject);

/** Whether the line stands right under one that is only the subject's name. */
function underName(match: Match): boolean {
	const { document, sentence, subject } = match.view;
	const before = document.blocks[sentence.block - 1];
	if (!before || before.end - before.start > 80) return false;
	const line = document.text
		.slice(before.start, before.end)
		.toLowerCase()
		.replace(/[*_#.]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	return (
		subject.aliases.has(line) ||
		subject.aliases.has(line.replace(/^(?:dr|prof|professor|mr|mrs|ms|sir|dame|ltc|capt|captain|he|h\.e)\s+/, ''))
	);
}

/** "Harbour Gazette editor Ann Lee": the post in the words right before the name. */
function rolesBefore(match: Match): readonly Role[] {
	const { view, start } = match;
	const before = view.tokens[start - 1];
	if (!before || before.kind !== 'word' || !view.tokens[start]?.capital) return [];
	for (let at = Math.max(0, start - 8); at < start; at++) {
		const opener = view.tokens[at - 1];
		if (opener && opener.kind !== 'punctuation' && !inClass(view, 'title-stop', opener.lower)) continue;
		for (const hit of view.slot('roles', at)) if (hit.end === start) return hit.value as readonly Role[];
	}
	return [];
}
