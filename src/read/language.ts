const words = (list: string): readonly string[] => list.split(' ');

/** Lexicon. Words so frequent in a language that no page of prose lacks them, and that few other languages share. */
const STOP_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
	['en', words('the of and to in is was for as his her with she he at by from that has on an it who which they')],
	[
		'de',
		words('der die und den von das mit dem ist im für auf nicht eine einer wurde war als auch sie sich seit zur zum'),
	],
	['fr', words('le la les des et est une dans du pour qui sur par au avec il elle sont été aux ses cette né née')],
	['es', words('el los las del y una por con para fue su que se como más entre desde sus nació también')],
	['it', words('il di che la gli della del e un una per con nel è stato stata sono dal alla anche nella')],
	['pt', words('o os da do e em uma um para com foi não que na no das dos ao sua seu como mais')],
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

/** Word → the languages that it is one of the commonest words of. */
const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = (() => {
	const byWord = new Map<string, string[]>();
	for (const [language, list] of STOP_WORDS)
		for (const word of list) byWord.set(word, [...(byWord.get(word) ?? []), language]);
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
	if (BEYOND_LATIN.test(sample)) {
		const letters = sample.match(/\p{L}/gu)?.length ?? 0;
		for (const [script, language] of SCRIPTS) {
			const share = (sample.match(script)?.length ?? 0) / letters;
			if (share > (language === 'ja' ? 0.15 : 0.4)) return language;
		}
	}
	const lower = sample.toLowerCase();
	// A text that is all ASCII is cut up faster without looking into Unicode.
	const tokens = lower.match(BEYOND_ASCII.test(lower) ? /[\p{L}\p{M}]+/gu : /[a-z]+/g) ?? [];
	if (tokens.length < FEWEST) return undefined;
	const counts = new Map<string, number>();
	for (const token of tokens)
		for (const language of LANGUAGES_OF.get(token) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
	const scores = [...STOP_WORDS.keys()].map((language) => ({
		language,
		score: (counts.get(language) ?? 0) / tokens.length,
	}));
	const english = scores.find(({ language }) => language === 'en')?.score ?? 0;
	const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
	if (english > 0 && best.score < english * 2) return 'en';
	return best.score >= 0.08 && best.score > english * 2 ? best.language : undefined;
}
