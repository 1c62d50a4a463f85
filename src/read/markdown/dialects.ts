/** Attributes of shortcodes whose words a reader sees, the heading first. */
const SHOWN = [
	'title',
	'header',
	'heading',
	'name',
	'time',
	'subheader',
	'subtitle',
	'subheading',
	'caption',
	'text',
	'description',
	'location',
];
const HEADINGS = new Set(['title', 'header', 'heading', 'name']);
const ATTRIBUTE = /([\w-]{1,40})=(?:"([^"\n]{0,1000})"|'([^'\n]{0,1000})')/g;

/** Shortcodes whose attributes say how to show something, or where it leads. */
const MECHANICAL =
	/^(?:icon|fa|fas|figure|img|image|gallery|staticref|ref|relref|button|btn|cta|youtube|vimeo|gist|tweet|highlight|toc|cite|math|diagram|chart|rawhtml|spoiler|param|partial|include|svg|anchor|link|details|download)s?$/i;

/** What a shortcode of Hugo shows: its telling attributes as lines of their own. */
function shortcode(name: string, attributes: string): string {
	if (MECHANICAL.test(name)) return '';
	const values = new Map<string, string>();
	for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE))
		values.set(name.toLowerCase(), double ?? single ?? '');
	const lines = SHOWN.flatMap((name) => {
		const value = values.get(name)?.trim();
		return value ? [HEADINGS.has(name) ? `### ${value}` : value] : [];
	});
	return `\n\n${lines.join('\n\n')}\n\n`;
}

/** Ways in which sites depart from CommonMark, and what each means in it. Applied in order; each is linear. */
const DIALECTS: readonly (readonly [RegExp, string | ((...groups: string[]) => string)])[] = [
	// Quotations and lists nested deeper than anyone writes, on one line: the parser's cost grows with the square of it.
	[/^(?:[ \t]{0,3}(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))){10,}/gm, '> '],
	// Hugo: {{< panel header="…" >}}, {{% note %}}, {{</ panel >}}.
	[
		/\{\{[<%]\s{0,8}\/?([\w./-]{1,60})([^{}]{0,2000}?)\/?\s{0,8}[>%]\}\}/g,
		(_, name = '', attributes = '') => shortcode(name, attributes),
	],
	// Liquid and Jinja: {% include x %}, {{ page.title }}.
	[/\{%[^%{}\n]{0,1000}%\}/g, ''],
	[/\{\{[^{}\n]{0,400}\}\}/g, ''],
	// Kramdown: {: .class}, {#id}.
	[/\{[:#.][^{}\n]{0,200}\}/g, ''],
	// MDX: import and export lines.
	[/^(?:import|export)\s[^\n]{0,300}\sfrom\s['"][^'"\n]{1,200}['"];?[^\S\n]{0,8}$/gm, ''],
	[/^export\s(?:const|default|let|function)\s[^\n]{0,500}$/gm, ''],
	// Its components, and those of other page builders; what stands between their tags is text.
	[/<\/?[A-Z][\w.]{0,60}(?:\s[^<>]{0,1000})?\/?>/g, ''],
	// Docusaurus and VitePress: ::: tip.
	[/^:{3,5}[^\S\n]{0,4}[\w-]{0,30}(?:[^\S\n][^\n]{0,80})?$/gm, ''],
	// ###Heading###, without the space that CommonMark wants.
	[/^(#{2,6})(?=[\p{L}\d*_"“])/gmu, '$1 '],
	[/^(#{1,6} [^\n]{1,200}?[^#\s])#{1,6}[^\S\n]{0,8}$/gm, '$1'],
	// Pandoc's superscripts: ^(;), ^2^.
	[/\^\(([^()\n]{1,12})\)/g, (_, inner = '') => (/\w/.test(inner) ? inner : '')],
	// Bold and italics of wikis.
	[/'{3}([^'\n]{1,300})'{3}/g, (_, inner = '') => `**${inner.trim()}**`],
	[/'{3}/g, ''],
	[/''([^'\n]{1,300}?)\s{0,4}''/g, '*$1*'],
	// File names of pictures that a converter left before the words: `Jane_Roe.jpg Jane Roe (born …`.
	[
		/^[\p{L}\p{N}_.,()'’%-]{3,200}\.(?:jpe?g|png|gif|svg|tiff?|webp)(?:[:|][^\n\]]{0,300}\]\])?[^\S\n]{1,4}(?=\S)/gmu,
		'',
	],
];

/** No paragraph that somebody wrote holds more marks of emphasis; the parser's cost grows with the square of them. */
const MOST_MARKS = 1000;

/** A text whose paragraphs are free of marks of emphasis where they hold too many to mean any. */
function withoutRunawayMarks(markdown: string): string {
	return markdown
		.split(/(\n[^\S\n]{0,80}\n)/)
		.map((part) => {
			const marks = part.length > MOST_MARKS ? (part.match(/[*_](?=\S)/g)?.length ?? 0) : 0;
			return marks > MOST_MARKS ? part.replace(/[*_](?=\S)/g, ' ') : part;
		})
		.join('');
}

/** A Markdown text of one of the common dialects as CommonMark. */
export function asCommonMark(markdown: string): string {
	return DIALECTS.reduce(
		(text, [pattern, replacement]) =>
			typeof replacement === 'string' ? text.replace(pattern, replacement) : text.replace(pattern, replacement),
		withoutRunawayMarks(markdown),
	);
}
