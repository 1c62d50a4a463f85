import type { GoogleEntry } from '../entry';
import { averageRating, count, image, moment, number, text, url } from './values';

const product = { feature: 'product', page: 'product-snippet', read: '2026-09-01' } as const;

/** Product: one thing that is for sale or under review on its page. */
export const productEntries: readonly GoogleEntry[] = [
	{
		id: 'product',
		types: ['Product'],
		// Variants have their offers each, and a vehicle has to be called a product beside its own type.
		exceptTypes: ['ProductGroup', 'ProductModel', 'Vehicle', 'Drug', 'DietarySupplement', 'SomeProducts'],
		scope: 'item',
		sketchBelow: 4,
		exceptAs: ['itemOffered', 'isPartOf', 'isVariantOf', 'isRelatedTo', 'isSimilarTo', 'owns', 'hasVariant', 'about'],
		required: ['name'],
		alternatives: [{ of: ['review', 'aggregateRating', 'offers'], severity: 'warning' }],
		properties: {
			name: text,
			image,
			offers: { types: ['Offer', 'AggregateOffer', 'Demand'], textSeverity: 'warning' },
			aggregateRating: averageRating,
		},
		positions: { offers: ['product-aggregate-offer', 'product-offer'], image: ['image-value'] },
		...product,
	},
	{
		id: 'product-offer',
		types: ['Offer'],
		scope: 'position',
		alternatives: [{ of: ['price', 'priceSpecification'], severity: 'error' }],
		properties: {
			price: number,
			priceCurrency: text,
			availability: {
				members: [
					...['BackOrder', 'Discontinued', 'InStock', 'InStoreOnly', 'LimitedAvailability', 'OnlineOnly', 'OutOfStock'],
					...['PreOrder', 'PreSale', 'SoldOut', 'MadeToOrder', 'Reserved'],
				],
			},
			itemCondition: { members: ['NewCondition', 'RefurbishedCondition', 'UsedCondition', 'DamagedCondition'] },
			priceValidUntil: moment,
			url,
		},
		...product,
	},
	{
		id: 'product-aggregate-offer',
		types: ['AggregateOffer'],
		scope: 'position',
		required: ['lowPrice', 'priceCurrency'],
		properties: { lowPrice: number, highPrice: number, offerCount: count },
		...product,
	},
];
