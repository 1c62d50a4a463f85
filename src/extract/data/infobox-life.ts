import type { Edtf } from '../../model';
import { isKnownPlace } from '../slots/place';
import { writtenDate } from './data-date';
import { type DataNode, itemAt } from './data-node';
import { TAIL } from './infobox-entries';
import type { Add } from './infobox-offices';

/** The same day written for machines, where a page shows it beside the other. */
const FOR_MACHINES = / ?\(\d{4}-\d\d-\d\d\)/g;
/** A date and what stands behind it in its line: "(aged 82)", ", Tallow", "in Tallow". */
const DATED =
	/^(?<date>(?:c\. ?|ca\.? |circa )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?,? |\p{L}{3,9}\.? (?:\d{1,2}(?:st|nd|rd|th)?)?,? ?)?\d{3,4}(?:-\d\d(?:-\d\d)?)?(?: ?(?:BC|BCE|AD|CE)\b)?)(?<age> ?\((?:aged?|at) [^()]{1,20}\))?(?<rest>.*)$/u;
/** What a date that is not known for sure goes on with. */
const DOUBT = /^ ?(?:or\b|[/?–—-]|\()/;
/** A place behind a date, in its line or on the next. */
const PLACE = /^(?:,| in| at|) ?(?<place>\p{Lu}[^\d()[\]:;?]{1,90})$/u;

/** The date and the place of a value that holds both: "3 May 1960 (age 60)\nMarlow, England". */
export function lifeOf(value: string): { readonly date?: Edtf; readonly place?: string } {
	const lines = value.split('\n').map((line) => line.trim());
	for (const [index, line] of lines.entries()) {
		const { date: written, rest = '' } = DATED.exec(line.replace(FOR_MACHINES, '').trim())?.groups ?? {};
		const date = written && writtenDate(written);
		if (!date) continue;
		if (DOUBT.test(rest)) return {};
		const shown = rest.trim() === '' ? (lines[index + 1] ?? '') : rest;
		const place = PLACE.exec(shown.replace(TAIL, ''))?.groups?.place?.trim();
		// "Assassinated" stands below the day of a death too.
		return { date, ...(place && (place.includes(', ') || isKnownPlace(place)) ? { place } : {}) };
	}
	return {};
}

/** Birth and death: the date and the place are one fact with two pieces of evidence. */
export function lifeClaims(root: DataNode, add: Add): void {
	for (const kind of ['birth', 'death'] as const) {
		const whole = itemAt(root, kind === 'birth' ? 'born' : 'died');
		const told = lifeOf(whole?.value ?? '');
		const dateItem = itemAt(root, `${kind}_date`);
		const placeItem = itemAt(root, `${kind}_place`);
		const date = dateItem ? writtenDate(dateItem.value.replace(FOR_MACHINES, '')) : told.date;
		const place = placeItem ? placeItem.value.replace(TAIL, '').trim() : told.place;
		const main = (date ? dateItem : placeItem) ?? whole;
		if (!main || (!date && !place)) continue;
		const fact = { kind, ...(date ? { date } : {}), ...(place ? { place: { name: place } } : {}) };
		add(`${kind}_date`, fact, main, [['place', placeItem ?? (place ? whole : undefined)]]);
	}
}
