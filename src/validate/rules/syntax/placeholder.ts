import { ordinaryText } from '../../looks';
import type { RuleOf } from '../../rule';
import { dataModel } from '../sources';

/** Values are what a template was to be filled with, not its gaps: no {{name}}, undefined, Lorem ipsum. */
export const placeholder: RuleOf<'syntax/placeholder'> = {
	code: 'syntax/placeholder',
	severity: 'warning',
	summary: 'Values are what a template was to be filled with, not its gaps: no {{name}}, undefined, Lorem ipsum.',
	source: dataModel,
	each: 'value',
	kinds: ['text'],
	fine: () => ordinaryText,
	check(value, { vocabulary }, report) {
		const { property } = value;
		if (value.kind !== 'text' || !property.schema || property.annotation || value.text.length > 2000) return;
		if (!sign.test(value.text)) return;
		const text = value.text.trim();
		const found = words.has(text)
			? text
			: (phrases.find((pattern) => pattern.test(text)) && text) ||
				gapOf(text, vocabulary.properties.get(property.name)?.range.every((type) => type !== 'Text') === true) ||
				(files.has(property.name) ? lostPart.exec(text)?.[1] : undefined);
		// A film may be called NaN, and its address may end so.
		if (found === undefined || found === '' || (found === 'NaN' && names.has(property.name))) return;
		report(value, { property: property.written, found: found.slice(0, 100) });
	},
};

/** What stands in every text that is a placeholder. */
const sign =
	/undefined|null|NaN|n\/a|invalid date|lorem ipsum|TODO|FIXME|\{\{|\$\{|<[%?]|\{%|%%|\[object |function|(?:your|insert|enter|add)\b/i;

/** What programs write where they have no value. */
const words: ReadonlySet<string> = new Set([
	'undefined',
	'null',
	'NaN',
	'Invalid Date',
	'Invalid date',
	'TODO',
	'FIXME',
	'N/A',
	'n/a',
]);

const phrases: readonly RegExp[] = [
	/\[object [A-Z][A-Za-z]{1,20}\]/,
	/^Lorem ipsum dolor\b/i,
	/^function ?\w{0,40} ?\([^)]{0,100}\) ?\{/,
	/^\[(?:your|insert|enter|add)\b[^\]]{0,80}\]$/i,
	/^your (?:company|business|organi[sz]ation|site|website|web site|store|shop|brand|product|blog)(?: name| url| description)?(?: here)?$/i,
	/^(?:insert|enter|add)(?: your| the| a)? (?:[a-z]{2,20} ){0,3}here$/i,
	/^(?:TODO|FIXME): /,
];

const gap =
	/\{\{[^{}]{0,200}\}\}|\$\{[^{}]{0,200}\}|<%[^%]{0,200}%>|\{%[^%]{0,200}%\}|%%[\w-]{1,60}%%|<\?(?:php|=)[^?]{0,200}\?>/g;

/** The first gap of a template, where a text is nothing but gaps; in an address, wherever it stands. */
function gapOf(text: string, address: boolean): string | undefined {
	const first = text.match(gap)?.[0];
	if (first === undefined) return undefined;
	return address || !/[\p{L}\p{N}]/u.test(text.replace(gap, '')) ? first : undefined;
}

const files: ReadonlySet<string> = new Set(['image', 'logo', 'photo', 'thumbnailUrl', 'contentUrl', 'sameAs']);
const lostPart = /^[^\s?#]{0,300}\/(undefined|null|NaN)$/;
const names: ReadonlySet<string> = new Set(['name', 'alternateName', 'headline', 'givenName', 'familyName']);
