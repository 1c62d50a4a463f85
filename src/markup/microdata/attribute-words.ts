const SPACE = /[ \t\n\f\r]/;

/** The words of an attribute; most have one. */
export function words(text: string | undefined): readonly string[] {
	if (text === undefined || text === '') return [];
	if (!SPACE.test(text)) return [text];
	return text.split(/[ \t\n\f\r]+/).filter((word) => word !== '');
}
