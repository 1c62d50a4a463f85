import type { Draft, Frame, Match, View, When } from '../../frames/frame';
import { RENOWNED } from '../../lexicons/renown';
import { inClass } from '../../slots/in-class';
import { isKnownPlace } from '../../slots/place';
import type { Role } from '../../slots/role/role';
import { hasOrganizationHead } from '../../words/organization-type';
import { wordsOf } from '../../words/words-of';
import { frontedBody } from '../role/fronted-body';
import { clauseWhen, tenseOf } from '../role/post-dates';
import { standsAlone } from '../role/post-sort';
import { roleDrafts } from '../role/role-drafts';
import { bodyOf, rolesOf } from './match-slots';
import { posts } from './posts';

/** What a copula says of the present: "is" a current post, "was" a past one; "has been" leaves it open. */
function copula(match: Match): readonly Draft[] {
	if (isOwner(match)) return [];
	const tense = tenseOf(match, 'be');
	const isDated = !isOfWork(match);
	const within = isDated ? clauseWhen(match) : undefined;
	const where = bodyOf(match);
	// "in São Paulo, where she is chief": the end of a name is no body.
	const before = match.view.tokens[(where?.start ?? 0) - 1];
	if (where && where.start > 1 && before?.capital && before.kind === 'word') return [];
	// "the Tide School in Woodcote, where she was captain": the town is no body.
	const { name = '', type } = where?.value ?? {};
	if (before?.lower === 'in' && !type && !hasOrganizationHead(wordsOf(name))) return [];
	const roles = sharedSince(match, tense).filter(
		(role) =>
			tense !== 'none' &&
			isPredicate(match, role) &&
			(where !== undefined ||
				frontedBody(match, role) !== undefined ||
				standsAlone({ ...role, ...(within && !role.when && { when: within }) })),
	);
	// "In 1992 she founded A, where she was chair": the year is that of the founding.
	const told = match.slots.organization?.[0];
	const { when: _, ...undated } = match;
	const isOfFounding = told && tense === 'past' && match.when && match.when.to <= told.start;
	const sure =
		!isDated || isOfFounding || isOfOther(match, tense) ? undated : { ...match, ...dated(match.view, match) };
	const termed = roles.map((role) => ({ ...role, ...dated(match.view, role) }));
	return roleDrafts(sure, termed, {
		...(where && { organization: where }),
		...(tense === 'present' && { current: true }),
		...(tense === 'past' && { current: false, point: isStill(match) ? 'none' : 'both' }),
		...(tense === 'perfect' && currentOf(match, roles)),
	});
}

/** "has been chair of A and director of B": several at once are a past told; "for the past ten years" tells of now. */
function currentOf({ view, when, start, end }: Match, roles: readonly Role[]): { readonly current?: boolean } {
	if (upToNow(view, 0, start) || upToNow(view, end, end)) return { current: true };
	const bodies = new Set(roles.flatMap(({ organization }) => organization?.value.name ?? []));
	const undated = roles.every((role) => role.sort === 'post' && !role.when?.current) && !when?.current;
	return bodies.size > 1 && undated ? { current: false } : {};
}

/** "For the past ten years (,)": a stay that lasts to the day of writing, between two tokens. */
function upToNow({ tokens }: View, from: number, to: number): boolean {
	if (!/^(?:for|over|during)$/.test(tokens[from]?.lower ?? '') || tokens[from + 1]?.lower !== 'the') return false;
	if (!/^(?:past|last)$/.test(tokens[from + 2]?.lower ?? '')) return false;
	const unit = tokens.findIndex(({ lower }, at) => at > from + 2 && /^(?:years?|decades?|months|seasons)$/.test(lower));
	if (unit < 0 || unit > from + MOST_COUNT) return false;
	return to <= from || tokens.slice(unit + 1, to).every(({ lower }) => lower === ',');
}
/** "the past twenty or so years" */
const MOST_COUNT = 7;

/** "is a poet known for Low Water (2010)", "whose novel Rope (2012) won": the year of the work. */
const isOfWork = ({ view: { tokens }, end, when }: Match): boolean =>
	when !== undefined && tokens.slice(end, when.from).some(({ lower }) => RENOWNED.has(lower) || lower === 'whose');

/** "Quill, 86, Norway's ambassador to Ulm": whose ambassador, and no "is". */
function isOwner({ view: { tokens, subject }, classes }: Match): boolean {
	const be = classes.find(({ name }) => name === 'be')?.start ?? 0;
	const before = tokens[be - 1];
	return (
		/^['’]s$/.test(tokens[be]?.text ?? '') &&
		before?.capital === true &&
		isKnownPlace(before.text) &&
		!subject.aliases.has(before.lower)
	);
}

const dated = (view: View, { when }: { readonly when?: When }): { readonly when?: When } => {
	const told = bothYears(view, when);
	return told ? { when: told } : {};
};

/** "was captain in 2003 and 2004", "in 2003 and 2010": two years in a row are a term, and of others neither is the end. */
function bothYears({ tokens }: View, when: When | undefined): When | undefined {
	const next = tokens[when && tokens[when.to]?.lower === 'and' ? when.to + 1 : -1];
	if (!when?.point || !/^\d{4}$/.test(when.point) || !/^(?:1[89]|20)\d\d$/.test(next?.text ?? '')) return when;
	const span = { from: when.from, to: when.to + 2 };
	return Number(next?.text) === Number(when.point) + 1
		? { start: when.point, end: next?.text ?? '', ...span }
		: { start: when.point, ...span };
}

/** "was dean from 1999 to 2001, is a member of B": the dates before a verb without a subject are those of the verb before. */
function isOfOther({ when, slots, classes }: Match, tense: string): boolean {
	const [subject] = slots.subject ?? [];
	const verb = classes.find(({ name }) => name === 'be');
	if (tense !== 'present' || !when || when.current || !subject || !verb) return false;
	return subject.end <= subject.start && when.to <= verb.start;
}

/** "In 1990 she was still head of A", "was already head": when it was so, and neither of its ends. */
function isStill({ view: { tokens }, classes }: Match): boolean {
	const verb = classes.find(({ name }) => name === 'be');
	return tokens.slice(verb?.start, (verb?.end ?? 0) + 1).some(({ lower }) => /^(?:still|already)$/.test(lower));
}

/** "has been head of A and a member of B since 2020": both since then. */
function sharedSince(match: Match, tense: string): readonly Role[] {
	const roles = rolesOf(match);
	const last = roles.at(-1)?.when;
	if (tense !== 'perfect' || roles.length < 2 || !last?.start || !last.current) return roles;
	return roles.slice(0, -1).some((role) => role.when) ? roles : roles.map((role) => ({ ...role, when: last }));
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

/** "is", "was", "has been": the tense tells whether the post is held. */
const COPULA: Frame = {
	name: 'position/is',
	kind: 'position',
	date: 'start',
	patterns: [
		'<organization> (,)? where <subject> @be <roles>',
		'<subject> , <apposed:roles> @be <roles>',
		'<subject> @be <roles>',
		'<subject> @be … , (and)? <roles>',
		'where <subject> @be <roles>',
	],
	build: copula,
};

/** What somebody is, was or remains, and is known as. */
export const COPULA_FRAMES: readonly Frame[] = [
	{
		name: 'position/known-as',
		kind: 'position',
		date: 'none',
		patterns: [
			'<subject> @be (best|well|widely|perhaps best|also)? known (as|for being) <roles>',
			'(best|better|widely) known (as|for being) <roles>',
			'(fame|prominence|recognition|acclaim|renown) (as|for being) <roles>',
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
		name: 'position/remained',
		kind: 'position',
		date: 'start',
		patterns: [
			'<subject> (remained|stayed on) (as)? <roles>',
			'<subject> continued (on)? (as|to be|to serve as|in (his|her|their) (role|post|position) as) <roles>',
		],
		build: posts({ current: false, point: 'none' }),
	},
];
