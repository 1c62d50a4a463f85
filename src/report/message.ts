import type { Finding, FindingArguments, JsonFault } from '../model';
import { list, printable, shown, term } from './shown';

const perhaps = (nearest: string | undefined): string =>
	nearest === undefined ? '' : `; did you mean ${term(nearest)}?`;
const instead = (suggestion: string | undefined): string =>
	suggestion === undefined ? '' : `; write ${shown(suggestion)}`;

const jsonFaults: Readonly<Record<JsonFault, string>> = {
	'trailing-comma': 'a comma before the closing bracket: remove it',
	'missing-comma': 'a comma is missing before this',
	'missing-colon': 'a colon is missing between key and value',
	comment: 'JSON has no comments: remove it',
	'html-comment': 'an HTML or CDATA mark around the JSON: remove it',
	'raw-newline': 'a line break inside a string: write \\n',
	'control-character': 'a control character inside a string: write it as \\uXXXX',
	'bad-escape': 'no such escape in JSON',
	'html-entities': 'HTML character references in place of characters: a template escaped the JSON as if it were HTML',
	'single-quotes': 'strings stand in double quotation marks',
	'curly-quotes': 'typographic quotation marks: strings stand in straight ones (")',
	'unquoted-key': 'a key stands in double quotation marks',
	'unquoted-value': 'text stands in double quotation marks',
	'bad-number': 'JSON has no such number',
	'wrong-bracket': 'the closing bracket does not fit the opening one',
	'unescaped-quote': 'a quotation mark inside a string: write \\"',
	truncated: 'the text ends before the JSON does',
	'extra-content': 'something follows after the end of the JSON',
	empty: 'there is nothing in it',
	unexpected: 'this cannot stand here',
};

const formats: Readonly<Record<string, string>> = {
	date: 'a day (YYYY-MM-DD)',
	moment: 'a day or a time in ISO 8601',
	time: 'a time (hh:mm or hh:mm:ss)',
	'absolute-url': 'a full address that starts with https://',
	'country-code': 'a country code of two letters (ISO 3166-1)',
	'currency-code': 'a currency code of three letters (ISO 4217)',
	iso6523: 'an identifier with its scheme before it (0199:…)',
	integer: 'a whole number',
	number: 'a plain number',
	phone: 'a telephone number with + and the country code',
	'long-text': 'a text of 50 to 5000 characters',
	positive: 'a whole number above zero',
	'short-text': 'a text of fewer than 100 characters',
	'five-decimals': 'a number with at least five decimals',
};

const authorFaults: Readonly<Record<FindingArguments['google/author-name']['cause'], string>> = {
	several: 'seems to hold several authors: give each a node of its own',
	introduction: 'starts with words that are not part of the name: remove them',
	title: 'starts with a title: move it to `honorificPrefix`',
};

const stepFaults: Readonly<Record<FindingArguments['google/breadcrumb-step']['cause'], string>> = {
	name: 'has no name, nor has its item',
	item: 'has no item with an address; only the last step may go without',
	position: 'has a position that does not count up from 1, each once',
};

const damages: Readonly<Record<FindingArguments['syntax/damaged-text']['damage'], string>> = {
	'replacement-character': 'a character that was lost when the text was decoded (U+FFFD)',
	'wrong-encoding': 'letters that were decoded wrongly (UTF-8 read as Latin-1)',
	'lone-surrogate': 'half of a character',
	'control-character': 'a control character',
};

const itemFaults: Readonly<Record<FindingArguments['syntax/broken-item']['cause'], (value: string) => string>> = {
	'no-item': (value) => `The itemprop ${shown(value)} stands in no item: no element around it has itemscope`,
	'no-itemtype': (value) => `The item has no itemtype: nothing says whose ${shown(value)} this is`,
	'no-itemscope': (value) =>
		`The itemtype ${shown(value)} stands on an element without itemscope and counts for nothing`,
	'no-target': (value) => `The itemref names ${shown(value)}, and no element has this id`,
	'no-name': () => 'An itemprop names no property',
};

const urlFaults: Readonly<Record<FindingArguments['values/url']['cause'], string>> = {
	space: 'has a space in it: write %20',
	character: 'has a character that no address may have',
	scheme: 'has a scheme that leads nowhere on the web',
	'no-scheme': 'lacks its scheme (https://) and is read as relative to the page',
	local: 'leads to a machine of its own network',
	host: 'has no proper host',
	prose: 'is text, not an address',
};

const gone: Readonly<Record<string, string>> = {
	faq: 'FAQ results',
	'how-to': 'how-to results',
	'sitelinks-search-box': 'the search box below sitelinks',
	'claim-review': 'fact check results',
	'special-announcement': 'special announcements',
	'estimated-salary': 'estimated salaries',
	'vehicle-listing': 'vehicle listings',
	'practice-problem': 'practice problems',
	'virtual-event': 'events without a physical place',
};

type Messages = { readonly [C in keyof FindingArguments]: (args: FindingArguments[C]) => string };

const messages: Messages = {
	'syntax/invalid-json': ({ cause, found }) =>
		`Not JSON: ${jsonFaults[cause]}${found === '' ? '' : ` (found ${shown(found)})`}`,
	'syntax/duplicate-key': ({ key }) => `The key ${term(key)} stands twice in this object: only the last one counts`,
	'syntax/unknown-keyword': ({ keyword, nearest }) => `${term(keyword)} is no keyword of JSON-LD${perhaps(nearest)}`,
	'syntax/keyword-value': ({ keyword, expected }) => `${term(keyword)} takes ${expected}`,
	'syntax/missing-context': () => 'No `@context`: nothing here has a meaning; add "@context": "https://schema.org"',
	'syntax/misspelt-context': ({ context, correct }) =>
		`The context ${shown(context)} is not schema.org's; write ${shown(correct)}`,
	'syntax/unknown-context': ({ context }) =>
		`The context ${shown(context)} is not known here and is not fetched: its terms are not checked`,
	'syntax/missing-type': ({ property }) =>
		`No \`@type\`${property === undefined ? '' : ` on the value of ${term(property)}`}: nothing says what this is`,
	'syntax/empty-value': ({ property, found }) => `${term(property)} has no value (${found}): leave it out`,
	'syntax/placeholder': ({ property, found }) =>
		`${term(property)} holds ${shown(found)}: a gap that was to be filled in`,
	'syntax/html-in-name': ({ property, tag }) =>
		`${term(property)} holds the HTML tag ${shown(tag)}, which is shown as it is: write plain text`,
	'syntax/character-reference': ({ property, reference, character }) =>
		`${term(property)} holds the character reference ${shown(reference)}; write ${shown(character)}`,
	'syntax/misplaced-content': ({ property, element }) =>
		`${term(property)} has content on <${element}>: by the standard only <meta> has its value there`,
	'syntax/broken-item': ({ cause, value }) => itemFaults[cause](value),
	'syntax/damaged-text': ({ property, damage }) => `${term(property)} holds ${damages[damage]}`,
	'syntax/too-deep': ({ limit }) => `Nested more than ${limit} deep: what is further in is not checked`,
	'syntax/not-an-object': ({ found }) => `Expected an object, found ${shown(found)}`,
	'vocabulary/unknown-type': ({ type, nearest }) => `schema.org has no type ${term(type)}${perhaps(nearest)}`,
	'vocabulary/unknown-property': ({ property, types, nearest }) =>
		`schema.org has no property ${term(property)}${types.length > 0 ? ` (on ${list(types, 'and')})` : ''}${perhaps(nearest)}`,
	'vocabulary/wrong-case': ({ term: written, correct, kind }) =>
		`The ${kind} ${term(written)} is spelt ${term(correct)}: capital and small letters count`,
	'vocabulary/domain': ({ property, types, expected }) =>
		`${term(property)} is not a property of ${list(types)}; it belongs to ${list(expected)}`,
	'vocabulary/range': ({ property, found, expected }) =>
		`Unexpected ${list(found)} as a value of ${term(property)}, expected ${list(expected)}`,
	'vocabulary/address-for-text': ({ property, element, value }) =>
		`${term(property)} takes text, and on \`<${element}>\` it is the address ${shown(value)}: put it on an element around the text`,
	'vocabulary/superseded': ({ term: old, kind, successors }) =>
		`The ${kind} ${term(old)} is given up${successors.length > 0 ? `; use ${list(successors)}` : ''}`,
	'vocabulary/unknown-member': ({ value, property, enumeration, nearest }) =>
		`${shown(value)} is no member of ${list(enumeration)}, which ${term(property)} takes${perhaps(nearest)}`,
	'vocabulary/foreign-member': ({ value, property, found, expected }) =>
		`${shown(value)} is a member of ${list(found)}; ${term(property)} takes one of ${list(expected)}`,
	'vocabulary/pending': ({ term: name, kind }) =>
		`The ${kind} ${term(name)} is not settled yet (pending at schema.org)`,
	'values/date': ({ property, value, suggestion }) =>
		`${term(property)} is not a date of ISO 8601: ${shown(value)}${instead(suggestion)}`,
	'values/edtf': ({ property, value, suggestion }) =>
		`${term(property)} is an EDTF date or an interval, which schema.org does not read: ${shown(value)}${instead(suggestion)}`,
	'values/impossible-date': ({ property, value, reason }) =>
		`${term(property)} does not exist: ${shown(value)} has no such ${reason}`,
	'values/time': ({ property, value, suggestion }) =>
		`${term(property)} is not a time of ISO 8601: ${shown(value)}${instead(suggestion)}`,
	'values/duration': ({ property, value, suggestion }) =>
		suggestion === undefined
			? `${term(property)} is not a duration of ISO 8601 (as PT1H30M): ${shown(value)}`
			: `${term(property)} counts months, as ${shown(value)} does: for minutes, write ${shown(suggestion)}`,
	'values/number': ({ property, value, expected, suggestion }) =>
		`${term(property)} is not ${expected === 'Integer' ? 'a whole number' : 'a plain number'}: ${shown(value)}${instead(suggestion)}`,
	'values/boolean': ({ property, value }) => `${term(property)} is neither true nor false: ${shown(value)}`,
	'values/url': ({ property, value, cause }) => `${term(property)} ${urlFaults[cause]}: ${shown(value)}`,
	'values/language-tag': ({ tag, suggestion }) => `${shown(tag)} is no language tag of BCP 47${instead(suggestion)}`,
	'values/identifier': ({ property, scheme, value, cause }) =>
		`${term(property)} is no ${scheme}: ${shown(value)} has the wrong ${cause === 'form' ? 'form' : 'check digit'}`,
	'values/coordinate': ({ property, value, limit }) =>
		`${term(property)} lies between -${limit} and ${limit}: ${shown(value)}`,
	'values/currency': ({ property, value, suggestion }) =>
		`${term(property)} is no currency code of ISO 4217: ${shown(value)}${instead(suggestion)}`,
	'values/country': ({ property, value, suggestion }) =>
		`${term(property)} is no country code of ISO 3166-1: ${shown(value)}${instead(suggestion)}`,
	'values/email': ({ property, value }) => `${term(property)} is no e-mail address: ${shown(value)}`,
	'values/telephone': ({ property, value }) => `${term(property)} is no telephone number: ${shown(value)}`,
	'values/opening-hours': ({ property, value }) =>
		`${term(property)} is not written as Mo-Fr 09:00-17:30: ${shown(value)}`,
	'values/negative': ({ property, value }) => `${term(property)} is below zero: ${shown(value)}`,
	'graph/dangling-reference': ({ property, id, nearest }) =>
		`${term(property)} refers to ${shown(id)}, which this document does not describe${perhaps(nearest)}`,
	'graph/reference-type': ({ property, id, found, expected }) =>
		`${term(property)} refers to ${shown(id)}, which is ${list(found)}; expected ${list(expected)}`,
	'graph/mixed-types': ({ id, first, second }) =>
		`${shown(id)} is a ${term(first)} in one place and a ${term(second)} in another: give each thing an @id of its own`,
	'graph/conflict': ({ property, first, second }) =>
		`${term(property)} of one thing is both ${shown(first)} and ${shown(second)}`,
	'graph/date-order': ({ earlier, earlierValue, later, laterValue }) =>
		`${term(earlier)} (${shown(earlierValue)}) is after ${term(later)} (${shown(laterValue)})`,
	'graph/value-order': ({ low, lowValue, high, highValue }) =>
		`${term(low)} (${shown(lowValue)}) is above ${term(high)} (${shown(highValue)})`,
	'graph/cycle': ({ property, ids }) =>
		ids.length === 1
			? `By ${term(property)}, this is related to itself: ${shown(ids[0]!)}`
			: `By ${term(property)}, this is part or parent of itself: ${ids.slice(0, 5).map(shown).join(' → ')}${ids.length > 5 ? ' → …' : ''}`,
	'script/break-out': ({ sequence }) =>
		`${shown(sequence)} in a value breaks out of the script element: write < as \\u003c`,
	'script/wrong-type': ({ type }) =>
		`JSON-LD in a script ${type === '' ? 'without a type' : `of type ${shown(type)}`} is read by nobody: write type="application/ld+json"`,
	'script/unsafe-url': ({ property, scheme }) => `${term(property)} has an address that runs code (${term(scheme)})`,
	'google/missing-property': ({ type, property, feature }) =>
		`${term(type)} has no ${term(property)}, which Google requires for the feature ${feature}`,
	'google/missing-alternative': ({ type, properties, feature }) =>
		properties.length === 1
			? `${term(type)} has no ${list(properties)}, which the feature ${feature} needs`
			: `${term(type)} has none of ${list(properties, 'and')}; the feature ${feature} needs one of them`,
	'google/missing-recommended': ({ type, property, feature }) =>
		`${term(type)} has no ${term(property)}, which Google recommends for the feature ${feature}`,
	'google/not-precise': ({ property, value, type }) =>
		`${term(property)} of ${term(type)} is not precise enough: ${shown(value)} names no day`,
	'google/value-format': ({ property, value, format }) =>
		`Google asks for ${formats[format] ?? format} in ${term(property)}, found ${shown(value)}`,
	'google/value-type': ({ property, expected, found }) =>
		`Google takes ${list(expected)} for ${term(property)}, found ${term(found)}`,
	'google/unknown-member': ({ property, value, members }) =>
		`Google takes ${list(members)} for ${term(property)}, found ${shown(value)}`,
	'google/value-count': ({ property, count, minimum, maximum }) =>
		`${term(property)} has ${count} ${count === 1 ? 'value' : 'values'}; Google takes ${minimum === undefined ? `at most ${maximum}` : `at least ${minimum}`}`,
	'google/placeholder-time': ({ property, value }) =>
		`${term(property)} says midnight (${shown(value)}), and that is how it is read: give the day alone where the hour is not known`,
	'google/mixed-precision': ({ start, end }) =>
		`The event starts at ${shown(start)} and ends at ${shown(end)}: give both with a time, or both without`,
	'google/missing-zone': ({ property, value }) => `${term(property)} has no offset from UTC: ${shown(value)}`,
	'google/rescheduled': ({ missing }) =>
		missing === 'eventStatus'
			? '`previousStartDate` is for an event whose `eventStatus` is `EventRescheduled`'
			: 'The event is rescheduled, but does not say its `previousStartDate`',
	'google/price-currency': ({ price }) => `The price ${shown(price)} has no \`priceCurrency\``,
	'google/author-name': ({ name, cause }) => `The author's name ${shown(name)} ${authorFaults[cause]}`,
	'google/breadcrumb-step': ({ cause, position }) => `Step ${printable(position)} of the trail ${stepFaults[cause]}`,
	'google/answer': ({ count }) => `The question counts ${count} answers, but has no acceptedAnswer or suggestedAnswer`,
	'google/retired-feature': ({ type, feature, since }) =>
		`Google Search no longer shows ${gone[feature] ?? feature} (since ${since}); ${term(type)} stays valid schema.org`,
	'page/not-shown': ({ type, property, value }) =>
		`The page does not show the ${term(property)} of ${term(type)}: ${shown(value)}`,
	'page/main-name': ({ type, name }) => `The page nowhere shows the name of its main ${term(type)}: ${shown(name)}`,
	'provenance/unsourced': ({ type, property }) =>
		`The provenance document has no entry for this ${term(property)} of ${term(type)}`,
	'provenance/no-basis': ({ property, class: of }) =>
		`${term(property)} is personal data of class ${of}, and its entry in the provenance document names no source and nobody who answers for it`,
	'provenance/other-subject': ({ about }) =>
		`The provenance document is about ${shown(about)}, which the markup does not describe`,
	'privacy/living-person': ({ property, class: of, reason }) =>
		`${term(property)} of a person who may be living is personal data of class ${of} (${reason})`,
};

/**
 * What a finding says, in one line of plain text without its place. Values from the input are clipped and made printable.
 *
 * @example
 * messageOf(finding); // 'schema.org has no property `nmae` (on `Person`); did you mean `name`?'
 */
export function messageOf(finding: Finding): string {
	// The union narrows by code, but not the table together with it.
	const message = messages[finding.code] as (args: Finding['args']) => string;
	return message(finding.args);
}
