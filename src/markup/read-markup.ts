import { attributeValue, elements, type HtmlElement, parseHtml } from '../html';
import type { MarkupBlock, MarkupGraph, Place } from './graph';
import { type GraphBuilder, mergeNodes } from './graph-builder';
import { duplicateKeys, mayRepeatKeys } from './json/duplicate-keys';
import { scanJson } from './json/scan-json';
import { readJsonLd } from './json-ld/read-json-ld';
import { type MarkupMediaType, sniffMediaType } from './media-type';
import { readMicrodata } from './microdata/read-microdata';
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
	return [...eachGraph(source, options)];
}

/** The same, one graph after the other: of NDJSON no more than a line is held at a time. */
export function* eachGraph(source: string, options: Parameters<typeof readMarkup>[1] = {}): Generator<MarkupGraph> {
	const mediaType = options.mediaType ?? sniffMediaType(source);
	if (mediaType === 'text/html') yield readPage(source, options.url);
	else if (mediaType === 'application/x-ndjson') {
		for (const { start, end } of lines(source)) yield readFile(source, start, end, options.url);
	} else yield readFile(source, source.charCodeAt(0) === 0xfeff ? 1 : 0, source.length, options.url);
}

function readFile(source: string, start: number, end: number, base: string | undefined): MarkupGraph {
	const builder: GraphBuilder = { blocks: [], skipped: [], problems: [], nodes: [] };
	readJsonBlock(builder, { syntax: 'json-ld', source, start, end, json: undefined, element: undefined }, base);
	return finish(builder, source, base, undefined);
}

function readPage(source: string, url: string | undefined): MarkupGraph {
	const page = parseHtml(source);
	const builder: GraphBuilder = { blocks: [], skipped: [], problems: [], nodes: [] };
	const scripts: HtmlElement[] = [];
	let base = url;
	let baseFound = false;
	let microdata = false;
	let rdfa = false;
	for (const element of elements(page, (each) => each.name !== 'template')) {
		if (element.attributes.length === 0) continue;
		if (element.name === 'script') {
			const type = attributeValue(element, 'type');
			if (isJsonLd(type)) scripts.push(element);
			else if (type !== undefined && /ld|json/i.test(type)) passOver(builder, element, source);
		} else if (element.name === 'base' && !baseFound) {
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
	for (const element of scripts) {
		readJsonBlock(builder, scriptBlock(element, source), base);
	}
	if (microdata) readMicrodata(builder, page, source, base);
	if (rdfa) readRdfa(builder, page, source, base);
	return finish(builder, source, base, page);
}

function scriptBlock(element: HtmlElement, source: string): MarkupBlock {
	const text = element.children[0];
	const start = text?.start ?? element.openEnd;
	const end = text?.end ?? element.openEnd;
	return { syntax: 'json-ld', source, start, end, element, json: undefined };
}

/** Notes a script that holds JSON-LD of schema.org by its looks, and not by its type: no consumer reads it. */
function passOver(builder: GraphBuilder, element: HtmlElement, source: string): void {
	const block = scriptBlock(element, source);
	if (!/^\s*[[{][\s\S]{0,40}"@context"[\s\S]{0,20}schema\.org/.test(source.slice(block.start, block.start + 200)))
		return;
	builder.blocks.push(block);
	builder.skipped.push({ block, reason: 'script-type' });
}

function isJsonLd(type: string | undefined): boolean {
	return type !== undefined && /^\s*application\/ld\+json\s*(?:;|$)/i.test(type);
}

function readJsonBlock(builder: GraphBuilder, empty: MarkupBlock, base: string | undefined): void {
	const whole = empty.start === 0 && empty.end === empty.source.length;
	const text = whole ? empty.source : empty.source.slice(empty.start, empty.end);
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		const fault = scanJson(text, {}) ?? { cause: 'unexpected' as const, start: 0, end: 0 };
		builder.blocks.push(empty);
		builder.skipped.push({ block: empty, reason: fault.cause === 'empty' ? 'empty' : 'invalid-json' });
		const span = { start: empty.start + fault.start, end: empty.start + fault.end };
		const up: Place = { up: undefined, key: undefined, block: empty };
		builder.problems.push({ up, key: undefined, problem: 'invalid-json', detail: fault.cause, span });
		return;
	}
	const block: MarkupBlock = { ...empty, json };
	builder.blocks.push(block);
	readJsonLd(builder, block, base);
	if (mayRepeatKeys(text, json)) addDuplicates(builder, block, text);
}

function addDuplicates(builder: GraphBuilder, block: MarkupBlock, text: string): void {
	for (const { key, path, first, second } of duplicateKeys(text)) {
		let up: Place = { up: undefined, key: undefined, block };
		for (const step of path) up = { up, key: step };
		const related: Place = {
			up,
			key: undefined,
			span: { start: block.start + first.start, end: block.start + first.end },
		};
		const span = { start: block.start + second.start, end: block.start + second.end };
		builder.problems.push({ up, key: undefined, problem: 'duplicate-key', detail: key, span, related });
	}
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
