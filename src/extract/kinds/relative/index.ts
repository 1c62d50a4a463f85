import type { Frame, Match } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { KIN } from '../../lexicons/kin';
import { HOLDER } from '../../reference/clause-holder';
import { isMarriage, isOfCouple, isOfSubjectToo, opensBlock } from './relative-context';
import {
	as,
	drafts,
	inverse,
	looseInverse,
	married,
	namedBefore,
	ofSubject,
	parents,
	relatedAs,
	withFurther,
} from './relative-drafts';
import { followsSurvivors, survivors, survivorsBefore } from './survivors';

const KINDRED = `(${[...KIN.keys()].join('|')})`;
const OFFSPRING = '(son|sons|daughter|daughters|child|children|brother|sister|brothers|sisters|siblings|kids)';
const RELATED =
	'(son|daughter|child|father|mother|brother|sister|wife|husband|widow|widower|twin|sibling|half-brother|half-sister)';
const COUNT = '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|several|many|<number>)';
/** What else a husband or a wife is: "his wife and business partner, Ann". */
const FELLOW =
	'(longtime|long-time|lifelong|life-long|business|creative|writing|research|travelling|traveling|professional)? (partner|collaborator|companion|colleague|caregiver|carer|manager|muse|co-author|co-founder|co-owner|co-star|co-adventurer|best friend|soulmate|soul mate)';
/** "the eldest of seven children of": one of them. */
const ONE_OF = `(one|eldest|oldest|elder|older|youngest|younger|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|last|middle) of (the|their)? ${COUNT}? (children|sons|daughters|brothers|sisters|siblings|girls|boys) (of|born to|to)`;
const MODIFIER =
	'(late|devoted|cherished|adored|dearest|caring|proud|faithful|much-loved|wonderful|older|elder|eldest|younger|youngest|oldest|first|second|third|fourth|fifth|sixth|seventh|former|then|beloved|loving|dear|future|twin|one|two|three|four|five|six|own|adopted|only|estranged|new|middle|illegitimate|natural|other|surviving|infant|little|<number>|<country:demonym>)';

/** "She lives with her husband, Tom": of whom the pronoun is, where it is not the subject's. */
const isOfOther = ({ view, start }: Match): boolean => (view as InnerView).reference.holder[start] === HOLDER.other;

/** How texts name the subject's spouse, children, parents, brothers and sisters. Nothing is said of relatives without a name. */
export const RELATIVE_FRAMES: readonly Frame[] = [
	{
		name: 'relative/married',
		kind: 'relative',
		patterns: [
			`<subject> @marry (twice|thrice|three times|several times)? (:|,|-)? (first|firstly) ,? (to)? <name:relative>`,
			`<subject> @marry (<subject's>)? ${MODIFIER}? ((high school|college|childhood|school)? sweetheart|the love of (his|her|their|my) life|best friend|soulmate|soul mate|bride|boyfriend|girlfriend|fiancé|fiancée|wife|husband|partner)? ,? <name:relative>`,
			`<subject> (@be)? (happily)? (married|wed|remarried) (to|with) (<subject's>)? ${MODIFIER}? (wife|husband)? ,? <name:relative>`,
			`<subject> @marry (a|an) … (named|called|by the name of) <name:relative>`,
			'(before|after) marrying <name:relative>',
			'^ (happily)? married to <name:relative> , <subject>',
			'<subject> (and|&) <name:relative> (@be|got)? married',
			`<subject's> ${MODIFIER}? (marriage|marriages|wedding) ,? to <name:relative+>`,
			'<subject> … … (first|second|third)? (marriage|matrimony|wedlock) (to|with) <name:relative>',
			'<subject> @be (united|joined) in (holy)? (marriage|matrimony) (to|with) ((his|her|their) (high school|college|childhood|school)? sweetheart|the love of (his|her|their) life|(his|her|their) best friend) ,? <name:relative>',
			'<subject> (@be)? married (twice|thrice|three times|four times) ,? (:|-)? (first)? ,? to <name:relative+>',
			'<subject> (@be)? (twice|thrice|three times) married ,? (:|-)? (first|firstly)? ,? to <name:relative>',
			'<subject> (exchanged|exchange) (wedding|marriage)? vows with <name:relative>',
			'<subject> (divorced|divorces) <name:relative>',
			'<subject> met <name:relative> … and (they|the couple|the two|the pair) (were|got)? (soon|later|subsequently)? married',
			'(after|before|since|following) (divorcing|(his|her|their)? divorce from) <name:relative>',
			'<name:person> and <subject> (@be)? (married|wed)',
			'<name:person> @marry <subject>',
		],
		build: married,
	},
	{
		name: 'relative/married-again',
		kind: 'relative',
		patterns: [
			'(then|later|second|secondly|again|third|thirdly|next|finally) ,? to <name:relative>',
			'(and|,) (second|secondly|thirdly) ,? <name:relative>',
			'and to <name:relative>',
		],
		build: (match) => (isMarriage(match) ? as('spouse')(match) : []),
	},
	{
		name: 'relative/possessive',
		kind: 'relative',
		patterns: [
			`<subject's> (parents|father) (was|is|were|are) <name:relative> , … , and (his|her) ${MODIFIER}? wife ,? <name:relative>`,
			`<subject's> parents (was|is|were|are) <name:relative> (,)? and (his|her) ${MODIFIER}? wife ,? <name:relative>`,
			`<subject's> ${MODIFIER}? (wife|husband|spouse) and ${FELLOW} ,? <name:relative>`,
			`<subject's> ${MODIFIER}? ${MODIFIER}? ${KINDRED} (of <duration>)? (was|is|were|are|being)? ,? <name:relative+>`,
			`<subject's> ${MODIFIER}? ${KINDRED} ,? (was|is|were|are)? (named|called|née|nee|born) <name:relative+>`,
		],
		build: ofSubject,
	},
	{
		name: 'relative/has',
		kind: 'relative',
		patterns: [
			`<subject> (and <partner:person>)? (has|had|have|fathered|raised|adopted|welcomed|bore|delivered|gave birth to|gives birth to) (a|an|her|his|their)? ${MODIFIER}? ${MODIFIER}? ${OFFSPRING} … (,|:|-|named|called)? <name:relative+>`,
			`<subject> and <subject's> … (wife|husband|partner|spouse) (have|had|raised|adopted|welcomed) (a|an)? ${MODIFIER}? (son|sons|daughter|daughters|child|children) (,|:|-|named|called)? <name:relative+>`,
			`(couple|they|pair|marriage|together) (would have|(go|went) on to have|has|had|have|produced|raised|adopted|were blessed with|are blessed with) (a|an)? ${MODIFIER}? (son|sons|daughter|daughters|child|children) … ,? (:|-|named|called|including|among them)? <name:relative+>`,
			`(to|of|from|with) (this|the|their|that) (union|marriage) … (born|came) (,|:)? <name:relative+>`,
			`(to|of|from|with) (this|the|their|that) (union|marriage) @be born … ${OFFSPRING} (,|:|-|named|called)? <name:relative+>`,
			`(couple|they) @be (the)? (proud|loving|devoted)? parents (of|to) ${COUNT}? ${OFFSPRING} (,|:|-|named|called)? <name:relative+>`,
			`(with whom|by whom) (<subject>|they) (has|had) (a|an)? ${MODIFIER}? (son|sons|daughter|daughters|child|children) (,|:|-|named|called)? <name:relative+>`,
		],
		build: (match) => ofSubject(withFurther(match)),
	},
	{
		name: 'relative/issue',
		kind: 'relative',
		patterns: ['(with whom|by whom) (<subject>|they) (has|had) (issue)? (,|:)? <name:relative+>'],
		build: as('child'),
	},
	{
		name: 'relative/label',
		kind: 'relative',
		patterns: [
			'^ (spouse|wife|husband|children|sons|daughters|parents|father|mother|siblings|brothers|sisters) : <name:relative+> $',
		],
		build: (match) => (opensBlock(match.view) ? ofSubject(match) : []),
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
			`<subject> @be (a|the)? ${MODIFIER}? (proud|devoted|single)? (mother|father|mom|mum|dad|parent) (of|to) ${COUNT} (,|:|-) <name:relative+>`,
			`and (a|the)? (mother|father|mom|mum|dad|parent) (of|to) ${COUNT} (children|sons|daughters|kids|boys|girls)? (,|:|-) <name:relative+>`,
			`<subject> @be (a|the)? ${MODIFIER}? ${MODIFIER}? (mother|father|mom|mum|dad|parent) to <name:relative+>`,
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
			`<subject> @be (the|a|an)? ${MODIFIER}? ${MODIFIER}? (husband|wife|father|mother|dad|mom|brother|sister) to <name:relative+>`,
			`<subject> @be (the|a)? ${MODIFIER}? ${MODIFIER}? (husband|wife) (for|of) <duration> (of|to) <name:relative>`,
			`<subject> , (the|a|an)? ${MODIFIER}? ${MODIFIER}? ${RELATED} of <name:relative+>`,
			`<subject> @be (a|an|the)? … ,? (and)? (the|a)? ${MODIFIER}? ${MODIFIER}? ${RELATED} of <name:relative+>`,
			`<subject> @be (the)? ${ONE_OF} <name:relative+>`,
			`<subject> , (the)? ${ONE_OF} <name:relative+>`,
			`<subject> @be (the)? ${MODIFIER}? (son|daughter|child) of (the|their)? ${COUNT} (children|sons|daughters) (of|born to) <name:relative+>`,
			`<subject> ,? … , ${MODIFIER}? ${RELATED} of <name:relative+>`,
			`<subject> (@be)? born … … as (the|a|an) ${MODIFIER}? ${MODIFIER}? (son|daughter|child) of <name:relative+>`,
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
			`(;|,) ${MODIFIER}? ${MODIFIER}? (wife|husband|mother|father|brother|sister|son|daughter) (of|to) <name:relative+>`,
			`^ (the|a)? ${MODIFIER}? ${MODIFIER}? ${RELATED} (of|to) <name:relative+> $`,
			`^ (the|a)? ${MODIFIER}? ${MODIFIER}? (husband|wife) (for|of) <duration> (of|to) <name:relative> $`,
			`^ ${MODIFIER} ${MODIFIER}? ${RELATED} (of|to) <name:relative+> (,|;|and)`,
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
			`^ (the)? ${ONE_OF} … parents ,? <name:relative+>`,
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
			'<subject> (@be)? born (in|at|near)? <place> ,? on <date> ,? to <name:relative+>',
			"<subject> (@be)? born … to (<subject's> (father|mother|parents))? ,? <name:relative+>",
			'<subject> (@be)? born … to … (parents|mother|father) (,|named)? <name:relative+>',
		],
		build: parents,
	},
	{
		name: 'relative/survived',
		kind: 'relative',
		// "She will be missed by her husband Tom."
		allow: ['future'],
		patterns: [
			'(survived|mourned|missed|remembered|cherished) by',
			'survivors (include|are|included|were)',
			'^ survivors :',
			'^ (surviving|also surviving|left behind) (are|is|include|includes)',
			`<subject> (leaves|left) (behind)? (a|an|one|two|three|four|five|six|seven|eight) … ${KINDRED}`,
			'(preceded|predeceased) (in death)? by',
			`<subject> (leaves|left) (behind)? <subject's> … ${KINDRED}`,
			'(left|leaves|leaving) (behind)? to (cherish|mourn|honor|honour|celebrate|remember)',
		],
		build: survivors,
	},
	{
		name: 'relative/survived-too',
		kind: 'relative',
		// "Survived by two children. Son, Tom (Ann), of Upton and daughter Joan."
		patterns: ['^ (son|sons|daughter|daughters|brother|brothers|sister|sisters|wife|husband|parents|children) (,|:)'],
		build: (match) => (followsSurvivors(match.view as InnerView) ? survivors(match) : []),
	},
	{
		name: 'relative/survives',
		kind: 'relative',
		anyClause: true,
		patterns: ['(survives|survive) <subject> ,? (along with|together with|as do|as does)'],
		build: survivors,
	},
	{
		name: 'relative/outlived-by',
		kind: 'relative',
		anyClause: true,
		patterns: ['(survive|survives|survived) <subject>'],
		build: survivorsBefore,
	},
	{
		name: 'relative/beside',
		kind: 'relative',
		patterns: [
			`, <subject's> ${MODIFIER}? ${MODIFIER}? (husband|wife|son|daughter|father|mother|brother|sister) (of <duration>)? ,`,
			', whom <subject> (had|has)? (later|first)? @marry',
			", who (would|was to)? (later|soon|eventually|subsequently)? (become|became) <subject's> (first|second|third|future)? (wife|husband)",
		],
		build: namedBefore,
	},
	{
		name: 'relative/lives-with',
		kind: 'relative',
		patterns: [`(lives|lived|resides) … with … (wife|husband|spouse) ,? <name:relative>`],
		build: (match) => (isOfOther(match) ? [] : ofSubject(match)),
	},
];
