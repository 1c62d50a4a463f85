import { attributeValue, type HtmlElement, textContent } from '../../html';

/** Which attribute holds an element's value (HTML Standard, 5.2.4 "Values"); `link`: it is an address. */
const valued: ReadonlyMap<string, { readonly attribute: string; readonly link: boolean }> = new Map(
	Object.entries({
		meta: { attribute: 'content', link: false },
		data: { attribute: 'value', link: false },
		meter: { attribute: 'value', link: false },
		object: { attribute: 'data', link: true },
		...Object.fromEntries(['a', 'area', 'link'].map((name) => [name, { attribute: 'href', link: true }])),
		...Object.fromEntries(
			['audio', 'embed', 'iframe', 'img', 'source', 'track', 'video'].map((name) => [
				name,
				{ attribute: 'src', link: true },
			]),
		),
	}),
);

/** The value of an element with `itemprop` and without `itemscope`, not yet resolved, and the attribute it is from. */
export function itemValue(element: HtmlElement): {
	readonly text: string;
	readonly attribute: string | undefined;
	readonly link: boolean;
} {
	if (element.name === 'time') {
		const datetime = attributeValue(element, 'datetime');
		if (datetime !== undefined) return { text: datetime, attribute: 'datetime', link: false };
	}
	const from = valued.get(element.name);
	if (from) return { text: attributeValue(element, from.attribute) ?? '', ...from };
	return { text: textContent(element), attribute: undefined, link: false };
}
