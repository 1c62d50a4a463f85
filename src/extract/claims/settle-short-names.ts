import type { Claim, OrganizationMention } from '../../model';
import { isKnownPlace } from '../slots/place';
import { bodyEvidence, withBody } from './with-body';

const bodyOf = ({ fact }: Claim): OrganizationMention | undefined =>
	fact.kind === 'position' || fact.kind === 'membership' ? fact.organization : undefined;

/** A word that can be a short name: a capital, and more than letters of a degree or a form. */
const SHORT_NAME = /^\p{Lu}\p{L}{2,}$/u;
/** What makes of a body's name that of another: "the Cabinet" is not the Shadow Cabinet. */
const ANOTHER = /^(?:Shadow|Youth|War|Student|Students'|Model|Mock|European|Junior|Reserve|Royal Canadian) /;

/** What a firm does or is, behind a name of its own that people leave it at: "Nordhaven Energy" is "Nordhaven". */
const TRADE =
	/^(?:Aerospace|Airlines|Analytics|Automotive|Biosciences|Biotech|Brands|Brewing|Capital|Chemicals?|Communications|Consulting|Corp|Corporation|Design|Electric|Electronics|Energy|Engineering|Entertainment|Financial|Foods|Games|Group|Holdings|Inc|Industries|Interactive|Investments|Labs|Limited|Logistics|Ltd|Media|Motors|Networks|Oil|Partners|Petroleum|Pharma|Pharmaceuticals|Robotics|Semiconductors?|Services|Software|Solutions|Steel|Studios|Systems|Technologies|Technology|Telecom|Therapeutics|Ventures)\.?$/;

/** What the body of a name is called for short: the last word, or the one before words of trade. */
function shortNamesOf(name: string): readonly string[] {
	const [first = '', ...rest] = name.split(/\s+/);
	if (rest.length === 0) return [];
	const last = ANOTHER.test(name) ? [] : [rest.at(-1) ?? ''];
	const own = rest.every((word) => TRADE.test(word)) && !isKnownPlace(first) && !TRADE.test(first) ? [first] : [];
	return [...last, ...own].filter((word) => SHORT_NAME.test(word));
}

/**
 * Gives a body that is called by one word of its name ("before joining the Journal", "joining Nordhaven") the name that
 * the same text gives it in full ("The Wall Street Journal", "Nordhaven Energy"), where one body alone bears that word.
 *
 * @param claims of one document, in text order
 */
export function settleShortNames(claims: readonly Claim[]): readonly Claim[] {
	const byShort = new Map<string, Claim | undefined>();
	for (const claim of claims) {
		const name = bodyOf(claim)?.name ?? '';
		for (const short of shortNamesOf(name)) {
			const known = byShort.get(short);
			const same = !byShort.has(short) || (known && bodyOf(known)?.name === name);
			byShort.set(short, same ? (known ?? claim) : undefined);
		}
	}
	return claims.map((claim) => {
		const body = bodyOf(claim);
		const full = body && !body.parent ? byShort.get(body.name) : undefined;
		const organization = full && bodyOf(full);
		const named = full && (bodyEvidence(full) ?? full.evidence[0]);
		return organization && named
			? withBody(claim, organization, named, 'the body is named in full elsewhere in the text')
			: claim;
	});
}
