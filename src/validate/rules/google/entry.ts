/** How a value must be written, by name; the patterns are in `scripts/google/formats.ts`. */
export type FormatName =
	| 'date'
	| 'moment'
	| 'time'
	| 'absolute-url'
	| 'country-code'
	| 'currency-code'
	| 'iso6523'
	| 'integer'
	| 'number'
	| 'phone'
	| 'short-text'
	| 'long-text'
	| 'positive'
	| 'five-decimals';

/** What Google documents for the values of one property. */
export interface PropertyRule {
	/** schema.org types, or `Text`, `URL`, `Number` … for plain values, that are accepted. */
	readonly types?: readonly string[];
	/** How grave text is in the place of a thing: by default for information, as schema.org allows it everywhere. */
	readonly textSeverity?: 'warning';
	readonly format?: FormatName;
	/** `warning` where the documentation asks for the format, `info` where it is advice. */
	readonly formatSeverity?: 'warning' | 'info';
	/** Accepted members of an enumeration, without the namespace. */
	readonly members?: readonly string[];
	readonly minItems?: number;
	readonly maxItems?: number;
}

/** One of several properties must be there. */
export interface Alternative {
	readonly of: readonly string[];
	/** `error` where one is required, `info` where the documentation only advises one. */
	readonly severity: 'error' | 'warning' | 'info';
}

/** What one page of Google's documentation asks of one type, alone or in one position. */
export interface GoogleEntry {
	/** Also the name of its JSON Schema. */
	readonly id: string;
	/** Name of the feature, by which it is switched on and off. */
	readonly feature: string;
	/** The schema.org types it holds for; their subtypes inherit. */
	readonly types: readonly string[];
	/** Subtypes that are something else in a search result, or nothing there. */
	readonly exceptTypes?: readonly string[];
	/** `item`: nodes that stand for themselves; `position`: only where an entry's `positions` leads. */
	readonly scope: 'item' | 'position';
	/** Properties of other nodes whose value is not the page's own subject, so that the entry says nothing about it. */
	readonly exceptAs?: readonly string[];
	/**
	 * An item with fewer properties than these is named in passing rather than written for the feature: what it lacks is
	 * said for information.
	 */
	readonly sketchBelow?: number;
	readonly required?: readonly string[];
	readonly recommended?: readonly string[];
	readonly alternatives?: readonly Alternative[];
	readonly properties?: Readonly<Record<string, PropertyRule>>;
	/** Property → entries for its values, the first whose types fit. */
	readonly positions?: Readonly<Record<string, readonly string[]>>;
	/** Last part of the address of the page of documentation. */
	readonly page: string;
	/** Date that the page itself gives as its last change, where it was read. */
	readonly modified?: string;
	/** Date of the stored copy that the entry was read from. */
	readonly read: string;
}
