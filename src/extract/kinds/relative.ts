import type { ClaimFact } from '../../model';
import { spanOf } from '../drafts';
import type { Draft, Frame, Match, SlotHit } from '../frame';
import { isGivenName } from '../lexicons/given-names';
import { KIN, NOT_KIN, type Relation } from '../lexicons/kin';
import { minorIn } from '../minor';
import { saysOfAnother } from './kin-of-another';
import { isMarriage, isOfCouple, isOfSubjectToo } from './relative-context';
import { amongSurvivors, survivors, withoutSpouse } from './survivors';

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
const COUNT = '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|several|many|<number>)';
/** "the eldest of seven children of": one of them. */
const ONE_OF = `(one|eldest|oldest|elder|older|youngest|younger|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|last|middle) of (the|their)? ${COUNT}? (children|sons|daughters|brothers|sisters|siblings|girls|boys) (of|born to|to)`;
const MODIFIER =
	'(late|older|elder|eldest|younger|youngest|oldest|first|second|third|fourth|fifth|sixth|seventh|former|then|beloved|loving|dear|future|twin|one|two|three|four|five|six|own|adopted|only|estranged|new|middle|illegitimate|natural|other|surviving|infant|little|<country:demonym>)';

const OWNERS = new Set('his her their my'.split(' '));
/** "Claude of Tallow, Duke of Upton": the second is no one else. */
const TITLE_ONLY =
	/^(?:Emir|Oba|Obi|Nawab|Maharaja|Raja|Nizam|Sheikh|President|Mayor|Governor|Chief|Head|Duke|Duchess|Earl|Count|Countess|Marquess|Marquis|Marchioness|Viscount|Viscountess|Baron|Baroness|Lord|Lady|King|Queen|Prince|Princess|Emperor|Empress|Bishop|Archbishop|Laird|Master|Elector|Landgrave|Margrave|Sultan) of\b/;

interface Related {
	readonly hit: SlotHit;
	readonly relation: Relation;
}

function drafts(match: Match, related: readonly Related[]): readonly Draft[] {
	return related.map(({ hit, relation }) => {
		const minor =
			relation === 'child' || relation === 'sibling'
				? minorIn(
						match.view,
						related.map((one) => one.hit),
					)
				: undefined;
		return {
			fact: {
				kind: 'relative',
				relation,
				name: withoutSpouse(hit.value as string),
				...(minor !== undefined && { minor }),
			} as ClaimFact,
			spans: [spanOf(match.view, match.start, hit.valueEnd ?? hit.end)],
		};
	});
}

/**
 * The names of a list with what each is to the subject: "her husband Tom, daughters Ann and Joan, and her mother Ruth".
 * The list ends where others than the nearest begin, and titles behind a name are nobody.
 */
function relatedAs(match: Match, relation: Relation, names: readonly SlotHit[], changes = false): readonly Related[] {
	const { tokens } = match.view;
	const found: Related[] = [];
	let now = relation;
	let from = names[0]?.start ?? match.end;
	for (const hit of names) {
		const between = tokens.slice(from, hit.start).map((token) => token.lower);
		if (between.some((word) => NOT_KIN.has(word))) break;
		const word = between.findLast((one) => KIN.has(one));
		// "her sons Tom and wife Ann, and Abel": kin of kin.
		const inLaw = found.length > 0 && (now === 'child' || now === 'sibling') && KIN.get(word ?? '') === 'spouse';
		if (inLaw && !between.some((one) => OWNERS.has(one))) break;
		if (word !== undefined && changes) now = KIN.get(word) ?? now;
		if (word === undefined && between.some((one) => OWNERS.has(one))) break;
		// "…, and Ruth (née Bell), Quill went": the comma ends the list, and the sentence goes on about the subject.
		const { aliases } = match.view.subject;
		if (tokens[hit.start - 1]?.lower === ',' && aliases.has((hit.value as string).toLowerCase())) break;
		from = hit.end;
		if (changes && TITLE_ONLY.test(hit.value as string)) continue;
		if (found.length > 0 && TITLE_ONLY.test(hit.value as string)) continue;
		found.push({ hit, relation: now });
	}
	return found;
}

const as =
	(relation: Relation): ((match: Match) => readonly Draft[]) =>
	(match) =>
		drafts(match, relatedAs(match, relation, match.slots.name ?? []));

/** Index of the last kinship word before the names; -1 where none stands there. */
function kinBefore(match: Match, from: number): number {
	for (let at = from - 1; at >= match.start; at--) if (KIN.has(match.view.tokens[at]?.lower ?? '')) return at;
	return -1;
}

/** What the last kinship word before the names makes of them. */
const relationBefore = (match: Match, from: number): Relation | undefined =>
	KIN.get(match.view.tokens[kinBefore(match, from)]?.lower ?? '');

/** The relatives that a match names; nobody where the words speak of kin of kin ("his wife's father", "X and his wife"). */
function ofSubject(match: Match): readonly Draft[] {
	const { view, slots } = match;
	if (amongSurvivors(view, match.start)) return [];
	const names = slots.name ?? [];
	const first = names[0]?.start ?? match.end;
	const relation = relationBefore(match, first);
	if (!relation || slots.possessor === undefined ? relation === undefined : isOthers(match)) return [];
	if (saysMore(match, kinBefore(match, first), first)) return [];
	// "his brother's wife": the names are his brother's.
	return names.some((hit) => view.tokens[hit.end]?.kind === 'clitic') && names.length === 1
		? []
		: drafts(match, relatedAs(match, relation as Relation, names, true));
}

const RELATES = new Set('with from by to who whom whose for under after against about of'.split(' '));
const LENGTH_OF_TIME = new Set('years year decades months'.split(' '));

/** "two sons with Ann Bell", "a friend of Ann Bell": between the kinship word and the name stands how somebody else comes in. */
function saysMore(match: Match, kin: number, name: number): boolean {
	const { tokens } = match.view;
	for (let at = kin + 1; at < name; at++) {
		const { lower = '' } = tokens[at] ?? {};
		if (lower === '(') return false;
		if (!RELATES.has(lower)) continue;
		const counted = lower === 'of' && tokens.slice(at, at + 4).some((token) => LENGTH_OF_TIME.has(token.lower));
		// "two sons from his first marriage, Tom and Abel"
		if (tokens[name - 1]?.lower === ',' && tokens[name - 2]?.lower === 'marriage') return false;
		// "his daughters by his first wife: Ann and Joan"
		if (!counted && !tokens.slice(at, name).some((token) => [':', 'named', 'called'].includes(token.lower)))
			return true;
	}
	return false;
}

/** "the son of Johan and his wife Marie": "his" is Johan's. */
function isOthers(match: Match): boolean {
	const { view } = match;
	const { tokens } = view;
	const and = tokens[match.start - 1]?.lower === ',' ? match.start - 2 : match.start - 1;
	if (tokens[and]?.lower !== 'and') return false;
	const before = tokens[and - 1];
	if (before?.lower === ',' && isChildOf(tokens, and)) return true;
	const named = before?.capital || before?.lower === ')';
	if (!named) return false;
	for (let at = Math.max(0, and - 6); at < and; at++)
		if (view.slot('subject', at).some((hit) => hit.end === and && hit.end > at)) return false;
	return true;
}

/** Whether "born to" or "the son of" stands before a token: "born to Tom Reed, a clerk, and his wife Ann". */
function isChildOf(tokens: Match['view']['tokens'], to: number): boolean {
	for (let at = 1; at < to; at++) {
		const { lower = '' } = tokens[at] ?? {};
		if (lower === 'of' && KIN.has(tokens[at - 1]?.lower ?? '')) return true;
		if (lower === 'to' && tokens.slice(0, at).some((token) => token.lower === 'born')) return true;
	}
	return false;
}

/** "the son of X": X is what the inverse of the word says. */
function inverse(match: Match): readonly Draft[] {
	const names = match.slots.name ?? [];
	const kin = kinBefore(match, names[0]?.start ?? match.end);
	const word = match.view.tokens[kin]?.lower ?? '';
	// "the fifth of six children to Kenyan parents, Tom and Ann": what the children's word says, not the parents'.
	const relation = word === 'parents' ? 'child' : KIN.get(word);
	const last = names.at(-1);
	// "the brother of Ann's husband" is kin of kin.
	if (!relation || !last || match.view.tokens[last.end]?.kind === 'clitic' || saysOfAnother(match, kin)) return [];
	// "the Father of the White Revolution": a thing behind its article.
	const people = names.filter(
		(hit) =>
			match.view.tokens[hit.start - 1]?.lower !== 'the' || isGivenName(match.view.tokens[hit.start]?.lower ?? ''),
	);
	return drafts(match, relatedAs(match, INVERSE[relation], people));
}

/** An apposition far from the name it is about is the subject's where the clause is and the subject was just born. */
function looseInverse(match: Match): readonly Draft[] {
	const { view } = match;
	const before = view.tokens.slice(0, match.start);
	const born = before.some((token) => token.lower === 'born');
	const opens = match.start === 0 || (match.start === 1 && before[0]?.lower === 'the');
	return born || opens ? inverse(match) : [];
}

/** "Born in Tallow to Kenyan parents, Ann Lee began": whom the participle is about, not a parent. */
function opensMainClause(match: Match): boolean {
	const { view, slots } = match;
	const [only, ...more] = slots.name ?? [];
	const subject = slots.subject?.[0];
	if (!only || more.length > 0 || !subject || subject.end > subject.start) return false;
	const next = view.tokens[only.end];
	return (
		view.tokens[only.start - 1]?.lower === ',' && next?.kind !== undefined && next.lower !== ',' && next.lower !== '.'
	);
}

/** "born … to X and Y"; what is no name ("to Catholicism") is left. */
const parents = (match: Match): readonly Draft[] =>
	opensMainClause(match)
		? []
		: drafts(
				match,
				relatedAs(
					match,
					'parent',
					(match.slots.name ?? []).filter((hit) => {
						const name = hit.value as string;
						// "Born to Kenyan parents, Mara Quill grew up": the comma's other side is the subject.
						if (match.view.subject.aliases.has(name.toLowerCase())) return false;
						return name.includes(' ') || isGivenName(name.toLowerCase());
					}),
				),
			);

/** How texts name the subject's spouse, children, parents, brothers and sisters. Nothing is said of relatives without a name. */
export const RELATIVE_FRAMES: readonly Frame[] = [
	{
		name: 'relative/married',
		kind: 'relative',
		patterns: [
			`<subject> @marry (twice|thrice|three times|several times)? (:|,|-)? (first|firstly) ,? (to)? <name:relative>`,
			`<subject> @marry (<subject's>)? ${MODIFIER}? ((high school|college|childhood|school)? sweetheart|wife|husband|partner)? ,? <name:relative>`,
			`<subject> (@be)? (happily)? (married|wed|remarried) (to|with) (<subject's>)? ${MODIFIER}? (wife|husband)? ,? <name:relative>`,
			`<subject> @marry (a|an) … (named|called|by the name of) <name:relative>`,
			'(before|after) marrying <name:relative>',
			'^ (happily)? married to <name:relative> , <subject>',
			'<subject> and <name:relative> (@be)? married',
			`<subject's> ${MODIFIER}? (marriage|marriages|wedding) ,? to <name:relative+>`,
			'<subject> … … (first|second|third)? marriage to <name:relative>',
			'<name:person> @marry <subject>',
		],
		build: as('spouse'),
	},
	{
		name: 'relative/married-again',
		kind: 'relative',
		patterns: ['(then|later|second|secondly|again|third|thirdly|next|finally) ,? to <name:relative>'],
		build: (match) => (isMarriage(match) ? as('spouse')(match) : []),
	},
	{
		name: 'relative/possessive',
		kind: 'relative',
		patterns: [
			`<subject's> ${MODIFIER}? ${MODIFIER}? ${KINDRED} (of <duration>)? (was|is|were|are|being)? ,? <name:relative+>`,
			`<subject's> ${MODIFIER}? ${KINDRED} ,? (was|is|were|are)? (named|called) <name:relative+>`,
		],
		build: ofSubject,
	},
	{
		name: 'relative/has',
		kind: 'relative',
		patterns: [
			`<subject> (and <partner:person>)? (has|had|have|fathered|raised|adopted|welcomed) (a|an)? ${MODIFIER}? ${MODIFIER}? ${OFFSPRING} … (,|:|-|named|called)? <name:relative+>`,
			`(couple|they|pair|marriage|together) (has|had|have|produced|raised|adopted) (a|an)? ${MODIFIER}? (son|sons|daughter|daughters|child|children) … (,|:|-|named|called)? <name:relative+>`,
			`(to|of|from|with) (this|the|their|that) (union|marriage) … (born|came) ,? <name:relative+>`,
			`(to|of|from|with) (this|the|their|that) (union|marriage) @be born … ${OFFSPRING} ,? <name:relative+>`,
			`(with whom|by whom) (<subject>|they) (has|had) (a|an)? ${MODIFIER}? (son|sons|daughter|daughters|child|children) (,|:|-|named|called)? <name:relative+>`,
		],
		build: ofSubject,
	},
	{
		name: 'relative/their',
		kind: 'relative',
		patterns: [
			`their ${MODIFIER}? ${MODIFIER}? ${OFFSPRING} ,? <name:relative+>`,
			`we (have|had|raised|adopted) (a|an)? ${MODIFIER}? ${MODIFIER}? ${OFFSPRING} (,|:|-|named|called)? <name:relative+>`,
		],
		build: (match) => (isOfCouple(match) ? drafts(match, relatedAs(match, 'child', match.slots.name ?? [])) : []),
	},
	{
		name: 'relative/parent-of',
		kind: 'relative',
		patterns: [
			`<subject> @be (a|the)? ${MODIFIER}? (proud|devoted|single)? (mother|father|mom|mum|dad|parent) (of|to) ${COUNT} (children|sons|daughters|kids|boys|girls) (,|:|-) <name:relative+>`,
		],
		build: as('child'),
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
			`<subject> @be (the)? ${ONE_OF} <name:relative+>`,
			`<subject> , (the)? ${ONE_OF} <name:relative+>`,
			`<subject> ,? … , ${MODIFIER}? ${RELATED} of <name:relative+>`,
			`<subject> … as (the|a|an) ${MODIFIER}? ${MODIFIER}? (son|daughter|child) of <name:relative+>`,
			`^ (the|a)? ${MODIFIER}? ${MODIFIER}? ${RELATED} of <name:relative+> , <subject>`,
		],
		build: inverse,
	},
	{
		name: 'relative/of-as-well',
		kind: 'relative',
		patterns: [
			`and (the|a)? ${MODIFIER}? ${MODIFIER}? ${RELATED} (of|to) <name:relative+>`,
			`^ (the|a)? ${MODIFIER}? ${MODIFIER}? ${RELATED} (of|to) <name:relative+> $`,
		],
		build: (match) => (isOfSubjectToo(match) ? inverse(match) : []),
	},
	{
		name: 'relative/child-of',
		kind: 'relative',
		patterns: [
			`, (the|a)? ${MODIFIER}? ${MODIFIER}? (son|daughter|child) of <name:relative> , (a|an|the)? … , and (his|her) ${MODIFIER}? (wife|husband) ,? <name:relative>`,
			`, (the|a)? ${MODIFIER}? ${MODIFIER}? (son|daughter|child) of <name:relative+> and (his|her) ${MODIFIER}? (wife|husband) ,? <name:relative>`,
			`, (the|a)? ${MODIFIER}? ${MODIFIER}? (son|daughter|child) of <name:relative+>`,
			`^ (the|a)? ${MODIFIER}? ${MODIFIER}? (son|daughter|child) of <name:relative+>`,
			`, (the)? ${ONE_OF} <name:relative+> and (his|her) ${MODIFIER}? (wife|husband) ,? <name:relative>`,
			`, (the)? ${ONE_OF} <name:relative+>`,
			`, (the)? ${ONE_OF} … parents ,? <name:relative+>`,
			`^ (the)? ${ONE_OF} <name:relative+>`,
		],
		build: looseInverse,
	},
	{
		name: 'relative/born-to',
		kind: 'relative',
		patterns: [
			`<subject> (@be)? born … to <name:relative> ,? … ,? and <subject's> ${MODIFIER}? (wife|husband) ,? <name:relative>`,
			`<subject> (@be)? born … to <name:relative> ,? … ,? and (his|her) ${MODIFIER}? (wife|husband) ,? <name:relative>`,
			"<subject> (@be)? born ,? ((in|at|near) <place>)? ,? to (<subject's> (father|mother|parents))? ,? <name:relative+>",
			"<subject> (@be)? born … to (<subject's> (father|mother|parents))? ,? <name:relative+>",
			'<subject> (@be)? born … to … (parents|mother|father) (,|named)? <name:relative+>',
		],
		build: parents,
	},
	{
		name: 'relative/survived',
		kind: 'relative',
		patterns: [
			'(survived|mourned) by',
			'survivors (include|are|included|were)',
			'(preceded|predeceased) (in death)? by',
			`<subject> (leaves|left) (behind)? <subject's> … ${KINDRED}`,
			'left to (cherish|mourn|honor|honour|celebrate|remember)',
		],
		build: survivors,
	},
	{
		name: 'relative/survives',
		kind: 'relative',
		anyClause: true,
		patterns: ['(survives|survive) <subject> ,? (along with|together with|as do|as does)'],
		build: survivors,
	},
	{
		name: 'relative/lives-with',
		kind: 'relative',
		patterns: [`(lives|lived|resides) … with … (wife|husband|spouse) ,? <name:relative>`],
		build: ofSubject,
	},
];
