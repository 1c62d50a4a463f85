import type { PropertyRule } from '../entry';

/** Plain text. */
export const text: PropertyRule = { types: ['Text'] };
/** An address; a full one is advised. */
export const url: PropertyRule = { types: ['URL'], format: 'absolute-url', formatSeverity: 'info' };
/** A full address, as the documentation asks. */
export const fullUrl: PropertyRule = { types: ['URL'], format: 'absolute-url', formatSeverity: 'warning' };
/** A picture, or its address. */
export const image: PropertyRule = { types: ['URL', 'ImageObject'], format: 'absolute-url', formatSeverity: 'info' };
/** A day, with or without a time. */
export const moment: PropertyRule = { types: ['DateTime'], format: 'moment', formatSeverity: 'warning' };
/** A day. */
export const day: PropertyRule = { types: ['Date'], format: 'date', formatSeverity: 'info' };
/** A whole number. */
export const count: PropertyRule = { types: ['Integer'], format: 'integer', formatSeverity: 'warning' };
/** A number. */
export const number: PropertyRule = { types: ['Number'], format: 'number', formatSeverity: 'warning' };
/** A telephone number. */
export const phone: PropertyRule = { types: ['Text'], format: 'phone', formatSeverity: 'info' };
/** A whole number above zero. */
export const positiveCount: PropertyRule = { types: ['Integer'], format: 'positive', formatSeverity: 'warning' };
/** A text of 50 to 5000 characters. */
export const longText: PropertyRule = { types: ['Text'], format: 'long-text', formatSeverity: 'warning' };
/** An average of ratings, always a node of its own. */
export const averageRating: PropertyRule = { types: ['AggregateRating'], textSeverity: 'warning' };
