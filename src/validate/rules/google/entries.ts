// Google's documented features for pages about people, organisations and events, read as data. Values only: the
// words of the documentation are not repeated here, its pages are named.
import type { GoogleEntry, PropertyRule } from './entry';

const text: PropertyRule = { types: ['Text'] };
const url: PropertyRule = { types: ['URL'], format: 'absolute-url', formatSeverity: 'info' };
const fullUrl: PropertyRule = { types: ['URL'], format: 'absolute-url', formatSeverity: 'warning' };
const image: PropertyRule = { types: ['URL', 'ImageObject'], format: 'absolute-url', formatSeverity: 'info' };
const moment: PropertyRule = { types: ['DateTime'], format: 'moment', formatSeverity: 'warning' };
const day: PropertyRule = { types: ['Date'], format: 'date', formatSeverity: 'info' };
const count: PropertyRule = { types: ['Integer'], format: 'integer', formatSeverity: 'warning' };
const number: PropertyRule = { types: ['Number'], format: 'number', formatSeverity: 'warning' };
const phone: PropertyRule = { types: ['Text'], format: 'phone', formatSeverity: 'info' };

const profile = { feature: 'profile-page', page: 'profile-page', modified: '2025-12-10', read: '2026-09-01' } as const;
const organization = {
	feature: 'organization',
	page: 'organization',
	modified: '2026-04-15',
	read: '2026-09-14',
} as const;
const business = { feature: 'local-business', page: 'local-business', read: '2026-09-14' } as const;
const event = { feature: 'event', page: 'event', modified: '2026-09-08', read: '2026-09-14' } as const;
const article = { feature: 'article', page: 'article', modified: '2026-09-08', read: '2026-09-14' } as const;
const breadcrumb = { feature: 'breadcrumb', page: 'breadcrumb', read: '2026-09-14' } as const;
const qa = { feature: 'qa-page', page: 'qapage', read: '2026-09-01' } as const;
const licence = {
	feature: 'image',
	page: 'image-license-metadata',
	modified: '2025-12-10',
	read: '2026-09-01',
} as const;

/** Where an organisation is somebody's employer, school or host, its page is elsewhere: nothing is asked of it here. */
const elsewhere = [
	'affiliation',
	'alumniOf',
	'award',
	'brand',
	'contributor',
	'funder',
	'hiringOrganization',
	'isPartOf',
	'location',
	'manufacturer',
	'member',
	'memberOf',
	'organizer',
	'parentOrganization',
	'performer',
	'performerIn',
	'recognizedBy',
	'recipient',
	'seller',
	'sponsor',
	'subOrganization',
	'worksFor',
];

const mainEntity = {
	scope: 'position',
	recommended: [
		'name',
		'alternateName',
		'description',
		'identifier',
		'image',
		'sameAs',
		'interactionStatistic',
		'agentInteractionStatistic',
	],
	alternatives: [{ of: ['name', 'alternateName'], severity: 'error' }],
	properties: {
		name: text,
		alternateName: text,
		description: text,
		image,
		sameAs: url,
		interactionStatistic: { types: ['InteractionCounter'] },
		agentInteractionStatistic: { types: ['InteractionCounter'] },
	},
	positions: {
		image: ['image-value'],
		interactionStatistic: ['interaction-received'],
		agentInteractionStatistic: ['interaction-own'],
	},
} as const;

const author = {
	scope: 'position',
	recommended: ['name'],
	alternatives: [{ of: ['url', 'sameAs'], severity: 'warning' }],
	properties: { name: text, url, sameAs: url },
	...article,
} as const;

const organizer = {
	scope: 'position',
	recommended: ['name', 'url'],
	properties: { name: text, url },
	...event,
} as const;

/** Every entry, a feature after the other; an entry that is only reached by position follows the one that leads there. */
export const googleEntries: readonly GoogleEntry[] = [
	{
		id: 'profile-page',
		types: ['ProfilePage'],
		scope: 'item',
		required: ['mainEntity'],
		recommended: ['dateCreated', 'dateModified'],
		properties: {
			mainEntity: { types: ['Person', 'Organization'], maxItems: 1 },
			dateCreated: moment,
			dateModified: moment,
		},
		positions: { mainEntity: ['profile-page-organization', 'profile-page-person'] },
		...profile,
	},
	{ id: 'profile-page-person', types: ['Person'], ...mainEntity, ...profile },
	{ id: 'profile-page-organization', types: ['Organization'], ...mainEntity, ...profile },
	{
		id: 'interaction-received',
		types: ['InteractionCounter'],
		scope: 'position',
		// Only the examples of the page show the two; no table asks for them.
		alternatives: [
			{ of: ['interactionType'], severity: 'warning' },
			{ of: ['userInteractionCount'], severity: 'warning' },
		],
		properties: {
			interactionType: { members: ['FollowAction', 'LikeAction', 'BefriendAction'] },
			userInteractionCount: count,
		},
		...profile,
	},
	{
		id: 'interaction-own',
		types: ['InteractionCounter'],
		scope: 'position',
		alternatives: [
			{ of: ['interactionType'], severity: 'warning' },
			{ of: ['userInteractionCount'], severity: 'warning' },
		],
		properties: {
			interactionType: { members: ['FollowAction', 'LikeAction', 'WriteAction', 'ShareAction'] },
			userInteractionCount: count,
		},
		...profile,
	},
	{
		id: 'organization',
		types: ['Organization'],
		scope: 'item',
		exceptAs: elsewhere,
		recommended: [
			'name',
			'alternateName',
			'url',
			'logo',
			'description',
			'address',
			'telephone',
			'email',
			'contactPoint',
			'sameAs',
		],
		properties: {
			name: text,
			url,
			logo: image,
			address: { types: ['PostalAddress', 'Text'] },
			telephone: phone,
			contactPoint: { types: ['ContactPoint'] },
			sameAs: url,
			foundingDate: day,
			iso6523Code: { types: ['Text'], format: 'iso6523', formatSeverity: 'warning' },
			numberOfEmployees: { types: ['QuantitativeValue'] },
		},
		positions: {
			logo: ['image-value'],
			address: ['organization-address'],
			contactPoint: ['contact-point'],
			numberOfEmployees: ['number-of-employees'],
		},
		...organization,
	},
	{
		id: 'organization-address',
		types: ['PostalAddress'],
		scope: 'position',
		recommended: ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'],
		alternatives: [{ of: ['streetAddress', 'addressLocality', 'name'], severity: 'warning' }],
		properties: { addressCountry: { types: ['Text'], format: 'country-code', formatSeverity: 'info' } },
		...organization,
	},
	{
		id: 'contact-point',
		types: ['ContactPoint'],
		scope: 'position',
		alternatives: [{ of: ['telephone', 'email'], severity: 'warning' }],
		properties: { telephone: phone, email: text },
		...organization,
	},
	{
		id: 'number-of-employees',
		types: ['QuantitativeValue'],
		scope: 'position',
		alternatives: [{ of: ['value', 'minValue', 'maxValue'], severity: 'warning' }],
		properties: { value: number, minValue: number, maxValue: number },
		...organization,
	},
	{
		id: 'local-business',
		types: ['LocalBusiness'],
		scope: 'item',
		exceptAs: elsewhere,
		required: ['name', 'address'],
		recommended: ['geo', 'openingHoursSpecification', 'priceRange', 'telephone', 'url'],
		properties: {
			name: text,
			address: { types: ['PostalAddress', 'Text'] },
			geo: { types: ['GeoCoordinates'] },
			openingHoursSpecification: { types: ['OpeningHoursSpecification'] },
			priceRange: { types: ['Text'], format: 'short-text', formatSeverity: 'warning' },
			telephone: phone,
			url: fullUrl,
			menu: fullUrl,
		},
		positions: {
			address: ['organization-address'],
			geo: ['geo-coordinates'],
			openingHoursSpecification: ['opening-hours'],
		},
		...business,
	},
	{
		id: 'geo-coordinates',
		types: ['GeoCoordinates'],
		scope: 'position',
		required: ['latitude', 'longitude'],
		properties: {
			latitude: { types: ['Number'], format: 'five-decimals', formatSeverity: 'warning' },
			longitude: { types: ['Number'], format: 'five-decimals', formatSeverity: 'warning' },
		},
		...business,
	},
	{
		id: 'opening-hours',
		types: ['OpeningHoursSpecification'],
		scope: 'position',
		recommended: ['dayOfWeek', 'opens', 'closes'],
		properties: {
			dayOfWeek: { members: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] },
			opens: { types: ['Time'], format: 'time', formatSeverity: 'warning' },
			closes: { types: ['Time'], format: 'time', formatSeverity: 'warning' },
			validFrom: day,
			validThrough: day,
		},
		...business,
	},
	{
		id: 'event',
		types: ['Event'],
		scope: 'item',
		// A superEvent is named to place another event; a publication is a broadcast of a video.
		exceptAs: ['superEvent', 'publication', 'subjectOf', 'recordedAt'],
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
		alternatives: [{ of: ['streetAddress', 'addressLocality', 'name'], severity: 'warning' }],
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
	{
		id: 'article',
		types: ['Article', 'NewsArticle', 'BlogPosting'],
		scope: 'item',
		exceptAs: ['subjectOf', 'citation', 'isBasedOn', 'blogPost', 'itemReviewed', 'hasPart'],
		recommended: ['headline', 'image', 'author'],
		properties: {
			headline: text,
			image,
			author: { types: ['Person', 'Organization'], textSeverity: 'warning' },
			datePublished: moment,
			dateModified: moment,
			publisher: { types: ['Organization', 'Person'] },
		},
		positions: { author: ['article-author-person', 'article-author-organization'], image: ['image-value'] },
		...article,
	},
	{ id: 'article-author-person', types: ['Person'], ...author },
	{ id: 'article-author-organization', types: ['Organization'], ...author },
	{
		id: 'breadcrumb-list',
		types: ['BreadcrumbList'],
		scope: 'item',
		required: ['itemListElement'],
		properties: { itemListElement: { types: ['ListItem'], minItems: 2 } },
		positions: { itemListElement: ['breadcrumb'] },
		...breadcrumb,
	},
	{
		id: 'breadcrumb',
		types: ['ListItem'],
		scope: 'position',
		// Name and address may come from the linked thing: `breadcrumb-item` looks at both.
		required: ['position'],
		properties: { position: count },
		...breadcrumb,
	},
	{
		id: 'qa-page',
		types: ['QAPage'],
		scope: 'item',
		required: ['mainEntity'],
		properties: { mainEntity: { types: ['Question'], maxItems: 1 } },
		positions: { mainEntity: ['question'] },
		...qa,
	},
	{
		id: 'question',
		types: ['Question'],
		scope: 'position',
		required: ['name', 'answerCount'],
		recommended: ['author', 'datePublished', 'text', 'upvoteCount'],
		properties: {
			name: text,
			answerCount: count,
			acceptedAnswer: { types: ['Answer'] },
			suggestedAnswer: { types: ['Answer'] },
			author: { types: ['Person', 'Organization'] },
			upvoteCount: count,
			commentCount: count,
			datePublished: moment,
			dateModified: moment,
		},
		positions: { acceptedAnswer: ['answer'], suggestedAnswer: ['answer'] },
		...qa,
	},
	{
		id: 'answer',
		types: ['Answer'],
		scope: 'position',
		required: ['text'],
		recommended: ['author', 'datePublished', 'upvoteCount', 'url'],
		properties: {
			text,
			author: { types: ['Person', 'Organization'] },
			url,
			upvoteCount: count,
			datePublished: moment,
			dateModified: moment,
		},
		...qa,
	},
	{
		id: 'image',
		types: ['ImageObject'],
		scope: 'item',
		exceptAs: ['image', 'logo', 'primaryImageOfPage', 'photo', 'thumbnail', 'associatedMedia', 'encoding'],
		recommended: ['acquireLicensePage', 'creator', 'creditText', 'copyrightNotice', 'license'],
		alternatives: [
			{ of: ['contentUrl', 'url'], severity: 'error' },
			{ of: ['creator', 'creditText', 'copyrightNotice', 'license'], severity: 'error' },
		],
		properties: {
			contentUrl: url,
			url,
			creator: { types: ['Person', 'Organization'] },
			creditText: text,
			copyrightNotice: text,
			license: url,
			acquireLicensePage: url,
		},
		...licence,
	},
	{
		id: 'image-value',
		types: ['ImageObject'],
		scope: 'position',
		alternatives: [{ of: ['contentUrl', 'url'], severity: 'error' }],
		properties: { contentUrl: url, url },
		...organization,
	},
];
