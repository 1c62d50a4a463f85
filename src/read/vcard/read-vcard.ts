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

/** Bytes of quoted-printable (vCard 2.1) as text. */
function fromQuotedPrintable(value: string): string {
	const bytes: number[] = [];
	const encoder = new TextEncoder();
	for (let at = 0; at < value.length; at++) {
		const hex = value.charAt(at) === '=' ? /^[0-9A-F]{2}/i.exec(value.slice(at + 1, at + 3))?.[0] : undefined;
		if (hex) {
			bytes.push(Number.parseInt(hex, 16));
			at += 2;
		} else bytes.push(...encoder.encode(value.charAt(at)));
	}
	return new TextDecoder().decode(new Uint8Array(bytes));
}

const LINE = /[^\r\n]+/g;

/** The content lines of a card (RFC 6350, section 3.2): a line that starts with a space goes on with the one before. */
function propertiesOf(source: string): readonly Property[] {
	const lines: { text: string; start: number; end: number }[] = [];
	const parts: string[][] = [];
	for (const match of source.matchAll(LINE)) {
		const line = match[0];
		const last = lines.at(-1);
		if (last && /^[ \t]/.test(line)) {
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
/** What a card shows in words: no addresses and numbers. */
const SHOWN = ['TITLE', 'ROLE', 'ORG', 'NOTE'];

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

/** Reads a vCard (RFC 6350, and the older 2.1 and 3.0): its properties as data, one record a card. `undefined` where there is no card. */
export function readVcard(source: string): Draft | undefined {
	const data: DataItem[] = [];
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
		if (!open || name === 'VERSION' || name === 'PRODID' || /ENCODING=(?:B|BASE64)\b/.test(parameters)) continue;
		const plain = /QUOTED-PRINTABLE/.test(parameters) ? fromQuotedPrintable(value) : value;
		const shown = (STRUCTURED.has(name) ? plain : unescaped(plain)).trim();
		if (shown.replace(/;/g, '') === '') continue;
		data.push({ format: 'vcard', path: [name], value: shown, record, start, end });
	}
	if (record < 0) return undefined;
	const items = numbered(data);
	for (let card = 0; card <= record; card++) {
		const of = (name: string): string =>
			data.find((item) => item.record === card && item.path[0] === name)?.value ?? '';
		writer.open({ kind: 'heading', level: record === 0 ? 1 : 2, sure: true });
		writer.add(of('FN'));
		writer.close(false);
		for (const name of SHOWN) {
			writer.open({ kind: 'paragraph', sure: true }, false);
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
	const title = data.find((item) => item.record === 0 && item.path[0] === 'FN')?.value;
	return { ...writer.finish(), data: items, ...(title ? { title } : {}) };
}
