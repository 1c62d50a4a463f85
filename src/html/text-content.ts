import type { HtmlElement } from './node';

/** All text of an element as written, white space included: `textContent` of the DOM. */
export function textContent(root: HtmlElement): string {
	const only = root.children[0];
	if (root.children.length === 1 && only?.type === 'text') return only.value;
	const parts: string[] = [];
	const stack: { readonly element: HtmlElement; next: number }[] = [{ element: root, next: 0 }];
	while (stack.length > 0) {
		const frame = stack[stack.length - 1]!;
		const child = frame.element.children[frame.next++];
		if (!child) stack.pop();
		else if (child.type === 'text') parts.push(child.value);
		else stack.push({ element: child, next: 0 });
	}
	return parts.join('');
}
