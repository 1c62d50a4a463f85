import { templateWords } from './templates';
import { splitOutside, templateAt, type WikiSource } from './wiki-source';

/** Private-use characters that stand for the ends of italics until the words are laid out. */
export const ITALICS_START = '\uE000';
export const ITALICS_END = '\uE001';

const ENTITIES: ReadonlyMap<string, string> = new Map(
	Object.entries({
		nbsp: ' ',
		ndash: '–',
		mdash: '—',
		amp: '&',
		lt: '<',
		gt: '>',
		quot: '"',
		apos: "'",
		thinsp: ' ',
		ensp: ' ',
		emsp: ' ',
		hellip: '…',
		lsquo: '‘',
		rsquo: '’',
		ldquo: '“',
		rdquo: '”',
		minus: '−',
		times: '×',
		middot: '·',
		bull: '•',
		shy: '',
		zwnj: '',
		eacute: 'é',
		egrave: 'è',
		uuml: 'ü',
		ouml: 'ö',
		auml: 'ä',
		ccedil: 'ç',
		ntilde: 'ñ',
	}),
);
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
const TAG = /<(\/?)([a-z][a-z0-9]{0,15})\b[^<>]{0,400}>/iy;
const EXTERNAL = /\[(?:https?:)?\/\/[^\s\]<>]{1,2000}(?:\s+([^\]\n]{0,1000}))?\]/y;
const NEXT = /[[{<'&\n]|__[A-Z]{3,20}__/g;
/** Files and categories in the commonest languages: no part of the prose. */
const UNSHOWN_LINK =
	/^\s{0,4}:?(?:file|image|media|datei|bild|fichier|archivo|imagen|immagine|ficheiro|bestand|category|kategorie|catégorie|categoría|categoria)\s{0,4}:/i;
const INTERWIKI = /^\s{0,4}[a-z]{2,3}(?:-[a-z]{2,8})?\s{0,4}:\S/;
const DEEPEST = 30;

const codePoint = (code: number): string =>
	code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';

const decoded = (text: string): string =>
	text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) =>
		decimal
			? codePoint(Number(decimal))
			: hex
				? codePoint(Number.parseInt(hex, 16))
				: (ENTITIES.get(name?.toLowerCase() ?? '') ?? whole),
	);

/** What inline rendering tells of footnotes as it meets them: gives what to show for one. */
export type OnReference = (open: string, start: number, end: number) => string;

/** Words of a link, or `undefined` where it shows none. */
function linkWords(source: WikiSource, start: number, end: number, depth: number, onReference: OnReference): string {
	const { text } = source;
	const target = text.slice(start, Math.min(end, start + 60));
	if (UNSHOWN_LINK.test(target) && !/^\s{0,4}:/.test(target)) return '';
	if (INTERWIKI.test(target) && !text.slice(start, end).includes('|')) return '';
	const parts = splitOutside(source, start, end, '|');
	const label = parts.at(-1)!;
	if (parts.length > 1) {
		const words = inlineWords(source, label.start, label.end, depth + 1, onReference);
		if (words.trim() !== '') return words;
	}
	const shown = text
		.slice(parts[0]!.start, parts[0]!.end)
		.replace(/^\s{0,4}:/, '')
		.replaceAll('_', ' ');
	const bare = shown.split('#', 1)[0] || shown;
	return parts.length > 1 ? bare.replace(/(?<!\s)\s*\([^()]{1,80}\)$/, '').replace(/^[^:]{1,20}:/, '') : decoded(bare);
}

/**
 * The words that a stretch of wikitext shows: links by their labels, templates by what they show, footnotes by what
 * `onReference` gives, italics between `ITALICS_START` and `ITALICS_END`, `<br>` and list entries on lines of their own.
 */
export function inlineWords(
	source: WikiSource,
	from: number,
	to: number,
	depth = 0,
	onReference: OnReference = () => '',
): string {
	if (depth > DEEPEST) return '';
	const { text, brackets } = source;
	const parts: string[] = [];
	let italic = false;
	let bold = false;
	const toggle = (length: number): void => {
		if (length === 3 || length >= 5) bold = !bold;
		if (length === 2 || length >= 5) {
			parts.push(italic ? ITALICS_END : ITALICS_START);
			italic = !italic;
		}
	};
	const endLine = (): void => {
		if (italic) parts.push(ITALICS_END);
		italic = false;
		bold = false;
	};
	for (let at = from; at < to; ) {
		NEXT.lastIndex = at;
		const next = NEXT.exec(text);
		const stop = next && next.index < to ? next.index : to;
		if (stop > at) parts.push(text.slice(at, stop));
		at = stop;
		if (!next || at >= to) break;
		const bracket = brackets.get(at);
		if (bracket && bracket.end <= to) {
			const inner = at + bracket.open.length;
			const innerEnd = bracket.end - bracket.close;
			if (bracket.kind === 'link') parts.push(linkWords(source, inner, innerEnd, depth, onReference));
			else if (bracket.kind === 'ref') parts.push(onReference(bracket.open, inner, Math.max(inner, innerEnd)));
			else if (bracket.kind === 'nowiki') parts.push(text.slice(inner, innerEnd));
			else if (bracket.kind === 'template') {
				const template = templateAt(source, at, bracket);
				const values = new Map(
					template.parameters
						.slice(0, 200)
						.map(({ name, start, end }) => [name, inlineWords(source, start, end, depth + 1, onReference).trim()]),
				);
				parts.push(templateWords(template.name, values));
			}
			at = bracket.end;
			continue;
		}
		const char = next[0];
		if (char.startsWith('__')) at += char.length;
		else if (char === "'") {
			let length = 1;
			while (text.charAt(at + length) === "'" && at + length < to) length++;
			if (length === 1) parts.push("'");
			else if (length === 4) {
				parts.push("'");
				toggle(3);
			} else toggle(length);
			at += length;
		} else if (char === '&') {
			ENTITY.lastIndex = 0;
			const entity = /^&[#\w]{2,9};/.exec(text.slice(at, at + 11))?.[0];
			parts.push(entity ? decoded(entity) : '&');
			at += entity?.length ?? 1;
		} else if (char === '<') {
			TAG.lastIndex = at;
			const tag = TAG.exec(text);
			if (tag && at + tag[0].length <= to) {
				const name = (tag[2] ?? '').toLowerCase();
				if (name === 'br' || (name === 'li' && !tag[1])) parts.push('\n');
				else if (name === 'p' || name === 'div') parts.push(' ');
				at += tag[0].length;
			} else {
				parts.push('<');
				at++;
			}
		} else if (char === '[') {
			EXTERNAL.lastIndex = at;
			const link = EXTERNAL.exec(text);
			if (link && at + link[0].length <= to) {
				const label = at + link[0].length - 1 - (link[1]?.length ?? 0);
				if (link[1]) parts.push(inlineWords(source, label, at + link[0].length - 1, depth + 1, onReference));
				at += link[0].length;
			} else {
				parts.push('[');
				at++;
			}
		} else {
			if (char === '\n') endLine();
			parts.push(char);
			at++;
		}
	}
	endLine();
	return tidied(parts.join(''));
}

/** Takes away what templates that show nothing leave behind: empty brackets, separators without neighbours. */
const tidied = (words: string): string =>
	words
		.replace(/\((?:[\s;,\u00A0]{0,40})\)/g, '')
		.replace(/\((?:[\s\u00A0]{0,8}[;,]){1,8}[\s\u00A0]{0,8}/g, '(')
		.replace(/(?:[;,][\s\u00A0]{0,8}){1,8}\)/g, ')')
		.replace(/([^\s;,]) {1,4}(?=[,;.](?:\s|$))/g, '$1');
