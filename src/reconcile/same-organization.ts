import { ABBREVIATED, BOTH_WAYS, CAMPUSES, DROPPABLE, DROPPABLE_FIRST, GENERIC, TELLING } from './organization-words';
import { type Word, words } from './words';

/** A name prepared for comparison. */
export interface ComparedName {
	readonly name: string;
	readonly words: readonly Word[];
	/** Its words in order, `University of X` as `X University`. */
	readonly key: string;
}

/** Turns `University of X` into `X University`, so that both spell alike. */
function headLast(list: readonly Word[], name: string): readonly Word[] {
	const [first, second] = list;
	const reversed =
		first?.key === 'university' &&
		second !== undefined &&
		/^\W{0,9}(?:the\s{1,4})?\p{L}{1,60}\s{1,4}(?:of|de|di)\s/iu.test(name);
	if (!reversed || BOTH_WAYS.has(second.key)) return list;
	const comma = list.findIndex((word) => word.tail);
	const end = comma < 0 ? list.length : comma;
	return [...list.slice(1, end), first, ...list.slice(end)];
}

/** How many words of a name tell it from others of its kind. */
const specific = (keys: readonly string[]): number => keys.filter((key) => !GENERIC.has(key) && key.length > 1).length;

/** How many words must remain of a name whose place is left off: Inter Milan is nothing without its town. */
const LEAST_LEFT = 3;

/** Marks the words of a known place after a name: "College of Marine Safety Bergen", but not "Bank of New York". */
function placeApart(list: readonly Word[], name: string, places: ReadonlySet<string>): readonly Word[] {
	for (let at = LEAST_LEFT; at < list.length; at++) {
		const rest = list.slice(at);
		const kept = list.slice(0, at);
		const isPlace = rest.every((word) => !word.tail) && places.has(rest.map((word) => word.key).join(' '));
		if (!isPlace || specific(kept.map((word) => word.key)) < 2 || OF_PLACE.test(lastWords(name, rest.length + 1)))
			continue;
		if (kept.some((word) => word.key === 'university') && kept.some((word) => CAMPUSES.has(word.key))) continue;
		return [...kept, ...rest.map((word) => ({ ...word, tail: true }))];
	}
	return list;
}

const OF_PLACE = /^(?:of|for|de|des|du|von|di)$/i;
const lastWords = (name: string, count: number): string =>
	name
		.trim()
		.split(/[\s,]+/)
		.at(-count) ?? '';

/**
 * Prepares a name for comparison.
 *
 * @param places keys (`nameKey`) of places that the same texts name
 */
export function comparedName(name: string, places: ReadonlySet<string> = NOWHERE): ComparedName {
	const list = placeApart(headLast(words(name), name), name, places);
	return {
		name,
		words: list,
		key: list.length > 0 ? list.map((word) => word.key).join(' ') : name.toLowerCase().trim(),
	};
}

const NOWHERE: ReadonlySet<string> = new Set();

/** How many words of `long` from `at` on have the initials that a shouted word is made of; 0 for none. */
function initialsRun(word: Word, long: readonly Word[], at: number): number {
	const run = word.shouted ? word.key.length : 0;
	if (run < 2 || at + run > long.length) return 0;
	for (let index = 0; index < run; index++) if (!long[at + index]?.key.startsWith(word.key.charAt(index))) return 0;
	return run;
}

interface Alignment {
	/** Words of the long name that the short one leaves out, as indexes. */
	readonly left: readonly number[];
	/** Whether an abbreviation took part. */
	readonly abbreviated: boolean;
	/** Words that both write out. */
	readonly shared: readonly string[];
}

/** Reads the words of a short name off a long one, in order. */
function align(short: readonly Word[], long: readonly Word[]): Alignment | undefined {
	const left: number[] = [];
	const shared: string[] = [];
	let abbreviated = false;
	let at = 0;
	for (const word of short) {
		let found = 0;
		const from = at;
		while (at < long.length && found === 0) {
			const other = long[at] as Word;
			if (word.key === other.key) {
				found = 1;
				shared.push(word.key);
			} else if (ABBREVIATED.get(word.key)?.includes(other.key)) {
				found = 1;
				abbreviated = true;
			} else {
				found = initialsRun(word, long, at);
				abbreviated ||= found > 0;
			}
			if (found === 0) at++;
		}
		if (found === 0) return undefined;
		for (let index = from; index < at; index++) left.push(index);
		at += found;
	}
	for (let index = at; index < long.length; index++) left.push(index);
	return { left, abbreviated, shared };
}

/** One way in which a shorter name can name the same body as a longer one. */
interface Rule {
	readonly name: string;
	readonly test: (short: ComparedName, long: ComparedName, alignment: Alignment) => boolean;
}

const at = (name: ComparedName, index: number): Word => name.words[index] as Word;

/** The rules in order; each takes names that agree but for the words that the short one leaves out. */
const RULES: readonly Rule[] = [
	{
		// NHMC, the Met, UC Berkeley
		name: 'abbreviation',
		test: (short, long, { left, abbreviated }) =>
			abbreviated &&
			long.words.length > 1 &&
			(left.length === 0 ||
				(short.words.length === 1 && ABBREVIATED.has(short.words[0]?.key ?? '')) ||
				left.every((index) => DROPPABLE.has(at(long, index).key))),
	},
	{
		// Metropolitan Fire, Metropolitan Fire Service; Harvard, Harvard University
		name: 'head-left-out',
		test: (_short, long, { left, shared }) =>
			left.every((index) => DROPPABLE.has(at(long, index).key) && !at(long, index).joined) && specific(shared) >= 1,
	},
	{
		// Tidal Data Plan, National Tidal Data Plan
		name: 'first-word-left-out',
		test: (_short, long, { left, shared }) =>
			left.every((index, place) => index === place && DROPPABLE_FIRST.has(at(long, index).key)) &&
			shared.length >= 3 &&
			specific(shared) >= 1,
	},
	{
		// Westshire Constabulary, Westshire and Isle of Gorse Constabulary; London School of Economics (and Political Science)
		name: 'second-part-left-out',
		test: (short, long, { left, shared }) => {
			const [first] = left;
			if (first === undefined || first === 0 || !at(long, first).joined || at(long, first).tail) return false;
			if (!left.every((index, place) => index === first + place) || specific(shared) < 1) return false;
			const inside = first + left.length === long.words.length - 1;
			return inside || (first + left.length === long.words.length && short.words.length >= 3);
		},
	},
	{
		// Wolsey College, Wolsey College, University of Northam
		name: 'place-left-out',
		test: (_short, long, { left, shared }) =>
			left.every((index) => at(long, index).tail) &&
			specific(shared) >= 1 &&
			!(shared.includes('university') && shared.some((key) => CAMPUSES.has(key))),
	},
	{
		// Jane Doe College of Marine Safety, Jane Doe Exchange College of Marine Safety
		name: 'one-word-more',
		test: (_short, long, { left, shared }) => {
			const [only] = left;
			if (left.length !== 1 || only === undefined || only === 0 || only === long.words.length - 1) return false;
			const word = at(long, only).key;
			return shared.length >= 4 && specific(shared) >= 3 && !TELLING.has(word) && !/\d/.test(word);
		},
	},
];

/** A name without the words after its comma, or after it without one, where enough is left to name the body. */
function withoutPlace(name: ComparedName): ComparedName {
	const kept = name.words.filter((word) => !word.tail);
	const keys = kept.map((word) => word.key);
	const campus = keys.includes('university') && keys.some((key) => CAMPUSES.has(key));
	if (kept.length === name.words.length || campus || kept.length < LEAST_LEFT || specific(keys) < 2) return name;
	return { name: name.name, words: kept, key: keys.join(' ') };
}

/** Whether two words differ in one letter only: a slip of the pen in a long word. */
function slip(a: string, b: string): boolean {
	if (Math.min(a.length, b.length) < 7 || Math.abs(a.length - b.length) > 1 || /\d/.test(a + b)) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	const [x, y] = [a.slice(start), b.slice(start)];
	return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1);
}

/**
 * The rule by which two names can name one body, or `undefined`. It looks at the two names alone: whether a third
 * body could be meant as well is for the caller to see.
 *
 * @example
 * sameOrganization(comparedName('HMC'), comparedName("Harbour Masters' Council")); // 'abbreviation'
 */
export function sameOrganization(one: ComparedName, other: ComparedName): string | undefined {
	if (one.key === other.key) return 'same-words';
	const [a, b] = [withoutPlace(one), withoutPlace(other)];
	if (a !== one || b !== other) {
		const rule = (a !== one && sameOrganization(a, other)) || (b !== other && sameOrganization(one, b)) || undefined;
		if (rule) return rule === 'same-words' ? 'place-left-out' : rule;
	}
	const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
	if (short.words.length === 0) return undefined;
	if (short.words.length === long.words.length) {
		const differing = short.words.filter((word, index) => word.key !== long.words[index]?.key);
		const [first] = differing;
		const index = first ? short.words.indexOf(first) : -1;
		const spelled =
			differing.length === 1 && short.words.length > 1 && slip(first?.key ?? '', long.words[index]?.key ?? '');
		if (spelled) return 'spelling';
	}
	const readings: readonly (readonly [ComparedName, ComparedName])[] =
		short.words.length < long.words.length
			? [[short, long]]
			: [
					[short, long],
					[long, short],
				];
	for (const [from, to] of readings) {
		const alignment = align(from.words, to.words);
		const rule = alignment && RULES.find(({ test }) => test(from, to, alignment));
		if (rule) return rule.name;
	}
	return undefined;
}
