import type { SlotMatch, View } from '../../frames/frame';
import { hasOrganizationHead } from '../../words/organization-type';
import { inClass } from '../in-class';
import { titleSpan } from '../role/title-span';
import { isBodyNoun } from './body-noun';

/** "Vice President, Oil and Gas": a trade, and no body of that name. */
const isTrade = ({ tokens }: View, { start, end }: SlotMatch): boolean =>
	/^(?:oil|steel)$/.test(tokens[start]?.lower ?? '') &&
	(end - start === 1 || /^(?:and|&)$/.test(tokens[start + 1]?.lower ?? ''));

/** Whether a reading of an organisation holds a word that only names of bodies have, is an abbreviation, or has offices. */
export function isBody(view: View, match: SlotMatch): boolean {
	if (isTrade(view, match)) return false;
	if ((match.value as { readonly type?: string }).type || match.extra?.body === true) return true;
	if (hasOrganizationHead(view.text(match.start, match.valueEnd ?? match.end).split(/\s+/))) return true;
	const only = view.tokens[match.start];
	// "IIT Ulmen", "CARE Kenya"
	if (match.end - match.start === 2 && only?.allCaps && only.text.length > 2 && !view.tokens[match.start + 1]?.allCaps)
		return view.tokens[match.start + 1]?.capital === true;
	return (
		match.end - match.start === 1 &&
		only !== undefined &&
		only.allCaps &&
		!inClass(view, 'duty', only.lower) &&
		!/^(?:NSW|QLD|USA|UAE|BC|NWT|DC|NYC|UK|NOLA|KSA|DRC|PNG)$/.test(only.text)
	);
}

/** The body named at a token, perhaps after small words: "the state Coastal Commission"; nothing where the name is no body's. */
export function bodyAt(view: View, at: number): SlotMatch | undefined {
	const match = organizationAt(view, at);
	return match && isBody(view, match) ? match : undefined;
}

/** An organisation at a token, or after up to three small words that describe it; never one with a title inside. */
export function organizationAt(view: View, at: number): SlotMatch | undefined {
	const { tokens } = view;
	const found = view.slot('organization', at).find((match) => !holdsTitle(view, match));
	if (found) return found;
	let next = at;
	if (/^(?:the|a|an|its|his|her|their)$/.test(tokens[next]?.lower ?? '')) next++;
	// "the university's Centre for …"
	if (isBodyNoun(tokens[next]?.lower) && tokens[next + 1]?.kind === 'clitic') {
		const owned = view.slot('organization', next + 2)[0];
		return owned && isBody(view, owned) ? owned : undefined;
	}
	const first = next;
	while (
		next < first + 3 &&
		tokens[next]?.kind === 'word' &&
		!tokens[next]?.capital &&
		!inClass(view, 'title-stop', tokens[next]?.lower)
	)
		next++;
	if (next === at || !tokens[next]?.capital || next === first) return undefined;
	const later = view.slot('organization', next).find((match) => !holdsTitle(view, match));
	return later && isBody(view, later) ? later : undefined;
}

/** "Production and Deputy Head of News" runs into the next post. */
function holdsTitle(view: View, match: SlotMatch): boolean {
	for (let i = match.start + 1; i < match.end - 1; i++) {
		if (view.tokens[i]?.lower !== 'and') continue;
		const span = titleSpan(view, i + 1, true);
		if (span && span.end < match.end && /^(?:of|for|at)$/.test(view.tokens[span.end]?.lower ?? '')) return true;
	}
	return false;
}
