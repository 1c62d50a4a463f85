/** Why a text is not JSON. */
export type JsonFault =
	| 'trailing-comma'
	| 'missing-comma'
	| 'missing-colon'
	| 'comment'
	| 'html-comment'
	| 'raw-newline'
	| 'control-character'
	| 'bad-escape'
	| 'html-entities'
	| 'single-quotes'
	| 'curly-quotes'
	| 'unescaped-quote'
	| 'unquoted-key'
	| 'unquoted-value'
	| 'bad-number'
	| 'wrong-bracket'
	| 'truncated'
	| 'extra-content'
	| 'empty'
	| 'unexpected';

/** Arguments of the findings about markup of any kind: families `syntax`, `vocabulary`, `values`, `graph` and `script`. */
export interface MarkupFindingArguments {
	// syntax
	/** The text is not JSON. `found` is the character or token that stands where JSON breaks. */
	'syntax/invalid-json': { readonly cause: JsonFault; readonly found: string };
	/** An object has a key twice: only the last one counts. */
	'syntax/duplicate-key': { readonly key: string };
	'syntax/unknown-keyword': { readonly keyword: string; readonly nearest?: string };
	/** A JSON-LD keyword has a value that it cannot have, as `"@id": 5`. `expected` is what it wants, in words. */
	'syntax/keyword-value': { readonly keyword: string; readonly expected: string };
	'syntax/missing-context': Record<string, never>;
	/** A context that is nearly schema.org: `https://schema.com`. */
	'syntax/misspelt-context': { readonly context: string; readonly correct: string };
	/** A remote context that is not known: its terms are not checked. */
	'syntax/unknown-context': { readonly context: string };
	'syntax/missing-type': { readonly property?: string };
	/** A property without a value: `found` is the value as written. */
	'syntax/empty-value': { readonly property: string; readonly found: string };
	/** What a template or program writes where it has no value. `found` is the gap, or the text as a whole. */
	'syntax/placeholder': { readonly property: string; readonly found: string };
	/** An HTML character reference left in a value: `&amp;` should be `&`. */
	'syntax/character-reference': { readonly property: string; readonly reference: string; readonly character: string };
	/** An HTML tag in a name, title or address: `<b>`. */
	'syntax/html-in-name': { readonly property: string; readonly tag: string };
	/** Microdata: `content` on an element where the standard gives it no meaning. */
	'syntax/misplaced-content': { readonly property: string; readonly element: string; readonly content: string };
	/** Microdata that belongs to no item, or an item that is none. `value` is the name, type or id that stands there. */
	'syntax/broken-item': {
		readonly cause: 'no-item' | 'no-itemtype' | 'no-itemscope' | 'no-target' | 'no-name';
		readonly value: string;
	};
	/** Text that was damaged on its way: U+FFFD or half of a surrogate pair. */
	'syntax/damaged-text': {
		readonly property: string;
		readonly damage: 'replacement-character' | 'wrong-encoding' | 'lone-surrogate' | 'control-character';
	};
	/** Nested so deeply that reading stops there. */
	'syntax/too-deep': { readonly limit: number };
	/** The document, or an item of it, is a scalar. */
	'syntax/not-an-object': { readonly found: string };
	// vocabulary
	'vocabulary/unknown-type': { readonly type: string; readonly nearest?: string };
	'vocabulary/unknown-property': {
		readonly property: string;
		readonly types: readonly string[];
		readonly nearest?: string;
	};
	/** A term in other letters than schema.org's: `person`, `JobTitle`. */
	'vocabulary/wrong-case': { readonly term: string; readonly correct: string; readonly kind: 'type' | 'property' };
	/** A property on a node of types that it is not meant for. */
	'vocabulary/domain': {
		readonly property: string;
		readonly types: readonly string[];
		readonly expected: readonly string[];
	};
	/** A node or a literal of a kind that the property does not take. `found` is its types, or a datatype. */
	'vocabulary/range': {
		readonly property: string;
		readonly found: readonly string[];
		readonly expected: readonly string[];
	};
	/** Microdata and RDFa: the address of a link where the property takes text only, as a name. */
	'vocabulary/address-for-text': { readonly property: string; readonly element: string; readonly value: string };
	'vocabulary/superseded': {
		readonly term: string;
		readonly kind: 'type' | 'property' | 'member';
		readonly successors: readonly string[];
	};
	/** Not a member of any enumeration that the property takes, nor of any other. */
	'vocabulary/unknown-member': {
		readonly value: string;
		readonly property: string;
		readonly enumeration: readonly string[];
		readonly nearest?: string;
	};
	/** A member of another enumeration than the property takes. */
	'vocabulary/foreign-member': {
		readonly value: string;
		readonly property: string;
		readonly found: readonly string[];
		readonly expected: readonly string[];
	};
	/** A term that schema.org has not settled yet; off by default. */
	'vocabulary/pending': { readonly term: string; readonly kind: 'type' | 'property' | 'member' };
	// values
	/** Not a date: prose, `12/10/1815`. `suggestion` is the plain form where there is only one. */
	'values/date': { readonly property: string; readonly value: string; readonly suggestion?: string };
	/** EDTF or an interval as plain text: right elsewhere, not in schema.org. */
	'values/edtf': { readonly property: string; readonly value: string; readonly suggestion?: string };
	/** A date or time that does not exist: 30 February, 25:00. */
	'values/impossible-date': {
		readonly property: string;
		readonly value: string;
		readonly reason: 'month' | 'day' | 'week' | 'hour' | 'minute' | 'second' | 'zone';
	};
	'values/time': { readonly property: string; readonly value: string; readonly suggestion?: string };
	'values/duration': { readonly property: string; readonly value: string; readonly suggestion?: string };
	/** Not a plain number. `suggestion` is the number where the text has only one reading. */
	'values/number': {
		readonly property: string;
		readonly value: string;
		readonly expected: 'Number' | 'Integer';
		readonly suggestion?: string;
	};
	'values/boolean': { readonly property: string; readonly value: string };
	'values/url': {
		readonly property: string;
		readonly value: string;
		readonly cause: 'space' | 'character' | 'scheme' | 'no-scheme' | 'host' | 'local' | 'prose';
	};
	/** Not a language tag of BCP 47. */
	'values/language-tag': { readonly tag: string; readonly suggestion?: string };
	/** An identifier whose form or check digit is wrong. */
	'values/identifier': {
		readonly property: string;
		readonly scheme: 'ORCID' | 'ISNI' | 'ISBN' | 'ISSN' | 'GTIN' | 'LEI';
		readonly value: string;
		readonly cause: 'form' | 'check-digit';
	};
	/** A coordinate that is on no globe. */
	'values/coordinate': { readonly property: string; readonly value: string; readonly limit: number };
	/** Not a code of ISO 4217: a sign, a name, small letters. `suggestion` is the code where there is only one. */
	'values/currency': { readonly property: string; readonly value: string; readonly suggestion?: string };
	/** Two letters that are no country's. */
	'values/country': { readonly property: string; readonly value: string; readonly suggestion?: string };
	'values/email': { readonly property: string; readonly value: string };
	'values/telephone': { readonly property: string; readonly value: string };
	'values/opening-hours': { readonly property: string; readonly value: string };
	/** A count, price or length below zero. */
	'values/negative': { readonly property: string; readonly value: string };
	// graph
	/** A reference into this very document to a node that it does not have. */
	'graph/dangling-reference': { readonly property: string; readonly id: string; readonly nearest?: string };
	/** A reference to a node of a type that the property does not take. */
	'graph/reference-type': {
		readonly property: string;
		readonly id: string;
		readonly found: readonly string[];
		readonly expected: readonly string[];
	};
	/** One `@id` for two things of kinds that nothing is both of. */
	'graph/mixed-types': { readonly id: string; readonly first: string; readonly second: string };
	/** Two values of one node where there can be only one. */
	'graph/conflict': { readonly property: string; readonly first: string; readonly second: string };
	/** Two dates of one node in the wrong order: `earlier` should not be after `later`. */
	'graph/date-order': {
		readonly earlier: string;
		readonly earlierValue: string;
		readonly later: string;
		readonly laterValue: string;
	};
	/** Two measures of one node in the wrong order, or a rating off its scale. */
	'graph/value-order': {
		readonly low: string;
		readonly lowValue: string;
		readonly high: string;
		readonly highValue: string;
	};
	/** A node that is a part, parent or child of itself, directly or around several nodes. */
	'graph/cycle': { readonly property: string; readonly ids: readonly string[] };
	// script
	/** Text that ends or swallows the script element around it: `</script`, `<!--`. */
	'script/break-out': { readonly sequence: string };
	/** JSON-LD in a script whose type says something else; `type` is empty where it says nothing. */
	'script/wrong-type': { readonly type: string };
	/** An address that runs code when followed. */
	'script/unsafe-url': { readonly property: string; readonly scheme: string };
}
