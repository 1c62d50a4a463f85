import type { OrganizationMention } from '../../../model';
import type { SlotMatch, SlotType, View } from '../../frames/frame';
import { COUNTRY_NAMES } from '../../lexicons/countries';
import { afterPrefixes } from '../person';
import { isKnownPlace } from '../place';

/** More words than a school's short name has. */
const LONGEST = 3;
/** Names of parts of the world, which give no degrees. */
const WORLD =
	/^(?:England|Scotland|Wales|Europe|Africa|Asia|America|Latin America|North America|South America|UK|US|USA|EU)$/;

/**
 * The school that a degree is "from" by its short name, which elsewhere is a town's, a state's or a title's: "a PhD from
 * Leeds", "an MBA from Michigan", "her BA from Duke".
 */
export function shortSchool(view: View, at: number): SlotMatch | undefined {
	// "from Dr Ann Roe": whoever gave it, it was no school.
	return view.tokens[at - 1]?.lower === 'from' && afterPrefixes(view.tokens, at) === at
		? shortName(view, at)
		: undefined;
}

/** "studied law at Leeds", "read history at Oxford and Durham": the school where a field is studied, by its town alone too. */
export const townSchool: SlotType = (view, at) => {
	const named = view.slot('organization', at);
	const short = named.length > 0 ? undefined : shortName(view, at);
	const { name } = (short?.value ?? { name: '' }) as OrganizationMention;
	return short && isKnownPlace(name) && view.tokens[short.end]?.kind !== 'clitic' ? [short] : named;
};

/** A name of a few words that ends where it may, and is no country's. */
function shortName(view: View, at: number): SlotMatch | undefined {
	const { tokens } = view;
	let end = at;
	while (end < at + LONGEST && tokens[end]?.capital && tokens[end]?.kind === 'word') end++;
	const next = tokens[end];
	const isWhole = next?.kind !== 'word' || /^(?:and|in|with|where|before|who|then|but|on|under|as)$/.test(next.lower);
	const name = view.text(at, end);
	if (end === at || !isWhole || COUNTRY_NAMES.has(name) || WORLD.test(name)) return undefined;
	const value: OrganizationMention = { name };
	return { start: at, end, value };
}
