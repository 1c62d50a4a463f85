import type { Match, View } from '../../frames/frame';
import type { InnerView } from '../../frames/view';
import { KIN } from '../../lexicons/kin';
import { HOLDER } from '../../reference/clause-holder';

const MARRIES = /^(?:married|marries|wed|marriage|marriages)$/;
const SPOUSE = /^(?:wife|husband|spouse)$/;
const ROLE =
	/^(?:wife|husband|widow|widower|mother|father|brother|sister|son|daughter|twin|child|half-brother|half-sister)$/;

const before = ({ view, start }: Match): readonly string[] => view.tokens.slice(0, start).map(({ lower }) => lower);

const holds = ({ view, start }: Match): number => (view as InnerView).reference.holder[start] ?? HOLDER.none;

/** "She married twice, first to Tom Reed and then to Abel Roe": the second is told by the first one's verb. */
export function isMarriage(match: Match): boolean {
	const words = before(match);
	const verb = words.findLastIndex((word) => MARRIES.test(word));
	if (verb < 0 || (match.view as InnerView).reference.holder[verb] !== HOLDER.subject) return false;
	const counted = words.some((word, at) => /^(?:first|firstly|twice|thrice|times)$/.test(word) && at >= verb - 2);
	// "married to Ruth Bell and then to Ann Roe"
	const [first, second] = match.view.tokens.slice(match.start);
	return counted || (words[verb + 1] === 'to' && !(first?.lower === 'and' && second?.lower === 'to'));
}

/** Whether a sentence opens its block: a line with a label does. */
export const opensBlock = ({ sentence, block }: View): boolean =>
	sentence.start - block.start < 2 && block.kind !== 'heading' && block.kind !== 'question';

/** "with her husband, Tom, and their sons, Abel and Cy": the other half of the couple stands before, and no other kin. */
export function isOfCouple(match: Match): boolean {
	const { view, start } = match;
	const { subject, reference, tokens } = view as InnerView;
	if (tokens[start]?.lower === 'we') return subject.firstPerson !== 'nowhere' && !tokens[start]?.quoted;
	const words = before(match);
	const meant = words.some((_, at) => (reference.mention[at] ?? 0) > 0 || (reference.possessive[at] ?? 0) > 0);
	const kin = words.filter((word) => KIN.has(word));
	return meant && kin.length > 0 && kin.every((word) => SPOUSE.test(word)) && holds(match) !== HOLDER.person;
}

/** "He was the husband of Ann Roe and the father of Cy", "Father of Cy and Di." as a line of an obituary. */
export function isOfSubjectToo(match: Match): boolean {
	const { view, start } = match;
	const { reference, tokens } = view as InnerView;
	if (reference.elsewhere) return false;
	if (start === 0) return reference.main <= HOLDER.subject;
	const words = before(match);
	const first = words.findIndex((word, at) => ROLE.test(word) && /^(?:of|to)$/.test(words[at + 1] ?? ''));
	const own = tokens.slice(start).find(({ lower }) => ROLE.test(lower))?.lower ?? '';
	const child = /^(?:son|daughter|child)$/;
	if (first < 0 || (child.test(words[first] ?? '') && child.test(own))) return false;
	// "the son of Tom Reed, a miller, and brother of": whose brother is anybody's guess.
	const copula = words.slice(0, first).some((word) => /^(?:is|was|'s|am)$/.test(word));
	const direct = (copula && holds(match) === HOLDER.subject) || reference.main === HOLDER.none;
	// "Wife of Tom Reed, loving mother of Ann": a line of such words goes on behind its commas.
	return direct && (!words.slice(first).includes(',') || (first <= 2 && tokens[start - 1]?.lower !== 'and' && !copula));
}
