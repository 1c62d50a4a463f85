import type { Entity } from '../../../markup';
import type { RuleOf } from '../../rule';
import { hasEntry, matches } from './matches';
import { propertyValues } from './property-values';
import { slotsOf } from './slots';
import { googleSource } from './source';
import { ValueLists } from './value-lists';
import { memberOf } from './view';

interface Retired {
	readonly feature: string;
	/** These types themselves: a Recipe is a HowTo to schema.org, but has a feature of its own. */
	readonly types: readonly string[];
	/** The feature needs this property too: the type alone has other uses. */
	readonly with?: string;
	/** Since when the result is no longer shown, as precisely as it is known. */
	readonly since: string;
}

/** Features that Google has given up, as its gallery of 2026-06-15 and the notices before it have them. */
const RETIRED: readonly Retired[] = [
	{ feature: 'faq', types: ['FAQPage'], since: '2026-05-07' },
	{ feature: 'how-to', types: ['HowTo'], since: '2023' },
	{ feature: 'sitelinks-search-box', types: ['WebSite'], with: 'potentialAction', since: '2024-11' },
	{ feature: 'claim-review', types: ['ClaimReview'], since: '2025-06' },
	{ feature: 'special-announcement', types: ['SpecialAnnouncement'], since: '2025-06' },
	{ feature: 'estimated-salary', types: ['Occupation'], with: 'estimatedSalary', since: '2025-06' },
	{ feature: 'vehicle-listing', types: ['Vehicle', 'Car', 'Motorcycle'], with: 'offers', since: '2025-06' },
	{ feature: 'practice-problem', types: ['Quiz'], since: '2026-01' },
];

const RETIRED_TYPES = new Set(RETIRED.flatMap(({ types }) => types));
const isRetired = (type: string): boolean => RETIRED_TYPES.has(type);

const hasEvents = hasEntry('event');
const VIRTUAL_EVENT = 'virtual-event';
const OF_EVENT = slotsOf(['eventAttendanceMode', 'location', 'eventStatus']);

/** Names of the features that are no longer shown. */
export const retiredFeatures: readonly string[] = [...RETIRED.map(({ feature }) => feature), VIRTUAL_EVENT];

/** Markup for features that are no longer shown: still good schema.org, so for information only. */
export const retiredFeature: RuleOf<'google/retired-feature'> = {
	code: 'google/retired-feature',
	severity: 'info',
	summary: 'Markup that is there for a feature which Google Search no longer shows is known to be so.',
	source: googleSource('Search gallery', 'search-gallery', '2026-09-01'),
	each: 'graph',
	forTypes: (types, vocabulary, under) =>
		(under === undefined && types.some(isRetired)) || hasEvents(types, vocabulary, under),
	check(context, report) {
		const { features } = context.options;
		if (features === false) return;
		const isOn = (feature: string): boolean => features?.[feature] !== false;
		const isA = (entity: Entity, type: string): boolean =>
			entity.types.some((of) => context.vocabulary.isSubtype(of, type));
		for (const entity of context.callers ?? context.graph.entities) {
			if (!entity.types.some(isRetired)) continue;
			const at = entity.parts[0];
			// Only a thing that stands for itself asks for a feature.
			if (!at || !entity.described || at.holder !== undefined) continue;
			for (const { feature, types, with: property, since } of RETIRED) {
				const type = types.find((of) => entity.types.includes(of));
				if (type === undefined || !isOn(feature)) continue;
				if (property && !propertyValues(entity, new ValueLists(slotsOf([property])), context.vocabulary).has(property))
					continue;
				report(at, { feature, type, since });
			}
		}
		if (!isOn(VIRTUAL_EVENT)) return;
		for (const match of matches(context)) {
			if (match.entry.id !== 'event') continue;
			const values = match.valuesOf(OF_EVENT, context.vocabulary);
			const virtual =
				values.get('location')?.some((value) => value.kind === 'node' && isA(value.node.entity, 'VirtualLocation')) ||
				values.get('eventAttendanceMode')?.some((value) => memberOf(value) === 'OnlineEventAttendanceMode') ||
				values.get('eventStatus')?.some((value) => memberOf(value) === 'EventMovedOnline');
			if (virtual) report(match.at, { feature: VIRTUAL_EVENT, type: match.named.type, since: '2026-09' });
		}
	},
};
