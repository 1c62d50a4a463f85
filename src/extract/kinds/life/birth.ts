import type { PlaceMention } from '../../../model';
import type { Frame, Match, View } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { COUNTRY_NAMES, DEMONYMS } from '../../lexicons/countries';
import { isKin, isRelative } from '../../lexicons/kin';
import { REGIONS } from '../../lexicons/regions';
import { wordBeforePhrase } from '../before-phrase';
import { isFragment } from '../under-name';
import { isBareBirthplace } from './bare-birthplace';
import { lifeDraft, placeBefore } from './life-drafts';

const CLAUSE = /^(?:day|night|week|that|when|while|where|who|after|before|because)$/;
const RAISED = /^(?:raised|bred|educated|brought|grew|up|and)$/;

const isOfFamily = (word: string): boolean => isKin(word) || /^(?:boy|girl|baby|couple|twins)$/.test(word);

/** "raised by her grandmother, born in 1921", "has two children, born in 2001 and 2004": a relative's birth; "was the son of a smith, born in 1921" is not. */
const isRelatives = (view: View, born: number): boolean =>
	view.tokens[born - 1]?.lower === ',' &&
	isOfFamily(view.tokens[born - 2]?.lower ?? '') &&
	/^(?:by|with|from|has|have|had|and|raised|adopted|lost)$/.test(wordBeforePhrase(view, born - 2));

/** "was the son of Tom Roe, a soldier, born in Cork": the parent's birth as like as not; "of Tom and Ann Roe, born in Cork" is the child's. */
function isOfNamedParent({ tokens }: View, born: number): boolean {
	if (tokens[born - 1]?.lower !== ',') return false;
	const child = tokens.findLastIndex(
		({ lower }, at) => at < born && CHILD.test(lower) && tokens[at + 1]?.lower === 'of',
	);
	if (child < 0 || !tokens.slice(0, child).some(({ lower }) => /^(?:was|is)$/.test(lower))) return false;
	const parents = tokens.slice(child + 2, born - 1);
	const apart = parents.some(({ lower }) => lower === ',');
	return parents.some(({ capital }) => capital) && (apart || !parents.some(({ lower }) => lower === 'and'));
}
const CHILD = /^(?:son|daughter|child)$/;

const UNSURE =
	/^(?:either|probably|possibly|perhaps|likely|presumably|supposedly|allegedly|reportedly|maybe|apparently)$/;

/** "born on the day her father fell in Upton", "a niece of Tom Reed born in Upton": the place or the birth is not the subject's. */
function notTheirs({ view, start, end, slots }: Match): 'birth' | 'place' | undefined {
	const { tokens } = view;
	// "Ann Lee (born 1958) was born in Upton"
	const born = tokens.findLastIndex(
		({ depth, lower }, at) => at >= start && at < end && lower === 'born' && depth === tokens[start]?.depth,
	);
	if (born < 0) return undefined;
	if (tokens[born + 1]?.lower === 'again') return 'birth';
	const subject = slots.subject?.[0];
	const before = tokens[born - 1];
	if (isRelatives(view, born) || isOfNamedParent(view, born)) return 'birth';
	if (before?.capital && subject && subject.end < born && !DEMONYMS.has(before.text)) return 'birth';
	const place = slots.place?.[0]?.start ?? 0;
	// "born either in Upton or in Leeds", "born in 1950, probably in Upton"
	if (tokens.slice(born + 1, place).some(({ lower }) => UNSURE.test(lower))) return 'place';
	// "born Maria Bell on 3 May": who, and not where.
	if (place === born + 1 && slots.place?.[0] && !isBareBirthplace(view, slots.place[0])) return 'place';
	// "born in a Russian Orthodox family"
	if (
		/^(?:family|families|household|clan|community|home|parents)$/.test(tokens[slots.place?.[0]?.end ?? 0]?.lower ?? '')
	)
		return 'place';
	for (let at = born + 1; at < place; at++) {
		const token = tokens[at];
		// "born in 1950 and raised in Upton"; "born to Abel and Ruth Roe in Upton" names two people.
		if (token?.lower === 'and' && at > born + 1 && !tokens[at + 1]?.capital) return 'place';
		if (CLAUSE.test(token?.lower ?? '')) return 'place';
		if ((view as InnerView).isVerb(token) && !token?.capital && !RAISED.test(token?.lower ?? '')) return 'place';
	}
	return undefined;
}

/** "Ann Lee (died 1999) was a poet born in Upton": the date before the verb is another's. */
function withOwnDate(match: Match): Match {
	const { view, when, start, end, slots } = match;
	const born = view.tokens.findIndex((token, at) => at >= start && at < end && token.lower === 'born');
	const subject = slots.subject?.[0];
	const aside = when && subject && when.from >= subject.start && when.from < born - 2 && when.from > start;
	if (!aside) return match;
	const { when: _, ...rest } = match;
	return rest;
}

/** "a native of Ohio", "of the Upper Weir": where somebody is from at large; of a town a native was born there. */
function isTown({ view, slots }: Match): boolean {
	const place = slots.place?.[0];
	const { name } = (place?.value ?? { name: '' }) as PlaceMention;
	const article = view.tokens[(place?.start ?? 0) - 1]?.lower === 'the';
	return !article && !/^the /i.test(name) && !REGIONS.has(name) && !COUNTRY_NAMES.has(name);
}

/** "the London-born wife of Ann Lee", "the London-born Tom Reed and Ann Lee": what stands between is no description of the subject. */
function isOfAnother({ view, slots }: Match): boolean {
	const place = slots.place?.[0]?.end ?? 0;
	const subject = slots.subject?.[0]?.start ?? 0;
	return view.tokens
		.slice(place, subject)
		.some(
			({ capital, kind, lower, text }) =>
				(capital && !DEMONYMS.has(text) && !/-(?:based|trained|educated|raised|bred)$/.test(lower)) ||
				isRelative(lower) ||
				(kind === 'punctuation' && lower !== ',') ||
				/^(?:of|to|with|by|for|from|at|in|on|who|that|which|is|was|are|were|'s)$/.test(lower),
		);
}

/** How texts state birth. Several frames may state it of one person; the first value of each is kept by reconciling. */
export const BIRTH_FRAMES: readonly Frame[] = [
	{
		name: 'birth/born',
		kind: 'birth',
		date: 'date',
		patterns: [
			'<subject> (@be)? born (in|at|near) <place> ,? <date>',
			'<subject> (@be)? born <place> ,? on <date>',
			'<subject> (@be)? born ,? (and (raised|brought up|bred|educated|grew up))? (in|at|near|outside) <place>',
			'<subject> (@be)? born (as)? <name>? ,? (in|at|near) <place>',
			'<subject> (@be)? born … ,? (in|at) <place> , (near|outside) <near:place> ,? on <date>',
			'<subject> (@be)? born … ,? (in|at|near) <place>',
			'<subject> (@be)? born to … (in|at) <place>',
			'<subject> (@be)? born to … <parents:relative+> ,? (in|at|near) <place>',
			'<subject> (@be)? born … to … <parents:relative+> ,? (in|at|near) <place>',
			'<subject> (@be)? born … to … <parents:relative+> (of|from) <home:place>',
			'<subject> (@be)? born … to … <parents:relative+>',
			'^ … (citizen|national) , born … (in|at) <place>',
			'^ … (citizen|national) , born',
			'^ (<occupations>|<country:demonym>) ,? born … (in|at|near) <place>',
			'^ (<occupations>|<country:demonym>) ,? born',
			'^ (although|though) born (in|at|near) <place> , <subject>',
			'<subject> @be (a|an|the) … born (in|at|near) <place>',
			'^ … but born (in|at|near) <place> , <subject>',
			'<subject> , (though|although|while) born (in|at|near) <place>',
			'<subject> (came into|entered|was welcomed into|was brought into) (the|this) world … ,? (in|at|near) <place>',
			'<subject> (came into|entered|was welcomed into|was brought into) (the|this) world',
			'<subject> (@be)? born , (a|an|the) … , (in|at|near) <place>',
			'<subject> (@be)? born <date> ,? <place> (.|,|;|and)',
			'<subject> (@be)? born <date> ,? <place> $',
			'<subject> (@be)? born',
		],
		build: (match) => {
			const lacks = notTheirs(match);
			const opensLine = match.slots.occupations ?? match.slots.country;
			if (lacks === 'birth' || (opensLine && !isFragment(match.view))) return [];
			const own = withOwnDate(match);
			return lifeDraft(lacks === 'place' ? { ...own, slots: { ...own.slots, place: undefined } } : own);
		},
	},
	{
		name: 'birth/native',
		kind: 'birth',
		patterns: [
			'<subject> @be (a)? native of <place>',
			'^ (a|as a)? native of <place> , <subject>',
			'<subject> , (a)? native of <place> ,',
			'<subject> @be (a|an|the)? (proud|lifelong)? <place> native',
			'^ (a|an)? (proud|lifelong)? <place> native (and|,)',
			'<subject> , (a|an)? (proud|lifelong)? <place> native',
		],
		build: (match) =>
			isTown(match) && (match.start > 0 || match.slots.subject || isFragment(match.view)) ? lifeDraft(match) : [],
	},
	{
		name: 'birth/town-born',
		kind: 'birth',
		patterns: [
			'<subject> @be (a|an|the) <adjectives>? <place:town-born>',
			'<subject> , (a|an|the) <adjectives>? <place:town-born>',
			'(the|a)? <place:town-born> … <subject>',
			'(the|a)? <place:town-born> , … <subject>',
			'^ <place:town-born> and (raised|bred|based|educated) , <subject>',
			'^ <place:town-born> , <subject>',
		],
		build: (match) => (isOfAnother(match) ? [] : lifeDraft(match)),
	},
	{
		name: 'birth/where',
		kind: 'birth',
		date: 'date',
		patterns: [', where <subject> (@be)? born'],
		build: (match) => {
			const place = placeBefore(match);
			return place ? lifeDraft({ ...match, slots: { ...match.slots, place: [place] } }) : [];
		},
	},
	{
		name: 'birth/birthplace',
		kind: 'birth',
		patterns: [
			"<subject's> (birthplace|place of birth) (of|is|was|,|:)? <place>",
			"<subject's> birth (in|at) <place>",
			'^ (born|birthplace|place of birth) : <place>',
			'(birthplace|home town|hometown) of <place>',
		],
		build: (match) =>
			match.slots.possessor || match.view.block.kind === 'table-row' || isLabelled(match) ? lifeDraft(match) : [],
	},
	{
		name: 'birth/label',
		kind: 'birth',
		patterns: [
			'^ (date of birth|birth date|birthdate|dob|born) : <date>',
			"<subject's> (date of birth|birth date|birthday|birthdate) (is|was) <date>",
			"(after|before|since|of|at) <subject's> birth (on|in) <date>",
		],
		build: (match) => (match.slots.possessor || isLabelled(match) ? lifeDraft(match) : []),
	},
];

/** No line of personal data is longer. */
const LONGEST_LABEL_LINE = 80;

/** A short line that begins with its label, as the personal data of a CV: "Place of birth: Upton". */
const isLabelled = ({ start, view: { block } }: Match): boolean =>
	start === 0 && block.kind !== 'heading' && block.end - block.start <= LONGEST_LABEL_LINE;
