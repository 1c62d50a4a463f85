import type { ClaimFact } from '../../../model';
import { spanOf } from '../../claims/drafts';
import type { Draft, Match, SlotHit, View } from '../../frames/frame';
import { readLists } from '../../frames/slot-lists';
import type { InnerView } from '../../frames/view';
import { minorIn } from '../../guards/minor';
import { isGivenName } from '../../lexicons/given-names';
import { KIN, NOT_KIN, ONE_OF_KIN, type Relation } from '../../lexicons/kin';
import { saysOfAnother } from './kin-of-another';
import { SHARED, sharedSurname } from './shared-surname';
import { amongSurvivors, withoutSpouse } from './survivors';

/** Who someone is whose relative the subject is: "the son of X" makes X a parent. */
const INVERSE: Readonly<Record<Relation, Relation>> = {
	spouse: 'spouse',
	child: 'parent',
	parent: 'child',
	sibling: 'sibling',
};

const OWNERS = new Set('his her their my'.split(' '));
/** "Claude of Tallow, Duke of Upton": the second is no one else. */
const TITLE_ONLY =
	/^(?:Emir|Oba|Obi|Nawab|Maharaja|Raja|Nizam|Sheikh|President|Mayor|Governor|Chief|Head|Duke|Duchess|Earl|Count|Countess|Marquess|Marquis|Marchioness|Viscount|Viscountess|Baron|Baroness|Lord|Lady|King|Queen|Prince|Princess|Emperor|Empress|Bishop|Archbishop|Laird|Master|Elector|Landgrave|Margrave|Sultan) of\b/;

interface Related {
	readonly hit: SlotHit;
	readonly relation: Relation;
}

export function drafts(match: Match, related: readonly Related[]): readonly Draft[] {
	return related.map(({ hit, relation }, index) => {
		const next = related[index + 1]?.hit;
		const full = sharedSurname(match.view, hit, next, relation);
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
				name: full ?? withoutSpouse(hit.value as string, relation),
				...(minor !== undefined && { minor }),
			} as ClaimFact,
			spans: [
				spanOf(
					match.view,
					Math.min(match.start, hit.start),
					Math.max(
						hit.start < match.start ? match.end : 0,
						(full === undefined ? undefined : next?.end) ?? hit.valueEnd ?? hit.end,
					),
				),
			],
			...(full !== undefined && { derivation: SHARED }),
		};
	});
}

/**
 * The names of a list with what each is to the subject: "her husband Tom, daughters Ann and Joan, and her mother Ruth".
 * The list ends where others than the nearest begin, and titles behind a name are nobody.
 */
export function relatedAs(
	match: Match,
	relation: Relation,
	names: readonly SlotHit[],
	changes = false,
): readonly Related[] {
	const { tokens } = match.view;
	const found: Related[] = [];
	let now = relation;
	let from = names[0]?.start ?? match.end;
	let kin = singleKin(match, kinBefore(match, from));
	for (const hit of names) {
		const between = tokens.slice(from, hit.start).map((token) => token.lower);
		if (between.some((word) => NOT_KIN.has(word))) break;
		const word = between.findLast((one) => KIN.has(one));
		// "her sons Tom and wife Ann, and Abel": kin of kin.
		const inLaw = found.length > 0 && (now === 'child' || now === 'sibling') && KIN.get(word ?? '') === 'spouse';
		if (inLaw && !between.some((one) => OWNERS.has(one))) break;
		// "her parents were Abel Quill, a miller, and his wife Ruth"
		const couple = now === 'parent' && KIN.get(word ?? '') === 'spouse';
		if (couple && changes && names.length !== 2) break;
		if (word !== undefined && changes && !couple) now = KIN.get(word) ?? now;
		if (word === undefined && between.some((one) => OWNERS.has(one))) break;
		// "her daughter, Ann Roe, Upton": behind the one name stands something else.
		if (word === undefined && changes && found.length > 0 && ONE_OF_KIN.has(kin)) break;
		kin = word ?? kin;
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

export const as =
	(relation: Relation): ((match: Match) => readonly Draft[]) =>
	(match) => {
		const names = match.slots.name ?? [];
		// "married Ann Bell's mother": whose she is.
		const isOwner = match.view.tokens[names.at(-1)?.end ?? 0]?.kind === 'clitic';
		return isOwner ? [] : drafts(match, relatedAs(match, relation, names));
	};

/** Whom the subject married; of a couple whom they married to each other ("Quill married Tom and Ann Reed") none. */
export const married = (match: Match): readonly Draft[] =>
	joinsCouple(match) || followsVerb(match) || isUrged(match) ? [] : as('spouse')(match);

/** "Ann urges him to marry Tom Reed": nobody says that it came to that. */
const isUrged = ({ view: { tokens }, classes: [verb] }: Match): boolean =>
	tokens[verb?.start ?? 0]?.lower === 'to' &&
	/^(?:urg|ask|tell|told|want|beg|press|advis|forbid|forbad|encourag)/.test(
		tokens[(verb?.start ?? 0) - 2]?.lower ?? '',
	);

/** "was born at Tallow and married Ann Bell": before a verb whose subject is left out stands no husband or wife. */
function followsVerb({ slots }: Match): boolean {
	const [subject, name] = [slots.subject?.[0], slots.name?.[0]];
	return subject !== undefined && name !== undefined && subject.end === subject.start && name.start < subject.start;
}

/** Whether the only name behind the verb goes on with a second, of whom nothing more is told. */
function joinsCouple({ view, classes, slots }: Match): boolean {
	const [only, ...more] = slots.name ?? [];
	if (!only || more.length > 0 || classes[0]?.name !== 'marry' || view.tokens[only.end]?.lower !== 'and') return false;
	const [second] = view.slot('relative', only.end + 1);
	const next = view.tokens[second?.end ?? 0];
	return second !== undefined && next?.kind !== 'clitic' && !(view as InnerView).isVerb(next);
}

/** Index of the last kinship word before the names; -1 where none stands there. */
function kinBefore(match: Match, from: number): number {
	for (let at = from - 1; at >= match.start; at--) if (KIN.has(match.view.tokens[at]?.lower ?? '')) return at;
	return -1;
}

/** The kinship word at a token, where it stands alone: behind "a son and a daughter" come several names. */
function singleKin({ view: { tokens } }: Match, at: number): string {
	const before = tokens.slice(Math.max(0, at - MOST_BETWEEN), Math.max(0, at));
	return before.some(({ lower }) => KIN.has(lower)) ? '' : (tokens[at]?.lower ?? '');
}
/** Words between two kinship words that go together: "a son and one adopted daughter". */
const MOST_BETWEEN = 4;

/** What the last kinship word before the names makes of them. */
const relationBefore = (match: Match, from: number): Relation | undefined =>
	KIN.get(match.view.tokens[kinBefore(match, from)]?.lower ?? '');

/** The relatives that a match names; nobody where the words speak of kin of kin ("his wife's father", "X and his wife"). */
export function ofSubject(match: Match): readonly Draft[] {
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
const LIVES = /^(?:lives?|lived|living|resides?|resided|makes?|made|enjoys?|loves?)$/;
const LENGTH_OF_TIME = new Set('years year decades months'.split(' '));

/** "two sons with Ann Bell", "a friend of Ann Bell": between the kinship word and the name stands how somebody else comes in. */
function saysMore(match: Match, kin: number, name: number): boolean {
	const { tokens } = match.view;
	// "two children in the Tallow Public Schools": where they are.
	const before = tokens[name - 1]?.lower === 'the' ? name - 2 : name - 1;
	if (/^(?:in|at|on)$/.test(tokens[before]?.lower ?? '')) return true;
	for (let at = kin + 1; at < name; at++) {
		const { lower = '' } = tokens[at] ?? {};
		if (lower === '(') return false;
		// "two sons and live in Los Angeles": another thing is told.
		if (LIVES.test(lower)) return true;
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
		if (lower === 'parents' && /^(?:was|were|are|,)$/.test(tokens[at + 1]?.lower ?? '')) return true;
	}
	return false;
}

/** "had a daughter, Ann, and a son, Joe": the list goes on behind the next word for a child. */
export function withFurther(match: Match): Match {
	const { view, slots } = match;
	const names = [...(slots.name ?? [])];
	for (let round = 0; round < MOST_GROUPS; round++) {
		let at = names.at(-1)?.end ?? view.tokens.length;
		const from = at;
		while (
			at < from + 6 &&
			/^(?:,|;|and|an?|one|two|three|four|another|younger|elder|older|second|adopted)$/.test(
				view.tokens[at]?.lower ?? '',
			)
		)
			at++;
		if (at === from || !/^(?:sons?|daughters?)$/.test(view.tokens[at]?.lower ?? '')) break;
		at++;
		while (/^(?:,|:|named|called)$/.test(view.tokens[at]?.lower ?? '')) at++;
		const [list] = readLists(view, 'relative', at);
		if (!list) break;
		names.push(...list);
	}
	return { ...match, slots: { ...slots, name: [...names, ...behindSemicolons(view, names)] } };
}

/** "three children: Ann, a nurse in Tallow; Joe, a clerk; and Cy": the names behind the semicolons of such a list. */
function behindSemicolons(view: View, names: readonly SlotHit[]): readonly SlotHit[] {
	const { tokens } = view;
	if (tokens[(names[0]?.start ?? 0) - 1]?.lower !== ':') return [];
	const found: SlotHit[] = [];
	for (let at = names.at(-1)?.end ?? tokens.length; found.length < MOST_CHILDREN; ) {
		while (tokens[at] && !/^[;.]$/.test(tokens[at]?.lower ?? '')) at++;
		if (tokens[at]?.lower !== ';') break;
		const [list] = readLists(view, 'relative', tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1);
		if (!list) break;
		found.push(...list);
		at = list.at(-1)?.end ?? tokens.length;
	}
	return found;
}
/** More than a family has; bounds the work on hostile text. */
const MOST_CHILDREN = 20;

/** Sons, daughters, and once more. */
const MOST_GROUPS = 3;

/** "the son of X": X is what the inverse of the word says. */
export function inverse(match: Match): readonly Draft[] {
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
export function looseInverse(match: Match): readonly Draft[] {
	const { view } = match;
	const before = view.tokens.slice(0, match.start);
	const born = before.some(({ lower }, at) => lower === 'born' || (lower === 'grew' && before[at + 1]?.lower === 'up'));
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
export const parents = (match: Match): readonly Draft[] =>
	opensMainClause(match)
		? []
		: drafts(
				match,
				relatedAs(
					match,
					'parent',
					(match.slots.name ?? []).filter((hit, index, list) => {
						const name = hit.value as string;
						// "Abel was born to Abel and Ruth Quill": a father of the same name.
						if (sharedSurname(match.view, hit, list[index + 1], 'parent')) return true;
						// "Born to Kenyan parents, Mara Quill grew up": the comma's other side is the subject.
						if (match.view.subject.aliases.has(name.toLowerCase())) return false;
						return name.includes(' ') || isGivenName(name.toLowerCase());
					}),
				),
			);

/** "Tom Reed, her husband of 50 years,", "Ann Bell, whom he married": the only other person whom the sentence has named so far. */
export function namedBefore(match: Match): readonly Draft[] {
	const { view, start } = match;
	const { tokens } = view;
	const owner = tokens[match.slots.possessor?.[0]?.start ?? start]?.lower ?? '';
	// "Abel and Ruth Bell, his wife": he may be Abel.
	for (let at = 0; at < start; at++) {
		const name = view.slot('relative', at).find((hit) => hit.end === start && hit.start === at);
		if (!name) continue;
		const holdsSubject = tokens
			.slice(at, start)
			.some((_, index) => view.slot('subject', at + index).some((hit) => hit.end > at + index));
		if (holdsSubject) return [];
		const before = tokens.slice(0, at);
		const others = before.some(
			(token, index) =>
				token.kind === 'word' &&
				token.capital &&
				isGivenName(token.lower) &&
				!view.slot('subject', index).some((hit) => hit.end > index),
		);
		if (others || (before.at(-1)?.lower === 'and' && owner !== '')) return [];
		const kin = tokens.slice(start, match.end).findLast((token) => KIN.has(token.lower))?.lower ?? 'spouse';
		return drafts(match, [{ hit: { ...name, type: 'relative' }, relation: KIN.get(kin) ?? 'spouse' }]);
	}
	return [];
}
