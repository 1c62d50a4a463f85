import type { View } from '../frame';
import { hasOrganizationHead } from '../organization-type';
import { titleSpan } from './title-span';

/** "Director of the Tide Office": a post in capitals, and no body's name. */
export function isPostOf(view: View, at: number): boolean {
	if (!view.tokens[at]?.capital) return false;
	const span = titleSpan(view, at, true);
	// "Founder/CEO of": two posts of one holder.
	if (span?.start === at && view.tokens[span.end]?.lower === '/' && titleSpan(view, span.end + 1, true)) return true;
	return (
		span !== undefined &&
		span.start === at &&
		span.sort === 'post' &&
		view.tokens[span.end]?.lower === 'of' &&
		view.tokens[span.end + 1]?.lower === 'the' &&
		view.tokens[span.end - 1]?.capital === true &&
		!/^(?:faculty|chair|head|sister|observer|guardian|regent)$/.test(span.head) &&
		!hasOrganizationHead([span.head])
	);
}
