/** A prize and the year in or before its name: `Field Medal (1998)`. */
export function nameAndYear(value: string): { readonly name: string; readonly date?: string } {
	const text = value.trim();
	const match = /^(.{2,200}?)[\s,]*\(?\b(1[5-9]\d\d|20\d\d)\)?$/.exec(text) ?? undefined;
	if (match?.[1] && match[2]) return { name: match[1].trim(), date: match[2] };
	const leading = /^(1[5-9]\d\d|20\d\d)\s*[:–—-]\s*(.{2,200})$/.exec(text);
	if (leading?.[1] && leading[2]) return { name: leading[2].trim(), date: leading[1] };
	return { name: text };
}
