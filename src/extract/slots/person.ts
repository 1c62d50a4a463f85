import type { SlotMatch, SlotType } from '../frame';
import { DEMONYMS } from '../lexicons/countries';
import { closingQuote, nameEnds, PERSON_PARTICLES } from '../names';
import { hasOrganizationHead } from '../organization-type';
import { isKnownPlace } from './place';

/** Titles before names, dropped from the value: "Dr", "Sir". */
export const NAME_PREFIXES: ReadonlySet<string> = new Set(
	'hon alhaji alhaja chief pastor engr barr princess dr mr mrs ms miss prof professor sir dame lord lady rev reverend fr father sister brother mother st saint capt captain col colonel gen general maj major lt lieutenant sgt sergeant hon judge justice count countess baron baroness duke duchess prince princess king queen emperor empress sheikh president senator rabbi imam pope bishop archbishop cardinal admiral commander chief bl blessed commissioner inspector constable superintendent ltc ltcol maj gen brig brigadier cpt cpl corporal pvt private sfc ssg msg sgm csm tsgt smsgt cmsgt 1lt 2lt lcdr cdr adm vadm radm ens ensign wo cwo pfc spc mx madam madame hrh rt revd cpo petty-officer sqn wg cdre'.split(
		' ',
	),
);
const SUFFIXES = new Set('jr sr ii iii iv v'.split(' '));
const NEVER = new Set(
	'the i he she they his her their in on at and but when however after before who whom university college school church'.split(
		' ',
	),
);

/** A person's name: titles before it are skipped, "Jr." belongs to it. The value is the name as written. */
export const personSlot: SlotType = (view, at) => {
	const { tokens } = view;
	if (view.shouting) return [];
	let start = at;
	while (start - at < 4 && NAME_PREFIXES.has(tokens[start]?.lower ?? '') && tokens[start + 1]?.capital) start++;
	const first = tokens[start];
	if (!first || NEVER.has(first.lower)) return [];
	const [longest] = nameEnds(tokens, start, PERSON_PARTICLES).filter((end) => {
		for (let k = start; k < end; k++) {
			const token = tokens[k];
			if (token?.lower === 'and' || token?.lower === '&' || token?.kind === 'clitic' || token?.kind === 'number')
				return false;
		}
		return end - start <= 7;
	});
	if (!longest) return [];
	let end = longest;
	// 'Altimont "Freddie" Butler'
	const close = closingQuote(tokens, end, 5);
	if (close > 0 && tokens[close + 1]?.capital) {
		const rest = nameEnds(tokens, close + 1, PERSON_PARTICLES)[0];
		if (rest && rest - close <= 4) end = rest;
	}
	if (tokens[end]?.lower === ',' && SUFFIXES.has(tokens[end + 1]?.lower ?? '')) end += 2;
	const name = view.text(start, end).replace(/\s+/g, ' ');
	if (DEMONYMS.has(name) || isKnownPlace(name) || hasOrganizationHead(name.split(' '))) return [];
	return [{ start, end, value: name }] satisfies SlotMatch[];
};
