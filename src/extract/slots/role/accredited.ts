import type { View } from '../../frames/frame';
import { COUNTRY_NAMES } from '../../lexicons/countries';
import type { Role } from './role';
import { adjuncts } from './role-time';

/** Posts that are held to a country, and often to several. */
const ACCREDITED = /^(?:ambassador|commissioner|consul|envoy|minister)$/;
/** More than any envoy has; bounds the work on hostile text. */
const MOST = 16;

/**
 * The posts that a list of countries makes of the one before it: "Ambassador to Japan (2012–2015), Qatar (2009–2012) and
 * Sweden". Each has its own country and date.
 *
 * @param at token after the first post, its country and its date
 */
export function furtherCountries(
	view: View,
	first: Role,
	at: number,
): { readonly roles: readonly Role[]; readonly end: number } {
	const { tokens } = view;
	if (!ACCREDITED.test(first.head)) return { roles: [], end: at };
	const [, office = '', country = ''] = /^(.{3,80} to )(?:the )?(\p{Lu}.*)$/u.exec(first.title.value) ?? [];
	if (!COUNTRY_NAMES.has(country)) return { roles: [], end: at };
	const roles: Role[] = [];
	let end = at;
	while (roles.length < MOST) {
		let next = end;
		while (next < end + 3 && /^(?:,|;|and|&|to)$/.test(tokens[next]?.lower ?? '')) next++;
		if (next === end) break;
		if (tokens[next]?.lower === 'the') next++;
		const place = view
			.slot('place', next)
			.find((hit) => COUNTRY_NAMES.has(view.text(hit.start, hit.valueEnd ?? hit.end)));
		if (!place || !endsItem(view, place.end)) break;
		const dated = adjuncts(view, place.end);
		const { when: _, ...rest } = first;
		roles.push({
			...rest,
			title: {
				value: `${office}${view.text(place.start, place.valueEnd ?? place.end)}`,
				start: first.title.start,
				end: place.valueEnd ?? place.end,
			},
			...(dated.when && { when: dated.when }),
		});
		end = dated.end;
	}
	return { roles, end };
}

/** Whether the name of a country is a whole item: "China specialist" is none. */
function endsItem(view: View, at: number): boolean {
	const token = view.tokens[at];
	return (
		!token ||
		token.kind === 'punctuation' ||
		view.adjunct(at) > at ||
		/^(?:and|from|in|between|until|where|with|as|during|before|after)$/.test(token.lower)
	);
}
