/** A text without diacritics and capitals, its letters in their compatible form. */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.replace(/ß/g, 'ss')
		.replace(/[øØ]/g, 'o')
		.replace(/[łŁ]/g, 'l')
		.replace(/[đĐ]/g, 'd')
		.toLowerCase();
}
