import type { ClaimFact } from '../../model';
import { spanOf } from '../drafts';
import type { Draft, Frame, Match } from '../frame';

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

const KINDRED =
	'(wife|husband|spouse|widow|widower|ex-wife|ex-husband|son|sons|daughter|daughters|child|children|kids|father|mother|parents|brother|brothers|sister|sisters|sibling|siblings|twin|half-brother|half-sister)';
const MODIFIER =
	'(late|older|elder|eldest|younger|youngest|oldest|first|second|third|fourth|former|then|beloved|loving|dear|future|twin|two|three|four|five|six|own|adopted|only|estranged|new|middle)';

/** Who a match's kinship word makes of its names. */
function relatives(inverse: boolean, surname = false): (match: Match) => readonly Draft[] {
	return (match) => {
		const { view, slots } = match;
		const names = slots.name ?? [];
		let relation: Relation | undefined;
		const first = names[0]?.start ?? match.end;
		for (let at = first - 1; at >= match.start && relation === undefined; at--)
			relation = KIN.get(view.tokens[at]?.lower ?? '');
		if (!relation) return [];
		const kin = inverse ? INVERSE[relation] : relation;
		return names.flatMap((hit): Draft[] => {
			const name = hit.value as string;
			// "his wife's father" and "the brother of Ann Lee's husband" are kin of kin.
			if (view.tokens[hit.end]?.kind === 'clitic' && inverse) return [];
			if (surname && !name.includes(' ')) return [];
			return [
				{ fact: { kind: 'relative', relation: kin, name } as ClaimFact, spans: [spanOf(view, match.start, hit.end)] },
			];
		});
	};
}

const as =
	(relation: Relation): ((match: Match) => readonly Draft[]) =>
	(match) =>
		(match.slots.name ?? []).map((hit) => ({
			fact: { kind: 'relative', relation, name: hit.value as string } as ClaimFact,
			spans: [spanOf(match.view, match.start, hit.end)],
		}));

/** How texts name the subject's spouse, children, parents, brothers and sisters. Nothing is said of relatives without a name. */
export const RELATIVE_FRAMES: readonly Frame[] = [
	{
		name: 'relative/married',
		kind: 'relative',
		patterns: [
			`<subject> @marry (<subject's>)? ${MODIFIER}? ((fellow|actress|actor|singer|writer|artist|teacher|journalist|model|wife|husband|politician))? ,? <name:person>`,
			`<subject> (@be)? (happily)? (married|wed|engaged) (to|with) (the|a|an|fellow)? (<subject's>)? ${MODIFIER}? ((actress|actor|singer|writer|artist|journalist|model|politician|wife|husband))? ,? <name:person>`,
			'<subject> and <name:person> (were|are|got) married',
			"<subject's> marriage to <name:person>",
			'<name:person> @marry <subject>',
		],
		build: as('spouse'),
	},
	{
		name: 'relative/possessive',
		kind: 'relative',
		patterns: [
			`<subject's> ${MODIFIER}? ${MODIFIER}? ${KINDRED} (of <duration>)? (was|is|were|are|being)? ,? (the (actor|actress|writer|artist|politician|painter|poet|singer|composer))? <name:person+>`,
			`<subject's> ${MODIFIER}? ${KINDRED} ,? (was|is|were|are)? (named|called) <name:person+>`,
		],
		build: relatives(false),
	},
	{
		name: 'relative/has',
		kind: 'relative',
		patterns: [
			`<subject> (and <name:string>)? (has|had|have|fathered|raised|adopted|welcomed) (a|an|one|two|three|four|five|six|seven|eight)? ${MODIFIER}? (son|sons|daughter|daughters|child|children|brother|sister|brothers|sisters|siblings|kids) … (,|:|-|named|called)? <name:person+>`,
			'(couple|they|pair|marriage|together) (has|had|have|produced|raised|adopted) (a|an|one|two|three|four|five|six|seven|eight)? (son|sons|daughter|daughters|child|children) … (,|:|-|named|called)? <name:person+>',
		],
		build: relatives(false),
	},
	{
		name: 'relative/of',
		kind: 'relative',
		patterns: [
			`<subject> @be (the|a|an)? ${MODIFIER}? ${MODIFIER}? (son|daughter|child|father|mother|brother|sister|wife|husband|widow|twin|sibling) of (the)? (late)? <name:person+>`,
			`<subject> , (the|a|an)? ${MODIFIER}? ${MODIFIER}? (son|daughter|child|father|mother|brother|sister|wife|husband|widow|twin|sibling) of (the)? (late)? <name:person+>`,
			`^ (the|a|an)? ${MODIFIER}? (son|daughter) of <name:person+>`,
			`<subject> @be (a|an|the)? … , (and)? (the)? ${MODIFIER}? ${MODIFIER}? (son|daughter|brother|sister|wife|husband|father|mother|widow) of (the)? (late)? <name:person+>`,
		],
		build: relatives(true),
	},
	{
		name: 'relative/born-to',
		kind: 'relative',
		patterns: ["<subject> (@be)? born … to (<subject's> (father|mother|parents))? ,? <name:person+>"],
		build: as('parent'),
	},
	{
		name: 'relative/survived',
		kind: 'relative',
		patterns: [
			`survived by … ${KINDRED} (of <duration>)? ,? <name:person+>`,
			`survivors include … ${KINDRED} ,? <name:person+>`,
			`(preceded|predeceased) (in death)? by … ${KINDRED} ,? <name:person+>`,
			`(lives|lived|resides) … with … (wife|husband|spouse) ,? <name:person>`,
		],
		build: relatives(false),
	},
];
