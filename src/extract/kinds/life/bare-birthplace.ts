import type { SlotHit, View } from '../../frames/frame';
import { isGivenName } from '../../lexicons/given-names';
import { isKnownPlace } from '../../slots/place';

/**
 * Whether the name right behind "born" is where that was and not who: "Born Lake Salt on 3 May" opens an entry, "was born
 * Tallow, Kenya" goes on with the land. "Was born Maria Bell on 3 May" is a name.
 */
export function isBareBirthplace({ tokens }: View, { start, end, value }: SlotHit): boolean {
	if (tokens[start - 1]?.lower !== 'born' || isGivenName(tokens[start]?.lower ?? '')) return false;
	if (start === 1) return true;
	const [name = '', ...lands] = (typeof value === 'string' ? value : (value as { readonly name: string }).name).split(
		', ',
	);
	const land = lands[0] ?? (tokens[end]?.lower === ',' ? tokens[end + 1]?.text : undefined);
	return isKnownPlace(name) || (land !== undefined && isKnownPlace(land));
}
