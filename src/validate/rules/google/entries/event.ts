import type { GoogleEntry } from '../entry';
import { image, moment, number, text, url } from './values';

const event = { feature: 'event', page: 'event', modified: '2026-09-08', read: '2026-09-14' } as const;

const organizer = {
	scope: 'position',
	recommended: ['name', 'url'],
	properties: { name: text, url },
	...event,
} as const;

/** Event: something that people go to. */
export const eventEntries: readonly GoogleEntry[] = [
	{
		id: 'event',
		types: ['Event'],
		// Broadcasts, parcels, runs of a course and clicks are nothing that people go to.
		exceptTypes: ['PublicationEvent', 'DeliveryEvent', 'CourseInstance', 'UserInteraction'],
		scope: 'item',
		// A superEvent is named to place another event, a publication is a broadcast of a video, and what a person
		// performed in tells of that person.
		exceptAs: ['superEvent', 'publication', 'subjectOf', 'recordedAt', 'performerIn'],
		required: ['name', 'startDate', 'location'],
		recommended: ['description', 'endDate', 'eventStatus', 'image', 'offers', 'organizer', 'performer'],
		properties: {
			name: text,
			startDate: moment,
			endDate: moment,
			previousStartDate: moment,
			location: { types: ['Place', 'VirtualLocation'], textSeverity: 'warning' },
			eventStatus: { members: ['EventCancelled', 'EventPostponed', 'EventRescheduled', 'EventScheduled'] },
			image,
			offers: { types: ['Offer', 'AggregateOffer', 'Demand'] },
			organizer: { types: ['Organization', 'Person'] },
			performer: { types: ['Person', 'Organization'] },
		},
		positions: {
			location: ['event-place'],
			offers: ['event-offer'],
			image: ['image-value'],
			organizer: ['event-organizer'],
			performer: ['event-performer'],
		},
		...event,
	},
	{
		id: 'event-place',
		types: ['Place'],
		scope: 'position',
		required: ['address'],
		recommended: ['name'],
		properties: { name: text, address: { types: ['PostalAddress', 'Text'] } },
		positions: { address: ['event-address'] },
		...event,
	},
	{
		id: 'event-address',
		types: ['PostalAddress'],
		scope: 'position',
		alternatives: [{ of: ['streetAddress', 'addressLocality', 'name'], severity: 'info' }],
		...event,
	},
	{
		id: 'event-offer',
		types: ['Offer'],
		scope: 'position',
		recommended: ['url', 'price', 'priceCurrency', 'availability', 'validFrom'],
		properties: {
			url,
			price: number,
			priceCurrency: { types: ['Text'], format: 'currency-code', formatSeverity: 'warning' },
			availability: { members: ['InStock', 'SoldOut', 'PreOrder'] },
			validFrom: moment,
		},
		...event,
	},
	{ id: 'event-organizer', types: ['Organization', 'Person'], ...organizer },
	{
		id: 'event-performer',
		types: ['Person', 'PerformingGroup'],
		scope: 'position',
		recommended: ['name'],
		properties: { name: text },
		...event,
	},
];
