import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { parseHtml } from '../../html';
import { renderHtml } from '../html/render-html';
import { mayBeName } from '../name-line';
import type { BlockFields, TextWriter } from '../text-writer';
import { asCommonMark } from './dialects';

/** Nesting deeper than this is laid out as text: nobody writes it, and the walk is recursive. */
const DEEPEST = 60;

/** What the walk carries down. */
interface Place {
	readonly fields: BlockFields;
	readonly listDepth: number;
	readonly depth: number;
	/** Headings of a text inside another text stand this many levels deeper. */
	readonly deeper: number;
}

type Render = (node: never, writer: TextWriter, place: Place) => void;

const children = (node: Nodes): readonly RootContent[] => ('children' in node ? (node.children as RootContent[]) : []);

/** `[words][]` and `[words][key]` where no definition of the key came along; `[1][2]` are citations. */
const UNDEFINED_LINK = /\[([^[\]\n]{0,100}\p{L}[^[\]\n]{1,100})\]\[[^[\]\n]{0,100}\]/gu;

/** A picture, and at most a line in italics below it: the line is its caption. */
function isCaptioned(nodes: readonly RootContent[]): boolean {
	const telling = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
	const [first, ...rest] = telling.filter((node) => node.type !== 'break');
	return (
		(first?.type === 'image' || first?.type === 'imageReference') && rest.length === 1 && rest[0]?.type === 'emphasis'
	);
}

/** How each kind of node is laid out. */
const RENDER: {
	readonly [K in Nodes['type']]?: (node: Extract<Nodes, { type: K }>, writer: TextWriter, place: Place) => void;
} = {
	heading: (node, writer, place) => {
		writer.open({ kind: 'heading', level: Math.min(6, node.depth + place.deeper), sure: true });
		inline(node, writer, place);
		writer.close();
	},
	paragraph: (node, writer, place) => {
		writer.open(
			isCaptioned(node.children) ? { kind: 'furniture', reason: 'caption' } : place.fields,
			place.fields.kind !== 'list-item',
		);
		inline(node, writer, place);
		writer.close(place.fields.kind !== 'list-item');
	},
	blockquote: (node, writer, place) => within(node, writer, { ...place, fields: { kind: 'quote' } }),
	list: (node, writer, place) => {
		node.children.forEach((item, index) => {
			const listDepth = place.listDepth + 1;
			const mark = node.ordered ? String((node.start ?? 1) + index) : '•';
			within(item, writer, { ...place, listDepth, fields: { kind: 'list-item', depth: listDepth, mark, sure: true } });
		});
		writer.close();
	},
	table: (node, writer, place) => {
		for (const row of node.children) {
			writer.open({ kind: 'table-row', sure: true }, false);
			for (const cell of row.children) {
				writer.cell();
				inline(cell, writer, place);
			}
			writer.close(false);
		}
		writer.close();
	},
	code: (node, writer, place) => {
		// Four columns before a paragraph make it code, which its author seldom meant.
		const indented = node.lang === null || node.lang === undefined;
		if (
			indented &&
			/[\p{L}>]\s[\p{L}<]/u.test(node.value) &&
			node.value.length > 120 &&
			!/[{};]\s*$/m.test(node.value)
		) {
			renderMarkdown(node.value, writer, place.deeper, place.depth + 10);
			return;
		}
		writer.open({ kind: 'furniture', reason: 'code' });
		writer.add(node.value);
		writer.close();
	},
	html: (node, writer) => renderHtml(parseHtml(node.value), writer, false),
	thematicBreak: (_, writer) => writer.close(),
	text: (node, writer) => writer.add(node.value.replace(UNDEFINED_LINK, '$1')),
	inlineCode: (node, writer) => writer.add(node.value),
	break: (_, writer) => writer.breakLine(),
	emphasis: (node, writer, place) => {
		writer.startItalics();
		inline(node, writer, place);
		writer.endItalics();
	},
	strong: (node, writer, place) => {
		writer.startBold();
		inline(node, writer, place);
		writer.endBold();
	},
	footnoteReference: (node, writer) => writer.add(`[${node.label ?? node.identifier}]`),
	footnoteDefinition: (node, writer, place) =>
		within(node, writer, { ...place, fields: { kind: 'reference', mark: node.label ?? node.identifier } }),
	image: () => undefined,
	imageReference: () => undefined,
	definition: () => undefined,
	linkReference: (node, writer, place) => inline(node, writer, place),
};

const INLINE_TAG = /^<(\/?)([a-z][a-z0-9]*)\b/i;

/** Lays out words; a tag among them is no block. */
function inline(node: Nodes, writer: TextWriter, place: Place): void {
	let set = node.type === 'paragraph';
	const nodes = children(node);
	nodes.forEach((child, index) => {
		// A line that is all bold or italic stands alone, though CommonMark would run the next into it: a name, a post.
		if (set && child.type === 'text' && /^[^\S\n]*\n/.test(child.value) && !writer.isEmpty) writer.breakLine();
		// And one below that: "*(2006 - 2018)*", "**Acme Ltd** | Upton".
		const before = nodes[index - 1];
		const after = nodes[index + 1];
		if (
			node.type === 'paragraph' &&
			(child.type === 'strong' || child.type === 'emphasis') &&
			before?.type === 'text' &&
			/\n[^\S\n]*$/.test(before.value) &&
			(after === undefined || (after.type === 'text' && /^[^\S\n]*(?:\n|[|·])/.test(after.value))) &&
			!writer.isEmpty
		)
			writer.breakLine();
		set &&=
			child.type === 'strong' || child.type === 'emphasis' || (child.type === 'text' && child.value.trim() === '');
		if (child.type === 'html') {
			const [, closing, name = ''] = INLINE_TAG.exec(child.value) ?? [];
			if (/^br$/i.test(name)) writer.breakLine();
			else if (/^hr$/i.test(name)) writer.open(place.fields);
			else if (/^(?:i|em|cite)$/i.test(name)) {
				if (closing) writer.endItalics();
				else writer.startItalics();
			}
		} else if (child.type === 'text' && node.type === 'paragraph') lines(child.value, writer);
		else render(child, writer, place);
	});
}

/** A line of a CV that CommonMark would run into the one before: "2014-2018 | Clerk, Acme Ltd". */
const DATED_LINE = /\n(?=\(?(?:[A-Z][a-z]{2,8}\.? )?(?:19|20)\d\d\s?[–—|:-])/;
const IS_DATED = /^\s*\(?(?:[A-Z][a-z]{2,8}\.? )?(?:19|20)\d\d\s?[–—|:-]/;

/** What stands behind a name in its line: ", PhD", " (she/her)". */
const BEHIND_NAME = /(?:, [A-Z][\w., ]{1,20}| \([a-z/]{2,20}\))$/;

/** Whether a paragraph opens with a line that is a name, over another that begins anew. */
function opensWithName(words: string): boolean {
	const end = words.indexOf('\n');
	const isName = end > 0 && mayBeName(words.slice(0, end).trim().replace(BEHIND_NAME, ''));
	return isName && /^\s*[\p{Lu}\d@]/u.test(words.slice(end, end + 20));
}

/** Prose is wrapped at more characters. */
const SHORT = 48;

/** The lines of a paragraph as they stand, as far as they are short; a longer one and what follows it are prose. */
function shortLines(words: string): readonly string[] {
	const all = words.split('\n');
	const first = all.findIndex((line) => line.trim().length > SHORT);
	const short = first < 0 ? all.length : first;
	return short === all.length ? all : [...all.slice(0, short), all.slice(short).join('\n')];
}

/** Lays out words whose lines may each be one to their author. */
function lines(value: string, writer: TextWriter): void {
	const words = value.replace(UNDEFINED_LINK, '$1');
	// In prose a line may begin with a year by chance.
	const isDated = writer.isEmpty && IS_DATED.test(words);
	const parts = isDated
		? words.split(DATED_LINE)
		: writer.isEmpty && opensWithName(words)
			? shortLines(words)
			: [words];
	parts.forEach((line, index) => {
		if (index > 0) writer.breakLine();
		writer.add(line);
	});
}

function within(node: Nodes, writer: TextWriter, place: Place): void {
	for (const child of children(node)) render(child, writer, place);
}

function render(node: RootContent, writer: TextWriter, place: Place): void {
	if (place.depth > DEEPEST) return;
	const renderer = RENDER[node.type] as Render | undefined;
	const deeper = { ...place, depth: place.depth + 1 };
	if (renderer) renderer(node as never, writer, deeper);
	else if ('children' in node) inline(node, writer, deeper);
}

/** Longer texts are laid out in pieces of this many characters, so that no cost grows faster than their length. */
const PIECE = 12_000;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[^\n]{1,2000}$/gm;
/** More definitions than this do not come along to every piece. */
const MOST_DEFINITIONS = 100;

/** A text in pieces that end at blank lines, or where none is near at a line's end, or anywhere. */
function piecesOf(markdown: string): readonly string[] {
	const pieces: string[] = [];
	for (let from = 0; from < markdown.length; ) {
		const limit = from + PIECE;
		if (limit >= markdown.length) {
			pieces.push(markdown.slice(from));
			break;
		}
		const end = ['\n\n', '\n', ' ']
			.map((sign) => markdown.slice(from, limit).lastIndexOf(sign) + sign.length)
			.find((length) => length > PIECE / 2);
		pieces.push(markdown.slice(from, from + (end ?? PIECE)));
		from += end ?? PIECE;
	}
	return pieces;
}

/**
 * Lays out what a reader sees of a Markdown text: links keep their words, pictures go, tags and site shortcodes too.
 *
 * @param deeper levels to add to its headings
 */
export function renderMarkdown(markdown: string, writer: TextWriter, deeper = 0, depth = 0): void {
	if (depth > DEEPEST) return;
	const text = asCommonMark(markdown);
	const pieces = piecesOf(text);
	// Links in one piece may be defined in another.
	const definitions = pieces.length > 1 ? (text.match(DEFINITION) ?? []).slice(0, MOST_DEFINITIONS).join('\n') : '';
	for (const piece of pieces) {
		const root: Root = fromMarkdown(definitions === '' ? piece : `${piece}\n\n${definitions}`, {
			extensions: [gfm()],
			mdastExtensions: [gfmFromMarkdown()],
		});
		within(root, writer, { fields: { kind: 'paragraph' }, listDepth: 0, depth, deeper });
	}
}
