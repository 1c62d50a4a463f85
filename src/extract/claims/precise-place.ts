import type { Claim, PlaceMention } from '../../model';
import { COUNTRY_NAMES } from '../lexicons/countries';

const placeOf = ({ fact }: Claim): PlaceMention | undefined =>
	fact.kind === 'birth' || fact.kind === 'death' ? fact.place : undefined;

const isCountry = (place: PlaceMention | undefined): boolean => place !== undefined && COUNTRY_NAMES.has(place.name);

/** Leaves out a birth or death that gives a country and nothing else, where the document names the town: "born in Kenya … in Upton". */
export function withoutBareCountries(claims: readonly Claim[]): readonly Claim[] {
	return claims.filter((claim) => {
		const { fact } = claim;
		if ((fact.kind !== 'birth' && fact.kind !== 'death') || fact.date !== undefined || !isCountry(placeOf(claim)))
			return true;
		return !claims.some((other) => {
			const place = other.fact.kind === fact.kind ? placeOf(other) : undefined;
			return place !== undefined && !isCountry(place);
		});
	});
}
