import type { Document, OrganizationMention } from '../../../model';
import type { SlotHit } from '../../frames/frame';

/** What somebody is sent to and nobody plays for: a town with its state, a prison, a base. */
export const isStation = (hit: SlotHit): boolean =>
	(hit.value as OrganizationMention).place !== undefined ||
	/\b(?:Prison|Jail|Gaol|Penitentiary|Camp|Base|Fort|Barracks|Hospital|Asylum|Infirmary|Station|Airfield|Sanatorium)\b/.test(
		(hit.value as OrganizationMention).name,
	);

/** Words of texts that tell of players: elsewhere people are transferred to places, and to camps. */
const OF_SPORT =
	/\b(?:football|soccer|hockey|basketball|baseball|rugby|cricket|netball|handball|volleyball|league|striker|midfielder|goalkeeper|defender|forward|winger|pitcher|quarterback|chess|grandmaster|cyclist|athlete|players?\b)/i;

/** Whether a text tells of players, who are transferred to clubs. */
export const tellsOfSport = ({ text }: Document): boolean => OF_SPORT.test(text);
