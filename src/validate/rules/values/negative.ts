import type { RuleOf } from '../../rule';
import { counts } from '../sources';
import { lexicalForm } from './lexical-form';

/** Counts, prices and lengths are not below zero. */
export const negative: RuleOf<'values/negative'> = {
	code: 'values/negative',
	severity: 'warning',
	summary: 'Counts, prices and lengths are not below zero.',
	source: counts,
	each: 'value',
	kinds: ['text', 'number'],
	concerns: (term) => term !== undefined && properties.has(term.name),
	check(value, _, report) {
		const { property } = value;
		if ((value.kind !== 'text' && value.kind !== 'number') || !property.schema || property.annotation) return;
		if (!properties.has(property.name)) return;
		const text = lexicalForm(value);
		if (Number(text) < 0) report(value, { property: property.name, value: text });
	},
};

// Not here: positions may count down, and a value in general may be of anything.
const properties: ReadonlySet<string> = new Set(
	`price lowPrice highPrice minPrice maxPrice offerCount reviewCount ratingCount answerCount commentCount upvoteCount
	downvoteCount userInteractionCount numberOfItems numberOfPages numberOfEpisodes numberOfSeasons numberOfTracks wordCount
	numberOfRooms numberOfBedrooms numberOfDoors maximumAttendeeCapacity remainingAttendeeCapacity
	maximumPhysicalAttendeeCapacity maximumVirtualAttendeeCapacity numberOfForwardGears totalJobOpenings merchantReturnDays
	monthsOfExperience copyrightYear startOffset endOffset geoRadius baseSalary estimatedSalary numAdults numChildren`.split(
		/\s+/,
	),
);
