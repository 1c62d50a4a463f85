import { attributeValue, elements, type HtmlElement } from '../html';
import { type MarkupBlock, type MarkupGraph, type Place, textOf } from './graph';
import { type GraphBuilder, mergeNodes } from './graph-builder';
import { mayRepeatKeys } from './json/duplicate-keys';
import { scanJson } from './json/scan-json';
import { readJsonLd } from './json-ld/read-json-ld';
import { repeatedKeys } from './json-ld/repeated-keys';
import { type MarkupMediaType, sniffMediaType } from './media-type';
import { readMicrodata } from './microdata/read-microdata';
import { parsePage } from './parse-page';
import { readRdfa } from './rdfa/read-rdfa';
import { resolveIri } from './resolve-iri';

/**
 * Reads the structured data of a page or file. A page is one graph, whatever it is written in; of NDJSON each line is
 * a graph of its own.
 *
 * @param options `mediaType`: found out where absent; `url`: the address of the page.
 */
export function readMarkup(
	source: string,
	options: { readonly mediaType?: MarkupMediaType; readonly url?: string } = {},
): readonly MarkupGraph[] {
	const graphs: MarkupGraph[] = [];
	visitGraphs(source, options, (graph) => graphs.push(graph));
	return graphs;
}

/**
 * The same, one graph after the other: of NDJSON no more than a line is held at a time.
 *
 * @param options `page`: whether what the page shows is of interest, and not only its markup.
 * @param passes Asked about each file, line or page whose only markup is one block of JSON-LD, before it is read: what
 * it says yes to is left out.
 */
export function visitGraphs(
	source: string,
	options: NonNullable<Parameters<typeof readMarkup>[1]> & { readonly page?: boolean },
	visit: (graph: MarkupGraph) => void,
	passes: (unread: MarkupGraph) => boolean = () => false,
): void {
	const mediaType = options.mediaType ?? sniffMediaType(source);
	const { url } = options;
	if (mediaType === 'application/x-ndjson') {
		for (const { start, end } of lines(source)) {
			const graph = readJson(source, jsonBlock(source, start, end), url, undefined, passes);
			if (graph) visit(graph);
		}
		return;
	}
	const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
	const graph =
		mediaType === 'text/html' || mediaType === 'application/xhtml+xml'
			? readPage(source, url, { isShown: options.page !== false, isXml: mediaType !== 'text/html' }, passes)
			: readJson(source, jsonBlock(source, start, source.length), url, undefined, passes);
	if (graph) visit(graph);
}

function jsonBlock(source: string, start: number, end: number): MarkupBlock {
	return { syntax: 'json-ld', source, start, end, element: undefined, json: undefined, keysOnce: false };
}

/** Reads a block of JSON-LD that is all there is. */
function readJson(
	source: string,
	empty: MarkupBlock,
	base: string | undefined,
	page: HtmlElement | undefined,
	passes: (unread: MarkupGraph) => boolean,
): MarkupGraph | undefined {
	const builder: GraphBuilder = { blocks: [], skipped: [], problems: [], nodes: [] };
	const block = parseBlock(builder, empty);
	if (block) {
		const { blocks, skipped, problems } = builder;
		const unread = { source, base, page, blocks, skipped, problems, nodes: none, entities: none, byId: noIds };
		if (passes(unread)) return undefined;
		readBlock(builder, block, base);
	}
	return finish(builder, source, base, page);
}

const none: readonly never[] = [];
const noIds: MarkupGraph['byId'] = new Map();

function readPage(
	source: string,
	url: string | undefined,
	{ isShown, isXml }: { readonly isShown: boolean; readonly isXml: boolean },
	passes: (unread: MarkupGraph) => boolean,
): MarkupGraph | undefined {
	const page = parsePage(source, isShown, isXml);
	const builder: GraphBuilder = { blocks: [], skipped: [], problems: [], nodes: [] };
	const scripts: HtmlElement[] = [];
	let base = url;
	let baseFound = false;
	let microdata = false;
	let rdfa = false;
	for (const element of elements(page, (each) => each.name !== 'template')) {
		if (element.name === 'script') {
			const type = attributeValue(element, 'type');
			if (isJsonLd(type)) scripts.push(element);
			else if (mayBeMeant(type)) passOver(builder, element, type, source);
		}
		if (element.attributes.length === 0) continue;
		if (element.name === 'base' && !baseFound) {
			const href = attributeValue(element, 'href');
			if (href !== undefined) {
				base = resolveIri(href, url);
				baseFound = true;
			}
		}
		if (microdata && rdfa) continue;
		for (const { name } of element.attributes) {
			if (name === 'itemscope') microdata = true;
			else if (name === 'typeof' || name === 'property' || name === 'vocab') rdfa = true;
		}
	}
	if (scripts.length === 1 && !microdata && !rdfa && builder.blocks.length === 0) {
		return readJson(source, scriptBlock(scripts[0]!, source, isXml), base, page, passes);
	}
	for (const element of scripts) {
		const block = parseBlock(builder, scriptBlock(element, source, isXml));
		if (block) readBlock(builder, block, base);
	}
	if (microdata) readMicrodata(builder, page, source, base);
	if (rdfa) readRdfa(builder, page, source, base);
	return finish(builder, source, base, page);
}

function scriptBlock(element: HtmlElement, source: string, isXml = false): MarkupBlock {
	const text = element.children[0];
	let start = text?.start ?? element.openEnd;
	let end = text?.end ?? element.openEnd;
	// What a script of XHTML holds is wrapped in CDATA, so that its < and & are no markup: the marks are no part of it.
	const wrapped = isXml ? /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/d.exec(source.slice(start, end))?.indices?.[1] : undefined;
	if (wrapped) [start, end] = [start + wrapped[0], start + wrapped[1]];
	return { syntax: 'json-ld', source, start, end, element, json: undefined, keysOnce: false };
}

/** Notes a script that holds JSON-LD of schema.org by its looks, and not by its type: no consumer reads it. */
function passOver(builder: GraphBuilder, element: HtmlElement, type: string | undefined, source: string): void {
	const block = scriptBlock(element, source);
	if (!/^\s*[[{][\s\S]{0,40}"@context"[\s\S]{0,20}schema\.org/.test(source.slice(block.start, block.start + 200)))
		return;
	builder.blocks.push(block);
	builder.skipped.push({ block, reason: 'script-type' });
	const up: Place = { up: undefined, key: undefined, block };
	const span = { start: element.start, end: element.openEnd };
	builder.problems.push({ up, key: undefined, problem: 'script-type', detail: type ?? '', span });
}

/** Whether a script of a type that is not JSON-LD's may have been meant as JSON-LD: as data, it is of no other program. */
function mayBeMeant(type = ''): boolean {
	return /ld|json/i.test(type) || /^\s*(?:(?:text|application)\/javascript\s*)?$/i.test(type);
}

function isJsonLd(type: string | undefined): boolean {
	return type !== undefined && /^\s*application\/ld\+json\s*(?:;|$)/i.test(type);
}

/** The block with its JSON; `undefined` where it is none, which is noted. */
function parseBlock(builder: GraphBuilder, empty: MarkupBlock): MarkupBlock | undefined {
	const text = textOf(empty);
	try {
		const { syntax, source, start, end, element } = empty;
		const json: unknown = JSON.parse(text);
		const block: MarkupBlock = { syntax, source, start, end, element, json, keysOnce: false };
		builder.blocks.push(block);
		return block;
	} catch {
		const fault = scanJson(text, {}) ?? { cause: 'unexpected' as const, start: 0, end: 0 };
		builder.blocks.push(empty);
		builder.skipped.push({ block: empty, reason: fault.cause === 'empty' ? 'empty' : 'invalid-json' });
		const span = { start: empty.start + fault.start, end: empty.start + fault.end };
		const up: Place = { up: undefined, key: undefined, block: empty };
		builder.problems.push({ up, key: undefined, problem: 'invalid-json', detail: fault.cause, span });
		return undefined;
	}
}

function readBlock(builder: GraphBuilder, block: MarkupBlock, base: string | undefined): void {
	readJsonLd(builder, block, base);
	if (block.keysOnce) return;
	if (mayRepeatKeys(textOf(block), block.json)) builder.problems.push(...repeatedKeys(block));
	else block.keysOnce = true;
}

function finish(
	builder: GraphBuilder,
	source: string,
	base: string | undefined,
	page: HtmlElement | undefined,
): MarkupGraph {
	const { entities, byId } = mergeNodes(builder.nodes);
	const { blocks, skipped, problems, nodes } = builder;
	return { source, base, page, blocks, skipped, problems, nodes: nodes as MarkupGraph['nodes'], entities, byId };
}

/** The lines of a text that are not blank. */
function* lines(source: string): Generator<{ readonly start: number; readonly end: number }> {
	for (let start = 0; start < source.length; ) {
		const newline = source.indexOf('\n', start);
		const end = newline < 0 ? source.length : newline;
		if (source.slice(start, end).trim() !== '') yield { start, end };
		start = end + 1;
	}
}
