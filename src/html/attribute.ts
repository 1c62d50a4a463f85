import type { HtmlAttribute, HtmlElement } from './node';

/**
 * The attribute of that name: the first one, where the source repeats it.
 *
 * @param name In lower case.
 */
export function attribute(element: HtmlElement, name: string): HtmlAttribute | undefined {
	for (const candidate of element.attributes) if (candidate.name === name) return candidate;
	return undefined;
}

/** The value of the attribute of that name; `undefined` where it is absent, empty where it has no value. */
export function attributeValue(element: HtmlElement, name: string): string | undefined {
	return attribute(element, name)?.value;
}
