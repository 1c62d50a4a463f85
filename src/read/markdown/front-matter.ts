import { parse as parseToml } from 'smol-toml';
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { DataItem } from '../../model';

/** The block of data before a Markdown text. */
export interface FrontMatter {
	readonly items: readonly DataItem[];
	/** Offset at which the text begins. */
	readonly end: number;
}

const OPENING = /^\uFEFF?(---|\+\+\+|;;;)[^\S\r\n]{0,20}\r?\n/;
/** Deeper or more values than a person writes are an attack. */
const DEEPEST = 20;
const MOST_ITEMS = 5000;
const LONGEST = 1_000_000;

type Leaf = { readonly path: readonly string[]; readonly value: string; readonly start: number; readonly end: number };

/** Where the fence stands that closes the block; `undefined` where none does. */
function closingFence(
	source: string,
	from: number,
	fences: readonly string[],
): { start: number; end: number } | undefined {
	for (let at = from; at < source.length && at - from < LONGEST; ) {
		const lineEnd = source.indexOf('\n', at);
		const stop = lineEnd < 0 ? source.length : lineEnd;
		if (fences.includes(source.slice(at, Math.min(stop, at + 20)).trimEnd()) && stop - at < 20) {
			return { start: at, end: Math.min(source.length, stop + 1) };
		}
		at = stop + 1;
	}
	return undefined;
}

/** A value between quotation marks, whose lines many write without indent. */
const QUOTED = /^[\w-]{1,60}:[ \t]{0,20}"(?:[^"\\]|\\.)*"/gms;
const onOneLine = (value: string): string => value.replace(/[\r\n]/g, ' ');

/** Where the line begins whose key, at the outermost level, an offset stands under. */
function keyBefore(yaml: string, offset: number): number {
	let start = yaml.lastIndexOf('\n', offset - 1) + 1;
	while (start > 0 && !/^[\w"']/.test(yaml.charAt(start))) start = yaml.lastIndexOf('\n', start - 2) + 1;
	return start;
}

/** Values of a YAML text with their places. Aliases are not followed: what they repeat stands elsewhere. */
function yamlLeaves(yaml: string, base: number): readonly Leaf[] {
	const options = { strict: false, uniqueKeys: false, logLevel: 'silent', schema: 'core' } as const;
	const written = parseDocument(yaml, options);
	const whole = written.errors.length > 0 ? parseDocument(yaml.replace(QUOTED, onOneLine), options) : written;
	const [error] = whole.errors;
	// What stands above the value that does not parse is as it was written.
	const document = error ? parseDocument(yaml.slice(0, keyBefore(yaml, error.pos[0])), options) : whole;
	if (document.errors.length > 0) return [];
	const leaves: Leaf[] = [];
	const waiting: { node: unknown; path: readonly string[] }[] = [{ node: document.contents, path: [] }];
	for (let next = waiting.pop(); next && leaves.length < MOST_ITEMS; next = waiting.pop()) {
		const { node, path } = next;
		if (path.length > DEEPEST || isAlias(node)) continue;
		if (isMap(node)) {
			for (const pair of [...node.items].reverse()) {
				waiting.push({ node: pair.value, path: [...path, String(isScalar(pair.key) ? pair.key.value : pair.key)] });
			}
		} else if (isSeq(node)) {
			for (const [index, item] of [...node.items.entries()].reverse()) {
				waiting.push({ node: item, path: [...path, String(index)] });
			}
		} else if (isScalar(node) && node.value !== null && node.value !== undefined && node.range) {
			const [from, to] = node.range;
			// As written: a date stays as it stands, and a number keeps its digits.
			const value = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
			const raw = yaml.slice(from, to);
			const quoted = /^(["'])([\s\S]*)\1$/.exec(raw);
			const block = /^[|>][^\n]{0,20}\n\s*/.exec(raw);
			const before = quoted ? 1 : (block?.[0].length ?? 0);
			const end = raw.trimEnd().length - (quoted ? 1 : 0);
			leaves.push({ path, value, start: base + from + before, end: base + from + Math.max(before, end) });
		}
	}
	return leaves;
}

const KEY_LINE =
	/^[^\S\r\n]{0,40}(?:(\[{1,2})\s{0,4}([^\]\r\n]{1,200}?)\s{0,4}\]{1,2}|([\w"'.-]{1,200})[^\S\r\n]{0,20}=[^\S\r\n]{0,20}(\S[^\r\n]*))/gm;
const bare = (key: string): string => key.trim().replace(/^["']|["']$/g, '');

/** Values of a TOML text; the parser keeps no places, so each is looked up on the line of its key. */
function tomlLeaves(toml: string, base: number): readonly Leaf[] {
	const root: unknown = parseToml(toml);
	const leaves: Leaf[] = [];
	const tables = new Map<string, number>();
	let table: readonly string[] = [];
	for (const match of toml.matchAll(KEY_LINE)) {
		const [line, brackets, name = '', key = '', raw = ''] = match;
		if (brackets !== undefined) {
			const keys = name.split('.').map(bare);
			const count = tables.get(name) ?? 0;
			tables.set(name, count + 1);
			table = brackets === '[[' ? [...keys, String(count)] : keys;
			continue;
		}
		const path = [...table, ...key.split('.').map(bare)];
		const start = match.index + line.length - raw.length;
		for (const { path: below, value } of scalarsAt(root, path)) {
			const at = toml.indexOf(value.slice(0, 60).split('\n', 1)[0] ?? '', start);
			const found = at >= 0 && at - start < raw.length + 20;
			const from = found ? at : start;
			leaves.push({
				path: [...path, ...below],
				value,
				start: base + from,
				end: base + (found && toml.startsWith(value, at) ? at + value.length : start + raw.trimEnd().length),
			});
		}
	}
	return leaves.slice(0, MOST_ITEMS);
}

function scalarsAt(root: unknown, path: readonly string[]): { path: readonly string[]; value: string }[] {
	let node: unknown = root;
	for (const key of path) {
		if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return [];
		node = (node as Record<string, unknown>)[key];
	}
	const found: { path: readonly string[]; value: string }[] = [];
	const waiting: { node: unknown; path: readonly string[] }[] = [{ node, path: [] }];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { node: value, path: below } = next;
		if (value instanceof Date) found.push({ path: below, value: value.toISOString().replace(/T00:00:00\.000Z?$/, '') });
		else if (typeof value === 'object' && value !== null) {
			if (below.length > DEEPEST) continue;
			for (const [key, item] of Object.entries(value).reverse()) waiting.push({ node: item, path: [...below, key] });
		} else if (value !== undefined && value !== null) found.push({ path: below, value: String(value) });
	}
	return found;
}

/**
 * Reads the data between fences at the start of a Markdown text: YAML between `---`, TOML between `+++`. Data that does
 * not parse, or that tries to blow up, gives no items; its block is left out of the text all the same.
 */
export function readFrontMatter(source: string): FrontMatter | undefined {
	const opening = OPENING.exec(source.slice(0, 60));
	if (!opening) return undefined;
	const fence = opening[1] ?? '---';
	const start = opening[0].length;
	const closing = closingFence(source, start, fence === '---' ? ['---', '...'] : [fence]);
	if (!closing) return undefined;
	const body = source.slice(start, closing.start);
	// A line between two rules is no data.
	if (fence === '---' && !/^[\w"'-][^\n]{0,200}?:(?:\s|$)/m.test(body) && body.trim() !== '') return undefined;
	let leaves: readonly Leaf[] = [];
	try {
		leaves = fence === '---' ? yamlLeaves(body, start) : fence === '+++' ? tomlLeaves(body, start) : [];
	} catch {
		leaves = [];
	}
	const items = leaves
		.filter(({ value }) => value.trim() !== '')
		.map(
			({ path, value, start: from, end }): DataItem => ({
				format: 'front-matter',
				path,
				value: value.trim(),
				record: 0,
				start: from,
				end,
			}),
		);
	return { items, end: closing.end };
}
