import type { OrganizationMention } from '../../../model';
import type { SlotMatch, View } from '../../frames/frame';
import { COUNTRY_NAMES } from '../../lexicons/countries';
import { isKnownPlace, isShortState } from '../place';
import { degreeSpan, isField } from '../study/degree';
import { mention } from './mention';

/** Universities whose campuses are named after a comma. */
const HAS_CAMPUSES =
	/^(?:University of|State University of|City University of|California State|Queen's University|Penn|Indiana University)\b/;

/** Campuses that are part of a university's name wherever they stand behind it. */
const CAMPUS =
	/^(?:Berkeley|Davis|Irvine|Los Angeles|Merced|Riverside|San Diego|San Francisco|Santa Barbara|Santa Cruz|College Park|Baltimore County|Urbana-Champaign|Chapel Hill|Amherst|Lowell|Ann Arbor|Twin Cities|Duluth|Knoxville|Boulder|Madison|Milwaukee|Austin|Arlington|El Paso|Fullerton|Long Beach|Northridge|Sacramento)$/;

/** Churches that go by the country that they are of. */
const CHURCH =
	/\b(?:Lutheran|Presbyterian|Methodist|Reformed|Moravian|Evangelical|Episcopal|Covenant|Mennonite) Church$/;

/** ", Berkeley" joins the name of a university with campuses; ", Oxford" and "in Oxford" are where the body is. */
export function placeAfter(
	view: View,
	end: number,
	value: OrganizationMention,
	start: number,
	valueEnd: number,
	readings: SlotMatch[],
): void {
	const { tokens } = view;
	const joint = tokens[end]?.lower ?? '';
	// "Association of Surveyors – UK, …"
	if (joint === '-' && tokens[end]?.spaced && isKnownPlace(tokens[end + 1]?.text ?? '')) {
		const after = tokens[end + 2];
		if (!after || /^[,.;]$/.test(after.lower) || after.lower === 'and')
			readings.unshift({
				start,
				end: end + 2,
				valueEnd,
				value: { ...value, place: { name: view.text(end + 1, end + 2) } },
			});
		return;
	}
	if (joint !== ',' && joint !== 'in') return;
	// "University of Maryland, College Park": a town that a word of schools begins.
	const town = joint === ',' && !tokens[end + 3]?.capital ? view.text(end + 1, end + 3) : '';
	if (/^College (?:Park|Station)$/.test(town)) {
		const state = tokens[end + 3]?.lower === ',' && /^[A-Z]{2}$/.test(tokens[end + 4]?.text ?? '') ? end + 5 : end + 3;
		const campus = town === 'College Park' && HAS_CAMPUSES.test(value.name);
		const named = campus
			? mention(view.text(start, end + 3), value.type)
			: { place: { name: view.text(end + 1, state) } };
		readings.unshift({ start, end: state, valueEnd: campus ? end + 3 : valueEnd, value: { ...value, ...named } });
		return;
	}
	// "University of Tallow, PhD", "University of Tallow, an MA from Upton": what was earned there, or next.
	if (joint === ',' && degreeSpan(view, end + 1)) return;
	for (const place of [...view.slot('place', end + 1)].reverse()) {
		const name = (place.value as { name: string }).name;
		const [firstPart = ''] = name.split(',');
		// "Upton School of Medicine, Dermatology, Ulm": what was learned there.
		const isLearned = joint === ',' && isField(view, tokens[end + firstPart.split(' ').length]);
		if (isLearned && !isKnownPlace(firstPart)) continue;
		// A university that is named with its town.
		if (joint === 'in' && value.name === 'Washington University' && name === 'St. Louis') {
			readings.unshift({ start, end: place.end, value: { ...value, name: `${value.name} in ${name}` } });
			return;
		}
		// "for the national team in the Tide Championships": what was played there.
		if (joint === 'in' && /\b(?:Formula|Championships?|Cup|League|Games|Olympics|Tournament|Trophy)\b/.test(name))
			continue;
		// "the 76ers, San Antonio Spurs, Kansas City Kings": no place but the beginning of the next name.
		if (tokens[place.end]?.capital && tokens[place.end]?.kind === 'word') continue;
		// "a master's at the Upton School in Political Economy"
		if (joint === 'in' && isField(view, tokens[place.end - 1]) && !isKnownPlace(name)) continue;
		// "the Lutheran Church in America": a church is its country's by name.
		if (joint === 'in' && CHURCH.test(value.name) && (name === 'America' || COUNTRY_NAMES.has(name))) {
			const full = mention(view.text(start, place.end), value.type);
			readings.unshift({ start, end: place.end, value: { ...value, ...full } });
			continue;
		}
		const campus =
			joint === ',' &&
			HAS_CAMPUSES.test(value.name) &&
			!name.includes(',') &&
			(CAMPUS.test(name) || !/\s/.test(name)) &&
			(CAMPUS.test(name) || !/^(?:,|and|is|was)$/.test(tokens[place.end]?.lower ?? ''));
		const last = (name.split(',').at(-1) ?? '').trim();
		const isSure = isKnownPlace(firstPart) || isKnownPlace(last) || isShortState(last);
		if (joint === ',' && !campus && !isSure) continue;
		if (
			joint === ',' &&
			HAS_CAMPUSES.test(value.name) &&
			!name.includes(',') &&
			!/^(?:England|Scotland|Wales)$/.test(name) &&
			!COUNTRY_NAMES.has(name)
		) {
			const full = mention(view.text(start, place.end), value.type);
			readings.unshift({ start, end: place.end, value: { ...value, ...full } });
			continue;
		}
		readings.unshift({ start, end: place.end, valueEnd, value: { ...value, place: { name } } });
	}
}
