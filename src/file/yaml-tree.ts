import { type Document, isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { BiographError, type BiographErrorCode } from '../model';

/** A YAML text as plain data, with where each value stands. */
export interface YamlTree {
	readonly document: Document;
	/** Objects have no prototype, so that no key of the file means anything to JavaScript. */
	readonly value: unknown;
	/** An error at a JSON Pointer (RFC 6901), or at the key of it. */
	readonly error: (pointer: string, message: string) => BiographError;
}

/** How a file is called in messages, and the code of its errors. */
export interface YamlFile {
	readonly file?: string | undefined;
	readonly code: BiographErrorCode;
}

const MOST_DEPTH = 40;
const MOST_ALIASES = 100;
/** A small file may hold few nodes: aliases that multiply them are an attack. */
const MOST_NODES = 2_000_000;

/** A line that opens hundreds of levels: the parser writes a regular expression as long as its indentation. */
const DEEP = /^[ \t?:-]{400}/m;

/** What to do about the slips that people make, by the parser's code or words for the error. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
	[/^BLOCK_AS_IMPLICIT_KEY [^\n]*\n[^\n]*:(?:\s|$)/, 'a text with a colon and a space in it needs quotes around it'],
	[/^BLOCK_AS_IMPLICIT_KEY /, 'the next line is indented further than this one: line it up with it'],
	[/^DUPLICATE_KEY /, 'this key is there twice: keep one of them'],
	[/^TAB_AS_INDENT /, 'a tab begins this line: indent with spaces'],
	[/^MULTIPLE_DOCS /, 'a second document begins here, behind a line of ---, and would not be read: take the line out'],
	[/^BAD_SCALAR_START |^BAD_ALIAS /, 'a text that begins with this sign needs quotes around it'],
	[/Missing closing .quote/, 'a quotation mark is opened and not closed: write it behind the text too'],
	[/end with a [\]}]/, 'a bracket is opened and not closed: write it behind the last item too'],
	[/scalar at node end/, 'a text that begins with a quotation mark needs quotes around all of it'],
	[/Implicit map keys need to be followed/, 'this line is no `key: value`: write it so, or take it out'],
	[/^BAD_INDENT |without - indicator/, 'this line is not indented as its neighbours are: line it up with them'],
];

/** Keys whose values are true or false; `unknown` and text elsewhere stay as they are written. */
const BOOLEAN = new Set(['publicFigure', 'living', 'current', 'free', 'minor']);

/** A scalar as its key wants it: years, prices and identifiers stay the text that was written. */
function scalarOf(value: unknown, source: string | undefined, path: readonly string[]): unknown {
	const key = path.at(-1) ?? '';
	if (typeof value === 'boolean') return BOOLEAN.has(key) ? value : source;
	if (typeof value !== 'number' && typeof value !== 'bigint') return value;
	const counts = key === 'biograph' || ((key === 'start' || key === 'end') && path.includes('evidence'));
	return counts ? Number(value) : source;
}

function errorIn({ file, code }: YamlFile, line: number, column: number, message: string): BiographError {
	const name = file ?? (code === 'invalid-register' ? 'register' : 'biography');
	return new BiographError(code, `${name}:${line}:${column}: ${message}`, {
		...(file !== undefined && { file }),
		line,
		column,
	});
}

const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Reads a YAML text into plain data: scalars as their keys want them, keys without a value left out.
 *
 * @throws BiographError with line and column for a text that is not YAML, has a key twice, nests too deeply or
 *   multiplies itself by aliases
 */
export function readYaml(text: string, { file, code }: YamlFile): YamlTree {
	const lines = new LineCounter();
	const places = new Map<string, number>();
	const errorAt = (offset: number, message: string): BiographError => {
		const { line, col } = lines.linePos(offset);
		return errorIn({ file, code }, line, col, message);
	};
	const deep = DEEP.exec(text);
	if (deep) {
		const line = text.slice(0, deep.index).split('\n').length;
		throw errorIn({ file, code }, line, 1, 'nests too deeply: write it flatter');
	}
	let document: Document;
	try {
		document = parseDocument(text, {
			lineCounter: lines,
			prettyErrors: false,
			version: '1.2',
			schema: 'core',
			// Silent, the parser would pass over a second document.
			logLevel: 'error',
		});
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw errorAt(0, 'nests too deeply: write it flatter');
	}
	const [first] = document.errors;
	if (first && /call stack/.test(first.message)) throw errorAt(first.pos[0], 'nests too deeply: write it flatter');
	if (first) {
		const line = firstLine(text.slice(first.pos[0], first.pos[0] + LONGEST_LINE));
		const said = `${first.code} ${firstLine(first.message)}\n${line}`;
		const advice = ADVICE.find(([error]) => error.test(said))?.[1];
		throw errorAt(first.pos[0], advice ?? `${firstLine(first.message).replace(/[.:]$/, '')}: mend the YAML there`);
	}

	let aliases = 0;
	let nodes = 0;
	const walk = (node: unknown, path: readonly string[], pointer: string): unknown => {
		if (++nodes > MOST_NODES || path.length > MOST_DEPTH)
			throw errorAt(places.get(pointer) ?? 0, 'nests too deeply: write it flatter');
		if (isAlias(node)) {
			if (++aliases > MOST_ALIASES)
				throw errorAt(node.range?.[0] ?? 0, `has more than ${MOST_ALIASES} aliases: write the values out`);
			const target = node.resolve(document);
			if (!target) throw errorAt(node.range?.[0] ?? 0, `alias *${node.source} has no anchor: write the value out`);
			return walk(target, path, pointer);
		}
		if (isScalar(node)) return scalarOf(node.value, node.source, path);
		if (isSeq(node)) {
			return node.items.map((item, index) => {
				const at = `${pointer}/${index}`;
				places.set(at, offsetOf(item) ?? places.get(pointer) ?? 0);
				return walk(item, [...path, String(index)], at);
			});
		}
		if (!isMap(node)) return undefined;
		const record: Record<string, unknown> = Object.create(null);
		for (const pair of node.items) {
			const name = isPair(pair) && isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : undefined;
			if (name === undefined || name === '<<')
				throw errorAt(offsetOf(pair.key) ?? 0, 'a key is not plain text: write `name: value`');
			const at = `${pointer}/${escapePointer(name)}`;
			places.set(at, offsetOf(pair.key) ?? 0);
			const value = walk(pair.value, [...path, name], at);
			if (value !== undefined && value !== null) record[name] = value;
		}
		return record;
	};
	const value = walk(document.contents, [], '');
	return { document, value, error: (pointer, message) => errorAt(nearestPlace(places, pointer), message) };
}

/** Further than this nobody reads a line for a slip. */
const LONGEST_LINE = 2000;

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

const offsetOf = (node: unknown): number | undefined => (node as Node | null)?.range?.[0] ?? undefined;

/** Where a pointer's value stands, or the nearest value around it. */
function nearestPlace(places: ReadonlyMap<string, number>, pointer: string): number {
	for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
		const offset = places.get(at);
		if (offset !== undefined) return offset;
	}
	return 0;
}
