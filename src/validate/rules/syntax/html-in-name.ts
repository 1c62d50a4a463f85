import { ordinaryText } from '../../looks';
import type { RuleOf } from '../../rule';
import { dataModel } from '../sources';

/** Names, titles and addresses are plain text: HTML tags in them are shown as they are written. */
export const htmlInName: RuleOf<'syntax/html-in-name'> = {
	code: 'syntax/html-in-name',
	severity: 'warning',
	summary: 'Names, titles and addresses are plain text: HTML tags in them are shown as they are written.',
	source: dataModel,
	each: 'value',
	kinds: ['text'],
	concerns: (term) => term !== undefined && names.has(term.name),
	fine: () => ordinaryText,
	check(value, _, report) {
		if (value.kind !== 'text' || !value.property.schema || !value.text.includes('<')) return;
		const tag = (formatted.exec(value.text) ?? broken.exec(value.text))?.[1];
		if (tag !== undefined) report(value, { property: value.property.written, tag: tag.slice(0, 60) });
	},
};

// A tag by itself may be what the text is about: how to use <br>, what <b> means. Two that belong together are not,
// and no line is broken between two words.
const formatted =
	/(<(a|abbr|b|big|center|cite|code|div|em|font|h[1-6]|i|li|mark|p|q|small|span|strike|strong|sub|sup|td|u|ul)(?:\s[^<>]{0,400})?>)[^<>]{0,400}<\/\2\s{0,4}>/i;
const broken = /[\p{L}\p{N},.](<br\s{0,4}\/?>)|^(<br\s{0,4}\/?>)(?=[\p{L}\p{N}])/iu;

/** Properties whose values no consumer takes for HTML. */
const names: ReadonlySet<string> = new Set(
	`name alternateName legalName givenName familyName additionalName honorificPrefix honorificSuffix headline
	alternativeHeadline title jobTitle roleName award keywords streetAddress addressLocality addressRegion postalCode
	postOfficeBoxNumber openingHours telephone email`.split(/\s+/),
);
