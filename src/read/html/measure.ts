import type { HtmlElement } from '../../html';
import type { TextMeasure } from './furniture-part';
import { HIDDEN_ELEMENTS } from './page-parts';

const PROSE = 80;
const PARAGRAPHS = new Set(['p', 'dd', 'blockquote', 'li', 'td', 'div', 'section', 'article']);

/** Measures every element of a page in one walk without recursion: its text, its linked text, its prose. */
export function measureElements(root: HtmlElement): ReadonlyMap<HtmlElement, TextMeasure> {
	const measures = new Map<HtmlElement, { text: number; linked: number; prose: number; own: number }>();
	const fresh = () => ({ text: 0, linked: 0, prose: 0, own: 0 });
	const stack: { element: HtmlElement; next: number }[] = [{ element: root, next: 0 }];
	measures.set(root, fresh());
	while (stack.length > 0) {
		const frame = stack[stack.length - 1]!;
		const measure = measures.get(frame.element)!;
		const child = frame.element.children[frame.next++];
		if (child === undefined) {
			stack.pop();
			if (PARAGRAPHS.has(frame.element.name) && measure.own >= PROSE) measure.prose += measure.own;
			if (frame.element.name === 'a') measure.linked = measure.text;
			const above = stack.at(-1);
			const outer = above && measures.get(above.element);
			if (outer) {
				outer.text += measure.text;
				outer.linked += measure.linked;
				outer.prose += measure.prose;
				// Text of inline elements belongs to the paragraph around them.
				if (!PARAGRAPHS.has(frame.element.name) && frame.element.name !== 'a') outer.own += measure.own;
			}
		} else if (child.type === 'text') {
			const length = child.value.trim().length;
			measure.text += length;
			measure.own += length;
		} else {
			measures.set(child, fresh());
			if (!HIDDEN_ELEMENTS.has(child.name)) stack.push({ element: child, next: 0 });
		}
	}
	return measures;
}
