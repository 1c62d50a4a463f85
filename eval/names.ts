import { COUNTRY_NAMES } from './country-names';

/** Words that say too little alone: a prediction made of these only names nothing. */
const GENERIC = new Set(
	(
		'university college school institute academy club party team association society company corporation group ' +
		'department council committee award prize medal film album song book international national american british ' +
		'royal house army navy force united world of the and for in at de la le du der die das et a an & states league ' +
		'cup championship championships games'
	).split(' '),
);
const STOP_WORDS = new Set('of the and for in at de la le du der die das et a an on to'.split(' '));
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', Ø: 'O', Ł: 'L' };

/** A name without case, marks, punctuation and a leading article, for comparing. */
export function normalise(text: string): string {
	const plain = text
		.replaceAll('&amp;', '&')
		.replace(/[ßøłđØŁ]/g, (letter) => LETTERS[letter] ?? letter)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’]s(?![\p{L}\p{N}_])/gu, ' s')
		.replaceAll('&', ' and ');
	return (plain.match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ').replace(/^the /, '');
}

const contentWords = (text: string): Set<string> =>
	new Set(
		normalise(text)
			.split(' ')
			.filter((word) => word !== '' && !STOP_WORDS.has(word)),
	);

const isSubset = (small: ReadonlySet<string>, big: ReadonlySet<string>): boolean => [...small].every((w) => big.has(w));

/** Whether a predicted name means the gold's: equal, or one is a part of the other and still specific. */
export function sameName(predicted: string, gold: string): boolean {
	const [a, b] = [normalise(predicted), normalise(gold)];
	if (!a || !b) return false;
	if (a === b) return true;
	const [wordsA, wordsB] = [contentWords(predicted), contentWords(gold)];
	if (wordsA.size === 0 || wordsB.size === 0) return false;
	const predictedIsSmall = wordsA.size <= wordsB.size;
	const [small, big] = predictedIsSmall ? [wordsA, wordsB] : [wordsB, wordsA];
	if (small.size === big.size && isSubset(small, big)) return true;
	if (!isSubset(small, big) || isSubset(small, GENERIC)) return false;
	return predictedIsSmall ? small.size * 2 >= big.size : big.size <= small.size + 6;
}

/** Whether any predicted name means any of the gold's spellings. */
export function anySame(predicted: readonly string[], gold: readonly string[]): boolean {
	return predicted.some((p) => gold.some((g) => sameName(p, g)));
}

const COUNTRY_OF = new Map(
	Object.entries(COUNTRY_NAMES).flatMap(([country, names]) =>
		[country, ...names].map((name) => [name, country] as const),
	),
);
const PARTS_OF_UK = new Set(['england', 'scotland', 'wales', 'northern ireland']);

const countriesOf = (text: string): Set<string> => {
	const whole = normalise(text);
	const parts = text.split(/[-–/]| and /).map(normalise);
	return new Set([
		COUNTRY_OF.get(whole) ?? whole,
		...parts.flatMap((part) => (COUNTRY_OF.has(part) ? [COUNTRY_OF.get(part)!] : [])),
	]);
};

/** Whether two words name one country; an English, Scottish or Welsh answer to a British gold counts. */
export function sameCountry(predicted: string, gold: string): boolean {
	const [a, b] = [countriesOf(predicted), countriesOf(gold)];
	const shared = [...a].some((country) => b.has(country));
	return shared || (b.has('united kingdom') && [...a].some((country) => PARTS_OF_UK.has(country)));
}
