// Language, script, region, variants, extensions and private use, in that order (RFC 5646, section 2.1).
const tag =
	/^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3})){0,8}(?:-[a-wy-z\d](?:-[a-z\d]{2,8}){1,8}){0,8}(?:-x(?:-[a-z\d]{1,8}){1,8})?|x(?:-[a-z\d]{1,8}){1,8}|i-[a-z]{2,8})$/i;

/** Whether a text is a well-formed language tag. A primary language of more than three letters is registered nowhere. */
export function isLanguageTag(text: string): boolean {
	return text.length <= 100 && tag.test(text);
}

const names: ReadonlyMap<string, string> = new Map(
	Object.entries({
		arabic: 'ar',
		chinese: 'zh',
		dutch: 'nl',
		english: 'en',
		french: 'fr',
		german: 'de',
		hindi: 'hi',
		italian: 'it',
		japanese: 'ja',
		korean: 'ko',
		persian: 'fa',
		polish: 'pl',
		portuguese: 'pt',
		russian: 'ru',
		spanish: 'es',
		swedish: 'sv',
		turkish: 'tr',
	}),
);

/** The tag that was meant, where that is plain: `en_GB` is `en-GB`, `English` is `en`. */
export function suggestTag(text: string): string | undefined {
	const dashed = text.replaceAll('_', '-');
	return dashed !== text && isLanguageTag(dashed) ? dashed : names.get(text.toLowerCase());
}
