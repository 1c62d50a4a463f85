const TABLE = `Afrikaans af|Albanian sq|Amharic am|Arabic ar|Armenian hy|Azerbaijani az|Basque eu|Belarusian be|Bengali bn|Bosnian bs|Breton br|Bulgarian bg
|Burmese my|Cantonese yue|Catalan ca|Chinese zh|Croatian hr|Czech cs|Danish da|Dutch nl|English en|Esperanto eo|Estonian et|Farsi fa|Filipino fil|Finnish fi
|Flemish nl-BE|French fr|Gaelic gd|Galician gl|Georgian ka|German de|Greek el|Gujarati gu|Hausa ha|Hebrew he|Hindi hi|Hungarian hu|Icelandic is|Igbo ig
|Indonesian id|Irish ga|Italian it|Japanese ja|Kannada kn|Kazakh kk|Khmer km|Kinyarwanda rw|Korean ko|Kurdish ku|Lao lo|Latin la|Latvian lv|Lithuanian lt
|Luxembourgish lb|Macedonian mk|Malay ms|Malayalam ml|Maltese mt|Mandarin cmn|Maori mi|Māori mi|Marathi mr|Mongolian mn|Nepali ne|Norwegian no|Pashto ps|Persian fa
|Polish pl|Portuguese pt|Punjabi pa|Romanian ro|Russian ru|Sanskrit sa|Serbian sr|Shona sn|Sinhala si|Slovak sk|Slovenian sl|Somali so|Spanish es|Swahili sw
|Swedish sv|Tagalog tl|Tamil ta|Telugu te|Thai th|Turkish tr|Twi tw|Ukrainian uk|Urdu ur|Uzbek uz|Vietnamese vi|Welsh cy|Wolof wo|Xhosa xh|Yiddish yi|Yoruba yo|Zulu zu`;

/** Lexicon: languages by English name → BCP 47 code. */
export const LANGUAGES: ReadonlyMap<string, string> = new Map(
	TABLE.split('|').map((row) => {
		const [name = '', code = ''] = row.trim().split(' ');
		return [name, code];
	}),
);
