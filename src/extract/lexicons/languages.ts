const TABLE = `Afrikaans af|Akan ak|Aramaic arc|Assamese as|Aymara ay|Cebuano ceb|Chichewa ny|Cornish kw|Corsican co|Cree cr|Dari prs|Dzongkha dz|Ewe ee|Faroese fo|Fijian fj|Frisian fy
|Fula ff|Fulani ff|Ga gaa|Ganda lg|Guarani gn|Guaraní gn|Hakka hak|Hawaiian haw|Hmong hmn|Hokkien nan|Ilocano ilo|Inuktitut iu|Javanese jv|Kikuyu ki|Konkani kok|Kyrgyz ky|Ladino lad|Lingala ln|Luganda lg|Luo luo
|Malagasy mg|Manx gv|Nahuatl nah|Navajo nv|Ndebele nd|Occitan oc|Odia or|Oriya or|Oromo om|Quechua qu|Romani rom|Romansh rm|Samoan sm|Scots sco|Sesotho st|Setswana tn|Shanghainese wuu|Sindhi sd|Sotho st
|Sundanese su|Taiwanese nan|Tajik tg|Tatar tt|Teochew nan|Tibetan bo|Tigrinya ti|Tongan to|Tswana tn|Tulu tcy|Turkmen tk|Uyghur ug|Valencian ca|Wu wuu|Albanian sq|Amharic am|Arabic ar|Armenian hy|Azerbaijani az|Basque eu|Belarusian be|Bengali bn|Bosnian bs|Breton br|Bulgarian bg
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
