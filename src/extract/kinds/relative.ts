import type { ClaimFact } from '../../model';
import { spanOf } from '../drafts';
import type { Draft, Frame, Match, SlotHit } from '../frame';
import { isGivenName } from '../lexicons/given-names';
import { minorIn } from '../minor';

type Relation = 'spouse' | 'child' | 'parent' | 'sibling';

/** Words for a relative, by what the relative is to the subject. */
const KIN: ReadonlyMap<string, Relation> = new Map(
	(
		[
			['wife husband spouse widow widower ex-wife ex-husband wives husbands', 'spouse'],
			['son sons daughter daughters child children stepson stepdaughter kids', 'child'],
			['father mother parents mum mom dad', 'parent'],
			['brother brothers sister sisters sibling siblings twin half-brother half-sister', 'sibling'],
		] as const
	).flatMap(([list, relation]) => list.split(' ').map((word): [string, Relation] => [word, relation])),
);
/** Who someone is whose relative the subject is: "the son of X" makes X a parent. */
const INVERSE: Readonly<Record<Relation, Relation>> = {
	spouse: 'spouse',
	child: 'parent',
	parent: 'child',
	sibling: 'sibling',
};

const KINDRED = `(${[...KIN.keys()].join('|')})`;
const OFFSPRING = '(son|sons|daughter|daughters|child|children|brother|sister|brothers|sisters|siblings|kids)';
const RELATED =
	'(son|daughter|child|father|mother|brother|sister|wife|husband|widow|widower|twin|sibling|half-brother|half-sister)';
const MODIFIER =
	'(late|older|elder|eldest|younger|youngest|oldest|first|second|third|fourth|fifth|sixth|seventh|former|then|beloved|loving|dear|future|twin|one|two|three|four|five|six|own|adopted|only|estranged|new|middle|illegitimate|natural|other|surviving|infant|little|<country:demonym>)';

function drafts(match: Match, relation: Relation, names: readonly SlotHit[]): readonly Draft[] {
	const minor = relation === 'child' || relation === 'sibling' ? minorIn(match.view, names) : undefined;
	return names.map((hit) => ({
		fact: {
			kind: 'relative',
			relation,
			name: hit.value as string,
			...(minor !== undefined && { minor }),
		} as ClaimFact,
		spans: [spanOf(match.view, match.start, hit.valueEnd ?? hit.end)],
	}));
}

const as =
	(relation: Relation): ((match: Match) => readonly Draft[]) =>
	(match) =>
		drafts(match, relation, match.slots.name ?? []);

/** What the last kinship word before the names makes of them. */
function relationBefore(match: Match, from: number): Relation | undefined {
	for (let at = from - 1; at >= match.start; at--) {
		const relation = KIN.get(match.view.tokens[at]?.lower ?? '');
		if (relation) return relation;
	}
	return undefined;
}

/** The relatives that a match names; nobody where the words speak of kin of kin ("his wife's father", "X and his wife"). */
function ofSubject(match: Match): readonly Draft[] {
	const { view, slots } = match;
	const names = slots.name ?? [];
	const relation = relationBefore(match, names[0]?.start ?? match.end);
	if (!relation || slots.possessor === undefined ? relation === undefined : isOthers(match)) return [];
	// "his brother's wife": the names are his brother's.
	return names.some((hit) => view.tokens[hit.end]?.kind === 'clitic') && names.length === 1
		? []
		: drafts(match, relation as Relation, names);
}

/** "the son of Johan and his wife Marie": "his" is Johan's. */
function isOthers(match: Match): boolean {
	const { view } = match;
	const { tokens } = view;
	const and = tokens[match.start - 1]?.lower === ',' ? match.start - 2 : match.start - 1;
	if (tokens[and]?.lower !== 'and') return false;
	const before = tokens[and - 1];
	const named = before?.capital || before?.lower === ')';
	if (!named) return false;
	for (let at = Math.max(0, and - 6); at < and; at++)
		if (view.slot('subject', at).some((hit) => hit.end === and && hit.end > at)) return false;
	return true;
}

/** "the son of X": X is what the inverse of the word says. */
function inverse(match: Match): readonly Draft[] {
	const names = match.slots.name ?? [];
	const relation = relationBefore(match, names[0]?.start ?? match.end);
	const last = names.at(-1);
	// "the brother of Ann's husband" is kin of kin.
	if (!relation || !last || match.view.tokens[last.end]?.kind === 'clitic') return [];
	return drafts(match, INVERSE[relation], names);
}

/** An apposition far from the name it is about is the subject's where the clause is and the subject was just born. */
function looseInverse(match: Match): readonly Draft[] {
	const { view } = match;
	const before = view.tokens.slice(0, match.start);
	const born = before.some((token) => token.lower === 'born');
	const opens = match.start === 0 || (match.start === 1 && before[0]?.lower === 'the');
	return born || opens ? inverse(match) : [];
}

/** "born … to X and Y"; what is no name ("to Catholicism") is left. */
const parents = (match: Match): readonly Draft[] =>
	drafts(
		match,
		'parent',
		(match.slots.name ?? []).filter((hit) => {
			const name = hit.value as string;
			return name.includes(' ') || isGivenName(name.toLowerCase());
		}),
	);

/** How texts name the subject's spouse, children, parents, brothers and sisters. Nothing is said of relatives without a name. */
export const RELATIVE_FRAMES: readonly Frame[] = [
	{
		name: 'relative/married',
		kind: 'relative',
		patterns: [
			`<subject> @marry (<subject's>)? ${MODIFIER}? (wife|husband|partner|sweetheart)? ,? <name:relative>`,
			`<subject> (@be)? (happily)? (married|wed|engaged|remarried) (to|with) (<subject's>)? ${MODIFIER}? (wife|husband)? ,? <name:relative>`,
			`<subject> @marry (a|an) … (named|called|by the name of) <name:relative>`,
			'(before|after) marrying <name:relative>',
			'<subject> and <name:relative> (@be)? married',
			"<subject's> (marriage|marriages|wedding) to <name:relative+>",
			'<subject> … … (first|second|third)? marriage to <name:relative>',
			'<name:person> @marry <subject>',
		],
		build: as('spouse'),
	},
	{
		name: 'relative/possessive',
		kind: 'relative',
		patterns: [
			`<subject's> ${MODIFIER}? ${MODIFIER}? ${KINDRED} (of <duration>)? (was|is|were|are|being)? ,? <name:relative+>`,
			`<subject's> ${MODIFIER}? ${KINDRED} ,? (was|is|were|are)? (named|called) <name:relative+>`,
			`<subject's> (was|is)? ${MODIFIER}? ${KINDRED} @be (the)? … <name:relative>`,
		],
		build: ofSubject,
	},
	{
		name: 'relative/has',
		kind: 'relative',
		patterns: [
			`<subject> (and <partner:person>)? (has|had|have|fathered|raised|adopted|welcomed) (a|an)? ${MODIFIER}? ${MODIFIER}? ${OFFSPRING} … (,|:|-|named|called)? <name:relative+>`,
			`(couple|they|pair|marriage|together) (has|had|have|produced|raised|adopted) (a|an)? ${MODIFIER}? (son|sons|daughter|daughters|child|children) … (,|:|-|named|called)? <name:relative+>`,
			`(with whom|by whom) (<subject>|they) (has|had) (a|an)? ${MODIFIER}? (son|sons|daughter|daughters|child|children) (,|:|-|named|called)? <name:relative+>`,
		],
		build: ofSubject,
	},
	{
		name: 'relative/of',
		kind: 'relative',
		patterns: [
			`<subject> @be (the|a|an)? ${MODIFIER}? ${MODIFIER}? ${RELATED} of <name:relative+> and (his|her) ${MODIFIER}? (wife|husband) ,? <name:relative>`,
			`<subject> @be (the|a|an)? ${MODIFIER}? ${MODIFIER}? (son|daughter|child) of <name:relative> , … of … and (his|her) ${MODIFIER}? (wife|husband) ,? <name:relative>`,
			`<subject> @be (the|a|an)? ${MODIFIER}? ${MODIFIER}? (son|daughter|child) of <name:relative> , … and (his|her) ${MODIFIER}? (wife|husband) ,? <name:relative>`,
			`<subject> @be (the|a|an)? ${MODIFIER}? ${MODIFIER}? ${RELATED} of <name:relative+>`,
			`<subject> , (the|a|an)? ${MODIFIER}? ${MODIFIER}? ${RELATED} of <name:relative+>`,
			`<subject> @be (a|an|the)? … ,? (and)? (the|a)? ${MODIFIER}? ${MODIFIER}? ${RELATED} of <name:relative+>`,
			`<subject> ,? … , ${MODIFIER}? ${RELATED} of <name:relative+>`,
			`<subject> … as (the|a|an) ${MODIFIER}? ${MODIFIER}? (son|daughter|child) of <name:relative+>`,
		],
		build: inverse,
	},
	{
		name: 'relative/child-of',
		kind: 'relative',
		patterns: [
			`, (the|a)? ${MODIFIER}? ${MODIFIER}? (son|daughter|child) of <name:relative> , (a|an|the) … , and (his|her) ${MODIFIER}? (wife|husband) ,? <name:relative>`,
			`, (the|a)? ${MODIFIER}? ${MODIFIER}? (son|daughter|child) of <name:relative+> and (his|her) ${MODIFIER}? (wife|husband) ,? <name:relative>`,
			`, (the|a)? ${MODIFIER}? ${MODIFIER}? (son|daughter|child) of <name:relative+>`,
			`^ (the|a)? ${MODIFIER}? ${MODIFIER}? (son|daughter|child) of <name:relative+>`,
		],
		build: looseInverse,
	},
	{
		name: 'relative/born-to',
		kind: 'relative',
		patterns: [
			"<subject> (@be)? born ,? ((in|at|near) <place>)? ,? to (<subject's> (father|mother|parents))? ,? <name:relative+>",
			"<subject> (@be)? born … to (<subject's> (father|mother|parents))? ,? <name:relative+>",
		],
		build: parents,
	},
	{
		name: 'relative/survived',
		kind: 'relative',
		patterns: [
			`survived by … ${KINDRED} (of <duration>)? ,? <name:relative+>`,
			`survivors include … ${KINDRED} ,? <name:relative+>`,
			`(preceded|predeceased) (in death)? by … ${KINDRED} ,? <name:relative+>`,
			`(lives|lived|resides) … with … (wife|husband|spouse) ,? <name:relative>`,
		],
		build: ofSubject,
	},
];
