import type { DataItem } from '../../model';
import type { Draft } from '../draft';
import { TextWriter } from '../text-writer';

/** A property of a card, unfolded, with the places of its characters. */
interface Property {
	readonly name: string;
	readonly parameters: string;
	readonly value: string;
	readonly start: number;
	readonly end: number;
}

const ESCAPED = /\\([\\,;:nN])/g;
const unescaped = (value: string): string =>
	value.replace(ESCAPED, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char));

/** Bytes of quoted-printable (vCard 2.1) as text, in UTF-8 or the older encoding of Western Europe. */
function fromQuotedPrintable(value: string, parameters: string): string {
	const bytes: number[] = [];
	const encoder = new TextEncoder();
	for (let at = 0; at < value.length; at++) {
		const hex = value.charAt(at) === '=' ? /^[0-9A-F]{2}/i.exec(value.slice(at + 1, at + 3))?.[0] : undefined;
		if (hex) {
			bytes.push(Number.parseInt(hex, 16));
			at += 2;
		} else bytes.push(...encoder.encode(value.charAt(at)));
	}
	const label = /CHARSET=(?:ISO-8859-1|WINDOWS-1252|LATIN-?1)\b/.test(parameters) ? 'windows-1252' : 'utf-8';
	return new TextDecoder(label).decode(new Uint8Array(bytes));
}

const LINE = /[^\r\n]+/g;
const QUOTED_PRINTABLE = /^[^:]{0,200}QUOTED-PRINTABLE/i;

/**
 * The content lines of a card (RFC 6350, section 3.2): a line that starts with a space goes on with the one before, and
 * so does the one after quoted-printable text that ends with `=`.
 */
function propertiesOf(source: string): readonly Property[] {
	const lines: { text: string; start: number; end: number }[] = [];
	const parts: string[][] = [];
	for (const match of source.matchAll(LINE)) {
		const line = match[0];
		const last = lines.at(-1);
		const before = parts.at(-1);
		if (last && before?.at(-1)?.endsWith('=') && QUOTED_PRINTABLE.test(before[0]!)) {
			before.push(before.pop()!.slice(0, -1), line);
			last.end = match.index + line.length;
		} else if (last && /^[ \t]/.test(line)) {
			parts.at(-1)!.push(line.slice(1));
			last.end = match.index + line.length;
		} else {
			lines.push({ text: '', start: match.index, end: match.index + line.length });
			parts.push([line]);
		}
	}
	return lines.flatMap(({ start, end }, index): Property[] => {
		const text = (parts[index] ?? []).join('');
		const colon = valueColon(text);
		if (colon < 0) return [];
		const [head = '', ...parameters] = text.slice(0, colon).split(';');
		const name = (head.split('.').at(-1) ?? '').trim().toUpperCase();
		return [
			{
				name,
				parameters: parameters.join(';').toUpperCase(),
				value: text.slice(colon + 1),
				start: Math.min(end, start + colon + 1),
				end,
			},
		];
	});
}

/** The colon before the value: the first that stands outside quotation marks. */
function valueColon(text: string): number {
	let quoted = false;
	for (let at = 0; at < Math.min(text.length, 2000); at++) {
		const char = text.charAt(at);
		if (char === '"') quoted = !quoted;
		else if (char === ':' && !quoted) return at;
	}
	return -1;
}

/** Properties whose components are separated by semicolons, kept as they stand: their reader splits them. */
const STRUCTURED = new Set(['N', 'ADR', 'ORG']);
/** Pictures and keys in letters, and a birthday whose year stands for none (Apple writes 1604). */
const PASSED_OVER = /ENCODING=(?:B|BASE64)\b|X-APPLE-OMIT-YEAR/;
/** What a card shows in words: no addresses and numbers. */
const SHOWN = ['TITLE', 'ROLE', 'ORG', 'NOTE'];
/** Those of them whose values are read as they stand: "Director, Sales" is one title and no sentence. */
const AS_DATA = new Set(['TITLE', 'ORG']);

/** Gives the values of a property that a card has several times a number each: `URL/0`, `URL/1`. */
function numbered(items: readonly DataItem[]): readonly DataItem[] {
	const counts = new Map<string, number>();
	const keyOf = ({ record, path }: DataItem): string => `${record} ${path[0]}`;
	for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
	const seen = new Map<string, number>();
	return items.map((item) => {
		const key = keyOf(item);
		if (counts.get(key) === 1) return item;
		const number = seen.get(key) ?? 0;
		seen.set(key, number + 1);
		return { ...item, path: [...item.path, String(number)] };
	});
}

/** The components of a name in the order in which it is spoken, without titles. */
function spoken(components: string): string {
	const [family = '', given = '', additional = ''] = components
		.split(/(?<!\\);/)
		.map((part) => part.replace(/(?<!\\),/g, ' '));
	return unescaped([given, additional, family].filter((part) => part.trim() !== '').join(' ')).trim();
}

/** A name without the titles before and after it, which N (RFC 6350, section 6.2.2) tells apart. */
function withoutHonorifics(name: string, components: string): string {
	const [, , , before = '', after = ''] = components.split(/(?<!\\);/);
	const listOf = (list: string): readonly string[] => list.split(/(?<!\\),/).map((one) => unescaped(one).trim());
	let bare = name;
	for (const title of listOf(before)) if (title && bare.startsWith(`${title} `)) bare = bare.slice(title.length).trim();
	for (const title of listOf(after).toReversed()) {
		if (title && bare.endsWith(title)) bare = bare.slice(0, -title.length).replace(/(?<![\s,])[\s,]+$/, '');
	}
	return bare || name;
}

/** Reads a vCard (RFC 6350, and the older 2.1 and 3.0): its properties as data, one record a card. `undefined` where there is no card. */
export function readVcard(source: string): Draft | undefined {
	let data: DataItem[] = [];
	const writer = new TextWriter();
	let record = -1;
	let open = false;
	for (const { name, parameters, value, start, end } of propertiesOf(source)) {
		if (name === 'BEGIN' && /^\s*vcard/i.test(value)) {
			record++;
			open = true;
			continue;
		}
		if (name === 'END') open = false;
		if (!open || name === 'VERSION' || name === 'PRODID' || PASSED_OVER.test(parameters)) continue;
		const decoded = (text: string): string =>
			/QUOTED-PRINTABLE/.test(parameters) ? fromQuotedPrintable(text, parameters) : text;
		const shown = STRUCTURED.has(name)
			? value
					.split(';')
					.map((part) => decoded(part).replace(/(?<!\\);/g, '\\;'))
					.join(';')
					.trim()
			: unescaped(decoded(value)).trim();
		if (shown.replace(/;/g, '') === '') continue;
		data.push({ format: 'vcard', path: [name], value: shown, record, start, end });
	}
	if (record < 0) return undefined;
	for (let card = 0; card <= record; card++) {
		const indexOf = (name: string): number => data.findIndex((item) => item.record === card && item.path[0] === name);
		const of = (name: string): string => data[indexOf(name)]?.value ?? '';
		if (
			/^(?:org|group|location|application)$/i.test(of('KIND')) ||
			(of('FN') !== '' && of('ORG').split(';')[0] === of('FN'))
		) {
			// The card of a body, which says so or has the name of its organisation, is about nobody.
			data = data.filter((item) => item.record !== card);
			continue;
		}
		const components = data[indexOf('N')];
		// vCard 2.1 needs no formatted name.
		if (of('FN') === '' && components) data.push({ ...components, path: ['FN'], value: spoken(components.value) });
		const name = data[indexOf('FN')];
		if (name) data[indexOf('FN')] = { ...name, value: withoutHonorifics(name.value, of('N')) };
		writer.open({ kind: 'heading', level: record === 0 ? 1 : 2, sure: true });
		writer.add(of('FN'));
		writer.close(false);
		for (const name of SHOWN) {
			writer.open(AS_DATA.has(name) ? { kind: 'furniture', reason: 'card' } : { kind: 'paragraph', sure: true }, false);
			writer.add(
				name === 'ORG'
					? of(name)
							.split(/(?<!\\);/)
							.map(unescaped)
							.filter((part) => part !== '')
							.reverse()
							.join(', ')
					: of(name),
			);
			writer.close(false);
		}
	}
	const items = numbered(data);
	const title = data.find((item) => item.record === 0 && item.path[0] === 'FN')?.value;
	return { ...writer.finish(), data: items, ...(title ? { title } : {}) };
}
