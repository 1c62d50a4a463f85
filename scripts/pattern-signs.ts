/** More strings than these take longer to look for than a pattern takes to be made. */
const MOST = 60;
const MOST_STARTS = 100;
/** How many strings a part may unfold to. */
const UNFOLDED = 240;

/** Of how a match begins, so many letters tell enough. */
const TELLING = 4;

/** What is known of the strings that a part of a pattern matches. */
interface Part {
	/** All of them, where they are few. */
	readonly words?: readonly string[];
	/** Some of which each of them holds one. */
	readonly within?: readonly string[];
	/** Whether it stands for the beginning of the text. */
	readonly start?: boolean;
	/** Some of which each of them begins with one, at the beginning of the text. */
	readonly opening?: readonly string[];
}

const EMPTY: Part = { words: [''] };
const ANYTHING: Part = {};
const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));

/** What nearly every text holds. */
const COMMON = /^[\s\p{L}'’.,-]?$/u;

/** How much strings tell: few and long ones tell most. */
const worth = (words: readonly string[] | undefined): number =>
	!words || words.length > MOST || words.some((word) => COMMON.test(word))
		? 0
		: 40 + Math.min(shortest(words), 6) * 10 - words.length / 2;

const better = (one: readonly string[] | undefined, other: readonly string[] | undefined) =>
	worth(other) > worth(one) ? other : one;

/**
 * Signs without which a pattern cannot match: strings of which each match holds one (`*`), or the text begins with one
 * (`^`). `''` where there are none that are soon looked for.
 *
 * @param source between the slashes
 * @example
 * patternSigns('\\bdied (?:in|at) \\d+', ''); // '*died in|died at'
 */
export function patternSigns(source: string, flags: string): string {
	if (/[mvys]/.test(flags)) return '';
	const { opening, within, words } = partOf(source, flags);
	const starts = [...new Set(opening?.map((word) => word.slice(0, TELLING)))];
	if (starts.length > 0 && starts.length <= MOST_STARTS && !starts.some((start) => start.includes('|')))
		return `^${starts.join('|')}`;
	const held = better(within, words);
	if (!held || worth(held) === 0 || held.some((word) => word.includes('|'))) return '';
	return `*${held.filter((word) => !held.some((other) => other !== word && word.includes(other))).join('|')}`;
}

/** Reads a pattern, part by part. */
function partOf(source: string, flags: string): Part {
	const ignoresCase = flags.includes('i');
	const unicode = flags.includes('u');
	let at = 0;
	const letter = (char: string): Part => {
		if (/[\ud800-\udfff]/.test(char)) return ANYTHING;
		if (!ignoresCase) return { words: [char] };
		// Beyond ASCII letters have more than two cases; and with `u` two of them are cases of "k" and "s".
		return char > '\x7f' || (unicode && /[ks]/i.test(char)) ? ANYTHING : { words: [char.toLowerCase()] };
	};
	const escaped = (): Part => {
		const char = source[at++] as string;
		if (char === 'b' || char === 'B') return EMPTY;
		if (char === 'p' || char === 'P' || (char === 'u' && source[at] === '{') || char === 'k') {
			if (source[at] === '{' || source[at] === '<') at = source.indexOf(char === 'k' ? '>' : '}', at) + 1;
			return ANYTHING;
		}
		if (char === 'u') at += 4;
		if (char === 'x') at += 2;
		if (char === 'c') at++;
		if (char === 'd') return { within: [...'0123456789'] };
		return /\w/.test(char) ? ANYTHING : letter(char);
	};
	const characterClass = (): Part => {
		const from = at;
		let simple = source[at] !== '^';
		for (; source[at] !== ']'; at++)
			if (source[at] === '\\') {
				simple = false;
				at++;
			}
		const chars = source.slice(from, at++);
		if (!simple || chars.length > 8 || /.-./.test(chars)) return ANYTHING;
		const letters = [...chars].map(letter);
		return letters.every(({ words }) => words)
			? { words: [...new Set(letters.flatMap(({ words }) => words ?? []))] }
			: {};
	};
	const group = (): Part => {
		const look = /^\?(?:=|!|<=|<!)/.exec(source.slice(at, at + 3))?.[0];
		if (look) at += look.length;
		else if (source.startsWith('?:', at)) at += 2;
		else if (source.startsWith('?<', at)) at = source.indexOf('>', at) + 1;
		const inner = alternatives();
		at++;
		return look ? EMPTY : inner;
	};
	const atom = (): Part => {
		const char = source[at++] as string;
		if (char === '^') return { words: [''], start: true };
		if (char === '$') return EMPTY;
		if (char === '.') return ANYTHING;
		if (char === '(') return group();
		if (char === '[') return characterClass();
		return char === '\\' ? escaped() : letter(char);
	};
	const repeated = (part: Part): Part => {
		const [sign = ''] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at, at + 12)) ?? [];
		if (sign === '') return part;
		at += sign.length;
		const { words } = part;
		if (sign[0] === '?') return words ? { words: [...new Set([...words, ''])] } : ANYTHING;
		if (sign[0] === '*' || /^\{0/.test(sign)) return ANYTHING;
		return { ...(better(part.within, words) && { within: better(part.within, words) as readonly string[] }) };
	};
	const sequence = (): Part => {
		let run: readonly string[] = [''];
		let within: readonly string[] | undefined;
		let opening: readonly string[] | undefined;
		let whole = true;
		let fromStart = false;
		const close = (): void => {
			if (fromStart && run.every((word) => word !== '') && run.length <= UNFOLDED) opening ??= run;
			fromStart = false;
			within = better(within, run);
			run = [''];
		};
		for (let first = true; at < source.length && source[at] !== '|' && source[at] !== ')'; first = false) {
			const part = repeated(atom());
			if (part.start) {
				if (first) fromStart = true;
				continue;
			}
			if (first && part.opening) opening = part.opening;
			const joined = part.words && part.words.length * run.length <= UNFOLDED;
			if (part.words && joined) {
				const { words } = part;
				run = [...new Set(run.flatMap((head) => words.map((tail) => head + tail)))];
				continue;
			}
			whole = false;
			close();
			if (part.words) run = part.words;
			within = better(within, part.within);
		}
		if (whole && !fromStart && !opening) return { words: run };
		close();
		return { ...(within && { within }), ...(opening && { opening }) };
	};
	const alternatives = (): Part => {
		const ways = [sequence()];
		while (source[at] === '|') {
			at++;
			ways.push(sequence());
		}
		const [only] = ways;
		if (ways.length === 1 && only) return only;
		const all = (tell: (way: Part) => readonly string[] | undefined): readonly string[] | undefined => {
			const told = ways.map(tell);
			return told.includes(undefined) ? undefined : [...new Set(told.flatMap((words) => words ?? []))];
		};
		const words = all((way) => way.words);
		const within = all((way) => better(way.within, way.words) ?? way.opening);
		const opening = all((way) => way.opening);
		return {
			...(words && words.length <= UNFOLDED && { words }),
			...(within && { within }),
			...(opening && { opening }),
		};
	};
	return alternatives();
}
