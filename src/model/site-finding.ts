interface Of {
	/** Name of Google's feature, as `--feature` takes it. */
	readonly feature: string;
	/** schema.org type of the node, as written. */
	readonly type: string;
}

interface Property extends Of {
	readonly property: string;
}

/** Arguments of what Google's documentation, the page's own text and the care for living people have to say, by code. */
export interface SiteFindingArguments {
	/** A property is missing without which the item is not eligible. */
	'google/missing-property': Property;
	/** None of several properties is there of which the documentation asks for one. */
	'google/missing-alternative': Of & { readonly properties: readonly string[] };
	/** A property is missing that the documentation recommends. */
	'google/missing-recommended': Property;
	/** A date has no day where the feature needs one. */
	'google/not-precise': Property & { readonly value: string };
	/** A value is not written in the documented form. */
	'google/value-format': Property & { readonly value: string; readonly format: string };
	/** A value is of another type than the documented ones. */
	'google/value-type': Property & { readonly expected: readonly string[]; readonly found: string };
	/** A value is none of the documented members. */
	'google/unknown-member': Property & { readonly value: string; readonly members: readonly string[] };
	/** A property has fewer or more values than the feature takes. */
	'google/value-count': Property & { readonly count: number; readonly minimum?: number; readonly maximum?: number };
	/** A time of midnight that stands for an unknown hour or a whole day. */
	'google/placeholder-time': Property & { readonly value: string };
	/** Start and end are not equally precise. */
	'google/mixed-precision': Of & { readonly start: string; readonly end: string };
	/** A time has no offset from UTC. */
	'google/missing-zone': Property & { readonly value: string };
	/** `previousStartDate` and `eventStatus` contradict each other; `missing` names the one that is not there. */
	'google/rescheduled': Of & { readonly missing: 'eventStatus' | 'previousStartDate' };
	/** A price has no currency. */
	'google/price-currency': Of & { readonly price: string };
	/** The name of an author holds more than the name. */
	'google/author-name': Of & { readonly name: string; readonly cause: 'several' | 'introduction' | 'title' };
	/** A step of a breadcrumb trail has no name, no address, or an impossible position. */
	'google/breadcrumb-step': Of & { readonly cause: 'name' | 'item' | 'position'; readonly position: string };
	/** A question counts answers, but has none. */
	'google/answer': Of & { readonly count: string };
	/** The feature is no longer shown. */
	'google/retired-feature': Of & { readonly since: string };
	/** The visible text of the page does not show a value. */
	'page/not-shown': { readonly type: string; readonly property: string; readonly value: string };
	/** The page nowhere shows the name of the thing that it is about. */
	'page/main-name': { readonly type: string; readonly name: string };
	/** A value has no entry in the provenance document. */
	'provenance/unsourced': { readonly type: string; readonly property: string };
	/** The entry of personal data names no source, and nobody who answers for it; the value is never given. */
	'provenance/no-basis': { readonly property: string; readonly class: 'C' | 'D' };
	/** The provenance document is about something that the markup does not describe. */
	'provenance/other-subject': { readonly about: string };
	/** Data about a living person that the library would not publish; the value is never given. */
	'privacy/living-person': { readonly property: string; readonly class: 'C' | 'D'; readonly reason: string };
}
