import { attribute, attributeValue, type HtmlElement, textContent } from '../../html';
import type { DataItem } from '../../model';
import { jsonLeaves } from '../data/json-leaves';
import { trimSpan } from '../trim-span';
import { cardsOf } from './card-parts';
import { type Infobox, isInfobox } from './infobox';

const spaceless = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where the content of an element stands in the source, tags inside it included. */
function contentSpan(source: string, element: HtmlElement): { start: number; end: number } {
	const close = source.lastIndexOf('</', element.end - 1);
	return trimSpan(source, element.openEnd, close >= element.openEnd ? Math.min(close, element.end) : element.end);
}

/** An attribute's value as a data item. */
function ofAttribute(element: HtmlElement, name: string, item: Omit<DataItem, 'value' | 'start' | 'end'>): DataItem[] {
	const found = attribute(element, name);
	if (!found || found.value.trim() === '') return [];
	return [{ ...item, value: found.value.trim(), start: found.valueStart, end: found.valueEnd }];
}

function metaItems(source: string, all: readonly HtmlElement[]): DataItem[] {
	return all.flatMap((element): DataItem[] => {
		const of = (path: string): Omit<DataItem, 'value' | 'start' | 'end'> => ({
			format: 'meta',
			path: [path],
			record: 0,
		});
		if (element.name === 'meta') {
			const name =
				attributeValue(element, 'property') ?? attributeValue(element, 'name') ?? attributeValue(element, 'itemprop');
			return name ? ofAttribute(element, 'content', of(name.trim().toLowerCase())) : [];
		}
		if (element.name === 'link' && attributeValue(element, 'rel') === 'canonical')
			return ofAttribute(element, 'href', of('canonical'));
		if (element.name === 'title' && element.parent?.name !== 'svg') {
			const value = spaceless(textContent(element));
			return value === '' ? [] : [{ ...of('title'), value, ...contentSpan(source, element) }];
		}
		return [];
	});
}

function jsonLdItems(source: string, all: readonly HtmlElement[]): DataItem[] {
	let record = 0;
	return all.flatMap((element): DataItem[] => {
		if (element.name !== 'script' || !/^application\/ld\+json\b/i.test(attributeValue(element, 'type') ?? ''))
			return [];
		const { start, end } = contentSpan(source, element);
		const json = source.slice(start, end);
		let root: unknown;
		try {
			root = JSON.parse(json);
		} catch {
			return []; // what is wrong with it, the validator says
		}
		const number = record++;
		return jsonLeaves(json, start).map((leaf) => {
			const type = typeAt(root, leaf.path.slice(0, -1));
			return {
				format: 'json-ld' as const,
				path: leaf.path,
				value: leaf.value,
				record: number,
				start: leaf.start,
				end: leaf.end,
				...(type ? { type } : {}),
			};
		});
	});
}

/** The first `@type` of the object at a path. */
function typeAt(root: unknown, path: readonly string[]): string | undefined {
	let node: unknown = root;
	for (const key of path) {
		if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
		node = (node as Record<string, unknown>)[key];
	}
	if (typeof node !== 'object' || node === null || !Object.hasOwn(node, '@type')) return undefined;
	const type = (node as Record<string, unknown>)['@type'];
	const first: unknown = Array.isArray(type) ? type[0] : type;
	return typeof first === 'string' ? first.replace(/^https?:\/\/schema\.org\//, '') : undefined;
}

/** Attributes that carry an element's value in Microdata and microformats (HTML Standard, “property value”). */
const VALUE_ATTRIBUTE: ReadonlyMap<string, string> = new Map([
	['meta', 'content'],
	['a', 'href'],
	['area', 'href'],
	['link', 'href'],
	['img', 'src'],
	['audio', 'src'],
	['video', 'src'],
	['embed', 'src'],
	['iframe', 'src'],
	['source', 'src'],
	['data', 'value'],
	['meter', 'value'],
	['time', 'datetime'],
	['object', 'data'],
]);

/** The value that an element states: an attribute's, else its text. */
function valueItem(
	source: string,
	element: HtmlElement,
	byAttribute: boolean,
	item: Omit<DataItem, 'value' | 'start' | 'end'>,
): DataItem[] {
	const name = attribute(element, 'content') ? 'content' : VALUE_ATTRIBUTE.get(element.name);
	if (byAttribute && name && attribute(element, name)) return ofAttribute(element, name, item);
	const value = spaceless(textContent(element));
	return value === '' ? [] : [{ ...item, value, ...contentSpan(source, element) }];
}

/** Walks up to the nearest element that `owns` says holds properties. */
function ownerOf(element: HtmlElement, owns: ReadonlyMap<HtmlElement, Owner>): Owner | undefined {
	let steps = 0;
	for (let up = element.parent; up && steps < 500; up = up.parent, steps++) {
		const owner = owns.get(up);
		if (owner) return owner;
	}
	return undefined;
}

interface Owner {
	readonly record: number;
	readonly path: readonly string[];
	readonly type: string;
	/** How often each property was given. */
	readonly counts: Map<string, number>;
}

/** Path of the next value of a property: the first is the property itself, more are numbered. */
function pathOf(owner: Owner, property: string, several: boolean): readonly string[] {
	const count = owner.counts.get(property) ?? 0;
	owner.counts.set(property, count + 1);
	return several ? [...owner.path, property, String(count)] : [...owner.path, property];
}

/** How a syntax of items written into elements says things. */
interface ItemSyntax {
	readonly format: 'microdata' | 'h-card';
	/** Type of the item that an element is, or `undefined`. */
	readonly itemType: (element: HtmlElement) => string | undefined;
	/** The properties that an element states. */
	readonly properties: (element: HtmlElement) => readonly { readonly name: string; readonly byAttribute: boolean }[];
}

const classesOf = (element: HtmlElement): readonly string[] => (attributeValue(element, 'class') ?? '').split(/\s/);

const MICRODATA: ItemSyntax = {
	format: 'microdata',
	itemType: (element) =>
		attribute(element, 'itemscope') &&
		(attributeValue(element, 'itemtype') ?? 'Thing')
			.trim()
			.split(/\s/)[0]
			?.replace(/^https?:\/\/schema\.org\//i, ''),
	properties: (element) =>
		(attributeValue(element, 'itemprop') ?? '')
			.split(/\s/)
			.filter((name) => name !== '')
			.map((name) => ({ name, byAttribute: true })),
};

/** Old class names of hCard, and what microformats2 calls them. */
const HCARD_CLASSES: ReadonlyMap<string, string> = new Map(
	'fn:p-name given-name:p-given-name family-name:p-family-name org:p-org title:p-job-title role:p-role nickname:p-nickname note:p-note url:u-url photo:u-photo bday:dt-bday honorific-prefix:p-honorific-prefix honorific-suffix:p-honorific-suffix'
		.split(' ')
		.map((pair) => pair.split(':') as [string, string]),
);

const isOldCard = (element: HtmlElement): boolean => {
	let steps = 0;
	for (let up: HtmlElement | undefined = element; up && steps < 200; up = up.parent, steps++)
		if (classesOf(up).includes('vcard')) return true;
	return false;
};

const HCARD: ItemSyntax = {
	format: 'h-card',
	// Wikis mark their boxes as cards too, with all that is in them; they are read as what they are.
	itemType: (element) =>
		classesOf(element).some((name) => name === 'h-card' || name === 'vcard') && !isInfobox(element)
			? 'h-card'
			: undefined,
	properties: (element) => {
		const classes = classesOf(element);
		const modern = classes.filter((name) => /^(?:p|u|dt|e)-[a-z]/.test(name));
		const names = modern.length > 0 ? modern : classes.flatMap((name) => HCARD_CLASSES.get(name) ?? []);
		if (names.length === 0 || (modern.length === 0 && !isOldCard(element))) return [];
		return names.map((name) => ({ name, byAttribute: !name.startsWith('p-') && !name.startsWith('e-') }));
	},
};

/** The items of one syntax, flat: each value with the path from its outermost item. */
function writtenItems(source: string, all: readonly HtmlElement[], syntax: ItemSyntax): DataItem[] {
	const owners = new Map<HtmlElement, Owner>();
	const counted = new Map<Owner, Map<string, number>>();
	let record = 0;
	const stated = all.flatMap((element) => {
		const owner = ownerOf(element, owners);
		const type = syntax.itemType(element);
		const properties = owner ? syntax.properties(element) : [];
		for (const { name } of properties) {
			const counts = counted.get(owner!) ?? new Map<string, number>();
			counts.set(name, (counts.get(name) ?? 0) + 1);
			counted.set(owner!, counts);
		}
		if (type !== undefined) {
			const first = properties[0];
			const nested = owner && first ? [...owner.path, first.name] : undefined;
			owners.set(element, { record: nested ? owner!.record : record++, path: nested ?? [], type, counts: new Map() });
		}
		return owner ? [{ element, owner, type, properties }] : [];
	});
	return stated.flatMap(({ element, owner, type, properties }) =>
		properties.flatMap(({ name, byAttribute }): DataItem[] => {
			const several = (counted.get(owner)?.get(name) ?? 0) > 1;
			const item = { format: syntax.format, record: owner.record, type: owner.type };
			if (type !== undefined && syntax.format === 'microdata') return [];
			return valueItem(source, element, byAttribute, { ...item, path: pathOf(owner, name, several) });
		}),
	);
}

/** What the classes of cards say of somebody: name, post and body. */
const cardItems = (source: string, all: readonly HtmlElement[]): DataItem[] =>
	cardsOf(all).flatMap(({ name, post, body }, index) =>
		(
			[
				['p-name', name],
				['p-job-title', post],
				['p-org', body],
			] as const
		).flatMap(([key, element]) =>
			valueItem(source, element, false, { format: 'h-card', path: [key], record: CARDS + index, type: 'card' }),
		),
	);
/** Records of cards are numbered behind those of h-cards. */
const CARDS = 100_000;

/** All structured data of a page: its metadata, JSON-LD, Microdata, h-cards and boxes of facts. */
export function pageData(source: string, all: readonly HtmlElement[], boxes: readonly Infobox[]): readonly DataItem[] {
	return [
		...metaItems(source, all),
		...jsonLdItems(source, all),
		...writtenItems(source, all, MICRODATA),
		...writtenItems(source, all, HCARD),
		...cardItems(source, all),
		...boxes.flatMap(({ items }) => items),
	];
}
