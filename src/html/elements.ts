import type { HtmlElement } from './node';

/**
 * Every element below a root, in document order, without recursion.
 *
 * @param root Not itself among them.
 * @param enter Whether to go into an element; the element itself is given in any case.
 */
export function* elements(
	root: HtmlElement,
	enter: (element: HtmlElement) => boolean = () => true,
): Generator<HtmlElement> {
	const stack: { readonly element: HtmlElement; next: number }[] = [{ element: root, next: 0 }];
	while (stack.length > 0) {
		const frame = stack[stack.length - 1]!;
		const child = frame.element.children[frame.next++];
		if (!child) stack.pop();
		else if (child.type === 'element') {
			yield child;
			if (enter(child)) stack.push({ element: child, next: 0 });
		}
	}
}
