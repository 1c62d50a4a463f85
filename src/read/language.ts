const words = (list: string): readonly string[] => list.split(' ');

/** Lexicon. Words so frequent in a language that no page of prose lacks them; of those that others share, only what English has too. */
const STOP_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
	['en', words('the of and to in is was for as his her with she he at by from that has on an it who which they')],
	[
		'de',
		words(
			'der die und den von das mit dem ist im für auf nicht eine einer wurde war als auch sie sich seit zur zum in an',
		),
	],
	['fr', words('le la les des et est une dans du pour qui sur par au avec il elle sont été aux ses cette né née')],
	['es', words('el los las del y una por con para fue su que se como más entre desde sus nació también')],
	['it', words('il di che la gli della del e un una per con nel è stato stata sono dal alla anche nella in')],
	['pt', words('o os da do e em uma um para com foi não que na no das dos ao sua seu como mais as')],
	['nl', words('de het een van en is in op met voor zijn werd door aan bij naar ook als haar hij zij')],
	['sv', words('och att det som en är av för på med den till var ett om har hon han från')],
	['da', words('og at det som en er af for på med den til var et har hun han fra blev')],
	['nb', words('og at det som en er av for på med den til var et har hun han fra ble')],
	['pl', words('w i na z się do jest od oraz był była przez po dla jako nie')],
	['tr', words('ve bir bu için ile olarak da de olan sonra daha')],
	['id', words('dan yang di dengan untuk pada adalah dari ini sebagai dalam')],
	['ro', words('și în de la a fost este cu pe din care mai o')],
	['hu', words('a az és hogy egy volt nem is meg ő')],
	['fi', words('ja on oli hän että sekä myös ei se joka')],
	['cs', words('a v na se je byl byla z do že jako')],
]);

const LANGUAGES = [...STOP_WORDS.keys()];

/** Word → the languages that it is one of the commonest words of, by their place among `LANGUAGES`. */
const LANGUAGES_OF: ReadonlyMap<string, readonly number[]> = (() => {
	const byWord = new Map<string, number[]>();
	LANGUAGES.forEach((language, index) => {
		for (const word of STOP_WORDS.get(language) ?? []) {
			const known = byWord.get(word);
			if (known) known.push(index);
			else byWord.set(word, [index]);
		}
	});
	return byWord;
})();

/** Scripts that English is not written in, and the language that a text in them most likely is. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
	[/\p{Script=Hangul}/gu, 'ko'],
	[/\p{Script=Han}/gu, 'zh'],
	[/\p{Script=Cyrillic}/gu, 'ru'],
	[/\p{Script=Greek}/gu, 'el'],
	[/\p{Script=Arabic}/gu, 'ar'],
	[/\p{Script=Hebrew}/gu, 'he'],
	[/\p{Script=Devanagari}/gu, 'hi'],
	[/\p{Script=Thai}/gu, 'th'],
];

/** A character past Latin and its accents; general punctuation apart. */
const BEYOND_LATIN = /[\u0370-\u1dff\u1f00-\u1fff\u2100-\u{10ffff}]/u;

const BEYOND_ASCII = /[\u0080-\uffff]/;

const SAMPLE = 20_000;
/** Fewer words tell nothing: a name card has none of the words that languages are told by. */
const FEWEST = 12;

/**
 * The language of a text, as far as its commonest words tell: `en`, another language's code where the text is surely
 * not English, or `undefined` where it is too short to say. Only a guard: reading another language gives few claims,
 * and its reader should know why.
 */
export function languageOf(text: string): string | undefined {
	const sample = text.slice(0, SAMPLE);
	// Most texts have no letter beyond Latin, and need not be searched for other scripts.
	if (BEYOND_ASCII.test(sample) && BEYOND_LATIN.test(sample)) {
		const letters = sample.match(/\p{L}/gu)?.length ?? 0;
		for (const [script, language] of SCRIPTS) {
			const share = (sample.match(script)?.length ?? 0) / letters;
			if (share > (language === 'ja' ? 0.15 : 0.4)) return language;
		}
	}
	const { words, counts } = countWords(sample.toLowerCase());
	if (words < FEWEST) return undefined;
	const english = (counts[0] ?? 0) / words;
	let best = 0;
	counts.forEach((count, index) => {
		if (count > (counts[best] ?? 0)) best = index;
	});
	const score = (counts[best] ?? 0) / words;
	if (english > 0 && score < english * 2) return 'en';
	return score >= 0.08 && score > english * 2 ? LANGUAGES[best] : undefined;
}

/** How many words a text has, and how many of each of `LANGUAGES`. */
interface WordCounts {
	readonly words: number;
	readonly counts: readonly number[];
}

const LETTER = /[\p{L}\p{M}]/u;
/** Quotation marks and dashes: of what is not ASCII, they are in nearly every text. */
const isMark = (code: number): boolean => code >= 0x2000 && code < 0x2070;
const SURROGATE = /[\ud800-\udfff]/;

/** A step for each small letter of ASCII, from 1. */
const STEPS = 32;

/**
 * The words of the lists that are all ASCII, letter by letter: `next` leads from a state and a letter to a state, 0
 * where no word goes on so, and `words` from the state after a word's last letter to it. Nearly all words of a text
 * need not be cut out to be known.
 */
const LETTERS = (() => {
	const plain = [...LANGUAGES_OF.keys()].filter((word) => /^[a-z]+$/.test(word));
	const next = new Uint16Array(STEPS * (plain.join('').length + 2));
	const words: (string | undefined)[] = [];
	let states = 1;
	for (const word of plain) {
		let state = 1;
		for (let at = 0; at < word.length; at++) {
			const step = state * STEPS + word.charCodeAt(at) - 96;
			if (next[step] === 0) next[step] = ++states;
			state = next[step] as number;
		}
		words[state] = word;
	}
	return { next, words };
})();

/** Counts the words of a text in lower case. */
function countWords(text: string): WordCounts {
	const counts = LANGUAGES.map(() => 0);
	if (SURROGATE.test(text)) {
		const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
		for (const word of words) countWord(word, counts);
		return { words: words.length, counts };
	}
	const { next, words: known } = LETTERS;
	let words = 0;
	let start = -1;
	let state = 1;
	let plain = true;
	for (let at = 0; at <= text.length; at++) {
		const code = at < text.length ? text.charCodeAt(at) : 0;
		if (code >= 97 && code <= 122) {
			if (start < 0) start = at;
			state = next[state * STEPS + code - 96] as number;
		} else if (code > 127 && !isMark(code) && LETTER.test(String.fromCharCode(code))) {
			if (start < 0) start = at;
			plain = false;
		} else if (start >= 0) {
			words++;
			const word = plain ? known[state] : text.slice(start, at);
			if (word !== undefined) countWord(word, counts);
			start = -1;
			state = 1;
			plain = true;
		}
	}
	return { words, counts };
}

function countWord(word: string, counts: number[]): void {
	const languages = LANGUAGES_OF.get(word);
	if (languages) for (const language of languages) counts[language] = (counts[language] ?? 0) + 1;
}
