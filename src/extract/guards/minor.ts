import type { SlotHit, View } from '../frames/frame';

/** Number words that ages are written in. */
const AGES = new Map(
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
		.split(' ')
		.map((word, value) => [word, value] as const),
);
/** Words beside a child's name or the word for it that only children are called by. */
const YOUNG = /^(?:young|infant|baby|newborn|toddler|teenage|little|schoolboy|schoolgirl)$/;
const LATER = 12;

/** An age in figures or as a word: "16", "sixteen". */
export function ageOf(word: string | undefined): number | undefined {
	if (word === undefined) return undefined;
	return /^\d{1,3}$/.test(word) ? Number(word) : AGES.get(word);
}

/** An age written in one word or as words run together: "7-year-old", "eight-month-old". */
export function compoundAge(word: string): number | undefined {
	const parts = word.split('-');
	const unit = parts.findIndex((part) => /^(?:years?|months?|weeks?|days?)$/.test(part));
	if (unit < 1 || parts[unit + 1] !== 'old') return undefined;
	return parts[unit]?.startsWith('year') ? ageOf(parts.slice(0, unit).join('-')) : 0;
}

/** Every age that the sentence gives, as far as its form shows that it is one. */
function agesIn({ tokens }: View, names: readonly SlotHit[]): readonly number[] {
	const ends = new Set(names.map((hit) => hit.end));
	let listed = false;
	return tokens.flatMap((token, at) => {
		const whole = compoundAge(token.lower);
		if (whole !== undefined) return [whole];
		const [before, after] = [tokens[at - 1]?.lower, tokens[at + 1]?.lower];
		const age = ageOf(token.lower);
		if (age === undefined) {
			listed &&= token.lower === ',' || token.lower === 'and';
			return [];
		}
		const aged = before === 'aged' || before === 'age' || listed;
		const enclosed = before === '(' && (after === ')' || after === ',');
		const beside = before === ',' && ends.has(at - 1) && /^(?:[,.;)]|and|)$/.test(after ?? '');
		listed = aged;
		return aged || enclosed || beside || /^years?$/.test(after ?? '') ? [age] : [];
	});
}

/** Whether the sentence sends somebody to school now: "attends", "is at", "goes to … School". */
function isAtSchool({ tokens }: View): boolean {
	const verb = tokens.findIndex(({ lower }) => /^(?:attends?|goes)$/.test(lower));
	return (
		verb >= 0 && tokens.slice(verb, verb + LATER).some(({ lower }) => /^(?:school|nursery|kindergarten)$/.test(lower))
	);
}

/**
 * Whether the children or siblings that a sentence names are under age: by an age it gives, a word that only children
 * are called by, or their school. One such sign counts for all whom the sentence names, which is the careful side.
 *
 * @returns `undefined` where the sentence does not tell
 */
export function minorIn(view: View, names: readonly SlotHit[]): boolean | undefined {
	const first = names[0]?.start ?? 0;
	const called = view.tokens.slice(Math.max(0, first - 5), first).some(({ lower }) => YOUNG.test(lower));
	const ages = agesIn(view, names);
	if (called || ages.some((age) => age < 18) || isAtSchool(view)) return true;
	return ages.length > 0 && ages.length >= names.length ? false : undefined;
}
